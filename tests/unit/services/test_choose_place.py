"""Choosing where a station is made."""

from pathlib import Path

import pytest

from desktop.domain.refusals import BadInput, Problem
from desktop.services.choose_place import LEAST_FREE, ChoosePlace, hours_of_footage
from tests.fakes.founding import FakeNewPlaces
from tests.unit.services.expectations import bad_input

FOLDER = Path("/data/station")


def test_a_roomy_empty_folder_is_taken() -> None:
    chooser = ChoosePlace(FakeNewPlaces(free=LEAST_FREE))
    place = chooser.look(FOLDER)
    chooser.settle(place, share_is_meant=False)
    assert (place.folder, place.free) == (FOLDER, LEAST_FREE)


def test_too_little_room_is_refused_with_what_is_there_and_what_is_needed() -> None:
    chooser = ChoosePlace(FakeNewPlaces(free=6_440_000_000))
    with bad_input(Problem.STATION_DISK_TOO_SMALL, free="6.4", least="20"):
        chooser.look(FOLDER)


def test_a_share_is_never_taken_silently() -> None:
    chooser = ChoosePlace(FakeNewPlaces(on_share=True))
    place = chooser.look(FOLDER)
    assert place.on_share
    with bad_input(Problem.STATION_ON_SHARE, station=str(FOLDER)):
        chooser.settle(place, share_is_meant=False)
    chooser.settle(place, share_is_meant=True)


@pytest.mark.parametrize(
    "problem", [Problem.STATION_FOLDER_NOT_EMPTY, Problem.STATION_READ_ONLY, Problem.STATION_EXISTS]
)
def test_what_the_disk_refuses_is_told_as_it_is(problem: Problem) -> None:
    places = FakeNewPlaces(refused=BadInput(problem, station=FOLDER))
    with bad_input(problem):
        ChoosePlace(places).look(FOLDER)


def test_room_is_told_in_hours_of_footage() -> None:
    assert hours_of_footage(2_250_000_000) == 1
    assert hours_of_footage(LEAST_FREE) == 8
