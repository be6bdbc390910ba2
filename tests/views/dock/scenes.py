"""The dock board in its states, on fixed data."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.presenters.dock_state import (
    DockState,
    FileStand,
    FileState,
    Happening,
    LogLine,
    SlotCondition,
    SlotState,
    Step,
    StepStand,
    StepState,
)
from desktop.presenters.pages import Destination
from desktop.views.dock.dock_view import DockView
from tests.views.dock.still_dock import still_dock
from tests.views.framed import Standing

STANDING = Standing(here=Destination.DOCK)

AT = datetime(2026, 11, 20, 15, 22, 1, tzinfo=UTC)
DONE, WORKS, TO_DO, FAILED = (
    StepStand.DONE,
    StepStand.UNDER_WAY,
    StepStand.TO_DO,
    StepStand.FAILED,
)
GB = 1_000_000_000


def steps(*stands: StepStand) -> tuple[StepState, ...]:
    shares = {DONE: 1.0, WORKS: 0.5, TO_DO: 0.0, FAILED: 0.9}
    return tuple(
        StepState(step, stand, shares[stand]) for step, stand in zip(Step, stands, strict=True)
    )


def slot(number: int, camera: str, badge: str | None, **changed: object) -> SlotState:
    wearer = Badge(badge) if badge else None
    plain = SlotState(number, docked=True, camera=camera, wearer=wearer)
    return replace(plain, **changed)  # type: ignore[arg-type] # named fields of the state


def safe(number: int, camera: str, badge: str, files: int, size: float, ago: int) -> SlotState:
    return slot(
        number,
        camera,
        badge,
        condition=SlotCondition.SAFE,
        steps=steps(DONE, DONE, DONE, DONE),
        files=files,
        sealed=files,
        size=int(size * GB),
        copied=int(size * GB),
        percent=100,
        finished_at=AT - timedelta(minutes=ago),
    )


COPYING = slot(
    2,
    "C-0342",
    "4387",
    condition=SlotCondition.COPYING,
    steps=steps(WORKS, WORKS, WORKS, TO_DO),
    files=14,
    sealed=9,
    size=int(9.2 * GB),
    copied=int(5.9 * GB),
    percent=64,
    speed=34.2e6,
    seconds_left=110.0,
)
FAILURE = FileState(
    "DCIM/100FIRST/20261120_093112.mp4",
    1_100_000_000,
    FileStand.FAILED,
    41,
    Problem.FILE_UNREADABLE,
    "Input/output error",
)
FAILING = slot(
    4,
    "C-0329",
    "4421",
    condition=SlotCondition.FAILED,
    steps=steps(FAILED, TO_DO, TO_DO, TO_DO),
    files=9,
    sealed=8,
    size=int(6.4 * GB),
    copied=int(5.3 * GB),
    percent=83,
    failures=(FAILURE,),
    finished_at=AT,
)
VERIFYING = slot(
    6,
    "C-0361",
    "4466",
    condition=SlotCondition.VERIFYING,
    steps=steps(DONE, WORKS, WORKS, TO_DO),
    files=11,
    sealed=10,
    size=int(8.1 * GB),
    copied=int(8.1 * GB),
    percent=91,
    speed=212e6,
    seconds_left=9.0,
    clock_doubt=ClockDoubt.IN_THE_FUTURE,
)
STARTING = slot(
    7,
    "C-0308",
    "4502",
    condition=SlotCondition.COPYING,
    steps=steps(WORKS, WORKS, TO_DO, TO_DO),
    files=13,
    sealed=1,
    size=int(8.9 * GB),
    copied=int(0.7 * GB),
    percent=8,
    speed=26.6e6,
    seconds_left=290.0,
)
WEARERLESS = slot(
    8,
    "C-0370",
    None,
    condition=SlotCondition.NEEDS_WEARER,
    steps=steps(TO_DO, TO_DO, TO_DO, TO_DO),
    files=3,
    size=int(2.2 * GB),
)
BUSY = (
    safe(1, "C-0317", "4412", 5, 4.0, 18),
    COPYING,
    safe(3, "C-0355", "4590", 6, 3.1, 30),
    FAILING,
    SlotState(5),
    VERIFYING,
    STARTING,
    WEARERLESS,
)


def line(seconds: int, number: int, happening: Happening, camera: str, **more: int) -> LogLine:
    return LogLine(AT - timedelta(seconds=seconds), number, happening, camera, **more)  # type: ignore[arg-type] # counts


LINES = (
    line(0, 4, Happening.FAILED, "C-0329", count=1, files=9),
    line(169, 8, Happening.NO_WEARER, "C-0370", files=3),
    replace(line(280, 6, Happening.CLOCK_DOUBT, "C-0361"), clock_doubt=ClockDoubt.IN_THE_FUTURE),
    line(331, 2, Happening.STARTED, "C-0342", files=14, size=int(9.2 * GB)),
    line(900, 7, Happening.UNDOCKED_EARLY, "C-0308", percent=5),
    line(1075, 1, Happening.SAFE, "C-0317", count=5, files=5),
    line(1781, 3, Happening.SAFE, "C-0355", count=6, files=6),
)
BOARD = DockState(BUSY, LINES, AT - timedelta(hours=7), signed_in=Badge("4412"), may_name=True)
FILES = (
    FAILURE,
    *(
        FileState(f"DCIM/100FIRST/20261120_0{hour}1500.mp4", GB, FileStand.SEALED)
        for hour in range(1, 9)
    ),
)


def changed(number: int, state: SlotState, **more: object) -> DockState:
    """The busy board with another slot."""
    slots = tuple(state if each.number == number else each for each in BUSY)
    return replace(BOARD, slots=slots, **more)  # type: ignore[arg-type] # named fields of the state


TROUBLED = replace(
    BOARD,
    slots=(
        replace(
            COPYING,
            number=1,
            condition=SlotCondition.UNDOCKED,
            docked=False,
            speed=0.0,
            steps=steps(TO_DO, TO_DO, TO_DO, TO_DO),
        ),
        replace(COPYING, silent_for=24, speed=0.0, seconds_left=None),
        slot(
            3,
            "C-0355",
            "4590",
            condition=SlotCondition.WAITING,
            steps=steps(TO_DO, TO_DO, TO_DO, TO_DO),
            files=6,
            size=int(3.1 * GB),
        ),
        replace(FAILING, set_aside_by=Badge("2107")),
        slot(
            5,
            "USB § 1",
            None,
            condition=SlotCondition.UNUSABLE,
            steps=steps(TO_DO, TO_DO, TO_DO, TO_DO),
            problem=BadInput(Problem.CAMERA_MALFORMED, camera="USB § 1"),
        ),
        slot(
            6,
            "C-0361",
            None,
            condition=SlotCondition.READING,
            steps=steps(TO_DO, TO_DO, TO_DO, TO_DO),
        ),
        replace(
            safe(7, "C-0308", "4502", 13, 8.9, 2), skipped=13, clock_doubt=ClockDoubt.BEFORE_CAMERAS
        ),
        replace(COPYING, number=8, camera="C-0370", failures=(FAILURE,)),
    ),
    unplaced=1,
)
NO_ROOM = replace(
    BOARD,
    slots=(
        *(
            replace(
                FAILING,
                number=number,
                camera=f"C-03{number}0",
                condition=SlotCondition.NO_ROOM,
                failures=(replace(FAILURE, problem=Problem.DISK_FULL),) * number,
            )
            for number in (1, 2)
        ),
        *(SlotState(number) for number in range(3, 9)),
    ),
    dock_missing=True,
)
REFUSED = changed(
    8, replace(WEARERLESS, problem=Refused(Problem.OUTSIDE_UNIT, unit="Area B Patrol"))
)
EMPTY = DockState(tuple(SlotState(number) for number in range(1, 9)), since=AT)


def board(state: DockState, opened: int | None = None) -> Callable[[], QWidget]:
    """Build the page in a state, perhaps with a slot in detail."""

    def build() -> QWidget:
        view = DockView(still_dock(state, FILES if opened == FAILING.number else ()))
        if opened is not None:
            view.open_slot(opened)
        return view

    return build


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Every state that the page is looked at in."""
    yield "dock_busy", board(BOARD)
    yield "dock_empty", board(EMPTY)
    yield "dock_troubled", board(TROUBLED)
    yield "dock_no_room", board(NO_ROOM)
    yield "dock_what_failed", board(BOARD, opened=4)
    yield "dock_name_the_wearer", board(REFUSED, opened=8)
    yield "dock_nobody_signed_in", board(replace(BOARD, signed_in=None, may_name=False), opened=8)
