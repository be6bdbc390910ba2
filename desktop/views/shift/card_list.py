"""The cards of My shift, one of them chosen; ↑ and ↓ go from one to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.presenters.shift_state import ShiftCard, ShiftState
from desktop.views.shift.incident_card import IncidentCard
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Group

_GAP = 12
_NARROW = 620


class CardList(Group):
    """Shows the cards in the order given. A card that did not change stays as it is."""

    picked = Signal(str)
    stepped = Signal(str)
    asked_why = Signal(str)
    attested = Signal(str)
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Incidents"))
        inside = QWidget()
        inside.setProperty("clear", "true")
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._cards: list[IncidentCard] = []
        self._shown: ShiftState | None = None
        self._more = SecondaryButton(self.tr("Show earlier incidents"))
        self._more.clicked.connect(self.more_asked)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setAccessibleName(self.tr("Incidents"))
        self._area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    @property
    def chosen(self) -> IncidentCard | None:
        """The chosen card's widget."""
        return next((card for card in self._cards if card.chosen), None)

    def show_state(self, state: ShiftState) -> None:
        """Show these cards; the focus stays in the list where it was there."""
        self._shown = state
        self._more.setVisible(state.has_more)
        before = self.chosen
        focused = self._holds_focus()
        kept = {each.card.key: each for each in self._cards}
        shown = [self._card(card, state, kept) for card in state.cards]
        gone = [each for each in self._cards if each not in shown]
        self._cards = shown
        for place, each in enumerate(shown):
            self._column.insertWidget(place, each)
        chosen = self.chosen
        if focused and chosen is not None and chosen is not before:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in gone:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        if chosen is not None and chosen is not before:
            self._column.activate()
            self._area.ensureWidgetVisible(chosen, 0, _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None and any(
            each.narrow != self._is_narrow() for each in self._cards
        ):
            self.show_state(self._shown)

    def _is_narrow(self) -> bool:
        return self.width() < current_theme().scaled(_NARROW)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen card."""
        if self.chosen is not None:
            self.chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_key(self, step: int) -> str | None:
        """The key of the card so many places from the chosen one."""
        places = [place for place, each in enumerate(self._cards) if each.chosen]
        to = places[0] + step if places else 0
        return self._cards[to].card.key if 0 <= to < len(self._cards) else None

    def _card(
        self,
        card: ShiftCard,
        state: ShiftState,
        kept: dict[str, IncidentCard],
    ) -> IncidentCard:
        chosen = card.key == state.chosen
        same = kept.get(card.key)
        narrow = self._is_narrow()
        if same is not None and (same.card, same.chosen, same.narrow) == (card, chosen, narrow):
            return same
        made = IncidentCard(card, chosen=chosen, narrow=narrow)
        made.picked.connect(self.picked)
        made.stepped.connect(self.stepped)
        made.asked_why.connect(self.asked_why)
        made.attested.connect(self.attested)
        return made

    def _holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return any(focus is each or each.isAncestorOf(focus) for each in self._cards)
