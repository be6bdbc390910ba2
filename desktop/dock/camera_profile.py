"""A camera profile: how one kind of camera is recognised, numbered, and names its files."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, StrictInt, field_validator, model_validator

_TIME_GROUPS = frozenset({"year", "month", "day", "hour", "minute"})
_OFFSET = re.compile(r"([+-])([01]\d|2[0-3]):([0-5]\d)")
_NO_SEPARATORS = re.compile(r"\A[^/\\]+\Z")


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Name = Annotated[str, Field(min_length=1, max_length=255, pattern=_NO_SEPARATORS)]


class FileNameTime(_Part):
    """How a file's name spells the start of the recording: a pattern, and the clock's zone."""

    pattern: str
    time_zone: str = "UTC"

    @field_validator("pattern")
    @classmethod
    def _pattern_spells_a_time(cls, pattern: str) -> str:
        try:
            groups = re.compile(pattern).groupindex.keys()
        except re.error as error:
            raise ValueError(f"not a regular expression: {error}") from error
        if missing := sorted(_TIME_GROUPS - groups):
            raise ValueError(f"has no group named {', '.join(missing)}")
        if unknown := sorted(groups - _TIME_GROUPS - {"second"}):
            raise ValueError(f"has groups that mean nothing: {', '.join(unknown)}")
        return pattern

    @field_validator("time_zone")
    @classmethod
    def _zone_is_known(cls, name: str) -> str:
        _zone(name)
        return name

    def read(self, untrusted_name: str) -> datetime | None:
        """The time in UTC that the name spells, or None where it spells none that exists."""
        found = re.search(self.pattern, untrusted_name)
        if found is None:
            return None
        numbers = {group: int(digits or 0) for group, digits in found.groupdict().items()}
        try:
            spelt = datetime(
                numbers["year"],
                numbers["month"],
                numbers["day"],
                numbers["hour"],
                numbers["minute"],
                numbers.get("second", 0),
                tzinfo=_zone(self.time_zone),
            )
            return spelt.astimezone(UTC)
        except (ValueError, OverflowError):
            return None


class CameraNumber(_Part):
    """Where the camera's number stands: the folder's or volume's name, or a file on the camera."""

    source: Literal["folder-name", "identity-file"]
    file: Name | None = None
    key: Name | None = None

    @model_validator(mode="after")
    def _file_and_key_where_needed(self) -> "CameraNumber":
        needed = self.source == "identity-file"
        if needed != (self.file is not None) or needed != (self.key is not None):
            raise ValueError('file and key are needed with source "identity-file", and only there')
        return self


class Litter(_Part):
    """What computers leave on a card: files up to a size, anywhere, and folders at its top."""

    files: tuple[Name, ...] = ()
    folders: tuple[Name, ...] = ()
    largest_file: Annotated[StrictInt, Field(ge=0)] = 1_048_576

    def is_file(self, name: str, size: int) -> bool:
        """Whether a file is litter; upper and lower case are alike, as on cards."""
        return size <= self.largest_file and _folded(name) in map(_folded, self.files)

    def is_top_folder(self, name: str) -> bool:
        """Whether a folder directly on the card is litter."""
        return _folded(name) in map(_folded, self.folders)


class CameraProfile(_Part):
    """One kind of camera. `recognised_by` are names that must all lie at the top of the card."""

    name: Name
    version: Annotated[StrictInt, Field(ge=1)]
    title: Annotated[str, Field(min_length=1)]
    recognised_by: tuple[Name, ...]
    camera_number: CameraNumber
    litter: Litter = Litter()
    file_name_time: tuple[FileNameTime, ...] = ()

    def named_at(self, untrusted_name: str) -> datetime | None:
        """The start in UTC that a file's own name (without folders) spells, by the first fit."""
        for spelling in self.file_name_time:
            found = spelling.read(untrusted_name)
            if found is not None:
                return found
        return None


def _folded(name: str) -> str:
    return name.casefold()


@cache
def _zone(name: str) -> tzinfo:
    """UTC, an offset such as -05:00, or a name of the time zone database. Raises ValueError."""
    if name == "UTC":
        return UTC
    offset = _OFFSET.fullmatch(name)
    if offset is not None:
        sign, hours, minutes = offset.groups()
        length = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-length if sign == "-" else length)
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"no time zone is called {name!r}") from error
