"""The recordings of a report's incident: what may be said of them, and the way to their logs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.desk_state import DeskRecording
from desktop.views.desk.desk_sentences import recording_sentence, recording_words
from desktop.views.theme.icons import Icon
from desktop.views.widgets.buttons import LinkButton, SecondaryButton
from desktop.views.widgets.card import Group, clear_layout


class RecordingList(Group):
    """A button for each recording; `opened` asks for its log. Longer lists open on demand."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Recordings"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._recordings: tuple[DeskRecording, ...] = ()
        self._buttons: list[SecondaryButton] = []
        self._at_first = 0
        self._all = False

    def show_recordings(self, recordings: tuple[DeskRecording, ...], at_first: int) -> None:
        """Show these, so many of them at once; a list that was opened stays open."""
        if recordings != self._recordings:
            self._recordings, self._all = recordings, False
        elif self._all or at_first == self._at_first:
            return
        self._at_first = at_first
        # A button that opens a single row would take that row's own place.
        self._fill(recordings if len(recordings) <= at_first + 1 else recordings[:at_first])

    def _open_all(self) -> None:
        self._all = True
        self._fill(self._recordings)
        self._buttons[self._at_first].setFocus()

    def _fill(self, shown: tuple[DeskRecording, ...]) -> None:
        clear_layout(self._column)
        self._buttons = []
        for recording in shown:
            button = SecondaryButton(recording_words(recording), Icon.SCROLL_TEXT)
            button.setAccessibleName(recording_sentence(recording))
            button.clicked.connect(partial(self.opened.emit, recording.id))
            self._column.addWidget(button)
            self._buttons.append(button)
        if len(shown) < len(self._recordings):
            words = self.tr("Show all {n} recordings").format(n=len(self._recordings))
            more = LinkButton(words)
            more.clicked.connect(self._open_all)
            self._column.addWidget(more)
        self._column.addStretch()
