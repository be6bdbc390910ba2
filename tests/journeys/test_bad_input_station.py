"""Stations on bad disks, of newer versions, and with two people at once: nothing is lost."""

import functools
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import station as station_wiring
from desktop.app.station_folder import StationFolder
from desktop.domain.refusals import Problem
from desktop.storage.connection import connect
from desktop.storage.opening import open_records
from tests.journeys.docked_cameras import MP4, VIDEO, WEARER, dock
from tests.journeys.expectations import assert_whole, exported, problem_of, words_of
from tests.journeys.file_by_file import FileByFile
from tests.journeys.main_job import ADMINISTRATOR, OFFICER, MainJob
from tests.journeys.shell import ROOT, Ran, Shell
from tests.journeys.small_disks import SmallDisk, small_disk
from tests.journeys.tampering import keyed

NO_ROOM = "What was sealed before is safe, and originals stay on the cameras."
WITHOUT_RIGHTS = """
import os, sys
from desktop.app.entry import house
from desktop.cli.commands import run
if os.geteuid() == 0:
    os.setuid(65534)
sys.exit(run(house(), sys.argv[1:]))
"""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", megabytes=6) as made:
        yield made


@pytest.fixture
def shell_on_disk(disk: SmallDisk, job: MainJob) -> Shell:
    """A shell at a copy of the station that lies on the small disk."""
    return Shell(shutil.copytree(job.station, disk.place / "station"), job.password, program=None)


# --- disks


@pytest.mark.parametrize("left", [0, 30_000, 900_000])
def test_a_full_disk_loses_nothing_and_the_offload_goes_on_when_there_is_room(
    shell_on_disk: Shell, disk: SmallDisk, tmp_path: Path, left: int
) -> None:
    noise = random.Random(left)
    files = {f"DCIM/{number}.mp4": noise.randbytes(400_000) for number in range(4)}
    folder = dock(tmp_path, files)

    disk.fill(left)
    ran = shell_on_disk(*_offload(shell_on_disk, folder), code=None)
    kept: set[str] = set()
    if ran.code == 5:
        kept = _kept_on_a_full_disk(ran, set(files))
    else:
        assert problem_of(ran) is Problem.DISK_FULL
        assert NO_ROOM in words_of(ran)

    disk.make_room()
    shell_on_disk("verify", "--station", shell_on_disk.station)
    again = shell_on_disk(*_offload(shell_on_disk, folder)).body["offload"]
    assert {each["name"] for each in again["known"]} == kept
    assert {each["name"] for each in again["sealed"]} == set(files) - kept
    assert again["safe_to_clear"] is True
    assert {name: (folder / name).read_bytes() for name in files} == files
    assert_whole(shell_on_disk)


def test_a_disk_that_fills_up_midway_keeps_what_was_sealed_before(
    shell_on_disk: Shell, disk: SmallDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(station_wiring, "SubprocessSealer", FileByFile)
    files = {"1.mp4": b"one" * 1000, "2-large.mp4": bytes(9_000_000), "3.mp4": b"three" * 1000}
    folder = dock(tmp_path, files)
    disk.fill(2_000_000)
    ran = shell_on_disk(*_offload(shell_on_disk, folder), code=5)
    assert _kept_on_a_full_disk(ran, set(files)) == {"1.mp4", "3.mp4"}
    assert_whole(shell_on_disk)


def _offload(shell: Shell, folder: Path) -> tuple[object, ...]:
    return ("offload", folder, "--wearer", WEARER, "--station", shell.station, "--json")


def _kept_on_a_full_disk(ran: Ran, names: set[str]) -> set[str]:
    offload = ran.body["offload"]
    assert offload["safe_to_clear"] is False
    assert {each["problem"] for each in offload["failed"]} == {Problem.DISK_FULL}
    assert all(NO_ROOM in each["words"] for each in offload["failed"])
    failed = {each["name"] for each in offload["failed"]}
    assert failed
    kept = {each["name"] for each in offload["sealed"]}
    assert kept | failed == names
    return kept


def test_a_read_only_station_verifies_and_refuses_what_would_write(
    shell_on_disk: Shell, disk: SmallDisk, tmp_path: Path, job: MainJob
) -> None:
    folder = dock(tmp_path, {"a.avi": VIDEO.read_bytes()})
    disk.forbid_writing()

    assert_whole(shell_on_disk)
    shell_on_disk("verify", "--station", shell_on_disk.station, "--head", job.head)
    for ran in (
        shell_on_disk(*_offload(shell_on_disk, folder), code=None),
        shell_on_disk.at("recordings", "--json", badge=OFFICER, code=2),
        shell_on_disk.at("review", job.incident, "--json", badge=OFFICER, code=2),
    ):
        if ran.code == 5:
            (failed,) = ran.body["offload"]["failed"]
            assert failed["problem"] == Problem.STATION_READ_ONLY
        else:
            assert problem_of(ran) is Problem.STATION_READ_ONLY
            assert "What was sealed before is safe" in words_of(ran)
    assert_whole(shell_on_disk)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_an_account_without_rights_to_the_station_is_told_so(shell: Shell) -> None:
    assert shell.station is not None
    shell.station.chmod(0)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_RIGHTS, "verify", "--station", shell.station, "--json"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    shell.station.chmod(0o700)
    ran = Ran(("verify", "--json"), done.returncode, done.stdout, done.stderr)
    assert ran.code == 2
    assert problem_of(ran) is Problem.STATION_UNREADABLE
    assert "Nothing was changed." in words_of(ran)


def test_a_place_without_a_station_is_told(shell: Shell, tmp_path: Path) -> None:
    for place in (tmp_path / "nowhere", MP4, tmp_path):
        for words in (("verify",), ("recordings", "--as", OFFICER)):
            ran = shell(*words, "--station", place, "--json", code=2)
            assert problem_of(ran) is Problem.STATION_MISSING
    assert list(tmp_path.iterdir()) == [shell.station]


# --- versions and damage


def test_a_station_of_a_newer_version_is_not_opened(shell: Shell) -> None:
    assert shell.station is not None
    label = shell.station / "station.toml"
    label.write_text(label.read_text("utf-8").replace("format = 1", "format = 2"), "utf-8")
    for words in (("verify",), ("recordings", "--as", OFFICER)):
        ran = shell(*words, "--station", shell.station, "--json", code=2)
        assert problem_of(ran) is Problem.STATION_TOO_NEW
        assert "nothing was changed" in words_of(ran)
        assert "Use the newer version." in words_of(ran)


def test_a_database_of_a_newer_version_is_not_opened(shell: Shell) -> None:
    assert shell.station is not None
    with keyed(shell.station) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('firsthand', '9999', '2030-01-01')"
        )
    for words in (("verify",), ("recordings", "--as", OFFICER)):
        ran = shell(*words, "--station", shell.station, "--json", code=2)
        assert problem_of(ran) is Problem.STATION_TOO_NEW


