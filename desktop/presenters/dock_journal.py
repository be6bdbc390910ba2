"""What happened at the dock since the program started, newest first."""

from datetime import datetime

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt
from desktop.ports.clock import Clock
from desktop.presenters.dock_state import Happening, LogLine, SlotCondition, SlotState

_LONGEST = 200

_TOLD = {
    SlotCondition.SAFE: Happening.SAFE,
    SlotCondition.FAILED: Happening.FAILED,
    SlotCondition.NO_ROOM: Happening.NO_ROOM,
    SlotCondition.NEEDS_WEARER: Happening.NO_WEARER,
    SlotCondition.UNDOCKED: Happening.UNDOCKED_EARLY,
    SlotCondition.UNUSABLE: Happening.UNUSABLE,
}


class DockJournal:
    """Tells the turns that slots take. The custody log holds what counts as evidence."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.since: datetime = clock.now()
        self._lines: list[LogLine] = []

    @property
    def lines(self) -> tuple[LogLine, ...]:
        """Newest first."""
        return tuple(self._lines)

    def compare(self, before: SlotState, after: SlotState) -> None:
        """Tell what turn a slot took between two states of it."""
        if after.clock_doubt is not ClockDoubt.NONE and after.clock_doubt != before.clock_doubt:
            self._add(Happening.CLOCK_DOUBT, after)
        if after.condition == before.condition and after.camera == before.camera:
            return
        if after.condition is SlotCondition.COPYING:
            if before.condition is SlotCondition.VERIFYING:
                return
            self._add(Happening.RESUMED if after.sealed else Happening.STARTED, after)
        elif after.condition is SlotCondition.SAFE and after.skipped == after.files:
            self._add(Happening.ALREADY_SEALED, after)
        elif told := _TOLD.get(after.condition):
            self._add(told, after)

    def wearer_named(self, slot: SlotState) -> None:
        """Somebody said who wore the camera."""
        self._add(Happening.WEARER_NAMED, slot)

    def set_aside(self, slot: SlotState, by: Badge) -> None:
        """Somebody set the camera aside."""
        self._add(Happening.SET_ASIDE, slot, by)

    def _add(self, happening: Happening, slot: SlotState, by: Badge | None = None) -> None:
        failed = happening in {Happening.FAILED, Happening.NO_ROOM}
        line = LogLine(
            at=self._clock.now(),
            slot=slot.number,
            happening=happening,
            camera=slot.camera,
            count=slot.failed if failed else slot.sealed,
            files=slot.files,
            size=slot.size,
            percent=slot.percent,
            badge=by or slot.wearer,
            clock_doubt=slot.clock_doubt,
        )
        self._lines.insert(0, line)
        del self._lines[_LONGEST:]
