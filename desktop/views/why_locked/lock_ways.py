"""What opens it: the ways that are true first, then those that do not apply."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gate import Opening
from desktop.presenters.why_locked import Explanation, Way
from desktop.views import time_words
from desktop.views.counted import counted
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.card import Card, Group, HairLine
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text
from desktop.wording import not_a_way_words, opener_words, opening_words, waiting_words, way_words

_ICONS = {
    Opening.TAG_RECORDING: Icon.TAG,
    Opening.SEAL_OWN_REPORT: Icon.FILE_PEN_LINE,
    Opening.OVERRIDE_GRANT: Icon.KEY_ROUND,
    Opening.INVESTIGATOR_RELEASE: Icon.USER_SEARCH,
    Opening.BECOME_INVOLVED: Icon.USER_PLUS,
    Opening.UNIT_SUPERVISOR: Icon.USERS_ROUND,
    Opening.STATE_REASON: Icon.PEN_LINE,
    Opening.CASE_ASSIGNMENT: Icon.ID_CARD,
    Opening.STATED_PURPOSE: Icon.SCROLL_TEXT,
    Opening.AUDIT_DRAW: Icon.DICES,
    Opening.NOTHING: Icon.LOCK,
}
_SAID_BY_TITLE = {Opening.NOTHING, Opening.STATE_REASON}


class LockWays(Card):
    """One row a way; the one that the person can take now has the page's blue button."""

    write_asked = Signal()

    def __init__(self, explanation: Explanation, zone: tzinfo) -> None:
        super().__init__(self.tr("What opens it"), scrolls=True)
        self._told, self._zone = explanation, zone
        self.write: PrimaryButton | None = None
        for number, way in enumerate(explanation.ways):
            if number:
                self.body.addWidget(HairLine())
            self.body.addWidget(self._row(way))
        self.body.addStretch()
        waiting = Text(waiting_words(), TypeSize.BODY, Colour.TEXT2)
        self.foot().addWidget(waiting)

    def _row(self, way: Way) -> QWidget:
        title, details = way_words(way.opening), self._details(way)
        row_group = Group(f"{title}. {details}")
        row = QHBoxLayout(row_group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        ink = Colour.ACCENT_TEXT if way.applies else Colour.TEXT3
        if way.opening is Opening.OVERRIDE_GRANT:
            ink = Colour.AFTER
        row.addWidget(IconMark(_ICONS[way.opening], ink), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        colour = Colour.TEXT if way.applies else Colour.TEXT2
        words.addWidget(Text(title, TypeSize.BODY, colour, strong=True))
        words.addWidget(Text(details, TypeSize.SMALL, Colour.TEXT2))
        row.addLayout(words, 1)
        if not way.applies:
            no = Text(self.tr("does not apply"), TypeSize.SMALL, Colour.TEXT3, wraps=False)
            row.addWidget(no, 0, Qt.AlignmentFlag.AlignTop)
        elif way.opening is Opening.OVERRIDE_GRANT:
            form = Text(self.tr("form at the right"), TypeSize.SMALL, Colour.TEXT3, wraps=False)
            row.addWidget(form, 0, Qt.AlignmentFlag.AlignTop)
        elif way.opening is Opening.SEAL_OWN_REPORT and self._told.opens is not None:
            self.write = PrimaryButton(
                self.tr("Write report"), Icon.FILE_PEN_LINE, key=self.tr("W")
            )
            self.write.clicked.connect(self.write_asked)
            row.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop)
        return row_group

    def _details(self, way: Way) -> str:
        if not way.applies:
            return not_a_way_words(way.opening)
        who = self.tr("Who can do that: {who}").format(who=opener_words(way.opener))
        if way.opening is Opening.SEAL_OWN_REPORT and self._told.opens is not None:
            parts = [self._opens(self._told.opens), self._draft(), who]
        elif way.opening in _SAID_BY_TITLE:
            parts = [who]
        else:
            parts = [opening_words(way.opening), who]
        return " ".join(part for part in parts if part)

    def _opens(self, count: int) -> str:
        if not count:
            return self.tr("Needed, and not enough alone: something else keeps it locked.")
        if count == len(self._told.recordings):
            one = self.tr("Opens the recording of this incident to you.")
            return counted(count, one, self.tr("Opens all {n} recordings of this incident to you."))
        one = self.tr("Opens 1 of its recordings to you.")
        return counted(count, one, self.tr("Opens {n} of its recordings to you."))

    def _draft(self) -> str:
        saved = self._told.draft_saved_at
        if saved is None:
            return ""
        at, day = time_words.minute(saved, self._zone), time_words.day(saved, self._zone)
        return self.tr("Your draft was saved {day}, {time}.").format(day=day, time=at)
