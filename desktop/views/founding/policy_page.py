"""The policy: what each preset locks, in plain words, and its notice."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.policy import Policy
from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.founding_sentences import log_only_words
from desktop.views.founding.step_page import StepPage
from desktop.views.policy.rule_sentences import rule_lines
from desktop.views.policy.rules_card import RuleRow
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import Group, HairLine, clear_layout
from desktop.views.widgets.chip import RadioChip
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.titles import SectionTitle
from desktop.wording import printable


class PolicyPage(StepPage):
    """`chosen` carries a preset; `went_on` asks for the next step."""

    chosen = Signal(str)
    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Policy"),
            self.tr("It says whose footage waits for whose report. Choose your agency's."),
            self.tr("Next"),
            parent=parent,
        )
        self._policies: tuple[Policy, ...] = ()
        self._shown: Policy | None = None
        self._one = QButtonGroup(self)
        self._group = Group(self.tr("Policy"))
        self._chips = FlowLayout(self._group, gap=8)
        self.presets: dict[str, RadioChip] = {}
        self._title = SectionTitle("")
        self._notice = MarkedLine(Icon.TRIANGLE_ALERT, "", Colour.WARN, colour=Colour.WARN)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(10)
        self._only_now = MarkedLine(Icon.INFO, "")
        for widget in (self._group, self._only_now, HairLine(), self._title, self._notice):
            self.body.addWidget(widget)
        self.body.addLayout(self._rules)
        self.body.addStretch(1)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        if state.policies != self._policies:
            self._make(state.policies)
        policy = state.policy
        if policy is None or state.taxonomy is None:
            return
        self.presets[policy.preset].setChecked(True)
        if policy is self._shown:
            return
        self._shown = policy
        titles = {each.code: each.title for each in state.taxonomy.categories}
        lines = rule_lines(policy, titles)
        self._title.setText(printable(policy.title))
        self._notice.words.setText(printable(policy.notice))
        self._only_now.words.setText(log_only_words(policy))
        clear_layout(self._rules)
        for line in lines:
            self._rules.addWidget(RuleRow(line))
        said = (policy.title, policy.notice, log_only_words(policy))
        self.set_spoken("\n".join((*said, *(line.spoken for line in lines))))

    def focus_first(self) -> None:
        for chip in self.presets.values():
            if chip.isChecked():
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        self.went_on.emit()

    def _make(self, policies: tuple[Policy, ...]) -> None:
        for chip in self.presets.values():
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self._policies, self.presets = policies, {}
        for policy in policies:
            chip = RadioChip(printable(policy.title))
            chip.clicked.connect(partial(self.chosen.emit, policy.preset))
            self._one.addButton(chip)
            self._chips.addWidget(chip)
            self.presets[policy.preset] = chip
