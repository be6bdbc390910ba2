"""What every dock promises, kept by the fake and by folders alike."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest

from desktop.dock.folder_dock import FolderDock
from desktop.dock.profile_files import load_profiles
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.dock import Dock, SetAside
from tests.fakes.dock import FakeDock

PROFILES = Path(__file__).parents[2] / "resources" / "camera_profiles"


class Bench(Protocol):
    """A dock, and hands that put cameras in and pull them."""

    dock: Dock

    def put(self, name: str, sizes: Mapping[str, int]) -> Path: ...

    def add_link_that_leaves(self, folder: Path, name: str) -> None: ...

    def pull(self, folder: Path) -> None: ...


class FakeBench:
    def __init__(self, place: Path) -> None:
        self._fake = FakeDock()
        self.dock: Dock = self._fake
        self._place = place

    def put(self, name: str, sizes: Mapping[str, int]) -> Path:
        self._fake.dock(self._place / name, sizes)
        return self._place / name

    def add_link_that_leaves(self, folder: Path, name: str) -> None:
        self._fake.set_aside(folder, name, Problem.LINK_LEAVES_CAMERA)

    def pull(self, folder: Path) -> None:
        self._fake.undock(folder)


class FolderBench:
    def __init__(self, place: Path) -> None:
        self.dock: Dock = FolderDock(load_profiles(PROFILES))
        self._place = place

    def put(self, name: str, sizes: Mapping[str, int]) -> Path:
        folder = self._place / name
        folder.mkdir()
        for file, size in sizes.items():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_bytes(bytes(size))
        return folder

    def add_link_that_leaves(self, folder: Path, name: str) -> None:
        outside = self._place / "outside.mp4"
        outside.write_bytes(b"not the camera's")
        (folder / name).symlink_to(outside)

    def pull(self, folder: Path) -> None:
        shutil.rmtree(folder)


@pytest.fixture(params=[FakeBench, FolderBench], ids=["fake", "folders"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    made: Bench = request.param(tmp_path)
    return made


def refused(bench: Bench, folder: Path) -> Problem:
    with pytest.raises(BadInput) as caught:
        bench.dock.list_camera(folder)
    return caught.value.problem


def test_a_camera_is_known_by_its_folder_and_its_files_come_in_the_order_of_their_names(
    bench: Bench,
) -> None:
    folder = bench.put("C-0317", {"DCIM/b.mp4": 7, "DCIM/a.mp4": 3, "DCIM/100/z.mp4": 0})

    docked = bench.dock.list_camera(folder)

    assert docked.camera == "C-0317"
    assert docked.folder == folder
    assert [(file.untrusted_name, file.size) for file in docked.files] == [
        ("DCIM/100/z.mp4", 0),
        ("DCIM/a.mp4", 3),
        ("DCIM/b.mp4", 7),
    ]
    assert [file.path for file in docked.files] == [
        folder / "DCIM/100/z.mp4",
        folder / "DCIM/a.mp4",
        folder / "DCIM/b.mp4",
    ]
    assert all(file.modified_at.utcoffset() is not None for file in docked.files)
    assert docked.set_aside == ()


def test_a_folder_that_is_not_there_is_said_to_be_missing(bench: Bench, tmp_path: Path) -> None:
    assert refused(bench, tmp_path / "C-0404") is Problem.FOLDER_MISSING


def test_a_camera_without_any_file_is_said_to_be_empty(bench: Bench) -> None:
    assert refused(bench, bench.put("C-0317", {})) is Problem.FOLDER_EMPTY


def test_a_folder_whose_name_is_no_camera_number_is_refused(bench: Bench) -> None:
    assert refused(bench, bench.put("?camera", {"a.mp4": 1})) is Problem.CAMERA_MALFORMED


def test_a_link_that_leaves_the_camera_is_set_aside_and_the_rest_is_listed(bench: Bench) -> None:
    folder = bench.put("C-0317", {"a.mp4": 1})
    bench.add_link_that_leaves(folder, "passwords.mp4")

    docked = bench.dock.list_camera(folder)

    assert [file.untrusted_name for file in docked.files] == ["a.mp4"]
    assert docked.set_aside == (SetAside("passwords.mp4", Problem.LINK_LEAVES_CAMERA),)


def test_a_camera_that_was_pulled_is_no_longer_present(bench: Bench) -> None:
    folder = bench.put("C-0317", {"a.mp4": 1})
    docked = bench.dock.list_camera(folder)
    assert bench.dock.is_present(docked)

    bench.pull(folder)

    assert not bench.dock.is_present(docked)
