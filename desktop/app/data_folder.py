"""Where this machine's stations lie unless somebody chooses otherwise, and which one it opens."""

import os
import sys
import tomllib
from pathlib import Path

import tomlkit

from desktop.app.station_folder import StationFolder
from desktop.credentials.private_files import make_private_folder, write_private_file
from desktop.domain.refusals import BadInput, Problem

_NOTE = "terminal.toml"
_STATION = "station"
_DEMONSTRATION = "demonstration"


def data_folder() -> Path:
    r"""`%PROGRAMDATA%\Firsthand` on Windows; elsewhere `firsthand` where this account keeps data.

    That is `$XDG_DATA_HOME` or `~/.local/share`, and on macOS `~/Library/Application Support`.
    """
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Firsthand"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Firsthand"
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    # A relative one counts for nothing: the XDG base directory specification says so.
    return (named if named.is_absolute() else Path.home() / ".local" / "share") / "firsthand"


def usual_station() -> Path:
    """Where a station is made unless another folder is chosen."""
    return data_folder() / _STATION


def demonstration_folder() -> Path:
    """Where the demonstration that the first start offers is made."""
    return data_folder() / _DEMONSTRATION


def known_station() -> Path | None:
    """The station of this terminal: the noted one, else one in the usual place, else none.

    Whether it is there, opening it tells. Raises BadInput (DATA_FILE_INVALID).
    """
    note = data_folder() / _NOTE
    try:
        body = tomllib.loads(note.read_text("utf-8"))
    except FileNotFoundError:
        usual = usual_station()
        return usual if StationFolder(usual).label_file.is_file() else None
    except (OSError, ValueError) as error:
        raise _invalid(note, "", str(error)) from error
    station = body.get(_STATION)
    if not isinstance(station, str) or not station:
        raise _invalid(note, _STATION, "no folder")
    return Path(station)


def note_station(station: Path) -> None:
    """Note which station this terminal opens. Raises BadInput (TERMINAL_NOT_REMEMBERED)."""
    note = data_folder() / _NOTE
    document = tomlkit.document()
    document.add(tomlkit.comment("The station that Firsthand opens here. Nothing here is secret."))
    document[_STATION] = str(station.absolute())
    try:
        make_private_folder(note.parent)
        write_private_file(note, tomlkit.dumps(document).encode())
    except (BadInput, OSError) as refused:
        raise BadInput(Problem.TERMINAL_NOT_REMEMBERED, file=note) from refused


def _invalid(note: Path, key: str, detail: str) -> BadInput:
    return BadInput(Problem.DATA_FILE_INVALID, file=note, key=key, detail=detail)
