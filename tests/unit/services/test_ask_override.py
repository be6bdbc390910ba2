"""Asking for an override (policy 2.8)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import OverrideReason, OverrideState
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.services.ask_override import OverrideRequest
from tests.fakes.builders import CAMERA, NOON, REYES
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

WORDS = "Which way the child walked from the lobby"


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


@pytest.fixture
def request_(recording: Recording) -> OverrideRequest:
    return OverrideRequest(
        OverrideReason.MISSING_PERSON, f"  {WORDS} ", (recording.id,), 15, SERGEANT
    )


def test_a_request_is_kept_and_entered_without_its_words(
    station: StationOnFakes, incident: Incident, recording: Recording, request_: OverrideRequest
) -> None:
    """Policy 2.8: the request is itself logged; words stay in the records."""
    station.turn_page()
    asked = station.ask_override(station.session(), incident.number, request_)
    assert (asked.number, asked.requester, asked.asked_of) == ("26-001", REYES, SERGEANT)
    assert (asked.words.text, asked.minutes, asked.needs) == (WORDS, 15, 1)
    assert asked.state(NOON) is OverrideState.ASKED
    with station.records.reading() as work:
        assert work.overrides.find("26-001") == asked
    assert station.journal() == [("override-asked", REYES)]
    assert station.last_entry()["details"] == {
        "override": asked.id,
        "number": "26-001",
        "incident": incident.id,
        "recordings": [recording.id],
        "reason": "missing-person",
        "words": asked.words.digest,
        "minutes": 15,
        "needs": 1,
        "asked_of": SERGEANT,
    }


def test_asking_alone_opens_nothing(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.8."""
    station.asked(incident)
    assert isinstance(station.review(station.session(), incident.id).decision, Locked)


def test_a_critical_incident_asks_for_two_grants(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    assert station.asked(station.incident(recording, category="CRI")).needs == 2


def test_a_recording_that_is_named_twice_is_asked_for_once(
    station: StationOnFakes, incident: Incident, recording: Recording, request_: OverrideRequest
) -> None:
    twice = replace(request_, recordings=(recording.id, recording.id))
    asked = station.ask_override(station.session(), incident.id, twice)
    assert asked.recordings == (recording.id,)


@pytest.mark.parametrize("words", ["", "Child", "find the child now  ", "? " * 40])
def test_what_is_to_be_found_out_must_be_said(
    station: StationOnFakes, incident: Incident, request_: OverrideRequest, words: str
) -> None:
    station.turn_page()
    with bad_input(Problem.OVERRIDE_WORDS_TOO_SHORT, least="20"):
        station.ask_override(station.session(), incident.id, replace(request_, words=words))
    assert station.journal() == []


def test_recordings_must_be_named_and_be_of_the_incident(
    station: StationOnFakes, incident: Incident, request_: OverrideRequest
) -> None:
    """Policy 2.8: boxed in to named recordings."""
    session, other = station.session(), station.film(started_at=NOON - timedelta(hours=4))
    with bad_input(Problem.OVERRIDE_RECORDING_MISSING):
        station.ask_override(session, incident.id, replace(request_, recordings=()))
    with bad_input(Problem.RECORDING_UNKNOWN):
        unknown = replace(request_, recordings=(RecordingId("unknown"),))
        station.ask_override(session, incident.id, unknown)
    with bad_input(Problem.RECORDING_NOT_IN_INCIDENT, recording=other.id):
        elsewhere = replace(request_, recordings=(*request_.recordings, other.id))
        station.ask_override(session, incident.id, elsewhere)


@pytest.mark.parametrize("minutes", [0, 14, 16, 61, -15, 10_000])
def test_only_a_length_that_the_policy_names_is_asked_for(
    station: StationOnFakes, incident: Incident, request_: OverrideRequest, minutes: int
) -> None:
    """Policy 2.8: boxed in time."""
    with refused(Problem.OVERRIDE_NOT_ALLOWED, choices="15, 30, 60"):
        wanted = replace(request_, minutes=minutes)
        station.ask_override(station.session(), incident.id, wanted)


def test_a_policy_without_lengths_allows_no_override() -> None:
    """Policy 2.8: where a recording is bound by several policies, the stricter counts."""
    rulebook = FakeRulebook(a_policy(override_minutes=frozenset()))
    station = StationOnFakes(rulebook=rulebook)
    incident = station.incident(station.film())
    with refused(Problem.OVERRIDE_NOT_ALLOWED, choices=""):
        station.asked(incident)


def test_an_override_of_what_is_open_is_not_needed(
    station: StationOnFakes, incident: Incident
) -> None:
    station.seal(incident)
    with refused(Problem.OVERRIDE_NOT_NEEDED, incident=incident.number):
        station.asked(incident)


def test_who_was_not_there_is_not_helped_by_an_override(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8: it stands in for a report, and makes nobody a part of an incident."""
    with refused(Problem.OVERRIDE_LIFTS_NOTHING, incident=incident.number):
        station.asked(incident, by=OUTSIDER)


@pytest.mark.parametrize("badge", [INVESTIGATOR, CUSTODIAN, AUDITOR, ADMIN])
def test_roles_that_do_not_ask_are_refused(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT):
        station.asked(incident, by=badge)


def test_a_supervisor_who_was_there_asks_like_everyone_else(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.4, 2.8."""
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    asked = station.asked(incident, by=SERGEANT, of=COMMANDER)
    assert (asked.requester, asked.asked_of) == (SERGEANT, COMMANDER)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=SERGEANT, bar=OverrideBar.INVOLVED):
        station.asked(incident)


@pytest.mark.parametrize(
    ("of", "bar"),
    [
        (PARTNER, OverrideBar.WITHOUT_RIGHT),
        (CUSTODIAN, OverrideBar.WITHOUT_RIGHT),
        (HARBOUR_SERGEANT, OverrideBar.OTHER_UNIT),
        (INVESTIGATOR, OverrideBar.NOT_ON_CASE),
        (REYES, OverrideBar.REQUESTER),
    ],
)
def test_who_is_asked_must_be_able_to_answer(
    station: StationOnFakes, incident: Incident, of: Badge, bar: OverrideBar
) -> None:
    """Policy 2.8: an uninvolved supervisor other than the requester."""
    station.turn_page()
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=of, bar=bar):
        station.asked(incident, of=of)
    assert station.journal() == []


