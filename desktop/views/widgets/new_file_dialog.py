"""Asking where a new file goes; one that is there already is never written over."""

from PySide6.QtWidgets import QFileDialog, QWidget


def new_file_dialog(parent: QWidget, title: str, name: str, kind: str) -> QFileDialog:
    """Make the system's own dialog, to be opened; it deletes itself once it is closed.

    `name` is what it offers, whose ending it adds where none is typed; `kind` says what such
    files are, as "Text files (*.txt)".
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    # The program itself refuses to write over a file, so asking would promise what it won't do.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
