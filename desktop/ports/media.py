"""The media port: exact stills out of footage that a grant opened."""

from dataclasses import dataclass
from typing import Protocol

from desktop.ports.footage_vault import FootageReader


@dataclass(frozen=True, slots=True)
class StillPicture:
    """One frame as PNG bytes; `at` is the frame's own time in seconds from the start."""

    png: bytes
    at: float


class Stills(Protocol):
    """Decodes single frames, in memory only."""

    def still(self, reader: FootageReader, at: float, burnt_in: tuple[str, ...]) -> StillPicture:
        """The frame that is on screen at `at` seconds, with lines of text burnt in.

        Raises BadInput (STILL_TIME_OUTSIDE, NOT_DECODABLE) and what the reader raises.
        """
        ...
