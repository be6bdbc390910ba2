"""What goes into the frozen program beside its code, and what never does."""

import importlib.util
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from installer.bundle.lock import RUNTIME, pins
from installer.product import BUILD, LICENCE, NAME, ROOT, version

Datum = tuple[str, str]
"""A file or folder, and the folder inside the program that it goes into."""

EXCLUDED = [
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",  # stills are PNG
    "PIL._imagingtk",
    "PIL._webp",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "_pytest",
    "ast_serialize",
    "hypothesis",
    "mypy",
    "mypyc",
    "numpy",
    "pip",  # sqlite-utils asks for it, for a command that we don't have
    "pydantic.mypy",
    "pydantic.v1._hypothesis_plugin",
    "pydantic.v1.mypy",
    "pytest",
    "qtawesome",  # only two of its files are read
    "qtpy",
    "setuptools",
    "tkinter",
]

NEVER_SHIPPED = {"pip", "qtpy"}


def hidden_imports(platform: str) -> list[str]:
    """Return what no import statement names: the keychain of a system."""
    if platform == "win32":
        return ["keyring.backends.Windows", "win32ctypes.core", "win32ctypes.core.ctypes"]
    return ["keyring.backends.SecretService", "keyring.backends.libsecret"]


def shipped() -> list[str]:
    """Return the names of the distributions inside the program."""
    return [name for name in pins(RUNTIME) if name not in NEVER_SHIPPED]


def data() -> Iterator[Datum]:
    """Yield the program's own data and that of its libraries."""
    yield str(ROOT / "resources"), "resources"
    yield str(ROOT / "LICENSE"), "."
    yield str(_own_metadata()), f"firsthand-{version()}.dist-info"
    for name in shipped():
        yield from _metadata(name)
    yield from _icon_font()


def _own_metadata() -> Path:
    """Write what `importlib.metadata` knows of us; an installed copy might be an older one."""
    folder = BUILD / "metadata"
    folder.mkdir(parents=True, exist_ok=True)
    lines = ("Metadata-Version: 2.4", f"Name: {NAME.lower()}", f"Version: {version()}")
    text = "\n".join((*lines, f"License-Expression: {LICENCE}\n"))
    (folder / "METADATA").write_text(text, "utf-8")
    return folder / "METADATA"


def _metadata(name: str) -> Iterator[Datum]:
    try:
        files = distribution(name).files or []
    except PackageNotFoundError as missing:
        raise SystemExit(f"{name} is in the lock and not installed") from missing
    for file in files:
        folder = file.parts[0]
        if folder.endswith(".dist-info") and file.name in {"METADATA", "entry_points.txt"}:
            yield str(file.locate()), folder


def _icon_font() -> Iterator[Datum]:
    package = importlib.util.find_spec("qtawesome")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("qtawesome is not installed")
    for file in (Path(package.submodule_search_locations[0]) / "fonts").glob("phosphor-*"):
        yield str(file), "qtawesome/fonts"
