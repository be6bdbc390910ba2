"""How many accesses another policy would have changed, as a figure with its words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone


class EffectTally(Group):
    """An icon and a figure in a tone, then what it counts."""

    def __init__(self, words: str, tone: Tone, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words, self._tone, self._icon = words, tone, icon
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._mark = IconMark(icon, tone.ink, 22)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._figure = Text("", TypeSize.TITLE1, tone.ink, wraps=False)
        row.addWidget(self._figure)
        row.addWidget(Text(words, TypeSize.SMALL), 1)

    def show_count(self, count: int) -> None:
        """Show how many there are; none are faint."""
        ink = self._tone.ink if count else Colour.TEXT3
        self._mark.show_icon(self._icon, ink)
        self._figure.set_colour(ink)
        self._figure.setText(f"{count:,}")
        self.setAccessibleName(f"{self._words}: {count:,}")
