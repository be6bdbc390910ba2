"""What stands beside the form: the agency's notice, and what signing in does not do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import HairLine
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text


class Notice(QWidget):
    """The words that are read before signing in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        before = Text(self.tr("Before you sign in"), strong=True, colour=Colour.TEXT2)
        column.addLayout(_row(Icon.LANDMARK, before))
        column.addWidget(
            Text(
                self.tr(
                    "You are using a restricted police information system. Use is monitored, "
                    "recorded and audited. Unauthorized use may bring discipline, and civil and "
                    "criminal penalties. Signing in means you agree to this monitoring."
                ),
                TypeSize.READING,
                Colour.TEXT2,
            )
        )
        column.addWidget(HairLine())
        opens = self.tr(
            "Footage opens after your own report is sealed. Docking, copying and tagging never "
            "open it."
        )
        column.addLayout(_row(Icon.LOCK, Text(opens, colour=Colour.TEXT2)))
        docks = self.tr(
            "Only here to dock? Put the camera in a free slot and go when it says Safe to undock. "
            "No sign-in needed."
        )
        column.addLayout(_row(Icon.HARD_DRIVE_DOWNLOAD, Text(docks, colour=Colour.TEXT2)))
        column.addStretch()


def _row(icon: Icon, words: Text) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconMark(icon), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
