"""Assigning cameras to their wearers."""

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.services.assign_camera import AssignCamera
from tests.fakes.builders import CAMERA, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    DEVICE_MANAGER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


def assign(station: StationOnFakes) -> AssignCamera:
    return AssignCamera(station.records, station.clock)


@pytest.mark.parametrize("badge", [ADMIN, DEVICE_MANAGER])
def test_a_camera_is_assigned_from_now_on_and_entered(
    station: StationOnFakes, badge: Badge
) -> None:
    assign(station)(station.session(badge), CAMERA, REYES)
    with station.records.reading() as work:
        assert work.cameras.wearer(CAMERA) == REYES
    assert station.journal() == [("camera-assigned", badge)]
    assert station.last_entry()["details"] == {"camera": CAMERA, "wearer": REYES}


def test_what_a_camera_recorded_before_stays_its_old_wearers(station: StationOnFakes) -> None:
    """Policy 2.11: reassigning never unlocks."""
    station.assign(REYES)
    recording = station.film(REYES)
    assign(station)(station.session(ADMIN), CAMERA, PARTNER)
    with station.records.reading() as work:
        assert work.recordings.get(recording.id).wearers == {REYES}


def test_a_camera_is_not_assigned_to_somebody_who_is_not_there(station: StationOnFakes) -> None:
    with bad_input(Problem.OFFICER_UNKNOWN, badge="5999"):
        assign(station)(station.session(ADMIN), CAMERA, Badge("5999"))
    with station.records.reading() as work:
        assert work.cameras.wearer(CAMERA) is None
    assert station.journal() == []


@pytest.mark.parametrize("badge", [REYES, SERGEANT, CUSTODIAN])
def test_others_do_not_assign_cameras(station: StationOnFakes, badge: Badge) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT, right="assign-cameras"):
        assign(station)(station.session(badge), CAMERA, REYES)
