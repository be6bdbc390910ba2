"""An override's box: its time, its recordings, its viewer, and its end (policy 2.8)."""

from datetime import timedelta

import pytest

from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.overrides import OverrideState
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.viewed_parts import Speed
from desktop.ports.grants import PlaybackGrant
from desktop.services.watch import WatchSession
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import COMMANDER, PARTNER, SERGEANT, StationOnFakes


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def other(station: StationOnFakes) -> Recording:
    return station.film(started_at=NOON - timedelta(hours=3))


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def released(
    station: StationOnFakes, *recordings: Recording, by: Badge = REYES
) -> Locked | PlaybackGrant:
    names: list[RecordingId] = [recording.id for recording in recordings]
    return station.custodian.release(station.session(by), names)


def watching(station: StationOnFakes, incident: Incident) -> WatchSession:
    begun = station.watch.start(station.session(), incident.id)
    assert not isinstance(begun, Locked)
    return begun


# The box


def test_footage_plays_inside_the_time_alone(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8: boxed in time; a grant that is playing ends with it."""
    assert isinstance(released(station, recording), Locked)
    station.granted(incident)
    station.clock.advance(timedelta(minutes=14))
    playing = released(station, recording)
    assert isinstance(playing, PlaybackGrant)
    station.clock.advance(timedelta(seconds=59))
    assert playing.is_alive()
    station.clock.advance(timedelta(seconds=1))
    assert not playing.is_alive()
    assert isinstance(released(station, recording), Locked)


def test_footage_plays_of_the_named_recordings_alone(
    station: StationOnFakes, recording: Recording, other: Recording
) -> None:
    """Policy 2.8: boxed to named recordings."""
    incident = station.incident(recording, other)
    station.granted(incident, recording)
    assert isinstance(released(station, recording), PlaybackGrant)
    assert isinstance(released(station, other), Locked)
    assert isinstance(released(station, recording, other), Locked)


def test_watching_the_incident_shows_the_named_recordings_alone(
    station: StationOnFakes, recording: Recording, other: Recording
) -> None:
    """Policy 2.8: and all of them again once the own report opens them."""
    incident = station.incident(recording, other)
    station.granted(incident, other)
    playing = watching(station, incident)
    assert [each.id for each in playing.recordings] == [other.id]
    playing.stop()
    station.seal(incident)
    assert len(watching(station, incident).recordings) == 2


def test_footage_plays_for_the_requester_alone(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8."""
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    station.granted(incident)
    assert isinstance(released(station, recording), PlaybackGrant)
    assert isinstance(released(station, recording, by=PARTNER), Locked)


def test_the_release_names_its_override_in_the_log(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8."""
    granted = station.granted(incident)
    released(station, recording)
    assert station.last_entry()["details"]["overrides"] == [granted.id]


def test_a_clock_that_is_set_back_revives_no_grant(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8: a grant runs on a clock that nobody can set back."""
    station.granted(incident)
    playing = released(station, recording)
    assert isinstance(playing, PlaybackGrant)
    station.clock.advance(timedelta(minutes=15))
    assert not playing.is_alive()
    station.clock.set_back(timedelta(minutes=10))
    assert not playing.is_alive()
    station.clock.set_back(timedelta(hours=1))
    assert isinstance(released(station, recording), Locked)


# The end


@pytest.mark.parametrize("by", [REYES, SERGEANT])
def test_ending_it_ends_the_playing_with_the_next_note(
    station: StationOnFakes, incident: Incident, recording: Recording, by: Badge
) -> None:
    """Policy 2.8: whoever asked and whoever granted can end it."""
    granted = station.granted(incident)
    playing = watching(station, incident)
    playing.note(recording.id, 0, 2000, Speed.NORMAL)
    before = playing.is_over
    station.turn_page()
    ended = station.end_override(station.session(by), granted.number)
    assert (ended.ended_at, ended.ended_by) == (NOON, by)
    assert ended.state(NOON) is OverrideState.OVER
    assert station.journal() == [("override-ended", by)]
    assert station.last_entry()["details"] == {
        "override": granted.id,
        "number": granted.number,
        "incident": incident.id,
    }
    playing.note(recording.id, 2000, 4000, Speed.NORMAL)
    assert (before, playing.is_over) == (False, True)
    assert isinstance(released(station, recording), Locked)


def test_a_request_is_taken_back_before_its_answer(
    station: StationOnFakes, incident: Incident
) -> None:
    asked = station.asked(incident)
    assert station.end_override(station.session(), asked.id).state(NOON) is OverrideState.OVER


@pytest.mark.parametrize("by", [PARTNER, COMMANDER, SERGEANT])
def test_others_do_not_end_it(station: StationOnFakes, incident: Incident, by: Badge) -> None:
    asked = station.asked(incident)
    station.turn_page()
    with refused(Problem.OVERRIDE_NOT_YOURS, override=asked.number):
        station.end_override(station.session(by), asked.id)
    assert station.journal() == []


def test_what_is_over_is_not_ended_again(station: StationOnFakes, incident: Incident) -> None:
    granted = station.granted(incident)
    station.clock.advance(timedelta(minutes=15))
    with refused(Problem.OVERRIDE_OVER, override=granted.number):
        station.end_override(station.session(), granted.id)
    refused_one = station.asked(incident)
    station.answer_override(station.session(SERGEANT), refused_one.id, "No.", grant=False)
    with refused(Problem.OVERRIDE_OVER, override=refused_one.number):
        station.end_override(station.session(), refused_one.id)
    with bad_input(Problem.OVERRIDE_UNKNOWN):
        station.end_override(station.session(), "26-999")


def test_a_session_that_ended_ends_no_override(station: StationOnFakes, incident: Incident) -> None:
    granted, session = station.granted(incident), station.session()
    session.end()
    with refused(Problem.SESSION_ENDED):
        station.end_override(session, granted.id)
