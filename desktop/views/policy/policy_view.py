"""The policy: what is in force, changing it by two people, and trying another one."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.presenters.policy import PolicyPresenter
from desktop.presenters.policy_simulator import PolicySimulatorPresenter
from desktop.presenters.policy_state import PolicyPart, PolicyState, PolicyTask
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.policy.change_card import ChangeCard
from desktop.views.policy.policy_form import PolicyForm
from desktop.views.policy.policy_sentences import done_words, summary
from desktop.views.policy.rules_card import RulesCard
from desktop.views.policy.simulator_pane import SimulatorPane
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.titles import PageTitle
from desktop.wording import sentence


class PolicyView(PageView):
    """The page of administrators, commanders and auditors."""

    def __init__(
        self,
        presenter: PolicyPresenter,
        simulator: PolicySimulatorPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Policy"))
        self._presenter, self._simulator = presenter, simulator
        self._task: PolicyTask | None = None
        self._told: object = None
        self.title = PageTitle(self.tr("Policy"))
        self._summary = ElidedLabel("", colour=Colour.TEXT2)
        self.parts = SegmentedChoice(
            self.tr("Part of the page"),
            (
                (PolicyPart.RULES, self.tr("Rules and changes")),
                (PolicyPart.SIMULATOR, self.tr("Simulator")),
            ),
            PolicyPart.RULES,
        )
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the policy…"))
        self._dismiss = IconButton(Icon.X, self.tr("Dismiss"))
        self.told = Banner(BannerKind.DONE, actions=(self._dismiss,))
        self.rules, self.change, self.form = RulesCard(), ChangeCard(), PolicyForm()
        self.simulator = SimulatorPane(simulator)
        self._right = QStackedWidget()
        self._columns = QWidget()
        self._lay_out()
        self._connect()
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()
        simulator.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        keys = [(self.tr("Rules or simulator"), self.tr("/"))]
        words = {
            PolicyTask.PROPOSE: (self.tr("Propose a change"), self.tr("P")),
            PolicyTask.AGREE: (self.tr("Agree to a change"), self.tr("A")),
            PolicyTask.DECLINE: (self.tr("Decline a change"), self.tr("D")),
            PolicyTask.WITHDRAW: (self.tr("Withdraw a change"), self.tr("W")),
        }
        keys += [words[task] for task in PolicyTask if self._presenter.state.may(task)]
        keys += [
            (self.tr("Simulate"), self.tr("S")),
            (self.tr("Read on in a card"), self.tr("↑ ↓")),
            (self.tr("Cancel what was begun"), self.tr("Esc")),
        ]
        return (KeyGroup(self.tr("Policy"), tuple(keys)),)

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()
        self._simulator.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._whole.setContentsMargins(*page_margins(self.width()))

    def _lay_out(self) -> None:
        self._whole = whole = QVBoxLayout(self)
        whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self._summary, 1)
        head.addStretch()
        head.addWidget(self.parts)
        whole.addLayout(head)
        for banner in (self._problem, self.told, self._reading):
            whole.addWidget(banner)
        self._right.addWidget(self.change)
        self._right.addWidget(self.form)
        columns = QHBoxLayout(self._columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self.rules, 46)
        columns.addWidget(self._right, 54)
        whole.addWidget(self._columns, 1)
        whole.addWidget(self.simulator, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.parts.chosen.connect(lambda code: presenter.show_part(PolicyPart(code)))
        self.change.asked.connect(lambda code: presenter.begin(PolicyTask(code)))
        self.change.older.connect(presenter.show_older)
        self.change.newer.connect(presenter.show_newer)
        self.form.proposed.connect(presenter.propose)
        self.form.answered.connect(presenter.answer)
        self.form.given_up.connect(presenter.give_up)
        self._dismiss.clicked.connect(presenter.dismiss)
        for keys, task in (
            ("P", PolicyTask.PROPOSE),
            ("A", PolicyTask.AGREE),
            ("D", PolicyTask.DECLINE),
            ("W", PolicyTask.WITHDRAW),
        ):
            add_key(self, keys, partial(presenter.begin, task))
        add_key(self, "S", self.simulator.simulate)
        add_key(self, "/", self.parts.focus_choice)

    def _show(self, state: PolicyState) -> None:
        book, simulates = state.book, state.part is PolicyPart.SIMULATOR
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
            self._problem.announce()
        self._reading.setVisible(book is None and state.problem is None)
        self._summary.set_words("" if book is None else summary(book))
        self.parts.choose(state.part)
        self.parts.setEnabled(state.task is None)
        self._columns.setVisible(book is not None and not simulates)
        self.simulator.setVisible(book is not None and simulates)
        if book is not None:
            self.rules.show_book(book)
        self.change.show_state(state)
        self.form.show_state(state)
        self._show_told(state)
        self._show_form(state)

    def _show_form(self, state: PolicyState) -> None:
        if state.task is self._task:
            return
        self._task = state.task
        self._right.setCurrentWidget(self.change if state.task is None else self.form)
        if state.task is None:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.focus_first()

    def _show_told(self, state: PolicyState) -> None:
        self.told.setVisible(state.done is not None and state.part is PolicyPart.RULES)
        if state.done is not None and state.done is not self._told:
            self.told.show_words(*done_words(state.done))
            self.told.announce()
        self._told = state.done
