"""Reading one data file: TOML of a known shape, or a refusal that names file, key and line."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from desktop.domain.refusals import BadInput, Problem
from desktop.rulebook.toml_lines import KeyPath, lines_of

Text = Annotated[str, StringConstraints(pattern=r"\S")]
LowerCode = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
UpperCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]

_LINE_OF_SYNTAX_ERROR = re.compile(r" \(at line (\d+), column \d+\)")


class Shape(BaseModel):
    """What a table of a data file may hold: the named keys and no other, each of its own type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Heading(Shape):
    """What every data file says of itself."""

    version: Annotated[int, Field(ge=1)]
    effective_from: date
    sources: Annotated[list[Text], Field(min_length=1)]


ShapeT = TypeVar("ShapeT", bound=Shape)


@dataclass(frozen=True)
class DataFile(Generic[ShapeT]):
    """A file that has its shape; `name` is its path below the resources, with forward slashes."""

    name: str
    content: ShapeT
    text: str

    @cached_property
    def lines(self) -> dict[KeyPath, int]:
        """Where everything stands; most files are faultless, and never asked."""
        return lines_of(self.text)

    def invalid(self, path: KeyPath, detail: str) -> BadInput:
        """The refusal of what stands at a path."""
        return invalid(self.name, detail, path, self.lines)

    def require_distinct(self, codes: Iterable[str], path: KeyPath, key: str) -> None:
        """Refuse a code that a list of tables holds twice. Raises BadInput (DATA_FILE_INVALID)."""
        seen = set()
        for index, code in enumerate(codes):
            if code in seen:
                raise self.invalid((*path, index, key), f"{code!r} stands here twice")
            seen.add(code)


def invalid(
    name: str, detail: str, path: KeyPath = (), lines: dict[KeyPath, int] | None = None
) -> BadInput:
    """The refusal of a file; a key that is missing is looked for where it should stand.

    A file that is faulty as a whole has no key to name.
    """
    standing = path
    while standing and standing not in (lines or {}):
        standing = standing[:-1]
    line = (lines or {}).get(standing, 1)
    names = [part for part in path if isinstance(part, str)]
    key = {"key": ".".join(names)} if names else {}
    return BadInput(Problem.DATA_FILE_INVALID, file=name, line=line, detail=detail, **key)


def read_data_files(resources: Path, folder: str, shape: type[ShapeT]) -> list[DataFile[ShapeT]]:
    """Read all files of a folder, at least one, by name. Raises BadInput (DATA_FILE_INVALID)."""
    paths = sorted((resources / folder).glob("*.toml"))
    if not paths:
        raise invalid(folder, "there is no data file in this folder")
    return [_read(f"{folder}/{path.name}", path, shape) for path in paths]


def _read(name: str, path: Path, shape: type[ShapeT]) -> DataFile[ShapeT]:
    text = _text(name, path)
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _unparsed(name, text, str(error)) from error
    try:
        content = shape.model_validate(parsed)
    except ValidationError as error:
        lines = lines_of(text)
        faults = [invalid(name, fault["msg"], fault["loc"], lines) for fault in error.errors()]
        raise min(faults, key=lambda fault: int(fault.facts["line"])) from error
    return DataFile(name, content, text)


def _text(name: str, path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise invalid(name, error.strerror or "it can't be read") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise invalid(name, "this is not UTF-8", (), {(): line}) from error


def _unparsed(name: str, text: str, message: str) -> BadInput:
    rows = text.splitlines()
    found = _LINE_OF_SYNTAX_ERROR.search(message)
    line = int(found[1]) if found else max(len(rows), 1)
    row = rows[line - 1] if line <= len(rows) else ""
    key, is_pair, _ = row.partition("=")
    detail = _LINE_OF_SYNTAX_ERROR.sub("", message)
    path: KeyPath = (key.strip(),) if is_pair and key.strip() else ()
    return invalid(name, detail, path, {(): line})
