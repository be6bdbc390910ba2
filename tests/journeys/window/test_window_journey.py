"""The main job through the real window, once, as `make journey` does it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.window.main_job import walk
from tests.journeys.window.player import player_is_missing
from tests.journeys.window.stage import stage


@pytest.mark.timeout(240)
@pytest.mark.skipif(player_is_missing(), reason="Review plays by libVLC, which is not here")
def test_the_whole_job_is_done_at_the_window_and_nothing_is_seen_before_its_report(
    qapp: QApplication, tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    told: list[str] = []
    with stage(tmp_path / "stage") as made:
        walked = walk(qapp, made, pictures, told.append)
    assert len(walked.frames) >= 5
    assert "everything matches" in told[-1]
    assert len(walked.pictures) == len(told) - 1
