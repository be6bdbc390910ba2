"""The files of the repository, as the architecture tests look at them."""

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MADE = {"__pycache__", "build", "dist"}
_FOLDERS = (".ci", "desktop", "docs", "installer", "resources", "tests")


@dataclass(frozen=True)
class Import:
    """One imported name: where it stands, and the whole dotted name."""

    path: Path
    line: int
    name: str

    @property
    def library(self) -> str:
        """The first part of the name: what has to be installed."""
        return self.name.partition(".")[0]

    @property
    def ring(self) -> str:
        """The package inside desktop/ that the importing file belongs to."""
        return self.path.relative_to(ROOT / "desktop").parts[0].removesuffix(".py")

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} imports {self.name}"


@functools.cache
def files() -> tuple[Path, ...]:
    """All files that a person wrote, not what tools made of them."""
    found = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".coverage"]
    for folder in _FOLDERS:
        found += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    return tuple(sorted(path for path in found if _MADE.isdisjoint(path.relative_to(ROOT).parts)))


@functools.cache
def texts() -> tuple[tuple[Path, str], ...]:
    """Every file that is text, with its text."""
    read = []
    for path in files():
        try:
            read.append((path, path.read_text("utf-8")))
        except UnicodeDecodeError:
            continue
    return tuple(read)


@functools.cache
def imports() -> tuple[Import, ...]:
    """Every import in desktop/, wherever in its file it stands."""
    return tuple(
        Import(path, line, name)
        for path, text in texts()
        if path.suffix == ".py" and path.is_relative_to(ROOT / "desktop")
        for node in ast.walk(ast.parse(text))
        for line, name in _names(node)
    )


def _names(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Import):
        yield from ((node.lineno, alias.name) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
