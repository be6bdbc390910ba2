"""Facts, narrative, and what sealing does, side by side."""

from datetime import tzinfo
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.report_state import About, Part, ReportState
from desktop.views.report.facts_card import FactsCard
from desktop.views.report.limits_card import LimitsCard
from desktop.views.report.narrative_card import NarrativeCard
from desktop.views.report.opening_card import OpeningCard
from desktop.views.report.reading_text import ReadingText
from desktop.views.report.seal_words import go_on_to_seal
from desktop.views.report.spelling_marks import SpellingMarks
from desktop.views.report.version_card import VersionCard
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fitted_column import FittedColumn
from desktop.views.widgets.text import Text

_FACTS, _SIDE, _SIDE_ALONE = 300, 344, 400
_MOST_OF_WIDTH, _MOST_ALONE = 0.27, 0.34
_VERSION_OF_WIDTH = 0.34
_GAP = 12
_WIDE, _WIDER, _LOW = 1600, 1.35, 620


class WritingPage(QWidget):
    """Three regions that F6 goes through; the seal button stays in view whatever scrolls."""

    gap_chosen = Signal(str)

    def __init__(self, about: About, zone: tzinfo, spelling: SpellingMarks) -> None:
        super().__init__()
        self.facts = FactsCard(zone)
        self.narrative = NarrativeCard(spelling)
        self.limits = LimitsCard(about)
        self.limits.chosen.connect(self.gap_chosen)
        self.beside: Card = (
            OpeningCard(about, zone)
            if about.returned is None
            else VersionCard(about.returned, zone)
        )
        self.seal = PrimaryButton(
            go_on_to_seal(about.kind), Icon.STAMP, key=self.tr("Ctrl Shift S"), tall=True
        )
        self._wide_side = about.returned is not None
        self._tried = False
        self._stops: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.facts)
        row.addWidget(self.narrative, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(_GAP)
        self._cards = FittedColumn((self.beside, self.limits), (3, 2))
        side.addWidget(self._cards, 1)
        side.addWidget(self.seal)
        self._note = Text(
            self.tr("First goes to the missing field, then asks your password."),
            TypeSize.SMALL,
            Colour.TEXT3,
        )
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side.addWidget(self._note)
        row.addWidget(self._side)

    def show_state(self, state: ReportState) -> None:
        """Show the draft as it stands."""
        if not state.gaps:
            self._tried = False
        self.facts.show_state(state, tried=self._tried)
        self.facts.setVisible(bool(state.part(Part.FACTS)))
        self._share_width()
        self.narrative.show_state(state, tried=self._tried)
        self.limits.show_state(state)
        self._cards.fit()
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go as the page is read; fields come and go after the buttons were made."""
        beside = self.beside.findChildren(ReadingText)
        stops: list[QWidget] = [
            *self.facts.stops(),
            *self.narrative.stops(),
            *beside,
            *self.limits.links,
            self.seal,
        ]
        if stops != self._stops:
            self._stops = stops
            for one, following in pairwise(stops):
                self.setTabOrder(one, following)

    def show_gap(self, key: str, state: ReportState) -> None:
        """Go to a missing field, and from now on say at each what is missing."""
        self._tried = True
        self.show_state(state)
        self.go_to(key)

    def go_to(self, key: str) -> None:
        """Put the focus into a field."""
        if not self.facts.focus_field(key):
            self.narrative.focus_field(key)

    def region_after(self, step: int) -> QWidget | None:
        """The next of facts, narrative and seal; None past the last of them."""
        regions: list[QWidget] = [self.narrative, self._side]
        if self.facts.isVisibleTo(self):
            regions.insert(0, self.facts)
        focus = QApplication.focusWidget()
        here = next(
            (n for n, region in enumerate(regions) if focus and region.isAncestorOf(focus)),
            -1 if step > 0 else 0,
        )
        there = here + step
        return regions[there] if 0 <= there < len(regions) else None

    def focus_region(self, region: QWidget) -> None:
        """Put the focus where a person goes on in a region."""
        if region is self._side:
            self.seal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif region is self.facts:
            self.facts.focus_first()
        else:
            self.narrative.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self._note.setVisible(self.height() > current_theme().scaled(_LOW))

    def _share_width(self) -> None:
        """Give the columns at the sides their width; the narrative takes what is left."""
        theme, whole = current_theme(), self.width()
        wider = _WIDER if whole > _WIDE else 1.0
        most = int(whole * _MOST_OF_WIDTH)
        self.facts.setFixedWidth(min(theme.scaled(_FACTS * wider), most))
        if self._wide_side:
            self._side.setFixedWidth(int(whole * _VERSION_OF_WIDTH))
            return
        alone = self.facts.isHidden()
        wanted = theme.scaled((_SIDE_ALONE if alone else _SIDE) * wider)
        most = int(whole * _MOST_ALONE) if alone else most
        self._side.setFixedWidth(max(min(wanted, most), self.seal.minimumSizeHint().width()))
