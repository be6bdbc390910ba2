"""What the dock board says: eight slots, and what happened lately."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt
from desktop.domain.refusals import KnownError, Problem

SLOTS = 8


class SlotCondition(StrEnum):
    """How a slot stands. Only SAFE lets a camera go; UNDOCKED is one that went too early.

    ```
    EMPTY -> READING -> WAITING -> COPYING <-> VERIFYING -> SAFE -> EMPTY
                |          ^          |
                |          |          +-> FAILED, NO_ROOM -- retry --> READING
                |          +-- named -- NEEDS_WEARER
                +-> NO_FILES, UNUSABLE
    any but SAFE and EMPTY -- pulled --> UNDOCKED -- put back --> READING
    ```
    """

    EMPTY = "empty"
    READING = "reading"
    WAITING = "waiting"
    COPYING = "copying"
    VERIFYING = "verifying"
    SAFE = "safe"
    FAILED = "failed"
    NO_ROOM = "no-room"
    NEEDS_WEARER = "needs-wearer"
    UNDOCKED = "undocked"
    UNUSABLE = "unusable"
    NO_FILES = "no-files"


NEED_HELP = frozenset(
    {
        SlotCondition.FAILED,
        SlotCondition.NO_ROOM,
        SlotCondition.NEEDS_WEARER,
        SlotCondition.UNDOCKED,
        SlotCondition.UNUSABLE,
    }
)
"""Conditions that stay until somebody does something."""
AT_WORK = frozenset({SlotCondition.COPYING, SlotCondition.VERIFYING})


class Step(StrEnum):
    """The steps of an offload, in their order."""

    SEAL = "seal"
    VERIFY = "verify"
    RECORD = "record"
    SAFE = "safe"


class StepStand(StrEnum):
    """How far a step is."""

    TO_DO = "to-do"
    UNDER_WAY = "under-way"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StepState:
    """One step over all files of a camera; `share` of it is done, 0 to 1."""

    step: Step
    stand: StepStand
    share: float


class FileStand(StrEnum):
    """How far one file of a camera is."""

    WAITING = "waiting"
    SEALING = "sealing"
    VERIFYING = "verifying"
    SEALED = "sealed"
    ALREADY_SEALED = "already-sealed"
    FAILED = "failed"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class FileState:
    """One file: its name as safe text, bytes, percent of its present step, what is wrong with it.

    A failed file's percent is where its copying stopped.
    """

    name: str
    size: int
    stand: FileStand
    percent: int = 0
    problem: Problem | None = None
    detail: str = ""
    clock_doubt: ClockDoubt = ClockDoubt.NONE


@dataclass(frozen=True, slots=True)
class SlotState:
    """One slot. Counts are of files; `size` and `copied` are bytes, `speed` bytes a second.

    `sealed` counts what lies sealed and recorded, of this offload and of earlier ones (`skipped`).
    `problem` is what stopped the camera as a whole, or was refused when its wearer was named.
    `silent_for` counts seconds without any progress, where that is worth telling.
    """

    number: int
    condition: SlotCondition = SlotCondition.EMPTY
    docked: bool = False
    camera: str = ""
    wearer: Badge | None = None
    steps: tuple[StepState, ...] = ()
    files: int = 0
    sealed: int = 0
    skipped: int = 0
    size: int = 0
    copied: int = 0
    percent: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    silent_for: int = 0
    failures: tuple[FileState, ...] = ()
    clock_doubt: ClockDoubt = ClockDoubt.NONE
    finished_at: datetime | None = None
    problem: KnownError | None = None
    set_aside_by: Badge | None = None

    @property
    def failed(self) -> int:
        """How many files could not be sealed or read."""
        return len(self.failures)

    @property
    def needs_help(self) -> bool:
        """Whether somebody must do something."""
        return self.condition in NEED_HELP

    @property
    def can_retry(self) -> bool:
        """Whether trying once more may help."""
        stuck = {SlotCondition.FAILED, SlotCondition.NO_ROOM, SlotCondition.UNUSABLE}
        return self.docked and self.condition in stuck

    @property
    def can_name_wearer(self) -> bool:
        """Whether the camera waits for a wearer."""
        return self.docked and self.condition is SlotCondition.NEEDS_WEARER

    @property
    def can_set_aside(self) -> bool:
        """Whether a person may say that they take the camera out of the dock's hands."""
        return self.needs_help and self.set_aside_by is None


class Happening(StrEnum):
    """What the log beside the slots tells."""

    STARTED = "started"
    RESUMED = "resumed"
    SAFE = "safe"
    ALREADY_SEALED = "already-sealed"
    FAILED = "failed"
    NO_ROOM = "no-room"
    NO_WEARER = "no-wearer"
    WEARER_NAMED = "wearer-named"
    UNDOCKED_EARLY = "undocked-early"
    UNUSABLE = "unusable"
    CLOCK_DOUBT = "clock-doubt"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class LogLine:
    """Something that happened at a slot; `count` files of `files`, `size` bytes, by `badge`."""

    at: datetime
    slot: int
    happening: Happening
    camera: str
    count: int = 0
    files: int = 0
    size: int = 0
    percent: int = 0
    badge: Badge | None = None
    clock_doubt: ClockDoubt = ClockDoubt.NONE


@dataclass(frozen=True, slots=True)
class DockState:
    """The whole dock. `happening` is newest first, since `since`.

    `unplaced` counts cameras that found no free slot, `dock_missing` says that a dock of this
    station is not there, `signed_in` who may act and `may_name` whether for a wearer.
    """

    slots: tuple[SlotState, ...]
    happening: tuple[LogLine, ...] = ()
    since: datetime | None = None
    unplaced: int = 0
    dock_missing: bool = False
    signed_in: Badge | None = None
    may_name: bool = False

    @property
    def docked(self) -> int:
        """How many cameras are in the dock."""
        return sum(slot.docked for slot in self.slots) + self.unplaced

    @property
    def needing_help(self) -> int:
        """How many slots need a person."""
        return sum(slot.needs_help for slot in self.slots)

    @property
    def speed(self) -> float:
        """Bytes a second, all slots together."""
        return sum(slot.speed for slot in self.slots)

    @property
    def no_room(self) -> bool:
        """Whether the disk is full, so that nothing more is copied."""
        return any(slot.condition is SlotCondition.NO_ROOM for slot in self.slots)

    @property
    def seconds_left(self) -> float | None:
        """Until everything that can be copied is safe, or None where nobody can tell."""
        waiting = [slot for slot in self.slots if slot.condition is SlotCondition.WAITING]
        copying = [slot for slot in self.slots if slot.condition in AT_WORK]
        if not copying or self.no_room or any(slot.seconds_left is None for slot in copying):
            return None
        longest = max(slot.seconds_left or 0.0 for slot in copying)
        # Each byte is read from the camera and once more from the sealed copy.
        rest = 2 * sum(slot.size - slot.copied for slot in waiting)
        return longest + (rest / self.speed if rest and self.speed else 0.0)
