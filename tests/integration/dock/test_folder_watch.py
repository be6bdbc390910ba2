"""Finding cameras among folders and volumes."""

from pathlib import Path

import pytest

from desktop.dock.folder_watch import FolderWatch
from desktop.dock.mounted_volumes import mounted_below_media
from desktop.dock.profile_files import load_profiles

PROFILES = load_profiles(Path(__file__).parents[3] / "resources" / "camera_profiles")


def watch(*docks: Path, volumes: tuple[Path, ...] = ()) -> FolderWatch:
    return FolderWatch(PROFILES, docks, lambda: volumes)


def test_a_volume_laid_out_as_a_camera_is_one(tmp_path: Path) -> None:
    camera, named = tmp_path / "C-0317", tmp_path / "NO NAME"
    (camera / "DCIM").mkdir(parents=True)
    named.mkdir()
    (named / "camera.toml").write_text('number = "C-0342"\n')
    assert watch(volumes=(camera, named)).look().folders == (camera, named)


def test_somebodys_memory_stick_is_not_taken_for_a_camera(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    assert watch(volumes=(tmp_path,)).look().folders == ()


def test_a_dock_that_is_not_there_is_missing_and_the_others_are_watched(tmp_path: Path) -> None:
    (tmp_path / "here" / "C-0317").mkdir(parents=True)
    (tmp_path / "here" / "C-0317" / "0001.MP4").touch()
    gone = tmp_path / "gone"
    sighting = watch(gone, tmp_path / "here").look()
    assert sighting.missing == (gone,)
    assert sighting.folders == (tmp_path / "here" / "C-0317",)


def test_a_camera_seen_twice_counts_once(tmp_path: Path) -> None:
    (tmp_path / "C-0317" / "DCIM").mkdir(parents=True)
    seen = watch(tmp_path, volumes=(tmp_path / "C-0317",)).look()
    assert seen.folders == (tmp_path / "C-0317",)


def test_files_and_links_beside_the_cameras_are_passed_over(tmp_path: Path) -> None:
    dock, outside = tmp_path / "dock", tmp_path / "outside"
    dock.mkdir()
    outside.mkdir()
    (outside / "letter.txt").touch()
    (dock / "notes.txt").touch()
    (dock / "C-0317").symlink_to(outside, target_is_directory=True)
    assert watch(dock).look().folders == ()


def test_the_mount_table_gives_what_was_plugged_in_with_names_as_they_are() -> None:
    lines = [
        "/dev/sda2 / ext4 rw 0 0",
        "/dev/sdc1 /run/media/desk/C-0342 exfat rw 0 0",
        r"/dev/sdb1 /media/CAMERA\0401 vfat rw 0 0",
        "/dev/sdd1 /mediastore ext4 rw 0 0",
        "broken",
    ]
    assert mounted_below_media("\n".join(lines)) == (
        Path("/media/CAMERA 1"),
        Path("/run/media/desk/C-0342"),
    )


@pytest.mark.parametrize("name", ["camera.toml", "DCIM"])
def test_a_volume_that_goes_away_is_no_camera_any_more(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    looking = watch(volumes=(tmp_path,))
    assert looking.look().folders == (tmp_path,)
    (tmp_path / name).rmdir()
    assert looking.look().folders == ()
