"""The checks of an installation notice what they are there for."""

from pathlib import Path

import pytest

from installer.windows.wine.evidence import Evidence
from installer.windows.wine.tally import Tally


def test_evidence_that_was_changed_or_removed_is_not_kept(tmp_path: Path) -> None:
    evidence = Evidence(tmp_path)
    assert not evidence.is_kept()
    evidence.lay()
    assert evidence.is_kept()
    (file,) = [each for each in tmp_path.rglob("*") if each.is_file()]
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert not evidence.is_kept()
    file.unlink()
    assert not evidence.is_kept()


def test_one_check_that_fails_fails_all_and_so_does_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tally = Tally()
    assert tally.close() == 1
    tally("it installs", holds=True)
    assert tally.close() == 0
    tally("it is removed", holds=False, detail="ended with 1603")
    assert tally.close() == 1
    told = capsys.readouterr().out
    assert "FAILED  it is removed: ended with 1603" in told
    assert told.endswith("1 passed, 1 failed\n")
