"""The request for an urgent override, as it is written."""

from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.overrides import OverrideReason
from desktop.presenters.override_request import OverrideRequestState, WrittenRequest
from desktop.presenters.override_state import ToldCandidate, ToldOffer
from desktop.presenters.why_locked import LockedLine
from desktop.views import time_words
from desktop.views.keys import add_key
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import VioletButton
from desktop.views.widgets.card import Card, Group
from desktop.views.widgets.chip import RadioChip
from desktop.views.widgets.fields.choice_field import ChoiceField
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.text import Text
from desktop.views.widgets.tick_box import TickBox
from desktop.views.widgets.tone import Tone
from desktop.wording import override_bar_words, override_reason_words, role_words, sentence


class OverrideForm(Card):
    """Reasons, words, recordings, minutes, whom to ask; `sent` carries a `WrittenRequest`."""

    sent = Signal(object)

    def __init__(self, offer: ToldOffer, lines: tuple[LockedLine, ...], zone: tzinfo) -> None:
        super().__init__(self.tr("Request an urgent override"), scrolls=True)
        self.set_tone(Tone.AFTER)
        self._offer, self._zone = offer, zone
        self.reasons: dict[OverrideReason, RadioChip] = {}
        self.recordings: dict[RecordingId, TickBox] = {}
        self._reason_group = QButtonGroup(self)
        self.words = LongTextField(
            self.tr("What you need to find out"), required=True, lines=(2, 6)
        )
        self.minutes = SegmentedChoice(
            self.tr("For how many minutes"),
            tuple((str(each), str(each)) for each in offer.minutes),
            str(offer.minutes[0]),
        )
        able = [each for each in offer.candidates if each.bar is None]
        self.asked_of = ChoiceField(
            self.tr("Ask"), tuple((each.badge, _who(each)) for each in able), required=True
        )
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self.send = VioletButton(self.tr("Send request"), Icon.SEND)
        self.send.setEnabled(bool(able))
        self._lay_out(lines, able)
        if len(able) == 1:
            self.asked_of.set_value(able[0].badge)
        self._name_button()
        self.asked_of.changed.connect(self._name_button)
        self.send.clicked.connect(self._submit)
        add_key(self, "Ctrl+Return", self.send.click)

    def show_state(self, state: OverrideRequestState) -> None:
        """Show whether it is being sent, and why it was not."""
        self.send.setEnabled(not state.is_sending and self._has_somebody())
        problem = state.problem
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.show_words(sentence(problem, self._zone))
            self._problem.announce()

    def focus_first(self) -> None:
        """Put the focus on the reasons."""
        next(iter(self.reasons.values())).setFocus()

    def _lay_out(self, lines: tuple[LockedLine, ...], able: list[ToldCandidate]) -> None:
        better = self.tr(
            "Could someone who was not there watch and act? If they tell you, your report must "
            "declare it."
        )
        self.body.setSpacing(10)
        self.body.addWidget(Text(better, TypeSize.SMALL, Colour.TEXT2))
        self._reasons_missing = self._add_group(self.tr("Why it cannot wait"), self._reasons())
        self.body.addWidget(self.words)
        self._recordings_missing = self._add_group(
            self.tr("Only these recordings"), self._recordings(lines)
        )
        self._add_group(self.tr("For how many minutes"), self.minutes)
        if able:
            self.body.addWidget(self.asked_of)
        self.body.addWidget(Text(self._left_out(able), TypeSize.SMALL, Colour.TEXT2))
        self.body.addStretch(1)
        note = Banner(
            BannerKind.AFTER,
            self.tr("Your report will say viewed before report."),
            self.tr("A review follows within 24 h."),
        )
        self.foot().addWidget(note)
        self.foot().addWidget(self._problem)
        self.foot().addWidget(self.send)

    def _add_group(self, label: str, control: QWidget) -> Text:
        """Add a control under its label; tells the line that says what is missing."""
        self.body.addWidget(Text(label, TypeSize.SMALL, Colour.TEXT2))
        self.body.addWidget(control)
        missing = Text("", TypeSize.SMALL, Colour.BAD, strong=True)
        missing.hide()
        self.body.addWidget(missing)
        return missing

    def _reasons(self) -> QWidget:
        group = Group(self.tr("Why it cannot wait"))
        row = FlowLayout(group)
        for reason in OverrideReason:
            words = override_reason_words(reason)
            chip = RadioChip(f"&{words}", name=words)
            self._reason_group.addButton(chip)
            self.reasons[reason] = chip
            row.addWidget(chip)
        return group

    def _recordings(self, lines: tuple[LockedLine, ...]) -> QWidget:
        group = Group(self.tr("Only these recordings"))
        column = FlowLayout(group, fills=True)
        for line in lines:
            if line.recording not in self._offer.liftable:
                continue
            officer = self.tr("Officer {badge}").format(badge=line.wearer)
            words = self.tr("{start} · {length} · {who}").format(
                start=time_words.clock(line.started_at, self._zone),
                length=time_words.length(line.seconds),
                who=self.tr("You") if line.is_own else officer,
            )
            self.recordings[line.recording] = TickBox(words)
            column.addWidget(self.recordings[line.recording])
        return group

    def _left_out(self, able: list[ToldCandidate]) -> str:
        """Who cannot be asked, and why; and how many must grant it."""
        barred = "; ".join(
            f"{_who(each)} {override_bar_words(each.bar)}"
            for each in self._offer.candidates
            if each.bar is not None
        )
        parts = [
            "" if able else self.tr("Nobody who was not there can be asked at this station."),
            self.tr("Two supervisors must grant it: this is a critical incident.")
            if self._offer.needs > 1
            else "",
            self.tr("Left out: {people}.").format(people=barred) if barred else "",
        ]
        return " ".join(part for part in parts if part)

    def _has_somebody(self) -> bool:
        return any(each.bar is None for each in self._offer.candidates)

    def _name_button(self) -> None:
        chosen = self.asked_of.value()
        for each in self._offer.candidates:
            if each.badge == chosen:
                self.send.setText(self.tr("Send to {who}").format(who=_who(each)))
                self.send.updateGeometry()

    def _submit(self) -> None:
        written = self._written()
        self._say(self._reasons_missing, self.tr("Choose one."), wrong=written.reason is None)
        self._say(
            self._recordings_missing,
            self.tr("Choose at least one."),
            wrong=not written.recordings,
        )
        short = self.tr("Say it in at least 20 letters.")
        self.words.set_error("" if written.says_enough else short)
        self.asked_of.set_error("" if written.asked_of else self.tr("Choose whom to ask."))
        gaps = (
            (written.reason is None, self.focus_first),
            (not written.says_enough, self.words.focus_control),
            (not written.recordings, partial(_focus_on, self.recordings)),
            (written.asked_of is None, self.asked_of.focus_control),
        )
        for wrong, focus in gaps:
            if wrong:
                focus()
                return
        self.sent.emit(written)

    def _say(self, line: Text, words: str, *, wrong: bool) -> None:
        line.setText(words if wrong else "")
        line.setVisible(wrong)

    def _written(self) -> WrittenRequest:
        asked, minutes = self.asked_of.value(), self.minutes.value
        return WrittenRequest(
            reason=next((code for code, chip in self.reasons.items() if chip.isChecked()), None),
            words=str(self.words.value()),
            recordings=tuple(name for name, box in self.recordings.items() if box.isChecked()),
            minutes=None if minutes is None else int(minutes),
            asked_of=Badge(str(asked)) if asked else None,
        )


def _focus_on(boxes: dict[RecordingId, TickBox]) -> None:
    for box in boxes.values():
        box.setFocus()
        return


def _who(candidate: ToldCandidate) -> str:
    return f"{role_words(candidate.role)} {candidate.badge}"
