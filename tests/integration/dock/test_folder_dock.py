"""Cameras' folders as they come: odd names, links, special files, cards that vanish."""

import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.dock.folder_dock import FolderDock
from desktop.dock.profile_files import load_profiles
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.dock import DockedCamera, SetAside
from tests.fakes.dock import FakeDock

DOCK = FolderDock(load_profiles(Path(__file__).parents[3] / "resources" / "camera_profiles"))


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    folder = tmp_path / "C-0317"
    (folder / "DCIM").mkdir(parents=True)
    (folder / "DCIM" / "a.mp4").write_bytes(b"aaa")
    return folder


def names(docked: DockedCamera) -> list[str]:
    return [file.untrusted_name for file in docked.files]


def refused(folder: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        DOCK.list_camera(folder)
    return caught.value


# --- which files


def test_every_ordinary_file_is_listed_for_it_may_be_evidence(camera: Path) -> None:
    for name in ("notes.txt", ".hidden", "DCIM/empty.mp4", "DCIM/a.mp4.part", "Trash/old.avi"):
        (camera / name).parent.mkdir(exist_ok=True)
        (camera / name).write_bytes(b"")
    (camera / ".Trashes").mkdir()
    (camera / ".Trashes" / "deleted.mp4").write_bytes(b"x")

    docked = DOCK.list_camera(camera)

    assert names(docked) == [
        ".Trashes/deleted.mp4",
        ".hidden",
        "DCIM/a.mp4",
        "DCIM/a.mp4.part",
        "DCIM/empty.mp4",
        "Trash/old.avi",
        "notes.txt",
    ]
    assert docked.set_aside == ()


def test_what_computers_leave_behind_is_passed_over(camera: Path) -> None:
    (camera / ".DS_Store").write_bytes(b"x")
    (camera / "DCIM" / "thumbs.DB").write_bytes(b"x")
    (camera / "System Volume Information").mkdir()
    (camera / "System Volume Information" / "tracking.log").write_bytes(b"x")

    assert names(DOCK.list_camera(camera)) == ["DCIM/a.mp4"]


def test_nothing_large_and_nothing_deeper_hides_behind_the_name_of_litter(camera: Path) -> None:
    (camera / "Thumbs.db").write_bytes(bytes(1_048_577))
    (camera / "DCIM" / ".fseventsd").mkdir()
    (camera / "DCIM" / ".fseventsd" / "b.mp4").write_bytes(b"x")
    (camera / "System Volume Information").write_bytes(b"a file, not the folder")

    assert names(DOCK.list_camera(camera)) == [
        "DCIM/.fseventsd/b.mp4",
        "DCIM/a.mp4",
        "System Volume Information",
        "Thumbs.db",
    ]


def test_a_camera_with_litter_alone_is_empty(tmp_path: Path) -> None:
    (tmp_path / "C-0317" / ".fseventsd").mkdir(parents=True)
    (tmp_path / "C-0317" / ".DS_Store").write_bytes(b"x")
    assert refused(tmp_path / "C-0317").problem is Problem.FOLDER_EMPTY


def test_a_camera_with_nothing_but_what_was_set_aside_is_not_called_empty(tmp_path: Path) -> None:
    folder = tmp_path / "C-0317"
    folder.mkdir()
    (folder / "link").symlink_to("/etc/hostname")
    docked = DOCK.list_camera(folder)
    assert docked.files == ()
    assert docked.set_aside == (SetAside("link", Problem.LINK_LEAVES_CAMERA),)


# --- names


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b'it\'s "quoted" `x` $(y).mp4', 'it\'s "quoted" `x` $(y).mp4'),
        ("👮🎥.mp4".encode(), "👮🎥.mp4"),
        (b"two\nlines.mp4", r"two\u000alines.mp4"),
        (b"\xff\xfe.mp4", r"\xff\xfe.mp4"),
        (b"back\\slash.mp4", r"back\\slash.mp4"),
        (b"n" * 251 + b".mp4", "n" * 251 + ".mp4"),
        (b" leading and trailing ", " leading and trailing "),
        (b"-rf", "-rf"),
        (b"C:", "C:"),
    ],
    ids=["quotes", "emoji", "newline", "no-utf-8", "backslash", "255", "spaces", "dash", "drive"],
)
def test_a_file_of_any_name_is_listed_and_can_be_opened_by_its_path(
    camera: Path, raw: bytes, shown: str
) -> None:
    with open(os.path.join(os.fsencode(camera), raw), "wb") as file:  # noqa: PTH118, PTH123 - bytes
        file.write(b"12345")

    found = {file.untrusted_name: file for file in DOCK.list_camera(camera).files}

    assert found[shown].size == 5
    assert found[shown].path.read_bytes() == b"12345"
    shown.encode("utf-8")


