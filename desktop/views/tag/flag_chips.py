"""Flags: chips, each with a letter that Alt chooses."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.taxonomy import Code
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.text import Text


class FlagChips(QWidget):
    """The flags of an incident; `pressed` tells the code of one."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Flags")
        self._group = Group(title)
        self._flow = FlowLayout(self._group, gap=6)
        self._codes: tuple[Code, ...] = ()
        self.chips: dict[str, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(title, TypeSize.SMALL, strong=True))
        column.addWidget(self._group)

    def show_codes(self, codes: Sequence[Code], chosen: Collection[str]) -> None:
        """Show these flags; none at all where the agency has none."""
        if tuple(codes) != self._codes:
            self._make(tuple(codes))
        self.setVisible(bool(codes))
        for code, chip in self.chips.items():
            chip.setChecked(code in chosen)

    def _make(self, codes: tuple[Code, ...]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._codes, self.chips = codes, {}
        taken: set[str] = set()
        for code in codes:
            chip = Chip(with_mnemonic(code.title, taken), name=code.title)
            chip.clicked.connect(lambda _=False, each=code.code: self.pressed.emit(each))
            chip.setToolTip(code.title)
            self.chips[code.code] = chip
            self._flow.addWidget(chip)


def with_mnemonic(words: str, taken: set[str]) -> str:
    """Mark the first letter of a word that is not `taken` yet, and take it."""
    parts = words.replace("&", "&&").split(" ")
    for place, part in enumerate(parts):
        letter = part[:1].lower()
        if letter.isalpha() and letter not in taken:
            taken.add(letter)
            return " ".join([*parts[:place], f"&{part}", *parts[place + 1 :]])
    return " ".join(parts)
