"""Cameras that hold something odd, or are not there: nothing is lost, and each is told plainly."""

import hashlib
import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.app import station as station_wiring
from desktop.cli import offloading
from desktop.cli.offload_progress import OffloadLine
from desktop.domain.refusals import Problem
from desktop.services.offload import OffloadProgress
from tests.footage.damaged import cut_short, with_wiped_pictures
from tests.footage.recordings import RecordingPlan, make_recording
from tests.journeys.docked_cameras import CAMERA, MP4, VIDEO, WEARER, dock, set_clock
from tests.journeys.expectations import assert_whole, problem_of, words_of
from tests.journeys.file_by_file import FileByFile
from tests.journeys.shell import Ran, Shell

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names or links")


def offload(shell: Shell, folder: Path, code: int = 0) -> Ran:
    words = ("offload", folder, "--wearer", WEARER, "--station", shell.station, "--json")
    return shell(*words, code=code)


def sealed(shell: Shell, folder: Path) -> dict[str, dict[str, Any]]:
    """What is told of each sealed file, by its name; everything on the camera must be."""
    told = offload(shell, folder).body["offload"]
    assert (told["failed"], told["safe_to_clear"]) == ([], True)
    assert_whole(shell)
    return {each["name"]: each for each in told["sealed"]}


def told_to_people(shell: Shell, folder: Path, code: int = 0) -> str:
    words = ("offload", folder, "--wearer", WEARER, "--station", shell.station)
    return shell(*words, code=code).out


# --- folders


def test_a_folder_that_is_not_there_is_told(shell: Shell, tmp_path: Path) -> None:
    ran = offload(shell, tmp_path / "nowhere" / CAMERA, code=2)
    assert problem_of(ran) is Problem.FOLDER_MISSING
    assert "Nothing was copied or changed." in words_of(ran)
    assert_whole(shell)


def test_an_empty_folder_is_told(shell: Shell, tmp_path: Path) -> None:
    ran = offload(shell, dock(tmp_path, {}), code=2)
    assert problem_of(ran) is Problem.FOLDER_EMPTY
    assert "Nothing was copied." in words_of(ran)
    assert_whole(shell)


def test_a_file_instead_of_a_folder_is_told(shell: Shell, tmp_path: Path) -> None:
    assert problem_of(offload(shell, MP4, code=2)) is Problem.FOLDER_MISSING


def test_the_stations_own_folder_is_no_camera(shell: Shell) -> None:
    assert shell.station is not None
    for folder in (shell.station, shell.station / "vault", shell.station.parent):
        assert problem_of(offload(shell, folder, code=2)) is Problem.FOLDER_INSIDE_STATION
    assert_whole(shell)


