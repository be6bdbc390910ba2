"""A layout that sets its widgets in columns of one width, as many as there is room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme.theme import current_theme
from desktop.views.widgets.row_layout import RowLayout


class EvenColumns(RowLayout):
    """Row by row, at most `most` columns, each at least `least` pixels wide at 100 % text."""

    def __init__(self, least: int, most: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)
        self._least, self._most = least, most

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        columns = min(self._most, max(1, len(self._items)))
        width = columns * (self._wide() + self._gap) - self._gap
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _wide(self) -> int:
        return current_theme().scaled(self._least)

    def _set(self, rect: QRect, *, moving: bool) -> int:
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
