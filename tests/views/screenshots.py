"""`make screenshots`: every screen in its states, three themes, two sizes, to be looked at."""

import importlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from tests.views.framed import Standing, framed

_ROOT = Path(__file__).resolve().parents[2]
_OUT = _ROOT / "build" / "screenshots"
_SIZES = ((1366, 768), (1920, 1080))
_SETTLING = 4


def screens() -> tuple[str, ...]:
    """The screens that have scenes."""
    return tuple(sorted(file.parent.name for file in Path(__file__).parent.glob("*/scenes.py")))


def scenes_of(screen: str) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every scene of a screen: its name, and what builds the page in that state."""
    yield from _scenes(screen).scenes()


def standing_at(screen: str) -> Standing:
    """Before whom the scenes of a screen stand."""
    standing = getattr(_scenes(screen), "STANDING", None)
    return standing if isinstance(standing, Standing) else Standing()


def _scenes(screen: str) -> ModuleType:
    return importlib.import_module(f"tests.views.{screen}.scenes")


def main() -> None:
    """Paint the scenes whose names begin with one of the words given; all without a word."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    wanted = tuple(sys.argv[1:])
    if not wanted:
        shutil.rmtree(_OUT, ignore_errors=True)
    for screen in screens():
        for name, build in scenes_of(screen):
            if not wanted or name.startswith(wanted):
                _paint_in_all_looks(application, name, build, standing_at(screen))
    sys.stdout.write(f"The screenshots lie in {_OUT}.\n")


def _paint_in_all_looks(
    application: QApplication, name: str, build: Callable[[], QWidget], standing: Standing
) -> None:
    for theme in ThemeChoice:
        apply_theme(application, theme, TextScale.FULL)
        for size in _SIZES:
            _paint(application, framed(build(), size, standing), f"{name}_{theme}_{size[0]}")


def _paint(application: QApplication, window: QWidget, name: str) -> None:
    _OUT.mkdir(parents=True, exist_ok=True)
    window.show()
    for _ in range(_SETTLING):
        application.processEvents()
    window.grab().save(str(_OUT / f"{name}.png"))
    window.close()
    window.deleteLater()
    # Without a running loop nothing else deletes it, and each theme would dress all windows anew.
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()


if __name__ == "__main__":
    main()
