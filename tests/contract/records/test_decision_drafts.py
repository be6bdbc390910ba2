"""Drafts of decisions: the supervisor's only, replaced and dropped without an entry."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import Badge, ReportId
from desktop.domain.incidents import FiledBecause
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.reports import Outcome, SealedReport
from desktop.ports.records import Records
from tests.fakes.builders import NOON, make_entry, make_incident, make_report

_SERGEANT, _OTHER = Badge("S100"), Badge("S200")


@pytest.fixture
def report(records: Records) -> SealedReport:
    incident = make_incident()
    report = make_report(incident.id)
    with records.writing() as work:
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.reports.seal(report)
        work.custody.append(make_entry())
    return report


def draft_of(report: SealedReport) -> DecisionDraft:
    note = "Which door?\n\u00e9\ud83d"
    return DecisionDraft(_SERGEANT, report.id, Outcome.RETURNED, ("unclear", "other"), note, NOON)


def save(records: Records, *drafts: DecisionDraft) -> None:
    with records.noting() as notes:
        for draft in drafts:
            notes.decision_drafts.save(draft)


def found(
    records: Records, report: SealedReport, supervisor: Badge = _SERGEANT
) -> tuple[DecisionDraft, ...]:
    with records.reading() as work:
        return work.decision_drafts.of(supervisor, report.id)


def test_a_note_comes_back_as_it_was_written_and_to_its_writer_alone(
    records: Records, report: SealedReport
) -> None:
    draft = draft_of(report)
    save(records, draft)
    assert found(records, report) == (draft,)
    assert found(records, report, _OTHER) == ()
    with records.reading() as work:
        assert work.custody.head().size == 2, "a note is no entry"
    with records.noting() as notes:
        assert notes.decision_drafts.of(_SERGEANT, ReportId("another")) == ()


def test_the_newest_note_replaces_the_one_before_and_each_outcome_has_its_own(
    records: Records, report: SealedReport
) -> None:
    first = draft_of(report)
    second = replace(first, reasons=(), note="", saved_at=NOON + timedelta(seconds=5))
    approval = replace(first, outcome=Outcome.APPROVED, saved_at=NOON + timedelta(seconds=9))
    save(records, first, second, approval)
    assert found(records, report) == (approval, second)


def test_a_note_is_dropped_and_others_stay(records: Records, report: SealedReport) -> None:
    mine, theirs = draft_of(report), replace(draft_of(report), supervisor=_OTHER)
    save(records, mine, theirs)
    for _ in range(2):
        with records.noting() as notes:
            notes.decision_drafts.discard(_SERGEANT, report.id, Outcome.RETURNED)
    assert found(records, report) == ()
    assert found(records, report, _OTHER) == (theirs,)


def test_everybodys_notes_about_a_report_are_dropped_at_once(
    records: Records, report: SealedReport
) -> None:
    other = make_report(report.incident, id=ReportId("another"))
    with records.writing() as work:
        work.reports.seal(other)
        work.custody.append(make_entry())
    kept = replace(draft_of(report), report=other.id)
    save(records, draft_of(report), replace(draft_of(report), supervisor=_OTHER), kept)
    with records.noting() as notes:
        notes.decision_drafts.discard_all(report.id)
    assert found(records, report) == found(records, report, _OTHER) == ()
    assert found(records, other) == (kept,)


def test_there_is_no_note_about_a_report_that_is_not_there(
    records: Records, report: SealedReport
) -> None:
    with pytest.raises(BadInput) as refusal:
        save(records, replace(draft_of(report), report=ReportId("unknown")))
    assert refusal.value.problem is Problem.REPORT_UNKNOWN
