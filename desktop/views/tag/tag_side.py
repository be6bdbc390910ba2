"""Beside the form: which recordings, what the tags do, undo, save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

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
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text
from desktop.views.widgets.tick_box import TickBox
from desktop.wording import printable


class TagSide(QWidget):
    """The side column; the closing row stays when what is above it scrolls."""

    ticked = Signal(str)
    undo_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recordings = Card(self.tr("Apply to"))
        self._recordings.body.setSpacing(0)
        self._effects = Card(self.tr("What these tags do"))
        self._pairs = KeyValueList(self.tr("What these tags do"))
        self._note = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._effects.body.addWidget(self._pairs)
        self._effects.body.addWidget(self._note)
        self.reason = Text("", TypeSize.SMALL, Colour.TEXT2)
        self.undo = SecondaryButton(self.tr("Undo"), Icon.UNDO_2, tall=True)
        self.undo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.save = PrimaryButton(self.tr("Save tags"), Icon.TAGS, tall=True)
        self.save.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        self._recordings.set_title(title)
        self._show_effects(state)
        self._show_closing(state)

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
        if state.draft.category is None:
            reason = self.tr("Choose a category to save.")
        elif state.faulty:
            reason = self.tr("Correct the number to save.")
        elif state.asks_critical:
            reason = self.tr("Answer the question above to save.")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.save.setEnabled(not reason and not state.is_saving)
        self.save.setAccessibleDescription(reason)

    def _make_ticks(self, item: TagItem) -> None:
        self._shown = item
        clear_layout(self._recordings.body)
        self.ticks = {}
        fixed = item.tags is not None
        for each in item.card.recordings:
            tick = self._tick(each, is_open=item.card.is_open, is_filed=fixed)
            tick.setEnabled(not fixed)
            tick.clicked.connect(lambda _=False, key=each.id: self.ticked.emit(key))
            self.ticks[each.id] = tick
            self._recordings.body.addWidget(tick)
        for each in item.card.others:
            tick = self._tick(each, is_open=False)
            tick.setEnabled(False)
            self._recordings.body.addWidget(tick)

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
        inside = QWidget()
        inside.setProperty("clear", "true")
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._recordings)
        column.addWidget(self._effects)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.viewport().setAutoFillBackground(False)
        area.setAccessibleName(self.tr("Recordings and effects"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(area, 1)
        whole.addWidget(self.reason)
        row = FlowLayout(gap=8, fills=True)
        row.addWidget(self.undo)
        row.addWidget(self.save)
        whole.addLayout(row)
