"""The first start as one page: the steps at the left, the step that is shown beside them."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.presenters.founding import FoundingPresenter
from desktop.presenters.founding_state import FoundingState, FoundingStep
from desktop.views.founding.administrator_page import AdministratorPage
from desktop.views.founding.authenticator_page import AuthenticatorPage
from desktop.views.founding.demonstration_page import DemonstrationPage
from desktop.views.founding.keychain_page import KeychainPage
from desktop.views.founding.make_page import MadePage, MakePage
from desktop.views.founding.place_page import PlacePage
from desktop.views.founding.policy_page import PolicyPage
from desktop.views.founding.recovery_page import RecoveryPage
from desktop.views.founding.start_page import StartPage
from desktop.views.founding.step_list import StepList
from desktop.views.founding.step_page import StepPage
from desktop.views.founding.type_back_page import TypeBackPage
from desktop.views.frame.bar_clock import BarClock
from desktop.views.page_view import page_margins
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.lettering import looks_changed
from desktop.views.widgets.top_bar import TopBar

_LIST, _WIDEST_LIST = 290, 440
_WIDEST_PAGE, _HIGHEST = 900, 760


class FoundingView(QWidget):
    """Shows one step at a time, and hands what is chosen there to the presenter."""

    def __init__(
        self, presenter: FoundingPresenter, terminal: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Set up this terminal"))
        self._presenter = presenter
        self.top_bar = TopBar()
        self.top_bar.show_station(self.tr("Setting up · {terminal}").format(terminal=terminal))
        self.steps = StepList()
        self.start = StartPage()
        self.pages: dict[FoundingStep, StepPage] = {}
        # In a part of its own, which grows where list and page do not: the top bar stays on top.
        self._below = QWidget()
        self._row = QHBoxLayout(self._below)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._add_pages()
        self._lay_out()
        self._fit()
        self._clock = BarClock(self.top_bar)
        presenter.changed.connect(self._show)
        self._show(presenter.state)

    @property
    def page(self) -> StartPage | StepPage:
        """The page that is shown now."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, StepPage) else self.start

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        """The keys that work here, for the key sheet."""
        return (
            KeyGroup(
                self.tr("Setting up"),
                (
                    (self.tr("Next field, then next step"), self.tr("Enter")),
                    (self.tr("Back one step; what was chosen stays"), self.tr("Esc")),
                    (self.tr("This sheet"), self.tr("F1")),
                    (self.tr("Display: dark, light, high contrast"), self.tr("F3")),
                    (self.tr("Larger text"), self.tr("Ctrl +")),
                    (self.tr("Smaller text"), self.tr("Ctrl -")),
                ),
            ),
        )

    def focus_first(self) -> None:
        """Put the focus where a person begins."""
        self.page.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def _show(self, state: FoundingState) -> None:
        before = self.page
        page = self.pages.get(state.step, self.start)
        page.show_state(state)
        self.steps.show_step(state.step)
        self.steps.setVisible(not state.missing and state.step is not FoundingStep.DEMONSTRATION)
        if page is not before:
            before.leave()
            self._stack.setCurrentWidget(page)
            page.focus_first()

    def _add_pages(self) -> None:
        asks = self._presenter
        keychain, place, policy = KeychainPage(), PlacePage(), PolicyPage()
        administrator, authenticator = AdministratorPage(), AuthenticatorPage()
        recovery, type_back = RecoveryPage(), TypeBackPage()
        make, made, demonstration = MakePage(), MadePage(), DemonstrationPage()
        self.start.began.connect(asks.begin)
        self.start.demonstrated.connect(asks.demonstrate)
        self.start.tried_again.connect(asks.try_again)
        keychain.tried.connect(asks.try_keychain)
        for checked in (keychain, policy, authenticator, recovery, type_back):
            checked.went_on.connect(asks.go_on)
        place.looked.connect(asks.look_at)
        place.chosen.connect(
            lambda name, folder, meant: asks.choose_place(name, folder, share_is_meant=meant)
        )
        policy.chosen.connect(asks.choose_policy)
        administrator.chosen.connect(asks.administer)
        authenticator.proved.connect(asks.prove)
        recovery.renewed.connect(asks.renew_halves)
        type_back.typed.connect(asks.type_back)
        make.asked.connect(asks.make)
        made.went_on.connect(asks.open_made)
        demonstration.opened.connect(asks.open_demonstration)
        self.pages = {
            FoundingStep.KEYCHAIN: keychain,
            FoundingStep.PLACE: place,
            FoundingStep.POLICY: policy,
            FoundingStep.ADMINISTRATOR: administrator,
            FoundingStep.AUTHENTICATOR: authenticator,
            FoundingStep.RECOVERY: recovery,
            FoundingStep.TYPE_BACK: type_back,
            FoundingStep.MAKE: make,
            FoundingStep.MADE: made,
            FoundingStep.DEMONSTRATION: demonstration,
        }
        for page in self.pages.values():
            page.went_back.connect(asks.back)
            page.cancelled.connect(asks.cancel)
            self._stack.addWidget(page)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        self._row.setSpacing(16)
        self._row.addStretch(1)
        self._row.addWidget(self.steps)
        self._row.addWidget(self._stack, 100)
        self._row.addStretch(1)
        column.addWidget(self._below, 1)

    def _fit(self) -> None:
        """Let list and page grow with the text, the list only as far as the page has room."""
        theme = current_theme()
        self.steps.setFixedWidth(min(theme.scaled(_LIST), _WIDEST_LIST))
        self._stack.setMaximumWidth(theme.scaled(_WIDEST_PAGE))
        for part in (self.steps, self._stack):
            part.setMaximumHeight(theme.scaled(_HIGHEST))
        self._row.setContentsMargins(*page_margins(self.width()))
