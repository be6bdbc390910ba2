"""Whether the scripts of packaging can be read by what will run them."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

from installer.product import ROOT

_FOLDER = ROOT / "installer"


class Unreadable(Exception):
    """A script is not what its name says; the message names it and the line."""


def see_scripts_read(folder: Path = _FOLDER) -> str:
    """Compile or parse each of them. Raises Unreadable."""
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    count = 0
    for file in files:
        if file.suffix in {".py", ".spec"}:
            _python(file)
        elif file.suffix == ".wxs":
            _xml(file)
        elif file.suffix == ".ps1":
            _powershell(file)
        else:
            continue
        count += 1
    return f"{count} scripts can be read"


def _python(file: Path) -> None:
    try:
        compile(file.read_text("utf-8"), str(file), "exec")
    except SyntaxError as error:
        raise Unreadable(f"{file}: {error}") from error


def _xml(file: Path) -> None:
    try:
        ET.parse(file)  # noqa: S314 - a file of this repository
    except ET.ParseError as error:
        raise Unreadable(f"{file}: {error}") from error


def _powershell(file: Path) -> None:
    parser = Parser(Language(tree_sitter_powershell.language()))
    wrong = next(_errors(parser.parse(file.read_bytes()).root_node), None)
    if wrong is not None:
        line = wrong.start_point[0] + 1
        raise Unreadable(f"{file}:{line}: PowerShell would not read this")


def _errors(node: Node) -> Iterator[Node]:
    if node.is_error or node.is_missing:
        yield node
    for child in node.children:
        yield from _errors(child)
