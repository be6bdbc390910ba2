"""The review page opened and closed 200 times: good, cut and corrupt files, on a real station.

Watches that memory does not grow, that no picture outlives its page, and, by a timer that should
come every few milliseconds, that the window never stands still for long.
"""

import gc
import mmap
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.domain.incidents import Incident
from desktop.domain.refusals import KnownError
from desktop.player.libvlc import load_libvlc
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import Showing
from desktop.tasks.lane import ThreadLane
from desktop.views.review.review_view import ReviewView
from desktop.views.theme.apply import apply_theme
from tests.benchmarks.side_by_side import Comparison
from tests.footage.damaged import cut_short, with_wiped_pictures, without_index
from tests.footage.recordings import RecordingPlan, make_recording
from tests.views.review.watched_station import WatchedStation, watched_station

_PLAN = RecordingPlan(seconds=8, size=(1280, 720), rate=30, key_frame_every=30, quality=24)
_CYCLES = 200
_WARMING_UP = 20
_MOST_GROWTH = 50.0  # MB
_LONGEST_STALL = 100  # milliseconds
_BEAT = 5
_PATIENCE = 20_000
_PLAYED_FOR = 150


@contextmanager
def comparisons(folder: Path) -> Iterator[list[Comparison]]:
    """Nothing is compared: it either holds, or raises."""
    try:
        load_libvlc(None)
    except KnownError:
        print("the review page was not measured: libVLC is missing")
        yield []
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("another kind of application runs already")
    apply_theme(application)
    # What other benchmarks left in this process is not the window's: no collection walks it.
    gc.collect()
    gc.freeze()
    lane = ThreadLane("desk")
    try:
        with watched_station(folder / "station") as station:
            _Cycles(application, station, lane, _incidents(station, folder)).run()
    finally:
        lane.close()
    yield []
    shutil.rmtree(folder)


def _incidents(station: WatchedStation, folder: Path) -> tuple[Incident, ...]:
    good = make_recording(folder / "good.mp4", _PLAN).read_bytes()
    files = {
        "1.mp4": good,
        "2.mp4": with_wiped_pictures(good, 0.5),
        "3.mp4": without_index(good),
        "4.mp4": cut_short(good, 0.6),
    }
    found = []
    for recording in station.offload_files(files):
        incident = station.incident(recording)
        station.seal(incident, incident.created_by)
        found.append(incident)
    return tuple(found)


class _Watchdog:
    """A timer of the window's own thread, and how late it comes.

    What the thread spent ready to run, while other programs had the cores, is told apart.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._worst = (0.0, 0.0)
        self._clock = QElapsedTimer()
        self._waited = 0.0
        self._timer = QTimer(interval=_BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._clock.start()
        self._waited = _waiting_for_a_core()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def words(self) -> str:
        stall, waited = self._worst
        return f"longest stall of the window {stall:.0f} ms, {waited:.0f} ms of it without a core"

    def _beat(self) -> None:
        waiting = _waiting_for_a_core()
        stall, waited = float(self._clock.restart()), waiting - self._waited
        self._waited = waiting
        self._worst = max(self._worst, (stall, waited))
        self.longest = max(self.longest, stall - waited)


def _waiting_for_a_core() -> float:
    """Milliseconds that this thread was ready and not let run; 0 where the system doesn't tell."""
    told = Path("/proc/thread-self/schedstat")
    return int(told.read_text().split()[1]) / 1e6 if told.exists() else 0.0


@dataclass
class _Cycles:
    application: QApplication
    station: WatchedStation
    lane: ThreadLane
    incidents: tuple[Incident, ...]
    watchdog: _Watchdog = field(default_factory=_Watchdog)

    def run(self) -> None:
        before = 0.0
        for turn, incident in zip(range(_CYCLES), cycle(self.incidents), strict=False):
            presenter = self.station.presenter(incident, self.lane, incident.created_by)
            self.watchdog.start()
            self._open_and_close(presenter, play=turn % 3 > 0)
            self.watchdog.stop()
            if turn == _WARMING_UP:
                before = _resident()
        growth = _resident() - before
        print(
            f"{_CYCLES} review pages opened and closed, good, corrupt and cut: {growth:+.0f} MB, "
            f"{self.watchdog.words()}"
        )
        if growth > _MOST_GROWTH:
            raise RuntimeError(f"memory grew by {growth:.0f} MB")
        if self.watchdog.longest > _LONGEST_STALL:
            raise RuntimeError(f"the window stood still for {self.watchdog.longest:.0f} ms")

    def _open_and_close(self, presenter: ReviewPresenter, *, play: bool) -> None:
        view = ReviewView(presenter)
        view.resize(1278, 700)
        view.show()
        self._until(lambda: _is_settled(presenter))
        if play:
            presenter.playing.play()
            self._pass(_PLAYED_FOR)
        view.leave()
        if presenter.picture(0) is not None:
            raise RuntimeError("a picture outlived its page")
        view.close()
        view.deleteLater()
        self.application.sendPostedEvents(view, QEvent.Type.DeferredDelete)
        settled: list[None] = []
        self.lane.start(lambda _: None, settled.append, lambda _: None)
        self._until(lambda: bool(settled))

    def _until(self, condition: Callable[[], bool]) -> None:
        waited = QElapsedTimer()
        waited.start()
        while not condition():
            if waited.elapsed() > _PATIENCE:
                raise RuntimeError("a page hung")
            self._pass(_BEAT)

    def _pass(self, milliseconds: int) -> None:
        wait = QEventLoop()
        QTimer.singleShot(milliseconds, wait.quit)
        wait.exec()


def _is_settled(presenter: ReviewPresenter) -> bool:
    pictures = presenter.state.pictures
    return bool(pictures) and all(each.showing is not Showing.LOADING for each in pictures)


def _resident() -> float:
    """Memory in use, in MB; 0 on a system that does not tell."""
    gc.collect()
    told = Path("/proc/self/statm")
    if not told.exists():
        return 0.0
    return int(told.read_text().split()[1]) * mmap.PAGESIZE / 1e6
