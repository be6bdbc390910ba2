"""A card of My shift: whole when it is chosen, one row when it is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.report_stage import NextStep, ReportStage
from desktop.domain.taxonomy import IncidentClass
from desktop.presenters.shift_state import ShiftCard
from desktop.presenters.states import State
from desktop.views.shift.recording_plates import PlateGrid, plate, plate_width
from desktop.views.shift.shift_sentences import (
    card_sentence,
    count_of_recordings,
    lock_sentence,
    opening_sentence,
    stage_words,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card, HairLine
from desktop.views.widgets.even_columns import FollowsWidth
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.pill import Pill, StatePill
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import SectionTitle
from desktop.views.widgets.tone import Tone
from desktop.wording import next_step_words, printable

_STEP_LOOKS = {
    NextStep.TAG: (Icon.TAG, "T"),
    NextStep.WRITE_REPORT: (Icon.FILE_PEN_LINE, "W"),
    NextStep.CONTINUE_DRAFT: (Icon.PEN_LINE, "W"),
    NextStep.REWRITE_RETURNED: (Icon.FILE_PEN_LINE, "W"),
    NextStep.REVIEW: (Icon.PLAY, "V"),
}
_STAGES = {
    ReportStage.DRAFT: State.DRAFT,
    ReportStage.SEALED: State.SEALED,
    ReportStage.RETURNED: State.RETURNED,
    ReportStage.APPROVED: State.APPROVED,
    ReportStage.OUTSIDE: State.SEALED,
}


class IncidentCard(Card):
    """One incident or proposal.

    `picked` asks to choose it, `stepped` to take its next step, `asked_why` why it is locked,
    `attested` to write that there is nothing to report. A `narrow` card sets its parts one under
    the other.
    """

    picked = Signal(str)
    stepped = Signal(str)
    asked_why = Signal(str)
    attested = Signal(str)

    def __init__(
        self, card: ShiftCard, *, chosen: bool, narrow: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=0, parent=parent)
        self.card, self.chosen = card, chosen
        self.narrow = narrow
        self.setAccessibleName(card_sentence(card))
        stops = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(stops)
        self.set_selected(chosen)
        if card.is_proposal and not chosen:
            self.set_tone(Tone.WARN)
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 0)
        if chosen:
            self._lay_out_whole()
        else:
            self._lay_out_row()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self.card.key)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(self.card.key)
            return
        super().keyPressEvent(event)

    def _row(self) -> QBoxLayout:
        """A row; where the card is narrow, one under the other."""
        direction = QBoxLayout.Direction
        return QBoxLayout(direction.TopToBottom if self.narrow else direction.LeftToRight)

    def _lay_out_whole(self) -> None:
        head = self._row()
        head.setContentsMargins(15, 10, 15, 10)
        head.setSpacing(10)
        head.addWidget(self._facts(), 0 if self.narrow else 1)
        stage = self._stage(boxed=False)
        if stage is not None:
            head.addWidget(stage, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(HairLine())
        inside = QVBoxLayout()
        inside.setContentsMargins(15, 12, 15, 14)
        inside.setSpacing(12)
        inside.addWidget(PlateGrid(self.card))
        if self.card.others:
            inside.addWidget(Text(self._others_words(), TypeSize.SMALL, Colour.TEXT2))
        inside.addLayout(self._closing())
        self.body.addLayout(inside)

    def _closing(self) -> QBoxLayout:
        row = self._row()
        row.setSpacing(12)
        opened = self.card.is_open
        icon, ink = (Icon.LOCK_OPEN, Colour.OK) if opened else (Icon.LOCK, Colour.LOCKED)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(IconMark(icon, ink, 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        strong = Text(lock_sentence(self.card), TypeSize.BODY, strong=True)
        words.addWidget(strong)
        more = opening_sentence(self.card)
        if more:
            words.addWidget(Text(more, TypeSize.BODY, Colour.TEXT2))
        said.addLayout(words, 1)
        row.addLayout(said, 0 if self.narrow else 1)
        if self.card.incident is not None and not opened:
            why = LinkButton(self.tr("Wh&y locked?"))
            why.clicked.connect(lambda: self.asked_why.emit(self.card.key))
            row.addWidget(why)
        if self.card.may_attest:
            attest = SecondaryButton(self.tr("Attest instead"))
            attest.clicked.connect(lambda: self.attested.emit(self.card.key))
            row.addWidget(attest)
        if self.card.step in _STEP_LOOKS:
            row.addWidget(self._step_button(PrimaryButton))
        return row

    def _lay_out_row(self) -> None:
        row = self._row()
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        if self.card.recordings:
            first = plate(self.card.recordings[0], is_open=self.card.is_open)
            first.setFixedWidth(plate_width())
            row.addWidget(first)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._facts())
        line = lock_sentence(self.card)
        stage = self._stage_words()
        if stage and not self.card.is_open:
            line = f"{line} {stage}."
        ink = Colour.OK if self.card.is_open else Colour.TEXT2
        words.addWidget(Text(line, TypeSize.SMALL, ink))
        row.addLayout(words, 0 if self.narrow else 1)
        if self.card.step in _STEP_LOOKS:
            row.addWidget(self._step_button(SecondaryButton))
        self.body.addLayout(row)

    def _step_button(
        self, kind: type[PrimaryButton] | type[SecondaryButton]
    ) -> PrimaryButton | SecondaryButton:
        icon, key = _STEP_LOOKS[self.card.step]
        button = kind(next_step_words(self.card.step), icon, key=key if self.chosen else "")
        about = self.card.number or count_of_recordings(len(self.card.recordings))
        button.setAccessibleName(f"{next_step_words(self.card.step)}: {about}")
        button.clicked.connect(lambda: self.stepped.emit(self.card.key))
        return button

    def _facts(self) -> QWidget:
        """Number, call, category and class, in as many rows as they need."""
        holder = FollowsWidth()
        flow = FlowLayout(holder, gap=8)
        card = self.card
        title = SectionTitle(card.number or self.tr("Not tagged yet"))
        title.setWordWrap(False)
        flow.addWidget(title)
        if card.event:
            words = self.tr("CAD {event}").format(event=printable(card.event))
            flow.addWidget(StatePill(State.CAD_MATCH, words))
        else:
            flow.addWidget(StatePill(State.NO_CAD_MATCH))
        if card.is_proposal and card.call_type:
            flow.addWidget(Pill(printable(card.call_type)))
        if card.category is not None:
            flow.addWidget(_category_pill(card))
        if len(card.recordings) > 1 and not self.chosen:
            flow.addWidget(Pill(count_of_recordings(len(card.recordings))))
        return holder

    def _stage(self, *, boxed: bool) -> StatePill | None:
        account = self.card.account
        if account is None or account.stage not in _STAGES:
            return None
        return StatePill(_STAGES[account.stage], self._stage_words(), boxed=boxed)

    def _stage_words(self) -> str:
        card = self.card
        if card.account is None or card.starts_at is None:
            return ""
        return stage_words(card.account, card.starts_at)

    def _others_words(self) -> str:
        if len(self.card.others) == 1:
            return self.tr(
                "1 recording of the same call is another officer's, who tags it. Yours count here."
            )
        words = self.tr(
            "{n} recordings of the same call are other officers', who tag them. Yours count here."
        )
        return words.format(n=len(self.card.others))


def _category_pill(card: ShiftCard) -> Pill:
    category = card.category
    if category is None:
        return Pill()
    words = f"{category.code} {category.title}"
    match category.incident_class:
        case IncidentClass.CRITICAL:
            return StatePill(State.CRITICAL, words)
        case IncidentClass.RESTRICTED | IncidentClass.CONFIDENTIAL:
            return StatePill(State.RESTRICTED, words)
        case _:
            return Pill(words)
