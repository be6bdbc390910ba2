"""Granting and refusing a request for an override (policy 2.8)."""

from datetime import timedelta

import pytest

from desktop.domain.gate import Locked, Open
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import Override, OverrideState
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def answer(
    station: StationOnFakes, override: Override, by: Badge = SERGEANT, *, grant: bool = True
) -> Override:
    return station.answer_override(station.session(by), override.number, " Go. ", grant=grant)


def is_open(station: StationOnFakes, incident: Incident, by: Badge = REYES) -> bool:
    return isinstance(station.review(station.session(by), incident.id).decision, Open)


def test_what_was_granted_opens_to_its_requester_and_is_entered(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8."""
    asked = station.asked(incident)
    assert not is_open(station, incident)
    station.turn_page()
    granted = answer(station, asked)
    assert granted.state(station.clock.now()) is OverrideState.IN_FORCE
    assert [(each.by, each.granted, each.words.text) for each in granted.answers] == [
        (SERGEANT, True, "Go.")
    ]
    assert station.journal() == [("override-granted", SERGEANT)]
    assert station.last_entry()["details"] == {
        "override": asked.id,
        "number": asked.number,
        "incident": incident.id,
        "words": granted.answers[0].words.digest,
    }
    assert is_open(station, incident)


def test_what_was_refused_opens_nothing_and_is_entered(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8."""
    asked = station.asked(incident)
    station.turn_page()
    assert answer(station, asked, grant=False).is_refused
    assert station.journal() == [("override-refused", SERGEANT)]
    assert not is_open(station, incident)
    with refused(Problem.OVERRIDE_CLOSED, override=asked.number):
        answer(station, asked)


def test_an_answer_has_words(station: StationOnFakes, incident: Incident) -> None:
    asked = station.asked(incident)
    with bad_input(Problem.NOTE_MISSING):
        station.answer_override(station.session(SERGEANT), asked.id, "  ", grant=True)
    with bad_input(Problem.OVERRIDE_UNKNOWN):
        station.answer_override(station.session(SERGEANT), "26-999", "Go.", grant=True)


def test_only_who_was_asked_answers(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.8."""
    asked = station.asked(incident)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=COMMANDER, bar=OverrideBar.NOT_ASKED):
        answer(station, asked, COMMANDER)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, bar=OverrideBar.OTHER_UNIT):
        answer(station, asked, HARBOUR_SERGEANT)
    for badge in (PARTNER, CUSTODIAN):
        with refused(Problem.NO_RIGHT):
            answer(station, asked, badge)
    assert not is_open(station, incident)


def test_a_requester_never_answers_their_own_request(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.8: granted by somebody other than the requester, in critical incidents too."""
    incident = station.incident(recording, category="CRI")
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    asked = station.asked(incident, by=SERGEANT, of=COMMANDER)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=SERGEANT, bar=OverrideBar.REQUESTER):
        answer(station, asked, SERGEANT)
    answer(station, asked, COMMANDER)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=SERGEANT, bar=OverrideBar.REQUESTER):
        answer(station, asked, SERGEANT)


@pytest.mark.parametrize("grant", [True, False])
def test_a_supervisor_who_turns_out_to_have_been_there_no_longer_answers(
    station: StationOnFakes, incident: Incident, *, grant: bool
) -> None:
    """Policy 2.8: the rules are asked again at the moment of answering."""
    asked = station.asked(incident)
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.ON_SCENE)
    station.turn_page()
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=SERGEANT, bar=OverrideBar.INVOLVED):
        answer(station, asked, grant=grant)
    assert station.journal() == []


def test_an_account_that_was_disabled_meanwhile_grants_nothing(
    station: StationOnFakes, incident: Incident
) -> None:
    asked, session = station.asked(incident), station.session(SERGEANT)
    station.disable(SERGEANT)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, bar=OverrideBar.DISABLED):
        station.answer_override(session, asked.id, "Go.", grant=True)


def test_what_is_over_takes_no_answer(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.8: nothing leads back."""
    asked = station.asked(incident)
    station.end_override(station.session(), asked.id)
    with refused(Problem.OVERRIDE_CLOSED, override=asked.number):
        answer(station, asked)
    granted = station.granted(incident)
    with refused(Problem.OVERRIDE_CLOSED, override=granted.number):
        answer(station, granted, COMMANDER)
    station.clock.advance(timedelta(minutes=20))
    with refused(Problem.OVERRIDE_CLOSED, override=granted.number):
        answer(station, granted, grant=False)
    assert not is_open(station, incident)


def test_once_the_own_report_is_sealed_nothing_is_granted_any_more(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8: it stands in for the report, and that is there now. A no still ends it."""
    asked = station.asked(incident)
    station.seal(incident)
    with refused(Problem.OVERRIDE_NOT_NEEDED):
        answer(station, asked)
    assert answer(station, asked, grant=False).is_refused


# Critical incidents


def test_in_a_critical_incident_two_people_grant(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6, 2.8."""
    incident = station.incident(recording, category="CRI")
    asked = station.asked(incident)
    station.clock.advance(timedelta(minutes=1))
    assert answer(station, asked).state(station.clock.now()) is OverrideState.ASKED
    assert not is_open(station, incident)
    with refused(Problem.OVERRIDE_ANSWERED_ALREADY, override=asked.number):
        answer(station, asked)
    station.clock.advance(timedelta(minutes=9))
    second = answer(station, asked, COMMANDER)
    assert second.until == NOON + timedelta(minutes=25)
    assert [grant.by for grant in second.grants] == [SERGEANT, COMMANDER]
    assert is_open(station, incident)


def test_in_a_critical_incident_one_no_is_enough(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    incident = station.incident(recording, category="CRI")
    asked = station.asked(incident)
    answer(station, asked)
    answer(station, asked, COMMANDER, grant=False)
    assert not is_open(station, incident)


def test_one_grant_opens_nothing_once_the_incident_is_critical(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.6: an override needs two people, whenever the incident became critical."""
    asked = station.asked(incident)
    running = station.granted
    station.tag.retag(station.session(), incident.id, "CRI", ["pat-frisk"])
    with refused(Problem.OVERRIDE_BECAME_CRITICAL, incident=incident.number):
        answer(station, asked)
    answer(station, asked, grant=False)
    assert running(incident).state(station.clock.now()) is OverrideState.ASKED


def test_an_override_in_force_ends_when_the_incident_becomes_critical(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.6."""
    station.granted(incident)
    released = station.custodian.release(station.session(), incident.recordings)
    assert not isinstance(released, Locked)
    station.tag.retag(station.session(), incident.id, "CRI", ["pat-frisk"])
    assert not is_open(station, incident)
    assert not station.custodian.still_open(station.session(), released)
    assert station.overrides.in_force(station.session()) == ()
    assert not released.is_alive()
