"""Every reason of a lock in plain words, with the number of its rule."""

from PySide6.QtCore import Qt

from desktop.domain.gate import LockReason, Reason
from desktop.presenters.why_locked import Explanation
from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Card, HairLine
from desktop.views.widgets.text import ReadingText, Text
from desktop.wording import lock_explanation_words, lock_heading_words, role_words

_COVERS_OTHERS = {
    LockReason.REPORT_NOT_SEALED,
    LockReason.OTHER_OFFICERS_FOOTAGE,
    LockReason.INVOLVED_SUPERVISOR,
}


class LockReasons(Card):
    """The reasons, the first in large letters; nobody is blamed."""

    def __init__(self, explanation: Explanation) -> None:
        super().__init__(scrolls=True, padding=24)
        self.setAccessibleName(self.tr("Why it is locked"))
        self.body.setSpacing(8)
        told: set[str] = set()
        for number, reason in enumerate(explanation.reasons):
            if number:
                self.body.addSpacing(4)
                self.body.addWidget(HairLine())
            self._add(reason, told, first=number == 0)
        others = self._others(explanation)
        if others:
            self.body.addWidget(ReadingText(others, TypeSize.READING, Colour.TEXT2))
        self.body.addStretch()

    def _add(self, reason: Reason, told: set[str], *, first: bool) -> None:
        size = TypeSize.TITLE2 if first else TypeSize.TITLE3
        heading = Text(lock_heading_words(reason), size)
        self.body.addWidget(heading)
        words = lock_explanation_words(reason)
        # Two reasons may have one explanation in common, sentence by sentence.
        sentences = [each for each in _sentences(words) if each not in told]
        told.update(sentences)
        if sentences:
            whole = " ".join(sentences)
            self.body.addWidget(ReadingText(whole, TypeSize.READING, Colour.TEXT2))
        rule = self.tr("Rule {number}").format(number=reason.rule.number)
        line = Text(rule, TypeSize.SMALL, Colour.TEXT3)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(line)

    def _others(self, explanation: Explanation) -> str:
        covered = any(reason.code in _COVERS_OTHERS for reason in explanation.reasons)
        if not covered or not explanation.others:
            return ""
        named = ", ".join(
            f"{role_words(officer.role)} {officer.badge}" for officer in explanation.others
        )
        return self.tr("It covers as well: {people}.").format(people=named)


def _sentences(words: str) -> list[str]:
    return [f"{each.rstrip('.')}." for each in words.split(". ")]
