"""The demonstration: a station that says what it is, its people, and cameras to dock."""

import os
import shutil
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.app.founding import ADMINISTRATION, Founding, create_station
from desktop.app.new_places import disk_refusals, new_folder, remove
from desktop.app.resources import RESOURCES
from desktop.app.station_folder import StationFolder
from desktop.app.system_clock import SystemClock
from desktop.cli.house import Demonstration
from desktop.credentials.passwords import Argon2idHasher
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge, CameraId, badge_from
from desktop.domain.officers import Officer
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Role
from desktop.ports.records import Records
from desktop.services.founding_desk import MadeDemonstration
from desktop.services.people_demonstration import PeopleDemonstration

_MATERIAL = RESOURCES / "demonstration"
_ADMINISTRATOR = Badge("9001")
_FOUNDING = Founding(
    name="Demonstration station",
    preset="clean-reporting",
    demonstration=True,
    administrator=_ADMINISTRATOR,
    password=PASSWORD,
)


def create_demonstration(folder: Path) -> Demonstration:
    """Make the station under FOLDER/station, and its cameras and calls beside it; all or nothing.

    Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY, DISK_FULL).
    """
    station, cameras, calls = folder / "station", folder / "cameras", folder / "cad.csv"
    officers, wearers = _roster()

    def furnish(records: Records) -> None:
        people = PeopleDemonstration(records, SystemClock(), Argon2idHasher())
        people(officers, wearers, _ADMINISTRATOR)

    with (
        new_folder(folder),
        _being_copied(_MATERIAL / "cameras", cameras),
        _being_copied(_MATERIAL / "cad.csv", calls),
    ):
        create_station(station, _FOUNDING, furnish)
    people: dict[str, str] = {_ADMINISTRATOR: f"{Role.ADMINISTRATOR}, {ADMINISTRATION}"}
    people |= {officer.badge: f"{officer.role}, {officer.unit}" for officer in officers}
    return Demonstration(station, tuple(sorted(cameras.iterdir())), PASSWORD, people)


def demonstration_in(folder: Path) -> MadeDemonstration:
    """The demonstration under a folder, made there unless it was before.

    Raises as `create_demonstration` does.
    """
    station = folder / "station"
    if not StationFolder(station).label_file.is_file():
        create_demonstration(folder)
    officers, _ = _roster()
    administrator = Officer(_ADMINISTRATOR, Role.ADMINISTRATOR, ADMINISTRATION)
    return MadeDemonstration(station, (administrator, *officers), PASSWORD)


@contextmanager
def _being_copied(source: Path, copy: Path) -> Iterator[None]:
    """Copy a file or a folder to a free place; if what follows fails, the copy goes again."""
    if os.path.lexists(copy):
        raise BadInput(Problem.STATION_FOLDER_NOT_EMPTY, station=copy)
    try:
        with disk_refusals(copy):
            _copy(source, copy)
        yield
    except BaseException:
        remove(copy)
        raise


def _copy(source: Path, copy: Path) -> None:
    """Copy one by one, so that the disk's own error is told, which shutil.copytree hides."""
    if source.is_dir():
        copy.mkdir()
        for each in sorted(source.iterdir()):
            _copy(each, copy / each.name)
    else:
        shutil.copyfile(source, copy)


def _roster() -> tuple[list[Officer], dict[CameraId, Badge]]:
    roster = tomllib.loads((_MATERIAL / "roster.toml").read_text(encoding="utf-8"))
    officers = []
    for unit, people in roster["units"].items():
        for person in people:
            badge, _, role = person.partition(" ")
            officers.append(Officer(badge_from(badge), Role(role), unit))
    wearers = {CameraId(camera): Badge(badge) for camera, badge in roster["cameras"].items()}
    return officers, wearers
