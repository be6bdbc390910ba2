"""Choosing the folder of a new station."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.refusals import BadInput, Problem
from desktop.ports.new_places import NewPlace, NewPlaces

LEAST_FREE = 20_000_000_000
"""Bytes that must be free: footage of about one shift."""
FOOTAGE_BYTES_A_SECOND = 5_000_000 / 8
"""What a camera writes at 5 Mbit/s, as common cameras do at 1080 lines."""


def hours_of_footage(free: int) -> int:
    """For how many hours of footage there is room in so many bytes."""
    return int(free / FOOTAGE_BYTES_A_SECOND / 3600)


@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """Says whether a station can be made in a folder: `look`, then `settle`. Makes nothing."""

    places: NewPlaces

    def look(self, folder: Path) -> NewPlace:
        """What is known of a folder.

        Raises BadInput (STATION_DISK_TOO_SMALL), and as `NewPlaces.survey` does.
        """
        place = self.places.survey(folder)
        if place.free < LEAST_FREE:
            raise BadInput(
                Problem.STATION_DISK_TOO_SMALL,
                station=folder,
                free=_gigabytes(place.free),
                least=_gigabytes(LEAST_FREE),
            )
        return place

    def settle(self, place: NewPlace, *, share_is_meant: bool) -> None:
        """Take a place that was looked at; a network share only where somebody meant it.

        Raises BadInput (STATION_ON_SHARE).
        """
        if place.on_share and not share_is_meant:
            raise BadInput(Problem.STATION_ON_SHARE, station=place.folder)


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f}".removesuffix(".0")
