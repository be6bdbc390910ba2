"""Frames that were decoded one after another, so that their neighbours are known."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from fractions import Fraction

from av.video.frame import VideoFrame

_ALWAYS_KEPT = 3  # the frame on screen and its two neighbours


class DecodedRun:
    """A stretch of frames in the order in which they are shown, decoded as far as it was needed.

    The latest are kept, up to `room` bytes, so that steps back and forth decode nothing twice.
    """

    def __init__(self, frames: Iterator[VideoFrame], room: int) -> None:
        self._frames = frames
        self._room = room
        self._kept: deque[VideoFrame] = deque()
        self._times: deque[int] = deque()
        self._bytes = 0
        self.ended = False

    @property
    def first_time(self) -> int | None:
        """When the first frame that is kept is shown; None if there is none."""
        return self._times[0] if self._times or self._decode_one() else None

    @property
    def last_time(self) -> int | None:
        """When the last frame that was decoded is shown."""
        return self._times[-1] if self._times else None

    def shown_at(self, wanted: Fraction) -> VideoFrame | None:
        """The last frame shown at or before `wanted`; None if the run doesn't reach back to it."""
        first = self.first_time
        if first is None or first > wanted:
            return None
        while self._times[-1] <= wanted and self._decode_one():
            pass
        return self._kept[bisect_right(self._times, wanted) - 1]

    def is_last(self, frame: VideoFrame) -> bool:
        """Whether no frame comes after this one; decodes one more to tell."""
        return frame.pts == self.last_time and not self._decode_one()

    def after(self, time: int) -> VideoFrame | None:
        """The next frame after the one that is shown at `time`."""
        while self._times and self._times[-1] <= time and self._decode_one():
            pass
        place = bisect_right(self._times, time)
        return self._kept[place] if place < len(self._kept) else None

    def _decode_one(self) -> bool:
        """Decode the next frame; False at the end. A frame shown before its forerunner is none."""
        for frame in self._frames:
            if frame.pts is None or (self._times and frame.pts <= self._times[-1]):
                continue
            self._kept.append(frame)
            self._times.append(frame.pts)
            self._bytes += _size(frame)
            while self._bytes > self._room and len(self._kept) > _ALWAYS_KEPT:
                self._times.popleft()
                self._bytes -= _size(self._kept.popleft())
            return True
        self.ended = True
        return False


def _size(frame: VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
