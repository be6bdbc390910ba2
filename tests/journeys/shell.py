"""The program as a person at a shell uses it: commands, answers, exit codes."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import Popen
from typing import Any
from unittest import mock

from desktop.app.entry import house
from desktop.cli.commands import run

ROOT = Path(__file__).resolve().parents[2]
MAIN = (sys.executable, str(ROOT / "main.py"))


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: its words, its exit code and what it printed."""

    words: tuple[str, ...]
    code: int
    out: str
    err: str

    @property
    def body(self) -> dict[str, Any]:
        """The JSON object that it printed."""
        read: dict[str, Any] = json.loads(self.out)
        return read

    @property
    def is_json(self) -> bool:
        """Whether it was asked for JSON."""
        return "--json" in self.words


@dataclass(slots=True)
class Shell:
    """Runs commands on one station with one password, and keeps what they told.

    `passwords` are those of people who have one of their own.

    `program` is how the program is started; None runs its commands inside this process, which is
    the same code from the command line on, only quicker. `aloud` prints commands as they run.
    """

    station: Path | None = None
    password: str | None = None
    aloud: bool = False
    environment: dict[str, str] = field(default_factory=dict)
    program: tuple[str, ...] | None = MAIN
    passwords: dict[str, str] = field(default_factory=dict)
    told: list[Ran] = field(default_factory=list)

    def __call__(self, *words: object, code: int | None = 0, **more: str) -> Ran:
        """Run `firsthand WORDS` and see that it ends with a code (None: with any)."""
        arguments = tuple(str(word) for word in words)
        environment = self._environment(more)
        if self.program is None:
            ran = _run_here(arguments, environment)
        else:
            ran = _run(self.program, arguments, environment)
        self.told.append(ran)
        if self.aloud:
            _tell(ran)
        if code is not None and ran.code != code:
            raise AssertionError(
                f"firsthand {' '.join(arguments)}\nended with {ran.code}, not {code}\n"
                f"{ran.out}\n{ran.err}"
            )
        return ran

    def at(self, *words: object, badge: str, code: int | None = 0, **more: str) -> Ran:
        """Run a command of one person on the station."""
        assert self.station is not None
        if badge in self.passwords:
            more.setdefault("FIRSTHAND_PASSWORD", self.passwords[badge])
        return self(*words, "--station", self.station, "--as", badge, code=code, **more)

    def start(self, *words: object, cwd: Path | None = None, **more: str) -> Popen[str]:
        """Start a command and leave it running."""
        assert self.program is not None
        return subprocess.Popen(
            [*self.program, *map(str, words)],
            env=self._environment(more),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        """Ours, but for what whoever runs the tests may have set for the program."""
        outer = {name: it for name, it in os.environ.items() if not name.startswith("FIRSTHAND_")}
        password = {} if self.password is None else {"FIRSTHAND_PASSWORD": self.password}
        return {**outer, **password, **self.environment, **more}


def _run(program: tuple[str, ...], arguments: tuple[str, ...], environment: dict[str, str]) -> Ran:
    done = subprocess.run(
        [*program, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=100,
    )
    return Ran(arguments, done.returncode, done.stdout, done.stderr)


def _run_here(arguments: tuple[str, ...], environment: dict[str, str]) -> Ran:
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, environment, clear=True),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = run(house(), arguments)
    return Ran(arguments, code, out.getvalue(), err.getvalue())


def _tell(ran: Ran) -> None:
    quoted = " ".join(f'"{word}"' if " " in word else word for word in ran.words)
    sys.stdout.write(f"\n$ firsthand {quoted}\n{ran.out}{ran.err}")
    if ran.code:
        sys.stdout.write(f"(exit code {ran.code})\n")
    sys.stdout.flush()
