"""A link to what is missing; its words wrap."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import looks_changed, painter_of

_LEFT = 28
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class GapLink(QPushButton):
    """Underlined words as wide as the card; the row of at least 32 pixels is the target."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Go to {field}").format(field=words))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        room = QRect(0, 0, max(1, width - _LEFT), 10_000)
        words = theme.metrics(TypeSize.BODY).boundingRect(room, _WRAP, self.text())
        return max(theme.scaled(32), words.height() + 8)

    def sizeHint(self) -> QSize:
        width = _LEFT + current_theme().scaled(160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEFT + current_theme().scaled(80), current_theme().scaled(32))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        font = QFont(theme.font(TypeSize.BODY))
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour(Colour.ACCENT_TEXT))
        painter.drawText(self.rect().adjusted(_LEFT, 0, 0, 0), _WRAP, self.text())
