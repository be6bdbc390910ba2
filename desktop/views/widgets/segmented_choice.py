"""A row of segments of which one is chosen."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.lettering import (
    CENTRE,
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)

_HEIGHT = 44
_PADDING = 14
_RADIUS = 6


class _Segment(QRadioButton):
    """One segment. The choice paints the frame around all."""

    def __init__(self, words: str, frame: QWidget, *, last: bool) -> None:
        super().__init__(words, frame)
        self._frame, self._last = frame, last
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = width_of(self.text(), theme.font(TypeSize.BODY, SEMIBOLD))
        return QSize(words + 2 * _PADDING, theme.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        place = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setClipPath(self._inside_frame())
            painter.fillRect(place, theme.colour(Colour.SELECTED if chosen else Colour.HOVER))
            painter.setClipping(False)
        if not self._last:
            edge = place.adjusted(place.width() - 1, 0, 0, 0)
            painter.fillRect(edge, theme.colour(Colour.EDGE))
        ink = Colour.TEXT if chosen else Colour.TEXT2
        font = theme.font(TypeSize.BODY, SEMIBOLD if chosen else None)
        colour = theme.colour(ink if self.isEnabled() else Colour.TEXT3)
        paint_words(painter, self.text(), place, font, colour, CENTRE)

    def _inside_frame(self) -> QPainterPath:
        frame = QRectF(self._frame.rect()).adjusted(1, 1, -1, -1)
        frame.translate(-self.x(), -self.y())
        path = QPainterPath()
        path.addRoundedRect(frame, _RADIUS - 1, _RADIUS - 1)
        return path


class SegmentedChoice(Group):
    """One choice of a few, all seen at once; arrow keys move it. Each choice is (code, words)."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: tuple[tuple[str, str], ...],
        chosen: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for number, (code, words) in enumerate(choices, 1):
            segment = _Segment(words, self, last=number == len(choices))
            segment.toggled.connect(self._toggled)
            self._segments[code] = segment
            self._buttons.addButton(segment)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(chosen)

    @property
    def value(self) -> str | None:
        """The code of the chosen segment; None where none is chosen yet."""
        for code, segment in self._segments.items():
            if segment.isChecked():
                return code
        return None

    def choose(self, code: str | None) -> None:
        """Choose a segment, or none, without telling that anything was chosen."""
        self.blockSignals(True)
        self._buttons.setExclusive(False)
        for each, segment in self._segments.items():
            segment.setChecked(each == code)
        self._buttons.setExclusive(True)
        self.blockSignals(False)

    def set_words(self, code: str, words: str) -> None:
        """Show other words on a segment, such as a new count."""
        self._segments[code].setText(words)
        self._segments[code].updateGeometry()

    def focus_choice(self) -> None:
        """Put the focus on the chosen segment, or on the first."""
        segments = list(self._segments.values())
        chosen = [segment for segment in segments if segment.isChecked()]
        (chosen or segments)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, checked: bool) -> None:
        if checked and self.value is not None:
            self.chosen.emit(self.value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        paint_box(
            painter_of(self),
            QRectF(self.rect()),
            theme.colour(Colour.SURFACE),
            theme.colour(Colour.EDGE),
            radius=_RADIUS,
        )
