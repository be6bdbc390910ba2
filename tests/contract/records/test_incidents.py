"""Incidents: they grow, and nothing is taken away."""

from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import (
    FiledBecause,
    Incident,
    Involved,
    Involvement,
    TagNumber,
    Tags,
    TagVersion,
)
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, SealedReport
from desktop.ports.records import Records
from tests.fakes.builders import (
    NOON,
    REYES,
    make_decision,
    make_entry,
    make_incident,
    make_recording,
    make_report,
    make_source,
)

_LEE = Badge("4712")
_WORN = FiledBecause.WORN_BY_FILER


@pytest.fixture
def recordings(records: Records) -> list[RecordingId]:
    made = [make_recording() for _ in range(3)]
    with records.writing() as work:
        for recording in made:
            work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())
    return [recording.id for recording in made]


def _add(records: Records, *incidents: Incident) -> None:
    with records.writing() as work:
        for incident in incidents:
            work.incidents.add(incident, _WORN)
        work.custody.append(make_entry())


def test_an_incident_comes_back_by_its_id_and_by_its_number(
    records: Records, recordings: list[RecordingId]
) -> None:
    incident = make_incident(
        [recordings[2], recordings[0]],
        [
            (REYES, Involvement.RECORDER),
            (_LEE, Involvement.WITNESS),
            (_LEE, Involvement.FORCE_USER),
        ],
        circumstances=("vehicle-stop", "pat-frisk"),
        cad_number="26-001234",
    )
    _add(records, incident)

    with records.reading() as work:
        for name in (incident.id, incident.number, f" {incident.number.lower()} "):
            assert work.incidents.find(name) == incident


@pytest.mark.parametrize("unknown", ["I-26-99999", "", "bytes that are no text \udcff"])
def test_an_unknown_incident_is_named(records: Records, unknown: str) -> None:
    _add(records, make_incident())

    with records.reading() as work, pytest.raises(BadInput) as refusal:
        work.incidents.find(unknown)

    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN
    assert refusal.value.facts["incident"] == unknown


def test_a_recording_tells_its_incidents_oldest_first(
    records: Records, recordings: list[RecordingId]
) -> None:
    older, newer = make_incident(recordings[:2]), make_incident(recordings[1:])
    _add(records, older, make_incident(), newer)

    with records.reading() as work:
        assert work.incidents.holding(recordings[0]) == (older,)
        assert work.incidents.holding(recordings[1]) == (older, newer)
        assert work.incidents.holding(RecordingId("unknown")) == ()


def test_a_recording_is_filed_after_those_that_are_there(
    records: Records, recordings: list[RecordingId]
) -> None:
    incident = make_incident([recordings[2]])
    _add(records, incident)

    with records.writing() as work:
        work.incidents.file(incident.id, recordings[0], _LEE, NOON, FiledBecause.CAD_MATCH)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.incidents.find(incident.id).recordings == (recordings[2], recordings[0])


def test_a_recording_is_filed_in_an_incident_once(
    records: Records, recordings: list[RecordingId]
) -> None:
    incident = make_incident([recordings[0]])
    _add(records, incident)

    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.incidents.file(incident.id, recordings[0], _LEE, NOON, FiledBecause.CUSTODIAN)

    assert refusal.value.problem is Problem.RECORDING_ALREADY_IN_INCIDENT


def test_a_recording_that_is_not_there_is_not_filed(records: Records) -> None:
    incident = make_incident()
    _add(records, incident)

    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.incidents.file(incident.id, RecordingId("unknown"), REYES, NOON, _WORN)
    assert refusal.value.problem is Problem.RECORDING_UNKNOWN

    with pytest.raises(BadInput) as refusal:
        _add(records, make_incident([RecordingId("unknown")]))
    assert refusal.value.problem is Problem.RECORDING_UNKNOWN
    with records.reading() as work:
        assert work.incidents.without_cad() == (incident,)


def test_an_incident_that_is_not_there_takes_nothing(
    records: Records, recordings: list[RecordingId]
) -> None:
    unknown = IncidentId("unknown")
    part = Involved(_LEE, Involvement.WITNESS)
    with records.writing() as work:
        for grow in (
            lambda: work.incidents.file(unknown, recordings[0], REYES, NOON, _WORN),
            lambda: work.incidents.involve(unknown, part, REYES, NOON),
            lambda: work.incidents.set_cad_number(unknown, "26-001234"),
        ):
            with pytest.raises(BadInput) as refusal:
                grow()
            assert refusal.value.problem is Problem.INCIDENT_UNKNOWN


def test_a_part_in_an_incident_is_added_once(records: Records) -> None:
    incident = make_incident()
    _add(records, incident)
    part = Involved(_LEE, Involvement.DISPATCHED)

    with records.writing() as work:
        assert work.incidents.involve(incident.id, part, None, NOON) is True
        assert work.incidents.involve(incident.id, part, REYES, NOON) is False
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.incidents.find(incident.id).involved == incident.involved | {part}


def test_incidents_without_a_call_wait_in_order_until_one_is_matched(records: Records) -> None:
    first, matched, last = make_incident(), make_incident(cad_number="26-000001"), make_incident()
    _add(records, first, matched, last)
    with records.reading() as work:
        assert work.incidents.without_cad() == (first, last)

    with records.writing() as work:
        work.incidents.set_cad_number(first.id, "26-000002")
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.incidents.without_cad() == (last,)
        assert work.incidents.find(first.id).cad_number == "26-000002"


