"""The widget style: Fusion, with our focus ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme

RING = 2
GAP = 2
RADIUS = 6
"""Of a control; the ring around it is rounder by the gap."""

# Looked up thousands of times for a page, and quicker than an enum's members are.
_HINTS = {
    QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1,
    QStyle.StyleHint.SH_UnderlineShortcut: 1,
}
_METRICS = {
    QStyle.PixelMetric.PM_FocusFrameHMargin: RING + GAP,
    QStyle.PixelMetric.PM_FocusFrameVMargin: RING + GAP,
}


def paint_focus_ring(painter: QPainter, outside: QRectF, radius: float = RADIUS + GAP) -> None:
    """Paint the ring just inside of a rectangle, in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().colour(Colour.FOCUS), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = RING / 2
    painter.drawRoundedRect(outside.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


class HouseStyle(QProxyStyle):
    """Fusion, but for the focus: one ring for all, drawn around a control instead of in it."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt names the argument so
    ) -> int:
        own = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if own is None else own

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        own = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_FocusFrame:
            paint_focus_ring(painter, QRectF(option.rect))
            return
        super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
