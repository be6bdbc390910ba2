"""Where the theme's data lies: in `resources`, beside the package, however it is installed."""

from pathlib import Path

import desktop

_RESOURCES = Path(desktop.__file__).resolve().parents[1] / "resources"
THEMES = _RESOURCES / "themes"
STYLE_SHEET = _RESOURCES / "styles" / "firsthand.qss"
