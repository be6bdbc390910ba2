"""The after-action review of an override (policy 2.8)."""

from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import Override
from desktop.domain.refusals import Problem
from tests.fakes.builders import NOON
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def incident(station: StationOnFakes) -> Incident:
    return station.incident(station.film())


@pytest.fixture
def over(station: StationOnFakes, incident: Incident) -> Override:
    """An override that SERGEANT granted and that came to its end."""
    granted = station.granted(incident)
    station.clock.advance(timedelta(minutes=15))
    return granted


@pytest.mark.parametrize("by", [COMMANDER, AUDITOR])
@pytest.mark.parametrize("justified", [True, False])
def test_a_review_is_kept_and_entered_without_its_words(
    station: StationOnFakes, over: Override, by: Badge, *, justified: bool
) -> None:
    """Policy 2.8, 4: commanders and auditors review."""
    station.turn_page()
    done = station.review_override(
        station.session(by), over.number, " A child was missing. ", justified=justified
    )
    assert done.review is not None
    assert (done.review.by, done.review.justified) == (by, justified)
    assert (done.review.words.text, done.review_due) == ("A child was missing.", None)
    assert station.journal() == [("override-reviewed", by)]
    assert station.last_entry()["details"] == {
        "override": over.id,
        "number": over.number,
        "incident": over.incident,
        "justified": justified,
        "words": done.review.words.digest,
    }


def test_it_falls_due_within_a_day_and_is_taken_late_too(
    station: StationOnFakes, over: Override
) -> None:
    """Policy 2.8: due within 24 h; a late review is better than none."""
    assert over.review_due == NOON + timedelta(hours=24)
    station.clock.advance(timedelta(days=3))
    done = station.review_override(station.session(AUDITOR), over.id, "Late.", justified=True)
    assert done.review is not None


def test_a_review_says_why(station: StationOnFakes, over: Override) -> None:
    with bad_input(Problem.NOTE_MISSING):
        station.review_override(station.session(AUDITOR), over.id, " ", justified=True)
    with bad_input(Problem.OVERRIDE_UNKNOWN):
        station.review_override(station.session(AUDITOR), "26-999", "Fine.", justified=True)


def test_the_first_review_stands(station: StationOnFakes, over: Override) -> None:
    station.review_override(station.session(AUDITOR), over.id, "Fine.", justified=True)
    with refused(Problem.OVERRIDE_REVIEWED_ALREADY, override=over.number):
        station.review_override(station.session(COMMANDER), over.id, "Not so.", justified=False)


@pytest.mark.parametrize("by", [SERGEANT, CUSTODIAN])
def test_roles_without_that_right_are_refused(
    station: StationOnFakes, over: Override, by: Badge
) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT):
        station.review_override(station.session(by), over.id, "Fine.", justified=True)


def test_neither_who_granted_nor_who_asked_nor_who_was_there_looks_back_at_it(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8, 4: own incidents are always excluded."""
    commander = station.session(COMMANDER)
    asked = station.asked(incident, of=COMMANDER)
    station.answer_override(commander, asked.id, "Go.", grant=True)
    station.end_override(commander, asked.id)
    with refused(Problem.OVERRIDE_REVIEWER_BARRED, badge=COMMANDER, bar=OverrideBar.GRANTED_IT):
        station.review_override(commander, asked.id, "Fine.", justified=True)
    station.tag.add_officer(station.session(), incident.id, COMMANDER, Involvement.SUPERVISOR)
    with refused(Problem.OVERRIDE_REVIEWER_BARRED, bar=OverrideBar.INVOLVED):
        station.review_override(commander, asked.id, "Fine.", justified=True)
    own = station.asked(incident, by=COMMANDER)
    station.answer_override(station.session(SERGEANT), own.id, "Go.", grant=True)
    station.end_override(commander, own.id)
    with refused(Problem.OVERRIDE_REVIEWER_BARRED, bar=OverrideBar.REQUESTER):
        station.review_override(commander, own.id, "Fine.", justified=True)


def test_only_what_was_granted_and_is_over_is_looked_back_at(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8: after the action."""
    auditor = station.session(AUDITOR)
    asked = station.asked(incident)
    with refused(Problem.OVERRIDE_NOT_TO_REVIEW, override=asked.number):
        station.review_override(auditor, asked.id, "Fine.", justified=True)
    station.end_override(station.session(), asked.id)
    with refused(Problem.OVERRIDE_NOT_TO_REVIEW, override=asked.number):
        station.review_override(auditor, asked.id, "Fine.", justified=True)
    running = station.granted(incident)
    with refused(Problem.OVERRIDE_NOT_TO_REVIEW, override=running.number):
        station.review_override(auditor, running.id, "Fine.", justified=True)
    station.end_override(station.session(), running.id)
    station.review_override(auditor, running.id, "Fine.", justified=True)
