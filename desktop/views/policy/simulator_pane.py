"""The simulator: which policy, how far back, and what it would have changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.policy_simulation import SIMULATED_DAYS
from desktop.presenters.policy_simulator import PolicySimulatorPresenter
from desktop.presenters.policy_simulator_state import PolicySimulatorState, SimulationStep
from desktop.views.policy.simulation_card import SimulationCard
from desktop.views.policy.simulation_sentences import cancelled_words, running_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fields.choice_field import ChoiceField
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.thin_progress import ThinProgress
from desktop.views.widgets.titles import FieldLabel
from desktop.wording import printable, sentence

_QUARTER = 4


class SimulatorPane(ScrollColumn):
    """Choose, simulate, read. A result is read out at once; progress at each quarter."""

    def __init__(self, presenter: PolicySimulatorPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Simulator"))
        self._presenter = presenter
        self._step = SimulationStep.NONE
        self._quarter = 0
        self._presets: tuple[tuple[str, str], ...] = ()
        self.preset = ChoiceField(self.tr("Policy to try"), (), required=True)
        self.days = SegmentedChoice(
            self.tr("How far back"),
            tuple((str(n), self.tr("{n} days").format(n=n)) for n in SIMULATED_DAYS),
            str(SIMULATED_DAYS[0]),
        )
        self.go = PrimaryButton(self.tr("Simulate"), Icon.PLAY, key="S")
        self.stop = SecondaryButton(self.tr("Cancel"), Icon.X)
        self.banner = Banner(BannerKind.WORKING, icon=Icon.SCALE, actions=(self.stop,))
        self.progress = ThinProgress(self.tr("Simulating"))
        self.card = SimulationCard()
        self._empty = EmptyState(
            Icon.SCALE,
            self.tr("Nothing is simulated yet."),
            self.tr(
                "Each release and each refusal of that time is decided again under the policy that "
                "you choose, with the facts as they stood then."
            ),
        )
        self._lay_out()
        self.go.clicked.connect(self.simulate)
        self.stop.clicked.connect(presenter.cancel)
        self.preset.changed.connect(lambda: self.preset.set_error(""))
        presenter.changed.connect(self._show)
        self._show(presenter.state)

    def simulate(self) -> None:
        """Begin, where a policy is chosen and nothing runs."""
        if not self.go.isVisible() or not self.go.isEnabled():
            return
        preset, days = self.preset.value(), self.days.value
        self.preset.set_error("" if preset else self.tr("Choose a policy."))
        if not preset or days is None:
            self.preset.focus_control()
            return
        self._presenter.simulate(str(preset), int(days))

    def _lay_out(self) -> None:
        whole = self.column
        choose = Card()
        choose.setAccessibleName(self.tr("What is simulated"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.preset, 3, Qt.AlignmentFlag.AlignTop)
        back = QVBoxLayout()
        back.setSpacing(4)
        back.addWidget(FieldLabel(self.days.accessibleName()))
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.days)
        beside.addWidget(self.go)
        back.addLayout(beside)
        back.addStretch()
        row.addLayout(back)
        row.addStretch(2)
        choose.body.addLayout(row)
        choose.body.addWidget(
            MarkedLine(
                Icon.INFO,
                self.tr("It changes nothing. That you read it is entered in the log."),
                Colour.TEXT3,
            )
        )
        whole.addWidget(choose)
        self._running = QWidget()
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(6)
        running.addWidget(self.banner)
        running.addWidget(self.progress)
        whole.addWidget(self._running)
        whole.addWidget(self.card, 1)
        whole.addWidget(self._empty, 1)

    def _show(self, state: PolicySimulatorState) -> None:
        if state.presets != self._presets:
            self._presets = state.presets
            self.preset.box.clear()
            for code, title in state.presets:
                self.preset.box.addItem(printable(title), code)
            self.preset.set_value(None)
        running = state.step is SimulationStep.RUNNING
        self.go.setEnabled(not running)
        self._show_banner(state)
        self.card.setVisible(state.result is not None)
        self._empty.setVisible(state.result is None)
        if state.result is not None:
            self.card.show_result(state.result)
        if state.step is not self._step:
            self._tell_step(state)

    def _show_banner(self, state: PolicySimulatorState) -> None:
        running = state.step is SimulationStep.RUNNING
        cancelled = state.step is SimulationStep.CANCELLED
        self._running.setVisible(running or cancelled or state.problem is not None)
        self.stop.setVisible(running)
        self.progress.setVisible(running)
        if running:
            self._show_running(state)
        elif cancelled:
            self.banner.show_kind(BannerKind.INFO)
            self.banner.show_words(*cancelled_words(state))
        elif state.problem is not None:
            self.banner.show_kind(BannerKind.ERROR)
            self.banner.show_words(sentence(state.problem))

    def _show_running(self, state: PolicySimulatorState) -> None:
        self.banner.show_kind(BannerKind.WORKING, Icon.SCALE)
        self.banner.show_words(*running_words(state))
        part = state.read / state.of if state.of else 0.0
        self.progress.show_progress(part)
        if int(part * _QUARTER) > self._quarter:
            self._quarter = int(part * _QUARTER)
            self.banner.announce()

    def _tell_step(self, state: PolicySimulatorState) -> None:
        """Read the end out, and keep the focus where a person goes on."""
        before, self._step, self._quarter = self._step, state.step, 0
        if state.step is SimulationStep.RUNNING:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if state.step is SimulationStep.DONE:
            self.card.announce()
        elif self._running.isVisibleTo(self):
            self.banner.announce()
        if before is SimulationStep.RUNNING and self.isVisible():
            self._focus_after(state)

    def _focus_after(self, state: PolicySimulatorState) -> None:
        if state.step is SimulationStep.DONE and self.card.table.isVisible():
            self.card.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