@pytest.mark.parametrize(
    "label",
    [
        "",
        "format = 1\n",
        "not TOML at all",
        'format = "1"\nid = "x"\nname = "y"\ndemonstration = true\n',
        'format = 1\nid = "x"\nname = "y"\ndemonstration = "true"\n',
        "\x00\x01",
    ],
)
def test_a_damaged_label_is_an_integrity_failure(shell: Shell, label: str) -> None:
    assert shell.station is not None
    (shell.station / "station.toml").write_text(label, "utf-8")
    ran = shell("verify", "--station", shell.station, "--json", code=4)
    assert problem_of(ran) is Problem.STATION_MISMATCH
    assert "call the custodian" in words_of(ran)


def test_a_label_that_cannot_be_read_is_told(shell: Shell) -> None:
    assert shell.station is not None
    (shell.station / "station.toml").unlink()
    (shell.station / "station.toml").mkdir()
    ran = shell("verify", "--station", shell.station, "--json", code=2)
    assert problem_of(ran) is Problem.STATION_UNREADABLE


@pytest.mark.parametrize(
    ("written", "forged"),
    [("demonstration = true", "demonstration = false"), ('id = "', 'id = "0')],
)
def test_a_label_that_was_edited_makes_no_other_station_of_it(
    shell: Shell, written: str, forged: str
) -> None:
    assert shell.station is not None
    label = shell.station / "station.toml"
    label.write_text(label.read_text("utf-8").replace(written, forged), "utf-8")
    ran = shell("verify", "--station", shell.station, "--json", code=None)
    assert ran.code in {2, 4}
    problems = {Problem.STATION_MISMATCH, Problem.DEMONSTRATION_KEY_REFUSED}
    assert problem_of(ran) in problems


# --- two at once


def test_two_offloads_at_once_both_get_through(shell: Shell, tmp_path: Path) -> None:
    noise = random.Random("two at once")
    cameras = {"C-0329": WEARER, "C-0361": "4466"}
    folders = {
        camera: dock(
            tmp_path, {f"{number}.mp4": noise.randbytes(300_000) for number in range(8)}, camera
        )
        for camera in cameras
    }
    before = assert_whole(shell)["recordings"]
    side_by_side = Shell(shell.station, shell.password)
    running = {
        camera: side_by_side.start(
            *("offload", folders[camera], "--wearer", wearer),
            *("--station", shell.station, "--json"),
        )
        for camera, wearer in cameras.items()
    }
    for process in running.values():
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, out + err
    assert assert_whole(shell)["recordings"] == before + 16
    acts = exported(shell, tmp_path / "log.jsonl")
    sealed = [act["details"]["camera"] for act in acts if act["act"] == "offloaded"]
    assert {camera: sealed.count(camera) for camera in cameras} == dict.fromkeys(cameras, 8)


def test_two_offloads_of_one_camera_at_once_lose_nothing(shell: Shell, tmp_path: Path) -> None:
    noise = random.Random("one camera twice")
    folder = dock(tmp_path, {f"{number}.mp4": noise.randbytes(300_000) for number in range(6)})
    side_by_side = Shell(shell.station, shell.password)
    words = _offload(shell, folder)
    running = [side_by_side.start(*words) for _ in range(2)]
    for process in running:
        out, err = process.communicate(timeout=60)
        assert process.returncode in {0, 2, 5}, out + err
    again = shell(*words).body["offload"]
    assert again["safe_to_clear"] is True
    assert_whole(shell)


def test_a_station_that_another_program_keeps_busy_is_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shell.station is not None
    impatient = functools.partial(open_records, patience=0.2)
    monkeypatch.setattr(station_wiring, "open_records", impatient)
    unlock = ("officer", "unlock", "4398", "--json")
    folder = StationFolder(shell.station)
    keys = station_wiring.key_custody(folder, demonstration=True).open(folder.label().id)
    other = connect(folder.records, keys.database_key)
    other.execute("BEGIN IMMEDIATE")
    ran = shell.at(*unlock, badge=ADMINISTRATOR, code=2)
    other.close()
    assert problem_of(ran) is Problem.STATION_BUSY
    assert "nothing was saved halfway" in words_of(ran)
    shell.at(*unlock, badge=ADMINISTRATOR)
    assert_whole(shell)
