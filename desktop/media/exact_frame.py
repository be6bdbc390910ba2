"""Finding the exact frame: the one that is on screen at a given second."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain

from av import FFmpegError
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from desktop.domain.refusals import BadInput, Problem
from desktop.media.open_container import open_container, picture_stream
from desktop.ports.footage_vault import FootageReader

# A time that this program told, as a float, must find its own frame again.
_ROUNDING = Fraction(1, 1_000_000)
_MICROSECOND = 1_000_000
_FIRST_STEP_BACK = 2  # seconds; doubled until a key frame lies early enough
_LONGEST_STEP_BACK = 128
# These give each frame the same time after a seek as in a decode from the start. Others may not: a
# program stream ("mpeg") tells the time of some frames only, and after a seek the rest are guessed.
_SEEKABLE = frozenset({"mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "mpegts", "avi"})
# Elementary streams hold no times at all; an AVI holds the order of storage only.
_WITHOUT_TIMES = frozenset({"h264", "hevc", "m4v"})


@dataclass(frozen=True, slots=True)
class ExactFrame:
    """A decoded frame, and its own time in seconds after the recording's first."""

    frame: VideoFrame
    at: float


def exact_frame(reader: FootageReader, at: float) -> ExactFrame:
    """The last frame whose time is at or before `at` seconds after the first frame's time.

    The same frame comes out as from a plain decode from the start, whatever the container, the
    order of storage or the rate of the frames. Where the first pictures are damaged, times still
    count from where they were. (An AVI with B-frames tells no times; there the pictures that can be
    decoded are counted.)
    Raises BadInput (STILL_TIME_OUTSIDE before the start or after the last frame's own duration,
    NOT_DECODABLE, also for a time before the first picture that can be decoded) and what the
    reader raises.
    """
    if not math.isfinite(at) or at < 0:
        raise BadInput(Problem.STILL_TIME_OUTSIDE, at=at)
    try:
        with open_container(reader) as container:
            found = _Search(container).by_seeking(Fraction(at))
        if found is None:
            with open_container(reader) as container:
                found = _Search(container).from_the_start(Fraction(at))
    except (FFmpegError, UnicodeError) as damage:
        raise BadInput(Problem.NOT_DECODABLE) from damage
    return found


class _Search:
    """One search for one frame in one opened container. Times inside are in the stream's ticks."""

    def __init__(self, container: InputContainer) -> None:
        stream = picture_stream(container)
        if stream is None or stream.time_base is None:
            raise BadInput(Problem.NOT_DECODABLE)
        self._container = container
        self._stream: VideoStream = stream
        self._tick: Fraction = stream.time_base

    def by_seeking(self, at: Fraction) -> ExactFrame | None:
        """Decode from a key frame before the wanted time; None where that can't be trusted."""
        if self._container.format.name not in _SEEKABLE or self._times_must_be_counted():
            return None
        first = next(self._decoded(), None)
        if first is None or first.pts is None:
            return None
        origin = self._origin(first.pts)
        wanted = origin + at / self._tick
        goal = min(wanted, origin + self._promised_seconds() / self._tick)
        step_back = 0
        while step_back <= _LONGEST_STEP_BACK:
            start = int(goal - step_back / self._tick)
            if start <= first.pts:
                return None
            try:
                self._container.seek(start, stream=self._stream, backward=True)
                found = self._last_shown(self._decoded_from_key(wanted), origin, at)
            except FFmpegError:
                return None
            if found is not None:
                return found
            step_back = step_back * 2 or _FIRST_STEP_BACK
        return None

    def from_the_start(self, at: Fraction) -> ExactFrame:
        """Decode everything up to the wanted time. Slow on long footage, and always right."""
        counted = self._times_must_be_counted()
        frames = self._counted() if counted else self._decoded()
        first = next(frames, None)
        if first is None or first.pts is None:
            raise BadInput(Problem.NOT_DECODABLE)
        origin = 0 if counted else self._origin(first.pts)
        found = self._last_shown(chain([first], frames), origin, at)
        if found is None:
            raise BadInput(Problem.NOT_DECODABLE)
        return found

    def _origin(self, first_decoded: int) -> int:
        """The first presentation time: the stream's own, unless a frame is shown even before."""
        start = self._stream.start_time
        return first_decoded if start is None else min(start, first_decoded)

    def _promised_seconds(self) -> Fraction:
        """How long the container says it is: past that there is nothing to seek."""
        return Fraction(max(0, self._container.duration or 0), _MICROSECOND)

    def _times_must_be_counted(self) -> bool:
        """Whether the container can't tell when a frame is shown, only in which order they come."""
        name = self._container.format.name
        return name in _WITHOUT_TIMES or (
            name == "avi" and bool(self._stream.codec_context.has_b_frames)
        )

    def _last_shown(
        self, frames: Iterator[VideoFrame], origin: int, at: Fraction
    ) -> ExactFrame | None:
        wanted = origin + (at + _ROUNDING) / self._tick
        shown: VideoFrame | None = None
        for frame in frames:
            if frame.pts is None:
                continue
            if frame.pts > wanted:
                break
            shown = frame
        else:
            self._refuse_after_the_end(shown, origin, at)
        if shown is None or shown.pts is None:
            return None
        return ExactFrame(shown, float((shown.pts - origin) * self._tick))

    def _refuse_after_the_end(self, last: VideoFrame | None, origin: int, at: Fraction) -> None:
        if last is None or last.pts is None:
            return
        duration = last.duration or 1 / (self._frame_rate() * self._tick)
        if origin + at / self._tick >= last.pts + duration:
            raise BadInput(Problem.STILL_TIME_OUTSIDE, at=float(at))

    def _decoded(self) -> Iterator[VideoFrame]:
        """Frames in the order in which they are shown. A damaged packet is passed over."""
        for packet in self._container.demux(self._stream):
            try:
                yield from packet.decode()
            except FFmpegError:
                continue

    def _decoded_from_key(self, wanted: Fraction) -> Iterator[VideoFrame]:
        """Frames from the next key frame on; none if that lies after the wanted time.

        So a frame that is stored behind the key frame but shown before it, and was made from what
        lies before the place where reading began, is never the one that is found.
        """
        begun = False
        for packet in self._container.demux(self._stream):
            if not begun:
                if not packet.is_keyframe:
                    continue
                if packet.pts is None or packet.pts > wanted:
                    return
                begun = True
            try:
                yield from packet.decode()
            except FFmpegError:
                continue

    def _counted(self) -> Iterator[VideoFrame]:
        """Frames with times that follow from their order and the stream's rate alone."""
        ticks = 1 / (self._frame_rate() * self._tick)
        for number, frame in enumerate(self._decoded()):
            frame.pts = round(number * ticks)
            yield frame

    def _frame_rate(self) -> Fraction:
        return self._stream.guessed_rate or self._stream.average_rate or Fraction(30)
