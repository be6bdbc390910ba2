"""The player port: footage that a grant opened, played from memory and handed out as pictures."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from desktop.domain.refusals import KnownError
from desktop.ports.footage_vault import FootageReader

SLOWEST, FASTEST = 0.25, 8.0
"""The rates that a player plays at; 1 is the recording's own."""


class PlayerState(StrEnum):
    """What a player is doing.

    idle -> loading -> playing <-> paused -> ended; any of them -> failed -> closed. From `ended`
    the player goes back to `paused` by a seek or a step, and to `playing` from the start by play.
    """

    IDLE = "idle"
    LOADING = "loading"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"
    CLOSED = "closed"


@dataclass(eq=False, slots=True, weakref_slot=True)
class Frame:
    """One picture, upright, in memory: 4 bytes a pixel (B, G, R, unused), from the top row down.

    Rows are `stride` bytes apart. `at` is the presentation time in seconds after the recording's
    first picture; where `exact` it is the frame's own, else told by the player's clock (a frame's
    length off at most). When the grant ends, the pixels turn to zero in place.
    """

    memory: bytearray = field(repr=False)
    width: int
    height: int
    stride: int
    at: float
    exact: bool
    is_wiped: bool = False

    @property
    def pixels(self) -> memoryview:
        """The picture's bytes, read-only; no copy."""
        return memoryview(self.memory).toreadonly()

    def wipe(self) -> None:
        """Overwrite the picture, for whoever still holds it."""
        self.is_wiped = True
        self.memory[:] = bytes(len(self.memory))


class ExactFrames(Protocol):
    """Single frames of one recording, each exactly the one that is asked for. For one thread.

    Times are seconds after the first frame. Everything raises BadInput (NOT_DECODABLE) and what
    the reader raises.
    """

    @property
    def container(self) -> str:
        """The container's format, by FFmpeg's name for it."""
        ...

    @property
    def duration(self) -> float | None:
        """Seconds that the container promises, from the first frame on."""
        ...

    @property
    def start_offset(self) -> float:
        """What the container's own clock shows at the first frame."""
        ...

    @property
    def is_reordered(self) -> bool:
        """Whether frames are stored in another order than that in which they are shown."""
        ...

    def at(self, seconds: float) -> Frame:
        """The frame on screen at that time; before the start the first, after the end the last."""
        ...

    def beside(self, seconds: float, steps: int) -> Frame:
        """The frame so many steps after (or, negative, before) the one on screen at that time."""
        ...

    def entry(self, seconds: float) -> float:
        """Where to seek, at or before that time, so that a decoder is sure to show its frame."""
        ...

    def close(self) -> None:
        """Forget every frame; the reader stays open."""
        ...


@dataclass(frozen=True, slots=True)
class GrantedFootage:
    """What a player is given: the reader that a grant made, and that grant's own word.

    The player closes the reader. `is_granted` is asked on any thread, before every picture.
    """

    reader: FootageReader
    is_granted: Callable[[], bool]


class PlayerListener(Protocol):
    """Hears a player. Called on the player's threads: hand over to your own, and do not wait.

    Nothing is told after the state CLOSED.
    """

    def frame(self, frame: Frame) -> None:
        """A picture is due now. Only the newest matters; keep no queue of them."""
        ...

    def state(self, state: PlayerState) -> None:
        """The state changed."""
        ...

    def position(self, seconds: float) -> None:
        """The play head moved; about twenty times a second while playing."""
        ...

    def failed(self, problem: KnownError) -> None:
        """Why the state FAILED, or CLOSED where the grant ended, comes next."""
        ...


class Player(Protocol):
    """Plays one recording. Every command returns at once, and is carried out in turn.

    Promises: no picture is handed out after the grant ended, and those that were are wiped; a
    paused picture is exactly the frame on screen at `position`; nothing is written to disk.
    After FAILED and CLOSED commands do nothing. The sound is mute until told otherwise.
    """

    @property
    def state(self) -> PlayerState: ...

    @property
    def problem(self) -> KnownError | None:
        """Why it failed or was closed."""
        ...

    @property
    def duration(self) -> float | None:
        """Seconds; None until loaded, or where the container doesn't tell."""
        ...

    @property
    def start_offset(self) -> float:
        """What the container's own clock shows at the first picture, in seconds; 0 until loaded."""
        ...

    @property
    def position(self) -> float:
        """The play head, in seconds after the first picture."""
        ...

    @property
    def rate(self) -> float: ...

    @property
    def picture(self) -> Frame | None:
        """The picture last handed out; None before the first and after the end of the grant."""
        ...

    def play(self) -> None:
        """Go on from the play head; from the start after the end."""
        ...

    def pause(self) -> None:
        """Stand still on the frame on screen. While IDLE: load, and show the first frame."""
        ...

    def toggle(self) -> None:
        """Pause while playing, else play."""
        ...

    def seek(self, seconds: float) -> None:
        """Go to a time, kept inside the recording; playing goes on if it was playing.

        Of several seeks in a row only the last may be carried out.
        """
        ...

    def step(self, frames: int) -> None:
        """Pause, and go so many frames on, or back where negative."""
        ...

    def set_rate(self, rate: float) -> None:
        """Play at that rate. Raises ValueError outside SLOWEST to FASTEST."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set the sound's volume. Raises ValueError outside 0 to 100."""
        ...

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - the one thing that is set
        """Silence the sound, or let it be heard."""
        ...

    def close(self, *, wait: bool = True) -> None:
        """Stop, wipe every picture and close the reader. On return nothing more is told.

        `wait` until the player's threads have ended, which can take seconds; never done on a
        thread of the player itself.
        """
        ...


class PlayerFactory(Protocol):
    """Makes players."""

    def player(self, footage: GrantedFootage, listener: PlayerListener) -> Player:
        """Make a player, IDLE. Raises KnownError (LIBVLC_MISSING)."""
        ...

    def close(self) -> None:
        """Close every player that it made, and wait for them."""
        ...
