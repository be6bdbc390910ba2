"""The log of a recording in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.roles import Role
from desktop.presenters.log_export import ExportStep, LogExportState
from desktop.presenters.pages import Destination
from desktop.presenters.recording_log_state import CheckStep, LogCheckState, LogFilter
from desktop.views.log.recording_log_view import RecordingLogView
from tests.unit.services.station_on_fakes import HARBOUR_SERGEANT
from tests.views.framed import Standing
from tests.views.log.logged_station import LoggedStation

STANDING = Standing(Role.AUDITOR, "5101", "Audit", Destination.LOG)

FILE = Path("/media/stick/firsthand-log-2026-11-20.zip")


def _in_check(check: LogCheckState) -> RecordingLogView:
    view = LoggedStation().view()
    presenter = view._presenter  # noqa: SLF001 - a moment that passes too fast to be painted
    presenter._show(replace(presenter.state, check=check))  # noqa: SLF001 - see above
    return view


def verified() -> QWidget:
    """All matches."""
    return LoggedStation().view()


def broken() -> QWidget:
    """An entry was changed."""
    station = LoggedStation()
    station.damage()
    return station.view()


def running() -> QWidget:
    """Verifying."""
    return _in_check(LogCheckState(CheckStep.RUNNING, 812, 1252))


def cancelled() -> QWidget:
    """Verifying was cancelled."""
    return _in_check(LogCheckState(CheckStep.CANCELLED, 812, 1252))


def viewing() -> QWidget:
    """Only what was viewed."""
    view = LoggedStation().view()
    view._presenter.show_only(LogFilter.VIEWING)  # noqa: SLF001 - as a person would choose
    return view


def refused() -> QWidget:
    """A supervisor of another unit."""
    return LoggedStation().view(HARBOUR_SERGEANT)


def exporting() -> QWidget:
    """What an export holds is said, and a file asked for."""
    view = LoggedStation().view()
    view.export.click()
    return view


def writing() -> QWidget:
    """The export is being written."""
    station = LoggedStation()
    view = station.view()
    state = LogExportState(True, ExportStep.RUNNING, 812, 1252, FILE)
    station.export._show(state)  # noqa: SLF001 - a moment that passes too fast to be painted
    return view


def exported() -> QWidget:
    """The export was written, and a head signed since."""
    station = LoggedStation()
    view = station.view()
    view.export.click()
    station.export.write(FILE)
    station.head.refresh()
    return view


def not_exported() -> QWidget:
    """The file is there already."""
    station = LoggedStation()
    station.station.outside_files.files[FILE] = b"an older export"
    view = station.view()
    view.export.click()
    station.export.write(FILE)
    return view


def listed() -> QWidget:
    """Every recording, for who may read every log."""
    station = LoggedStation()
    for _ in range(4):
        station.station.film()
    return station.list_view()


def nothing_listed() -> QWidget:
    """A station where nothing was offloaded."""
    station = LoggedStation()
    station.station.records.behind_its_back().recordings.clear()
    return station.list_view()


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "log", verified
    yield "log_broken", broken
    yield "log_running", running
    yield "log_cancelled", cancelled
    yield "log_viewing", viewing
    yield "log_refused", refused
    yield "log_exporting", exporting
    yield "log_writing", writing
    yield "log_exported", exported
    yield "log_not_exported", not_exported
    yield "log_list", listed
    yield "log_list_empty", nothing_listed