def test_a_camera_that_goes_away_midway_keeps_what_was_not_sealed(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["DCIM/1.mp4", "DCIM/2.mp4", "DCIM/3.mp4"]
    files = {name: MP4.read_bytes() + name.encode() for name in names}
    folder = dock(tmp_path, files)
    pulled = tmp_path / "pulled"

    class PullsTheCamera(OffloadLine):
        def __call__(self, progress: OffloadProgress) -> None:
            if progress.number == 2 and not pulled.exists():
                folder.rename(pulled)

    monkeypatch.setattr(station_wiring, "SubprocessSealer", FileByFile)
    with monkeypatch.context() as patched:
        patched.setattr(offloading, "OffloadLine", PullsTheCamera)
        told = offload(shell, folder, code=5).body["offload"]
    assert told["safe_to_clear"] is False
    failed = {each["name"]: each["problem"] for each in told["failed"]}
    assert failed[names[2]] == Problem.FOLDER_VANISHED
    assert "the others are still on the camera" in told["failed"][-1]["words"]
    before = {each["name"] for each in told["sealed"]}
    assert names[0] in before
    assert before | set(failed) == set(names)
    assert_whole(shell)

    pulled.rename(folder)
    again = offload(shell, folder).body["offload"]
    assert {each["name"] for each in again["known"]} == before
    assert {each["name"] for each in again["sealed"]} == set(failed)
    assert {name: (folder / name).read_bytes() for name in names} == files
    assert_whole(shell)


# --- files that are no good video, and may be evidence all the same


@pytest.mark.parametrize(
    ("name", "content", "condition", "words"),
    [
        ("empty.mp4", b"", "empty", "The file is empty."),
        ("notes.txt", b"not a video at all", "not-video", "The file is not a video."),
        ("noise.mp4", bytes(range(256)) * 400, "not-video", "The file is not a video."),
        ("wiped.mp4", with_wiped_pictures(MP4.read_bytes()), "undecodable", "cannot be decoded"),
        ("cut.mp4", cut_short(MP4.read_bytes()), "truncated", "cut off before its end"),
        ("cut.avi", cut_short(VIDEO.read_bytes()), "truncated", "cut off before its end"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_a_file_that_does_not_play_is_kept_sealed_and_marked(
    shell: Shell, tmp_path: Path, name: str, content: bytes, condition: str, words: str
) -> None:
    folder = dock(tmp_path, {f"DCIM/{name}": content})
    (told,) = sealed(shell, folder).values()
    assert (told["condition"], told["size"]) == (condition, len(content))
    assert told["sha256"] == hashlib.sha256(content).hexdigest()
    listed = shell.at("recordings", badge=WEARER).out
    (line,) = [line for line in listed.splitlines() if told["id"] in line]
    assert words in line
    assert (folder / "DCIM" / name).read_bytes() == content


def test_two_files_of_one_name_are_two_recordings(shell: Shell, tmp_path: Path) -> None:
    names = ("DCIM/100FIRST/a.avi", "DCIM/101FIRST/a.avi")
    first, second = VIDEO.read_bytes(), MP4.read_bytes()
    told = sealed(shell, dock(tmp_path, dict(zip(names, (first, second), strict=True))))
    assert set(told) == set(names)
    assert len({each["id"] for each in told.values()}) == 2
    assert told[names[0]]["sha256"] == hashlib.sha256(first).hexdigest()
    assert told[names[1]]["sha256"] == hashlib.sha256(second).hexdigest()


def test_the_same_card_docked_twice_is_recognised_and_not_copied_again(
    shell: Shell, tmp_path: Path
) -> None:
    folder = dock(tmp_path, {"DCIM/a.avi": VIDEO.read_bytes(), "DCIM/b.avi": b""})
    first = sealed(shell, folder)
    recordings = assert_whole(shell)["recordings"]
    again = offload(shell, folder).body["offload"]
    assert (again["sealed"], again["safe_to_clear"]) == ([], True)
    ids = {name: each["id"] for name, each in first.items()}
    assert {each["name"]: each["id"] for each in again["known"]} == ids
    assert assert_whole(shell)["recordings"] == recordings
    assert "Already sealed here, skipped: DCIM/a.avi" in told_to_people(shell, folder)


# --- names


@posix
def test_no_name_is_too_odd_to_be_kept_and_none_reaches_the_terminal_raw(
    shell: Shell, tmp_path: Path
) -> None:
    odd = [
        'it\'s "quoted" $(reboot); `x`.mp4',
        "police \U0001f694 caf\u00e9.mp4",
        "two\nlines.mp4",
        "\x1b[2J\x1b]0;title\x07.mp4",
        "\x9b31m.mp4",
        "\u202e4pm.exe.mp4",
        "..mp4",
        "...",
        "-rf",
        "--json",
        " leading and trailing ",
        "n" * 251 + ".mp4",
        "back\\slash.mp4",
    ]
    folder = dock(tmp_path, {})
    for name in odd:
        (folder / name).write_bytes(name.encode())
    raw = os.fsencode(folder) + b"/\xff\xfe not UTF-8.mp4"
    with open(raw, "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(b"raw")

    shown = told_to_people(shell, folder)
    assert not [c for c in shown if c != "\n" and (ord(c) < 32 or 0x7F <= ord(c) < 0xA0)]
    assert "\u202e" not in shown
    told = offload(shell, folder).body["offload"]
    assert len({each["name"] for each in told["known"]}) == len(odd) + 1
    listed = shell.at("recordings", "--json", badge=WEARER).body["recordings"]
    digests = {each["sha256"] for each in listed}
    expected = {hashlib.sha256(name.encode()).hexdigest() for name in odd}
    assert digests >= expected | {hashlib.sha256(b"raw").hexdigest()}
    assert_whole(shell)


@posix
def test_a_link_that_leads_out_of_the_camera_is_not_followed(shell: Shell, tmp_path: Path) -> None:
    secret = tmp_path / "somebody-elses.mp4"
    secret.write_bytes(b"not of this camera")
    folder = dock(tmp_path, {"DCIM/a.avi": VIDEO.read_bytes()})
    (folder / "DCIM" / "link.mp4").symlink_to(secret)
    (folder / "DCIM" / "up").symlink_to("../..")

    told = offload(shell, folder).body["offload"]
    assert [each["name"] for each in told["sealed"]] == ["DCIM/a.avi"]
    assert {each["name"]: each["problem"] for each in told["set_aside"]} == {
        "DCIM/link.mp4": Problem.LINK_LEAVES_CAMERA,
        "DCIM/up": Problem.LINK_LEAVES_CAMERA,
    }
    assert "Nothing outside was copied" in told["set_aside"][0]["words"]
    assert "Left on the camera: DCIM/link.mp4." in told_to_people(shell, folder)
    assert_whole(shell)


@posix
def test_a_camera_that_is_only_a_link_outside_holds_nothing_of_its_own(
    shell: Shell, tmp_path: Path
) -> None:
    folder = dock(tmp_path, {})
    (folder / "link.mp4").symlink_to(MP4)
    assert "holds no files of its own" in told_to_people(shell, folder)


@posix
def test_what_could_not_be_read_keeps_the_camera_from_being_cleared(
    shell: Shell, tmp_path: Path
) -> None:
    folder = dock(tmp_path, {"DCIM/a.avi": VIDEO.read_bytes()})
    (folder / "DCIM" / "broken.mp4").symlink_to("gone.mp4")

    told = offload(shell, folder, code=5).body["offload"]
    assert [each["name"] for each in told["sealed"]] == ["DCIM/a.avi"]
    assert told["safe_to_clear"] is False
    assert [each["problem"] for each in told["set_aside"]] == [Problem.FILE_UNREADABLE]
    shown = told_to_people(shell, folder, code=5)
    assert "Safe to undock" not in shown
    assert shown.splitlines()[-1].endswith("Do not clear it.")
    assert_whole(shell)


# --- clocks


@pytest.mark.parametrize(
    ("at", "doubt", "words"),
    [
        (datetime(1970, 1, 1, 0, 3, tzinfo=UTC), "before-cameras", "The camera's clock was not"),
        (
            datetime.now(UTC).replace(microsecond=0) + timedelta(days=400),
            "in-the-future",
            "The camera's clock was ahead",
        ),
    ],
    ids=["1970", "future"],
)
@pytest.mark.parametrize("written", ["into the video", "as the file's date"])
def test_a_camera_whose_clock_was_wrong_keeps_its_time_and_the_doubt_is_told(
    shell: Shell, tmp_path: Path, at: datetime, doubt: str, words: str, written: str
) -> None:
    folder = dock(tmp_path, {})
    file = folder / "clip.mp4"
    inside = written == "into the video"
    make_recording(file, RecordingPlan(seconds=0.4, size=(64, 36), started_at=at, dated=inside))
    if not inside:
        set_clock(file, at)

    (told,) = sealed(shell, folder).values()
    assert (told["started_at"], told["clock_doubt"]) == (at.isoformat(), doubt)
    assert told["start_source"] == ("media" if inside else "file-time")
    listed = shell.at("recordings", badge=WEARER).out
    (line,) = [line for line in listed.splitlines() if told["id"] in line]
    assert words in line


# --- whose camera it is


def test_a_camera_of_nobody_is_told_and_left_alone(shell: Shell, tmp_path: Path) -> None:
    folder = dock(tmp_path, {"a.avi": VIDEO.read_bytes()}, camera="C-0999")
    ran = offload(shell, folder, code=2)
    assert problem_of(ran) is Problem.CAMERA_UNASSIGNED
    assert "everything is still on the camera" in words_of(ran)


def test_a_wearer_other_than_the_assigned_one_needs_somebody_who_signs_in(
    shell: Shell, tmp_path: Path
) -> None:
    folder = dock(tmp_path, {"a.avi": VIDEO.read_bytes()}, camera="C-0342")
    refused = offload(shell, folder, code=3)
    assert problem_of(refused) is Problem.WEARER_NEEDS_SIGN_IN
    words = ("offload", folder, "--wearer", WEARER, "--json")
    (told,) = shell.at(*words, badge=WEARER).body["offload"]["sealed"]
    assert (told["wearer"], told["assigned_wearer"]) == (WEARER, "4387")
    assert_whole(shell)


@pytest.mark.parametrize("name", ["--", "x" * 65, "C\u00e4mera", "-C"])
def test_a_folder_whose_name_is_no_cameras_number_is_told(
    shell: Shell, tmp_path: Path, name: str
) -> None:
    folder = dock(tmp_path, {"a.avi": b""}, camera=name)
    assert problem_of(offload(shell, folder, code=2)) is Problem.CAMERA_MALFORMED
    shutil.rmtree(folder)
    assert_whole(shell)
