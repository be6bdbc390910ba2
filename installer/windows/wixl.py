"""Builds the MSI under Debian with wixl, from the source for WiX, and adds what wixl can't say."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from installer.product import ROOT
from installer.windows.file_list import write_file_list
from installer.windows.msi import SOURCE, Msi

LABEL = " (unsigned CI build: verified under Wine only)"

_WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
_64_BIT = 256
_FLAGS = {"Permanent": 16, "Transitive": 64}
_REFUSAL, _PROGRAM_IN_A_FOLDER, _DEFERRED, _AS_SYSTEM = 19, 34, 1024, 2048


def build_msi(wanted: Msi, msi: Path, work: Path) -> None:
    """Build an MSI; what is made on the way lies in `work`. Raises CalledProcessError, OSError."""
    msi.parent.mkdir(parents=True, exist_ok=True)
    msi.unlink(missing_ok=True)
    files, main = work / "files.wxs", work / "main.wxs"
    write_file_list(wanted.program, files, _from_root(wanted.program))
    source = ET.parse(SOURCE)  # noqa: S314 - a file of this repository
    added = queries(source)
    ET.register_namespace("", _WIX.strip("{}"))
    source.write(main, encoding="utf-8", xml_declaration=True)
    defined = {
        "LABEL": LABEL,
        "PROGRAM": _from_root(wanted.program),
        "RUNNING": _from_root(wanted.running),
        "VERSION": wanted.version,
    }
    options = [word for name, value in defined.items() for word in ("-D", f"{name}={value}")]
    subprocess.run(["wixl", "-a", "x64", *options, "-o", msi, main, files], cwd=ROOT, check=True)
    change_tables(msi, *added)


def queries(source: "ET.ElementTree[ET.Element]") -> list[str]:
    """Take out of a source what wixl can't read, as queries that put it into an MSI's tables."""
    return [*_component_rows(source), *_actions(source), *_secure_properties(source)]


def change_tables(msi: Path, *changes: str) -> None:
    """Carry out queries on an MSI's tables. Raises CalledProcessError."""
    for words in changes:
        subprocess.run(["msibuild", msi, "-q", words], check=True)


def _from_root(place: Path) -> str:
    """Name a place as wixl can read it, which takes no absolute paths."""
    return os.path.relpath(place, ROOT)


def _component_rows(source: "ET.ElementTree[ET.Element]") -> Iterator[str]:
    """Take conditions and flags out of components, as queries that put them into the table."""
    for component in source.iter(f"{_WIX}Component"):
        component.attrib.pop("KeyPath", None)  # without one a component is its folder
        where = f"WHERE `Component` = '{component.get('Id')}'"
        flags = [flag for flag in _FLAGS if component.attrib.pop(flag, "no") == "yes"]
        if flags:
            attributes = _64_BIT + sum(_FLAGS[flag] for flag in flags)
            yield f"UPDATE `Component` SET `Attributes` = {attributes} {where}"  # noqa: S608 - ours
        for condition in component.findall(f"{_WIX}Condition"):
            component.remove(condition)
            words = (condition.text or "").strip()
            yield f"UPDATE `Component` SET `Condition` = '{words}' {where}"  # noqa: S608 - ours


def _secure_properties(source: "ET.ElementTree[ET.Element]") -> Iterator[str]:
    """Take out what may be given to the elevated half of an installation, as a query."""
    names = ["WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED"]
    names += [
        each.attrib["Id"]
        for each in source.iter(f"{_WIX}Property")
        if each.attrib.pop("Secure", "no") == "yes"
    ]
    yield (
        f"UPDATE `Property` SET `Value` = '{';'.join(names)}' "  # noqa: S608 - names of ours
        "WHERE `Property` = 'SecureCustomProperties'"
    )


def _actions(source: "ET.ElementTree[ET.Element]") -> Iterator[str]:
    """Take out the actions that wixl has no words for, as queries.

    They are programs that run deferred and as the system, and refusals.
    """
    for product in source.iter(f"{_WIX}Product"):
        for action in product.findall(f"{_WIX}CustomAction"):
            folder, refusal = action.get("Directory"), action.get("Error")
            if folder is not None:
                kind = _PROGRAM_IN_A_FOLDER + _DEFERRED + _AS_SYSTEM
                target = action.get("ExeCommand")
            elif refusal is not None:
                kind, target = _REFUSAL, refusal
            else:
                continue
            product.remove(action)
            yield (
                "INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) "  # noqa: S608 - ours
                f"VALUES ('{action.get('Id')}', {kind}, '{folder or ''}', '{target}')"
            )
