"""Tables: rows of 48 pixels, the whole row is the target, and each row has a name."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.presenters.states import State
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.lettering import looks_changed, paint_words, width_of
from desktop.views.widgets.state_look import STATE_LOOKS

_ROW = 48
_PADDING = 12
_ICON = 16
_GAP = 6
_NEAR_END = 20
_GO_THROUGH = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column: its title, and whether it takes the room that is left."""

    title: str
    stretches: bool = False


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: words, and perhaps a state whose icon and colour go with them.

    `icon` stands before the words where there is no state, so that they line up with those of one;
    in `icon_ink`, or else as the words are.
    """

    words: str
    state: State | None = None
    strong: bool = False
    faint: bool = False
    fixed: bool = False
    icon: Icon | None = None
    icon_ink: Colour | None = None


@dataclass(frozen=True)
class Row:
    """A row: the key that tells it from others, its cells, and its name for a screen reader."""

    key: str
    cells: tuple[Cell, ...]
    name: str


class TableRows(QAbstractTableModel):
    """Rows for a table. The name of a row is its header, though no header is painted."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: list[Row] = []

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows after those that are there: the next page of a long list."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def row_at(self, number: int) -> Row | None:
        """Return a row by its place, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def find(self, key: str) -> int | None:
        """Return the place of the row with a key, or None."""
        return next((i for i, row in enumerate(self._rows) if row.key == key), None)

    def cell_at(self, index: Index) -> Cell | None:
        """Return a cell, or None."""
        row = self.row_at(index.row()) if index.isValid() else None
        return row.cells[index.column()] if row and index.column() < len(row.cells) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cell.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {cell.words}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            row = self.row_at(index.row())
            return row.name if row else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title if section < len(self.columns) else None
        row = self.row_at(section)
        return row.name if row else None


class _CellPainter(QStyledItemDelegate):
    """Paints cells: icon and colour of the state, words, a line under the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = current_theme()
        model = index.model()
        cell = model.cell_at(index) if isinstance(model, TableRows) else None
        if cell is None:
            return super().sizeHint(option, index)
        icon = theme.scaled(_ICON) + _GAP if cell.state or cell.icon else 0
        return QSize(icon + width_of(cell.words, _font(cell)) + 2 * _PADDING, theme.grown(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        cell = model.cell_at(index) if isinstance(model, TableRows) else None
        if cell is None:
            return
        theme = current_theme()
        table = self.parent()
        place = QRectF(option.rect)
        chosen = isinstance(table, DataTable) and table.currentIndex().row() == index.row()
        painter.save()
        ground = Colour.SELECTED if chosen else Colour.SURFACE
        painter.fillRect(place, theme.colour(ground))
        line = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(line, theme.colour(Colour.CARD_LINE))
        if chosen and index.column() == 0:
            bar = QRectF(place.left(), place.top(), 3, place.height() - 1)
            painter.fillRect(bar, theme.colour(Colour.ACCENT_TEXT))
        self._paint_cell(painter, cell, place.adjusted(_PADDING, 0, -_PADDING, -1))
        if chosen and isinstance(table, DataTable) and table.hasFocus():
            self._paint_row_ring(painter, place, table)
        painter.restore()

    def _paint_cell(self, painter: QPainter, cell: Cell, room: QRectF) -> None:
        theme = current_theme()
        ink = Colour.TEXT3 if cell.faint else Colour.TEXT
        shape, shape_ink = cell.icon, cell.icon_ink
        if cell.state:
            look = STATE_LOOKS[cell.state]
            ink, shape, shape_ink = look.tone.ink, look.icon, None
        if shape is not None:
            side = theme.scaled(_ICON)
            icon = QRectF(room.left(), room.top(), side, room.height())
            paint_icon(painter, shape, icon, theme.colour(shape_ink or ink))
            room.setLeft(icon.right() + _GAP)
        paint_words(painter, cell.words, room, _font(cell), theme.colour(ink))

    def _paint_row_ring(self, painter: QPainter, place: QRectF, table: "DataTable") -> None:
        """Mark the row that has the focus by a line above and below, and at its ends."""
        focus = current_theme().colour(Colour.FOCUS)
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), 2), focus)
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width(), 2), focus)
        if place.left() <= 1:
            painter.fillRect(QRectF(place.left(), place.top(), 2, place.height()), focus)
        if place.right() >= table.viewport().width() - 1:
            painter.fillRect(QRectF(place.right() - 2, place.top(), 2, place.height()), focus)


def _font(cell: Cell) -> QFont:
    theme = current_theme()
    if cell.fixed:
        return theme.font(TypeSize.MONO)
    return theme.font(TypeSize.BODY, SEMIBOLD if cell.strong or cell.state else None)


class DataTable(QTableView):
    """A table of rows. ↑ ↓ move, Enter or a double click opens.

    `reached` tells the key of the row that is current, `opened` of one that was opened, and
    `end_near` asks for the next page of a long list.
    """

    reached = Signal(str)
    opened = Signal(str)
    end_near = Signal()

    def __init__(
        self, name: str, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = TableRows(columns, self)
        self.setModel(self.rows)
        self.setItemDelegate(_CellPainter(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._fit_columns()
        self._grow()
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the current one stays current where it is still there."""
        held = self.current_key
        self.rows.show_rows(rows)
        if held is not None:
            self.go_to(held)

    def add_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the next page of a long list after what is there."""
        self.rows.add_rows(rows)

    @property
    def current_key(self) -> str | None:
        """The key of the current row."""
        row = self.rows.row_at(self.currentIndex().row())
        return row.key if row else None

    def go_to(self, key: str) -> None:
        """Make a row the current one, where it is there."""
        number = self.rows.find(key)
        if number is not None:
            self.setCurrentIndex(self.rows.index(number, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        row = self.rows.row_at(current.row())
        if row is not None and current.row() != previous.row():
            self.reached.emit(row.key)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that go through the rows, whatever else they do on the page."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _GO_THROUGH:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._grow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))
        self.viewport().update()

    def _open(self) -> None:
        key = self.current_key
        if key is not None:
            self.opened.emit(key)

    def _fit_columns(self) -> None:
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setResizeContentsPrecision(50)
        for number, column in enumerate(self.rows.columns):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(
                number, mode.Stretch if column.stretches else mode.ResizeToContents
            )

    def _grow(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_theme().grown(_ROW))

    def _look_for_end(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - _NEAR_END * current_theme().grown(_ROW):
            self.end_near.emit()
