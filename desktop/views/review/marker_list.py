"""The markers as a list, the time line's twin: Enter goes there, F2 renames, Delete withdraws."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.review_markers import MarkerLine
from desktop.presenters.review_state import ReviewState
from desktop.views.keys import add_key
from desktop.views.review import moment_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.text import Text
from desktop.wording import printable

_ROW = 48


class MarkerList(QWidget):
    """`opened` tells the marker to go to; `rename_asked` and `remove_asked` one of one's own."""

    opened = Signal(str)
    rename_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[MarkerLine, ...] | None = None
        columns = (
            Column(self.tr("Number")),
            Column(self.tr("Time")),
            Column(self.tr("Words"), stretches=True),
            Column(self.tr("Camera")),
            Column(self.tr("Set")),
        )
        self.table = DataTable(self.tr("Markers"), columns, self)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self.opened)
        self.table.reached.connect(self._offer)
        self.none = Text(
            self.tr("No markers yet. M marks the moment that is shown."),
            TypeSize.SMALL,
            Colour.TEXT3,
        )
        self.rename = self._button(self.tr("Rename"), self.tr("F2"), self._ask_rename)
        self.remove = self._button(self.tr("Remove"), self.tr("Del"), self._ask_remove)
        add_key(self, "F2", self._ask_rename)
        add_key(self, "Delete", self._ask_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.none, 1)
        row.addWidget(self.table, 1)
        self._buttons = QWidget(self)
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.rename)
        column.addWidget(self.remove)
        column.addStretch(1)
        row.addWidget(self._buttons)
        self._show_lines(())

    def show_state(self, state: ReviewState) -> None:
        """Show the markers that stand."""
        if state.markers != self._lines:
            self._show_lines(state.markers)

    def height_for(self, rows: int) -> int:
        """How high it is with so many rows in sight, or one line of words where there is none."""
        theme = current_theme()
        if not self._lines:
            return theme.grown(_ROW)
        buttons = self._buttons.sizeHint().height()
        return max(min(rows, len(self._lines)) * theme.grown(_ROW) + 2, buttons)

    def focus_list(self) -> None:
        """Put the focus on the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, lines: tuple[MarkerLine, ...]) -> None:
        self._lines = lines
        self.table.show_rows(tuple(self._row(line) for line in lines))
        self.none.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self._buttons.setVisible(any(line.is_own for line in lines))
        self._offer()

    def _row(self, line: MarkerLine) -> Row:
        track = line.track
        camera = printable(track.camera)
        into = (line.at - track.starts_at).total_seconds()
        at = moment_words.clock(line.at) if track.is_timed else moment_words.length(into)
        who = self.tr("you") if line.is_own else self.tr("Officer {badge}").format(badge=line.by)
        when = self.tr("{who}, {time}").format(who=who, time=f"{line.set_at:%H:%M}")
        words = printable(line.words)
        name = self.tr("Marker {n}, {time}, {words}, {camera}, set by {when}").format(
            n=line.number, time=at, words=words, camera=camera, when=when
        )
        return Row(
            line.id,
            (
                Cell(str(line.number), icon=Icon.DIAMOND, icon_ink=Colour.ACCENT_TEXT),
                Cell(at, strong=True),
                Cell(words),
                Cell(camera, faint=True),
                Cell(when, faint=True),
            ),
            name,
        )

    def _offer(self, _key: str = "") -> None:
        own = self._own() is not None
        words = "" if own else self.tr("Choose a marker of your own")
        for button in (self.rename, self.remove):
            button.setEnabled(own)
            button.setToolTip(words)

    def _own(self) -> MarkerLine | None:
        key = self.table.current_key
        own = (line for line in self._lines or () if line.id == key and line.is_own)
        return next(own, None)

    def _ask_rename(self) -> None:
        line = self._own()
        if line is not None:
            self.rename_asked.emit(line.id)

    def _ask_remove(self) -> None:
        line = self._own()
        if line is not None:
            self.remove_asked.emit(line.id)

    def _button(self, words: str, key: str, call: object) -> SecondaryButton:
        button = SecondaryButton(words, key=key)
        button.padding = 12
        button.clicked.connect(call)
        return button
