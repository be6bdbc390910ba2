"""A slot's card on the dock board, with the steps that a person can take there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.presenters.dock_state import SlotCondition, SlotState
from desktop.views.dock.slot_words import card_facts
from desktop.views.theme.icons import Icon
from desktop.views.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.slot_card import SlotCard

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DockCard(SlotCard):
    """One slot. A click or Enter asks for its details; each slot is a task of its own."""

    retried = Signal(int)
    naming = Signal(int)
    opened = Signal(int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(number, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._offered: tuple[str, str, str] = ("", "", "")
        self._narrow = False

    def show_state(self, slot: SlotState) -> None:
        """Show the slot as it stands."""
        self.show_slot(card_facts(slot))
        offers = self._offers(slot)
        if offers == self._offered:
            return
        self._offered = offers
        self._offer()

    def set_compact(self, compact: bool) -> None:
        """Take less room; what opens the details is an icon then."""
        super().set_compact(compact)
        if compact != self._narrow:
            self._narrow = compact
            self._offer()

    def _offer(self) -> None:
        retry, name, details = self._offered
        buttons: list[QPushButton] = []
        if retry:
            button: QPushButton = PrimaryButton(retry, Icon.ROTATE_CW)
            button.clicked.connect(lambda: self.retried.emit(self.number))
            buttons.append(button)
        if name:
            button = PrimaryButton(name, Icon.USER_PLUS)
            button.clicked.connect(lambda: self.naming.emit(self.number))
            buttons.append(button)
        if details:
            beside = self._narrow and bool(buttons)
            button = IconButton(Icon.LIST_CHECKS, details) if beside else SecondaryButton(details)
            button.clicked.connect(lambda: self.opened.emit(self.number))
            buttons.append(button)
        focus = QApplication.focusWidget()
        held = focus is not None and focus is not self and self.isAncestorOf(focus)
        self.show_actions(*buttons)
        if held:  # the button that was pressed is gone; who pressed it stays at this card
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.opened.emit(self.number)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit(self.number)

    def _offers(self, slot: SlotState) -> tuple[str, str, str]:
        """Words of the buttons: to retry, to name the wearer, to see more. Empty ones are none."""
        if slot.condition is SlotCondition.NEEDS_WEARER:
            return "", self.tr("Name the wearer"), ""
        if not slot.needs_help:
            return "", "", ""
        what = self.tr("What failed") if slot.failed else self.tr("Details")
        if not slot.can_retry or slot.set_aside_by is not None:
            return "", "", what
        if slot.failed == 1:
            return self.tr("Retry 1 file"), "", what
        if slot.failed:
            return self.tr("Retry {count} files").format(count=slot.failed), "", what
        return self.tr("Try again"), "", what
