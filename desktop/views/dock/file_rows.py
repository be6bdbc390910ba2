"""The files of a camera as rows of a table."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.dock_state import FileStand, FileState
from desktop.presenters.states import State
from desktop.views.dock.slot_words import file_name
from desktop.views.widgets.data_table import Cell, Row

translate = QCoreApplication.translate

_STATES = {
    FileStand.WAITING: State.QUEUED,
    FileStand.SEALING: State.COPYING,
    FileStand.VERIFYING: State.VERIFYING,
    FileStand.SEALED: State.SEALED,
    FileStand.ALREADY_SEALED: State.SEALED,
    FileStand.FAILED: State.FAILED,
    FileStand.SET_ASIDE: State.ATTENTION,
}


def file_rows(files: tuple[FileState, ...]) -> tuple[Row, ...]:
    """One row a file: its name, and how far it is."""
    return tuple(_row(file) for file in files)


def _row(file: FileState) -> Row:
    words = {
        FileStand.WAITING: translate("Dock", "Waiting"),
        FileStand.SEALING: translate("Dock", "Sealing"),
        FileStand.VERIFYING: translate("Dock", "Verifying"),
        FileStand.SEALED: translate("Dock", "Sealed"),
        FileStand.ALREADY_SEALED: translate("Dock", "Sealed before"),
        FileStand.FAILED: translate("Dock", "Failed"),
        FileStand.SET_ASIDE: translate("Dock", "Not followed"),
    }[file.stand]
    name = file_name(file)
    return Row(file.name, (Cell(name), Cell(words, _STATES[file.stand])), f"{file.name}, {words}")
