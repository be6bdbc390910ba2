"""The two executables of a packaged program."""

import sys
from pathlib import Path

import pytest

from desktop.app import packaged


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a window would say; the program says one sentence and ends with exit code 2."""

    def main() -> int:
        sys.stderr.write("There is no station in D:\\nowhere.\n")
        return 2

    said: list[str] = []
    monkeypatch.setattr(packaged, "main", main)
    monkeypatch.setattr(packaged, "_show", said.append)
    return said


def test_what_went_wrong_is_said_in_a_window_where_there_is_no_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shown: list[str]
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Firsthand.exe"))
    assert packaged.start() == 2
    assert shown == ["There is no station in D:\\nowhere."]


def test_a_console_is_told_as_ever(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    shown: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "firsthand-cli.exe"))
    assert packaged.start() == 2
    assert not shown
    assert "nowhere" in capsys.readouterr().err
