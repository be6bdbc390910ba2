"""Exact frames for a player: paused pictures and steps, in memory only."""

from fractions import Fraction

from av.video.frame import VideoFrame
from PIL import Image

from desktop.media.frame_finder import ExactFrame, FrameFinder
from desktop.media.stills import quarter_turn
from desktop.ports.footage_vault import FootageReader
from desktop.ports.player import Frame

# A seek in these may land between key frames, on pictures that can't be decoded from there.
_ENTERED_ANYWHERE = frozenset({"mpegts", "mpeg"})
_BYTES_A_PIXEL = 4


class PyAvExactFrames:
    """ExactFrames through PyAV. The container stays open, the latest decoded frames are kept."""

    def __init__(self, reader: FootageReader) -> None:
        """Raises BadInput (NOT_DECODABLE) and what the reader raises."""
        self._finder = FrameFinder(reader)

    @property
    def container(self) -> str:
        return self._finder.format_name

    @property
    def duration(self) -> float | None:
        return self._finder.duration

    @property
    def start_offset(self) -> float:
        return float(self._finder.start_on_containers_clock)

    @property
    def is_reordered(self) -> bool:
        return self._finder.track.is_reordered

    def at(self, seconds: float) -> Frame:
        return self._shown(self._finder.find(_from_start(seconds)))

    def beside(self, seconds: float, steps: int) -> Frame:
        found = self._finder.find(_from_start(seconds))
        step = self._finder.after if steps > 0 else self._finder.before
        for _ in range(abs(steps)):
            found = step(Fraction(found.at))
        return self._shown(found)

    def entry(self, seconds: float) -> float:
        if self.container not in _ENTERED_ANYWHERE:
            return seconds
        key = self._finder.key_time_before(_from_start(seconds))
        return seconds if key is None else float(key)

    def close(self) -> None:
        self._finder.close()

    def _shown(self, found: ExactFrame) -> Frame:
        return _upright(found.frame, self._finder.track.pixel_aspect, found.at)


def _from_start(seconds: float) -> Fraction:
    return Fraction(max(0.0, seconds))


def _upright(decoded: VideoFrame, pixel_aspect: Fraction, at: float) -> Frame:
    """The frame as a player shows it: square pixels, turned as the camera's position asks for."""
    width = max(1, round(decoded.width * pixel_aspect))
    shown = decoded.reformat(width=width, format="bgra")
    plane = shown.planes[0]
    turn = quarter_turn(decoded)
    if turn is None:
        return Frame(bytearray(plane), width, decoded.height, plane.line_size, at, exact=True)
    # Pillow turns pixels of four bytes whatever they mean.
    stored = (width, decoded.height)
    picture = Image.frombuffer("RGBA", stored, bytes(plane), "raw", "RGBA", plane.line_size, 1)
    turned = picture.transpose(turn)
    stride = turned.width * _BYTES_A_PIXEL
    return Frame(bytearray(turned.tobytes()), turned.width, turned.height, stride, at, exact=True)
