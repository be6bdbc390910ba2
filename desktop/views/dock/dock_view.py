"""The dock board: at a glance, which camera can be taken."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.presenters.dock import DockPresenter
from desktop.presenters.dock_state import SLOTS, DockState
from desktop.views.dock.dock_announcer import DockAnnouncer
from desktop.views.dock.dock_banners import DockBanners
from desktop.views.dock.dock_summary import summary
from desktop.views.dock.happening_card import HappeningCard
from desktop.views.dock.slot_board import RING, SlotBoard
from desktop.views.dock.slot_details import SlotDetails
from desktop.views.keys import add_key
from desktop.views.page_view import PageView
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.key_cap import KeyHint
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import PageTitle

_NARROW = 1400
_SIDE, _SIDE_NARROW = 336, 300


class DockView(PageView):
    """Eight cards, and beside them what happened lately or one slot in detail.

    Keys: 1 to 8 a slot, Enter its details, R retry, N name the wearer, Esc back from details.
    """

    def __init__(self, presenter: DockPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Dock"))
        self._presenter = presenter
        self._title = PageTitle(self.tr("Dock"))
        self._summary = Text("", colour=Colour.TEXT2)
        self._hints = QWidget()
        self._banners = DockBanners()
        self.board = SlotBoard()
        self.happening = HappeningCard()
        self.details = SlotDetails()
        self._side = QStackedWidget()
        self._side.addWidget(self.happening)
        self._side.addWidget(self.details)
        self._lay_out()
        self._connect()
        self._announcer = DockAnnouncer(self, presenter.state)
        presenter.changed.connect(self._changed)
        self._show(presenter.state)

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("Dock"),
                (
                    (self.tr("Slot"), "1 … 8"),
                    (self.tr("Details of the slot"), "Enter"),
                    (self.tr("Retry what failed"), "R"),
                    (self.tr("Name the wearer"), "N"),
                    (self.tr("Close the details"), "Esc"),
                ),
            ),
        )

    def focus_first(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_slot(self, number: int) -> None:
        """Put the focus on a slot, as when it was chosen in the strip."""
        self.board.go_to(number)

    def open_slot(self, number: int) -> None:
        """Show a slot in detail."""
        self._open(number)
        self.details.focus_first()

    def close_details(self) -> None:
        """Show again what happened lately, and go back to the slot's card."""
        if self._side.currentWidget() is self.details:
            self._side.setCurrentWidget(self.happening)
            self.board.select(None)
            self.board.go_to(self.details.number)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there are details to close."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._closes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._closes(event):
            self.close_details()
            return
        super().keyPressEvent(event)

    def _closes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self._side.currentWidget() is self.details

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = current_theme()
        narrow = self.width() < _NARROW
        side = theme.scaled(_SIDE_NARROW if narrow else _SIDE)
        self._side.setFixedWidth(min(side, self.width() * 2 // 5))
        self._hints.setVisible(self.width() >= theme.scaled(_NARROW))
        across, down = (16, 12) if narrow else (24, 20)
        self._column.setContentsMargins(across - RING, down, across, down - RING)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16 - RING)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, 0, 0)
        head.setSpacing(16)
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(self._title)
        titles.addWidget(self._summary)
        head.addLayout(titles, 1)
        row = QHBoxLayout(self._hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for words, key in (
            (self.tr("Slot"), "1-8"),
            (self.tr("Details"), "Enter"),
            (self.tr("Retry"), "R"),
            (self.tr("Name the wearer"), "N"),
        ):
            row.addWidget(KeyHint(words, key))
        head.addWidget(self._hints, 0, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(head)
        banners = QHBoxLayout()
        banners.setContentsMargins(RING, 0, 0, 0)
        banners.addWidget(self._banners)
        self._column.addLayout(banners)
        body = QHBoxLayout()
        body.setSpacing(16 - RING)
        body.addWidget(self.board, 1)
        body.addLayout(_level_with_cards(self._side))
        self._column.addLayout(body, 1)

    def _connect(self) -> None:
        self.board.retried.connect(self._presenter.retry)
        self.board.opened.connect(self.open_slot)
        self.board.naming.connect(self.open_slot)
        self.details.closed.connect(self.close_details)
        self.details.named.connect(self._presenter.name_wearer)
        self.details.set_aside.connect(self._presenter.set_aside)
        for number in range(1, SLOTS + 1):
            add_key(self, str(number), partial(self.go_to_slot, number))
        add_key(self, "R", self._retry)
        add_key(self, "N", self._name)

    def _retry(self) -> None:
        number = self._meant([s.number for s in self._presenter.state.slots if s.can_retry])
        if number is not None:
            self._presenter.retry(number)

    def _name(self) -> None:
        slots = self._presenter.state.slots
        number = self._meant([slot.number for slot in slots if slot.can_name_wearer])
        if number is not None:
            self.open_slot(number)

    def _meant(self, possible: list[int]) -> int | None:
        """The slot that a key is for: the one in focus or in detail, or the only one there is."""
        current = self.board.focused
        if current is None and self._side.currentWidget() is self.details:
            current = self.details.number
        if current in possible:
            return current
        return possible[0] if current is None and len(possible) == 1 else None

    def _open(self, number: int) -> None:
        state = self._presenter.state
        self.details.open_slot(number, state)
        self._show_details(state, number)
        self._side.setCurrentWidget(self.details)
        self.board.select(number)

    def _changed(self, state: DockState) -> None:
        self._announcer.hear(state)
        self._show(state)

    def _show(self, state: DockState) -> None:
        self._summary.setText(summary(state))
        self._banners.show_state(state)
        self.board.show_slots(state.slots)
        self.happening.show_lines(state.happening, state.since)
        if self._side.currentWidget() is self.details:
            self._show_details(state, self.details.number)

    def _show_details(self, state: DockState, number: int) -> None:
        slot = state.slots[number - 1]
        self.details.show_state(slot, state, self._presenter.files(number))


def _level_with_cards(side: QWidget) -> QVBoxLayout:
    """Beside the board, whose cards have room for their focus ring around them."""
    column = QVBoxLayout()
    column.setContentsMargins(0, RING, 0, RING)
    column.addWidget(side)
    return column
