"""Whether a window could be shown: Qt's plug-ins, fonts, icons, themes and languages."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QFontDatabase, QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app.fonts import CARRIED, carried_fonts, load_fonts
from desktop.app.language import TRANSLATIONS
from desktop.app.self_testing.steps import Broken
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.icons import Icon, icon_shape

_FORMATS = {"jpeg", "png", "svg"}
_SVG = (
    b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'>"
    b"<rect width='4' height='4'/></svg>"
)
_OWN_LANGUAGE = "firsthand_en.ts"
_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY"}


def try_the_window(told: Callable[[str, Callable[[], str]], None]) -> None:
    """Try everything that a window needs, each by a name, on one QApplication."""
    told("window system", _window_system)
    told("pictures", _pictures)
    told("fonts", _fonts)
    told("icons", _icons)
    told("themes and styles", _themes)
    told("languages", languages)


def application() -> QApplication:
    """The one QApplication: on Linux without a display it shows nowhere."""
    here = QApplication.instance()
    if isinstance(here, QApplication):
        return here
    if sys.platform == "linux" and not _DISPLAYS & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["firsthand"])


def _window_system() -> str:
    name = application().platformName()
    label = QLabel("Firsthand")
    label.show()
    image = label.grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    if len(colours) < 2:  # noqa: PLR2004 - letters differ from what is behind them
        raise Broken(f"{name} paints nothing")
    return name


def _pictures() -> str:
    known = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if missing := sorted(_FORMATS - known):
        raise Broken(f"no plug-in for {', '.join(missing)}")
    drawn = QPixmap()
    if not drawn.loadFromData(_SVG, "svg") or QIcon(drawn).pixmap(QSize(4, 4)).isNull():
        raise Broken("an SVG drawing does not load")
    return ", ".join(sorted(_FORMATS))


def _fonts() -> str:
    files = carried_fonts()
    families = load_fonts()
    if files and not set(CARRIED) <= set(families):
        raise Broken(f"carried {len(files)} fonts and could load {', '.join(families) or 'none'}")
    if files:
        return f"carried: {', '.join(sorted(set(families)))}"
    if not QFontDatabase.families():
        raise Broken("there is no font at all")
    here = sorted(set(CARRIED) & set(QFontDatabase.families()))
    return f"the system's: {', '.join(here) or 'others in place of ' + ', '.join(CARRIED)}"


def _icons() -> str:
    shapes = [icon_shape(icon, bold=bold) for icon in Icon for bold in (False, True)]
    if any(shape.isEmpty() for shape in shapes):
        raise Broken("an icon has no shape")
    return f"{len(shapes)} shapes"


def _themes() -> str:
    for choice in ThemeChoice:
        apply_theme(application(), choice, TextScale.FULL)
    return ", ".join(choice.value for choice in ThemeChoice)


def languages(folder: Path = TRANSLATIONS) -> str:
    """Load every language that has a source. Raises Broken."""
    sources = sorted(folder.glob("firsthand_*.ts"))
    if folder / _OWN_LANGUAGE not in sources:
        raise Broken(f"{_OWN_LANGUAGE} is missing")
    others = [source for source in sources if source.name != _OWN_LANGUAGE]
    return ", ".join(["en", *(_loaded(source.with_suffix(".qm")) for source in others)])


def _loaded(compiled: Path) -> str:
    translator = QTranslator()
    if not translator.load(str(compiled)) or translator.isEmpty():
        raise Broken(f"{compiled.name} does not load")
    return translator.language()
