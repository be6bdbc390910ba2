"""One picture: painted from memory while it may be seen, and never kept."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.presenters.review_state import Picture
from desktop.views.review.watermark import paint_watermark
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import paint_box

_SMALLEST, _WANTED = QSize(200, 112), QSize(288, 162)
_ICON = 26
_TURNED_TO = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
}
_MARGIN = 16


class PictureView(QLabel):
    """Asks for the picture each time it paints, and holds none itself.

    Where there is no picture, words say why. `heard` comes when a person turns to this picture.
    """

    heard = Signal()
    pressed = Signal()

    def __init__(self, take: Callable[[], Picture | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._watermark = ""
        self._words = ""
        self._icon: Icon | None = None
        self._ink = Colour.TEXT2
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return _WANTED

    def minimumSizeHint(self) -> QSize:
        return _SMALLEST

    def show_watermark(self, words: str) -> None:
        """Put these words over the picture."""
        if words != self._watermark:
            self._watermark = words
            self.update()

    def show_words(
        self, words: str, icon: Icon | None = None, colour: Colour = Colour.TEXT2
    ) -> None:
        """Say why there is no picture; they are covered by a picture once there is one."""
        if (words, icon, colour) != (self._words, self._icon, self._ink):
            self._words, self._icon, self._ink = words, icon, colour
            self.update()

    def picture_place(self) -> QRectF:
        """Where the picture lies now; empty where there is none."""
        picture = self._take()
        return QRectF() if picture is None else self._place(picture)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _TURNED_TO:
            self.heard.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        picture = self._take()
        if picture is None or picture.is_wiped:
            self._paint_words(painter)
            return
        place = self._place(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, picture.exact)
        look = QImage.Format.Format_RGB32
        size = (picture.width, picture.height, picture.stride)
        # The image only borrows the bytes, and is gone with this call.
        painter.drawImage(place, QImage(picture.pixels, *size, look))
        paint_watermark(painter, place, self._watermark)

    def _place(self, picture: Picture) -> QRectF:
        scale = min(self.width() / picture.width, self.height() / picture.height)
        place = QRectF(0, 0, picture.width * scale, picture.height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _paint_words(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        ground = theme.colour(Colour.INSET)
        paint_box(painter, whole, ground, theme.colour(Colour.CARD_LINE), radius=0)
        room = whole.adjusted(_MARGIN, 0, -_MARGIN, 0)
        wraps = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(theme.font(TypeSize.BODY))
        high = painter.boundingRect(room, wraps, self._words).height()
        side = theme.scaled(_ICON) if self._icon else 0
        top = room.center().y() - (high + side + 8) / 2
        if self._icon is not None:
            mark = QRectF(room.left(), top, room.width(), side)
            paint_icon(painter, self._icon, mark, theme.colour(self._ink))
            top += side + 8
        painter.setPen(theme.colour(self._ink))
        painter.drawText(QRectF(room.left(), top, room.width(), high), wraps, self._words)
