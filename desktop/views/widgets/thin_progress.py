"""A thin bar that says how far something is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.lettering import paint_box, painter_of
from desktop.views.widgets.tone import Tone

_HEIGHT = 6
_WHOLE = 1000


class ThinProgress(QProgressBar):
    """6 pixels high; moves in the steps that it is given. Its name says what is under way."""

    def __init__(self, name: str, tone: Tone = Tone.WORKING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, part: float, tone: Tone | None = None) -> None:
        """Show how far it is, from 0 to 1, and perhaps in another tone."""
        if tone is not None:
            self._tone = tone
        self.setValue(round(min(1.0, max(0.0, part)) * _WHOLE))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        track = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        paint_box(painter, track, theme.colour(Colour.TRACK), None, radius=_HEIGHT / 2)
        track.setWidth(track.width() * self.value() / _WHOLE)
        paint_box(painter, track, theme.colour(self._tone.ink), None, radius=_HEIGHT / 2)
