"""The icons: names as the screens' drawings use them, shapes of the Phosphor font.

The font (MIT) comes with the qtawesome package. Only its two files are read, so nothing of that
package runs; it would load eleven more fonts and refuse where MD5 is switched off (FIPS).
"""

import functools
import importlib.util
import json
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

from desktop.views.theme.theme import current_theme

_UNIT = 256.0
"""The grid that the shapes are drawn on."""
_THIN_FROM = 24
"""From this many pixels on, at 100 %, the regular stroke is taken; below, the bold one."""


class Icon(Enum):
    """An icon by its name in the drawings; the value is the name of its shape in the font."""

    ALARM_CLOCK = "alarm"
    ANCHOR = "anchor"
    ARROW_DOWN = "arrow-down"
    ARROW_DOWN_TO_LINE = "arrow-line-down"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP = "arrow-up"
    AUDIO_WAVEFORM = "activity"
    BADGE_CHECK = "identification-badge"
    BATTERY_FULL = "battery-full"
    BATTERY_LOW = "battery-low"
    BATTERY_MEDIUM = "battery-medium"
    CALENDAR_CLOCK = "calendar"
    CAMERA = "video-camera"
    CHART_COLUMN = "chart-bar"
    CHECK = "check"
    CHECK_CHECK = "checks"
    CHEVRON_DOWN = "caret-down"
    CHEVRON_LEFT = "caret-left"
    CHEVRON_RIGHT = "caret-right"
    CHEVRON_UP = "caret-up"
    CIRCLE = "circle"
    CIRCLE_CHECK_BIG = "check-circle"
    CIRCLE_QUESTION_MARK = "question"
    CIRCLE_X = "x-circle"
    CLOCK_3 = "clock"
    CLOUD_OFF = "cloud-slash"
    CONTRAST = "circle-half"
    COPY = "copy"
    DELETE = "backspace"
    DIAMOND = "diamond"
    DICES = "dice-five"
    EQUAL = "equals"
    EYE = "eye"
    FAST_FORWARD = "fast-forward"
    FILE_LOCK_2 = "file-dotted"
    FILE_OUTPUT = "export"
    FILE_PEN_LINE = "note-pencil"
    FILE_PLUS_2 = "file-plus"
    FILM = "film-strip"
    HARD_DRIVE_DOWNLOAD = "download-simple"
    HOURGLASS = "hourglass"
    ID_CARD = "identification-card"
    IMAGE_OFF = "eye-slash"
    INBOX = "tray"
    INFO = "info"
    KEY_ROUND = "key"
    KEYBOARD = "keyboard"
    LANDMARK = "bank"
    LINK_2 = "link"
    LIST_CHECKS = "list-dashes"
    LIST_FILTER = "funnel-simple"
    LOADER_CIRCLE = "spinner-gap"
    LOCK = "lock"
    LOCK_KEYHOLE = "lock-key"
    LOCK_OPEN = "lock-open"
    LOG_IN = "sign-in"
    LOG_OUT = "sign-out"
    MAP_PIN = "map-pin"
    MAP_PIN_PLUS = "map-pin-line"
    MAXIMIZE = "corners-out"
    MESSAGE_SQUARE_LOCK = "chat-centered-dots"
    MINIMIZE = "corners-in"
    MINUS = "minus"
    OCTAGON_X = "warning-octagon"
    PACKAGE_CHECK = "package"
    PACKAGE_OPEN = "archive-box"
    PAUSE = "pause"
    PEN_LINE = "pencil-simple"
    PENCIL_LINE = "pencil-line"
    PLAY = "play"
    PLUS = "plus"
    PRINTER = "printer"
    QUOTE = "quotes"
    REFRESH_CCW_DOT = "arrows-counter-clockwise"
    REWIND = "rewind"
    ROTATE_CW = "arrow-clockwise"
    SAVE = "floppy-disk"
    SCALE = "scales"
    SCAN_SEARCH = "file-search"
    SCISSORS = "scissors"
    SCROLL_TEXT = "article"
    SEARCH = "magnifying-glass"
    SEND = "paper-plane-tilt"
    SHIELD_ALERT = "shield-warning"
    SHIELD_CHECK = "shield-check"
    SHIELD_HALF = "shield"
    SIREN = "bell-ringing"
    SMARTPHONE = "device-mobile"
    SQUARE = "square"
    SQUARE_CHECK_BIG = "check-square"
    SQUARE_DASHED = "selection"
    STAMP = "circle-wavy-check"
    STEP_BACK = "skip-back"
    STEP_FORWARD = "skip-forward"
    TABLE_2 = "table"
    TAG = "tag"
    TAGS = "tag-chevron"
    TIMER = "timer"
    TRASH_2 = "trash"
    TRIANGLE_ALERT = "warning"
    UNDO_2 = "arrow-u-up-left"
    UNLINK = "link-break"
    UNPLUG = "lightning-slash"
    USER_COG = "user-gear"
    USER_PLUS = "user-plus"
    USER_ROUND = "user"
    USER_SEARCH = "user-focus"
    USER_X = "user-minus"
    USERS_ROUND = "users"
    VOLUME_2 = "speaker-high"
    VOLUME_X = "speaker-x"
    X = "x"


