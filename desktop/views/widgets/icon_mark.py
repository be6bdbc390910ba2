"""An icon that stands beside words. It says nothing by itself."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.lettering import looks_changed, painter_of


class IconMark(QWidget):
    """Paints an icon; its side in pixels grows with the text."""

    def __init__(
        self,
        icon: Icon,
        colour: Colour = Colour.TEXT2,
        side: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._side = icon, colour, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: Icon, colour: Colour) -> None:
        """Show another icon or colour."""
        self._icon, self._colour = icon, colour
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().scaled(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = current_theme().colour(self._colour)
        paint_icon(painter_of(self), self._icon, QRectF(self.rect()), colour)
