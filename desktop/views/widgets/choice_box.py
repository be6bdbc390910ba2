"""A closed list of which one is chosen, shown as a field with an arrow."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import (
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)

_PADDING = 12
_ARROW = 18
_HEIGHT = 44


class ChoiceBox(QComboBox):
    """Painted as a field. The wheel scrolls the page, not the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setView(QListView())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self._tell_whole)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        font = theme.font(TypeSize.BODY)
        widest = max((width_of(self.itemText(i), font) for i in range(self.count())), default=0)
        around = 2 * _PADDING + 8 + theme.scaled(_ARROW)
        return QSize(around + widest, theme.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(min(self.sizeHint().width(), theme.scaled(120)), theme.grown(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        enabled = self.isEnabled()
        edge, width = Colour.EDGE if enabled else Colour.LINE, 1
        for mark, colour in (("attention", Colour.WARN), ("faulty", Colour.BAD)):
            if self.property(mark):
                edge, width = colour, 2
        ground = theme.colour(Colour.INSET) if enabled else None
        paint_box(painter, QRectF(self.rect()), ground, theme.colour(edge), width=width)
        side = theme.scaled(_ARROW)
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        arrow = QRectF(room.right() - side, room.top(), side, room.height())
        paint_icon(painter, Icon.CHEVRON_DOWN, arrow, theme.colour(Colour.TEXT2))
        room.setRight(arrow.left() - 8)
        faint = not enabled or self.currentIndex() < 0
        words = self.currentText() or self.placeholderText()
        ink = theme.colour(Colour.TEXT3 if faint else Colour.TEXT)
        paint_words(painter, words, room, theme.font(TypeSize.BODY), ink)

    def showPopup(self) -> None:
        """Let the list be wide enough for its longest words."""
        theme = current_theme()
        font = theme.font(TypeSize.BODY)
        widest = max((width_of(self.itemText(i), font) for i in range(self.count())), default=0)
        self.view().setMinimumWidth(widest + 4 * _PADDING)
        super().showPopup()

    def _tell_whole(self) -> None:
        self.setToolTip(self.currentText())
