"""Cards one below the other, each as high as what stands in it while there is room for all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.views.theme.theme import current_theme
from desktop.views.widgets.card import GAP, Card
from desktop.views.widgets.lettering import looks_changed
from desktop.views.widgets.scrolled_height import height_of_all

_LEAST = 96
"""A card that has to scroll shows its head and a line at least."""


class FittedColumn(QWidget):
    """The cards must scroll. Where not all fit, the room is shared by their weights."""

    def __init__(
        self,
        cards: Sequence[Card],
        weights: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._weights = tuple(weights) or (1,) * len(self._cards)
        for card in self._cards:
            card.setParent(self)
            card.allow_one_line()
            area = card.findChild(QScrollArea)
            inside = None if area is None else area.widget()
            # What is in a card may grow, as a text does that is written, and so may its foot.
            for part in filter(None, (card, inside)):
                part.installEventFilter(self)

    def fit(self) -> None:
        """Lay the cards out anew, as something in them has changed."""
        wanted = [height_of_all(card, self.width()) for card in self._cards]
        room = self.height() - GAP * (len(self._cards) - 1)
        top = 0
        for card, high in zip(self._cards, share(wanted, self._weights, room), strict=True):
            card.setGeometry(0, top, self.width(), high)
            top += high + GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        least = current_theme().grown(_LEAST)
        gaps = GAP * (len(self._cards) - 1)
        return QSize(0, least * len(self._cards) + gaps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()
            self.fit()


def share(wanted: Sequence[int], weights: Sequence[int], room: int) -> list[int]:
    """Share out a height: each gets what it wants, or its part with all that want more."""
    shared = [0] * len(wanted)
    left = room
    waiting = sorted(range(len(wanted)), key=lambda at: wanted[at] / weights[at])
    while waiting:
        part = left * weights[waiting[0]] // sum(weights[at] for at in waiting)
        at = waiting.pop(0)
        shared[at] = max(0, min(wanted[at], part))
        left -= shared[at]
    return shared
