"""Verifying holds overrides against the log: a forged grant opens nothing unseen (policy 2.8)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, OverrideId, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.overrides import Override, OverrideReason, OverrideReview
from tests.fakes.builders import NOON, next_id
from tests.fakes.exceptions import make_answer, make_override, make_review
from tests.unit.services.station_on_fakes import AUDITOR, COMMANDER, SERGEANT, StationOnFakes

LATER = NOON + timedelta(minutes=5)
WITHOUT, DIFFERS, GONE = (
    "override-without-entry",
    "override-differs-from-entry",
    "entry-without-record",
)


@pytest.fixture
def incident(station: StationOnFakes) -> Incident:
    return station.incident(station.film())


@pytest.fixture
def done(station: StationOnFakes, incident: Incident) -> Override:
    """An override that was granted, ended and looked back at."""
    granted = station.granted(incident)
    station.clock.advance(timedelta(minutes=5))
    station.end_override(station.session(), granted.id)
    return station.review_override(station.session(AUDITOR), granted.id, "Fine.", justified=True)


def found(station: StationOnFakes) -> list[tuple[str, str]]:
    return [(each.kind.value, each.subject) for each in station.verify().findings]


def forge(station: StationOnFakes, override: Override) -> None:
    """Put a row into the records as who holds their key can."""
    station.records.behind_its_back().overrides[override.id] = override


def test_overrides_whose_every_step_was_entered_are_whole(
    station: StationOnFakes, incident: Incident, done: Override
) -> None:
    refused = station.asked(incident)
    station.answer_override(station.session(SERGEANT), refused.id, "No.", grant=False)
    station.asked(incident)
    assert done.review is not None
    assert found(station) == []


def test_an_override_that_nobody_asked_for_is_named(
    station: StationOnFakes, incident: Incident
) -> None:
    forge(station, make_override(incident, number="26-001", answers=(make_answer(),)))
    assert found(station) == [(WITHOUT, "26-001"), (WITHOUT, "26-001")]


def test_a_forged_grant_of_a_request_is_named(station: StationOnFakes, incident: Incident) -> None:
    asked = station.asked(incident)
    forge(station, replace(asked, answers=(make_answer(),)))
    assert found(station) == [(WITHOUT, asked.number)]


def test_a_refusal_turned_into_a_grant_is_named(
    station: StationOnFakes, incident: Incident
) -> None:
    asked = station.asked(incident)
    refused = station.answer_override(station.session(SERGEANT), asked.id, "No.", grant=False)
    forge(station, replace(refused, answers=(replace(refused.answers[0], granted=True),)))
    assert found(station) == [(WITHOUT, "26-001"), (GONE, "override 26-001")]


def test_a_second_grant_by_the_same_person_stands_in_no_entry(
    station: StationOnFakes, incident: Incident
) -> None:
    granted = station.granted(incident)
    forge(station, replace(granted, answers=granted.answers * 2))
    assert found(station) == [(WITHOUT, granted.number)]


CHANGES: dict[str, Callable[[Override], Override]] = {
    "incident": lambda one: replace(one, incident=IncidentId("another")),
    "recordings": lambda one: replace(one, recordings=(*one.recordings, RecordingId("r9"))),
    "reason": lambda one: replace(one, reason=OverrideReason.MEDICAL),
    "words": lambda one: replace(one, words=SaltedText("Other words", one.words.salt)),
    "minutes": lambda one: replace(one, minutes=600),
    "needs": lambda one: replace(one, needs=2),
    "asked of": lambda one: replace(one, asked_of=COMMANDER),
    "asked at": lambda one: replace(one, asked_at=LATER),
    "answered at": lambda one: replace(one, answers=(replace(one.answers[0], at=LATER),)),
    "answer's words": lambda one: replace(
        one, answers=(replace(one.answers[0], words=SaltedText("Yes", "00")),)
    ),
    "ended at": lambda one: replace(one, ended_at=NOON),
    "justified": lambda one: replace(one, review=replace(_review(one), justified=False)),
    "reviewed at": lambda one: replace(one, review=replace(_review(one), at=NOON)),
}


def _review(override: Override) -> OverrideReview:
    assert override.review is not None
    return override.review


@pytest.mark.parametrize("what", CHANGES)
def test_an_override_that_says_something_else_than_its_entries_is_named(
    station: StationOnFakes, done: Override, what: str
) -> None:
    forge(station, CHANGES[what](done))
    assert found(station) == [(DIFFERS, done.number)]


PEOPLE: dict[str, Callable[[Override], Override]] = {
    "requester": lambda one: replace(one, requester=Badge("4712")),
    "granter": lambda one: replace(one, answers=(replace(one.answers[0], by=COMMANDER),)),
    "ender": lambda one: replace(one, ended_by=SERGEANT),
    "reviewer": lambda one: replace(one, review=make_review(by=COMMANDER)),
}


@pytest.mark.parametrize("who", PEOPLE)
def test_another_person_in_it_is_named(station: StationOnFakes, done: Override, who: str) -> None:
    forge(station, PEOPLE[who](done))
    assert found(station) == [(WITHOUT, done.number), (GONE, f"override {done.number}")]


LOSSES: dict[str, Callable[[Override], Override]] = {
    "answer": lambda one: replace(one, answers=()),
    "end": lambda one: replace(one, ended_at=None, ended_by=None),
    "review": lambda one: replace(one, review=None),
}


@pytest.mark.parametrize("what", LOSSES)
def test_a_step_that_was_taken_away_is_named(
    station: StationOnFakes, done: Override, what: str
) -> None:
    """An end that is gone would open footage again."""
    forge(station, LOSSES[what](done))
    assert found(station) == [(GONE, f"override {done.number}")]


def test_an_override_that_is_gone_is_named_by_its_entries(
    station: StationOnFakes, done: Override
) -> None:
    del station.records.behind_its_back().overrides[done.id]
    assert found(station) == [(GONE, f"override {done.number}")]


@pytest.mark.parametrize("count", [2, 3])
def test_every_page_of_overrides_is_held_against_the_log(
    station: StationOnFakes, incident: Incident, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr("desktop.services.verify_station._PAGE", 2)
    for _ in range(count):
        station.end_override(station.session(), station.asked(incident).id)
    assert found(station) == []
    forged = make_override(incident, id=OverrideId(f"z{next_id()}"), number="26-999")
    forge(station, forged)
    assert found(station) == [(WITHOUT, "26-999")]
