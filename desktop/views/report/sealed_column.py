"""After sealing: what was sealed, what is open now, and where to go. It opens nothing by itself."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.report_state import About, SealedState
from desktop.views import time_words
from desktop.views.counted import counted
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.text import Text


class SealedColumn(QWidget):
    """Review, print, back."""

    review_asked = Signal()
    print_asked = Signal()
    back_asked = Signal()

    def __init__(self, about: About, sealed: SealedState, zone: tzinfo) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.banner = Banner(BannerKind.DONE, icon=Icon.STAMP)
        headline = self.tr("Sealed {time}.").format(time=time_words.clock(sealed.sealed_at, zone))
        code = self.tr("Short code {code}.").format(code=sealed.short_code)
        self.banner.show_words(f"{headline} {code}", self._opened(about, sealed))
        upper = ScrollColumn(self.tr("What was sealed"))
        column.addWidget(upper, 1)
        upper.column.addWidget(self.banner)
        card = Card(self.tr("What stands now"))
        lines = (
            (Icon.LOCK, self.tr("Nobody can change it. Its digest is in the custody log.")),
            (Icon.INBOX, self.tr("It lies on the supervisor's desk.")),
        )
        for icon, words in lines:
            card.body.addWidget(MarkedLine(icon, words))
        digest = Text(_in_groups(sealed.sha256), TypeSize.MONO, Colour.TEXT3)
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        digest.setAccessibleName(
            self.tr("SHA-256 {digest}").format(digest=_in_groups(sealed.sha256))
        )
        card.body.addWidget(Text(self.tr("SHA-256 of the text"), TypeSize.SMALL, Colour.TEXT3))
        card.body.addWidget(digest)
        upper.column.addWidget(card)
        upper.column.addStretch(1)
        self.review = PrimaryButton(self.tr("Review"), Icon.EYE, tall=True)
        self.review.clicked.connect(self.review_asked)
        if not sealed.opened:
            self.review.hide()
        self.print_report = SecondaryButton(self.tr("Print"), Icon.PRINTER)
        self.print_report.clicked.connect(self.print_asked)
        self.back = SecondaryButton(self.tr("Back to my shift"), Icon.ARROW_LEFT)
        self.back.clicked.connect(self.back_asked)
        for button in (self.review, self.print_report, self.back):
            column.addWidget(button)

    def focus_first(self) -> None:
        """Put the focus on the next step."""
        first = self.back if self.review.isHidden() else self.review
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, about: About, sealed: SealedState) -> str:
        if sealed.opened:
            one = self.tr("1 recording is open to you.")
            return counted(sealed.opened, one, self.tr("{n} recordings are open to you."))
        if about.is_critical:
            return self.tr(
                "Sealing does not open the footage. An investigator releases it to you after your "
                "statement."
            )
        return self.tr("No footage is open to you yet.")


def _in_groups(digest: str) -> str:
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
