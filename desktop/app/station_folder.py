"""A station's folder: what lies where, and the plain file that says which station it is."""

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

import tomlkit

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

        Raises BadInput (STATION_MISSING, STATION_TOO_NEW), IntegrityFailure (STATION_MISMATCH).
        """
        try:
            body = tomllib.loads(self.label_file.read_text(encoding="utf-8"))
            if int(body["format"]) > _FORMAT:
                raise BadInput(Problem.STATION_TOO_NEW, station=self.path)
            return StationLabel(
                StationId(str(body["id"])), str(body["name"]), bool(body["demonstration"])
            )
        except (FileNotFoundError, NotADirectoryError) as missing:
            raise BadInput(Problem.STATION_MISSING, station=self.path) from missing
        except PermissionError as refused:
            raise BadInput(Problem.STATION_UNREADABLE, station=self.path) from refused
        except (KeyError, TypeError, ValueError) as damaged:
            raise IntegrityFailure(Problem.STATION_MISMATCH, file=self.label_file.name) from damaged

    def make(self) -> None:
        """Make the folder, for this account alone.

        Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY, DISK_FULL).
        """
        if self.label_file.exists():
            raise BadInput(Problem.STATION_EXISTS, station=self.path)
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if any(self.path.iterdir()):
                raise BadInput(Problem.STATION_FOLDER_NOT_EMPTY, station=self.path)
            self.path.chmod(0o700)
            self.vault.mkdir(mode=0o700)
        except OSError as refused:
            raise BadInput(Problem.STATION_READ_ONLY, station=self.path) from refused

    def write_label(self, label: StationLabel) -> None:
        """Write the label; its being there makes the folder a station."""
        document = tomlkit.document()
        document.add(tomlkit.comment("A Firsthand station. Nothing in this file is secret."))
        document["format"] = _FORMAT
        document["id"] = label.id
        document["name"] = label.name
        document["demonstration"] = label.demonstration
        part = self.label_file.with_suffix(".part")
        with part.open("x", encoding="utf-8") as file:
            file.write(tomlkit.dumps(document))
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.label_file)
