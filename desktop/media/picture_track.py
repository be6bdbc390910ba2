"""The pictures of one opened container, in the order in which they are shown."""

from collections.abc import Iterator
from fractions import Fraction

from av import FFmpegError
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from desktop.domain.refusals import BadInput, Problem
from desktop.media.open_container import picture_stream

_MICROSECOND = 1_000_000
# These give each frame the same time after a seek as in a decode from the start. Others may not: a
# program stream ("mpeg") tells the time of some frames only, and after a seek the rest are guessed.
_SEEKABLE = frozenset({"mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "mpegts", "avi"})
# Elementary streams hold no times at all; an AVI holds the order of storage only.
_WITHOUT_TIMES = frozenset({"h264", "hevc", "m4v"})


class PictureTrack:
    """The first stream of moving pictures. Times are in its own ticks of `tick` seconds.

    Raises BadInput (NOT_DECODABLE) when made of a container without one.
    """

    def __init__(self, container: InputContainer) -> None:
        stream = picture_stream(container)
        if stream is None or stream.time_base is None:
            raise BadInput(Problem.NOT_DECODABLE)
        self._container = container
        self._stream: VideoStream = stream
        self.tick: Fraction = stream.time_base
        counted = self._times_must_be_counted()
        self.can_seek = container.format.name in _SEEKABLE and not counted
        self._counts = counted

    @property
    def promised_seconds(self) -> Fraction:
        """How long the container says it is: past that there is nothing to seek."""
        return Fraction(max(0, self._container.duration or 0), _MICROSECOND)

    @property
    def container_start(self) -> Fraction:
        """Where the container's own clock begins, in seconds: at its first sound or picture."""
        return Fraction(self._container.start_time or 0, _MICROSECOND)

    @property
    def pixel_aspect(self) -> Fraction:
        """How wide a pixel is shown for its height; 1 where the container doesn't say."""
        return self._stream.sample_aspect_ratio or Fraction(1)

    @property
    def is_reordered(self) -> bool:
        """Whether frames are stored in another order than that in which they are shown."""
        return bool(self._stream.codec_context.has_b_frames)

    def origin(self, first_decoded: int) -> int:
        """The first presentation time: the stream's own, unless a frame is shown even before."""
        if self._counts or self._stream.start_time is None:
            return 0 if self._counts else first_decoded
        return min(self._stream.start_time, first_decoded)

    def frame_ticks(self, frame: VideoFrame) -> Fraction:
        """How long a frame is shown."""
        return Fraction(frame.duration) if frame.duration else 1 / (self._frame_rate() * self.tick)

    def from_the_start(self) -> Iterator[VideoFrame]:
        """All frames that can be decoded; to be asked of a container that was just opened."""
        return self._counted() if self._counts else self._decoded()

    def from_key_before(self, start: int, wanted: Fraction) -> Iterator[VideoFrame]:
        """Frames from the first key frame after a seek to `start`; none if it is after `wanted`.

        So a frame that is stored behind the key frame but shown before it, and was made from what
        lies before the place where reading began, is never handed out.
        """
        self._container.seek(start, stream=self._stream, backward=True)
        return self._decoded_from_key(wanted)

    def key_before(self, start: int, wanted: Fraction) -> int | None:
        """Seek to `start`, and tell when the last key frame at or before `wanted` is decoded."""
        self._container.seek(start, stream=self._stream, backward=True)
        found: int | None = None
        for packet in self._container.demux(self._stream):
            if packet.pts is None or packet.dts is None:
                continue
            if packet.dts > wanted:
                break
            if packet.is_keyframe and packet.pts <= wanted:
                found = packet.dts
        return found

    def _times_must_be_counted(self) -> bool:
        """Whether the container can't tell when a frame is shown, only in which order they come."""
        name = self._container.format.name
        return name in _WITHOUT_TIMES or (name == "avi" and self.is_reordered)

    def _decoded(self) -> Iterator[VideoFrame]:
        """Frames in the order in which they are shown. A damaged packet is passed over."""
        for packet in self._container.demux(self._stream):
            try:
                yield from packet.decode()
            except FFmpegError:
                continue

    def _decoded_from_key(self, wanted: Fraction) -> Iterator[VideoFrame]:
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
        ticks = 1 / (self._frame_rate() * self.tick)
        for number, frame in enumerate(self._decoded()):
            frame.pts = round(number * ticks)
            yield frame

    def _frame_rate(self) -> Fraction:
        return self._stream.guessed_rate or self._stream.average_rate or Fraction(30)
