"""Buttons. One PrimaryButton to a page: the next lawful step."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.key_cap import cap_size, paint_cap
from desktop.views.widgets.lettering import looks_changed, paint_box, width_of
from desktop.views.widgets.mnemonic import paint_mnemonic, without_mnemonic

_ICON = 18
_GAP = 8
_HEIGHT = 44
_TALL = 52


class _Look(Enum):
    """Colours of a button: ink, ground, border, ground under the mouse. None is clear."""

    PRIMARY = (Colour.ON_ACCENT, Colour.ACCENT, Colour.ACCENT, Colour.ACCENT)
    SECONDARY = (Colour.TEXT, Colour.RAISED, Colour.EDGE, Colour.HOVER)
    VIOLET = (Colour.AFTER, Colour.AFTER_TINT, Colour.AFTER, Colour.HOVER)
    DANGER = (Colour.BAD, None, Colour.BAD, Colour.BAD_TINT)
    LINK = (Colour.ACCENT_TEXT, None, None, Colour.HOVER)
    OFF = (Colour.TEXT3, None, Colour.LINE, None)


class _Button(QPushButton):
    """A painted button: icon, words with an underlined letter ("&Seal"), and the cap of its key.

    It never shrinks below its words unless a layout forces it; then they are shortened, and the
    tooltip says them whole.
    """

    look = _Look.SECONDARY
    padding = 16

    def __init__(
        self,
        words: str,
        icon: Icon | None = None,
        *,
        key: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._icon, self._key, self._tall = icon, key, tall
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = current_theme().grown(_TALL if self._tall else _HEIGHT)
        return QSize(2 * self.padding + self._inner_width(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() < self.sizeHint().width():
            self.setToolTip(without_mnemonic(self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look if self.isEnabled() else _Look.OFF
        ink, ground, border, hovered = look.value
        theme = current_theme()
        shown = hovered if self.underMouse() or self.isDown() else ground
        paint_box(
            painter,
            QRectF(self.rect()),
            theme.colour(shown) if shown else None,
            theme.colour(border) if border else None,
        )
        if self.isDown() or (self.look is _Look.PRIMARY and self.underMouse()):
            self._paint_pressed(painter)
        self._paint_inside(painter, ink)

    def _paint_pressed(self, painter: QPainter) -> None:
        """Mark a button that is held down, or a filled one under the mouse, by a second line."""
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ink = current_theme().colour(self.look.value[0])
        paint_box(painter, inside, None, ink, radius=4, width=2 if self.isDown() else 1)

    def _paint_inside(self, painter: QPainter, ink: Colour) -> None:
        theme = current_theme()
        colour = theme.colour(ink)
        room = QRectF(self.rect()).adjusted(self.padding, 0, -self.padding, 0)
        left = room.left() + max(0.0, (room.width() - self._inner_width()) / 2)
        if self._icon:
            side = self._icon_side()
            paint_icon(painter, self._icon, QRectF(left, 0, side, room.height()), colour)
            left += side + (_GAP if self.text() else 0)
        right = room.right()
        if self._key:
            right -= cap_size(self._key).width() + _GAP
        words = min(width_of(without_mnemonic(self.text()), self._font()), int(right - left) + 1)
        place = QRectF(left, 0, words, room.height())
        paint_mnemonic(painter, self.text(), place, self._font(), colour)
        if self._key:
            cap = cap_size(self._key)
            beside = QRectF(place.right() + _GAP, 0, cap.width(), room.height())
            paint_cap(painter, self._key, beside)

    def _font(self) -> QFont:
        return current_theme().font(TypeSize.TITLE3 if self._tall else TypeSize.BODY, SEMIBOLD)

    def _icon_side(self) -> int:
        return current_theme().scaled(_ICON + 2 if self._tall else _ICON)

    def _inner_width(self) -> int:
        words = width_of(without_mnemonic(self.text()), self._font())
        icon = self._icon_side() + (_GAP if words else 0) if self._icon else 0
        key = cap_size(self._key).width() + _GAP if self._key else 0
        return icon + words + key


class PrimaryButton(_Button):
    """The next lawful step of the page, filled with the accent colour."""

    look = _Look.PRIMARY


class SecondaryButton(_Button):
    """Any other step."""

    look = _Look.SECONDARY


class VioletButton(_Button):
    """A step that leads to what is written, seen or granted after recollection."""

    look = _Look.VIOLET


class DangerButton(_Button):
    """A step with weight that is not a mistake, such as marking an incident as critical."""

    look = _Look.DANGER


class LinkButton(_Button):
    """A step beside others, without a box."""

    look = _Look.LINK
    padding = 12


class IconButton(_Button):
    """A square button with an icon only; its name is spoken and shown as its tooltip."""

    look = _Look.SECONDARY
    padding = 13

    def __init__(self, icon: Icon, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent=parent)
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Say what the button does now."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        side = current_theme().grown(_HEIGHT)
        return QSize(side, side)
