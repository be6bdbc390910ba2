"""Finding frames in one recording, again and again, with the container kept open."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction

from av import FFmpegError
from av.container import InputContainer
from av.video.frame import VideoFrame

from desktop.domain.refusals import BadInput, Problem
from desktop.media.decoded_run import DecodedRun
from desktop.media.open_container import opened
from desktop.media.picture_track import PictureTrack
from desktop.media.reader_file import ReaderFile
from desktop.ports.footage_vault import FootageReader

# A time that this program told, as a float, must find its own frame again.
_ROUNDING = Fraction(1, 1_000_000)
_FIRST_STEP_BACK = 2  # seconds; doubled until a key frame lies early enough
_LONGEST_STEP_BACK = 128
_SOONER_DECODED_THAN_SOUGHT = 2  # seconds ahead of what is decoded
_ROOM = 96 << 20  # bytes of decoded frames


@dataclass(frozen=True, slots=True)
class ExactFrame:
    """A decoded frame, its own time in seconds after the recording's first, and how long it stays.

    `is_last`: it was found because no other comes after it.
    """

    frame: VideoFrame
    at: float
    seconds: float
    is_last: bool


class FrameFinder:
    """Finds the frame that is on screen at a time; for one thread, and to be closed.

    The same frame comes out as from a plain decode from the start, whatever the container, the
    order of storage or the rate of the frames. Where the first pictures are damaged, times still
    count from where they were. (An AVI with B-frames tells no times; there the pictures that can be
    decoded are counted.)
    Everything raises BadInput (NOT_DECODABLE, also for a time before the first picture that can be
    decoded), and what the reader raised before anything else.
    """

    def __init__(self, reader: FootageReader) -> None:
        self._file = ReaderFile(reader)
        with self._reading():
            self._container: InputContainer = opened(self._file)
            try:
                self._begin()
                self._first_time = self._first_decoded()
            except BaseException:
                self._container.close()
                raise
        self._origin = self.track.origin(self._first_time)

    @property
    def format_name(self) -> str:
        """FFmpeg's name of the container; of a family that shares a reader, the first."""
        return self._container.format.name.split(",", 1)[0]

    @property
    def start_on_containers_clock(self) -> Fraction:
        """What the container's own clock shows at the first frame, in seconds from its start."""
        return self._origin * self.track.tick - self.track.container_start

    @property
    def duration(self) -> float | None:
        """Seconds from the first frame to the container's promised end, if it promises one."""
        promised = self.track.promised_seconds
        return float(promised - self.start_on_containers_clock) if promised else None

    def find(self, at: Fraction) -> ExactFrame:
        """The last frame whose time is at or before `at` seconds after the first frame's time."""
        with self._reading():
            return self._find(self._ticks(at))

    def after(self, at: Fraction) -> ExactFrame:
        """The frame after the one that is on screen at `at`; the same one at the end."""
        with self._reading():
            shown = self._find(self._ticks(at))
            following = None if shown.frame.pts is None else self._run.after(shown.frame.pts)
            return shown if following is None else self._told(following)

    def before(self, at: Fraction) -> ExactFrame:
        """The frame before the one that is on screen at `at`; the same one at the start."""
        with self._reading():
            shown = self._find(self._ticks(at))
            if shown.frame.pts is None or shown.frame.pts <= self._first_time:
                return shown
            return self._find(Fraction(shown.frame.pts - 1))

    def key_time_before(self, at: Fraction) -> Fraction | None:
        """When the last key frame that is shown at or before `at` has to be decoded, in seconds.

        The container's start, where that is the first; None when none is found in the last minutes
        before. Frames are decoded anew after this.
        """
        wanted = self._ticks(at)
        with self._reading():
            found = self._key_before(wanted)
            self._reopen()
        return None if found is None else (found - self._origin) * self.track.tick

    def close(self) -> None:
        """Close the container, not the reader."""
        self._container.close()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Tell damage as a problem, unless the reader has something worse to tell."""
        try:
            yield
        except (FFmpegError, UnicodeError) as damage:
            raise BadInput(Problem.NOT_DECODABLE) from damage
        finally:
            self._file.raise_failure()

    def _begin(self) -> None:
        self.track = PictureTrack(self._container)
        self._run = DecodedRun(self.track.from_the_start(), _ROOM)

    def _first_decoded(self) -> int:
        first = self._run.first_time
        if first is None:
            raise BadInput(Problem.NOT_DECODABLE)
        return first

    def _reopen(self) -> None:
        """Only a container that was just opened is sure to be decoded from its start."""
        self._container.close()
        self._file.seek(0)
        self._container = opened(self._file)
        self._begin()

    def _ticks(self, at: Fraction) -> Fraction:
        return self._origin + (at + _ROUNDING) / self.track.tick

    def _find(self, wanted: Fraction) -> ExactFrame:
        frame = self._onward(wanted) or self._by_seeking(wanted) or self._from_the_start(wanted)
        return self._told(frame)

    def _told(self, frame: VideoFrame) -> ExactFrame:
        at = ((frame.pts or 0) - self._origin) * self.track.tick
        seconds = self.track.frame_ticks(frame) * self.track.tick
        return ExactFrame(frame, float(at), float(seconds), self._run.is_last(frame))

    def _onward(self, wanted: Fraction) -> VideoFrame | None:
        """Look in what is decoded, and a little further, as long as seeking would not be sooner."""
        last = self._run.last_time
        ahead = None if last is None else (wanted - last) * self.track.tick
        if ahead is None or (ahead > _SOONER_DECODED_THAN_SOUGHT and self.track.can_seek):
            return None
        return self._run.shown_at(wanted)

    def _by_seeking(self, wanted: Fraction) -> VideoFrame | None:
        """Decode from a key frame before the wanted time; None where that can't be trusted."""
        if not self.track.can_seek:
            return None
        goal = min(wanted, self._origin + self.track.promised_seconds / self.track.tick)
        for step_back in _steps_back():
            start = int(goal - step_back / self.track.tick)
            if start <= self._first_time:
                return None
            try:
                self._run = DecodedRun(self.track.from_key_before(start, wanted), _ROOM)
                found = self._run.shown_at(wanted)
            except FFmpegError:
                return None
            if found is not None:
                return found
        return None

    def _key_before(self, wanted: Fraction) -> Fraction | None:
        for step_back in _steps_back():
            start = int(wanted - step_back / self.track.tick)
            if start <= self._first_time:
                return self.track.container_start / self.track.tick
            found = self.track.key_before(start, wanted)
            if found is not None:
                return Fraction(found)
        return None

    def _from_the_start(self, wanted: Fraction) -> VideoFrame:
        """Decode everything up to the wanted time. Slow on long footage, and always right."""
        self._reopen()
        found = self._run.shown_at(wanted)
        if found is None:
            raise BadInput(Problem.NOT_DECODABLE)
        return found


def _steps_back() -> Iterator[int]:
    """Seconds to go back from the wanted time, further each time."""
    yield 0
    step = _FIRST_STEP_BACK
    while step <= _LONGEST_STEP_BACK:
        yield step
        step *= 2
