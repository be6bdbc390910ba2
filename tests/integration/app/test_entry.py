"""The program's entry: its worker, its limits, its output on any terminal."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import station as station_wiring
from desktop.app.demonstration_station import create_demonstration
from desktop.app.entry import main
from desktop.app.station import WORKER_ARGUMENT, open_station, worker_command
from desktop.domain.identifiers import Badge
from tests.journeys.shell import MAIN, ROOT, Shell


def test_a_worker_without_a_parent_ends_at_once_and_says_nothing() -> None:
    done = subprocess.run(
        [*MAIN, WORKER_ARGUMENT], cwd=ROOT, input=b"", capture_output=True, check=False, timeout=30
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_the_program_itself_serves_as_the_offload_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = create_demonstration(tmp_path)
    monkeypatch.setattr(station_wiring, "worker_command", lambda: (*MAIN, WORKER_ARGUMENT))
    with open_station(made.station) as desk:
        result = desk.offload(tmp_path / "cameras" / "C-0308", Badge("4502"), None, lambda _: None)
        assert result.is_safe_to_clear
        assert len(result.sealed) == 1
        assert desk.verify().is_whole


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_a_frozen_program_starts_its_console_executable_as_the_worker_which_has_pipes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, suffix: str
) -> None:
    assert worker_command()[0] == sys.executable
    assert WORKER_ARGUMENT not in worker_command()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("Firsthand", "firsthand-cli"):
        monkeypatch.setattr(sys, "executable", str(tmp_path / f"{name}{suffix}"))
        console = str(tmp_path / f"firsthand-cli{suffix}")
        assert worker_command() == (console, WORKER_ARGUMENT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_no_core_dump_and_no_file_for_others() -> None:
    script = (
        "import os, resource; from desktop.app.entry import main; main(['--version']); "
        "print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "(0, 0) 0o77"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_a_name_that_the_terminal_has_no_letters_for_is_still_told(
    tmp_path: Path, encoding: str
) -> None:
    place = tmp_path / "Wache \U0001f694 \u0416"
    done = subprocess.run(
        [*MAIN, "demo", "create", str(place)],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"Station: " in done.stdout
    assert b"\\U0001f694" in done.stdout


def test_the_entry_tells_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    before = os.umask(0o022)
    try:
        assert main(["verify", "--station", "no-such-station"]) == 2
        assert main(["--help"]) == 0
    finally:
        os.umask(before)
    assert "There is no station" in capsys.readouterr().err


def test_a_command_in_another_language_of_the_machine_works(tmp_path: Path) -> None:
    shell = Shell(environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    told = shell("demo", "create", tmp_path / "Wache \u00e9", "--json").body
    shell("verify", "--station", told["station"])
