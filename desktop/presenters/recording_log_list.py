"""Finding the recording whose log is wanted: all that a person may know of, newest first."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import KnownError
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import RecordingLogPage
from desktop.presenters.recording_log import logged_recording
from desktop.presenters.recording_log_state import LoggedRecording
from desktop.presenters.workplace import Workplace
from desktop.services.list_recordings import ListedPage


@dataclass(frozen=True, slots=True)
class ListedLog:
    """One recording with the numbers of its incidents."""

    recording: LoggedRecording
    incidents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LogListState:
    """The page as it stands: what was read so far, and whether there is more."""

    now: datetime
    is_read: bool = False
    recordings: tuple[ListedLog, ...] = ()
    has_more: bool = False
    problem: KnownError | None = None


class LogListPresenter(QObject):
    """Reads recordings page by page, and opens their logs."""

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame = workplace, frame
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._page: ListedPage | None = None
        self._reading = False
        self.state = LogListState(datetime.now(self._zone))

    def start(self) -> None:
        """Read the first page."""
        self._ask()

    def show_more(self) -> None:
        """Read the next page too, where there is one."""
        if self.state.has_more:
            self._ask()

    def open(self, recording: RecordingId) -> None:
        """Open the log of a recording."""
        self._frame.open(RecordingLogPage(recording))

    def _ask(self) -> None:
        if self._reading or not self._workplace.is_signed_in:
            return
        self._reading = True
        after = None if self._page is None else self._page.next
        self._workplace.ask_as(
            lambda desk, session: desk.recordings(session, after), self._read, self._refused
        )

    def _read(self, page: ListedPage) -> None:
        self._reading = False
        self._page = page
        listed = tuple(
            ListedLog(
                logged_recording(each.recording, self._zone),
                tuple(incident.number for incident in each.incidents),
            )
            for each in page.recordings
        )
        self._show(
            replace(
                self.state,
                is_read=True,
                recordings=self.state.recordings + listed,
                has_more=page.next is not None,
                problem=None,
            )
        )

    def _refused(self, error: KnownError) -> None:
        self._reading = False
        self._show(replace(self.state, problem=error))

    def _show(self, state: LogListState) -> None:
        self.state = state
        self.changed.emit(state)