@pytest.mark.parametrize("folder_name", ["...", ".. ", "..hidden", "....", "~", "-"])
def test_a_folder_that_is_called_almost_like_the_parent_is_only_a_folder(
    camera: Path, folder_name: str
) -> None:
    (camera / folder_name).mkdir()
    (camera / folder_name / "b.mp4").write_bytes(b"x")
    (camera.parent / "b.mp4").write_bytes(b"outside")

    docked = DOCK.list_camera(camera)

    assert f"{folder_name}/b.mp4" in names(docked)
    assert all(file.path.is_relative_to(camera) for file in docked.files)
    assert len(docked.files) == 2


NAME_BYTES = st.binary(min_size=1, max_size=40).filter(
    lambda raw: not set(raw) & {0, ord("/")} and raw not in {b".", b".."}
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(raw_names=st.sets(NAME_BYTES, min_size=1, max_size=6))
def test_no_two_files_ever_share_a_name_and_the_order_is_always_the_same(
    raw_names: set[bytes],
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve() / "C-0317"
        folder.mkdir()
        for raw in raw_names:
            (folder / os.fsdecode(raw)).write_bytes(raw)

        docked = DOCK.list_camera(folder)

        assert {file.path.read_bytes() for file in docked.files} == raw_names
        assert names(docked) == sorted(set(names(docked)))


def test_a_very_deep_tree_is_listed_to_its_end(camera: Path) -> None:
    deep = camera / "/".join(["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "b.mp4").write_bytes(b"x")
    assert names(DOCK.list_camera(camera)) == ["DCIM/a.mp4", "d/" * 300 + "b.mp4"]


@pytest.fixture
def too_deep(camera: Path) -> Iterator[Path]:
    """A camera with a folder whose path is longer than the system takes."""
    start = os.open(camera, os.O_RDONLY)
    place = start
    for _ in range(20):
        os.mkdir("x" * 250, dir_fd=place)
        inner = os.open("x" * 250, os.O_RDONLY, dir_fd=place)
        if place != start:
            os.close(place)
        place = inner
    os.close(place)
    os.close(start)
    yield camera
    shutil.rmtree(camera)


def test_a_folder_that_cannot_be_listed_is_set_aside_and_the_rest_is_listed(too_deep: Path) -> None:
    docked = DOCK.list_camera(too_deep)
    assert names(docked) == ["DCIM/a.mp4"]
    assert [aside.problem for aside in docked.set_aside] == [Problem.FILE_UNREADABLE]
    assert docked.set_aside[0].untrusted_name.startswith("x" * 250 + "/")


# --- links and special files


def test_links_that_leave_the_camera_are_set_aside_and_never_followed(camera: Path) -> None:
    outside = camera.parent / "outside"
    outside.mkdir()
    (outside / "secret.mp4").write_bytes(b"secret")
    (camera / "file.mp4").symlink_to(outside / "secret.mp4")
    (camera / "folder").symlink_to(outside)
    (camera / "up").symlink_to("../outside")
    (camera / "nowhere").symlink_to(camera.parent / "gone")
    (camera / "around").symlink_to(camera / "folder" / "secret.mp4")

    docked = DOCK.list_camera(camera)

    assert names(docked) == ["DCIM/a.mp4"]
    assert docked.set_aside == tuple(
        SetAside(name, Problem.LINK_LEAVES_CAMERA)
        for name in ("around", "file.mp4", "folder", "nowhere", "up")
    )


def test_a_neighbour_whose_name_starts_alike_is_outside(camera: Path) -> None:
    neighbour = camera.parent / "C-0317-private"
    neighbour.mkdir()
    (camera / "link").symlink_to(neighbour)
    assert DOCK.list_camera(camera).set_aside == (SetAside("link", Problem.LINK_LEAVES_CAMERA),)


def test_links_that_stay_inside_are_not_taken_twice(camera: Path) -> None:
    (camera / "latest.mp4").symlink_to("DCIM/a.mp4")
    (camera / "DCIM" / "self").symlink_to(camera)

    docked = DOCK.list_camera(camera)

    assert names(docked) == ["DCIM/a.mp4"]
    assert docked.set_aside == ()


def test_links_to_nothing_and_in_circles_are_set_aside(camera: Path) -> None:
    (camera / "gone").symlink_to(camera / "nothing")
    (camera / "one").symlink_to(camera / "two")
    (camera / "two").symlink_to(camera / "one")
    assert DOCK.list_camera(camera).set_aside == tuple(
        SetAside(name, Problem.FILE_UNREADABLE) for name in ("gone", "one", "two")
    )


def test_pipes_and_sockets_are_set_aside_and_never_opened(camera: Path) -> None:
    os.mkfifo(camera / "pipe.mp4")
    listening = socket.socket(socket.AF_UNIX)
    here = os.open(camera, os.O_RDONLY)
    try:
        listening.bind(f"/proc/self/fd/{here}/socket.mp4")
    finally:
        os.close(here)
        listening.close()

    docked = DOCK.list_camera(camera)

    assert names(docked) == ["DCIM/a.mp4"]
    assert docked.set_aside == (
        SetAside("pipe.mp4", Problem.FILE_UNREADABLE),
        SetAside("socket.mp4", Problem.FILE_UNREADABLE),
    )


# --- which camera, and when


def test_the_folder_is_known_by_its_real_place(camera: Path) -> None:
    (camera.parent / "card").symlink_to(camera)
    docked = DOCK.list_camera(camera.parent / "card")
    assert docked.camera == "C-0317"
    assert docked.folder == camera


def test_a_camera_that_carries_its_number_is_known_by_it(camera: Path) -> None:
    (camera / "camera.toml").write_text('number = "C-0342"\n')
    docked = DOCK.list_camera(camera)
    assert docked.camera == "C-0342"
    assert "camera.toml" in names(docked)


@pytest.mark.parametrize(
    "content",
    [b"", b'number = "?"', b"number = ", b'other = "C-0342"', b"\xff\xfe", b'number = ["C-1"]'],
)
def test_an_identity_file_that_names_no_camera_is_refused(camera: Path, content: bytes) -> None:
    (camera / "camera.toml").write_bytes(content)
    assert refused(camera).problem is Problem.CAMERA_MALFORMED


def test_an_identity_file_that_is_a_link_or_huge_or_a_folder_is_not_read(camera: Path) -> None:
    outside = camera.parent / "elsewhere.toml"
    outside.write_text('number = "C-0342"\n')
    identity = camera / "camera.toml"

    identity.symlink_to(outside)
    assert refused(camera).problem is Problem.CAMERA_MALFORMED
    identity.unlink()
    identity.write_text('number = "C-0342"\n' + "#" * 70_000)
    assert refused(camera).problem is Problem.CAMERA_MALFORMED
    identity.unlink()
    identity.mkdir()
    assert refused(camera).problem is Problem.CAMERA_MALFORMED


@pytest.mark.parametrize("raw", [b"c\nm", b"\xff\xff", "é".encode(), b"x" * 65])
def test_a_folder_that_is_no_camera_number_is_refused_in_printable_words(
    tmp_path: Path, raw: bytes
) -> None:
    folder = tmp_path / os.fsdecode(raw)
    folder.mkdir()
    (folder / "a.mp4").write_bytes(b"x")
    error = refused(folder)
    assert error.problem is Problem.CAMERA_MALFORMED
    assert "\n" not in error.facts["camera"]
    error.facts["camera"].encode("utf-8")


def test_times_are_told_as_the_card_and_the_name_have_them(camera: Path) -> None:
    named = camera / "DCIM" / "20261120_164731.mp4"
    named.write_bytes(b"x")
    os.utime(named, ns=(0, 1_795_193_251_500_000_000))

    plain, spelt = sorted(DOCK.list_camera(camera).files, key=lambda file: file.size, reverse=True)

    assert spelt.named_at == datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)
    assert spelt.modified_at == datetime(2026, 11, 20, 16, 47, 31, 500_000, tzinfo=UTC)
    assert plain.named_at is None


@pytest.mark.parametrize(("seconds", "year"), [(0, 1970), (-86_400, 1969), (4_102_444_800, 2100)])
def test_an_unset_or_wrong_clock_is_told_as_it_stands(
    camera: Path, seconds: int, year: int
) -> None:
    os.utime(camera / "DCIM" / "a.mp4", (seconds, seconds))
    assert DOCK.list_camera(camera).files[0].modified_at.year == year


# --- folders that are not there, or go


def test_a_file_or_nothing_in_the_folders_place_is_a_missing_folder(camera: Path) -> None:
    assert refused(camera / "DCIM" / "a.mp4").problem is Problem.FOLDER_MISSING
    assert refused(camera / "gone\nfolder").problem is Problem.FOLDER_MISSING
    assert refused(Path("nul\0byte")).problem is Problem.FOLDER_MISSING


def test_a_folder_that_vanishes_while_it_is_listed_is_told(
    camera: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _do_at_listing(monkeypatch, 1, lambda: shutil.rmtree(camera))
    assert refused(camera).problem is Problem.FOLDER_VANISHED


def test_a_folder_that_vanishes_between_two_listings_is_told(
    camera: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _do_at_listing(monkeypatch, 2, lambda: shutil.rmtree(camera))
    assert refused(camera).problem is Problem.FOLDER_VANISHED


def test_a_folder_that_may_not_be_listed_is_told(
    camera: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbid() -> None:
        raise PermissionError(13, "Permission denied")

    _do_at_listing(monkeypatch, 1, forbid)
    error = refused(camera)
    assert error.problem is Problem.FILE_UNREADABLE
    assert error.facts["detail"] == "Permission denied"


def test_a_mount_point_that_stays_behind_without_its_card_is_not_the_camera(camera: Path) -> None:
    docked = DOCK.list_camera(camera)
    assert DOCK.is_present(docked)
    shutil.rmtree(camera / "DCIM")
    assert camera.is_dir()
    assert not DOCK.is_present(docked)


def test_a_camera_that_lost_one_of_its_files_is_still_present(camera: Path) -> None:
    (camera / "b.mp4").write_bytes(b"x")
    docked = DOCK.list_camera(camera)
    (camera / "DCIM" / "a.mp4").unlink()
    assert DOCK.is_present(docked)


def test_the_fake_keeps_changes_of_a_docked_camera() -> None:
    fake = FakeDock()
    fake.dock(Path("C-0317"), {"a.mp4": 3, "b.mp4": 4})
    fake.touch(Path("C-0317"), "b.mp4", 9)
    assert [file.size for file in fake.list_camera(Path("C-0317")).files] == [3, 9]


def _do_at_listing(monkeypatch: pytest.MonkeyPatch, number: int, act: Callable[[], None]) -> None:
    """Let something happen just before a folder is listed for the given time."""
    whole = os.scandir
    listed: list[Path] = []

    def scandir(path: Path) -> object:
        listed.append(path)
        if len(listed) == number:
            monkeypatch.undo()
            act()
        return whole(path)

    monkeypatch.setattr("desktop.dock.folder_walk.os.scandir", scandir)
