"""The program as a person at a shell uses it: commands, answers, exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def body(self) -> dict[str, Any]:
        """The JSON object that it printed."""
        read: dict[str, Any] = json.loads(self.out)
        return read


@dataclass(slots=True)
class Shell:
    """Runs commands on one station with one password; `aloud` prints them as they run."""

    station: Path | None = None
    password: str | None = None
    aloud: bool = False
    environment: dict[str, str] = field(default_factory=dict)

    def __call__(self, *words: object, code: int | None = 0, **more: str) -> Ran:
        """Run `firsthand WORDS` and see that it ends with a code (None: with any)."""
        arguments = [str(word) for word in words]
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            env=self._environment(more),
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
        ran = Ran(done.returncode, done.stdout, done.stderr)
        if self.aloud:
            self._tell(arguments, ran)
        if code is not None and ran.code != code:
            raise AssertionError(
                f"firsthand {' '.join(arguments)}\nended with {ran.code}, not {code}\n"
                f"{ran.out}\n{ran.err}"
            )
        return ran

    def at(self, *words: object, badge: str, code: int | None = 0, **more: str) -> Ran:
        """Run a command of one person on the station."""
        assert self.station is not None
        return self(*words, "--station", self.station, "--as", badge, code=code, **more)

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        environment = {**os.environ, **self.environment, **more}
        if self.password is not None:
            environment.setdefault("FIRSTHAND_PASSWORD", self.password)
        return environment

    def _tell(self, arguments: list[str], ran: Ran) -> None:
        quoted = " ".join(f'"{word}"' if " " in word else word for word in arguments)
        sys.stdout.write(f"\n$ firsthand {quoted}\n{ran.out}{ran.err}")
        if ran.code:
            sys.stdout.write(f"(exit code {ran.code})\n")
        sys.stdout.flush()
