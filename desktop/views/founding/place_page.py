"""Name and folder of the station, with what is known of the disk."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.refusals import Problem
from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.founding_sentences import room_words
from desktop.views.founding.step_page import StepPage
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.tick_box import TickBox


class PlacePage(StepPage):
    """`chosen` carries name, folder and whether a share is meant; `looked` a folder to look at."""

    chosen = Signal(str, str, bool)
    looked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Name and folder"),
            self.tr(
                "The name stands on every page, report and certificate of this station. The folder "
                "will hold its sealed footage and its records; only this account may read it."
            ),
            self.tr("Next"),
            parent=parent,
        )
        self._filled = False
        self.name = TextField(self.tr("Name of the station"), required=True)
        self.folder = TextField(
            self.tr("Folder"),
            hint=self.tr("Empty or not there yet, on a disk of this machine."),
            required=True,
        )
        self.choose = SecondaryButton(self.tr("Choose a folder…"), Icon.SEARCH)
        self._room = MarkedLine(Icon.PACKAGE_OPEN, "", Colour.OK)
        self._share = Banner(
            BannerKind.WARNING,
            self.tr("This folder lies on a network share."),
            self.tr(
                "Whoever runs the share can copy or remove the station, and offload stops whenever "
                "the network does."
            ),
        )
        self.share = TickBox(self.tr("Make the station on this share all the same"))
        self.body.addWidget(self.name)
        self.body.addWidget(self.folder)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._room, self._share, self.share):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.choose.clicked.connect(self.choose_folder)
        self.name.edit.returnPressed.connect(self.folder.focus_control)
        self.folder.edit.returnPressed.connect(self.next.click)
        self.folder.edit.editingFinished.connect(self._look)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        if not self._filled:
            self.name.set_value(state.name)
            self.folder.set_value(state.folder)
            self._filled = True
        place = state.place
        shared = place is not None and place.on_share
        self._room.setVisible(place is not None)
        if place is not None:
            self._room.words.setText(room_words(place))
        refused = state.refused is not None and state.refused.problem is Problem.STATION_ON_SHARE
        # Refused for it, the foot says the same.
        self._share.setVisible(shared and not refused)
        self.share.setVisible(shared)
        if not shared:
            self.share.setChecked(False)
        if refused and self.just_refused is not None:
            self.share.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        first = self.folder if self.name.value() else self.name
        first.focus_control()

    def leave(self) -> None:
        self._filled = False

    def go_on(self) -> None:
        name, folder = str(self.name.value()), str(self.folder.value())
        self.name.set_error("" if name else self.tr("Needed."))
        whole = Path(folder).is_absolute()
        self.folder.set_error("" if whole else self.tr("Write the whole path."))
        if not name:
            self.name.focus_control()
        elif not whole:
            self.folder.focus_control()
        else:
            self.chosen.emit(name, folder, self.share.isChecked())

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder."""
        dialog = QFileDialog(self, self.tr("Folder of the station"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()
        return dialog

    def _take_folder(self, folder: str) -> None:
        self.folder.set_value(str(Path(folder)))
        self._look()

    def _look(self) -> None:
        folder = str(self.folder.value())
        if self.isVisible() and Path(folder).is_absolute():
            self.looked.emit(folder)
