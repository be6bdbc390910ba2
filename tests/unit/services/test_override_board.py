"""Overrides as people need to see them (policy 2.8)."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import OverrideState
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.services.override_board import OverrideLine
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import (
    AUDITOR,
    COMMANDER,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
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


def numbers(lines: Sequence[OverrideLine]) -> list[str]:
    return [line.override.number for line in lines]


def waiting(station: StationOnFakes, by: Badge) -> list[str]:
    return numbers(station.overrides(station.session(by)).waiting)


def due(station: StationOnFakes, by: Badge) -> list[str]:
    return numbers(station.overrides(station.session(by)).due)


def test_a_person_finds_what_they_asked_for_and_how_it_stands(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    asked = station.asked(incident)
    (line,) = station.overrides(station.session()).own
    assert (line.override, line.incident.number) == (asked, incident.number)
    assert (line.recordings, line.state) == ((recording,), OverrideState.ASKED)
    station.end_override(station.session(), asked.id)
    station.asked(incident)
    assert numbers(station.overrides(station.session()).own) == ["26-002", "26-001"]
    assert station.overrides(station.session(SERGEANT)).own == ()


def test_a_request_waits_for_who_was_asked_alone(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8."""
    station.asked(incident)
    assert waiting(station, SERGEANT) == ["26-001"]
    for badge in (COMMANDER, HARBOUR_SERGEANT, REYES, PARTNER, AUDITOR):
        assert waiting(station, badge) == []
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.WITNESS)
    assert waiting(station, SERGEANT) == []


def test_a_second_grant_is_waited_for_at_every_other_supervisor_who_may(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    station.granted(station.incident(recording, category="CRI"))
    assert waiting(station, SERGEANT) == []
    assert waiting(station, COMMANDER) == ["26-001"]
    assert waiting(station, HARBOUR_SERGEANT) == []


def test_a_review_is_due_for_those_who_may_look_back_once_it_is_over(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8."""
    granted = station.granted(incident)
    assert due(station, COMMANDER) == []
    station.clock.advance(timedelta(minutes=15))
    assert due(station, COMMANDER) == due(station, AUDITOR) == ["26-001"]
    for badge in (SERGEANT, REYES, INVESTIGATOR):
        assert due(station, badge) == []
    station.review_override(station.session(AUDITOR), granted.id, "Fine.", justified=True)
    assert due(station, COMMANDER) == []


def test_what_is_in_force_is_told_to_its_requester(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.8."""
    station.asked(incident)
    assert station.overrides.in_force(station.session()) == ()
    station.end_override(station.session(), "26-001")
    station.granted(incident)
    (line,) = station.overrides.in_force(station.session())
    assert (line.override.number, line.override.until) == ("26-002", NOON + timedelta(minutes=15))
    station.clock.advance(timedelta(minutes=1))
    (line,) = station.overrides.in_force(station.session())
    assert line.seconds_left == 14 * 60
    assert station.overrides.in_force(station.session(SERGEANT)) == ()
    station.clock.advance(timedelta(minutes=15))
    assert station.overrides.in_force(station.session()) == ()


def test_the_offer_says_what_may_be_asked_for_and_of_whom(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8: the list says who is left out and why."""
    station.tag.add_officer(station.session(), incident.id, COMMANDER, Involvement.SUPERVISOR)
    station.turn_page()
    offer = station.overrides.offer(station.session(), incident.number)
    assert offer.liftable == {recording.id}
    assert (offer.minutes, offer.needs, offer.newest) == ((15, 30, 60), 1, None)
    assert [(each.officer.badge, each.bar) for each in offer.candidates] == [
        (SERGEANT, None),
        (COMMANDER, OverrideBar.INVOLVED),
        (INVESTIGATOR, OverrideBar.NOT_ON_CASE),
        (HARBOUR_SERGEANT, OverrideBar.OTHER_UNIT),
    ]
    assert station.journal() == []


def test_the_offer_tells_what_was_asked_for_last(
    station: StationOnFakes, incident: Incident
) -> None:
    station.asked(incident)
    newest = station.overrides.offer(station.session(), incident.id).newest
    assert newest is not None
    assert (newest.override.number, newest.state) == ("26-001", OverrideState.ASKED)
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    assert station.overrides.offer(station.session(PARTNER), incident.id).newest is None


@pytest.mark.parametrize("by", [OUTSIDER, SERGEANT])
def test_where_an_override_opens_nothing_there_is_nothing_to_ask_for(
    station: StationOnFakes, incident: Incident, by: Badge
) -> None:
    """Policy 2.8."""
    offer = station.overrides.offer(station.session(by), incident.id)
    assert (offer.liftable, offer.minutes, offer.candidates) == (frozenset(), (), ())


def test_a_critical_incident_is_offered_with_two_grants(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    incident = station.incident(recording, category="CRI")
    assert station.overrides.offer(station.session(), incident.id).needs == 2


def test_roles_that_do_not_ask_get_no_offer(station: StationOnFakes, incident: Incident) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT):
        station.overrides.offer(station.session(AUDITOR), incident.id)


def test_a_session_that_ended_reads_nothing(station: StationOnFakes) -> None:
    session = station.session()
    session.end()
    for ask in (station.overrides, station.overrides.in_force):
        with refused(Problem.SESSION_ENDED):
            ask(session)
