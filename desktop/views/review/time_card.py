"""The card under the pictures: the time line or, the same as a table, and what was viewed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.presenters.review_state import LedgerLine, ReviewState
from desktop.presenters.review_tracks import Track
from desktop.views.review import moment_words
from desktop.views.review.time_line import TimeLine
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import LinkButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.wording import printable

_ROWS = 3
"""So many rows of the table are seen at once, its head among them."""


class TimeCard(Card):
    """`recording_asked` tells a recording that a person wants to see.

    `marked` asks for the in mark (True) or the out mark at the moment.
    """

    marked = Signal(bool)

    recording_asked = Signal(str)
    marks_played = Signal()
    marks_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.setAccessibleName(self.tr("Recordings"))
        self.line = TimeLine()
        columns = (
            Column(self.tr("Start")),
            Column(self.tr("Length")),
            Column(self.tr("Camera")),
            Column(self.tr("Wearer")),
            Column(self.tr("You viewed")),
            Column(self.tr("Shown"), stretches=True),
        )
        self.table = DataTable(self.tr("Recordings of this incident"), columns)
        self.table.opened.connect(self.recording_asked)
        self.line.recording_asked.connect(self.recording_asked)
        self._both = QStackedWidget()
        self._both.addWidget(self.line)
        self._both.addWidget(self.table)
        self.mark_in = self._mark(self.tr("In"), "I", self.tr("Mark the start here (I)"))
        self.mark_in.clicked.connect(lambda: self.marked.emit(True))
        self.mark_out = self._mark(self.tr("Out"), "O", self.tr("Mark the end here (O)"))
        self.mark_out.clicked.connect(lambda: self.marked.emit(False))
        self._marked = ElidedLabel("", TypeSize.SMALL, Colour.ACCENT_TEXT)
        self._play = LinkButton(self.tr("Play it"), Icon.PLAY)
        self._play.clicked.connect(self.marks_played)
        self._clear = LinkButton(self.tr("Clear"), Icon.X)
        self._clear.clicked.connect(self.marks_cleared)
        self.switch = LinkButton(self.tr("View as &table"), Icon.TABLE_2)
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._turn)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in (self.mark_in, self.mark_out, self._marked, self._play, self._clear):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.switch)
        self.body.setSpacing(2)
        self.body.addWidget(self._both)
        self.body.addLayout(foot)
        self._turn(False)

    def show_state(self, state: ReviewState) -> None:
        """Show the recordings, what was viewed, and the marks."""
        self.line.show_state(state)
        self.table.show_rows(tuple(self._row(state, line) for line in state.ledger))
        self._show_marks(state)
        self._turn(self.switch.isChecked())

    def _turn(self, as_table: bool) -> None:
        self._both.setCurrentIndex(1 if as_table else 0)
        line = self.line.sizeHint().height()
        rows = _ROWS * current_theme().grown(48)
        self._both.setFixedHeight(max(line, rows) if as_table else line)

    def _show_marks(self, state: ReviewState) -> None:
        start, end = state.mark_in, state.mark_out
        both = start is not None and end is not None
        if start is not None and end is not None:
            words = self.tr("In {start} to out {end}, {length}; nothing is cut").format(
                start=moment_words.clock(start),
                end=moment_words.clock(end),
                length=moment_words.length((end - start).total_seconds()),
            )
        elif start is not None:
            words = self.tr("In {time}").format(time=moment_words.clock(start))
        elif end is not None:
            words = self.tr("Out {time}").format(time=moment_words.clock(end))
        else:
            words = ""
        self._marked.set_words(words)
        self._marked.setVisible(bool(words))
        self._play.setVisible(both)
        self._clear.setVisible(bool(words))

    def _mark(self, words: str, key: str, name: str) -> SecondaryButton:
        button = SecondaryButton(words, key=key)
        button.padding = 12
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _viewed_of(self, line: LedgerLine) -> str:
        words = self.tr("{viewed} of {all}").format(
            viewed=moment_words.length(line.viewed.seconds),
            all=moment_words.length(line.track.seconds),
        )
        return f"{words}, {self.tr('part twice')}" if line.viewed.twice else words

    def _row(self, state: ReviewState, line: LedgerLine) -> Row:
        track = line.track
        shown = state.is_shown(track.recording)
        wearer = self._wearer(track)
        start = moment_words.clock(track.starts_at) if track.is_timed else "--:--:--"
        viewed = self._viewed_of(line)
        name = self.tr("{camera}, {wearer}, {start}, {length}, you viewed {viewed}").format(
            camera=printable(track.camera),
            wearer=wearer,
            start=start,
            length=moment_words.length(track.seconds),
            viewed=viewed,
        )
        return Row(
            track.recording,
            (
                Cell(start, strong=True),
                Cell(moment_words.length(track.seconds)),
                Cell(printable(track.camera)),
                Cell(wearer),
                Cell(viewed),
                Cell(self.tr("Shown now"), strong=True)
                if shown
                else Cell(self.tr("Enter shows it"), faint=True),
            ),
            f"{name}, {self.tr('shown now')}" if shown else name,
        )

    def _wearer(self, track: Track) -> str:
        if track.is_own:
            return self.tr("You")
        return self.tr("Officer {badge}").format(badge=track.wearer)
