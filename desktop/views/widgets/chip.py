"""Chips: choices that are all seen at once, ticked by mouse, arrow, or the start of their code."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import MEDIUM, SEMIBOLD, TypeSize
from desktop.views.widgets.key_cap import cap_size, paint_cap
from desktop.views.widgets.lettering import looks_changed, paint_box, paint_words, width_of
from desktop.views.widgets.mnemonic import paint_mnemonic, without_mnemonic
from desktop.views.widgets.tick_box import RADIO, paint_radio, paint_tick

_HEIGHT = 44
_PADDING = 12
_GAP = 8
_BOX = 16


class _ChipFace:
    """What a chip shows, and how large that is; shared by both kinds of chip."""

    def __init__(
        self, button: QAbstractButton, code: str, prefix: int, key: str, mark: int
    ) -> None:
        self._button, self.code, self._key, self._mark = button, code, key, mark
        self.prefix = prefix

    def size(self) -> QSize:
        return QSize(2 * _PADDING + self._inner_width(), current_theme().grown(_HEIGHT))

    def shortest(self) -> QSize:
        """With the code, or else some letters of the words; the rest may be shortened."""
        theme = current_theme()
        words = width_of(self._words(), self._words_font())
        kept = 0 if self.code else min(words, theme.scaled(80))
        return QSize(self.size().width() - words + kept, theme.grown(_HEIGHT))

    def paint(self) -> None:
        theme = current_theme()
        button = self._button
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        checked, enabled = button.isChecked(), button.isEnabled()
        ground = Colour.SELECTED if checked else Colour.RAISED
        if button.underMouse() and not checked:
            ground = Colour.HOVER
        edge = Colour.ACCENT_TEXT if checked else Colour.EDGE if enabled else Colour.LINE
        place = QRectF(button.rect())
        paint_box(
            painter,
            place,
            theme.colour(ground) if enabled else None,
            theme.colour(edge),
            width=2 if checked else 1,
        )
        self._paint_inside(painter, place.adjusted(_PADDING, 0, -_PADDING, 0))

    def _paint_inside(self, painter: QPainter, room: QRectF) -> None:
        theme = current_theme()
        ink = theme.colour(Colour.TEXT if self._button.isEnabled() else Colour.TEXT3)
        left = room.left()
        if self._mark:
            side = theme.scaled(self._mark)
            box = QRectF(left, room.center().y() - side / 2, side, side)
            paint = paint_radio if self._mark == RADIO else paint_tick
            paint(painter, box, checked=self._button.isChecked())
            left += side + _GAP
        if self._key:
            cap = cap_size(self._key)
            paint_cap(painter, self._key, QRectF(left, room.top(), cap.width(), room.height()))
            left += cap.width() + _GAP
        if self.code:
            left += self._paint_code(painter, QRectF(left, room.top(), room.width(), room.height()))
        words = QRectF(left, room.top(), room.right() - left, room.height())
        if self.code:
            colour = theme.colour(Colour.TEXT2 if self._button.isEnabled() else Colour.TEXT3)
            paint_words(painter, self._words(), words, self._words_font(), colour)
        else:
            paint_mnemonic(painter, self._button.text(), words, self._words_font(), ink)

    def _paint_code(self, painter: QPainter, place: QRectF) -> float:
        """Paint the code with its shortest prefix underlined; returns the width with its gap."""
        theme = current_theme()
        font = theme.font(TypeSize.BODY, SEMIBOLD)
        width = width_of(self.code, font)
        colour = theme.colour(Colour.TEXT if self._button.isEnabled() else Colour.TEXT3)
        paint_words(painter, self.code, place, font, colour)
        if self.prefix:
            under = width_of(self.code[: self.prefix], font) - 1
            top = place.center().y() + theme.metrics(TypeSize.BODY).ascent() / 2 + 2
            painter.fillRect(QRectF(place.left(), round(top), under, 2), colour)
        return width + _GAP

    def _words(self) -> str:
        return without_mnemonic(self._button.text())

    def _words_font(self) -> QFont:
        return current_theme().font(TypeSize.BODY, None if self.code else MEDIUM)

    def _inner_width(self) -> int:
        theme = current_theme()
        mark = theme.scaled(self._mark) + _GAP if self._mark else 0
        key = cap_size(self._key).width() + _GAP if self._key else 0
        code = width_of(self.code, theme.font(TypeSize.BODY, SEMIBOLD)) + _GAP if self.code else 0
        return mark + key + code + width_of(self._words(), self._words_font())


class Chip(QCheckBox):
    """A choice of which several may be ticked: "UOF Use of force", its start underlined.

    `prefix` letters of the code are underlined: the start that tells it from all other codes.
    `name` is what a screen reader says, such as "Use of force, keep 7 years, restricted".
    """

    def __init__(
        self,
        words: str,
        *,
        code: str = "",
        prefix: int = 0,
        key: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._face = _ChipFace(self, code, prefix, key, _BOX)
        self.setAccessibleName(name or " ".join(filter(None, (code, without_mnemonic(words)))))
        _prepare(self)

    @property
    def code(self) -> str:
        """The code that the chip stands for."""
        return self._face.code

    def set_prefix(self, prefix: int) -> None:
        """Underline so many letters of the code."""
        self._face.prefix = prefix
        self.update()

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.shortest()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint()
        _tell_whole(self)


class RadioChip(QRadioButton):
    """A choice of which one holds: with a circle, or with the number of its key ("1")."""

    def __init__(
        self,
        words: str,
        *,
        code: str = "",
        key: str = "",
        marked: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._face = _ChipFace(self, code, 0, key, RADIO if marked else 0)
        self.setAccessibleName(name or " ".join(filter(None, (code, without_mnemonic(words)))))
        _prepare(self)

    @property
    def code(self) -> str:
        """The code that the chip stands for."""
        return self._face.code

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.shortest()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint()
        _tell_whole(self)


def _prepare(chip: QAbstractButton) -> None:
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _tell_whole(chip: Chip | RadioChip) -> None:
    """Let the tooltip say what is not shown: words that were shortened, or a longer name."""
    words, name = without_mnemonic(chip.text()), chip.accessibleName()
    said = name in {words, f"{chip.code} {words}"}
    whole = "" if said and chip.width() >= chip.sizeHint().width() else name
    if chip.toolTip() != whole:
        chip.setToolTip(whole)
