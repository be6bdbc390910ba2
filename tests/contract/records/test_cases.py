"""What stands beside an incident's reports."""

import pytest

from desktop.domain.cases import CaseActKind, CaseFile, UnobtainableReason
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import FiledBecause
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records
from tests.fakes.builders import REYES, make_entry, make_incident, make_recording, make_source
from tests.fakes.exceptions import make_case_act, make_outside_account


@pytest.fixture
def incidents(records: Records) -> list[IncidentId]:
    recording = make_recording()
    made = [make_incident([recording.id]) for _ in range(2)]
    with records.writing() as work:
        work.recordings.add(recording, make_source(recording))
        for incident in made:
            work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())
    return [incident.id for incident in made]


def test_acts_and_accounts_come_back_in_their_order(
    records: Records, incidents: list[IncidentId]
) -> None:
    first, second = incidents
    acts = (
        make_case_act(first),
        make_case_act(first, kind=CaseActKind.CONFIRMED, tag_version=2),
        make_case_act(first, kind=CaseActKind.UNOBTAINABLE, reason=UnobtainableReason.ON_LEAVE),
    )
    account = make_outside_account(first)
    with records.writing() as work:
        work.cases.add(acts[0])
        work.cases.add(make_case_act(second, kind=CaseActKind.RELEASED))
        work.cases.add(acts[1])
        work.cases.add(acts[2])
        work.cases.add_account(account)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.cases.of(first) == CaseFile(acts, (account,))
        assert work.cases.of(IncidentId("another")) == CaseFile()


def test_a_person_finds_their_cases_newest_assignment_first(
    records: Records, incidents: list[IncidentId]
) -> None:
    first, second = incidents
    with records.writing() as work:
        for act in (
            make_case_act(first),
            make_case_act(second),
            make_case_act(first),
            make_case_act(second, officer=Badge("D200")),
            make_case_act(second, officer=Badge("D300"), kind=CaseActKind.RELEASED),
        ):
            work.cases.add(act)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.cases.assigned_to(Badge("D100"), 9) == (first, second)
        assert work.cases.assigned_to(Badge("D100"), 1) == (first,)
        assert work.cases.assigned_to(Badge("D200"), 9) == (second,)
        assert work.cases.assigned_to(Badge("D300"), 9) == ()


def test_it_tells_where_anything_stands_beside_the_reports(
    records: Records, incidents: list[IncidentId]
) -> None:
    with records.reading() as work:
        assert work.cases.incidents() == ()
    with records.writing() as work:
        work.cases.add_account(make_outside_account(incidents[1]))
        work.cases.add(make_case_act(incidents[0]))
        work.cases.add(make_case_act(incidents[0], kind=CaseActKind.RELEASED))
        work.custody.append(make_entry())
    with records.reading() as work:
        assert work.cases.incidents() == tuple(incidents)


def test_an_account_from_elsewhere_is_owed_no_more(
    records: Records, incidents: list[IncidentId]
) -> None:
    """Policy 2.5."""
    first, second = incidents
    with records.writing() as work:
        work.cases.add_account(make_outside_account(first))
        work.custody.append(make_entry())
    with records.reading() as work:
        assert [each.id for each in work.incidents.owed_by(REYES, 9)] == [second]
    assert records.damage() == ()


def test_nothing_stands_beside_what_is_no_incident(records: Records) -> None:
    nowhere = IncidentId("unknown")
    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.cases.add(make_case_act(nowhere))
    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN
    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.cases.add_account(make_outside_account(nowhere))
    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN
