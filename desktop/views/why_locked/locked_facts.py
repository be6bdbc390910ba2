"""What may be seen now: the plates, the facts, and what is hidden."""

from datetime import tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.why_locked import Explanation, LockedLine
from desktop.views import time_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Card
from desktop.views.widgets.fitted_column import FittedColumn
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate, RecordingFacts
from desktop.views.widgets.text import Text

_HASH_ENDS = 4
_FEW = 2
"""So many recordings have a plate of two lines each."""


class LockedFacts(QWidget):
    """Never a picture, a sound, a word of what the recordings hold."""

    def __init__(self, explanation: Explanation, zone: tzinfo) -> None:
        super().__init__()
        self._told, self._zone = explanation, zone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        cards = [self._seen()] if explanation.is_open else [self._seen(), self._hidden()]
        column.addWidget(FittedColumn(cards))

    def _seen(self) -> Card:
        card = Card(self.tr("What you can see now"), scrolls=True)
        card.body.setSpacing(8)
        card.body.addWidget(KeyValueList(self.tr("The incident"), self._incident()))
        for line in self._told.recordings:
            card.body.addWidget(self._plate(line))
        if self._told.recordings:
            card.body.addWidget(KeyValueList(self.tr("The sealed copies"), self._copies()))
        else:
            words = self.tr("Which recordings there are is for those who were there.")
            card.body.addWidget(Text(words, TypeSize.SMALL, Colour.TEXT2))
        card.body.addStretch()
        return card

    def _plate(self, line: LockedLine) -> QWidget:
        officer = self.tr("Officer {badge}").format(badge=line.wearer)
        who = self.tr("You") if line.is_own else officer
        start, length = (
            time_words.clock(line.started_at, self._zone),
            time_words.length(line.seconds),
        )
        words = (
            self.tr("Open recording, {start}, {length}, {who}, camera {camera}")
            if line.is_open
            else self.tr("Locked recording, {start}, {length}, {who}, camera {camera}")
        )
        name = words.format(start=start, length=length, who=who, camera=line.camera)
        badge = "" if line.is_own else line.wearer
        facts = RecordingFacts(start, length, who, line.camera, name, badge)
        dense = len(self._told.recordings) > _FEW
        made = OpenPlate if line.is_open else LockedPlaceholder
        return made(facts, dense=dense)

    def _incident(self) -> tuple[tuple[str, str], ...]:
        told = self._told
        cad = self.tr("CAD {number}").format(number=told.cad_number) if told.cad_number else ""
        return (
            (self.tr("Incident"), " · ".join(filter(None, (told.number, cad)))),
            (self.tr("Tagged"), f"{told.category} {told.category_title}"),
        )

    def _copies(self) -> tuple[tuple[str, str], ...]:
        pairs = []
        for line in self._told.recordings:
            sealed = self.tr("Sealed {day}, {time}\n{digest}").format(
                day=time_words.day(line.sealed_at, self._zone),
                time=time_words.minute(line.sealed_at, self._zone),
                digest=f"{line.sha256[:_HASH_ENDS]}…{line.sha256[-_HASH_ENDS:]}",
            )
            when = time_words.clock(line.started_at, self._zone)
            pairs.append((self.tr("Copy of {time}").format(time=when), sealed))
        return tuple(pairs)

    def _hidden(self) -> Card:
        card = Card(self.tr("Hidden until it opens"), scrolls=True)
        card.body.setSpacing(6)
        lines = [
            (Icon.FILM, self.tr("Video and audio")),
            (Icon.IMAGE_OFF, self.tr("Thumbnails and stills")),
            (Icon.AUDIO_WAVEFORM, self.tr("Waveform, transcript")),
            (Icon.SCISSORS, self.tr("Clips and exports")),
            (Icon.MESSAGE_SQUARE_LOCK, self.tr("Others' notes, markers")),
        ]
        lines += [
            (Icon.FILE_LOCK_2, self.tr("Report of badge {badge}").format(badge=officer.badge))
            for officer in self._told.others
        ]
        for icon, words in lines:
            card.body.addWidget(MarkedLine(icon, words, Colour.TEXT3, size=TypeSize.SMALL))
        card.body.addStretch()
        return card
