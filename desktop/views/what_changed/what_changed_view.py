"""What changed after review: both accounts sentence by sentence, and what was seen between."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.presenters.what_changed import WhatChangedPresenter
from desktop.presenters.what_changed_state import Comparison, WhatChangedState
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.report.printing import print_text
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.what_changed.account_heads import AccountHeads
from desktop.views.what_changed.change_look import CHANGE_LOOKS
from desktop.views.what_changed.comparison_on_paper import no_later_words, text_on_paper
from desktop.views.what_changed.events_card import EventsCard
from desktop.views.what_changed.pair_list import PairList
from desktop.views.what_changed.proof_card import ProofCard
from desktop.views.what_changed.viewed_card import ViewedCard
from desktop.views.what_changed.what_changed_sentences import (
    broken_words,
    count_words,
    later_name,
    neutral_words,
    subject,
)
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice_box import ChoiceBox
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import PageTitle
from desktop.wording import sentence

_CHANGES, _WHOLE = "changes", "whole"
_SIDE = 344
_NARROW = 900
_LEAST_PAIRS = 160
_ANY = 16_777_215
"""Qt's own word for no limit."""


class WhatChangedView(PageView):
    """Words about the texts alone: same, changed, added, withdrawn."""

    def __init__(self, presenter: WhatChangedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What changed after review"))
        self._presenter = presenter
        self._counted: object = None
        self._listed: Comparison | None = None
        self._make_head()
        self._problem = Banner(BannerKind.ERROR)
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading both accounts…"))
        self.broken = Banner(BannerKind.ERROR, icon=Icon.SHIELD_ALERT)
        self._card = Card(padding=1)
        self._card.setAccessibleName(self.tr("Both accounts"))
        self.heads = AccountHeads()
        self.pairs = PairList(self.tr("Sentences of both accounts"))
        self._all_same = EmptyState(
            Icon.EQUAL,
            self.tr("Every sentence is the same."),
            self.tr("Whole text shows them."),
        )
        self._alone = EmptyState(Icon.STAMP, no_later_words())
        self.viewed, self.events, self.proof = ViewedCard(), EventsCard(), ProofCard()
        self._side = ScrollColumn(self.tr("What was viewed, the order of events, proof"))
        self._lay_out()
        self._connect()
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("What changed after review"),
                (
                    (self.tr("Next change, previous change"), self.tr("N P")),
                    (self.tr("Sentence"), self.tr("↑ ↓")),
                    (self.tr("Sentences that are the same"), self.tr("S")),
                    (self.tr("Play the second that a sentence names"), self.tr("Enter")),
                    (self.tr("Print both"), self.tr("Ctrl P")),
                    (self.tr("Back"), self.tr("Esc")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_it(self) -> None:
        """Ask for a printer, and print both accounts."""
        if self._presenter.state.comparison is not None:
            print_text(text_on_paper(self._presenter.state), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_head(self) -> None:
        self.title = PageTitle(self.tr("What changed after review"))
        self._subject = Text("", colour=Colour.TEXT2, wraps=False)
        self.which = ChoiceBox()
        self.which.setAccessibleName(self.tr("Which later account"))
        self.mode = SegmentedChoice(
            self.tr("Which sentences are shown"),
            ((_CHANGES, self.tr("Changes only")), (_WHOLE, self.tr("Whole text"))),
            _CHANGES,
        )
        self.play = SecondaryButton(self.tr("Play"), Icon.PLAY, key="Enter")
        self.print_both = PrimaryButton(self.tr("Print both"), Icon.PRINTER)
        self.counts = {
            change: Pill("", look.tone, look.icon) for change, look in CHANGE_LOOKS.items()
        }
        self._neutral = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._neutral.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        # Where the text is large, what does not fit is reached by scrolling.
        area = ScrollColumn(self.tr("What changed after review"))
        around.addWidget(area)
        self._whole = whole = area.column
        head = QWidget()
        flow = FlowLayout(head, gap=12, spreads=True)
        flow.setContentsMargins(0, 0, 0, 0)
        for group in (
            (self.title, self._subject, self.which),
            (self.mode, self.play, self.print_both),
        ):
            held = QWidget()
            row = QHBoxLayout(held)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in group:
                row.addWidget(widget)
            flow.addWidget(held)
        whole.addWidget(head)
        self._counting = QWidget()
        counting = QHBoxLayout(self._counting)
        counting.setContentsMargins(0, 0, 0, 0)
        counting.setSpacing(16)
        pills = QWidget()
        pill_row = FlowLayout(pills, gap=8)
        pill_row.setContentsMargins(0, 0, 0, 0)
        for pill in self.counts.values():
            pill_row.addWidget(pill)
        counting.addWidget(pills, 1)
        counting.addWidget(self._neutral, 1)
        for part in (self._problem, self._reading, self.broken, self._counting):
            whole.addWidget(part)
        body = self._card.body
        body.setSpacing(0)
        body.addWidget(self.heads)
        for filling in (self.pairs, self._all_same, self._alone):
            body.addWidget(filling, 1)
        for card in (self.viewed, self.events, self.proof):
            self._side.column.addWidget(card)
        self._side.column.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._card, 1)
        self._columns.addWidget(self._side)
        whole.addLayout(self._columns, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.which.activated.connect(presenter.choose)
        self.mode.chosen.connect(lambda code: presenter.show_same(shown=code == _WHOLE))
        self.play.clicked.connect(presenter.play)
        self.print_both.clicked.connect(self.print_it)
        self.pairs.reached.connect(presenter.go_to)
        self.pairs.opened.connect(presenter.play)
        self.pairs.verticalScrollBar().rangeChanged.connect(self._fit_heads)
        add_key(self, "N", partial(presenter.step, 1))
        add_key(self, "P", partial(presenter.step, -1))
        add_key(self, "S", lambda: presenter.show_same(shown=not presenter.state.shows_same))
        add_key(self, "Ctrl+P", self.print_it)

    def _show(self, state: WhatChangedState) -> None:
        comparison, later = state.comparison, state.later
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
        self._reading.setVisible(comparison is None and state.problem is None)
        is_read, has_later = comparison is not None, later is not None
        for widget in (self._subject, self.print_both, self._card, self._side):
            widget.setVisible(is_read)
        for part in (self.mode, self._counting, self.heads, self.viewed):
            part.setVisible(has_later)
        self.play.setVisible(state.cited is not None)
        self._alone.setVisible(is_read and not has_later)
        self.pairs.setVisible(bool(state.pairs))
        self._all_same.setVisible(has_later and not state.pairs)
        self._show_broken(comparison)
        self._show_which(comparison, state.chosen)
        self.mode.choose(_WHOLE if state.shows_same else _CHANGES)
        if comparison is not None:
            self._subject.setText(subject(comparison))
            words = self.tr("Print both") if has_later else self.tr("Print")
            self.print_both.setText(words)
            self.events.show_events(comparison)
            self.proof.show_proof(comparison, state.chosen)
        if comparison is not None and later is not None:
            self.heads.show_accounts(comparison, later)
            self.viewed.show_viewed(comparison, later)
            self._show_counts(state)
        with QSignalBlocker(self.pairs):
            self.pairs.show_pairs(later, state.pairs, state.pair)
        self._fit()

    def _show_broken(self, comparison: Comparison | None) -> None:
        broken = comparison is not None and not comparison.seals_hold
        if broken and comparison is not None and self.broken.isHidden():
            self.broken.show_words(*broken_words(comparison))
            self.broken.announce()
        self.broken.setVisible(broken)

    def _show_which(self, comparison: Comparison | None, chosen: int) -> None:
        several = comparison is not None and len(comparison.later) > 1
        self.which.setVisible(several)
        if comparison is None or not several:
            return
        if comparison is not self._listed:
            self._listed = comparison
            self.which.clear()
            self.which.addItems([later_name(later) for later in comparison.later])
        self.which.setCurrentIndex(chosen)

    def _show_counts(self, state: WhatChangedState) -> None:
        later = state.later
        if later is None or later is self._counted:
            return
        self._counted = later
        for change, pill in self.counts.items():
            count, look = later.counts[change], CHANGE_LOOKS[change]
            pill.show_fact(count_words(change, count), look.tone, look.icon)
            pill.setVisible(count > 0)
        self._neutral.setText(neutral_words(later))

    def _fit(self) -> None:
        """Follow the width: margins, and the side column, which goes below where it is narrow."""
        self._whole.setContentsMargins(*page_margins(self.width()))
        theme, inside = current_theme(), self._side.widget()
        is_narrow = self.width() < theme.scaled(_NARROW)
        direction, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._columns.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self.pairs.setMinimumHeight(theme.scaled(_LEAST_PAIRS))
        if is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY)
            self._side.setSizePolicy(policy.Preferred, policy.Fixed)
            self._side.setMinimumHeight(0 if inside is None else inside.sizeHint().height())
        else:
            bar = self._side.verticalScrollBar().sizeHint().width()
            least = 0 if inside is None else inside.minimumSizeHint().width() + bar
            self._side.setSizePolicy(policy.Preferred, policy.Ignored)
            self._side.setMinimumHeight(0)
            self._side.setFixedWidth(max(theme.scaled(_SIDE), least))
        self._fit_heads()

    def _fit_heads(self) -> None:
        bar = self.pairs.verticalScrollBar()
        scrolls = bar.maximum() > bar.minimum() and not self.pairs.isHidden()
        self.heads.set_bar(bar.sizeHint().width() if scrolls else 0)
