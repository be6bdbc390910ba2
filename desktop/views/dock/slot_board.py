"""The cards of all slots, four to a row where there is room."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QWidget

from desktop.presenters.dock_state import SLOTS, SlotState
from desktop.views.dock.dock_card import DockCard
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.lettering import looks_changed

_COLUMNS = 4
_NARROWEST = 214
_COMPACT_BELOW = 250
_GAP, _GAP_COMPACT = 12, 8
RING = 4
"""Room for the focus ring around the outermost cards."""


class SlotBoard(QScrollArea):
    """Cards keep their order; where they don't fit, the board scrolls and the page does not."""

    retried = Signal(int)
    naming = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Slots"))
        self._inside = QWidget()
        self._inside.setProperty("clear", "true")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(RING, RING, RING, RING)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self.cards = tuple(DockCard(number) for number in range(1, SLOTS + 1))
        for card in self.cards:
            card.retried.connect(self.retried)
            card.naming.connect(self.naming)
            card.opened.connect(self.opened)
        self.setWidget(self._inside)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)

    @property
    def focused(self) -> int | None:
        """The slot whose card, or a button on it, has the focus."""
        focus = QApplication.focusWidget()
        held = (
            card
            for card in self.cards
            if focus is not None and (card is focus or card.isAncestorOf(focus))
        )
        return next((card.number for card in held), None)

    def show_slots(self, slots: tuple[SlotState, ...]) -> None:
        """Show every slot as it stands."""
        for card, slot in zip(self.cards, slots, strict=True):
            card.show_state(slot)
        self._fit()

    def go_to(self, number: int) -> None:
        """Put the focus on a card."""
        card = self.cards[number - 1]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(card, RING, RING)

    def select(self, number: int | None) -> None:
        """Mark the card that is shown in detail."""
        for card in self.cards:
            card.set_selected(card.number == number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def _fit(self) -> None:
        """Set as many columns as are wide enough, and rows as high as their cards need."""
        theme = current_theme()
        room = self.viewport().width() - 2 * RING
        columns = max(1, min(_COLUMNS, (room + _GAP_COMPACT) // self._narrowest()))
        if columns == 3:  # noqa: PLR2004 - eight cards would leave a hole
            columns = 2
        wide = (room + _GAP) // columns - _GAP
        compact = wide < theme.scaled(_COMPACT_BELOW)
        if compact:
            wide = (room + _GAP_COMPACT) // columns - _GAP_COMPACT
        self._grid.setSpacing(_GAP_COMPACT if compact else _GAP)
        for card in self.cards:
            card.set_compact(compact)
        self._set_columns(columns)
        for row in range(SLOTS):
            here = self.cards[row * columns : (row + 1) * columns]
            high = max((card.heightForWidth(wide) for card in here), default=0)
            self._grid.setRowMinimumHeight(row, high)
            self._grid.setRowStretch(row, 1 if here else 0)

    def _narrowest(self) -> int:
        """How wide a compact card and its gap are at least: its words may be long ones."""
        needed = max(card.compact_width() for card in self.cards)
        return max(current_theme().scaled(_NARROWEST), needed + _GAP_COMPACT)

    def _set_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
