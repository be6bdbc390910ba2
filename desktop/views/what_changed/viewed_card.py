"""What the author had viewed before the later account was sealed, to the second."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.what_changed_state import Comparison, LaterShown, ViewedLook
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.what_changed.what_changed_sentences import (
    look_length,
    look_sentence,
    look_words,
    seconds_seen,
)
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card, Group, HairLine, clear_layout
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone
from desktop.wording import printable

_MOST = 12
"""So many looks are shown before all are asked for."""


class _Look(Group):
    """One look: from and to, how long, on which camera; read out as one sentence."""

    def __init__(self, look: ViewedLook) -> None:
        super().__init__(look_sentence(look))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconMark(Icon.EYE, Colour.AFTER, 16), 0, top)
        words = QWidget()
        flow = FlowLayout(words, gap=6)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(Text(look_words(look), TypeSize.SMALL, strong=True, wraps=False))
        flow.addWidget(Text(look_length(look), TypeSize.SMALL, Colour.TEXT2, wraps=False))
        row.addWidget(words, 1)
        camera = Text(printable(look.camera), TypeSize.SMALL, Colour.TEXT2, wraps=False)
        row.addWidget(camera, 0, top)


class ViewedCard(Card):
    """Every look in the order of viewing, and the different seconds in all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._shown: LaterShown | None = None
        self._looks = QVBoxLayout()
        self.more: LinkButton | None = None

    def show_viewed(self, comparison: Comparison, later: LaterShown) -> None:
        """Show what had been viewed before this account."""
        if later is self._shown:
            return
        self._shown = later
        self.set_title(self.tr("Viewed before writing it"))
        self.set_tone(Tone.AFTER if later.looks else None)
        clear_layout(self.body)
        self.body.setSpacing(8)
        if not later.looks:
            self.body.addWidget(
                MarkedLine(Icon.IMAGE_OFF, self.tr("Nothing had been viewed."), Colour.TEXT2)
            )
            return
        self._looks = QVBoxLayout()
        self._looks.setSpacing(8)
        self.body.addLayout(self._looks)
        self._add(later.looks if len(later.looks) <= _MOST + 1 else later.looks[:_MOST])
        if self._looks.count() < 2 * len(later.looks):
            self.more = LinkButton(self.tr("Show all {n}").format(n=len(later.looks)))
            self.more.clicked.connect(self._show_all)
            self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        total = QWidget()
        row = QHBoxLayout(total)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(self.tr("Different seconds seen"), TypeSize.SMALL, Colour.TEXT2), 1)
        seen = seconds_seen(later, comparison.recorded_ms)
        row.addWidget(Text(seen, TypeSize.SMALL, strong=True, wraps=False))
        self.body.addWidget(total)
        if any(pair.seen for pair in later.pairs):
            self.body.addWidget(
                Text(
                    self.tr("An eye beside a sentence: it names a second that had been viewed."),
                    TypeSize.SMALL,
                    Colour.TEXT2,
                )
            )

    def _add(self, looks: Iterable[ViewedLook]) -> None:
        for look in looks:
            self._looks.addWidget(_Look(look))
            self._looks.addWidget(HairLine())

    def _show_all(self) -> None:
        shown, more = self._shown, self.more
        if shown is None or more is None:
            return
        more.hide()
        self._add(shown.looks[_MOST:])
