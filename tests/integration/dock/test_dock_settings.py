"""Where a station is told of its dock."""

from pathlib import Path

import pytest

from desktop.app.dock_settings import dock_settings
from desktop.domain.refusals import BadInput, Problem


def test_a_demonstration_finds_its_cameras_beside_it(tmp_path: Path) -> None:
    settings = dock_settings(tmp_path / "station", demonstration=True)
    assert settings.camera_folders == (tmp_path / "cameras",)


def test_a_real_station_takes_no_folder_that_it_was_not_told_of(tmp_path: Path) -> None:
    assert dock_settings(tmp_path / "station", demonstration=False).camera_folders == ()


def test_the_file_names_docks_and_relative_ones_begin_at_the_station(tmp_path: Path) -> None:
    station = tmp_path / "station"
    station.mkdir()
    (station / "dock.toml").write_text(f"camera_folders = ['{tmp_path / 'rack'}', '../bay']\n")
    settings = dock_settings(station, demonstration=True)
    assert settings.camera_folders == (tmp_path / "rack", tmp_path / "bay")


@pytest.mark.parametrize(
    "text", ["camera_folders = 'rack'", "camera_folders = [1]", "camera_folders = [", "", "a = 1"]
)
def test_a_file_that_says_something_else_is_refused_by_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "dock.toml").write_text(text)
    with pytest.raises(BadInput) as refused:
        dock_settings(tmp_path, demonstration=False)
    assert refused.value.problem is Problem.DATA_FILE_INVALID
    assert refused.value.facts["file"] == str(tmp_path / "dock.toml")
