"""Facts as pairs: what it is, and its value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group, clear_layout
from desktop.views.widgets.text import Text

Pairs = tuple[tuple[str, str], ...]


class KeyValueList(Group):
    """Keys in one column, values in the next, both wrapping; a reader gets each pair as one.

    `fixed` names the keys whose values are set in a fixed-width font, such as a hash.
    """

    def __init__(
        self,
        name: str = "",
        pairs: Pairs = (),
        *,
        fixed: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._fixed = fixed
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._pairs: Pairs = ()
        self.show_pairs(pairs)

    def show_pairs(self, pairs: Pairs) -> None:
        """Show these pairs instead."""
        if pairs == self._pairs:
            return
        self._pairs = pairs
        clear_layout(self._grid)
        for row, (key, value) in enumerate(pairs):
            size = TypeSize.MONO if key in self._fixed else TypeSize.SMALL
            left = Text(key, TypeSize.SMALL, Colour.TEXT3, wraps=False)
            right = Text(value, size)
            right.setAccessibleName(f"{key}: {value}")
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)
