"""Scripts of packaging that cannot be read are found before anyone runs them."""

from pathlib import Path

import pytest

from installer.checks.scripts import Unreadable, see_scripts_read


def test_those_of_this_repository_can_be_read() -> None:
    assert "scripts can be read" in see_scripts_read()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("broken.py", "def f(:\n"),
        ("broken.spec", "COLLECT(\n"),
        ("broken.wxs", "<Wix><Product></Wix>"),
        ("broken.ps1", "$a = 1\nif ($a -eq 1) {\n  Write-Host 'open'\n"),
    ],
)
def test_a_broken_one_is_named(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_text(words, "utf-8")
    with pytest.raises(Unreadable, match=name):
        see_scripts_read(tmp_path)
