"""Loading camera profiles; an error names the file, the key and the line."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Never

from pydantic import ValidationError

from desktop.dock.camera_profile import CameraProfile
from desktop.domain.refusals import BadInput, Problem

_AT_LINE = re.compile(r"at line (\d+)")
_TABLE = re.compile(r"\s*\[(?!\[)\s*([\w.-]+)\s*\]")
_TABLE_IN_A_LIST = re.compile(r"\s*\[\[\s*([\w.-]+)\s*\]\]")
_KEY = re.compile(r"\s*([\w-]+)\s*=")

Place = tuple[str | int, ...]


def load_profiles(folder: Path) -> tuple[CameraProfile, ...]:
    """Load every *.toml of a folder, in the order in which profiles are tried on a camera.

    Those come first that trust the camera's own word, then those that are recognised by more, and
    last the one that is recognised by nothing; there must be exactly one of these.
    Raises BadInput (DATA_FILE_INVALID) with file, key, line and detail.
    """
    paths = sorted(folder.glob("*.toml"))
    profiles = [load_profile(path) for path in paths]
    names = Counter(profile.name for profile in profiles)
    last_resorts = 0
    for path, profile in zip(paths, profiles, strict=True):
        if names[profile.name] > 1:
            _refuse(path, ("name",), f"more than one profile is called {profile.name!r}")
        last_resorts += not profile.recognised_by
        if last_resorts > 1:
            _refuse(path, ("recognised_by",), "another profile is recognised by nothing already")
    if not last_resorts:
        _refuse(folder, ("recognised_by",), "no profile is recognised by nothing, as a last resort")
    return tuple(sorted(profiles, key=_order))


def load_profile(path: Path) -> CameraProfile:
    """Load one profile. Raises BadInput (DATA_FILE_INVALID) with file, key, line and detail."""
    try:
        text = path.read_bytes().decode()
    except OSError as error:
        _refuse(path, (), error.strerror or str(error))
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        _refuse(path, (), "not UTF-8 text", line=before.count("\n") + 1)
    try:
        return CameraProfile.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        _refuse(path, (), str(error), line=line)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = first["loc"]
        _refuse(path, place, first["msg"], line=_line_of(text, place))


def _refuse(path: Path, place: Place, detail: str, line: int = 1) -> Never:
    key = ".".join(map(str, place))
    raise BadInput(Problem.DATA_FILE_INVALID, file=path, key=key, line=line, detail=detail)


def _line_of(text: str, place: Place) -> int:
    """The line of a key, or of the nearest table around it where the key is missing."""
    seen: Counter[str] = Counter()
    table: Place = ()
    best_length, best_line = 0, 1
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _TABLE_IN_A_LIST.match(line):
            table = (*found[1].split("."), seen[found[1]])
            seen[found[1]] += 1
            here = table
        elif found := _TABLE.match(line):
            here = table = tuple(found[1].split("."))
        elif found := _KEY.match(line):
            here = (*table, found[1])
        else:
            continue
        if len(here) > best_length and here == place[: len(here)]:
            best_length, best_line = len(here), number
    return best_line


def _order(profile: CameraProfile) -> tuple[bool, bool, int, str]:
    by_folder_name = profile.camera_number.source == "folder-name"
    return not profile.recognised_by, by_folder_name, -len(profile.recognised_by), profile.name
