"""A person who opens the report page in a process of its own, and types until it is killed.

`python -m tests.journeys.report_writer STATION INCIDENT` prints a line for every word typed, with
the seconds of a clock that all processes share.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.report_forms import ReportKind
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReportPage
from desktop.presenters.report import ReportPresenter
from desktop.presenters.report_state import ReportPhase
from desktop.presenters.workplace import Workplace
from desktop.tasks.lane import ThreadLane
from desktop.views.report.report_view import ReportView
from desktop.views.theme.apply import apply_theme

AUTHOR = Badge("4412")
EVERY = 100
"""Milliseconds between two words."""


def word(number: int) -> str:
    """The words that are typed: each told apart from every other, none in any dictionary."""
    return f"zqx{number:05d}marker"


def main(station: Path, incident: str) -> None:
    """Type into the first prompt until the process is killed."""
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    with open_station(station) as desk:
        workplace = Workplace(desk, ThreadLane("desk"))
        workplace.begin(desk.sign_in(AUTHOR, PASSWORD))
        frame = FramePresenter(workplace)
        page = ReportPage(IncidentId(incident), ReportKind.INITIAL)
        frame.open(page)
        presenter = ReportPresenter(workplace, frame, page)
        view = ReportView(presenter)
        view.resize(1278, 664)
        view.show()
        typed = [0]

        def type_on() -> None:
            if presenter.state.phase is not ReportPhase.WRITING or view.writing is None:
                return
            edit = view.writing.narrative.editors()[0]
            edit.setFocus()
            QTest.keyClicks(edit, f"{word(typed[0])} ")
            sys.stdout.write(f"{time.monotonic()} {typed[0]}\n")
            sys.stdout.flush()
            typed[0] += 1

        timer = QTimer(view, interval=EVERY)
        timer.timeout.connect(type_on)
        timer.start()
        application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
