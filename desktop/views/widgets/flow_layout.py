"""A layout that sets its widgets in rows, as words are set."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from desktop.views.widgets.row_layout import RowLayout


class FlowLayout(RowLayout):
    """Widgets from left to right, then in the next row; each as wide as it wants to be.

    With `fills`, the widgets of a row share the room that is left, so that every row is full; with
    `spreads`, that room lies between them, so that the last one ends the row.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 6,
        *,
        fills: bool = False,
        spreads: bool = False,
    ) -> None:
        super().__init__(gap, parent)
        self._fills, self._spreads = fills, spreads

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _set(self, rect: QRect, *, moving: bool) -> int:
        top = rect.y()
        for row in self._rows(rect.width()):
            high = max(size.height() for _, size in row)
            if moving:
                self._set_row(row, QRect(rect.x(), top, rect.width(), high))
            top += high + self._gap
        return max(0, top - self._gap - rect.y())

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().expandedTo(item.minimumSize())
            size = QSize(min(wanted.width(), width), wanted.height())
            if not rows or left + size.width() > width:
                rows.append([])
                left = 0
            rows[-1].append((item, size))
            left += size.width() + self._gap
        return rows

    def _set_row(self, row: list[tuple[QLayoutItem, QSize]], place: QRect) -> None:
        taken = sum(size.width() for _, size in row) + self._gap * (len(row) - 1)
        left_over = max(0, place.width() - taken)
        growing = [item for item, _ in row if _grows(item)] if self._fills else []
        more = left_over // len(growing) if growing else 0
        between = left_over // (len(row) - 1) if self._spreads and len(row) > 1 else 0
        left = place.x()
        for item, size in row:
            wide = size.width() + (more if item in growing else 0)
            top = place.y() + (place.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), QSize(wide, size.height())))
            left += wide + self._gap + between


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    fixed = QSizePolicy.Policy.Fixed
    return widget is None or widget.sizePolicy().horizontalPolicy() != fixed
