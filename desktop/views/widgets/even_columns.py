"""A layout that sets its widgets in columns of one width, as many as there is room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.views.theme.theme import current_theme


class EvenColumns(QLayout):
    """Row by row, at most `most` columns, each at least `least` pixels wide at 100 % text."""

    def __init__(self, least: int, most: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._gap = least, most, gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), moving=False)

    def sizeHint(self) -> QSize:
        columns = min(self._most, max(1, len(self._items)))
        width = columns * (self._wide() + self._gap) - self._gap
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect, moving=True)

    def _wide(self) -> int:
        return current_theme().scaled(self._least)

    def _set(self, rect: QRect, *, moving: bool) -> int:
        """Set the rows, and return their height."""
        fit = (rect.width() + self._gap) // (self._wide() + self._gap)
        columns = max(1, min(self._most, fit))
        wide = (rect.width() - (columns - 1) * self._gap) / columns
        top = rect.y()
        for first in range(0, len(self._items), columns):
            row = self._items[first : first + columns]
            high = max(item.sizeHint().height() for item in row)
            for place, item in enumerate(row):
                left = round(place * (wide + self._gap))
                right = round(place * (wide + self._gap) + wide)
                if moving:
                    item.setGeometry(QRect(rect.x() + left, top, right - left, high))
            top += high + self._gap
        return max(0, top - self._gap - rect.y())


class FollowsWidth(QWidget):
    """A widget that is exactly as high as its layout needs at the width that it got."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.heightForWidth(self.width()))
