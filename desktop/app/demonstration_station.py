"""The demonstration: a station that says what it is, its people, and cameras to dock."""

import shutil
import tomllib
from pathlib import Path

from desktop.app.founding import ADMINISTRATION, Founding, create_station
from desktop.app.resources import RESOURCES
from desktop.app.station import key_custody
from desktop.app.station_folder import StationFolder
from desktop.app.system_clock import SystemClock
from desktop.cli.house import Demonstration
from desktop.credentials.passwords import Argon2idHasher
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge, CameraId, badge_from
from desktop.domain.officers import Officer
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Role
from desktop.services.people_demonstration import PeopleDemonstration
from desktop.storage.opening import open_records

_MATERIAL = RESOURCES / "demonstration"
_PRESET = "clean-reporting"
_ADMINISTRATOR = Badge("9001")
_NAME = "Demonstration station"


def create_demonstration(folder: Path) -> Demonstration:
    """Make the station under FOLDER/station, and its cameras and calls beside it.

    Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY).
    """
    station, cameras = folder / "station", folder / "cameras"
    if cameras.exists():
        raise BadInput(Problem.STATION_FOLDER_NOT_EMPTY, station=cameras)
    founding = Founding(
        name=_NAME,
        preset=_PRESET,
        demonstration=True,
        administrator=_ADMINISTRATOR,
        password=PASSWORD,
    )
    create_station(station, founding)
    officers, wearers = _roster()
    _add_people(station, officers, wearers)
    try:
        shutil.copytree(_MATERIAL / "cameras", cameras)
        shutil.copyfile(_MATERIAL / "cad.csv", folder / "cad.csv")
    except OSError as refused:
        raise BadInput(Problem.STATION_READ_ONLY, station=folder) from refused
    people: dict[str, str] = {_ADMINISTRATOR: f"{Role.ADMINISTRATOR}, {ADMINISTRATION}"}
    people |= {officer.badge: f"{officer.role}, {officer.unit}" for officer in officers}
    return Demonstration(station, tuple(sorted(cameras.iterdir())), PASSWORD, people)


def _add_people(station: Path, officers: list[Officer], wearers: dict[CameraId, Badge]) -> None:
    folder = StationFolder(station.absolute())
    keys = key_custody(folder, demonstration=True).open(folder.label().id)
    records = open_records(folder.records, keys.database_key)
    try:
        people = PeopleDemonstration(records, SystemClock(), Argon2idHasher())
        people(officers, wearers, _ADMINISTRATOR)
    finally:
        records.close()


def _roster() -> tuple[list[Officer], dict[CameraId, Badge]]:
    roster = tomllib.loads((_MATERIAL / "roster.toml").read_text(encoding="utf-8"))
    officers = []
    for unit, people in roster["units"].items():
        for person in people:
            badge, _, role = person.partition(" ")
            officers.append(Officer(badge_from(badge), Role(role), unit))
    wearers = {CameraId(camera): Badge(badge) for camera, badge in roster["cameras"].items()}
    return officers, wearers
