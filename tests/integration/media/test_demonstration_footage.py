"""What the repository carries for the demonstration is what its plan says."""

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.recordings import MediaCondition
from desktop.media.exact_frame import exact_frame
from desktop.media.probe import probe
from tests.fakes.media import BytesReader
from tests.footage.demonstration import (
    CAD_COLUMNS,
    CAD_ROWS,
    NO_SUCH_BADGE,
    RECORDINGS,
    WEARERS,
    DemonstrationRecording,
)
from tests.footage.frame_code import read_frame_code
from tests.footage.make_demonstration import DEMONSTRATION, make_demonstration

CAMERAS = DEMONSTRATION / "cameras"


def test_the_planned_recordings_are_there_and_nothing_else_is() -> None:
    carried = {
        path.relative_to(CAMERAS).as_posix() for path in CAMERAS.rglob("*") if path.is_file()
    }
    assert carried == {recording.path for recording in RECORDINGS}


def test_the_footage_is_small() -> None:
    sizes = [(CAMERAS / recording.path).stat().st_size for recording in RECORDINGS]
    assert max(sizes) < 400_000
    assert sum(sizes) < 4_000_000


@pytest.mark.parametrize("recording", RECORDINGS, ids=lambda recording: recording.path)
def test_each_recording_plays_and_shows_the_planned_frames(
    recording: DemonstrationRecording,
) -> None:
    reader = BytesReader((CAMERAS / recording.path).read_bytes())
    facts = probe(reader)
    plan = recording.plan

    assert facts.condition is MediaCondition.PLAYABLE
    assert facts.container == plan.container
    assert facts.audio_codec == plan.sound
    assert facts.started_at == (None if plan.container == "mpegts" else plan.started_at)
    for at in (0.0, plan.seconds / 2, plan.seconds - 0.001):
        shown = read_frame_code(exact_frame(reader, at + 0.0005).frame.to_image())
        assert shown == int((at + 0.0005) * plan.rate)


def test_several_cameras_saw_the_same_incident_at_the_same_time() -> None:
    def during(recording: DemonstrationRecording) -> bool:
        at = recording.plan.started_at
        moment = RECORDINGS[2].plan.started_at + timedelta(seconds=10)
        return at <= moment <= at + timedelta(seconds=recording.plan.seconds)

    assert [each.camera for each in RECORDINGS if during(each)] == ["C-0317", "C-0342", "C-0329"]


def test_the_calls_are_those_of_the_plan_with_one_badge_that_does_not_exist() -> None:
    with (DEMONSTRATION / "cad.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == CAD_COLUMNS
    assert [tuple(row) for row in rows[1:]] == [
        (row.event, row.badge, row.dispatched, row.cleared, row.call_type) for row in CAD_ROWS
    ]
    assert {row[1] for row in rows[1:]} - set(WEARERS.values()) == {NO_SUCH_BADGE}


def test_the_demonstration_can_be_made_anew(tmp_path: Path) -> None:
    make_demonstration(tmp_path)
    cameras = tmp_path / "cameras"
    made = {path.relative_to(cameras).as_posix() for path in cameras.rglob("*") if path.is_file()}
    assert made == {recording.path for recording in RECORDINGS}
    assert (tmp_path / "cad.csv").read_bytes() == (DEMONSTRATION / "cad.csv").read_bytes()
