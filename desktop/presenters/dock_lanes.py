"""The lanes of the dock: which cameras are copied now, and which are next."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.presenters.dock_offload import (
    DockLane,
    Offloaded,
    OffloadOrder,
    Tidings,
    offload_on,
)
from desktop.presenters.dock_slot import DockSlot
from desktop.presenters.dock_state import SlotCondition
from desktop.tasks.operation import Cancelled, Running


@dataclass(slots=True)
class _Run:
    """An offload under way, for one turn of a slot."""

    slot: DockSlot
    turn: int
    order: OffloadOrder
    running: Running[Offloaded] | None = None

    @property
    def is_heard(self) -> bool:
        """Whether the slot is still in the turn that the offload was started for."""
        return self.slot.turn == self.turn


class DockLanes:
    """Runs one offload on each lane, never two of one folder.

    `told` is called after each change of a slot, `broken` with an error that nobody foresaw.
    """

    def __init__(
        self,
        lanes: Sequence[DockLane],
        monotonic: Callable[[], float],
        told: Callable[[], None],
        broken: Callable[[Exception], None],
    ) -> None:
        self._lanes = tuple(lanes)
        self._monotonic = monotonic
        self._told = told
        self._broken = broken
        self._runs: dict[int, _Run] = {}
        self._closed = False

    def keep_busy(self, waiting: Iterable[DockSlot]) -> None:
        """Start what waits where a lane is free: cameras that somebody vouches for first.

        Who vouches must still be signed in when the copying starts.
        """
        in_order = sorted(waiting, key=lambda slot: (slot.vouching is None, slot.waiting_since))
        for slot in in_order:
            free = next((n for n in range(len(self._lanes)) if n not in self._runs), None)
            if free is None or self._closed:
                return
            under_way = {run.order.folder for run in self._runs.values()}
            if slot.condition is not SlotCondition.WAITING or slot.folder in under_way:
                continue
            if slot.folder is not None and slot.wearer is not None:
                self._start(free, slot, OffloadOrder(slot.folder, slot.wearer, slot.vouching))

    def leave(self, slot: DockSlot) -> None:
        """Stop the offload of a slot whose camera is gone."""
        for run in self._runs.values():
            if run.slot is slot and run.running is not None:
                run.running.cancel()

    def close(self) -> None:
        """Stop everything, and hear no more of it."""
        self._closed = True
        for run in self._runs.values():
            if run.running is not None:
                run.running.cancel()
                run.running.forget()

    def _start(self, number: int, slot: DockSlot, order: OffloadOrder) -> None:
        lane = self._lanes[number]
        slot.begin()
        run = self._runs[number] = _Run(slot, slot.turn, order)

        def tidings(value: object) -> None:
            if run.is_heard and isinstance(value, Tidings):
                slot.hear(value)
                self._told()

        def done(offloaded: Offloaded) -> None:
            del self._runs[number]
            if run.is_heard and slot.is_at_work:
                slot.ended(offloaded.result, offloaded.after)
            self._told()

        def failed(error: Exception) -> None:
            del self._runs[number]
            if run.is_heard and slot.is_at_work:
                _stopped(slot, error)
            if not isinstance(error, KnownError | Cancelled):
                self._broken(error)
            self._told()

        self._told()
        work = offload_on(lane, order, self._monotonic)
        run.running = lane.lane.start(work, done, failed, tidings)


def _stopped(slot: DockSlot, error: Exception) -> None:
    if isinstance(error, KnownError):
        slot.refused(error)
    elif isinstance(error, Cancelled):
        slot.pulled()
    else:
        slot.refused(BadInput(Problem.WORKER_DIED))
