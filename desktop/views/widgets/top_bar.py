"""The top bar: which station, what time, and who is signed in."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Group
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.lettering import RIGHT, looks_changed, painter_of
from desktop.views.widgets.mark import Mark
from desktop.views.widgets.text import Text

_HEIGHT = 56
_RAIL = 88
_GAP = 12


class TopBar(Group):
    """Mark, name, station; then what the frame adds (`middle`); then clock, who, and Sign out.

    Its words are given ready to be shown; nothing here reads a clock.
    """

    sign_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Station, time and who is signed in"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 16, 3)
        row.setSpacing(_GAP)
        brand = QWidget()
        brand.setFixedWidth(_RAIL - _GAP)
        centred = QHBoxLayout(brand)
        centred.setContentsMargins(_GAP, 0, 0, 0)
        centred.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(brand)
        name = Text("Firsthand", TypeSize.TITLE3, strong=True, wraps=False)
        row.addWidget(name)
        row.addWidget(_Bar())
        self._station = ElidedLabel("", TypeSize.BODY, Colour.TEXT2)
        self._station.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._station, 1)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(_GAP)
        row.addLayout(self.middle)
        self._time, self._day = _pair(row)
        self._who, self._unit = _pair(row)
        self._out = SecondaryButton(self.tr("Sign out"), Icon.LOG_OUT)
        self._out.clicked.connect(self.sign_out)
        row.addWidget(self._out)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grow()
        self.show_who("")

    def show_station(self, words: str) -> None:
        """Say which station and terminal this is."""
        self._station.set_words(words)

    def show_time(self, time: str, day: str) -> None:
        """Say the time, and below it the day and what is known of the clock."""
        self._time.set_words(time)
        self._day.set_words(day)

    def show_who(self, who: str, unit: str = "") -> None:
        """Say who is signed in; nobody where `who` is empty."""
        self._who.set_words(who)
        self._unit.set_words(unit)
        for widget in (self._who, self._unit, self._out):
            widget.setVisible(bool(who))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._grow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
        edge = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, theme.colour(Colour.CARD_LINE))

    def _grow(self) -> None:
        theme = current_theme()
        two_lines = theme.line(TypeSize.BODY) + theme.line(TypeSize.CAPTION) + 8
        self.setFixedHeight(max(_HEIGHT, theme.grown(44) + 11, two_lines))


class _Bar(QWidget):
    """The upright line between name and station."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(1, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_of(self).fillRect(self.rect(), current_theme().colour(Colour.CARD_LINE))


def _pair(row: QHBoxLayout) -> tuple[ElidedLabel, ElidedLabel]:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch()
    upper = ElidedLabel("", TypeSize.BODY, strong=True, align=RIGHT)
    lower = ElidedLabel("", TypeSize.CAPTION, Colour.TEXT3, align=RIGHT)
    for label in (upper, lower):
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
    column.addStretch()
    row.addLayout(column)
    return upper, lower
