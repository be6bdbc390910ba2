"""What the pages of the first start have in common: words, what was refused, back and next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.refusals import KnownError
from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.enter_key import is_enter_on_choice, press_by_enter
from desktop.views.founding.problem_banner import ProblemBanner
from desktop.views.theme.icons import Icon
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.focus_in_view import FocusInView
from desktop.views.widgets.reading_card import ReadingCard
from desktop.views.widgets.text import ReadingText


class StepPage(ReadingCard):
    """One step: a lead, a body that scrolls, and a foot with what goes back and what goes on.

    `went_back` and `cancelled` are asked for by the buttons at the foot.
    """

    went_back = Signal()
    cancelled = Signal()

    def __init__(
        self,
        title: str,
        lead: str,
        next_words: str,
        icon: Icon | None = Icon.ARROW_RIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.set_spoken(lead)
        self.just_refused: KnownError | None = None
        self.body.setSpacing(16)
        self.body.addWidget(ReadingText(lead))
        self.problem = ProblemBanner()
        self.cancel = LinkButton(self.tr("Cancel"))
        self.back = SecondaryButton(self.tr("Back"), Icon.ARROW_LEFT, key="Esc")
        self.next = PrimaryButton(next_words, icon)
        self.foot().addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.cancel)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.next)
        self.foot().addLayout(row)
        self.cancel.clicked.connect(self.cancelled)
        self.back.clicked.connect(self.went_back)
        self.next.clicked.connect(self.go_on)
        self.allow_one_line()
        if self.scrolled is not None:
            FocusInView(self.scrolled)

    def show_state(self, state: FoundingState) -> None:
        """Show the step as it stands; what was just refused is read out, and `just_refused`."""
        for button in (self.cancel, self.back, self.next):
            button.setEnabled(not state.busy)
        self.just_refused = self.problem.show_problem(state)

    def add_short(self, field: QWidget) -> None:
        """Add a field for few letters, which would look lost across the whole page."""
        row = QHBoxLayout()
        row.addWidget(field, 2)
        row.addStretch(1)
        self.body.addLayout(row)

    def go_on(self) -> None:
        """Do what the primary button says."""

    def focus_first(self) -> None:
        """Put the focus where a person begins on this step."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Forget what is shown on no other step, as another one is shown now."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter_on_choice(self, event):
            self.next.click()
        elif not press_by_enter(self, event):
            super().keyPressEvent(event)
