"""The self-test that installers run."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import self_test as self_testing
from desktop.app.self_test import self_test
from tests.journeys.shell import ROOT, Shell


def test_it_tries_every_part_and_passes(shell: Shell) -> None:
    steps = shell("self-test", "--json").body["self_test"]
    assert {step["name"] for step in steps if step["passed"]} == {step["name"] for step in steps}
    names = " ".join(step["name"] for step in steps)
    for part in ("library av", "library sqlcipher3", "rules", "seal", "lock", "decode", "verify"):
        assert part in names


@pytest.mark.parametrize(
    ("resource", "broken"),
    [
        ("policies/clean-reporting.toml", b"preset = ["),
        ("report_templates/initial.toml", None),
        ("camera_profiles/dcim.toml", b"name = 1"),
        ("demonstration/cameras/C-0317/DCIM/100FIRST/20261120_164731.mp4", b"no video"),
    ],
)
def test_a_program_that_was_not_installed_whole_fails_it(
    tmp_path: Path, resource: str, broken: bytes | None
) -> None:
    for part in ("desktop", "resources"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    main = shutil.copy(ROOT / "main.py", tmp_path)
    file = tmp_path / "resources" / resource
    if broken is None:
        file.unlink()
    else:
        file.write_bytes(broken)
    done = subprocess.run(
        [sys.executable, main, "self-test"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 4, done.stdout + done.stderr
    assert "FAILED" in done.stdout


def test_what_breaks_is_named_and_the_other_steps_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_name: str) -> str:
        raise ImportError("no such library: av")

    monkeypatch.setattr(self_testing, "_library", broken)
    steps = {step.name: step for step in self_test()}
    assert not steps["library av"].passed
    assert steps["library av"].detail == "ImportError: no such library: av"
    assert steps["verify the station"].passed
