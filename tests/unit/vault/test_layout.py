from pathlib import Path

import pytest

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.vault.layout import VaultLayout

_ID = RecordingId("019a1b2c-3d4e-7f60-8123-456789abcdef")


def test_a_sealed_file_lies_on_the_shelf_of_its_random_digits(tmp_path: Path) -> None:
    layout = VaultLayout(tmp_path)
    path = layout.sealed_path(_ID)
    assert path == f"footage/45/{_ID}.sealed"
    assert layout.locate(path) == tmp_path / "footage" / "45" / f"{_ID}.sealed"


@pytest.mark.parametrize("name", ["", "../../x", "019A1B2C-3D4E-7F60-8123-456789ABCDEF", "r" * 36])
def test_an_id_that_is_no_uuid_gets_no_place(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="UUID"):
        VaultLayout(tmp_path).sealed_path(RecordingId(name))


@pytest.mark.parametrize(
    "path",
    [
        f"footage/../{_ID}.sealed",
        f"footage/45/../{_ID}.sealed",
        f"/footage/45/{_ID}.sealed",
        f"elsewhere/45/{_ID}.sealed",
        f"footage/45/{_ID}.part",
        "footage/45/station.db",
    ],
)
def test_no_other_place_is_ever_found(tmp_path: Path, path: str) -> None:
    with pytest.raises(IntegrityFailure) as failure:
        VaultLayout(tmp_path).locate(path)
    assert failure.value.problem is Problem.SEALED_FILE_MISSING


def test_only_names_of_our_own_are_taken_for_sealed_or_unfinished(tmp_path: Path) -> None:
    layout = VaultLayout(tmp_path)
    shelf = tmp_path / "footage" / "45"
    shelf.mkdir(parents=True)
    for name in (f"{_ID}.sealed", f"{_ID}.part", f"{_ID}.sealed.part", f"{_ID}", "notes.sealed"):
        (shelf / name).touch()
    (shelf.parent / f"{_ID}.sealed").touch()
    assert list(layout.sealed_files()) == [f"footage/45/{_ID}.sealed"]
    assert list(layout.unfinished_files()) == [f"footage/45/{_ID}.part"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    layout = VaultLayout(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / f"{_ID}.sealed").touch()
    shelf = tmp_path / "footage" / "45"
    shelf.mkdir(parents=True)
    (tmp_path / "footage" / "46").symlink_to(elsewhere, target_is_directory=True)
    (shelf / f"{_ID}.sealed").symlink_to(elsewhere / f"{_ID}.sealed")
    assert list(layout.sealed_files()) == []
