"""The queue: one row for each report that waits, with when it is due."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.desk_state import DeskFilter, DeskRow, DeskState
from desktop.views.desk.desk_sentences import (
    due_state,
    due_words,
    length,
    row_sentence,
    row_state,
    row_words,
)
from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.empty_state import EmptyState
from desktop.wording import printable

_RECORDINGS = 4


class QueueCard(Card):
    """`chosen` tells the report of the row that became current, `more_asked` the list's end."""

    chosen = Signal(str)
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.setAccessibleName(self.tr("Queue"))
        # Square rows must not cover the card's round corners.
        self.body.setContentsMargins(0, 6, 0, 6)
        self.table = DataTable(
            self.tr("Reports that wait for you"),
            (
                Column(self.tr("Due")),
                Column(self.tr("Incident")),
                Column(self.tr("Officer")),
                Column(self.tr("Tag")),
                Column(self.tr("Recordings")),
                Column(self.tr("State"), stretches=True),
            ),
        )
        self._shown: tuple[Row, ...] = ()
        self._nothing = EmptyState(
            Icon.INBOX,
            self.tr("Nothing waiting."),
            self.tr("Reports that your unit's officers seal appear here."),
        )
        self._filtered = EmptyState(Icon.LIST_FILTER, self.tr("No report of this kind waits."))
        for each in (self.table, self._nothing, self._filtered):
            self.body.addWidget(each, 1)
        self.table.reached.connect(self.chosen)
        self.table.end_near.connect(self.more_asked)

    def set_roomy(self, *, roomy: bool) -> None:
        """Show the column of recordings, or drop it in a narrow window."""
        self.table.setColumnHidden(_RECORDINGS, not roomy)

    def show_state(self, state: DeskState) -> None:
        """Show the rows that the filter lets through, and which is chosen."""
        rows = tuple(_row(row, state) for row in state.shown_rows)
        all_rows = state.shown is DeskFilter.ALL
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(state.is_read and not rows and all_rows)
        self._filtered.setVisible(state.is_read and not rows and not all_rows)
        # What the presenter chose is no new choice of the person.
        with QSignalBlocker(self.table):
            if rows != self._shown:
                self._shown = rows
                self.table.show_rows(rows)
            if state.chosen is not None:
                self.table.go_to(state.chosen)


def _row(row: DeskRow, state: DeskState) -> Row:
    now = state.now
    return Row(
        row.report,
        (
            Cell(due_words(row, now), due_state(row, now)),
            Cell(row.number, strong=row.may_decide, faint=not row.may_decide),
            Cell(printable(row.author)),
            Cell(row.category.code),
            Cell(f"{row.recordings} · {length(row.seconds)}", faint=True),
            Cell(row_words(row, now), row_state(row)),
        ),
        row_sentence(row, now),
    )
