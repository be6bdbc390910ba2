"""The pairs of both accounts as a list: each is read out as one sentence."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.presenters.what_changed_state import LaterShown, Pair
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.what_changed.change_look import CHANGE_LOOKS
from desktop.views.what_changed.pair_layout import PairLayout
from desktop.views.what_changed.what_changed_sentences import (
    absent_after,
    absent_before,
    cited_words,
    pair_sentence,
)
from desktop.views.widgets.lettering import looks_changed, paint_words, width_of
from desktop.wording import change_words

_ABOVE = 12
_ICON = 16
_GAP = 6
_BATCH = 40

Index = QModelIndex | QPersistentModelIndex


class PairRows(QAbstractListModel):
    """The pairs that are shown, of one later account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.later: LaterShown | None = None
        self.pairs: tuple[Pair, ...] = ()

    def show_pairs(self, later: LaterShown | None, pairs: tuple[Pair, ...]) -> None:
        """Show these pairs instead."""
        self.beginResetModel()
        self.later, self.pairs = later, pairs
        self.endResetModel()

    def pair_at(self, row: int) -> Pair | None:
        """A pair by its place, or None."""
        return self.pairs[row] if 0 <= row < len(self.pairs) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self.pair_at(index.row()) if index.isValid() else None
        if pair is None or self.later is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return pair_sentence(pair, self.later)
        return None


class _PairPainter(QStyledItemDelegate):
    """Paints a row: both texts, and between them what the row is."""

    def __init__(self, owner: "PairList") -> None:
        super().__init__(owner)
        self._owner = owner
        self._layouts: dict[int, PairLayout] = {}

    def forget(self) -> None:
        """Lay out anew: other pairs, another width or another size of text."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        layout = self._layout(index)
        if layout is None:
            return super().sizeHint(option, index)
        return QSize(self._owner.viewport().width(), layout.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layout = self._layout(index)
        if layout is None:
            return
        place = QRectF(option.rect)
        is_current = self._owner.currentIndex().row() == index.row()
        painter.save()
        self._paint_grounds(painter, layout, place, is_current=is_current)
        layout.paint_texts(painter, place)
        self._paint_mark(painter, layout, place)
        if is_current:
            self._paint_current(painter, place)
        painter.restore()

    def _layout(self, index: Index) -> PairLayout | None:
        rows = self._owner.rows
        pair = rows.pair_at(index.row())
        if pair is None or rows.later is None:
            return None
        width = self._owner.viewport().width()
        kept = self._layouts.get(pair.number)
        if kept is None:
            absent = (absent_before(), absent_after(rows.later))
            kept = self._layouts[pair.number] = PairLayout(pair, absent, width)
        return kept

    def _paint_grounds(
        self, painter: QPainter, layout: PairLayout, place: QRectF, *, is_current: bool
    ) -> None:
        theme, columns = current_theme(), layout.columns
        left = place.left() + columns.before + columns.mark
        later = self._owner.rows.later
        ground = theme.colour(Colour.SELECTED if is_current else Colour.SURFACE)
        painter.fillRect(place, ground)
        if later is not None and later.is_after_review:
            beside = QRectF(left, place.top(), columns.after, place.height())
            painter.fillRect(beside, theme.colour(Colour.AFTER_TINT))
        line = theme.colour(Colour.CARD_LINE)
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), line)
        for edge in (place.left() + columns.before, left):
            painter.fillRect(QRectF(edge, place.top(), 1, place.height()), line)

    def _paint_mark(self, painter: QPainter, layout: PairLayout, place: QRectF) -> None:
        theme, pair = current_theme(), layout.pair
        look = CHANGE_LOOKS[pair.change]
        line = theme.line(TypeSize.SMALL)
        room = QRectF(
            place.left() + layout.columns.before + _GAP,
            place.top() + _ABOVE,
            layout.columns.mark - 2 * _GAP,
            line,
        )
        _paint_middle(painter, room, look.icon, change_words(pair.change), look.tone.ink, True)
        if pair.seen is not None:
            room.translate(0, line + theme.scaled(4))
            words = cited_words(pair.seen)
            _paint_middle(painter, room, Icon.EYE, words, Colour.AFTER, False)

    def _paint_current(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        bar = QRectF(place.left(), place.top(), 3, place.height() - 1)
        painter.fillRect(bar, theme.colour(Colour.ACCENT_TEXT))
        if not self._owner.hasFocus():
            return
        focus = theme.colour(Colour.FOCUS)
        inside = place.adjusted(0, 0, 0, -1)
        for side in (
            QRectF(inside.left(), inside.top(), inside.width(), 2),
            QRectF(inside.left(), inside.bottom() - 2, inside.width(), 2),
            QRectF(inside.left(), inside.top(), 2, inside.height()),
            QRectF(inside.right() - 2, inside.top(), 2, inside.height()),
        ):
            painter.fillRect(side, focus)


def _paint_middle(
    painter: QPainter, room: QRectF, icon: Icon, words: str, ink: Colour, strong: bool
) -> None:
    """An icon and words in the middle of their room."""
    theme = current_theme()
    font = theme.font(TypeSize.SMALL, SEMIBOLD if strong else None)
    side = theme.scaled(_ICON)
    wide = min(room.width(), side + _GAP + width_of(words, font))
    left = room.left() + (room.width() - wide) / 2
    paint_icon(painter, icon, QRectF(left, room.top(), side, room.height()), theme.colour(ink))
    beside = QRectF(left + side + _GAP, room.top(), wide - side - _GAP, room.height())
    paint_words(painter, words, beside, font, theme.colour(ink))


class PairList(QListView):
    """↑ ↓ go through the pairs, Enter opens the second that one names.

    `reached` tells the number of the pair that became current, `opened` Enter on it.
    """

    reached = Signal(int)
    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PairRows(self)
        self.setModel(self.rows)
        self._painter = _PairPainter(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # A long account is laid out part by part, so that the window never waits for it.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.doubleClicked.connect(self.opened)
        self.verticalScrollBar().rangeChanged.connect(self._follow_current)

    def show_pairs(
        self, later: LaterShown | None, pairs: tuple[Pair, ...], current: int | None
    ) -> None:
        """Show these pairs, with one of them current."""
        if later is not self.rows.later or pairs != self.rows.pairs:
            self._painter.forget()
            self.rows.show_pairs(later, pairs)
        for row, pair in enumerate(pairs):
            if pair.number == current and self.currentIndex().row() != row:
                self.setCurrentIndex(self.rows.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        pair = self.rows.pair_at(current.row())
        if pair is not None:
            self.reached.emit(pair.number)

    def _follow_current(self) -> None:
        """Keep the current pair in view when more of the list is laid out, or its width changes."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters are the page's keys here; none of them looks for a row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._painter.forget()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._painter.forget()
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
