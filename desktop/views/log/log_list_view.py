"""Finding a recording's log: every recording that the person may know of, newest first."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.identifiers import RecordingId
from desktop.presenters.recording_log_list import ListedLog, LogListPresenter, LogListState
from desktop.views.log.log_values import day_and_time, length
from desktop.views.page_view import PageView, page_margins
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.titles import PageTitle
from desktop.wording import printable, sentence


class LogListView(PageView):
    """A table of recordings; Enter opens the log of one. No picture of any of them."""

    def __init__(self, presenter: LogListPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Log"))
        self._presenter = presenter
        self._shown = 0
        self.title = PageTitle(self.tr("Log"))
        self._summary = ElidedLabel("", colour=Colour.TEXT2)
        self.open = PrimaryButton(self.tr("Open its log"), Icon.SCROLL_TEXT, key="Enter")
        self._problem = Banner(BannerKind.ERROR)
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the list of recordings…"))
        self._card = Card(padding=1)
        self._card.setAccessibleName(self.tr("Recordings"))
        self._card.body.setContentsMargins(0, 6, 0, 6)
        self.table = DataTable(
            self.tr("Recordings, the newest offload first"),
            (
                Column(self.tr("Recorded")),
                Column(self.tr("Camera")),
                Column(self.tr("Wearer")),
                Column(self.tr("Length")),
                Column(self.tr("Offloaded")),
                Column(self.tr("Incidents"), stretches=True),
            ),
        )
        self._nothing = EmptyState(Icon.SCROLL_TEXT, self.tr("No recording was offloaded yet."))
        self._lay_out()
        self.table.opened.connect(self._open)
        self.open.clicked.connect(lambda: self._open(self.table.current_key or ""))
        self.table.end_near.connect(presenter.show_more)
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("Log"),
                (
                    (self.tr("Recording"), self.tr("↑ ↓")),
                    (self.tr("Open its log"), self.tr("Enter")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._whole.setContentsMargins(*page_margins(self.width()))

    def _open(self, key: str) -> None:
        if key:
            self._presenter.open(RecordingId(key))

    def _lay_out(self) -> None:
        self._whole = whole = QVBoxLayout(self)
        whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self._summary, 1)
        head.addStretch()
        head.addWidget(self.open)
        whole.addLayout(head)
        for banner in (self._problem, self._reading):
            whole.addWidget(banner)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self._nothing, 1)
        whole.addWidget(self._card, 1)

    def _show(self, state: LogListState) -> None:
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
        self._reading.setVisible(not state.is_read and state.problem is None)
        recordings = state.recordings
        self._summary.set_words(
            self.tr("{n} recordings, newest first").format(
                n=f"{len(recordings)}{'+' if state.has_more else ''}"
            )
        )
        self._summary.setVisible(bool(recordings))
        self._card.setVisible(state.is_read)
        self.table.setVisible(bool(recordings))
        self.open.setVisible(bool(recordings))
        self._nothing.setVisible(not recordings)
        # The list only ever grows, by whole pages.
        self.table.add_rows(tuple(map(_row, recordings[self._shown :])))
        self._shown = len(recordings)
        if recordings and self.table.current_key is None:
            self.table.go_to(recordings[0].recording.id)


def _row(listed: ListedLog) -> Row:
    recording = listed.recording
    incidents = ", ".join(listed.incidents) or _tr("none")
    cells = (
        Cell(day_and_time(recording.started_at), strong=True),
        Cell(printable(recording.camera)),
        Cell(printable(recording.wearer)),
        Cell(length(recording.seconds)),
        Cell(day_and_time(recording.offloaded_at), faint=True),
        Cell(incidents),
    )
    return Row(recording.id, cells, ", ".join(cell.words for cell in cells))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)
