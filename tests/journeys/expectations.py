"""What every command that could not do its work owes to whoever ran it."""

import json
import re
import zipfile
from pathlib import Path
from typing import Any

from desktop.domain.refusals import Problem
from tests.journeys.shell import Ran, Shell

_SENTENCE = re.compile(r"[^\x00-\x1f\x7f-\x9f]{20,}\.")


def problem_of(ran: Ran) -> Problem:
    """The problem that a command told, as a code for programs and as a sentence for people."""
    error = ran.body["error"]
    assert set(ran.body) == {"error"}
    assert _SENTENCE.fullmatch(error["words"])
    assert ran.err.splitlines()[0] == error["words"]
    return Problem(error["code"])


def words_of(ran: Ran) -> str:
    """What it told people."""
    return str(ran.body["error"]["words"])


def assert_whole(shell: Shell) -> dict[str, Any]:
    """See that a station verifies, and that no half-made file lies in its vault."""
    assert shell.station is not None
    found: dict[str, Any] = shell("verify", "--station", shell.station, "--json").body["verify"]
    assert (found["whole"], found["findings"]) == (True, [])
    sealed = [path for path in (shell.station / "vault" / "footage").rglob("*") if path.is_file()]
    assert {path.suffix for path in sealed} <= {".sealed"}
    assert len(sealed) == found["recordings"]
    return found


def exported(shell: Shell, out: Path) -> list[dict[str, Any]]:
    """Every entry of the custody log, out of an export that checks."""
    shell.at("log", "export", "--out", out, badge="5001")
    shell("log", "check", out)
    with zipfile.ZipFile(out) as package:
        lines = package.read("log.jsonl").splitlines()[1:]
    return [json.loads(json.loads(line)["entry"]) for line in lines]
