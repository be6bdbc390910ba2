"""Command lines that can't be carried out, as people and as programs read them."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from desktop.cli.commands import firsthand
from desktop.domain.refusals import Problem
from tests.journeys.expectations import assert_whole, problem_of, words_of
from tests.journeys.main_job import ADMINISTRATOR, CUSTODIAN, OFFICER, PARTNER, MainJob
from tests.journeys.shell import MAIN, Shell
from tests.journeys.small_disks import small_disk

BARE = Shell(program=None)


def _commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _commands(command, (*path, name))
        else:
            yield (*path, name)


COMMANDS = list(_commands(firsthand))
# These need nothing but themselves.
COMPLETE = {("taxonomy",), ("self-test",)}


# --- help


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_command_and_without_a_screen_the_program_shows_its_help() -> None:
    shown = BARE(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert shown.out.startswith("Usage: firsthand ")
    assert "Exit codes: 0 done, 2 bad input, 3 refused" in shown.out
    assert all(path[0] in shown.out for path in COMMANDS)


@pytest.mark.parametrize(
    "path", [(), *sorted({path[:1] for path in COMMANDS if path[1:]}), *COMMANDS], ids=" ".join
)
def test_help_reads_well_on_a_terminal_of_80_columns(path: tuple[str, ...]) -> None:
    shown = BARE(*path, "--help", COLUMNS="80").out
    lines = shown.splitlines()
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line.rstrip().endswith("...") and "Usage" not in line]
    assert not re.search("PATH|FLOAT|_FROM", shown), "each value is called what it is"


# --- one JSON object, whatever happens


@pytest.mark.parametrize("path", [path for path in COMMANDS if path not in COMPLETE], ids=" ".join)
def test_a_command_line_that_lacks_something_is_answered_with_one_json_object(
    path: tuple[str, ...],
) -> None:
    ran = BARE(*path, "--json", code=2)
    error = ran.body["error"]
    assert error["code"] == "usage"
    assert error["words"].startswith("Missing ")
    assert ran.err.startswith("Usage: firsthand ")


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("taxonomy", "too", "much"),
        ("taxonomy", "--no-such-option"),
        ("officer",),
        ("officer", "promote"),
        ("report", "form", "I-26-00001", "--kind", "novel", "--station", "x", "--as", OFFICER),
    ],
    ids=" ".join,
)
def test_a_command_line_that_says_something_else_is_answered_likewise(
    words: tuple[str, ...],
) -> None:
    told = BARE(*words, "--json", code=2)
    assert told.body["error"]["code"] == "usage"
    assert BARE(*words, code=2).out == ""


def test_what_was_typed_never_steers_the_terminal_that_shows_it() -> None:
    typed = "\x1b[2J\x9b31m"
    for words in (
        (typed,),
        ("taxonomy", typed),
        ("taxonomy", f"--{typed}"),
        ("verify", "--station", typed),
        ("recordings", "--station", "x", "--as", typed),
        ("verify", "--station", "x", "--head", typed),
    ):
        for more in ((), ("--json",)):
            ran = BARE(*words, *more, code=2)
            assert (ran.out + ran.err).replace("\n", "").isprintable()


# --- seconds


@pytest.mark.parametrize("seconds", ["nan", "inf", "-inf", "-1", "-0.001", "1e999", "soon", ""])
def test_a_time_that_no_recording_has_is_refused_before_anything_is_released(
    shell: Shell, job: MainJob, tmp_path: Path, seconds: str
) -> None:
    before = assert_whole(shell)["entries"]
    out = tmp_path / "still.png"
    words = ("still", job.recording, f"--at={seconds}", "--out", out, "--json")
    ran = shell.at(*words, badge=OFFICER, code=2)
    assert problem_of(ran) is Problem.STILL_TIME_OUTSIDE
    assert "No still was made." in words_of(ran)
    assert not out.exists()
    assert assert_whole(shell)["entries"] == before


def test_a_time_after_the_end_of_the_recording_is_refused(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    out = tmp_path / "still.png"
    words = ("still", job.recording, "--at", "86400", "--out", out, "--json")
    assert problem_of(shell.at(*words, badge=OFFICER, code=2)) is Problem.STILL_TIME_OUTSIDE
    assert not out.exists()
    assert_whole(shell)


# --- files to write


def _writing(job: MainJob, out: Path) -> list[tuple[str, tuple[object, ...]]]:
    return [
        (OFFICER, ("still", job.recording, "--at", "1", "--out", out, "--json")),
        (PARTNER, ("report", "form", job.incident, "--out", out, "--json")),
        (CUSTODIAN, ("log", "export", "--out", out, "--json")),
    ]


def test_nothing_is_ever_written_over(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    out = tmp_path / "there.png"
    out.write_bytes(b"mine")
    before = assert_whole(shell)["entries"]
    for badge, words in _writing(job, out):
        assert problem_of(shell.at(*words, badge=badge, code=2)) is Problem.OUTPUT_EXISTS
    assert out.read_bytes() == b"mine"
    assert assert_whole(shell)["entries"] == before


def test_nothing_is_written_into_the_stations_own_folder(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    assert shell.station is not None
    before = sorted(shell.station.rglob("*"))
    for out in (
        shell.station / "still.png",
        shell.station / "vault" / "still.png",
        tmp_path / "x" / ".." / shell.station.name / "still.png",
    ):
        for badge, words in _writing(job, out):
            ran = shell.at(*words, badge=badge, code=2)
            assert problem_of(ran) is Problem.OUTPUT_INSIDE_STATION
    assert sorted(shell.station.rglob("*")) == before


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_no_link_leads_into_the_station_or_over_a_file(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    assert shell.station is not None
    (tmp_path / "into").symlink_to(shell.station)
    (tmp_path / "dangling.png").symlink_to(tmp_path / "nowhere.png")
    for badge, words in _writing(job, tmp_path / "into" / "still.png"):
        ran = shell.at(*words, badge=badge, code=2)
        assert problem_of(ran) is Problem.OUTPUT_INSIDE_STATION
    for badge, words in _writing(job, tmp_path / "dangling.png"):
        assert problem_of(shell.at(*words, badge=badge, code=2)) is Problem.OUTPUT_EXISTS
    assert not (tmp_path / "nowhere.png").exists()


def test_a_folder_that_is_not_there_takes_no_file(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    for badge, words in _writing(job, tmp_path / "nowhere" / "file"):
        ran = shell.at(*words, badge=badge, code=2)
        assert problem_of(ran) is Problem.OUTPUT_NOT_WRITABLE
    assert not (tmp_path / "nowhere").exists()


def test_a_disk_without_room_for_it_takes_no_half_file(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        disk.fill(4096)
        words = ("log", "export", "--out", disk.place / "log.jsonl", "--json")
        ran = shell.at(*words, badge=CUSTODIAN, code=2)
        assert problem_of(ran) is Problem.OUTPUT_NOT_WRITABLE
        assert "Nothing was left there half written." in words_of(ran)
        assert [path.name for path in disk.place.iterdir()] == ["filler"]
    assert_whole(shell)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_what_a_command_writes_is_for_its_own_account_alone(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    for number, (badge, words) in enumerate(_writing(job, tmp_path / "x")):
        out = tmp_path / f"file-{number}"
        shell.at(*(out if word == tmp_path / "x" else word for word in words), badge=badge)
        assert out.stat().st_mode & 0o777 == 0o600


# --- things that are not there


def test_things_that_are_not_there_are_named(shell: Shell, job: MainJob) -> None:
    nothing = "00000000-0000-7000-8000-000000000000"
    tag = ("--category", "CFS", "--circumstance", "dispatched-call", "--json")
    cases: list[tuple[str, tuple[object, ...], Problem]] = [
        (OFFICER, ("review", "I-26-99999", "--json"), Problem.INCIDENT_UNKNOWN),
        (OFFICER, ("incident", "create", "--recording", nothing, *tag), Problem.RECORDING_UNKNOWN),
        (
            OFFICER,
            ("incident", "add", job.incident, "--officer", "4387", "--json"),
            Problem.ROLE_MISSING,
        ),
        (ADMINISTRATOR, ("officer", "unlock", "7777", "--json"), Problem.OFFICER_UNKNOWN),
        (
            ADMINISTRATOR,
            ("camera", "assign", "?", "--wearer", OFFICER, "--json"),
            Problem.CAMERA_MALFORMED,
        ),
        (ADMINISTRATOR, ("cad", "import", "nowhere.csv", "--json"), Problem.CAD_FILE_UNREADABLE),
    ]
    for badge, words, problem in cases:
        assert problem_of(shell.at(*words, badge=badge, code=2)) is problem
    both = ("incident", "add", job.incident, "--recording", nothing, "--officer", "4387", "--json")
    assert shell.at(*both, badge=OFFICER, code=2).body["error"]["code"] == "usage"
    assert_whole(shell)


# --- no terminal


def test_without_a_terminal_a_secret_is_not_waited_for(job: MainJob, tmp_path: Path) -> None:
    shell = Shell(environment={"FIRSTHAND_STATION": str(job.station)})
    create = ("station", "create", tmp_path / "new", "--preset", "clean-reporting", "--admin", "1")
    for words, variable in (
        (("recordings", "--as", OFFICER), "FIRSTHAND_PASSWORD"),
        (create, "FIRSTHAND_NEW_PASSWORD"),
        (("station", "recover", job.station), "FIRSTHAND_RECOVERY_FIRST"),
    ):
        ran = shell(*words, "--json", code=2)
        assert ran.body["error"]["code"] == "no-terminal"
        assert ran.body["error"]["words"].endswith(
            f"Nothing was changed. Run the command in a terminal, or set {variable}."
        )
        assert variable in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_at_a_terminal_the_password_is_asked_for_and_not_shown(job: MainJob) -> None:
    import pty  # noqa: PLC0415 - not there on Windows

    terminal, inside = pty.openpty()
    process = subprocess.Popen(
        [*MAIN, "recordings", "--as", OFFICER, "--station", str(job.station)],
        env={name: it for name, it in os.environ.items() if not name.startswith("FIRSTHAND_")},
        stdin=inside,
        stdout=inside,
        stderr=inside,
        start_new_session=True,
    )
    os.close(inside)
    shown = _until(terminal, b"Password of 4412: ")
    os.write(terminal, job.password.encode() + b"\n")
    shown += _until(terminal, b"(empty if you have none): ")
    os.write(terminal, b"\n")
    shown += _until(terminal, b"")
    os.close(terminal)
    assert process.wait(30) == 0
    assert job.password.encode() not in shown
    assert job.recording.encode() in shown


def _until(terminal: int, awaited: bytes) -> bytes:
    """What a terminal shows until it shows something, or, for nothing, until its end."""
    shown = b""
    while not awaited or awaited not in shown:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            piece = b""
        if not piece:
            assert not awaited, shown
            return shown
        shown += piece
    return shown


def test_json_is_plain_ascii_whatever_names_it_carries(shell: Shell, tmp_path: Path) -> None:
    station = tmp_path / "Wache \u00e9\u202e\U0001f694"
    ran = shell("verify", "--station", station, "--json", code=2)
    assert ran.out.isascii()
    assert str(station) in json.loads(ran.out)["error"]["facts"]["station"]
