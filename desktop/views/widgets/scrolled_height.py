"""How high a card is when nothing of it has to scroll."""

from PySide6.QtWidgets import QScrollArea

from desktop.views.widgets.card import Card


def height_of_all(card: Card, width: int) -> int:
    """The height in pixels of a scrolling card of that width with everything in view."""
    area, whole = card.findChild(QScrollArea), card.layout()
    inside = None if area is None else area.widget()
    if area is None or inside is None or whole is None:
        return card.sizeHint().height()
    lowest = area.minimumHeight() or area.minimumSizeHint().height()
    least = whole.minimumSize().height()
    if whole.hasHeightForWidth():
        least = max(least, whole.minimumHeightForWidth(width))
    around = least - lowest
    wraps = inside.hasHeightForWidth()
    high = inside.heightForWidth(width - 2) if wraps else inside.sizeHint().height()
    return max(high + 2, lowest) + max(around, 0)
