"""A package knows every file of its own, and its self-test says what is not as it was packaged."""

from pathlib import Path

import pytest

from desktop.app.self_testing.installation import files_are_whole
from desktop.app.self_testing.steps import Broken
from installer.bundle.contents_list import write_contents
from installer.windows.wine.installed import differences

TRANSLATION = "_internal/resources/translations/firsthand_en.ts"
PLUGIN = "_internal/vlc/plugins/access/libimem_plugin.dll"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    for name in (TRANSLATION, PLUGIN, "Firsthand.exe"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    assert write_contents(tmp_path) == 3
    return tmp_path


def test_a_whole_program_is_whole_from_inside_and_from_outside(program: Path) -> None:
    assert files_are_whole(program) == "3 files are as they were packaged"
    assert not list(differences(program))


@pytest.mark.parametrize("name", [TRANSLATION, PLUGIN])
def test_a_missing_file_is_named(program: Path, name: str) -> None:
    (program / name).unlink()
    with pytest.raises(Broken, match=f"missing: {name}"):
        files_are_whole(program)
    assert list(differences(program)) == [f"{name} is missing"]


def test_a_changed_file_is_named(program: Path) -> None:
    (program / PLUGIN).write_text("planted", "utf-8")
    with pytest.raises(Broken, match=f"changed: {PLUGIN}"):
        files_are_whole(program)
    assert list(differences(program)) == [f"{PLUGIN} was changed"]


def test_a_file_that_was_put_beside_is_named(program: Path) -> None:
    (program / "_internal" / "bcryptprimitives.dll").touch()
    with pytest.raises(Broken, match=r"not of this program: _internal/bcryptprimitives\.dll"):
        files_are_whole(program)
    assert list(differences(program)) == ["_internal/bcryptprimitives.dll is too many"]


def test_a_program_without_its_list_is_not_whole(program: Path) -> None:
    (program / "contents.sha256").unlink()
    with pytest.raises(OSError, match=r"contents\.sha256"):
        files_are_whole(program)
    assert list(differences(program)) == ["contents.sha256 is missing"]
