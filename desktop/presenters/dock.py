"""The dock board: cameras are found, offloaded and told of, whether or not anyone is signed in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import badge_from
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.clock import Clock
from desktop.ports.dock import Sighting
from desktop.presenters.dock_journal import DockJournal
from desktop.presenters.dock_lanes import DockLanes
from desktop.presenters.dock_look import Look, Looked, WatchLane
from desktop.presenters.dock_offload import DockLane
from desktop.presenters.dock_slot import DockSlot
from desktop.presenters.dock_state import SLOTS, DockState, FileState, SlotCondition
from desktop.presenters.workplace import Workplace
from desktop.services.survey_camera import CameraSurvey
from desktop.tasks.operation import Cancelled, Running
from desktop.tasks.periodic import Periodic

LOOK_EVERY = 1000
"""Milliseconds between two looks at what is plugged in."""


class DockPresenter(QObject):
    """Watches the dock, gives each camera a slot, and keeps the lanes busy.

    Promises: no lane of the desk is used, so nobody waits for the dock; as many cameras are copied
    at once as there are lanes, the others wait. Call `close` before the lanes are closed.
    """

    changed = Signal(object)

    def __init__(
        self,
        lanes: Sequence[DockLane],
        watching: WatchLane,
        workplace: Workplace,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watching = watching
        self._workplace = workplace
        self._slots = tuple(DockSlot(number, clock) for number in range(1, SLOTS + 1))
        self._lanes = DockLanes(lanes, clock.monotonic, self._show, workplace.broken.emit)
        self._looking = False
        self._look_under_way: Running[None] | None = None
        self._unplaced = 0
        self._dock_missing = False
        self._closed = False
        self._journal = DockJournal(clock)
        self.state = DockState(tuple(slot.state for slot in self._slots))
        self.state = self._now()
        self._timer = Periodic(LOOK_EVERY, self.look, self)
        workplace.signed_in.connect(self._show)
        workplace.signed_out.connect(self._show)

    def start(self) -> None:
        """Begin to watch, now and every second."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Stop: a file that is not recorded by now stays on its camera and counts for nothing."""
        self._closed = True
        self._timer.stop()
        if self._look_under_way is not None:
            self._look_under_way.cancel()
            self._look_under_way.forget()
        self._lanes.close()

    def look(self) -> None:
        """Look at the dock, unless the last look is still under way."""
        self._show()
        if self._looking or self._closed:
            return
        known = {
            slot.folder
            for slot in self._slots
            if slot.docked and slot.folder and slot.condition is not SlotCondition.READING
        }
        at_rest = tuple(rest for slot in self._slots if (rest := slot.at_rest) is not None)
        look = Look(self._watching, frozenset(known), at_rest)
        self._looking = True
        self._look_under_way = self._watching.lane.start(
            look, self._looked, self._not_looked, self._saw
        )

    def retry(self, number: int) -> None:
        """Try once more what went wrong at a slot; a full disk is tried for all cameras."""
        slot = self._slots[number - 1]
        if not slot.state.can_retry:
            return
        full = slot.condition is SlotCondition.NO_ROOM
        for other in self._slots:
            if other is slot or (full and other.condition is SlotCondition.NO_ROOM):
                other.read_again()
        if slot.vouching is not None and self._workplace.is_signed_in:
            slot.vouching = self._workplace.session
        self.look()

    def name_wearer(self, number: int, untrusted_badge: str) -> None:
        """Say who wore a camera; who is signed in vouches for it, and the log names both."""
        slot = self._slots[number - 1]
        if not slot.state.can_name_wearer:
            return
        try:
            session = self._workplace.session
            session.require(Right.OFFLOAD_FOR)
            slot.vouched_for(badge_from(untrusted_badge), session)
            self._journal.wearer_named(slot.state)
        except KnownError as refused:
            slot.problem = refused
        self._show()

    def set_aside(self, number: int) -> None:
        """Say, as who is signed in, that a camera that needs help is taken out of the dock."""
        slot = self._slots[number - 1]
        if slot.state.can_set_aside and self._workplace.is_signed_in:
            badge = self._workplace.session.badge
            self._journal.set_aside(slot.state, badge)
            slot.set_aside(badge)
            self._show()

    def files(self, number: int) -> tuple[FileState, ...]:
        """Every file of the camera in a slot, failed ones first."""
        return self._slots[number - 1].rows

    def _saw(self, value: object) -> None:
        if isinstance(value, Sighting):
            self._sighted(value)
        elif isinstance(value, Looked):
            self._surveyed(value)
        self._show()

    def _looked(self, _: None) -> None:
        self._looking = False

    def _not_looked(self, error: Exception) -> None:
        self._looking = False
        if not isinstance(error, Cancelled):
            self._workplace.broken.emit(error)

    def _sighted(self, sighting: Sighting) -> None:
        self._dock_missing = bool(sighting.missing)
        for slot in self._slots:
            if slot.docked and slot.folder not in sighting.folders:
                self._lanes.leave(slot)
                slot.pulled()
        self._show()
        placed = {slot.folder for slot in self._slots if slot.docked}
        self._unplaced = 0
        for folder in sighting.folders:
            if folder not in placed and not self._put_in(folder):
                self._unplaced += 1

    def _put_in(self, folder: Path) -> bool:
        slot = next((slot for slot in self._slots if slot.is_free), None)
        if slot is not None:
            slot.put_in(folder)
        return slot is not None

    def _surveyed(self, looked: Looked) -> None:
        folder, found = looked.folder, looked.found
        slot = next((s for s in self._slots if s.docked and s.folder == folder), None)
        if isinstance(found, KnownError):
            if slot is not None:
                slot.not_surveyed(found)
            return
        if slot is not None and not slot.is_of(found):  # changed for another between two looks
            slot.pulled()
            self._put_in(folder)
            return
        former = self._place_of(found)
        if former is not None:
            if slot is not None:
                slot.clear()
            former.put_in(folder)
            former.surveyed(found)
        elif slot is not None:
            slot.surveyed(found)

    def _place_of(self, survey: CameraSurvey) -> DockSlot | None:
        """The slot that still tells of this camera, which had gone and was put back."""
        return next(
            (s for s in self._slots if s.camera == survey.docked.camera and not s.docked), None
        )

    def _show(self, _: object = None) -> None:
        if self._closed:
            return
        state = self._now()
        if state != self.state:
            self.state = state
            self.changed.emit(state)
        if not state.no_room:
            waiting = [s for s in self._slots if s.condition is SlotCondition.WAITING]
            self._lanes.keep_busy(waiting)

    def _now(self) -> DockState:
        slots = tuple(slot.state for slot in self._slots)
        for before, after in zip(self.state.slots, slots, strict=True):
            self._journal.compare(before, after)
        signed_in = self._workplace.session.officer if self._workplace.is_signed_in else None
        return DockState(
            slots=slots,
            happening=self._journal.lines,
            since=self._journal.since,
            unplaced=self._unplaced,
            dock_missing=self._dock_missing,
            signed_in=signed_in.badge if signed_in else None,
            may_name=signed_in is not None
            and reach(signed_in.role, Right.OFFLOAD_FOR) is not Reach.NONE,
        )
