"""What every watch over the dock promises, kept by the fake and by folders alike."""

import shutil
from pathlib import Path
from typing import Protocol

import pytest

from desktop.dock.folder_watch import FolderWatch
from desktop.dock.profile_files import load_profiles
from desktop.ports.dock import DockWatch
from tests.fakes.dock import FakeDock, FakeDockWatch

PROFILES = Path(__file__).parents[2] / "resources" / "camera_profiles"


class Bench(Protocol):
    """A watch, and hands that put cameras in and pull them."""

    watch: DockWatch

    def put(self, name: str) -> Path: ...

    def pull(self, folder: Path) -> None: ...

    def empty(self, folder: Path) -> None: ...


class FakeBench:
    def __init__(self, place: Path) -> None:
        self._dock = FakeDock()
        self._place = place
        self.watch: DockWatch = FakeDockWatch(self._dock)

    def put(self, name: str) -> Path:
        self._dock.dock(self._place / name, {"0001.MP4": 3})
        return self._place / name

    def pull(self, folder: Path) -> None:
        self._dock.undock(folder)

    def empty(self, folder: Path) -> None:
        self._dock.dock(folder, {})


class FolderBench:
    def __init__(self, place: Path) -> None:
        self._place = place
        self.watch: DockWatch = FolderWatch(load_profiles(PROFILES), [place], volumes=lambda: ())

    def put(self, name: str) -> Path:
        folder = self._place / name
        folder.mkdir()
        (folder / "0001.MP4").write_bytes(bytes(3))
        return folder

    def pull(self, folder: Path) -> None:
        shutil.rmtree(folder)

    def empty(self, folder: Path) -> None:
        (folder / "0001.MP4").unlink()


@pytest.fixture(params=[FakeBench, FolderBench])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    made: Bench = request.param(tmp_path)
    return made


def test_nothing_is_seen_in_an_empty_dock(bench: Bench) -> None:
    assert bench.watch.look().folders == ()


def test_cameras_are_seen_from_when_they_are_put_in_until_they_are_pulled(bench: Bench) -> None:
    first, second = bench.put("C-0001"), bench.put("C-0002")
    assert bench.watch.look().folders == (first, second)
    bench.pull(first)
    assert bench.watch.look().folders == (second,)
    bench.put("C-0001")
    assert set(bench.watch.look().folders) == {first, second}


def test_a_place_where_a_card_was_mounted_is_no_camera(bench: Bench) -> None:
    folder = bench.put("C-0001")
    bench.empty(folder)
    assert bench.watch.look().folders == ()
