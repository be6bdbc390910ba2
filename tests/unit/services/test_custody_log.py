"""The custody log's signed heads and its export, and checking an export without the station."""

import json
from dataclasses import replace

import pytest

from desktop.domain.custody import Act, Entry, SignedHead, head_code_from
from desktop.domain.identifiers import Badge
from desktop.domain.log_export import check_export, heads_from
from desktop.domain.merkle import leaf_hash
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.verification import Finding, FindingKind
from desktop.services.check_log_export import CheckedExport, CheckLogExport
from tests.fakes.builders import NOON, REYES
from tests.fakes.keys import FakeSigner, fake_signature_check
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    DEVICE_MANAGER,
    SERGEANT,
    StationOnFakes,
)


def export(station: StationOnFakes) -> list[str]:
    return list(station.log.export(station.session(AUDITOR)).lines())


def check(lines: list[str], code: str | None = None) -> CheckedExport:
    printed = None if code is None else head_code_from(code)
    return CheckLogExport(fake_signature_check)(lines, printed)


def changed(line: str, **values: object) -> str:
    return json.dumps({**json.loads(line), **values}, ensure_ascii=False)


def findings(lines: list[str], code: str | None = None) -> list[tuple[str, str]]:
    return [(finding.kind.value, finding.subject) for finding in check(lines, code).findings]


# Heads


@pytest.mark.parametrize("badge", [REYES, ADMIN, DEVICE_MANAGER])
def test_anyone_signed_in_may_have_a_head_for_it_tells_no_content(
    station: StationOnFakes, badge: Badge
) -> None:
    signed = station.log.head(station.session(badge))
    message = SignedHead.signed_bytes(signed.head, NOON, station.facts.id)
    assert fake_signature_check(station.facts.signing_key, message, signed.signature)
    assert signed.signed_at == NOON
    assert station.journal() == [("head-signed", badge)]
    with station.records.reading() as work:
        assert work.custody.head() == signed.head
        assert work.custody.newest_signed_head() == signed


def test_the_signing_of_a_head_is_the_last_act_that_it_covers(station: StationOnFakes) -> None:
    signed = station.log.head(station.session())
    assert station.last_entry()["details"] == {"size": signed.head.size}
    assert station.last_entry()["seq"] == signed.head.size - 1


def test_a_head_that_can_not_be_entered_is_not_given(station: StationOnFakes) -> None:
    with station.records.reading() as work:
        before = work.custody.signed_heads()
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        station.log.head(station.session())
    with station.records.reading() as work:
        assert work.custody.signed_heads() == before


def test_an_ended_session_signs_nothing(station: StationOnFakes) -> None:
    session = station.session(AUDITOR)
    session.end()
    with refused(Problem.SESSION_ENDED):
        station.log.head(session)
    with refused(Problem.SESSION_ENDED):
        station.log.export(session)


# Exports


@pytest.mark.parametrize("badge", [CUSTODIAN, AUDITOR])
def test_custodians_and_auditors_export_the_whole_log_and_it_is_entered(
    station: StationOnFakes, badge: Badge
) -> None:
    """Policy 4: read the log."""
    station.seal(station.incident(station.film()))
    lines = list(station.log.export(station.session(badge)).lines())
    assert station.journal()[-1] == ("log-exported", badge)
    with station.records.reading() as work:
        head = work.custody.head()
    assert len(lines) == head.size + 1
    checked = check(lines)
    assert checked == CheckedExport(head, demonstration=False, findings=())


@pytest.mark.parametrize("badge", [REYES, SERGEANT, COMMANDER, ADMIN, DEVICE_MANAGER])
def test_others_do_not_export_the_log(station: StationOnFakes, badge: Badge) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT, right="read-log"):
        station.log.export(station.session(badge))
    assert station.journal() == []


