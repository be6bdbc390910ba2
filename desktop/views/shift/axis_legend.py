"""What the looks of the time axis mean."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.hatch import paint_hatch
from desktop.views.widgets.lettering import paint_box, painter_of
from desktop.views.widgets.text import Text
from desktop.views.widgets.time_axis import BarLook


class _Swatch(QWidget):
    """A small bar of one look."""

    def __init__(self, look: BarLook) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.scaled(22), theme.scaled(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        ground, border, hatched, dashed = self._look.value
        place = QRectF(self.rect())
        fill = theme.colour(ground) if ground else None
        paint_box(painter, place, fill, theme.colour(border), radius=3, dashed=dashed)
        if hatched:
            inside = place.adjusted(1, 1, -1, -1)
            paint_hatch(painter, inside, theme.colour(Colour.EDGE), radius=2)


class AxisLegend(QWidget):
    """The legend beside the title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for look, words in (
            (BarLook.LOCKED, self.tr("Locked")),
            (BarLook.OPEN, self.tr("Open to you")),
            (BarLook.CALL_WITHOUT_RECORDING, self.tr("Call without a recording")),
        ):
            row.addWidget(_Swatch(look))
            row.addWidget(Text(words, TypeSize.SMALL, Colour.TEXT2, wraps=False))
            row.addSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
