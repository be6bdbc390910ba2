"""The card under the pictures: the time line or, the same as a table; markers; what was viewed."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.refusals import KnownError
from desktop.presenters.review_markers import MarkerQuestion
from desktop.presenters.review_state import LedgerLine, ReviewState
from desktop.presenters.review_tracks import Track
from desktop.views.review import moment_words
from desktop.views.review.card_foot import CardFoot
from desktop.views.review.marker_list import MarkerList
from desktop.views.review.marker_strip import MarkerStrip
from desktop.views.review.time_line import TimeLine
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.wording import printable, sentence

_ROW = 48
_RECORDINGS, _MARKERS = 2, 3
"""So many rows are seen at once in place of the time line."""
_ROOMY = 3
"""So many recordings where the page is high."""


class TimeCard(Card):
    """`recording_asked` tells a recording that a person wants to see.

    `answered` tells the words of a marker, `cancelled` that none is wanted.
    """

    recording_asked = Signal(str)
    answered = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.setAccessibleName(self.tr("Recordings"))
        self._rows = 0
        self._state: ReviewState | None = None
        self._question: MarkerQuestion | None = None
        home = self.body.parentWidget()
        self._both = QStackedWidget(home)
        self.line = TimeLine(self._both)
        self.line.recording_asked.connect(self.recording_asked)
        self._both.addWidget(self.line)
        self.markers = MarkerList(home)
        self.problem = Banner(BannerKind.WARNING, parent=home)
        self.problem.hide()
        self.foot_row = CardFoot(home)
        self.switch = self.foot_row.table
        self.switch.toggled.connect(self._switch)
        self.foot_row.markers.toggled.connect(self._fit)
        self.body.setSpacing(8)
        for widget in (self._both, self.markers, self.problem, self.foot_row):
            self.body.addWidget(widget)
        self._fit()

    # Most pages are closed before anybody asks for these two, and each takes its time to make.

    @cached_property
    def table(self) -> DataTable:
        """The time line as a table."""
        columns = (
            Column(self.tr("Start")),
            Column(self.tr("Length")),
            Column(self.tr("Camera")),
            Column(self.tr("Wearer")),
            Column(self.tr("You viewed")),
            Column(self.tr("Shown"), stretches=True),
        )
        table = DataTable(self.tr("Recordings of this incident"), columns, self._both)
        table.opened.connect(self.recording_asked)
        self._both.addWidget(table)
        return table

    @cached_property
    def strip(self) -> MarkerStrip:
        """Where the words of a marker are typed, in the foot's place."""
        strip = MarkerStrip(self.body.parentWidget())
        strip.answered.connect(self.answered)
        strip.cancelled.connect(self.cancelled)
        self.body.insertWidget(self.body.indexOf(self.foot_row), strip)
        return strip

    def show_state(self, state: ReviewState) -> None:
        """Show the recordings, what was viewed, the markers and the marks."""
        self.line.show_state(state)
        self._state = state
        self._show_rows()
        self.markers.show_state(state)
        self.foot_row.show_state(state)
        self._show_question(state)
        self._show_problem(state.marker_problem)
        self._fit()

    def set_rows(self, rows: int) -> None:
        """Let so many markers be in sight below the time line; 0 puts them into its place."""
        self._rows = rows
        self._fit()

    def _switch(self) -> None:
        self._show_rows()
        self._fit()

    def _show_rows(self) -> None:
        if self._state is not None and self.switch.isChecked():
            ledger = self._state.ledger
            self.table.show_rows(tuple(self._row(self._state, line) for line in ledger))

    def _fit(self, _is_checked: bool = False) -> None:  # noqa: FBT002 - Qt tells it so
        foot = self.foot_row
        foot.markers.setVisible(not self._rows)
        instead = not self._rows and foot.markers.isChecked()
        self._both.setVisible(not instead)
        self.markers.setVisible(bool(self._rows) or instead)
        as_table = self.switch.isChecked()
        self._both.setCurrentWidget(self.table if as_table else self.line)
        high = self._table_height() if as_table else self.line.sizeHint().height()
        self._both.setFixedHeight(high)
        self.markers.setFixedHeight(self.markers.height_for(self._rows or _MARKERS))

    def _table_height(self) -> int:
        """As high as whole rows are, so that none is cut."""
        head = self.table.horizontalHeader().sizeHint().height()
        most = _ROOMY if self._rows else _RECORDINGS
        rows = min(max(self.table.rows.rowCount(), 1), most)
        return head + rows * current_theme().grown(_ROW) + 2

    def _show_question(self, state: ReviewState) -> None:
        was_asked, self._question = self._question, state.question
        self.foot_row.setVisible(state.question is None)
        if state.question is not None or was_asked is not None:
            self.strip.ask(state.question)
        if state.question is None and was_asked is not None:
            self._give_focus_back(was_asked)

    def _give_focus_back(self, question: MarkerQuestion) -> None:
        if question.line is not None and self.markers.isVisible():
            self.markers.focus_list()
        else:
            self.foot_row.marker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, problem: KnownError | None) -> None:
        is_new = self.problem.isHidden()
        self.problem.setVisible(problem is not None)
        if problem is not None:
            self.problem.show_words("", sentence(problem))
            if is_new:
                self.problem.announce()

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
            viewed=_with(viewed, moment_words.speeds(line.viewed)),
        )
        return Row(
            track.recording,
            (
                Cell(start, strong=True),
                Cell(moment_words.length(track.seconds)),
                Cell(printable(track.camera)),
                Cell(wearer),
                Cell(_with(viewed, moment_words.rates(line.viewed))),
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


def _with(viewed: str, speeds: str) -> str:
    return f"{viewed}, {speeds}" if speeds else viewed
