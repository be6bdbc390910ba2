"""The policy in force: since when, what it locks, and what was in force before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.policy_state import PolicyBook
from desktop.views.policy.policy_sentences import adoption_pairs, in_force_title, since_words
from desktop.views.policy.rule_sentences import RuleLine, rule_lines
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import HairLine, clear_layout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.reading_card import ReadingCard
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import FieldLabel
from desktop.wording import printable


class RulesCard(ReadingCard):
    """Nothing can be done here; it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._shown: PolicyBook | None = None
        self._since = Text("", colour=Colour.TEXT2)
        self._notice = QVBoxLayout()
        self._rules = QVBoxLayout()
        self._rules.setSpacing(10)
        self._adoptions = KeyValueList(self.tr("Adopted so far"))
        self._sources = Text("", TypeSize.SMALL, Colour.TEXT3)
        column = self.body
        column.addWidget(self._since)
        column.addLayout(self._notice)
        column.addWidget(HairLine())
        column.addLayout(self._rules)
        column.addWidget(HairLine())
        column.addWidget(FieldLabel(self.tr("Adopted so far")))
        column.addWidget(self._adoptions)
        column.addWidget(HairLine())
        column.addWidget(FieldLabel(self.tr("Sources")))
        column.addWidget(self._sources)
        column.addStretch()

    def show_book(self, book: PolicyBook) -> None:
        """Show the policy in force."""
        if book == self._shown:
            return
        self._shown = book
        policy, lines = book.policy, rule_lines(book.policy, book.titles)
        self.set_title(in_force_title(book))
        self._since.setText(since_words(book))
        notice = printable(policy.notice)
        clear_layout(self._notice)
        self._notice.addWidget(
            MarkedLine(Icon.TRIANGLE_ALERT, notice, Colour.WARN, colour=Colour.WARN)
        )
        clear_layout(self._rules)
        for line in lines:
            self._rules.addWidget(RuleRow(line))
        self._adoptions.show_pairs(adoption_pairs(book.adoptions))
        self._sources.setText("\n".join(map(printable, policy.sources)))
        self.set_spoken("\n".join((since_words(book), notice, *(each.spoken for each in lines))))


class RuleRow(QWidget):
    """A rule beside its icon, and below it what it names."""

    def __init__(self, line: RuleLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconMark(line.icon, Colour.TEXT2, 18), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(Text(line.words))
        if line.names:
            said.addWidget(Text(line.names, TypeSize.SMALL, Colour.TEXT2))
        row.addLayout(said, 1)