class MissingIcons(Exception):
    """The package that carries the icon font is not installed as the lock says."""


def icon_fonts() -> Path:
    """Return the folder of the icon font and of its list of names."""
    package = importlib.util.find_spec("qtawesome")
    if package is None or not package.submodule_search_locations:
        raise MissingIcons("qtawesome is not installed")
    return Path(package.submodule_search_locations[0]) / "fonts"


def _only_file(pattern: str) -> Path:
    found = sorted(icon_fonts().glob(pattern))
    if len(found) != 1:
        raise MissingIcons(f"{len(found)} files are called {pattern}")
    return found[0]


@functools.cache
def _font() -> QRawFont:
    font = QRawFont(str(_only_file("phosphor-[0-9]*.ttf")), _UNIT)
    if not font.isValid():
        raise MissingIcons("the icon font cannot be read")
    return font


@functools.cache
def _names() -> dict[str, str]:
    names = json.loads(_only_file("phosphor-charmap-*.json").read_text("utf-8"))
    return {str(name): chr(int(str(code), 16)) for name, code in names.items()}


@functools.cache
def icon_shape(icon: Icon, *, bold: bool) -> QPainterPath:
    """Return an icon's outline on a grid of 256 by 256; raises MissingIcons where there is none."""
    name = f"{icon.value}-bold" if bold else icon.value
    font = _font()
    letter = _names().get(name)
    glyphs = font.glyphIndexesForString(letter) if letter else []
    if not glyphs or not glyphs[0]:
        raise MissingIcons(f"the icon font has no {name}")
    return QTransform.fromTranslate(0, font.ascent()).map(font.pathForGlyph(glyphs[0]))


def paint_icon(painter: QPainter, icon: Icon, place: QRectF, colour: QColor) -> None:
    """Paint an icon into the middle of a place, as large as the place's shorter side."""
    side = min(place.width(), place.height())
    shape = icon_shape(icon, bold=side < _THIN_FROM * current_theme().scale.factor)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.center().x() - side / 2, place.center().y() - side / 2)
    painter.scale(side / _UNIT, side / _UNIT)
    painter.fillPath(shape, colour)
    painter.restore()


def icon_pixmap(icon: Icon, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Paint an icon on clear ground, for models and labels that want a picture."""
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, icon, QRectF(0, 0, side, side), colour)
    painter.end()
    return pixmap


def tinted(icon: Icon, side: int, colour: QColor, ratio: float = 1.0) -> QIcon:
    """Make an icon of one colour, for what can't be painted by ourselves."""
    return QIcon(icon_pixmap(icon, side, colour, ratio))
