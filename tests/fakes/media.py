"""Fakes of the media port, and a reader over plain bytes."""

import math
from dataclasses import dataclass

from desktop.domain.refusals import BadInput, Problem
from desktop.ports.footage_vault import FootageReader
from desktop.ports.media import StillPicture

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class BytesReader:
    """A FootageReader over bytes in memory; `failing` is raised by every read, once it is set."""

    def __init__(self, footage: bytes) -> None:
        self._footage = footage
        self.failing: Exception | None = None
        self.closed = False

    @property
    def size(self) -> int:
        return len(self._footage)

    def read_at(self, offset: int, count: int) -> bytes:
        if self.failing is not None:
            raise self.failing
        return self._footage[offset : offset + count]

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeStills:
    """Stills of footage that shows `rate` pictures a second for `seconds`.

    The PNG is no picture: its signature, the frame's number and the burnt-in lines. Footage that
    is empty, or starts with `undecodable`, can't be decoded.
    """

    seconds: float = 10.0
    rate: int = 10
    undecodable: bytes = b"undecodable"

    def still(self, reader: FootageReader, at: float, burnt_in: tuple[str, ...]) -> StillPicture:
        if not math.isfinite(at) or at < 0:
            raise BadInput(Problem.STILL_TIME_OUTSIDE, at=at)
        start = reader.read_at(0, len(self.undecodable))
        if not start or start == self.undecodable:
            raise BadInput(Problem.NOT_DECODABLE)
        if at >= self.seconds:
            raise BadInput(Problem.STILL_TIME_OUTSIDE, at=at)
        number = int(at * self.rate)
        lines = "\n".join((f"frame {number}", *burnt_in))
        return StillPicture(PNG_SIGNATURE + lines.encode(), number / self.rate)
