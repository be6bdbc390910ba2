"""What has the focus can be seen, however it came to it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.views.widgets.card import GAP


class FocusInView(QObject):
    """Scrolls an area to what has the focus in it; Qt itself does so after the Tab key alone.

    It does so again where less is to be seen than before, as a banner below takes some room.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.verticalScrollBar().rangeChanged.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        focus, inside = QApplication.focusWidget(), self._area.widget()
        if isinstance(focus, QWidget) and inside is not None and inside.isAncestorOf(focus):
            # Qt's own `ensureWidgetVisible` shows a line's cursor, and may cut the line.
            for corner in (focus.rect().bottomLeft(), focus.rect().topLeft()):
                at = focus.mapTo(inside, corner)
                self._area.ensureVisible(at.x(), at.y(), 0, GAP)