def test_an_incident_keeps_the_call_that_it_was_joined_to(records: Records) -> None:
    incident = make_incident(cad_number="26-000001")
    _add(records, incident)

    with pytest.raises(Exception, match=r"cad_number|one CAD event"), records.writing() as work:
        work.incidents.set_cad_number(incident.id, "26-000002")

    with records.reading() as work:
        assert work.incidents.find(incident.id).cad_number == "26-000001"


def test_serial_numbers_run_by_year(records: Records) -> None:
    with records.reading() as work:
        assert work.incidents.next_serial(2026) == 1
    _add(
        records,
        make_incident(number="I-26-00009"),
        make_incident(number="I-26-100000"),
        make_incident(number="I-26-99999"),
        make_incident(number="I-27-00004"),
    )

    with records.reading() as work:
        assert work.incidents.next_serial(2025) == 1
        assert work.incidents.next_serial(2026) == 100_001
        assert work.incidents.next_serial(2027) == 5


def test_the_incidents_of_a_person_come_newest_first_by_pages(records: Records) -> None:
    mine = [make_incident() for _ in range(3)]
    twice = make_incident(involved=[(REYES, Involvement.RECORDER), (REYES, Involvement.FORCE_USER)])
    _add(records, *mine, make_incident(involved=[(_LEE, Involvement.WITNESS)]), twice)

    with records.reading() as work:
        assert work.incidents.involving(REYES, None, 2) == (twice, mine[2])
        assert work.incidents.involving(REYES, mine[2].id, 2) == (mine[1], mine[0])
        assert work.incidents.involving(REYES, mine[0].id, 2) == ()


def test_the_incidents_of_a_call_come_oldest_first(records: Records) -> None:
    first, second = make_incident(cad_number="1"), make_incident(cad_number="1")
    _add(records, first, make_incident(cad_number="2"), second, make_incident())

    with records.reading() as work:
        assert work.incidents.of_event("1") == (first, second)
        assert work.incidents.of_event("3") == ()


def test_an_account_is_owed_until_it_is_sealed_and_again_when_it_is_returned(
    records: Records,
) -> None:
    both = [(REYES, Involvement.RECORDER), (_LEE, Involvement.WITNESS)]
    first, second = make_incident(involved=both), make_incident()
    _add(records, first, second)

    def owed(badge: Badge = REYES, limit: int = 10) -> list[IncidentId]:
        with records.reading() as work:
            return [incident.id for incident in work.incidents.owed_by(badge, limit)]

    def seal(**changed: object) -> SealedReport:
        report = make_report(first.id, **changed)
        with records.writing() as work:
            work.reports.seal(report)
            work.custody.append(make_entry())
        return report

    def decide(report: SealedReport, outcome: Outcome) -> None:
        with records.writing() as work:
            work.reports.decide(make_decision(report.id, outcome=outcome))
            work.custody.append(make_entry())

    assert owed() == [first.id, second.id]
    assert owed(limit=1) == [first.id]
    sealed = seal()
    assert owed() == [second.id]
    assert owed(_LEE) == [first.id]
    with records.writing() as work:
        work.incidents.involve(first.id, Involved(REYES, Involvement.WITNESS), REYES, NOON)
        work.custody.append(make_entry())
    assert owed() == [second.id]
    decide(sealed, Outcome.RETURNED)
    assert owed() == [first.id, second.id]
    supplement = seal(kind=ReportKind.SUPPLEMENT, counts_as_report=False)
    assert owed() == [first.id, second.id]
    decide(seal(version=2), Outcome.APPROVED)
    assert owed() == [second.id]
    decide(supplement, Outcome.RETURNED)
    assert owed() == [first.id, second.id]


def test_the_latest_version_of_tags_counts_and_every_version_stays(records: Records) -> None:
    number = TagNumber("report", SaltedText("26-001 \u00e9", "00ff"))
    incident = make_incident(flags=("school",), numbers=(number,))
    _add(records, incident)
    later = NOON + timedelta(seconds=5)
    second = TagVersion(incident.id, 2, Tags("UOF", ("pat-frisk",), ("privacy",)), _LEE, later)
    third = TagVersion(incident.id, 3, incident.tags, _LEE, later, undoes=2)

    with records.reading() as work:
        assert work.incidents.find(incident.id) == incident
    for version, tags in ((second, second.tags), (third, incident.tags)):
        with records.writing() as work:
            work.incidents.retag(version)
            work.custody.append(make_entry())
        with records.reading() as work:
            assert work.incidents.find(incident.number).tags == tags

    with records.reading() as work:
        first = TagVersion(incident.id, 1, incident.tags, REYES, NOON)
        assert work.incidents.tag_versions(incident.id) == (first, second, third)
        assert work.incidents.tag_versions(IncidentId("unknown")) == ()


def test_a_version_of_tags_is_added_once_and_to_an_incident(records: Records) -> None:
    incident = make_incident()
    _add(records, incident)

    with pytest.raises(Exception, match=r"incident_tags|added once"), records.writing() as work:
        work.incidents.retag(TagVersion(incident.id, 1, Tags("UOF"), REYES, NOON))
    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.incidents.retag(TagVersion(IncidentId("unknown"), 1, Tags("UOF"), REYES, NOON))
    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN
    with records.reading() as work:
        assert work.incidents.find(incident.id) == incident
