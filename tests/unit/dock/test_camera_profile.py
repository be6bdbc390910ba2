"""A profile reads the start of a recording out of its file's name."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dock.camera_profile import CameraProfile, FileNameTime, Litter
from desktop.dock.profile_files import load_profiles

PATTERN = r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)_(?P<hour>\d\d)(?P<minute>\d\d)"
SHIPPED = load_profiles(Path(__file__).parents[3] / "resources" / "camera_profiles")


def shipped(name: str) -> CameraProfile:
    return next(profile for profile in SHIPPED if profile.name == name)


@pytest.mark.parametrize(
    ("zone", "hour"), [("UTC", 16), ("-05:00", 21), ("+05:30", 11), ("America/New_York", 21)]
)
def test_the_cameras_zone_is_taken_into_account(zone: str, hour: int) -> None:
    minute = 17 if zone == "+05:30" else 47
    spelling = FileNameTime(pattern=PATTERN, time_zone=zone)
    assert spelling.read("x20261120_1647.mp4") == datetime(2026, 11, 20, hour, minute, tzinfo=UTC)


def test_summer_time_of_a_named_zone_is_known() -> None:
    spelling = FileNameTime(pattern=PATTERN, time_zone="America/New_York")
    assert spelling.read("20260720_1647") == datetime(2026, 7, 20, 20, 47, tzinfo=UTC)


@pytest.mark.parametrize("name", ["20261320_1647", "20260230_0000", "20261120_2561", "holiday"])
def test_a_name_that_spells_no_time_that_exists_has_none(name: str) -> None:
    assert FileNameTime(pattern=PATTERN).read(name) is None


def test_a_time_beyond_the_calendar_is_none() -> None:
    assert FileNameTime(pattern=PATTERN, time_zone="+14:00").read("00010101_0000") is None


def test_a_part_of_the_pattern_that_is_absent_counts_as_zero() -> None:
    spelling = FileNameTime(pattern=PATTERN + r"(?P<second>\d\d)?")
    assert spelling.read("20261120_164731") == datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)
    assert spelling.read("20261120_1647.mp4") == datetime(2026, 11, 20, 16, 47, tzinfo=UTC)


@pytest.mark.parametrize(
    ("profile", "name"),
    [
        ("dcim", "20261120_164731.MP4"),
        ("dcim", "20261120_164731_0007.mp4"),
        ("dcim", "MOV_20261120_164731.mov"),
        ("generic", "20261120_164731.mp4"),
        ("generic", "cam 2026-11-20 16.47.31.avi"),
        ("generic", "2026-11-20T164731.ts"),
        ("generic", "C-0317_20261120T164731Z.mp4"),
        ("identity-file", "20261120164731.mp4"),
    ],
)
def test_the_shipped_profiles_read_the_names_that_cameras_give(profile: str, name: str) -> None:
    assert shipped(profile).named_at(name) == datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)


@pytest.mark.parametrize("name", ["GH010042.MP4", "1120261120_164731999.mp4", "clip.mp4"])
def test_the_shipped_profiles_read_no_time_out_of_other_numbers(name: str) -> None:
    assert [profile.named_at(name) for profile in SHIPPED] == [None, None, None]


@given(st.text())
def test_no_name_makes_reading_fail(name: str) -> None:
    assert all(profile.named_at(name + ".mp4") is None or name for profile in SHIPPED)


def test_litter_is_known_by_name_whatever_its_case_but_not_when_it_is_large() -> None:
    litter = Litter(files=("Thumbs.db",), folders=("System Volume Information",), largest_file=100)
    assert litter.is_file("THUMBS.DB", 100)
    assert not litter.is_file("Thumbs.db", 101)
    assert not litter.is_file("Thumbs.db.mp4", 1)
    assert litter.is_top_folder("system volume information")
    assert not litter.is_top_folder("DCIM")


def test_footage_that_somebody_deleted_is_no_litter() -> None:
    for profile in SHIPPED:
        assert not profile.litter.is_top_folder(".Trashes")
        assert not profile.litter.is_top_folder("$RECYCLE.BIN")
