"""A station's folder: what lies where, and the plain file that says which station it is."""

import os
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit

from desktop.app.new_places import disk_refusals, new_folder, remove
from desktop.credentials.private_files import write_private_file
from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class StationLabel:
    """What must be known before any key is opened; the records hold the same and are compared."""

    id: StationId
    name: str
    demonstration: bool


@dataclass(frozen=True, slots=True)
class StationFolder:
    """The places inside a station's folder."""

    path: Path

    @property
    def label_file(self) -> Path:
        """The label, readable by people."""
        return self.path / "station.toml"

    @property
    def records(self) -> Path:
        """The encrypted database."""
        return self.path / "records.db"

    @property
    def vault(self) -> Path:
        """The folder of sealed files."""
        return self.path / "vault"

    def label(self) -> StationLabel:
        """Read the label.

        Raises BadInput (STATION_MISSING, STATION_TOO_NEW, STATION_UNREADABLE), IntegrityFailure
        (STATION_MISMATCH).
        """
        try:
            body = tomllib.loads(self.label_file.read_text(encoding="utf-8"))
            if _value(body, "format", int) > _FORMAT:
                raise BadInput(Problem.STATION_TOO_NEW, station=self.path)
            return StationLabel(
                StationId(_value(body, "id", str)),
                _value(body, "name", str),
                _value(body, "demonstration", bool),
            )
        except (FileNotFoundError, NotADirectoryError) as missing:
            raise BadInput(Problem.STATION_MISSING, station=self.path) from missing
        except OSError as refused:
            raise BadInput(Problem.STATION_UNREADABLE, station=self.path) from refused
        except ValueError as damaged:
            raise IntegrityFailure(Problem.STATION_MISMATCH, file=self.label_file.name) from damaged

    @contextmanager
    def being_made(self) -> Iterator[None]:
        """Make the folder for this account alone; if what follows fails, all of it goes again.

        Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY, DISK_FULL).
        """
        if os.path.lexists(self.label_file):
            raise BadInput(Problem.STATION_EXISTS, station=self.path)
        with new_folder(self.path):
            self._claim()
            try:
                yield
            except BaseException:
                for place in self.path.iterdir():
                    remove(place)
                raise

    def write_label(self, label: StationLabel) -> None:
        """Write the label; its being there makes the folder a station.

        Raises BadInput (STATION_READ_ONLY, DISK_FULL).
        """
        document = tomlkit.document()
        document.add(tomlkit.comment("A Firsthand station. Nothing in this file is secret."))
        document["format"] = _FORMAT
        document["id"] = label.id
        document["name"] = label.name
        document["demonstration"] = label.demonstration
        write_private_file(self.label_file, tomlkit.dumps(document).encode())

    def _claim(self) -> None:
        with disk_refusals(self.path):
            if any(self.path.iterdir()):
                raise BadInput(Problem.STATION_FOLDER_NOT_EMPTY, station=self.path)
            self.path.chmod(0o700)
            try:
                # Of two programs that make a station here at once, one gets further than this.
                self.vault.mkdir(mode=0o700)
            except FileExistsError as another:
                raise BadInput(Problem.STATION_FOLDER_NOT_EMPTY, station=self.path) from another


def _value(body: dict[str, Any], key: str, kind: type[Any]) -> Any:  # noqa: ANN401 - of that kind
    value = body.get(key)
    if type(value) is not kind:
        raise ValueError(f"{key} is no {kind.__name__}")
    return value
