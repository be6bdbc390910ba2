"""The frame that is shown is the frame that was on screen, proved by the number on the picture."""

import io
import math
from fractions import Fraction
from itertools import pairwise

import av
import pytest

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem, Refused
from desktop.media.exact_frame import exact_frame
from tests.fakes.media import BytesReader
from tests.footage.damaged import cut_short, with_wiped_beginning
from tests.footage.frame_code import read_frame_code
from tests.footage.recordings import RecordingPlan, make_recording
from tests.integration.media.conftest import PLANS, Footage


def number_at(recording: bytes, at: float) -> int:
    return read_frame_code(exact_frame(BytesReader(recording), at).frame.to_image())


def refused(recording: bytes, at: float) -> Problem:
    with pytest.raises(BadInput) as caught:
        exact_frame(BytesReader(recording), at)
    return caught.value.problem


class CountingReader(BytesReader):
    """Counts the bytes that were asked for."""

    def __init__(self, footage: bytes) -> None:
        super().__init__(footage)
        self.asked = 0

    def read_at(self, offset: int, count: int) -> bytes:
        self.asked += count
        return super().read_at(offset, count)


class FailingReader(BytesReader):
    """Fails after a number of reads, as a grant that ends in the middle does."""

    def __init__(self, footage: bytes, reads: int, failure: Exception) -> None:
        super().__init__(footage)
        self._left = reads
        self._failure = failure

    def read_at(self, offset: int, count: int) -> bytes:
        if not self._left:
            raise self._failure
        self._left -= 1
        return super().read_at(offset, min(count, 1000))


@pytest.mark.parametrize("name", PLANS)
def test_every_frame_is_found_from_its_own_time_until_the_next_frames(
    footage: Footage, name: str
) -> None:
    times = PLANS[name].frame_times
    for number, (start, end) in enumerate(pairwise(times)):
        for at in (float(start) + 0.0005, float((start + end) / 2), float(end) - 0.0005):
            found = exact_frame(BytesReader(footage(name)), at)
            assert read_frame_code(found.frame.to_image()) == number, at
            assert found.at == pytest.approx(float(start), abs=0.0005)


@pytest.mark.parametrize("name", PLANS)
def test_the_frame_is_pixel_for_pixel_that_of_a_plain_decode_from_the_start(
    footage: Footage, name: str
) -> None:
    with av.open(io.BytesIO(footage(name)), mode="r") as container:
        decoded = [frame.to_image() for frame in container.decode(video=0)]
    times = PLANS[name].frame_times
    assert len(decoded) == len(times)
    for picture, at in list(zip(decoded, times, strict=True))[::3]:
        assert exact_frame(BytesReader(footage(name)), float(at)).frame.to_image() == picture


@pytest.mark.parametrize("name", ["mp4-b-frames", "avi-mjpeg", "avi-h264-b-frames", "ts-b-frames"])
def test_the_last_frame_stays_for_its_own_duration_and_not_longer(
    footage: Footage, name: str
) -> None:
    plan = PLANS[name]
    last = plan.frame_times[-1]
    end = last + Fraction(1, plan.rate)
    assert number_at(footage(name), float(end) - 0.002) == len(plan.frame_times) - 1
    assert refused(footage(name), float(end) + 0.002) is Problem.STILL_TIME_OUTSIDE
    assert refused(footage(name), 3600.0) is Problem.STILL_TIME_OUTSIDE


@pytest.mark.parametrize("at", [-0.001, -5.0, math.nan, math.inf, -math.inf])
def test_a_time_before_the_start_or_no_time_at_all_is_outside(footage: Footage, at: float) -> None:
    assert refused(footage("mp4"), at) is Problem.STILL_TIME_OUTSIDE


def test_a_time_that_was_told_finds_the_same_frame_again(footage: Footage) -> None:
    for number in range(45):
        told = exact_frame(BytesReader(footage("mp4")), number / 15 + 0.01).at
        assert number_at(footage("mp4"), told) == number


def test_a_frame_late_in_a_recording_is_found_without_reading_it_all(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    plan = RecordingPlan(container="mov", codec="mjpeg", sound=None, seconds=30, size=(480, 270))
    recording = make_recording(tmp_path_factory.mktemp("long") / "long.mov", plan).read_bytes()
    reader = CountingReader(recording)

    assert read_frame_code(exact_frame(reader, 25.0).frame.to_image()) == 375

    assert reader.asked < len(recording) / 2


def test_what_a_cut_recording_still_holds_is_found_and_what_is_gone_is_refused(
    footage: Footage,
) -> None:
    cut = cut_short(footage("mp4-index-first"))
    assert number_at(cut, 0.5) == 7
    assert refused(cut, 2.9) is Problem.STILL_TIME_OUTSIDE


def test_frames_behind_a_damaged_beginning_are_found_by_their_own_numbers(footage: Footage) -> None:
    damaged = with_wiped_beginning(footage("mp4"), 0.5)
    with av.open(io.BytesIO(damaged), mode="r") as container:
        stream = container.streams.video[0]
        first = -1
        for packet in container.demux(stream):
            try:
                frames = packet.decode()
            except av.FFmpegError:
                continue
            if frames:
                first = read_frame_code(frames[0].to_image())
                break
    assert first > 0
    assert number_at(damaged, 2.5) == 37
    assert number_at(damaged, first / 15 + 0.01) == first
    assert refused(damaged, 0.0) is Problem.NOT_DECODABLE


@pytest.mark.parametrize(
    "recording",
    [b"", b"a shopping list", bytes(100_000), b"\0\0\0\x18ftypisom" + bytes(5000)],
    ids=["empty", "text", "zeros", "only-a-header"],
)
def test_what_holds_no_pictures_is_not_decodable(recording: bytes) -> None:
    assert refused(recording, 0.0) is Problem.NOT_DECODABLE


@pytest.mark.parametrize(
    "failure",
    [
        Refused(Problem.GRANT_ENDED, recording=RecordingId("r")),
        IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording=RecordingId("r")),
    ],
    ids=["grant-ended", "damaged"],
)
@pytest.mark.parametrize("reads", [0, 3, 20])
def test_what_stops_the_reader_is_told_as_it_is_and_never_as_bad_media(
    footage: Footage, failure: Exception, reads: int
) -> None:
    with pytest.raises(type(failure)) as caught:
        exact_frame(FailingReader(footage("ts-b-frames"), reads, failure), 2.0)
    assert caught.value is failure
