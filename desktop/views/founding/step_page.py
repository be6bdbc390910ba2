"""What the pages of the first start have in common: words, what was refused, back and next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.refusals import KnownError
from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.enter_key import is_enter_on_choice, press_by_enter
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.reading_card import ReadingCard
from desktop.views.widgets.text import ReadingText
from desktop.wording import sentence


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
        self._told: object = None
        self.just_refused: KnownError | None = None
        self.body.setSpacing(16)
        self.body.addWidget(ReadingText(lead))
        self.problem = Banner(BannerKind.ERROR)
        self.problem.hide()
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

    def show_state(self, state: FoundingState) -> None:
        """Show the step as it stands; what was just refused is read out, and `just_refused`."""
        for button in (self.cancel, self.back, self.next):
            button.setEnabled(not state.busy)
        self._show_problem(state)

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

    def _show_problem(self, state: FoundingState) -> None:
        self.problem.setVisible(state.refused is not None or state.broken)
        if state.refused is not None:
            self.problem.show_words(sentence(state.refused))
        elif state.broken:
            self.problem.show_words(
                self.tr("Something went wrong here."),
                self.tr(
                    "Nothing was made. Try again; if it comes back, tell whoever installed it."
                ),
            )
        told: object = state.refused or state.broken
        if told and told is not self._told:
            self.problem.announce()
        self.just_refused = None if told is self._told else state.refused
        self._told = told
