"""Where a station finds its dock: the folders in which every folder is a camera."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.refusals import BadInput, Problem

FILE_NAME = "dock.toml"
_KEY = "camera_folders"
_DEMONSTRATION = "../cameras"


@dataclass(frozen=True, slots=True)
class DockSettings:
    """Docks that show their cameras as folders; volumes are found without being named here."""

    camera_folders: tuple[Path, ...]


def dock_settings(station: Path, *, demonstration: bool) -> DockSettings:
    """Read `dock.toml` in the station's folder: `camera_folders = ["/mnt/dock", "../cameras"]`.

    Relative paths begin at the station's folder. Without the file a demonstration station takes
    the `cameras` folder beside it, and every other station none.
    Raises BadInput (DATA_FILE_INVALID) with file, key and detail.
    """
    path = station / FILE_NAME
    try:
        body = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        body = {_KEY: [_DEMONSTRATION] if demonstration else []}
    except (OSError, ValueError) as error:
        raise _invalid(path, "", str(error)) from error
    folders = body.get(_KEY)
    if not isinstance(folders, list) or not all(isinstance(folder, str) for folder in folders):
        raise _invalid(path, _KEY, "not a list of folders")
    if unknown := sorted(body.keys() - {_KEY}):
        raise _invalid(path, unknown[0], "not known here")
    return DockSettings(tuple((station / folder).resolve() for folder in folders))


def _invalid(path: Path, key: str, detail: str) -> BadInput:
    return BadInput(Problem.DATA_FILE_INVALID, file=path, key=key, detail=detail)