def test_what_happens_while_an_export_is_read_does_not_come_into_it(
    station: StationOnFakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.custody_log._PAGE", 5)
    lines = station.log.export(station.session(AUDITOR)).lines()
    heading = next(lines)
    station.log.head(station.session())
    assert check([heading, *lines]).findings == ()


def test_a_log_of_many_pages_is_exported_whole(station: StationOnFakes) -> None:
    with station.records.writing() as work:
        for _ in range(2100):
            work.custody.append(Entry(Act.SIGNED_IN, NOON, REYES))
    lines = export(station)
    assert len(lines) > 2100
    assert check(lines).findings == ()


def test_an_export_holds_no_words_and_no_passwords(station: StationOnFakes) -> None:
    """Design 3: entries hold ids, codes and salted hashes."""
    report = station.seal(station.incident(station.film()))
    assert not [line for line in export(station) if "run and called" in line]
    assert [line for line in export(station) if report.sha256 in line]


def test_a_demonstrations_export_says_so() -> None:
    assert check(export(StationOnFakes(demonstration=True))).demonstration


def test_an_export_carries_every_head_that_was_signed_before(station: StationOnFakes) -> None:
    """Design 3: signed heads."""
    early = station.log.head(station.session())
    station.film()
    made = station.log.export(station.session(AUDITOR))
    heads = heads_from(made.heads_text())
    assert early in heads
    assert heads[-1] == made.heading.head
    checked = CheckLogExport(fake_signature_check)(made.lines(), None, heads)
    assert checked.findings == ()


# Checking an export


def test_a_log_that_was_rewritten_and_signed_anew_does_not_hold_the_heads_beside_it(
    station: StationOnFakes,
) -> None:
    early = station.log.head(station.session())
    made = station.log.export(station.session(AUDITOR))
    lines = list(made.lines())
    lines[4] = changed(lines[4], entry="forged", leaf=leaf_hash(b"forged").hex())
    forged = check_export(lines).head
    message = SignedHead.signed_bytes(forged, NOON, station.facts.id)
    signature = FakeSigner(station.facts.signing_key).sign(message)
    lines[0] = changed(lines[0], root=forged.root.hex(), signature=signature.hex())
    found = CheckLogExport(fake_signature_check)(lines, None, [early]).findings
    assert found == (Finding(FindingKind.ROOT_DIFFERS, str(early.head.size)),)


def test_a_head_beside_the_log_that_the_station_never_signed_is_named(
    station: StationOnFakes,
) -> None:
    early = station.log.head(station.session())
    lines = export(station)
    forged = replace(early, signature=bytes(64))
    found = CheckLogExport(fake_signature_check)(lines, None, [forged]).findings
    assert found == (Finding(FindingKind.HEAD_SIGNATURE_WRONG, str(early.head.size)),)


def test_a_changed_entry_is_named(station: StationOnFakes) -> None:
    lines = export(station)
    entry = json.loads(lines[4])["entry"].replace("officer-added", "officer-disabled")
    lines[4] = changed(lines[4], entry=entry)
    size = str(len(lines) - 1)
    assert findings(lines) == [("entry-changed", "3"), ("root-differs", size)]


def test_an_entry_changed_together_with_its_hash_breaks_the_root(
    station: StationOnFakes,
) -> None:
    lines = export(station)
    lines[4] = changed(lines[4], entry="forged", leaf=leaf_hash(b"forged").hex())
    assert findings(lines) == [("root-differs", str(len(lines) - 1))]


def test_swapped_entries_are_named(station: StationOnFakes) -> None:
    lines = export(station)
    lines[3], lines[4] = lines[4], lines[3]
    assert findings(lines)[:2] == [("entry-out-of-place", "3"), ("entry-out-of-place", "2")]


def test_a_root_that_was_made_to_fit_breaks_the_signature(station: StationOnFakes) -> None:
    lines = export(station)
    lines[4] = changed(lines[4], entry="forged", leaf=leaf_hash(b"forged").hex())
    lines[0] = changed(lines[0], root=check_export(lines).head.root.hex())
    assert findings(lines) == [("head-signature-wrong", str(len(lines) - 1))]


@pytest.mark.parametrize(
    "heading",
    [
        {"station": "another station"},
        {"signed_at": "2026-03-02T13:00:00.000+00:00"},
        {"signature": "00" * 64},
        {"signing_key": "09" * 32},
    ],
)
def test_the_signature_covers_station_and_time(
    station: StationOnFakes, heading: dict[str, object]
) -> None:
    lines = export(station)
    lines[0] = changed(lines[0], **heading)
    assert findings(lines) == [("head-signature-wrong", str(len(lines) - 1))]


def test_printed_codes_of_then_and_now_are_found(station: StationOnFakes) -> None:
    """Design 3: printable as a short code."""
    early = station.log.head(station.session()).head.code
    station.film()
    lines = export(station)
    assert findings(lines, early) == []
    assert findings(lines, json.loads(lines[0])["code"]) == []


def test_a_log_that_was_rewritten_and_signed_anew_does_not_hold_the_printed_code(
    station: StationOnFakes,
) -> None:
    """Design 3: who holds the signing key can rewrite only what follows the last printed head."""
    printed = station.log.head(station.session()).head
    lines = export(station)
    lines[4] = changed(lines[4], entry="forged", leaf=leaf_hash(b"forged").hex())
    forged = check_export(lines).head
    message = SignedHead.signed_bytes(forged, NOON, station.facts.id)
    signature = FakeSigner(station.facts.signing_key).sign(message)
    lines[0] = changed(lines[0], root=forged.root.hex(), signature=signature.hex())
    assert findings(lines) == []
    assert check(lines, printed.code).findings == (
        Finding(FindingKind.HEAD_NOT_CONTAINED, str(printed.size)),
    )


def test_a_file_that_is_no_export_is_turned_away() -> None:
    with bad_input(Problem.EXPORT_UNREADABLE, line="1"):
        check(["not an export"])
