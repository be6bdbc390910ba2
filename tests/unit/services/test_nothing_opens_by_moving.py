"""Reassigning, linking and naming people never open footage (policy 2.3, 2.11)."""

import pytest

from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import FiledBecause, Incident, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.ports.grants import PlaybackGrant
from desktop.services.assign_camera import AssignCamera
from tests.fakes.builders import CAMERA, REYES
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

UNSEALED, OTHERS = LockReason.REPORT_NOT_SEALED, LockReason.OTHER_OFFICERS_FOOTAGE


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def codes(station: StationOnFakes, recording: Recording, by: Badge = REYES) -> list[LockReason]:
    """What locks it; nothing where it is open."""
    released = station.custodian.release(station.session(by), [recording.id])
    if isinstance(released, Locked):
        return [reason.code for reason in released.reasons]
    assert isinstance(released, PlaybackGrant)
    return []


def test_giving_the_camera_to_somebody_opens_nothing_that_it_recorded_before(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.11: reassigning never unlocks, neither to the new wearer nor to the old one."""
    assign = AssignCamera(station.records, station.clock)
    assign(station.session(ADMIN), CAMERA, PARTNER)
    assert codes(station, recording) == [UNSEALED]
    assert codes(station, recording, PARTNER) == [LockReason.NOT_INVOLVED]
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    assert codes(station, recording, PARTNER) == [OTHERS]
    assign(station.session(ADMIN), CAMERA, REYES)
    assert codes(station, recording, PARTNER) == [OTHERS]


def test_a_recording_filed_where_ones_report_is_sealed_stays_locked_by_the_other_incident(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.3: in several incidents it opens only when all of them are open."""
    easy = station.incident(station.film())
    station.seal(easy)
    station.tag.add_recording(station.session(SERGEANT), easy.id, recording.id)
    assert codes(station, recording) == [UNSEALED]
    station.seal(incident)
    assert codes(station, recording) == []


def test_after_a_report_is_sealed_nobody_files_more_but_a_supervisor_who_was_not_there(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.3: else one would report on little and then open more under it."""
    station.seal(incident)
    later = station.film()
    for badge in (REYES, CUSTODIAN):
        with refused(Problem.INCIDENT_HAS_SEALED_REPORT, incident=incident.number):
            station.tag.add_recording(station.session(badge), incident.id, later.id)
    assert codes(station, later) == [LockReason.NOT_TAGGED]
    station.turn_page()
    station.tag.add_recording(station.session(SERGEANT), incident.id, later.id)
    assert station.entries()[0]["details"]["because"] == FiledBecause.UNINVOLVED_SUPERVISOR


def test_a_supervisor_who_was_there_files_no_more_after_sealing(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    station.seal(incident)
    later = station.film()
    with refused(Problem.NOT_YOUR_RECORDING):
        station.tag.add_recording(station.session(SERGEANT), incident.id, later.id)


def test_being_named_opens_nothing_and_takes_from_who_could_watch(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.4: adding people only ever gates them."""
    for badge in (PARTNER, SERGEANT):
        station.tag.add_officer(station.session(), incident.id, badge, Involvement.ON_SCENE)
    assert codes(station, recording, PARTNER) == [OTHERS]
    released = station.custodian.release(station.session(SERGEANT), [recording.id], reason="weekly")
    assert isinstance(released, Locked)
    assert [each.code for each in released.reasons] == [LockReason.INVOLVED_SUPERVISOR]


def test_ones_report_of_one_incident_opens_nothing_of_another(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.1: the gate is per person and incident."""
    other = station.film()
    station.incident(other)
    station.seal(incident)
    assert codes(station, recording) == []
    assert codes(station, other) == [UNSEALED]
