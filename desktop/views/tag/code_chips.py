"""Groups of chips, each chip with its code."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.taxonomy import Category, Code
from desktop.presenters.tag_codes import shortest_starts
from desktop.views.tag.tag_sentences import category_sentence
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Group
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.even_columns import EvenColumns
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.text import Text

_GAP = 6
_MOST_COLUMNS = 4
_COLUMN = 200


class CategoryChips(Group):
    """The categories in columns of one width; `pressed` tells the code of a chip."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Category"))
        self._grid = EvenColumns(_COLUMN, _MOST_COLUMNS, _GAP, self)
        self.chips: dict[str, Chip] = {}

    def show_categories(
        self, categories: Sequence[Category], typed: Sequence[str], chosen: str | None
    ) -> None:
        """Show these; `typed` are all codes that can be typed."""
        if list(self.chips) != [each.code for each in categories]:
            self._make(categories, typed)
        for code, chip in self.chips.items():
            chip.setChecked(code == chosen)

    def _make(self, categories: Sequence[Category], typed: Sequence[str]) -> None:
        starts = shortest_starts(typed)
        for chip in self.chips.values():
            self._grid.removeWidget(chip)
            chip.deleteLater()
        self.chips = {}
        for category in categories:
            chip = Chip(
                category.label.replace("&", "&&"),
                code=category.code,
                prefix=starts[category.code],
                name=category_sentence(category),
            )
            chip.clicked.connect(lambda _=False, code=category.code: self.pressed.emit(code))
            chip.setToolTip(category_sentence(category))
            self.chips[category.code] = chip
            self._grid.addWidget(chip)


class CodeChips(QWidget):
    """A named group of chips: the first few and the chosen ones, or all.

    `pressed` tells the code of a chip. Chips whose number key is shown carry it.
    """

    pressed = Signal(str)

    def __init__(
        self, title: str, first: int, *, keys: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._keys = first, keys
        self._group = Group(title)
        self._flow = FlowLayout(self._group, gap=_GAP)
        self._codes: tuple[Code, ...] = ()
        self.chips: dict[str, Chip] = {}
        self.more = SecondaryButton("", Icon.CHEVRON_DOWN)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._open)
        self.more.setAccessibleDescription(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        head = QHBoxLayout()
        head.addWidget(Text(title, TypeSize.SMALL, strong=True), 1)
        column.addLayout(head)
        column.addWidget(self._group)

    def show_codes(self, codes: Sequence[Code], chosen: Collection[str]) -> None:
        """Show these codes, with the chosen ones ticked."""
        if tuple(codes) != self._codes:
            self._make(tuple(codes))
        for code, chip in self.chips.items():
            chip.setChecked(code in chosen)
        self._open()

    def first_codes(self) -> tuple[str, ...]:
        """The codes that a number key chooses."""
        return tuple(each.code for each in self._codes[: self._first])

    def _make(self, codes: tuple[Code, ...]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._flow.removeWidget(self.more)
        self._codes, self.chips = codes, {}
        for number, code in enumerate(codes, 1):
            key = str(number) if self._keys and number <= self._first else ""
            chip = Chip(code.title.replace("&", "&&"), key=key, name=code.title)
            chip.clicked.connect(lambda _=False, each=code.code: self.pressed.emit(each))
            chip.setToolTip(code.title)
            self.chips[code.code] = chip
            self._flow.addWidget(chip)
        self._flow.addWidget(self.more)

    def _open(self) -> None:
        whole = self.more.isChecked()
        for number, (_, chip) in enumerate(self.chips.items()):
            chip.setVisible(whole or number < self._first or chip.isChecked())
        self.more.setVisible(len(self.chips) > self._first)
        words = self.tr("All {n}").format(n=len(self.chips))
        self.more.setText(self.tr("Fewer") if whole else words)
        self.more.set_icon(Icon.CHEVRON_UP if whole else Icon.CHEVRON_DOWN)
        self._group.updateGeometry()
