"""A card of the dock board: one slot, its camera, and how far the offload is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.presenters.states import State
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import PADDING, Card
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.key_value_list import KeyValueList, Pairs
from desktop.views.widgets.offload_steps import OffloadSteps, Steps, StepState
from desktop.views.widgets.pill import StatePill
from desktop.views.widgets.state_look import STATE_LOOKS
from desktop.views.widgets.text import Text
from desktop.views.widgets.thin_progress import ThinProgress
from desktop.views.widgets.tone import Tone

_CALLS = {Tone.BAD, Tone.WARN}
_SPACING, _SPACING_COMPACT = 10, 6
_PADDING_COMPACT = 12
_WAITING: Steps = (StepState.WAITING,) * 4


@dataclass(frozen=True)
class SlotFacts:
    """What a card says. All words are ready to be shown; `progress` goes from 0 to 1.

    `files` is "9 of 14 files" and `beside` "ETA 2 min"; `size` is "5.9 of 9.2 GB" and `speed`
    "34.2 MB/s"; `note` says what failed or is owed, as whole sentences; `name` is the sentence for
    a screen reader.
    """

    state: State = State.EMPTY_SLOT
    state_words: str = ""
    camera: str = ""
    wearer: str = ""
    steps: Steps = _WAITING
    files: str = ""
    beside: str = ""
    progress: float | None = None
    size: str = ""
    speed: str = ""
    note: str = ""
    facts: Pairs = ()
    name: str = ""


class SlotCard(Card):
    """One slot, from 1 to 8. Buttons come in through `show_actions`."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._slot_number = number
        self._compact = False
        self._shown: SlotFacts | None = None
        self._actions: tuple[QWidget, ...] = ()
        which = QWidget()
        self._named = QHBoxLayout(which)
        self._named.setContentsMargins(0, 0, 0, 0)
        self._named.setSpacing(10)
        self._number = Text(str(number), TypeSize.TITLE1, wraps=False)
        self._camera = ElidedLabel("", TypeSize.TITLE3, strong=True)
        self._pill = StatePill(State.EMPTY_SLOT)
        self._pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._named.addWidget(self._number)
        self._named.addWidget(self._camera)
        head = FlowLayout(spreads=True)
        head.addWidget(which)
        head.addWidget(self._pill)
        self.body.setSpacing(_SPACING)
        self.body.addLayout(head)
        self._empty = self._make_empty()
        self._full = self._make_full()
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._full, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_slot(SlotFacts())

    @property
    def number(self) -> int:
        """The slot's number."""
        return self._slot_number

    def show_slot(self, slot: SlotFacts) -> None:
        """Show what is so in the slot now."""
        if slot == self._shown:
            return
        self._shown = slot
        look = STATE_LOOKS[slot.state]
        empty = slot.state is State.EMPTY_SLOT
        words = slot.state_words or look.word
        self._pill.set_state(slot.state, words)
        self._camera.set_words(slot.camera)
        self._number.set_colour(Colour.TEXT3 if empty else Colour.TEXT)
        self._empty.setVisible(empty)
        self._full.setVisible(not empty)
        self.set_tone(look.tone if look.tone in _CALLS else None)
        if empty:
            self.set_tone(Tone.FAINT, dashed=True)
        else:
            self._show_full(slot, look.tone)
        said = (
            self.tr("Slot {number}").format(number=self._slot_number),
            slot.camera and self.tr("camera {camera}").format(camera=slot.camera),
            slot.wearer,
            words,
            slot.files,
        )
        self.setAccessibleName(slot.name or ", ".join(part for part in said if part))

    def show_actions(self, *actions: QWidget) -> None:
        """Put these buttons at the foot of the card, side by side; none takes them away."""
        if actions == self._actions:
            return
        for gone in self._actions:
            if gone not in actions:
                self._action_row.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        for action in actions:
            self._action_row.addWidget(action)
        self._actions = actions
        self._show_facts()

    def compact_width(self) -> int:
        """How narrow a compact card may be, in pixels: its steps are never shortened."""
        return self._steps.compact_width() + 2 * _PADDING_COMPACT

    def set_compact(self, compact: bool) -> None:
        """Take less room: the camera beside its wearer, no facts, no steps over buttons."""
        if compact == self._compact:
            return
        self._compact = compact
        padding = _PADDING_COMPACT if compact else PADDING
        spacing = _SPACING_COMPACT if compact else _SPACING
        self.body.setContentsMargins(padding - 1, padding - 1, padding - 1, padding - 1)
        self.body.setSpacing(spacing)
        self._column.setSpacing(spacing)
        if compact:
            self._worn.insertWidget(0, self._camera)
            self._worn.insertSpacing(1, 6)
        else:
            self._worn.takeAt(1)
            self._named.addWidget(self._camera)
        self._number.set_size(TypeSize.TITLE2 if compact else TypeSize.TITLE1)
        self._steps.set_compact(compact)
        self._show_facts()

    def _make_empty(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        centre = Qt.AlignmentFlag.AlignHCenter
        put = Text(self.tr("Put a camera here"), TypeSize.BODY, Colour.TEXT2)
        itself = Text(self.tr("Copying starts by itself"), TypeSize.SMALL, Colour.TEXT3)
        column.addStretch()
        column.addWidget(IconMark(Icon.SQUARE_DASHED, Colour.TEXT3, 32), 0, centre)
        for text in (put, itself):
            text.setAlignment(centre)
            column.addWidget(text)
        column.addStretch()
        return holder

    def _make_full(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        self._column = column
        worn = self._worn = QHBoxLayout()
        worn.setSpacing(6)
        self._wearer_mark = IconMark(Icon.USER_ROUND, Colour.TEXT2, 16)
        self._wearer = ElidedLabel("", TypeSize.BODY, Colour.TEXT2)
        worn.addWidget(self._wearer_mark)
        worn.addWidget(self._wearer)
        worn.addStretch()
        column.addLayout(worn)
        self._steps = OffloadSteps()
        column.addWidget(self._steps)
        self._files, self._beside = _row(column, TypeSize.TITLE3, TypeSize.BODY)
        self._progress = ThinProgress(self.tr("Offload"))
        column.addWidget(self._progress)
        self._size, self._speed = _row(column, TypeSize.SMALL, TypeSize.SMALL)
        self._note = Text("", TypeSize.SMALL, Colour.TEXT2)
        column.addWidget(self._note)
        column.addStretch(1)
        self._facts = KeyValueList(self.tr("Camera"))
        column.addWidget(self._facts)
        self._action_row = FlowLayout(gap=8, fills=True)
        column.addLayout(self._action_row)
        return holder

    def _show_full(self, slot: SlotFacts, tone: Tone) -> None:
        nobody = slot.state is State.NO_WEARER
        icon = Icon.USER_X if nobody else Icon.USER_ROUND
        self._wearer_mark.show_icon(icon, Colour.TEXT2)
        self._wearer_mark.setVisible(bool(slot.wearer))
        self._wearer.set_words(slot.wearer)
        self._steps.show_steps(slot.steps)
        self._files.set_words(slot.files)
        self._beside.set_words(slot.beside)
        self._beside.set_colour(tone.ink if tone in {Tone.BAD, Tone.WORKING} else Colour.TEXT3)
        for label in (self._files, self._beside):
            label.setVisible(bool(label.text()))
        self._progress.setVisible(slot.progress is not None)
        done = tone if tone in {Tone.OK, Tone.BAD, Tone.WORKING} else Tone.OK
        self._progress.show_progress(slot.progress or 0.0, done)
        self._size.set_words(slot.size)
        self._speed.set_words(slot.speed)
        for label in (self._size, self._speed):
            label.setVisible(bool(slot.size or slot.speed))
        self._note.setText(slot.note)
        self._note.setVisible(bool(slot.note))
        self._facts.show_pairs(slot.facts)
        self._show_facts()

    def _show_facts(self) -> None:
        """The facts give way to buttons, as both don't fit into a card."""
        facts = self._shown.facts if self._shown else ()
        self._facts.setVisible(bool(facts) and not self._actions and not self._compact)
        self._steps.setVisible(not (self._compact and self._actions))


def _row(
    column: QVBoxLayout, left_size: TypeSize, right_size: TypeSize
) -> tuple[ElidedLabel, ElidedLabel]:
    row = FlowLayout(gap=8, spreads=True)
    strong = left_size is TypeSize.TITLE3
    left = ElidedLabel("", left_size, Colour.TEXT if strong else Colour.TEXT2, strong=strong)
    right = ElidedLabel("", right_size, Colour.TEXT3 if strong else Colour.TEXT2)
    row.addWidget(left)
    row.addWidget(right)
    column.addLayout(row)
    return left, right
