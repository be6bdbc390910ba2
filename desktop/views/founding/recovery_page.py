"""The recovery key as two halves: shown here alone, for two papers in two offices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.recovery import groups_of
from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.founding_sentences import paper
from desktop.views.founding.group_grid import GroupGrid
from desktop.views.founding.step_page import StepPage
from desktop.views.report.printing import print_text
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Group, HairLine
from desktop.views.widgets.text import ReadingText
from desktop.views.widgets.titles import SectionTitle

_GROUPS_A_ROW = 7


class RecoveryPage(StepPage):
    """`went_on` says that both papers are there; `renewed` asks for other halves."""

    went_on = Signal()
    renewed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Recovery key"),
            self.tr(
                "If this account's keychain is ever lost, only this key opens the station again. "
                "Print or write each half on a paper of its own, and give the papers to two "
                "offices. Either half alone tells nothing; whoever holds both can open every "
                "recording."
            ),
            self.tr("Next"),
            parent=parent,
        )
        self._station = ""
        self._halves: tuple[str, str] = ("", "")
        self.first = _HalfPart(self.tr("First half"), self.tr("Print the first half…"))
        self.second = _HalfPart(self.tr("Second half"), self.tr("Print the second half…"))
        self._care = ReadingText(
            self.tr(
                "Print at a printer of this machine: a print server may keep a copy. Firsthand "
                "saves the halves nowhere, and shows them no more once they are typed back."
            ),
            TypeSize.SMALL,
            Colour.TEXT3,
        )
        self._done = Banner(
            BannerKind.DONE,
            self.tr("Both papers are right."),
            self.tr("The halves are not shown again."),
        )
        self._others = Banner(
            BannerKind.WARNING,
            self.tr("These are other halves than before."),
            self.tr("Papers with the halves of before open nothing now. Destroy them."),
        )
        self.renew = SecondaryButton(
            self.tr("Make other halves; the papers are worth nothing then"), Icon.ROTATE_CW
        )
        self._line = HairLine()
        for widget in (
            self._others,
            self.first,
            self._line,
            self.second,
            self._care,
            self._done,
        ):
            self.body.addWidget(widget)
        self.body.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.first.print.clicked.connect(self.print_first)
        self.second.print.clicked.connect(self.print_second)
        self.renew.clicked.connect(self.renewed)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        self._station = state.name
        halves = state.halves
        self._halves = ("", "") if halves is None else (halves.first, halves.second)
        for part, half in zip((self.first, self.second), self._halves, strict=True):
            part.show_half(half)
            part.setVisible(bool(half))
        self._line.setVisible(halves is not None)
        self._care.setVisible(halves is not None)
        self._others.setVisible(halves is not None and state.renewed)
        for widget in (self._done, self.renew):
            widget.setVisible(state.confirmed)

    def leave(self) -> None:
        self._halves = ("", "")
        for part in (self.first, self.second):
            part.show_half("")

    def go_on(self) -> None:
        self.went_on.emit()

    def print_first(self) -> QPrintDialog:
        """Ask for a printer, and print the first half there."""
        return self._print(0)

    def print_second(self) -> QPrintDialog:
        """The same with the second half."""
        return self._print(1)

    def _print(self, which: int) -> QPrintDialog:
        text = paper(self._halves[which], which + 1, self._station)
        return print_text(text, self, may_be_file=False)


class _HalfPart(Group):
    """One half under its title, with the button that prints it."""

    def __init__(self, title: str, print_words: str) -> None:
        super().__init__(title)
        self._title = title
        self._head = SectionTitle(title)
        self._grid = GroupGrid(title, _GROUPS_A_ROW)
        self.print = SecondaryButton(print_words, Icon.PRINTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self.print)
        column.addLayout(head)
        column.addWidget(self._grid)

    def show_half(self, half: str) -> None:
        """Show a half in its groups; an empty one forgets what was shown."""
        mark, _, _ = half.partition("-")
        self._head.setText(f"{self._title}, {mark}" if mark else self._title)
        self._grid.show_groups(groups_of(half))
