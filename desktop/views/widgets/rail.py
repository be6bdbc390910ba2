"""The rail: where a role can go."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import MEDIUM, SEMIBOLD, TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.lettering import (
    CENTRE,
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)

_WIDTH = 88
_ITEM = (72, 64)
_ICON = 21
_MARGIN = 8
_BAR = 12


@dataclass(frozen=True)
class RailItem:
    """One place to go. `count_words` says the count in words, such as "2 need help"."""

    code: str
    icon: Icon
    words: str
    count: int = 0
    count_words: str = ""


class _RailButton(QPushButton):
    def __init__(self, item: RailItem) -> None:
        super().__init__(item.words)
        self.item = item
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        self.show_count(item.count, item.count_words)

    def nextCheckState(self) -> None:
        """Stay as it is when pressed: the frame marks where a person is."""

    def show_count(self, count: int, words: str) -> None:
        self.count = count
        name = [self.item.words, words or (str(count) if count else "")]
        self.setAccessibleName(", ".join(part for part in name if part))
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = width_of(self.text(), theme.font(TypeSize.CAPTION, MEDIUM))
        beside_icon = theme.scaled(_ICON) + 2 * self._badge_width("99")
        width = max(_ITEM[0], words + 10, beside_icon)
        return QSize(width, max(_ITEM[1], self._inner_height() + 22))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), max(44, self._inner_height() + 4))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        place = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            ground = Colour.SELECTED if self.isChecked() else Colour.HOVER
            paint_box(painter, place, theme.colour(ground), None, radius=8)
        ink = theme.colour(Colour.TEXT if self.isChecked() else Colour.TEXT2)
        side, line = theme.scaled(_ICON), theme.line(TypeSize.CAPTION)
        top = (place.height() - side - 5 - line) / 2
        icon = QRectF(0, top, place.width(), side)
        paint_icon(painter, self.item.icon, icon, ink)
        words = QRectF(0, icon.bottom() + 5, place.width(), line)
        font = theme.font(TypeSize.CAPTION, MEDIUM)
        paint_words(painter, self.text(), words, font, ink, CENTRE)
        if self.count:
            beside = place.center().x() + side / 2 - 1
            self._paint_count(painter, QRectF(beside, max(2.0, top - 8), 0, 0))

    def _inner_height(self) -> int:
        theme = current_theme()
        return theme.scaled(_ICON) + 5 + theme.line(TypeSize.CAPTION)

    def _badge_width(self, count: str) -> int:
        theme = current_theme()
        words = width_of(count, theme.font(TypeSize.KEY, SEMIBOLD))
        return max(self._badge_height(), words + 8)

    def _badge_height(self) -> int:
        return max(18, current_theme().line(TypeSize.KEY))

    def _paint_count(self, painter: QPainter, corner: QRectF) -> None:
        theme = current_theme()
        font = theme.font(TypeSize.KEY, SEMIBOLD)
        high, wide = self._badge_height(), self._badge_width(str(self.count))
        badge = QRectF(min(corner.left(), self.width() - wide - 2.0), corner.top(), wide, high)
        ground, edge = theme.colour(Colour.RAISED), theme.colour(Colour.EDGE)
        paint_box(painter, badge, ground, edge, radius=high / 2)
        paint_words(painter, str(self.count), badge, font, theme.colour(Colour.TEXT), CENTRE)


class Rail(Group):
    """The destinations, one chosen; `chosen` tells the code of the one that a person goes to."""

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name or self.tr("Where to go"))
        self._inside = _Inside()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(4)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(area)
        self._buttons: dict[str, _RailButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._fit()

    def show_items(self, items: tuple[RailItem, ...], last: RailItem | None = None) -> None:
        """Show these destinations, and `last` at the foot of the rail."""
        while (taken := self._column.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        for item in items:
            self._add(item)
        self._column.addStretch(1)
        if last is not None:
            self._add(last)
        self._fit()

    def choose(self, code: str | None) -> None:
        """Mark where one is, without telling that anybody went there."""
        for each, button in self._buttons.items():
            button.setChecked(each == code)
        self._inside.update()

    def show_count(self, code: str, count: int, words: str = "") -> None:
        """Show a count on a destination, 0 for none; `words` are what a reader says."""
        if code in self._buttons:
            self._buttons[code].show_count(count, words)

    def focus_chosen(self) -> None:
        """Put the focus on where one is, or else on the first destination."""
        buttons = list(self._buttons.values())
        chosen = [button for button in buttons if button.isChecked()]
        if buttons:
            (chosen or buttons)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, item: RailItem) -> None:
        button = _RailButton(item)
        button.clicked.connect(lambda: self.chosen.emit(item.code))
        self._column.addWidget(button)
        self._buttons[item.code] = button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def _fit(self) -> None:
        """Be as wide as the widest word needs, and a scroll bar where not all fit."""
        self._column.invalidate()
        needed = self._inside.minimumSizeHint()
        bar = _BAR if needed.height() > self.height() > 0 else 0
        self.setFixedWidth(max(_WIDTH, needed.width() + 1) + bar)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, theme.colour(Colour.CARD_LINE))


class _Inside(QWidget):
    """Holds the destinations, and marks the chosen one at its edge."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        for button in self.findChildren(_RailButton):
            if button.isChecked() and not button.isHidden():
                bar = QRectF(0, button.y() + 14, 3, button.height() - 28)
                painter.fillRect(bar, current_theme().colour(Colour.ACCENT_TEXT))
