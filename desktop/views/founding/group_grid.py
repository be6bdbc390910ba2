"""A secret in groups of four letters, numbered, to be copied by hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.even_columns import EvenColumns, FollowsWidth
from desktop.views.widgets.text import Text

_LEAST, _GAP = 76, 16


class GroupGrid(FollowsWidth):
    """Each group under its number, at most `most` in a row.

    It can't be marked and copied: the clipboard is for every program.
    """

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._columns = EvenColumns(_LEAST, most, _GAP, self)
        self._shown: tuple[str, ...] = ()
        self._groups: list[QWidget] = []

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show these groups instead; none forgets those that were shown."""
        if groups == self._shown:
            return
        self._shown = groups
        for each in self._groups:
            self._columns.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._groups = [_NumberedGroup(at + 1, group) for at, group in enumerate(groups)]
        for each in self._groups:
            self._columns.addWidget(each)
        if self.width() > 0:
            self.setFixedHeight(self._columns.heightForWidth(self.width()))


class _NumberedGroup(Group):
    def __init__(self, number: int, letters: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(str(number), TypeSize.CAPTION, Colour.TEXT3, wraps=False))
        words = Text(letters, TypeSize.TITLE3, wraps=False)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        # Letter by letter, as nobody could write down what sounds like a word.
        spelled = self.tr("Group {number}: {letters}").format(
            number=number, letters=" ".join(letters)
        )
        words.setAccessibleName(spelled)
        self.setAccessibleName(spelled)
        column.addWidget(words)
