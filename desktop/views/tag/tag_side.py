"""Beside the form: which recordings, what the tags do, undo, save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.taxonomy import IncidentClass
from desktop.presenters.shift_state import ShiftRecording
from desktop.presenters.tag_state import TagItem, TagState
from desktop.views.shift.shift_sentences import clock, length, recording_sentence, who
from desktop.views.tag.tag_sentences import effects
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card, clear_layout
from desktop.views.widgets.fitted_column import FittedColumn
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text
from desktop.views.widgets.tick_box import TickBox
from desktop.wording import printable


class TagSide(QWidget):
    """The side column; the closing row stays when the cards above it scroll."""

    ticked = Signal(str)
    undo_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recordings = Card(self.tr("Apply to"), scrolls=True)
        # A row of 44 pixels has room of its own above and below its tick.
        margins = self.recordings.body.contentsMargins()
        self.recordings.body.setContentsMargins(margins.left(), 0, margins.right(), 0)
        self.recordings.body.setSpacing(0)
        self._effects = Card(self.tr("What these tags do"), scrolls=True)
        self._effects.body.setSpacing(8)
        self._pairs = KeyValueList(self.tr("What these tags do"))
        self._note = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._effects.body.addWidget(self._pairs)
        self._effects.body.addWidget(self._note)
        self._effects.body.addStretch()
        self._cards = FittedColumn((self.recordings, self._effects), (3, 2))
        self.reason = Text("", TypeSize.SMALL, Colour.TEXT2)
        self.undo = SecondaryButton(self.tr("Undo"), Icon.UNDO_2, tall=True)
        self.save = PrimaryButton(self.tr("Save tags"), Icon.TAGS, tall=True)
        self.undo.clicked.connect(self.undo_asked)
        self.save.clicked.connect(self.save_asked)
        self.ticks: dict[str, TickBox] = {}
        self._shown: TagItem | None = None
        self._lay_out()

    def show_state(self, state: TagState) -> None:
        """Show what is ticked, and what saving does."""
        item = state.item
        if item is None:
            return
        if item != self._shown:
            self._make_ticks(item)
        for recording, tick in self.ticks.items():
            tick.setChecked(recording in state.draft.recordings)
        own = len(item.card.recordings)
        title = self.tr("Applies to these {n} recordings").format(n=own)
        if own == 1:
            title = self.tr("Applies to this recording")
        elif item.tags is None:
            title = self.tr("Apply to your {n} recordings").format(n=own)
        self.recordings.set_title(title)
        self._show_effects(state)
        self._show_closing(state)
        self._cards.fit()

    def _show_effects(self, state: TagState) -> None:
        category = state.category
        self._pairs.show_pairs(effects(category))
        notes = []
        if category is not None:
            notes.append(
                self.tr("Where a recording stands in several incidents, the longest keeping wins.")
            )
            if category.incident_class is not IncidentClass.ORDINARY:
                lower = self.tr(
                    "If you remove {code} later, a second person must agree before anything opens."
                )
                notes.append(lower.format(code=category.code))
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    def _show_closing(self, state: TagState) -> None:
        self.undo.setEnabled(state.can_undo and not state.is_saving)
        words = self.tr("Undo")
        if not state.steps_back and state.undo_seconds:
            words = self.tr("Undo, {n} s").format(n=state.undo_seconds)
        self.undo.setText(words)
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.updateGeometry()
        reason = ""
        if state.asks_critical:
            reason = self.tr("Answer whether it is critical to save.")
        elif state.draft.category is None:
            reason = self.tr("Choose a category to save.")
        elif state.faulty:
            reason = self.tr("Correct the number to save.")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.save.setEnabled(not reason and not state.is_saving)
        self.save.setAccessibleDescription(reason)

    def _make_ticks(self, item: TagItem) -> None:
        self._shown = item
        clear_layout(self.recordings.body)
        self.ticks = {}
        fixed = item.tags is not None
        for each in item.card.recordings:
            tick = self._tick(each, is_open=item.card.is_open, is_filed=fixed)
            tick.setEnabled(not fixed)
            tick.clicked.connect(lambda _=False, key=each.id: self.ticked.emit(key))
            self.ticks[each.id] = tick
            self.recordings.body.addWidget(tick)
        for each in item.card.others:
            tick = self._tick(each, is_open=False)
            tick.setEnabled(False)
            self.recordings.body.addWidget(tick)
        self.recordings.body.addStretch()

    def _tick(self, recording: ShiftRecording, *, is_open: bool, is_filed: bool = False) -> TickBox:
        whose = printable(recording.camera)
        if not recording.is_own:
            whose = self.tr("{badge} tags it").format(badge=printable(recording.wearer))
            if is_filed:
                whose = who(recording)
        words = f"{clock(recording.started_at)}  {length(recording.seconds)}  {whose}"
        tick = TickBox(words)
        tick.setAccessibleName(recording_sentence(recording, is_open=is_open))
        return tick

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._cards, 1)
        whole.addWidget(self.reason)
        closing = FlowLayout(gap=8, fills=True)
        closing.addWidget(self.undo)
        closing.addWidget(self.save)
        whole.addLayout(closing)