def test_a_supervisor_who_wore_a_camera_there_or_is_disabled_is_not_asked(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.4: a wearer of the footage was there."""
    worn = station.film(COMMANDER, CAMERA, started_at=NOON - timedelta(hours=3))
    other = station.incident(station.film(started_at=NOON - timedelta(hours=3)))
    station.tag.add_recording(station.session(SERGEANT), other.id, worn.id)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, bar=OverrideBar.INVOLVED):
        station.asked(other, of=COMMANDER)
    station.disable(SERGEANT)
    with refused(Problem.OVERRIDE_ANSWERER_BARRED, bar=OverrideBar.DISABLED):
        station.asked(incident)


def test_nobody_asks_a_second_one_before_the_first_is_over(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8: one supervisor after the other is not tried until one says yes unseen."""
    first = station.asked(incident)
    with refused(Problem.OVERRIDE_ASKED_ALREADY, override=first.number):
        station.asked(incident, of=COMMANDER)
    station.end_override(station.session(), first.id)
    second = station.asked(incident, of=COMMANDER)
    assert second.number == "26-002"
    station.answer_override(station.session(COMMANDER), second.id, "Go.", grant=True)
    with refused(Problem.OVERRIDE_ASKED_ALREADY, override=second.number):
        station.asked(incident)
    station.clock.advance(timedelta(minutes=15))
    assert station.asked(incident).number == "26-003"


def test_others_of_the_incident_ask_for_themselves(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8: the requester alone may view."""
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    station.asked(incident)
    assert station.asked(incident, by=PARTNER).requester == PARTNER


def test_what_is_not_there_is_named(station: StationOnFakes, incident: Incident) -> None:
    with bad_input(Problem.OFFICER_UNKNOWN):
        station.asked(incident, of=Badge("0000"))
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.asked(replace(incident, id=type(incident.id)("nowhere")))
