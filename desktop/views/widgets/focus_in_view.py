"""What has the focus can be seen, however it came to it."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea

from desktop.views.widgets.card import GAP


class FocusInView(QObject):
    """Scrolls an area to what has the focus in it; Qt itself does so after the Tab key alone.

    It does so again where less is to be seen than before, as a banner below takes some room.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        # Later, as focus and range also change while a page is being taken down.
        self._changed = QTimer(self, singleShot=True, interval=0)
        self._changed.timeout.connect(self._show_focus)
        area.verticalScrollBar().rangeChanged.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self._changed.start()

    @Slot()
    def _show_focus(self) -> None:
        focus, inside = QApplication.focusWidget(), self._area.widget()
        if focus is not None and inside is not None and inside.isAncestorOf(focus):
            # Qt's own `ensureWidgetVisible` shows a line's cursor, and may cut the line.
            for corner in (focus.rect().bottomLeft(), focus.rect().topLeft()):
                at = focus.mapTo(inside, corner)
                self._area.ensureVisible(at.x(), at.y(), 0, GAP)
