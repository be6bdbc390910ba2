"""What sealing opens: exactly which recordings, and to whom."""

from datetime import tzinfo

from PySide6.QtWidgets import QVBoxLayout

from desktop.presenters.report_state import About, OpeningLine
from desktop.views import time_words
from desktop.views.counted import counted
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Card
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate, RecordingFacts
from desktop.views.widgets.text import Text
from desktop.wording import lock_heading_words


class OpeningCard(Card):
    """One plate for each recording; never a picture of it."""

    def __init__(self, about: About, zone: tzinfo) -> None:
        super().__init__(" ", scrolls=True)
        self._about, self._zone = about, zone
        self.set_title(self._title())
        opens = bool(about.opening) or self._all_are_open()
        icon = Icon.LOCK_OPEN if opens else Icon.LOCK
        self.add_to_head(IconMark(icon, Colour.OK if opens else Colour.LOCKED))
        self.body.setSpacing(8)
        self.body.addWidget(Text(self._to_whom(), TypeSize.SMALL, Colour.TEXT2))
        plates = QVBoxLayout()
        plates.setSpacing(6)
        for line in about.recordings:
            plates.addWidget(self._plate(line))
        self.body.addLayout(plates)
        for words in self._notes():
            self.body.addWidget(
                MarkedLine(Icon.USERS_ROUND, words, Colour.TEXT3, size=TypeSize.SMALL)
            )
        self.body.addStretch()

    def _title(self) -> str:
        count = len(self._about.opening)
        if count:
            one, more = (
                self.tr("Sealing opens 1 recording"),
                self.tr("Sealing opens {n} recordings"),
            )
            return counted(count, one, more)
        if self._all_are_open():
            one, more = self.tr("1 recording open to you"), self.tr("{n} recordings open to you")
            return counted(len(self._about.recordings), one, more)
        return self.tr("Sealing opens nothing")

    def _all_are_open(self) -> bool:
        recordings = self._about.recordings
        return bool(recordings) and all(line.is_open for line in recordings)

    def _to_whom(self) -> str:
        about = self._about
        if about.is_critical:
            return self.tr(
                "Sealing does not open the footage. An investigator releases it to you after your "
                "statement."
            )
        if about.opening:
            return self.tr("To you only, for this incident only.")
        if self._all_are_open():
            return self.tr("They stay open to you.")
        if not about.counts_as_report:
            return self.tr("This form opens no footage. Only a sealed report does.")
        return self.tr("Something else keeps the footage locked.")

    def _plate(self, line: OpeningLine) -> LockedPlaceholder | OpenPlate:
        who = (
            self.tr("You") if line.is_own else self.tr("Officer {badge}").format(badge=line.wearer)
        )
        start, length = (
            time_words.clock(line.started_at, self._zone),
            time_words.length(line.seconds),
        )
        own = "" if line.is_open else who
        short = own if line.is_own else line.wearer
        name = self._name(line, who, start, length)
        facts = RecordingFacts(start, length, short, line.camera, name)
        made = OpenPlate if line.is_open else LockedPlaceholder
        return made(facts, dense=True)

    def _name(self, line: OpeningLine, who: str, start: str, length: str) -> str:
        if line.is_open:
            words = self.tr("Open recording, {start}, {length}, {who}, camera {camera}")
        elif line.will_open:
            words = self.tr(
                "Locked recording, {start}, {length}, {who}, camera {camera}. Opens on sealing."
            )
        else:
            words = self.tr(
                "Locked recording, {start}, {length}, {who}, camera {camera}. Stays locked: {why}"
            )
        why = " ".join(lock_heading_words(reason) for reason in line.reasons)
        return words.format(start=start, length=length, who=who, camera=line.camera, why=why)

    def _notes(self) -> list[str]:
        notes = []
        about = self._about
        staying = [line for line in about.recordings if not line.is_open and not line.will_open]
        if about.counts_as_report and not about.is_critical:
            reasons = dict.fromkeys(reason for line in staying for reason in line.reasons)
            notes += [
                self.tr("Stays locked: {why}").format(why=lock_heading_words(reason))
                for reason in reasons
            ]
        if about.counts_as_report and about.opening and about.others:
            others = ", ".join(about.others)
            notes.append(
                self.tr(
                    "Others' reports ({badges}) also open to you, once they are sealed. Yours "
                    "stays hidden from each of them until theirs is."
                ).format(badges=others)
            )
        return notes
