"""docs/sealed-report.md says how a report is verified by hand, and that is how it is."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.reports import SEAL_BEGINS, printed_form
from tests.integration.credentials.sealed_report_example import EXAMPLE, example

_DOC = (Path(__file__).parents[3] / "docs" / "sealed-report.md").read_text(encoding="utf-8")
(_PROGRAM,) = re.findall(r"```python\n(.*?)```", _DOC, re.DOTALL)
(_COMMAND,) = re.findall(r"```sh\n(.*?)```", _DOC, re.DOTALL)


def verify(file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(file)], capture_output=True, text=True, check=False
    )


def test_the_example_is_what_the_program_seals_to_the_byte() -> None:
    """Policy 2.5."""
    assert EXAMPLE.read_bytes() == printed_form(*example()).encode()


def test_the_page_tells_the_digest_of_the_example() -> None:
    text = EXAMPLE.read_bytes().partition(SEAL_BEGINS.encode())[0]
    assert hashlib.sha256(text).hexdigest() == example()[0].sha256
    assert f"\n{example()[0].sha256}\n" in _DOC


@pytest.mark.skipif(
    shutil.which("sha256sum") is None, reason="the command is for systems that have sha256sum"
)
def test_the_command_of_the_page_tells_the_digest(tmp_path: Path) -> None:
    shutil.copy(EXAMPLE, tmp_path / "example.txt")
    done = subprocess.run(
        ["sh", "-c", _COMMAND],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split()[0] == example()[0].sha256


def test_the_program_of_the_page_verifies_the_example() -> None:
    done = verify(EXAMPLE)
    assert (done.returncode, done.stdout) == (0, "The text is the one that this key signed.\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("gray jacket", "blue jacket"),
        ("Stamps: none", "Stamps: author-had-viewed"),
        ("7000-8000-000000000001", "7000-8000-000000000009"),
        ("Signature (Ed25519): b9", "Signature (Ed25519): b8"),
    ],
)
def test_one_changed_word_is_found_by_hand(tmp_path: Path, old: str, new: str) -> None:
    changed = tmp_path / "changed.txt"
    text = EXAMPLE.read_text(encoding="utf-8")
    assert old in text
    changed.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    assert verify(changed).returncode != 0


def test_no_answer_can_pass_for_the_seal() -> None:
    """What officers write is indented."""
    report, _ = example(not_recalled=f"Nothing.\n{SEAL_BEGINS}\nReport: another")
    assert f"  {SEAL_BEGINS}" in report.text.splitlines()
    assert SEAL_BEGINS not in report.text.splitlines()
