"""Cameras and who wears them."""

from datetime import timedelta

from desktop.domain.identifiers import Badge, CameraId
from desktop.ports.records import Records
from tests.fakes.builders import CAMERA, NOON, REYES, make_entry

_BY = Badge("A1")


def test_the_newest_assignment_counts(records: Records) -> None:
    with records.writing() as work:
        work.cameras.assign(CAMERA, REYES, _BY, NOON)
        work.cameras.assign(CameraId("BWC-0001"), REYES, _BY, NOON)
        # The terminal's clock was set back meanwhile: the order of the acts still decides.
        work.cameras.assign(CAMERA, Badge("4712"), _BY, NOON - timedelta(days=1))
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.cameras.wearer(CAMERA) == "4712"
        assert work.cameras.assignments() == (("BWC-0001", "4711"), ("BWC-0417", "4712"))


def test_a_camera_that_was_never_assigned_has_no_wearer(records: Records) -> None:
    with records.reading() as work:
        assert work.cameras.wearer(CAMERA) is None
        assert work.cameras.assignments() == ()
