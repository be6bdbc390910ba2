"""What stands beside an incident's reports is held against the log."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.cases import CaseActKind, UnobtainableReason
from desktop.domain.custody import SaltedText, StoredEntry
from desktop.domain.identifiers import Badge
from tests.fakes.builders import REYES
from tests.fakes.exceptions import make_case_act, make_outside_account
from tests.fakes.records.state import State
from tests.unit.services.cases_on_fakes import CaseOnFakes, a_case
from tests.unit.services.station_on_fakes import (
    CUSTODIAN,
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def case(station: StationOnFakes) -> CaseOnFakes:
    """Every act and both kinds of account, as services make them."""
    case = a_case(station)
    case.involve(PARTNER)
    number = case.incident.number
    officer, worker = station.session(), station.session(INVESTIGATOR)
    station.enter_account.report(officer, number, "26-001", b"%PDF-1.7")
    reason = UnobtainableReason.ON_LEAVE
    station.mark_unobtainable(station.session(CUSTODIAN), number, PARTNER, reason, "In June")
    station.enter_account.statement(worker, number, PARTNER, "By telephone")
    case.release()
    station.confirm_tags(station.session(SERGEANT), number, "As it was")
    return case


def found(case: CaseOnFakes) -> list[tuple[str, str]]:
    verified = case.station.verify()
    return [(finding.kind.value, finding.subject.split(" ")[0]) for finding in verified.findings]


def state(case: CaseOnFakes) -> State:
    return case.station.records.behind_its_back()


def index(case: CaseOnFakes, kind: CaseActKind) -> int:
    return [act.kind for act in state(case).case_acts].index(kind)


def test_what_services_made_is_whole(case: CaseOnFakes) -> None:
    assert found(case) == []


def test_a_release_that_nobody_entered_is_named(case: CaseOnFakes) -> None:
    """Somebody with the key who writes a row opens footage, and can't hide it."""
    act = make_case_act(case.incident.id, kind=CaseActKind.RELEASED, officer=PARTNER)
    state(case).case_acts.append(act)
    assert found(case) == [("record-without-entry", "critical-released")]
    subject = case.station.verify().findings[0].subject
    assert subject == f"critical-released {PARTNER} {case.incident.id}"


def test_a_second_row_of_the_same_act_is_named(case: CaseOnFakes) -> None:
    state(case).case_acts.append(state(case).case_acts[index(case, CaseActKind.RELEASED)])
    assert found(case) == [("record-without-entry", "critical-released")]


@pytest.mark.parametrize(
    "changes",
    [{"by": Badge("X1")}, {"words": SaltedText("Else", "00")}, {"reason": None}],
    ids=["who", "words", "reason"],
)
def test_an_act_that_says_something_else_is_named(
    case: CaseOnFakes, changes: dict[str, object]
) -> None:
    place = index(case, CaseActKind.UNOBTAINABLE)
    acts = state(case).case_acts
    acts[place] = replace(acts[place], **changes)  # type: ignore[arg-type]  # each of its kind
    assert found(case) == [("record-differs-from-entry", "report-unobtainable")]


def test_a_confirmation_moved_to_another_version_is_named(case: CaseOnFakes) -> None:
    place = index(case, CaseActKind.CONFIRMED)
    acts = state(case).case_acts
    acts[place] = replace(acts[place], tag_version=7)
    assert found(case) == [("record-differs-from-entry", "tags-confirmed")]


def test_an_act_that_is_gone_is_named_by_its_entry(case: CaseOnFakes) -> None:
    del state(case).case_acts[index(case, CaseActKind.UNOBTAINABLE)]
    assert found(case) == [("entry-without-record", "report-unobtainable")]


@pytest.mark.parametrize(
    "changes",
    [
        {"document": b"%PDF-1.7 rewritten"},
        {"reference": SaltedText("26-002", "00")},
        {"sha256": "00" * 32},
    ],
    ids=["document", "number", "digest"],
)
def test_an_account_that_was_rewritten_is_named(
    case: CaseOnFakes, changes: dict[str, object]
) -> None:
    accounts = state(case).accounts
    accounts[0] = replace(accounts[0], **changes)  # type: ignore[arg-type]  # each of its kind
    assert found(case) == [("record-differs-from-entry", "outside-report-entered")]


def test_an_account_that_nobody_entered_is_named(case: CaseOnFakes) -> None:
    state(case).accounts.append(make_outside_account(case.incident.id, author=SERGEANT))
    assert found(case) == [("record-without-entry", "outside-report-entered")]


@pytest.mark.parametrize(
    "forge",
    [lambda entry: entry[:-9], lambda entry: entry.replace(b'"officer"', b'"officed"')],
    ids=["cut short", "names nobody"],
)
def test_an_entry_that_cannot_be_read_is_named_and_so_is_what_it_stood_for(
    case: CaseOnFakes, forge: Callable[[bytes], bytes]
) -> None:
    entries = state(case).entries
    place = next(each.seq for each in entries if b"tags-confirmed" in each.entry)
    entries[place] = StoredEntry(place, forge(entries[place].entry), entries[place].leaf)
    assert [kind for kind, _ in found(case)] == ["entry-changed", "record-without-entry"]
    assert REYES in case.officers(CaseActKind.RELEASED)
