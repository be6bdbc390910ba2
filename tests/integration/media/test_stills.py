"""A still is one frame's own pixels, marked with who took it, and nothing on any disk."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from desktop.media.exact_frame import exact_frame
from desktop.media.stills import PyAvStills
from tests.fakes.media import BytesReader
from tests.footage.frame_code import read_frame_code
from tests.footage.recordings import RecordingPlan, make_recording
from tests.integration.media.conftest import Footage

LINES = ("Viewed by 4412 on 2026-11-20T18:02:11Z", "Decision 128")


def taken(recording: bytes, at: float, lines: tuple[str, ...] = LINES) -> Image.Image:
    still = PyAvStills().still(BytesReader(recording), at, lines)
    picture = Image.open(io.BytesIO(still.png))
    picture.load()
    return picture


def same_pixels(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and one.mode == other.mode and one.tobytes() == other.tobytes()


def test_a_still_is_a_png_of_the_frames_size_and_shows_the_frame_on_screen(
    footage: Footage,
) -> None:
    picture = taken(footage("mp4-b-frames"), 2.6)

    assert picture.format == "PNG"
    assert picture.size == (320, 180)
    assert read_frame_code(picture) == 39


def test_a_still_tells_the_frames_own_time(footage: Footage) -> None:
    still = PyAvStills().still(BytesReader(footage("mp4")), 1.05, LINES)
    assert still.at == pytest.approx(1.0)


def test_above_the_band_the_pixels_are_those_of_the_decode(footage: Footage) -> None:
    picture = taken(footage("ts-b-frames"), 1.0)
    decoded = exact_frame(BytesReader(footage("ts-b-frames")), 1.0).frame.to_image()

    upper = (0, 0, 320, 120)
    assert same_pixels(picture.crop(upper), decoded.crop(upper))
    band = (0, 150, 320, 180)
    assert not same_pixels(picture.crop(band), decoded.crop(band))


def test_without_lines_the_whole_picture_is_that_of_the_decode(footage: Footage) -> None:
    decoded = exact_frame(BytesReader(footage("mp4")), 1.0).frame.to_image()
    assert same_pixels(taken(footage("mp4"), 1.0, ()), decoded)


def test_the_lines_and_the_frames_time_stand_in_the_files_own_text_too(footage: Footage) -> None:
    picture = taken(footage("mp4"), 1.05, ("Élodie 中", "second"))
    assert picture.info["Comment"] == "Élodie 中\nsecond"
    assert picture.info["Frame-Time"] == "1.000000"


@pytest.mark.parametrize(
    ("turned", "turn"),
    [
        (90, Image.Transpose.ROTATE_90),
        (180, Image.Transpose.ROTATE_180),
        (-90, Image.Transpose.ROTATE_270),
    ],
)
def test_footage_of_a_turned_camera_comes_upright(
    tmp_path: Path, turned: int, turn: Image.Transpose
) -> None:
    recording = make_recording(tmp_path / "turned.mp4", RecordingPlan(turned=turned)).read_bytes()
    stored = exact_frame(BytesReader(recording), 1.0).frame.to_image()

    assert same_pixels(taken(recording, 1.0, ()), stored.transpose(turn))


def test_taking_a_still_writes_nothing_to_disk(
    footage: Footage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = footage("mp4")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    opened = _written_from_here_on(monkeypatch)

    taken(recording, 1.0)

    assert opened == []
    assert list(tmp_path.iterdir()) == []


def _written_from_here_on(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every path that Python itself opens for writing; FFmpeg is given no path at all."""
    opened: list[object] = []
    whole = os.open

    def watched(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            opened.append(path)
        return whole(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", watched)
    return opened
