"""The first page: make a station, try the demonstration, or try again to open one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.enter_key import press_by_enter
from desktop.views.founding.problem_banner import ProblemBanner
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card, HairLine
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.text import ReadingText, Text


class StartPage(Card):
    """`began`, `demonstrated` and `tried_again` tell what was chosen."""

    began = Signal()
    demonstrated = Signal()
    tried_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Set up this terminal"), scrolls=True, parent=parent)
        self._problem = ProblemBanner()
        self._cancelled = Banner(
            BannerKind.INFO,
            self.tr("No station was made."),
            self.tr("Papers with halves of a recovery key open nothing now. Destroy them."),
        )
        self._working = Banner(BannerKind.WORKING, self.tr("Making the demonstration…"))
        self._lead = ReadingText("")
        self.begin = PrimaryButton(self.tr("Make a station"), Icon.PLUS, tall=True)
        self.demonstrate = SecondaryButton(
            self.tr("Try it with a demonstration station"), Icon.PLAY, tall=True
        )
        self.again = PrimaryButton(self.tr("Try again"), Icon.ROTATE_CW, tall=True)
        self._real, self._trial = self._real_part(), self._trial_part()
        for widget in (self._problem, self._cancelled, self._lead):
            self.body.addWidget(widget)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._real)
        self.body.addWidget(self._trial)
        self.body.addWidget(self._working)
        self.body.addStretch(1)
        self.allow_one_line()
        self.begin.clicked.connect(self.began)
        self.demonstrate.clicked.connect(self.demonstrated)
        self.again.clicked.connect(self.tried_again)

    def show_state(self, state: FoundingState) -> None:
        """Show what can be chosen."""
        self.set_title(
            self.tr("This terminal's station cannot be opened")
            if state.missing
            else self.tr("Set up this terminal")
        )
        self._lead.setText(
            self.tr("Once that is mended, try again.")
            if state.missing
            else self.tr("There is no station on this terminal yet. Choose how to begin.")
        )
        for widget in (self._real, self._trial):
            widget.setVisible(not state.missing)
        self.again.setVisible(state.missing)
        for button in (self.begin, self.demonstrate, self.again):
            button.setEnabled(not state.busy)
        self._cancelled.setVisible(state.cancelled)
        self._working.setVisible(state.busy)
        self._problem.show_problem(state)

    def focus_first(self) -> None:
        """Put the focus on what most people choose here."""
        first = self.begin if self.again.isHidden() else self.again
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing typed is here to be forgotten."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def _real_part(self) -> QWidget:
        part, column = _part()
        column.addWidget(
            ReadingText(
                self.tr(
                    "A station keeps the footage, the reports and the custody log of the cameras "
                    "that are docked here. Nothing is made before the last step, so you can leave "
                    "at any time."
                ),
                colour=Colour.TEXT2,
            )
        )
        column.addWidget(Text(self.tr("Have ready:"), TypeSize.SMALL, strong=True))
        for icon, words in (
            (Icon.SMARTPHONE, self.tr("a telephone with an authenticator app")),
            (Icon.PRINTER, self.tr("a printer at this machine, or pen and paper")),
            (Icon.LANDMARK, self.tr("two offices that each keep one half of the recovery key")),
        ):
            column.addWidget(MarkedLine(icon, words))
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _trial_part(self) -> QWidget:
        part, column = _part()
        column.addWidget(HairLine())
        column.addWidget(
            ReadingText(
                self.tr(
                    "The demonstration has made-up people, cameras and calls. Its key protects "
                    "nothing, every page says that nothing is real, and it never becomes a real "
                    "station."
                ),
                colour=Colour.TEXT2,
            )
        )
        column.addWidget(self.demonstrate, 0, Qt.AlignmentFlag.AlignLeft)
        return part


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(12)
    return part, column
