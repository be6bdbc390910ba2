"""Paused pictures and steps are exact, whatever the container and the order of storage."""

from collections.abc import Callable
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PIL import Image

from desktop.media.exact_frames import PyAvExactFrames
from tests.fakes.media import BytesReader
from tests.footage.recordings import RecordingPlan
from tests.footage.shown import number_of, picture_of
from tests.integration.player.conftest import CONTAINERS, Projectors

RATE = 15
PLANS = {
    "mp4-b-frames": RecordingPlan(seconds=6, b_frames=3, key_frame_every=30),
    "mp4-one-key-frame": RecordingPlan(seconds=6, b_frames=2, key_frame_every=250),
    "ts-open-gop": RecordingPlan(
        container="mpegts", seconds=6, b_frames=3, open_gop=True, key_frame_every=30
    ),
    "avi-counted": RecordingPlan(
        container="avi", codec="mpeg4", b_frames=2, bit_rate=600_000, seconds=6, sound=None
    ),
    "matroska": RecordingPlan(container="matroska", seconds=6, b_frames=2),
}
MakeRecording = Callable[[RecordingPlan], bytes]
EACH_PLAN = pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)


@pytest.mark.parametrize("name", ["mp4", "ts", "mov", "avi"])
def test_paused_seeks_and_steps_of_a_player_are_exact(projectors: Projectors, name: str) -> None:
    recording = CONTAINERS[name]
    showing = projectors.show_demonstration(recording)
    for number in (40, 39, 5, 60, 0):
        showing.player.seek((number + 0.5) / recording.plan.rate)
        showing.until_stands_on(number)
    for step, number in [(1, 1), (1, 2), (1, 3), (-1, 2), (-1, 1), (-1, 0), (-1, 0), (33, 33)]:
        showing.player.step(step)
        showing.until_stands_on(number)


@EACH_PLAN
def test_steps_through_all_of_it_miss_no_picture(
    recording: MakeRecording, plan: RecordingPlan
) -> None:
    with closing(PyAvExactFrames(BytesReader(recording(plan)))) as frames:
        shown = [frames.at(0)]
        while len(shown) < 3 or shown[-1].at != shown[-2].at:
            shown.append(frames.beside(shown[-1].at, 1))
        assert [number_of(frame) for frame in shown[:-1]] == list(range(90))
        back = [shown[-1]]
        while back[-1].at > 0:
            back.append(frames.beside(back[-1].at, -1))
        assert [number_of(frame) for frame in back] == list(range(89, -1, -1))


@EACH_PLAN
def test_any_order_of_asking_gives_the_same_picture(
    recording: MakeRecording, plan: RecordingPlan
) -> None:
    with closing(PyAvExactFrames(BytesReader(recording(plan)))) as frames:
        for number in (80, 10, 45, 44, 46, 89, 0, 31, 30, 29, 88, 1):
            frame = frames.at((number + 0.5) / RATE)
            assert number_of(frame) == number
            assert frame.at == pytest.approx(number / RATE, abs=0.001)
            assert frame.exact


@EACH_PLAN
def test_past_either_end_stands_the_first_or_the_last_picture(
    recording: MakeRecording, plan: RecordingPlan
) -> None:
    with closing(PyAvExactFrames(BytesReader(recording(plan)))) as frames:
        assert number_of(frames.at(1000)) == 89
        assert number_of(frames.at(-1)) == 0
        assert number_of(frames.beside(0, -5)) == 0
        assert number_of(frames.beside(5.9, 5)) == 89


def test_a_step_back_within_what_was_decoded_reads_nothing_again(recording: MakeRecording) -> None:
    reader = BytesReader(recording(PLANS["mp4-one-key-frame"]))
    with closing(PyAvExactFrames(reader)) as frames:
        at = frames.at(5).at
        reader.failing = AssertionError("it read")
        for _ in range(20):
            at = frames.beside(at, -1).at
    assert at == pytest.approx(5 - 20 / RATE, abs=0.001)


def test_a_transport_stream_is_entered_at_a_key_frame_and_an_mp4_anywhere(
    recording: MakeRecording,
) -> None:
    with closing(PyAvExactFrames(BytesReader(recording(PLANS["ts-open-gop"])))) as frames:
        entries = [frames.entry(seconds) for seconds in (0.5, 2.5, 4.5)]
        assert entries[0] <= 0
        assert entries[1:] == pytest.approx([2 - 2 / RATE, 4 - 2 / RATE], abs=0.08)
        assert number_of(frames.at(2.5)) == 37
    with closing(PyAvExactFrames(BytesReader(recording(PLANS["mp4-b-frames"])))) as frames:
        assert frames.entry(2.5) == 2.5


def test_pixels_that_are_not_square_are_shown_as_wide_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "wide.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=5)
        stream.width, stream.height, stream.pix_fmt = 96, 96, "yuv420p"
        stream.codec_context.sample_aspect_ratio = Fraction(4, 3)
        container.mux(stream.encode(av.VideoFrame.from_image(Image.new("RGB", (96, 96), "red"))))
        container.mux(stream.encode())
    with closing(PyAvExactFrames(BytesReader(path.read_bytes()))) as frames:
        frame = frames.at(0)
    assert (frame.width, frame.height) == (128, 96)
    assert picture_of(frame).size == (128, 96)
