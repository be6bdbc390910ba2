"""Review: watch, compare with what was written; every second is on record."""

from datetime import datetime
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.identifiers import Badge
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import ReviewPhase, ReviewState
from desktop.views.page_view import ROOMY, PageView, page_margins
from desktop.views.review import moment_words
from desktop.views.review.full_screen import FullScreen
from desktop.views.review.reason_pane import ReasonPane
from desktop.views.review.review_header import ReviewHeader
from desktop.views.review.review_keys import add_review_keys, review_key_groups
from desktop.views.review.sealed_pane import SealedPane
from desktop.views.review.stage import Stage
from desktop.views.review.time_card import TimeCard
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.wording import sentence

_SIDE_OF_WIDTH = 0.34
_MARKER_ROWS = ((900, 3), (720, 2))
"""From which height of the page on how many markers are in sight below the time line."""
_RING = 4
"""Room for the focus ring around a picture."""


class ReviewView(PageView):
    """The page of one incident's footage. No picture of it is kept anywhere."""

    def __init__(self, presenter: ReviewPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Review"))
        self._presenter = presenter
        self._phase: ReviewPhase | None = None
        # From the outside in: what has children is dressed anew wherever it is put.
        self.header = ReviewHeader(self)
        self._again = SecondaryButton(self.tr("Open it again"))
        self.problem = Banner(BannerKind.ERROR, actions=(self._again,), parent=self)
        self._columns = QWidget(self)
        inside = QWidget()
        self._scrolled = _scrolling(inside, self.tr("Recordings"), self._columns)
        self._main = QVBoxLayout(inside)
        self.stage = Stage(presenter, self._fill_screen, parent=inside)
        self.time = TimeCard(inside)
        self.sealed = SealedPane(self._columns)
        self._rest = QWidget(self)
        self._full: FullScreen | None = None
        self._keys: list[QShortcut] = []
        self._lay_out()
        self._connect()
        self._show(presenter.state)
        presenter.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return review_key_groups()

    @cached_property
    def reason(self) -> ReasonPane:
        """Where a supervisor says why; made when it is first asked, as most are never asked."""
        pane = ReasonPane(self)
        pane.given.connect(self._presenter.start)
        self._whole.insertWidget(self._whole.indexOf(self._columns), pane, 1)
        return pane

    def focus_first(self) -> None:
        if self._phase is ReviewPhase.REASON:
            self.reason.focus_first()
        else:
            self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._leave_full_screen()
        self._presenter.close()
        self.stage.wipe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(10)
        self._whole.addWidget(self.header)
        self._whole.addWidget(self.problem)
        self._whole.addWidget(self._columns, 1)
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._scrolled, 1)
        self._main.setContentsMargins(_RING, _RING, _RING, 0)
        self._main.setSpacing(8)
        self._main.addWidget(self.stage, 1)
        self._main.addWidget(self.time)
        row.addWidget(self.sealed)
        self._whole.addWidget(self._rest, 1)
        self._fit()

    def _connect(self) -> None:
        presenter, playing = self._presenter, self._presenter.playing
        self._again.clicked.connect(lambda _=False: presenter.start())
        self.sealed.supplement_asked.connect(presenter.write_supplement)
        self.sealed.changes_asked.connect(lambda badge: presenter.open_changes(Badge(badge)))
        self.time.line.sought.connect(playing.seek)
        self.time.recording_asked.connect(presenter.show)
        foot, marking = self.time.foot_row, presenter.marking
        foot.marked.connect(lambda start: playing.mark(start=start))
        foot.marks_played.connect(playing.play_marked)
        foot.marks_cleared.connect(playing.clear_marks)
        foot.marker_asked.connect(marking.ask_words)
        self.time.line.marker_asked.connect(presenter.go_to_marker)
        self.time.markers.opened.connect(presenter.go_to_marker)
        self.time.markers.rename_asked.connect(marking.ask_other_words)
        self.time.markers.remove_asked.connect(marking.ask_to_remove)
        self.time.answered.connect(marking.answer)
        self.time.cancelled.connect(marking.cancel)
        presenter.changed.connect(self._show)
        presenter.moved.connect(self._move)
        self._keys = add_review_keys(
            self, presenter, {"F": self._fill_screen, "Ctrl+Shift+W": presenter.write_supplement}
        )

    def _fit(self) -> None:
        """Follow the width: margins and the side column."""
        scale = current_theme().scale.factor
        roomy = self.width() >= ROOMY
        self._whole.setContentsMargins(*page_margins(self.width()))
        wide = (400 if roomy else 320) * scale
        rows = next((rows for high, rows in _MARKER_ROWS if self.height() >= high * scale), 0)
        self.time.set_rows(rows)
        self.sealed.setFixedWidth(int(min(wide, self.width() * _SIDE_OF_WIDTH)))

    def _show(self, state: ReviewState) -> None:
        phase, before = state.phase, self._phase
        self._phase = phase
        watching = phase is ReviewPhase.WATCHING
        if not watching:
            self._leave_full_screen()
        self.header.show_state(state)
        if phase is ReviewPhase.REASON or before is ReviewPhase.REASON:
            self.reason.setVisible(phase is ReviewPhase.REASON)
        self._columns.setVisible(watching)
        self._rest.setVisible(not watching and phase is not ReviewPhase.REASON)
        self._show_problem(state)
        for key in self._keys:
            key.setEnabled(watching)
        if watching:
            self.stage.show_state(state)
            self.time.show_state(state)
            self.sealed.show_state(state)
        if before is not None and phase is not before:
            self._turned(phase)

    def _turned(self, phase: ReviewPhase) -> None:
        if phase is ReviewPhase.ENDED:
            self.problem.announce()
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif phase is ReviewPhase.WATCHING:
            self.stage.places[0].picture.setFocus(Qt.FocusReason.OtherFocusReason)
        elif phase is ReviewPhase.REASON:
            self.reason.focus_first()

    def _show_problem(self, state: ReviewState) -> None:
        problem = state.problem
        asks = state.phase in {ReviewPhase.ENDED, ReviewPhase.REFUSED}
        self.problem.setVisible(problem is not None and asks)
        if problem is None or not asks:
            return
        if state.phase is ReviewPhase.ENDED and state.moment is not None:
            words = self.tr("Playing has stopped. What you viewed up to {time} is recorded.")
            at = moment_words.clock(state.moment)
            self.problem.show_words(words.format(time=at), sentence(problem))
        else:
            self.problem.show_words(sentence(problem))

    def _move(self, moment: datetime) -> None:
        self.time.line.show_moment(moment.astimezone(self._presenter.zone))

    def _fill_screen(self) -> None:
        if self._full is not None:
            self._leave_full_screen()
            return
        self._full = FullScreen(self.stage, self._presenter, self._leave_full_screen)
        self.stage.transport.show_full(full=True)
        self._full.showFullScreen()

    def _leave_full_screen(self) -> None:
        full, self._full = self._full, None
        if full is None:
            return
        self._main.insertWidget(0, self.stage, 1)
        self.stage.show()
        self.stage.set_margins(0)
        self.stage.transport.show_full(full=False)
        full.close()
        full.deleteLater()
        self.stage.transport.full.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolling(inside: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """Where the text is large, what is under the pictures is reached by scrolling."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.viewport().setAutoFillBackground(False)
    inside.setProperty("clear", "true")
    inside.setAutoFillBackground(False)
    area.setWidget(inside)
    return area
