"""The sealed reports beside the pictures, to be read; and the way to what is added after review."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.identifiers import Badge
from desktop.domain.report_forms import OWN_ACCOUNTS
from desktop.presenters.report_state import Passage
from desktop.presenters.review_account import SealedAccount
from desktop.presenters.review_state import ReviewState
from desktop.views.report.reading_text import ReadingText
from desktop.views.review import moment_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton, VioletButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice_box import ChoiceBox
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.lettering import looks_changed
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import SectionTitle
from desktop.views.widgets.tone import Tone
from desktop.wording import report_kind_words, stamp_words

_ROOMY = 360
_LINES, _FEW_LINES = 3, 2
_BESIDE_BAR = 10
"""Pixels between the text and its scroll bar."""


class SealedPane(Card):
    """One report at a time, the person's own first.

    `supplement_asked` asks to write one, `changes_asked` carries whose accounts are to be compared.
    """

    supplement_asked = Signal()
    changes_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Sealed report"))
        self._accounts: tuple[SealedAccount, ...] | None = None
        self._compared: frozenset[Badge] = frozenset()
        self._may_supplement = False
        self._title = SectionTitle()
        self._details = Text("", TypeSize.SMALL, Colour.TEXT3)
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Which sealed report"))
        self.choice.activated.connect(self._show_account)
        self.text = ReadingText(self.tr("Sealed text"))
        self.text.setViewportMargins(0, 0, _BESIDE_BAR, 0)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._mark = IconMark(Icon.STAMP, Colour.OK)
        head.addWidget(self._mark)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._details)
        head.addLayout(titles, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.text, 1)
        self._foot_words = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._foot_title = Text(self.tr("Written after review"), colour=Colour.AFTER, strong=True)
        self.changes = SecondaryButton(self.tr("What changed"), Icon.PENCIL_LINE)
        self.changes.clicked.connect(self._ask_changes)
        self.supplement = VioletButton(self.tr("&Write supplement"), Icon.FILE_PLUS_2, tall=True)
        self.supplement.setToolTip(self.tr("Write supplement (Ctrl Shift W)"))
        self.supplement.clicked.connect(self.supplement_asked)
        foot = self.foot()
        self._after = QWidget()
        titled = QHBoxLayout(self._after)
        titled.setContentsMargins(0, 0, 0, 0)
        titled.setSpacing(8)
        titled.addWidget(IconMark(Icon.EYE, Colour.AFTER, 18))
        titled.addWidget(self._foot_title, 1)
        foot.addWidget(self._after)
        foot.addWidget(self._foot_words)
        foot.addWidget(self.changes)
        foot.addWidget(self.supplement)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event) and self._accounts is not None:
            self._show_account(max(0, self.choice.currentIndex()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little height, the text comes before what explains it."""
        roomy = self.height() >= current_theme().scaled(_ROOMY)
        self._details.setVisible(roomy)
        self._foot_words.setVisible(roomy)
        few = not roomy and not self.changes.isHidden()
        self._after.setVisible(self._may_supplement and not few)
        lines = _FEW_LINES if few else _LINES
        self.text.setMinimumHeight(lines * current_theme().line(TypeSize.READING))

    def show_state(self, state: ReviewState) -> None:
        """Show the reports that may be read."""
        self.supplement.setVisible(state.may_supplement)
        self._may_supplement = state.may_supplement
        self._foot_words.setText(
            self.tr(
                "The sealed report stays as it is. A supplement lists what you had viewed, to the "
                "second."
            )
            if state.may_supplement
            else self.tr("What you play here is listed in the ledger, to the second.")
        )
        if (state.accounts, state.compared) == (self._accounts, self._compared):
            self._fit()
            return
        self._compared = state.compared
        self._accounts = state.accounts
        self.choice.clear()
        for account in state.accounts:
            self.choice.addItem(_name(account))
        self.choice.setVisible(len(state.accounts) > 1)
        self.set_tone(Tone.OK if state.accounts else None)
        self._show_account(0)

    def _ask_changes(self) -> None:
        accounts = self._accounts or ()
        if accounts:
            self.changes_asked.emit(accounts[max(0, self.choice.currentIndex())].author)

    def _show_account(self, number: int) -> None:
        accounts = self._accounts or ()
        self.changes.setVisible(bool(accounts) and accounts[number].author in self._compared)
        self._fit()
        if not accounts:
            self._title.setText(self.tr("No sealed report"))
            self._details.setText(self.tr("There is none here that you may read."))
            self.text.show_passages(())
            return
        account = accounts[number]
        self._title.setText(
            self.tr("Your sealed report, version {n}").format(n=account.version)
            if account.is_own
            else self.tr("Officer {badge}, version {n}").format(
                badge=account.author, n=account.version
            )
        )
        at = moment_words.clock(account.sealed_at)
        details = self.tr("Sealed {time} · cannot change").format(time=at)
        is_first = account.kind in OWN_ACCOUNTS
        self._details.setText(
            details if is_first else f"{report_kind_words(account.kind)}. {details}"
        )
        stamps = tuple(Passage(self.tr("Stamp"), stamp_words(each)) for each in account.stamps)
        self.text.show_passages((*stamps, *account.passages))


def _name(account: SealedAccount) -> str:
    kind = report_kind_words(account.kind)
    return f"{account.author} · {kind} · {account.version}"
