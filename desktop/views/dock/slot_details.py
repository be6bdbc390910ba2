"""One slot in detail, beside the cards: every file, what failed and why, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.dock_state import DockState, FileState, SlotCondition, SlotState
from desktop.views.dock.amounts import size_words
from desktop.views.dock.file_rows import file_rows
from desktop.views.dock.slot_notes import (
    failure_details,
    failure_headline,
    file_problem,
    whole_note,
)
from desktop.views.dock.slot_words import camera_facts, file_name, state_words, wearer_words
from desktop.views.dock.wearer_form import WearerForm
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Column, DataTable
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text

_REASONS = 3
_ROWS = 10
_ROW = 48


class SlotDetails(Card):
    """Made once and shown for whichever slot is open; `number` is that slot's."""

    closed = Signal()
    named = Signal(int, str)
    set_aside = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Slot"), scrolls=True, parent=parent)
        self.number = 0
        close = IconButton(Icon.X, self.tr("Close details"))
        close.clicked.connect(self.closed)
        self.add_to_head(close)
        self._failure = Banner(BannerKind.ERROR)
        self._note = Text("", colour=Colour.TEXT2)
        self._wearer = WearerForm()
        self._wearer.named.connect(lambda badge: self.named.emit(self.number, badge))
        self._reasons = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._facts = KeyValueList(self.tr("Camera"))
        columns = (Column(self.tr("File"), stretches=True), Column(self.tr("State")))
        self._files = DataTable(self.tr("Files of the camera"), columns)
        self._aside = SecondaryButton(self.tr("Set camera aside"), Icon.UNPLUG)
        self._aside.clicked.connect(lambda: self.set_aside.emit(self.number))
        self._aside_hint = Text("", TypeSize.SMALL, Colour.TEXT3)
        parts: tuple[QWidget, ...] = (
            self._failure,
            self._note,
            self._wearer,
            self._reasons,
            self._facts,
            self._aside,
            self._aside_hint,
            self._files,
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch()
        self._shown_files: tuple[FileState, ...] = ()

    def open_slot(self, number: int, dock: DockState) -> None:
        """Begin to show a slot."""
        if number != self.number:
            self.number = number
            officer = dock.signed_in if dock.may_name else None
            self._wearer.begin(officer or "")

    def show_state(self, slot: SlotState, dock: DockState, files: tuple[FileState, ...]) -> None:
        """Show the slot as it stands, and every file of its camera."""
        title = self.tr("Slot {number}").format(number=slot.number)
        self.set_title(f"{title} · {slot.camera}" if slot.camera else title)
        failed = bool(slot.failures)
        self._failure.setVisible(failed)
        if failed:
            self._failure.show_words(failure_headline(slot), failure_details(slot))
        words = whole_note(slot) or state_words(slot)
        self._note.setText(words)
        self._note.setVisible(not failed or slot.set_aside_by is not None)
        self._wearer.setVisible(slot.can_name_wearer)
        self._wearer.show_state(dock, slot.problem if slot.can_name_wearer else None)
        self._show_reasons(slot)
        self._facts.show_pairs(self._pairs(slot))
        self._facts.setVisible(slot.condition is not SlotCondition.EMPTY)
        self._show_files(files)
        self._show_set_aside(slot, dock)

    def focus_first(self) -> None:
        """Put the focus on what is to be done: the wearer's badge, else the files."""
        if self._wearer.isVisibleTo(self):
            self._wearer.focus_first()
        else:
            self._files.setFocus()

    def _pairs(self, slot: SlotState) -> tuple[tuple[str, str], ...]:
        pairs = [(self.tr("Wearer"), wearer_words(slot))]
        if slot.files:
            sealed = self.tr("{sealed} of {files}").format(sealed=slot.sealed, files=slot.files)
            pairs.append((self.tr("Sealed"), sealed))
            pairs.append((self.tr("Size"), size_words(slot.size)))
        if slot.skipped:
            pairs.append((self.tr("Skipped"), self.tr("{n}, sealed before").format(n=slot.skipped)))
        return tuple(pair for pair in (*pairs, *camera_facts(slot)) if pair[1])

    def _show_reasons(self, slot: SlotState) -> None:
        reasons = [f"{file_name(file)}: {file_problem(file)}" for file in slot.failures[:_REASONS]]
        if slot.failed > _REASONS:
            reasons.append(self.tr("And {count} more.").format(count=slot.failed - _REASONS))
        self._reasons.setText("\n".join(reasons))
        self._reasons.setVisible(bool(reasons))

    def _show_files(self, files: tuple[FileState, ...]) -> None:
        self._files.setVisible(bool(files))
        rows = min(len(files), _ROWS) + 1
        self._files.setFixedHeight(rows * current_theme().grown(_ROW))
        if files != self._shown_files:
            self._shown_files = files
            self._files.show_rows(file_rows(files))

    def _show_set_aside(self, slot: SlotState, dock: DockState) -> None:
        signed_in = dock.signed_in is not None
        self._aside.setVisible(slot.can_set_aside and signed_in)
        self._aside_hint.setVisible(slot.can_set_aside)
        self._aside_hint.setText(
            self.tr("The card stays until the camera is out of the slot. Your badge stands by it.")
            if signed_in
            else self.tr("Sign in to set the camera aside.")
        )
