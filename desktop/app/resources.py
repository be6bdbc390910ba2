"""Where the program's data lies: beside `desktop` in a checkout, a wheel and a frozen program."""

from pathlib import Path

import desktop

RESOURCES = Path(desktop.__file__).resolve().parents[1] / "resources"
