"""Where a packaged program starts, whichever of its two executables was called."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from desktop.app.entry import has_screen, main

WINDOW = "Firsthand"
"""The executable that opens the window, and has no console to say in what went wrong."""


def start() -> int:
    """Run the program; what the window's executable would tell a console is told in a window."""
    if Path(sys.executable).stem != WINDOW or not has_screen():
        return main()
    told = io.StringIO()
    with redirect_stdout(told), redirect_stderr(told):
        code = main()
    if code and (words := told.getvalue().strip()):
        _show(words)
    return code


def _show(words: str) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - a command needs no window
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 - as above

    application = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Warning, application.applicationName(), words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
