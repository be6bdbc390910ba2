"""What a player needs of its machine, and what it leaves there: nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.refusals import KnownError, Problem
from desktop.player.libvlc import load_libvlc
from desktop.player.libvlc_players import LibVlcPlayers
from tests.footage.make_demonstration import DEMONSTRATION
from tests.integration.player.conftest import CONTAINERS

ROOT = Path(__file__).resolve().parents[3]
LOAD = """
from pathlib import Path
from desktop.domain.refusals import KnownError
from desktop.player.libvlc import load_libvlc
try:
    load_libvlc(Path("nowhere"))
except KnownError as missing:
    print(missing.problem)
"""


def run(arguments: list[str], folder: Path) -> str:
    """Run Python with all its surroundings in one folder; what it printed."""
    surroundings = {
        "HOME": folder,
        "TMPDIR": folder,
        "XDG_CACHE_HOME": folder,
        "XDG_CONFIG_HOME": folder,
        "XDG_DATA_HOME": folder,
        "XDG_RUNTIME_DIR": folder,
        "PYTHONPATH": ROOT,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {name: str(value) for name, value in surroundings.items()},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.usefixtures("players")
@pytest.mark.parametrize("container", ["mp4", "ts"])
def test_playing_writes_no_file(tmp_path: Path, container: str) -> None:
    footage = DEMONSTRATION / "cameras" / CONTAINERS[container].path
    seen = run(["-m", "tests.integration.player.playing_alone", str(footage)], tmp_path)
    assert int(seen) > 10
    assert list(tmp_path.rglob("*")) == []


def test_a_machine_without_libvlc_is_told_apart(tmp_path: Path) -> None:
    assert run(["-c", LOAD], tmp_path).strip() == Problem.LIBVLC_MISSING


def test_windows_takes_no_libvlc_but_the_one_that_came_along(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(KnownError) as caught:
        load_libvlc(None)
    assert caught.value.problem is Problem.LIBVLC_MISSING


def test_closing_players_that_never_made_one_does_nothing() -> None:
    LibVlcPlayers(lambda reader: pytest.fail("opened"), silent=True).close()
