"""An override that is in force, with the window's countdown of it."""

from datetime import timedelta

from desktop.presenters.override_bar import OverrideBarPresenter
from tests.views.report.station_with_shipped_forms import AUTHOR, SERGEANT, ReportDesk


class RunningOverride:
    """An override of the author that is in force, and its countdown by a clock of its own."""

    def __init__(self, recordings: int = 1, seconds_gone: float = 28.0) -> None:
        self.desk, self.seconds = ReportDesk(), 0.0
        station = self.desk.station
        asked = station.asked(
            self.desk.incident, *self.desk.recordings[:recordings], by=AUTHOR, of=SERGEANT
        )
        station.answer_override(station.session(SERGEANT), asked.id, "Go.", grant=True)
        self.desk.clock.advance(timedelta(seconds=seconds_gone))
        self.presenter = OverrideBarPresenter(self.desk.workplace, lambda: self.seconds)
        self.desk.workplace.begin(station.session(AUTHOR))

    def pass_seconds(self, count: int) -> None:
        """Let time pass, second by second, at the station and in the window."""
        for _ in range(count):
            self.seconds += 1
            self.desk.clock.advance(timedelta(seconds=1))
            self.presenter.second_passed()
