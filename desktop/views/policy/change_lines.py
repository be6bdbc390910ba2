"""Differences between two policies, each in a line: stricter, looser or neither, then in words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.policy_difference import Direction, PolicyChange
from desktop.views.policy.policy_sentences import (
    DIRECTION_LOOKS,
    change_words,
    counts_words,
    grouped,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group, clear_layout
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.text import Text
from desktop.wording import direction_words

_BESIDE_PILL = 3
"""So much lower a line stands that its words are level with those in the pill beside it."""


class ChangeLines(Group):
    """Icon, word and colour say where each difference leads; many categories stand in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("What changes"))
        self._shown: tuple[PolicyChange, ...] | None = None
        self._counts = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._counts)
        column.addLayout(self._grid)

    @property
    def spoken(self) -> str:
        """All that is said here, for a screen reader."""
        return self.accessibleDescription()

    def show_changes(self, changes: tuple[PolicyChange, ...], titles: Mapping[str, str]) -> None:
        """Show these differences instead."""
        if changes == self._shown:
            return
        self._shown = changes
        self._counts.setText(counts_words(changes))
        clear_layout(self._grid)
        spoken = [counts_words(changes)]
        for place, group in enumerate(grouped(changes)):
            direction = group[0].direction
            words, names = change_words(group, titles)
            self._add_line(2 * place, direction, words, names)
            spoken.append(f"{direction_words(direction)}: {words} {names}".strip())
        self.setAccessibleDescription("\n".join(spoken))

    def _add_line(self, row: int, direction: Direction, words: str, names: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        pill = Pill(direction_words(direction), *DIRECTION_LOOKS[direction])
        self._grid.addWidget(pill, row, 0, 2 if names else 1, 1, top)
        said = Text(words)
        said.setContentsMargins(0, _BESIDE_PILL, 0, 0)
        self._grid.addWidget(said, row, 1)
        if names:
            self._grid.addWidget(Text(names, TypeSize.SMALL, Colour.TEXT2), row + 1, 1)
