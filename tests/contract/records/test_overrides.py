"""Overrides and their course."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge, IncidentId, OverrideId
from desktop.domain.incidents import FiledBecause, Incident
from desktop.domain.overrides import Override
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records, Work
from tests.fakes.builders import NOON, REYES, make_entry, make_incident, make_recording, make_source
from tests.fakes.exceptions import GRANTER, make_answer, make_override, make_review


@pytest.fixture
def incident(records: Records) -> Incident:
    recording = make_recording()
    made = make_incident([recording.id])
    with records.writing() as work:
        work.recordings.add(recording, make_source(recording))
        work.incidents.add(made, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())
    return made


def _change(records: Records, change: Callable[[Work], None]) -> None:
    with records.writing() as work:
        change(work)
        work.custody.append(make_entry())


def _asked(records: Records, *overrides: Override) -> None:
    for override in overrides:
        with records.writing() as work:
            work.overrides.ask(override)
            work.custody.append(make_entry())


def test_a_request_comes_back_as_it_was_asked(records: Records, incident: Incident) -> None:
    asked = make_override(incident)
    _asked(records, asked)

    with records.reading() as work:
        assert work.overrides.find(asked.id) == asked
        assert work.overrides.find(f" {asked.number} ") == asked
        assert work.overrides.of_incident(incident.id) == (asked,)
        assert work.overrides.of_incident(IncidentId("another")) == ()


def test_answers_end_and_review_are_told_with_it(records: Records, incident: Incident) -> None:
    asked = make_override(incident)
    _asked(records, asked)
    first, second = make_answer(), make_answer(by=Badge("S200"), granted=False)
    _change(records, lambda work: work.overrides.answer(asked.id, first))
    _change(records, lambda work: work.overrides.answer(asked.id, second))
    later = NOON + timedelta(minutes=3)
    _change(records, lambda work: work.overrides.end(asked.id, REYES, later))
    _change(records, lambda work: work.overrides.end(asked.id, GRANTER, NOON + timedelta(hours=1)))
    review = make_review(at=later)
    _change(records, lambda work: work.overrides.review(asked.id, review))
    _change(records, lambda work: work.overrides.review(asked.id, make_review(justified=False)))

    with records.reading() as work:
        found = work.overrides.find(asked.id)
    assert found.answers == (first, second)
    assert (found.ended_at, found.ended_by) == (later, REYES)
    assert found.review == review


def test_people_find_what_they_asked_for_and_what_they_were_asked(
    records: Records, incident: Incident
) -> None:
    mine, theirs = make_override(incident), make_override(incident, requester=Badge("4712"))
    others = make_override(incident, requester=Badge("4712"), asked_of=Badge("S200"))
    _asked(records, mine, theirs, others)

    with records.reading() as work:
        assert work.overrides.of_people([REYES], 9) == (mine,)
        assert work.overrides.of_people([GRANTER], 9) == (theirs, mine)
        assert work.overrides.of_people([Badge("4712"), REYES], 2) == (others, theirs)
        assert work.overrides.of_people([], 9) == ()


def test_what_was_granted_waits_for_its_review(records: Records, incident: Incident) -> None:
    refused, asked = make_override(incident), make_override(incident)
    one, two = make_override(incident), make_override(incident, needs=2)
    _asked(records, refused, asked, one, two)
    for override in (one, one, two, two):
        with records.writing() as work:
            work.overrides.answer(override.id, make_answer())
            work.custody.append(make_entry())
    no = make_answer(granted=False)
    _change(records, lambda work: work.overrides.answer(refused.id, no))

    with records.reading() as work:
        assert [each.id for each in work.overrides.unreviewed(9)] == [one.id]
    second = make_answer(by=Badge("C100"))
    _change(records, lambda work: work.overrides.answer(two.id, second))
    with records.reading() as work:
        assert [each.id for each in work.overrides.unreviewed(9)] == [one.id, two.id]
        assert [each.id for each in work.overrides.unreviewed(1)] == [one.id]
    _change(records, lambda work: work.overrides.review(one.id, make_review()))
    with records.reading() as work:
        assert [each.id for each in work.overrides.unreviewed(9)] == [two.id]


def test_requests_wait_until_they_are_granted_refused_or_ended(
    records: Records, incident: Incident
) -> None:
    """Policy 2.8: whoever may answer finds them, a second grant of policy 2.6 too."""
    one, two, refused = (make_override(incident, needs=needs) for needs in (1, 2, 1))
    ended, quiet = make_override(incident), make_override(incident)
    _asked(records, one, two, refused, ended, quiet)
    with records.reading() as work:
        waiting = [each.id for each in work.overrides.waiting(9)]
        assert waiting == [one.id, two.id, refused.id, ended.id, quiet.id]
        assert [each.id for each in work.overrides.waiting(2)] == [one.id, two.id]
    _change(records, lambda work: work.overrides.answer(one.id, make_answer()))
    _change(records, lambda work: work.overrides.answer(two.id, make_answer()))
    no = make_answer(granted=False)
    _change(records, lambda work: work.overrides.answer(refused.id, no))
    _change(records, lambda work: work.overrides.end(ended.id, REYES, NOON))
    with records.reading() as work:
        assert [each.id for each in work.overrides.waiting(9)] == [two.id, quiet.id]
    _change(records, lambda work: work.overrides.answer(two.id, make_answer(by=Badge("C100"))))
    with records.reading() as work:
        assert [each.id for each in work.overrides.waiting(9)] == [quiet.id]


def test_every_override_is_told_page_by_page(records: Records, incident: Incident) -> None:
    asked = [make_override(incident) for _ in range(3)]
    _asked(records, *asked)
    with records.reading() as work:
        first = work.overrides.page(None, 2)
        assert first == tuple(asked[:2])
        assert work.overrides.page(first[-1].id, 2) == (asked[2],)
        assert work.overrides.page(asked[2].id, 2) == ()


def test_serial_numbers_start_anew_each_year(records: Records, incident: Incident) -> None:
    _asked(records, make_override(incident, number="25-001"), make_override(incident))
    with records.reading() as work:
        assert work.overrides.next_serial(2026) == 2
        assert work.overrides.next_serial(2025) == 2
        assert work.overrides.next_serial(2027) == 1


def test_what_is_not_there_is_refused(records: Records, incident: Incident) -> None:
    unknown = OverrideId("unknown")
    changes: list[Callable[[Work], object]] = [
        lambda work: work.overrides.answer(unknown, make_answer()),
        lambda work: work.overrides.end(unknown, REYES, NOON),
        lambda work: work.overrides.review(unknown, make_review()),
        lambda work: work.overrides.find("unknown"),
    ]
    for change in changes:
        with pytest.raises(BadInput) as refusal, records.writing() as work:
            change(work)
        assert refusal.value.problem is Problem.OVERRIDE_UNKNOWN
    nowhere = make_override(incident, incident=IncidentId("unknown"))
    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.overrides.ask(nowhere)
    assert refusal.value.problem is Problem.INCIDENT_UNKNOWN
