"""Pills: a fact in a word or two. Never a control."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.presenters.states import State
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.lettering import (
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)
from desktop.views.widgets.state_look import STATE_LOOKS
from desktop.views.widgets.tone import Tone

_PADDING = 9
_GAP = 6
_ICON = 15
_SHORTEST = 60


class Pill(QLabel):
    """A word in a tone, with an icon where there is one; without a box where `boxed` is false."""

    def __init__(
        self,
        words: str = "",
        tone: Tone = Tone.NEUTRAL,
        icon: Icon | None = None,
        *,
        boxed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone, self._icon, self._boxed = tone, icon, boxed
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_fact(self, words: str, tone: Tone, icon: Icon | None = None) -> None:
        """Show another fact."""
        self._tone, self._icon = tone, icon
        self.setText(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        icon = theme.scaled(_ICON) + _GAP if self._icon else 0
        words = width_of(self.text(), theme.font(TypeSize.SMALL, SEMIBOLD))
        around = 2 * _PADDING if self._boxed else 0
        return QSize(around + icon + words, theme.line(TypeSize.SMALL) + (8 if self._boxed else 0))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), current_theme().scaled(_SHORTEST)), whole.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        place = QRectF(self.rect())
        ink = theme.colour(self._tone.ink)
        if self._boxed:
            self._paint_ground(painter, place)
            place.adjust(_PADDING, 0, -_PADDING, 0)
        if self._icon:
            side = theme.scaled(_ICON)
            beside = QRectF(place.left(), place.top(), side, place.height())
            paint_icon(painter, self._icon, beside, ink)
            place.setLeft(place.left() + side + _GAP)
        paint_words(painter, self.text(), place, theme.font(TypeSize.SMALL, SEMIBOLD), ink)

    def _paint_ground(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        bordered = self._tone in {Tone.NEUTRAL, Tone.LOCKED, Tone.FAINT}
        border = theme.colour(self._tone.border if bordered else self._tone.ground)
        paint_box(painter, place, theme.colour(self._tone.ground), border, radius=5)


class StatePill(Pill):
    """A state of the closed list: its colour, its icon, and its word or words that say more."""

    def __init__(
        self,
        state: State,
        words: str = "",
        *,
        boxed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        look = STATE_LOOKS[state]
        super().__init__(words or look.word, look.tone, look.icon, boxed=boxed, parent=parent)
        self.state = state

    def set_state(self, state: State, words: str = "") -> None:
        """Show another state; `words` may say more than its word, such as "Sealed 15:38"."""
        look = STATE_LOOKS[state]
        self.state = state
        self.show_fact(words or look.word, look.tone, look.icon)
