"""One change of policy: what it changes, what became of it, and what can be done."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.policy_proposals import ProposalState
from desktop.presenters.policy_state import PolicyState, PolicyTask, ToldChange
from desktop.views.policy.change_lines import ChangeLines
from desktop.views.policy.policy_sentences import (
    STATE_LOOKS,
    change_pairs,
    change_title,
    next_step,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import IconButton, SecondaryButton
from desktop.views.widgets.card import HairLine
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.reading_card import ReadingCard
from desktop.views.widgets.text import Text
from desktop.wording import proposal_state_words


class ChangeCard(ReadingCard):
    """`asked` carries the code of a task; `older` and `newer` go through the changes.

    What can't be done now is absent.
    """

    asked = Signal(str)
    older = Signal()
    newer = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._place = Text("", TypeSize.SMALL, Colour.TEXT3, wraps=False)
        self.back = IconButton(Icon.CHEVRON_LEFT, self.tr("Newer change"))
        self.on = IconButton(Icon.CHEVRON_RIGHT, self.tr("Older change"))
        self.state = Pill()
        self._facts = KeyValueList(self.tr("About this change"))
        self._opens_nothing = MarkedLine(
            Icon.LOCK, self.tr("It opens nothing: recordings keep the policies they have.")
        )
        self.lines = ChangeLines()
        self._line = HairLine()
        self._empty = EmptyState(
            Icon.SCALE,
            self.tr("No change was proposed yet."),
            self.tr(
                "A change takes effect at a later date, needs two people, and opens nothing that "
                "is locked."
            ),
        )
        self.buttons = {
            PolicyTask.PROPOSE: SecondaryButton(self.tr("Propose…"), Icon.PLUS, key="P"),
            PolicyTask.AGREE: SecondaryButton(self.tr("Agree…"), Icon.CHECK_CHECK, key="A"),
            PolicyTask.DECLINE: SecondaryButton(self.tr("Decline…"), Icon.X, key="D"),
            PolicyTask.WITHDRAW: SecondaryButton(self.tr("Withdraw…"), Icon.UNDO_2, key="W"),
        }
        self._choices = QWidget()
        self._next = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._lay_out()
        self.back.clicked.connect(self.newer)
        self.on.clicked.connect(self.older)
        for task, button in self.buttons.items():
            button.clicked.connect(partial(self.asked.emit, task.value))

    def show_state(self, state: PolicyState) -> None:
        """Show the change that is looked at, and what can be done now."""
        book, change = state.book, state.chosen_change
        if book is None:
            return
        many = len(book.changes) > 1
        for each in (self.back, self.on, self._place):
            each.setVisible(many)
        self._place.setText(
            self.tr("{n} of {all}").format(n=state.place + 1, all=len(book.changes))
        )
        self.back.setEnabled(state.place > 0)
        self.on.setEnabled(state.place + 1 < len(book.changes))
        for widget in (self._facts, self._line, self.lines, self.state):
            widget.setVisible(change is not None)
        self._empty.setVisible(change is None)
        self._opens_nothing.setVisible(
            change is not None and change.state in {ProposalState.OPEN, ProposalState.AGREED}
        )
        for task, button in self.buttons.items():
            button.setVisible(state.allows(task))
        self._next.setText(next_step(state))
        may_act = any(state.allows(task) for task in PolicyTask)
        self._choices.setVisible(may_act)
        self._next.setVisible(not may_act)
        if change is None:
            self.set_title(self.tr("Changes"))
            self.set_spoken(self._empty.accessibleName())
        else:
            self.lines.show_changes(change.changes, book.titles)
            self._show_change(change)

    def _show_change(self, change: ToldChange) -> None:
        words = proposal_state_words(change.state)
        pairs = change_pairs(change)
        self.set_title(change_title(change))
        self.state.show_fact(words, *STATE_LOOKS[change.state])
        self._facts.show_pairs(pairs)
        told = (words, *(f"{key}: {value}" for key, value in pairs), self.lines.spoken)
        self.set_spoken("\n".join(told))

    def _lay_out(self) -> None:
        for widget in (self._place, self.back, self.on):
            self.add_to_head(widget)
        column = self.body
        column.addWidget(self.state)
        for each in (self._facts, self._opens_nothing, self._line, self.lines):
            column.addWidget(each)
        column.addWidget(self._empty, 1)
        column.addStretch()
        row = FlowLayout(self._choices)
        for button in self.buttons.values():
            row.addWidget(button)
        self.foot().addWidget(self._next)
        self.foot().addWidget(self._choices)
