"""Recordings in every container, made once for all tests of media."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.footage.recordings import RecordingPlan, make_recording

PLANS = {
    "mp4": RecordingPlan(seconds=3),
    "mp4-index-first": RecordingPlan(seconds=3, index_first=True),
    "mp4-b-frames": RecordingPlan(seconds=4, b_frames=3),
    "mp4-open-gop": RecordingPlan(seconds=4, b_frames=3, open_gop=True),
    "mp4-one-key-frame": RecordingPlan(seconds=4, b_frames=2, key_frame_every=250),
    "mp4-variable-rate": RecordingPlan(
        times=[0, 0.04, 0.5, 0.54, 1.9, 2.0, 3.0, 3.7, 3.71], seconds=4, b_frames=1
    ),
    "mov-pcm": RecordingPlan(container="mov", sound="pcm_s16le", rate=24),
    "avi-mjpeg": RecordingPlan(container="avi", codec="mjpeg", sound="pcm_s16le"),
    "avi-mpeg4-b-frames": RecordingPlan(
        container="avi", codec="mpeg4", b_frames=2, bit_rate=600_000, sound="pcm_s16le"
    ),
    "avi-h264-b-frames": RecordingPlan(container="avi", b_frames=2, sound="pcm_s16le"),
    "ts": RecordingPlan(container="mpegts", seconds=4),
    "ts-b-frames": RecordingPlan(container="mpegts", seconds=4, b_frames=2),
    "ts-open-gop": RecordingPlan(container="mpegts", seconds=4, b_frames=3, open_gop=True),
    "ts-mpeg2": RecordingPlan(
        container="mpegts",
        codec="mpeg2video",
        rate=25,
        seconds=3,
        b_frames=2,
        key_frame_every=12,
        bit_rate=1_500_000,
    ),
    "ts-mpeg4": RecordingPlan(
        container="mpegts",
        codec="mpeg4",
        seconds=5,
        b_frames=1,
        key_frame_every=40,
        bit_rate=600_000,
    ),
    "ps-mpeg2": RecordingPlan(
        container="mpeg",
        codec="mpeg2video",
        rate=25,
        seconds=3,
        b_frames=2,
        bit_rate=1_500_000,
        sound=None,
    ),
    "bare-h264": RecordingPlan(container="h264", b_frames=2, sound=None, dated=False),
    "matroska": RecordingPlan(container="matroska", b_frames=2),
    "silent": RecordingPlan(sound=None),
}

Footage = Callable[[str], bytes]


@pytest.fixture(scope="session")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Footage:
    """The bytes of a recording by the name of its plan; each is made at most once."""
    folder: Path = tmp_path_factory.mktemp("footage")
    made: dict[str, bytes] = {}

    def recording(name: str) -> bytes:
        if name not in made:
            made[name] = make_recording(folder / name, PLANS[name]).read_bytes()
        return made[name]

    return recording
