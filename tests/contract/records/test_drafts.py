"""Drafts: the author's only, replaced and dropped without an entry."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.drafts import Draft, DraftAnswer, DraftMark
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import FiledBecause, Incident
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.ports.records import Records
from tests.fakes.builders import NOON, REYES, make_entry, make_incident

_LEE = Badge("4712")
_ANSWERS: dict[str, DraftAnswer] = {
    "narrative": "He ran.\n\u00e9\ud83d",
    "injuries": True,
    "officers": 2,
    "others": ["4712", "4713"],
    "empty": "",
}


@pytest.fixture
def incident(records: Records) -> Iterator[Incident]:
    incident = make_incident()
    with records.writing() as work:
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())
    yield incident
    with records.reading() as work:
        assert work.custody.head().size == 2, "a note is no entry"


def draft_of(incident: Incident) -> Draft:
    return Draft(REYES, incident.id, ReportKind.INITIAL, _ANSWERS, NOON)


def save(records: Records, *drafts: Draft) -> None:
    with records.noting() as notes:
        for draft in drafts:
            notes.drafts.save(draft)


def test_a_draft_comes_back_as_it_was_written(records: Records, incident: Incident) -> None:
    draft = draft_of(incident)
    save(records, draft)

    with records.noting() as notes:
        assert notes.drafts.find(REYES, incident.id, ReportKind.INITIAL) == draft
    with records.reading() as work:
        assert work.drafts.find(REYES, incident.id, ReportKind.INITIAL) == draft
        assert work.drafts.find(_LEE, incident.id, ReportKind.INITIAL) is None
        assert work.drafts.find(REYES, incident.id, ReportKind.SUPPLEMENT) is None


def test_the_newest_draft_replaces_the_one_before(records: Records, incident: Incident) -> None:
    save(records, draft_of(incident))
    again = replace(draft_of(incident), answers={}, saved_at=NOON + timedelta(seconds=5))
    save(records, again)

    with records.reading() as work:
        assert work.drafts.find(REYES, incident.id, ReportKind.INITIAL) == again
        assert work.drafts.of(REYES) == (again.mark,)


def test_an_author_is_told_of_the_own_drafts_newest_first(
    records: Records, incident: Incident
) -> None:
    first = draft_of(incident)
    second = replace(first, kind=ReportKind.SUPPLEMENT, saved_at=NOON + timedelta(seconds=1))
    save(records, second, first, replace(first, author=_LEE))

    with records.reading() as work:
        assert work.drafts.of(REYES) == (second.mark, first.mark)
        assert work.drafts.of(_LEE) == (DraftMark(incident.id, ReportKind.INITIAL, NOON),)
        assert work.drafts.of(Badge("1")) == ()


def test_a_draft_is_dropped_and_others_stay(records: Records, incident: Incident) -> None:
    draft, theirs = draft_of(incident), replace(draft_of(incident), author=_LEE)
    save(records, draft, theirs)

    for _ in range(2):
        with records.noting() as notes:
            notes.drafts.discard(REYES, incident.id, ReportKind.INITIAL)

    with records.reading() as work:
        assert work.drafts.of(REYES) == ()
        assert work.drafts.find(_LEE, incident.id, ReportKind.INITIAL) == theirs


def test_there_is_no_draft_of_an_incident_that_is_not_there(
    records: Records, incident: Incident
) -> None:
    with pytest.raises(BadInput) as refusal:
        save(records, replace(draft_of(incident), incident=IncidentId("unknown")))
    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN
