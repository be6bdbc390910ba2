"""What is still missing, as links; and what can no longer change after sealing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.report_forms import ReportKind
from desktop.presenters.report_state import About, FieldState, Part, ReportState
from desktop.views.counted import counted
from desktop.views.report.gap_link import GapLink
from desktop.views.report.gap_words import gap_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import GAP, PADDING, Card, HairLine, clear_layout
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.text import Text


class LimitsCard(Card):
    """`chosen` brings the key of the missing field whose link was followed."""

    chosen = Signal(str)

    def __init__(self, about: About) -> None:
        super().__init__(self.tr("Before you seal"), scrolls=True)
        self.body.setContentsMargins(PADDING - 1, GAP - 1, PADDING - 1, GAP - 1)
        self.body.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.body.addWidget(HairLine())
        fixed = self.tr("The facts, narrative and declaration. Not you, not your sergeant.")
        if about.kind is ReportKind.SUPPLEMENT:
            fixed = self.tr("The narrative and declaration. Not you, not your sergeant.")
        self.body.addWidget(Text(self.tr("What you can no longer change"), strong=True))
        self.body.addWidget(MarkedLine(Icon.STAMP, fixed, Colour.TEXT2))
        if about.kind is not ReportKind.SUPPLEMENT:
            later = self.tr("After viewing, add a supplement, marked “written after review”.")
            self.body.addWidget(MarkedLine(Icon.FILE_PLUS_2, later, Colour.AFTER))
        self.body.addStretch()
        self._shown: tuple[object, ...] = ()
        self.links: list[GapLink] = []

    def show_state(self, state: ReportState) -> None:
        """Show what is done, and each gap as a link."""
        declared = all(each.fault is None for each in state.part(Part.DECLARATION))
        told = all(each.fault is None for each in state.part(Part.NARRATIVE))
        shown = (declared, told, *((gap.field.key, gap.fault) for gap in state.gaps))
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._list)
        self.links = []
        if told and state.part(Part.NARRATIVE):
            self._done(self.tr("The narrative is written"))
        if declared:
            self._done(self.tr("The declaration is chosen"))
        if not state.gaps:
            self._done(self.tr("Nothing is missing"))
            return
        left = counted(len(state.gaps), self.tr("1 field left:"), self.tr("{n} fields left:"))
        self._list.addWidget(MarkedLine(Icon.TRIANGLE_ALERT, left, Colour.WARN, colour=Colour.WARN))
        for gap in state.gaps:
            self._link(gap)

    def _done(self, words: str) -> None:
        self._list.addWidget(MarkedLine(Icon.CIRCLE_CHECK_BIG, words, Colour.OK))

    def _link(self, gap: FieldState) -> None:
        link = GapLink(gap_words(gap))
        link.clicked.connect(lambda _=False, key=gap.field.key: self.chosen.emit(key))
        self.links.append(link)
        self._list.addWidget(link)
