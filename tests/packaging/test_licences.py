"""Nothing is shipped without its licence, and the bill of materials names all of it."""

import json
from pathlib import Path

import pytest

from installer.bundle.bill import write_bill
from installer.bundle.components import Component, MissingText, python_components
from installer.bundle.licences import write_licences
from installer.product import version


def lay_distribution(packages: Path, name: str, *texts: str, licence: str = "MIT") -> None:
    folder = packages / f"{name}-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n"
    )
    for text in texts:
        (folder / text).write_text(f"{text} of {name}", "utf-8")
    files = (folder / "METADATA", *(folder / text for text in texts))
    lines = [f"{file.relative_to(packages).as_posix()},,\n" for file in files]
    (folder / "RECORD").write_text("".join(lines), "utf-8")


@pytest.fixture
def python_text(tmp_path: Path) -> Path:
    text = tmp_path / "LICENSE.txt"
    text.write_text("Python's", "utf-8")
    return text


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    folder = tmp_path / "site-packages"
    folder.mkdir()
    return folder


def test_what_is_shipped_brings_its_text_and_what_is_not_stays_out(
    packages: Path, python_text: Path
) -> None:
    lay_distribution(packages, "click", "LICENSE.txt")
    lay_distribution(packages, "pytest", "LICENSE")
    lay_distribution(packages, "pip", "LICENSE")
    found = python_components(packages, "3.11.9", python_text)
    assert [each.name for each in found] == ["cpython", "click"]
    assert [text.name for text in found[1].texts] == ["LICENSE.txt"]
    assert found[1].hashes


def test_what_would_be_shipped_without_a_text_stops_the_build(
    packages: Path, python_text: Path
) -> None:
    lay_distribution(packages, "click", licence="LicenseRef-Nobody")
    with pytest.raises(MissingText, match=r"click 1\.0"):
        python_components(packages, "3.11.9", python_text)


def test_every_text_lies_beside_the_program_and_the_page_names_it(
    tmp_path: Path, python_text: Path
) -> None:
    program = tmp_path / "program"
    carried = program / "_internal" / "licences" / "fonts-inter"
    carried.mkdir(parents=True)
    (carried / "copyright").write_text("OFL", "utf-8")
    same = tmp_path / "other" / "LICENSE.txt"
    same.parent.mkdir()
    same.write_text("Another", "utf-8")
    part = Component("pypi", "click", "8.5.1", "BSD-3-Clause", (python_text, same))
    assert write_licences(program, [part]) == 2
    texts = {each.read_text("utf-8") for each in (program / "licences" / "click").iterdir()}
    assert texts == {"Python's", "Another"}
    assert (program / "licences" / "fonts-inter" / "copyright").is_file()
    page = (program / "licences" / "README.txt").read_text("utf-8")
    assert "click 8.5.1: BSD-3-Clause" in page
    assert "fonts-inter" in page


def test_the_bill_names_every_part_with_version_licence_and_hashes(tmp_path: Path) -> None:
    parts = [
        Component("pypi", "click", "8.5.1", "BSD-3-Clause", (), ("a" * 64,)),
        Component("deb", "libxcb1", "1.15-1", "", ()),
    ]
    bill = json.loads(write_bill(tmp_path, parts, "linux-x86_64").read_text("utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["version"] == version()
    listed = {each["purl"]: each for each in bill["components"]}
    assert set(listed) == {"pkg:pypi/click@8.5.1", "pkg:deb/debian/libxcb1@1.15-1"}
    click = listed["pkg:pypi/click@8.5.1"]
    assert click["licenses"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert click["properties"] == [{"name": "firsthand:wheel-sha256", "value": "a" * 64}]
