"""What the MSI does, as its source says it; what it does is tried by `make installer`."""

import re
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest

from installer.product import ROOT
from installer.windows.file_list import write_file_list
from installer.windows.msi import SOURCE
from installer.windows.wixl import queries

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def read(file: Path) -> "ET.ElementTree[ET.Element]":
    return ET.parse(file)  # noqa: S314 - a file of ours


@pytest.fixture
def source() -> "ET.ElementTree[ET.Element]":
    return read(SOURCE)


def test_the_upgrade_code_is_for_ever(source: "ET.ElementTree[ET.Element]") -> None:
    (product,) = source.iter(f"{WIX}Product")
    assert product.get("UpgradeCode") == "0B5A3F0E-7C53-4E1B-9E0C-3D1F7B6A4C21"


def test_nothing_removes_the_data_folder(source: "ET.ElementTree[ET.Element]") -> None:
    (data,) = [each for each in source.iter(f"{WIX}Component") if each.get("Id") == "Data"]
    assert data.get("Permanent") == "yes"
    tags = {each.tag.removeprefix(WIX) for each in source.iter()}
    assert tags.isdisjoint({"RemoveFile", "RemoveFolder", "RemoveFolderEx"})


def test_every_component_has_an_identity_of_its_own(source: "ET.ElementTree[ET.Element]") -> None:
    guids = [UUID(each.get("Guid")) for each in source.iter(f"{WIX}Component")]
    assert len(guids) == len(set(guids)) > 1


def test_what_wixl_cannot_say_is_said_in_the_tables(source: "ET.ElementTree[ET.Element]") -> None:
    said = "\n".join(queries(source))
    assert "SET `Attributes` = 272 WHERE `Component` = 'Data'" in said  # 64 bits, permanent
    assert """SET `Condition` = 'KIOSK = "1"' WHERE `Component` = 'Kiosk'""" in said
    assert "'RefuseWhileRunning', 19, ''" in said
    assert "'CloseData', 3106, 'DATADIR'" in said  # in a folder, deferred, as the system
    secure = re.search(r"SET `Value` = '(.*)' WHERE `Property` = 'SecureCustomProperties'", said)
    assert secure
    assert {"OFFICERS", "KIOSK", "WIX_UPGRADE_DETECTED"} <= set(secure[1].split(";"))
    left = {each.get("Id") for each in source.iter(f"{WIX}CustomAction")}
    assert left == {"KeepOfficers", "KeepKiosk", "LookForFirsthand"}


def test_every_file_is_in_the_list_once_and_keeps_its_identity(tmp_path: Path) -> None:
    program = tmp_path / "Firsthand"
    for name in ("Firsthand.exe", "firsthand-cli.exe", "_internal/a & b.dll"):
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).touch()
    first, second = tmp_path / "first.wxs", tmp_path / "second.wxs"
    assert write_file_list(program, first, "program") == 2  # the window's is named by hand
    (program / "new.dll").touch()
    write_file_list(program, second, "elsewhere")
    files = {each.get("Source") for each in read(first).iter(f"{WIX}File")}
    assert files == {"program/firsthand-cli.exe", "program/_internal/a & b.dll"}
    before, after = (
        {each.get("Guid") for each in read(each_list).iter(f"{WIX}Component")}
        for each_list in (first, second)
    )
    assert before < after


def test_it_departments_are_told_of_every_property(source: "ET.ElementTree[ET.Element]") -> None:
    told = (ROOT / "docs" / "deploy.md").read_text("utf-8")
    given = [each.get("Id") for each in source.iter(f"{WIX}Property") if each.get("Secure")]
    assert given == ["OFFICERS", "KIOSK"]
    assert all(f"| `{name}` |" in told for name in given)
