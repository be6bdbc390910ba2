"""The installed command and `python main.py` are one program."""

import sys
from pathlib import Path

import pytest

from tests.journeys.main_job import PARTNER, MainJob
from tests.journeys.shell import MAIN, Shell

INSTALLED = Path(sys.executable).with_name(
    "firsthand.exe" if sys.platform == "win32" else "firsthand"
)


@pytest.mark.skipif(not INSTALLED.is_file(), reason="the command firsthand is not installed here")
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--version",), 0),
        (("taxonomy", "--json"), 0),
        (("verify", "--station", "STATION", "--json"), 0),
        (("review", "INCIDENT", "--station", "STATION", "--as", PARTNER), 3),
        (("verify", "--station", "nowhere", "--json"), 2),
        (("no-such-command",), 2),
    ],
    ids=lambda words: words[0] if isinstance(words, tuple) else None,
)
def test_the_installed_command_does_what_main_does(
    shell: Shell, job: MainJob, words: tuple[str, ...], code: int
) -> None:
    places = {"STATION": str(shell.station), "INCIDENT": job.incident}
    arguments = [places.get(word, word) for word in words]
    told = []
    for program in (MAIN, (str(INSTALLED),)):
        ran = Shell(password=job.password, program=program)(*arguments, code=code)
        told.append((ran.out, ran.err))
    assert told[0] == told[1]
