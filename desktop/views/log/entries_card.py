"""The entries of a recording, oldest first. There is nothing here to change them by."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.recording_log_state import LogEntry, LogFilter, RecordingLogState
from desktop.views.log.entry_details import detail
from desktop.views.log.entry_sentences import entry_sentence, icon_of, state_of, what, who
from desktop.views.log.log_values import short_hash
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import PADDING, Card, HairLine
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.titles import SectionTitle

_HASH = 5


class EntriesCard(Card):
    """`chosen` tells the number of the entry that became current, `opened` Enter on it."""

    chosen = Signal(int)
    opened = Signal()
    filtered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.setAccessibleName(self.tr("What happened to it"))
        self._count = ElidedLabel("", TypeSize.SMALL, Colour.TEXT3)
        self.filters = SegmentedChoice(
            self.tr("Which entries are shown"),
            (
                (LogFilter.ALL, self.tr("All")),
                (LogFilter.VIEWING, self.tr("Viewing")),
                (LogFilter.SEALING, self.tr("Sealing")),
                (LogFilter.REFUSED, self.tr("Refused")),
            ),
            LogFilter.ALL,
        )
        self.table = DataTable(
            self.tr("Entries of the log, oldest first"),
            (
                Column(self.tr("No.")),
                Column(self.tr("Time")),
                Column(self.tr("Who")),
                Column(self.tr("What")),
                Column(self.tr("Detail"), stretches=True),
                Column(self.tr("Entry hash")),
            ),
        )
        self._nothing = EmptyState(Icon.LIST_FILTER, self.tr("No entry of this kind."))
        self._shown: tuple[LogEntry, ...] = ()
        self._lay_out()
        self.table.reached.connect(lambda key: self.chosen.emit(int(key)))
        self.table.opened.connect(lambda _: self.opened.emit())
        self.filters.chosen.connect(self.filtered)

    def set_roomy(self, *, roomy: bool) -> None:
        """Show the hashes in the table, or leave them to the entry that is told in full."""
        self.table.setColumnHidden(_HASH, not roomy)

    def show_state(self, state: RecordingLogState) -> None:
        """Show the entries that the filter lets through."""
        entries = state.entries
        whole = 0 if state.history is None else len(state.history.entries)
        self._count.set_words(
            self.tr("{n} of {all} entries, oldest first").format(n=len(entries), all=whole)
        )
        self.filters.choose(state.shown)
        self.table.setVisible(bool(entries))
        self._nothing.setVisible(state.history is not None and not entries)
        with QSignalBlocker(self.table):
            if entries != self._shown:
                self._shown = entries
                self.table.show_rows(tuple(map(_row, entries)))
            if state.chosen is not None:
                self.table.go_to(str(state.chosen))

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 6)
        self.body.setSpacing(0)
        head = QWidget()
        flow = FlowLayout(head, gap=12, spreads=True)
        flow.setContentsMargins(0, 0, 0, 0)
        title = SectionTitle(self.tr("What happened to it"))
        title.setWordWrap(False)
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(title)
        row.addWidget(self._count)
        for widget in (named, self.filters):
            flow.addWidget(widget)
        head.setContentsMargins(PADDING, 6, PADDING, 6)
        self.body.addWidget(head)
        self.body.addWidget(HairLine())
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._nothing, 1)


def _row(entry: LogEntry) -> Row:
    at = "" if entry.at is None else f"{entry.at.day} {entry.at:%b %H:%M:%S}"
    return Row(
        str(entry.seq),
        (
            Cell(str(entry.seq), faint=True),
            Cell(at, strong=True),
            Cell(who(entry)),
            Cell(what(entry), state_of(entry), strong=True, icon=icon_of(entry)),
            Cell(detail(entry), faint=True),
            Cell(short_hash(entry.leaf), fixed=True),
        ),
        entry_sentence(entry),
    )
