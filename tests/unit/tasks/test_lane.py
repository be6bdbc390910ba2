"""Lanes: off the GUI thread, in order, answered on the GUI thread."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.tasks.lane import ThreadLane
from desktop.tasks.operation import Cancelled, Tell


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[ThreadLane]:
    """A lane with a thread."""
    made = ThreadLane("test")
    yield made
    made.close()


def _never(error: Exception) -> None:
    pytest.fail(f"it failed: {error}")


def test_work_runs_elsewhere_and_is_answered_on_the_gui_thread(
    lane: ThreadLane, qtbot: QtBot
) -> None:
    threads: list[tuple[threading.Thread, threading.Thread]] = []
    lane.start(
        lambda _: threading.current_thread(),
        lambda worked: threads.append((worked, threading.current_thread())),
        _never,
    )
    qtbot.waitUntil(lambda: bool(threads))
    worked, answered = threads[0]
    assert worked is not threading.main_thread()
    assert answered is threading.main_thread()


def test_work_runs_in_the_order_in_which_it_was_started(lane: ThreadLane, qtbot: QtBot) -> None:
    order: list[int] = []
    answers: list[int] = []

    def note(number: int) -> int:
        order.append(number)
        return number

    for number in range(20):
        lane.start(lambda _, number=number: note(number), answers.append, _never)
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert order == answers == list(range(20))


def test_an_exception_reaches_who_asked(lane: ThreadLane, qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def fail(_: Tell) -> None:
        raise ValueError("no")

    lane.start(fail, lambda _: pytest.fail("it was done"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)


def test_progress_comes_before_the_answer(lane: ThreadLane, qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(tell: Tell) -> str:
        tell.progress(1)
        tell.progress(2)
        return "done"

    lane.start(work, heard.append, _never, heard.append)
    qtbot.waitUntil(lambda: "done" in heard)
    assert heard == [1, 2, "done"]


def test_work_that_was_cancelled_before_it_began_does_not_begin(
    lane: ThreadLane, qtbot: QtBot
) -> None:
    gate = threading.Event()
    began: list[str] = []
    failures: list[Exception] = []
    lane.start(lambda _: gate.wait(10), lambda _: None, _never)
    waiting = lane.start(lambda _: began.append("began"), lambda _: None, failures.append)
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Cancelled)
    assert began == []


def test_whoever_was_forgotten_hears_nothing(lane: ThreadLane, qtbot: QtBot) -> None:
    heard: list[object] = []
    first = lane.start(lambda _: 1, heard.append, _never, heard.append)
    first.forget()
    lane.start(lambda _: 2, heard.append, _never)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [2]


@pytest.mark.parametrize("finishes", [False, True])
def test_closing_drops_what_waits_unless_the_lane_finishes_it(
    qtbot: QtBot, *, finishes: bool
) -> None:
    """On the desk's lane the last words of a report may be waiting."""
    made = ThreadLane("test", finishes=finishes)
    gate, began = threading.Event(), threading.Event()
    kept: list[str] = []

    def hold(_: Tell) -> bool:
        began.set()
        return gate.wait(10)

    made.start(hold, lambda _: None, _never)
    made.start(lambda _: kept.append("last words"), lambda _: None, _never)
    assert began.wait(10)
    opener = threading.Timer(0.05, gate.set)
    opener.start()
    made.close()
    opener.join()
    assert kept == (["last words"] if finishes else [])
