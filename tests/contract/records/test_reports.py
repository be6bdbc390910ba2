"""Sealed reports and decisions."""

from datetime import timedelta

import pytest

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.incidents import FiledBecause, Incident
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport, Stamp
from desktop.ports.records import Records, WaitingKey
from tests.fakes.builders import NOON, make_decision, make_entry, make_incident, make_report


@pytest.fixture
def incident(records: Records) -> Incident:
    made = make_incident()
    with records.writing() as work:
        work.incidents.add(made, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())
    return made


def _keep(records: Records, *kept: SealedReport | Decision) -> None:
    with records.writing() as work:
        for one in kept:
            if isinstance(one, SealedReport):
                work.reports.seal(one)
            else:
                work.reports.decide(one)
        work.custody.append(make_entry())


def test_a_report_comes_back_to_the_letter(records: Records, incident: Incident) -> None:
    report = make_report(
        incident.id,
        kind=ReportKind.SUPPLEMENT,
        version=2,
        counts_as_report=False,
        text="Line one\n\nÉ 🚓 'quoted' \"twice\"\n",
        signature=bytes(range(64)),
        head=TreeHead(7, bytes(range(32))),
        stamps=(Stamp.RETURNER_HAD_VIEWED, Stamp.AUTHOR_HAD_VIEWED),
    )
    _keep(records, report)

    with records.reading() as work:
        assert work.reports.get(report.id) == report


@pytest.mark.parametrize("unknown", ["nothing", "bytes that are no text \udcff"])
def test_an_unknown_report_is_named(records: Records, unknown: str) -> None:
    with records.reading() as work, pytest.raises(BadInput) as refusal:
        work.reports.get(ReportId(unknown))

    assert refusal.value.problem is Problem.REPORT_UNKNOWN
    assert refusal.value.facts == {"report": unknown}


def test_reports_of_an_incident_stand_in_the_order_of_their_sealing(
    records: Records, incident: Incident
) -> None:
    second_id, first_id = (make_report(incident.id) for _ in range(2))
    _keep(records, first_id, second_id)

    with records.reading() as work:
        assert work.reports.of_incident(incident.id) == (first_id, second_id)
        assert work.reports.of_incident(IncidentId("unknown")) == ()


def test_a_report_of_no_incident_is_not_sealed(records: Records) -> None:
    with pytest.raises(BadInput) as refusal:
        _keep(records, make_report(IncidentId("unknown")))

    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN


def test_decisions_stand_in_the_order_in_which_they_were_taken(
    records: Records, incident: Incident
) -> None:
    first, second = make_report(incident.id), make_report(incident.id, author=Badge("4712"))
    returned = make_decision(second.id, outcome=Outcome.RETURNED, had_viewed=True)
    approved = make_decision(first.id)
    approved_later = make_decision(second.id, by=Badge("S200"))
    _keep(records, first, second, returned, approved, approved_later)

    with records.reading() as work:
        assert work.reports.decisions(incident.id) == (returned, approved, approved_later)
        assert work.reports.decisions(IncidentId("unknown")) == ()


def test_nothing_is_decided_of_an_unknown_report(records: Records) -> None:
    with pytest.raises(BadInput) as refusal:
        _keep(records, make_decision(ReportId("unknown")))

    assert refusal.value.problem is Problem.REPORT_UNKNOWN


def test_all_reports_are_walked_in_pages(records: Records, incident: Incident) -> None:
    reports = [make_report(incident.id) for _ in range(5)]
    _keep(records, *reversed(reports))

    walked: list[SealedReport] = []
    after: ReportId | None = None
    with records.reading() as work:
        while page := work.reports.page(after, 2):
            assert len(page) <= 2
            walked += page
            after = page[-1].id
    assert walked == reports


def test_undecided_reports_of_a_unit_wait_in_order_of_their_sealing(records: Records) -> None:
    ours, theirs = make_incident(), make_incident(unit="harbour")
    third, first, second = (
        make_report(ours.id, sealed_at=NOON + timedelta(minutes=minutes)) for minutes in (3, 1, 2)
    )
    decided, elsewhere = make_report(ours.id), make_report(theirs.id)
    with records.writing() as work:
        for incident in (ours, theirs):
            work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        for report in (third, first, decided, second, elsewhere):
            work.reports.seal(report)
        work.reports.decide(make_decision(decided.id))
        work.custody.append(make_entry())

    def waiting(
        after: SealedReport | None, limit: int, *, newest_first: bool
    ) -> tuple[SealedReport, ...]:
        key = None if after is None else WaitingKey(after.sealed_at, after.id)
        with records.reading() as work:
            return work.reports.waiting(ours.unit, key, limit, newest_first=newest_first)

    assert waiting(None, 2, newest_first=False) == (first, second)
    assert waiting(second, 2, newest_first=False) == (third,)
    assert waiting(third, 2, newest_first=False) == ()
    assert waiting(None, 2, newest_first=True) == (third, second)
    assert waiting(second, 2, newest_first=True) == (first,)
