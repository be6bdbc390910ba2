"""The four steps of an offload, and how far it is in them."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

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

_BAR = 4
_BELOW = 6


@dataclass(frozen=True)
class _Measures:
    """Pixels: an icon's side, the gap behind it, and the gap to the next step."""

    icon: int
    beside: int
    gap: int


_PLAIN = _Measures(icon=13, beside=4, gap=6)
_COMPACT = _Measures(icon=11, beside=3, gap=3)


class StepState(Enum):
    """How far one step is: (icon, colour of icon and bar)."""

    WAITING = (Icon.CIRCLE, Colour.TEXT3)
    RUNNING = (Icon.LOADER_CIRCLE, Colour.ACCENT_TEXT)
    DONE = (Icon.CHECK, Colour.OK)
    FAILED = (Icon.X, Colour.BAD)

    @property
    def icon(self) -> Icon:
        """The shape that says it."""
        icon: Icon = self.value[0]
        return icon

    @property
    def colour(self) -> Colour:
        """The colour that says it."""
        colour: Colour = self.value[1]
        return colour


Steps = tuple[StepState, StepState, StepState, StepState]
"""Seal, Verify, Record, Safe."""


class OffloadSteps(QLabel):
    """Four short bars with their words; a reader gets them as one phrase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepState, ...] = ()
        self._measures = _PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_steps((StepState.WAITING,) * 4)

    def show_steps(self, steps: Steps) -> None:
        """Show how far each step is."""
        if steps == self._steps:
            return
        self._steps = steps
        said = {
            StepState.WAITING: self.tr("waiting"),
            StepState.RUNNING: self.tr("under way"),
            StepState.DONE: self.tr("done"),
            StepState.FAILED: self.tr("failed"),
        }
        named = zip(self._words(), steps, strict=True)
        self.setAccessibleName(", ".join(f"{words} {said[step]}" for words, step in named))
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Set the steps closer together."""
        self._measures = _COMPACT if compact else _PLAIN
        self.updateGeometry()
        self.update()

    def compact_width(self) -> int:
        """The width in pixels that the words need where the steps are close together."""
        return self._width(_COMPACT)

    def sizeHint(self) -> QSize:
        high = _BAR + _BELOW + current_theme().line(TypeSize.CAPTION)
        return QSize(self._width(self._measures), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width(self, measures: _Measures) -> int:
        theme = current_theme()
        font = theme.font(TypeSize.CAPTION)
        words = sum(width_of(words, font) for words in self._words())
        marks = 4 * (theme.scaled(measures.icon) + measures.beside)
        return words + marks + 3 * measures.gap

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, measures = current_theme(), self._measures
        painter = painter_of(self)
        spare = max(0, self.width() - self.sizeHint().width()) / 4
        line = theme.line(TypeSize.CAPTION)
        side = theme.scaled(measures.icon)
        font = theme.font(TypeSize.CAPTION)
        left = 0.0
        for words, step in zip(self._words(), self._steps, strict=True):
            each = width_of(words, font) + side + measures.beside + spare
            waiting = step is StepState.WAITING
            bar = theme.colour(Colour.TRACK if waiting else step.colour)
            paint_box(painter, QRectF(left, 0, each, _BAR), bar, None, radius=_BAR / 2)
            icon = QRectF(left, _BAR + _BELOW, side, line)
            paint_icon(painter, step.icon, icon, theme.colour(step.colour))
            place = QRectF(
                icon.right() + measures.beside, icon.top(), each - side - measures.beside, line
            )
            ink = theme.colour(Colour.TEXT3 if waiting else Colour.TEXT2)
            paint_words(painter, words, place, font, ink)
            left += each + measures.gap

    def _words(self) -> tuple[str, ...]:
        return (self.tr("Seal"), self.tr("Verify"), self.tr("Record"), self.tr("Safe"))
