"""My shift: what happened, what is locked, what is due."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.shift import ShiftPresenter
from desktop.presenters.shift_reason import ReasonState
from desktop.presenters.shift_state import ShiftState
from desktop.views.keys import add_key
from desktop.views.page_view import ROOMY, PageView, page_margins
from desktop.views.shift.card_list import CardList
from desktop.views.shift.due_list import DueList
from desktop.views.shift.reason_card import ReasonCard
from desktop.views.shift.shift_axis import ShiftAxis
from desktop.views.shift.shift_sentences import notice_words, reason_given
from desktop.views.theme.choices import TextScale
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fitted_column import FittedColumn
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_cap import KeyHint
from desktop.wording import sentence

_TALL = 600


class ShiftView(PageView):
    """The page of one person's own shift."""

    def __init__(self, presenter: ShiftPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("My shift"))
        self._presenter = presenter
        self.axis = ShiftAxis()
        self.cards = CardList()
        self.due = DueList()
        self.reason = ReasonCard()
        self._reason_column = FittedColumn((self.reason,))
        self._giving: str | None = None
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        seen = LinkButton(self.tr("Understood"))
        seen.clicked.connect(self._understood)
        self.given = Banner(BannerKind.DONE, actions=(seen,))
        self.given.hide()
        self.notice = Banner(BannerKind.INFO, icon=Icon.EYE)
        self.notice.hide()
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the shift…"))
        self._empty = self._make_empty()
        self._hints = self._make_hints()
        self._lay_out()
        self.axis.chosen.connect(presenter.choose)
        self.cards.picked.connect(presenter.choose)
        self.cards.stepped.connect(presenter.step)
        self.cards.asked_why.connect(presenter.why_locked)
        self.cards.attested.connect(presenter.attest)
        self.cards.more_asked.connect(presenter.show_more)
        self.due.stepped.connect(presenter.step)
        self.due.explained.connect(presenter.give_reason)
        self.due.focus_lost.connect(partial(self._go_on, None))
        self._connect_reason()
        self._shortcuts = self._make_keys()
        presenter.changed.connect(self._show)
        presenter.reason.changed.connect(self._show_reason)
        self._show(presenter.state)
        self._show_reason(presenter.reason.state)
        presenter.start()

    def focus_first(self) -> None:
        self.axis.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there is a form to leave."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._giving is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._giving is not None:
            self._presenter.reason.leave()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_empty(self) -> EmptyState:
        dock = PrimaryButton(self.tr("Open the dock board"), Icon.HARD_DRIVE_DOWNLOAD)
        dock.clicked.connect(self._presenter.open_dock)
        return EmptyState(
            Icon.CALENDAR_CLOCK,
            self.tr("No recordings yet this shift."),
            self.tr(
                "Dock your camera and they appear here, grouped by call. Calls without a "
                "recording appear too."
            ),
            dock,
        )

    def _make_hints(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=16)
        for words, keys in (
            (self.tr("Next incident"), ("↓",)),
            (self.tr("Write report"), ("W",)),
            (self.tr("Tag"), ("T",)),
            (self.tr("Why locked"), ("Y",)),
            (self.tr("Review"), ("V",)),
            (self.tr("Table"), ("Alt T",)),
        ):
            flow.addWidget(KeyHint(words, *keys))
        return holder

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(12)
        self._whole.addWidget(self.axis)
        self._whole.addWidget(self._problem)
        self._whole.addWidget(self.given)
        self._whole.addWidget(self._reading)
        self._whole.addWidget(self.notice)
        self._whole.addWidget(self._empty, 1)
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.cards, 1)
        row.addWidget(self._reason_column, 1)
        side = QVBoxLayout()
        side.addWidget(self.due, 1)
        side.addStretch()
        row.addLayout(side)
        self._whole.addWidget(self._columns, 1)
        self._whole.addWidget(self._hints)
        self._fit()

    def _fit(self) -> None:
        """Follow the width: margins, the side column, hints that drop out."""
        scale = current_theme().scale.factor
        roomy = self.width() >= ROOMY
        self._whole.setContentsMargins(*page_margins(self.width()))
        self.due.setFixedWidth(int(min((332 if roomy else 300) * scale, self.width() * 0.34)))
        self.due.fit()
        self._hints.setVisible(
            roomy
            and scale <= TextScale.LARGER.factor
            and self.height() >= _TALL
            and bool(self._presenter.state.cards)
            and self._giving is None
        )

    def _connect_reason(self) -> None:
        reason = self._presenter.reason
        self.reason.picked.connect(reason.choose)
        self.reason.written.connect(reason.write)
        self.reason.saving.connect(reason.save)
        self.reason.given_up.connect(reason.leave)

    def _make_keys(self) -> tuple[QShortcut, ...]:
        return (
            add_key(self, "Up", partial(self._go, -1)),
            add_key(self, "Down", partial(self._go, 1)),
            add_key(self, "W", self._presenter.write),
            add_key(self, "T", self._presenter.tag),
            add_key(self, "Y", self._presenter.why_locked),
            add_key(self, "V", self._presenter.review),
        )

    def _go(self, step: int) -> None:
        if self.axis.table.hasFocus():
            self._go_in_table(step)
            return
        key = self.cards.next_key(step)
        if key is not None:
            self._presenter.choose(key)
        self.cards.focus_chosen()

    def _go_in_table(self, step: int) -> None:
        table = self.axis.table
        to = table.currentIndex().row() + step
        if 0 <= to < table.rows.rowCount():
            table.setCurrentIndex(table.rows.index(to, 0))

    def _show(self, state: ShiftState) -> None:
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
        self._reading.setVisible(not state.is_read and state.problem is None)
        self.notice.setVisible(bool(state.notices))
        if state.notices:
            self.notice.show_words(*notice_words(state.notices, state.now))
        self._empty.setVisible(state.is_empty)
        self._columns.setVisible(state.is_read and not state.is_empty)
        self.axis.show_state(state)
        self.cards.show_state(state)
        self.due.show_state(state)
        self._fit()

    def _show_reason(self, state: ReasonState) -> None:
        """Show the form in place of the cards, or the cards again; the page's keys rest then."""
        before, self._giving = self._giving, state.event
        held = self.reason.isAncestorOf(self.window().focusWidget())
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not state.is_open)
        self.cards.setVisible(not state.is_open)
        self._reason_column.setVisible(state.is_open)
        self.reason.show_state(state)
        self._reason_column.fit()
        self._show_given(state)
        self._fit()
        if before is not None and not state.is_open and held:
            self._go_on(before)

    def _show_given(self, state: ReasonState) -> None:
        said = state.given is not None and self.given.isHidden()
        self.given.setVisible(state.given is not None)
        if state.given is not None:
            self.given.show_words(*reason_given(state.given))
        if said:
            self.given.announce()

    def _understood(self) -> None:
        self._presenter.reason.understood()
        self._go_on(None)

    def _go_on(self, event: str | None) -> None:
        """Put the focus where a person goes on after the form: on what is due, or on the page."""
        if not self.due.focus_call(event):
            self.focus_first()
