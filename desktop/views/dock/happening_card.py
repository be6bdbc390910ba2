"""What happened at the dock lately, newest first."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.dock_state import LogLine
from desktop.views.dock.happening_words import STATES, details, headline
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import PADDING, Card, Group, HairLine, clear_layout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.state_look import STATE_LOOKS
from desktop.views.widgets.text import Text

_SHOWN = 50


class HappeningCard(Card):
    """A list that a screen reader takes line by line; what was told is never taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Happening now"), scrolls=True, parent=parent)
        self._since = Text("", TypeSize.SMALL, Colour.TEXT3, wraps=False)
        self.add_to_head(self._since)
        self._told: tuple[LogLine, ...] | None = None
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(0, 0, 0, margins.bottom())
        self.body.setSpacing(0)
        words = self.tr(
            "Firsthand only reads a camera. Clear it after its card said Safe to undock, never "
            "before."
        )
        self.foot().addLayout(_promise(words))

    def show_lines(self, lines: tuple[LogLine, ...], since: datetime | None) -> None:
        """Show these lines, told since a time."""
        if since is not None:
            words = self.tr("since {time}").format(time=f"{since.astimezone():%H:%M}")
            self._since.setText(words)
        if lines == self._told:
            return
        self._told = lines
        clear_layout(self.body)
        for line in lines[:_SHOWN]:
            self.body.addWidget(_Line(line))
            self.body.addWidget(HairLine())
        if not lines:
            nothing = Text(self.tr("Nothing yet."), colour=Colour.TEXT3)
            nothing.setContentsMargins(PADDING, PADDING, PADDING, 0)
            self.body.addWidget(nothing)
        self.body.addStretch()


class _Line(Group):
    def __init__(self, line: LogLine) -> None:
        time = f"{line.at.astimezone():%H:%M:%S}"
        first, second = headline(line), details(line)
        super().__init__(f"{time}, {first}, {second}")
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 10, PADDING, 10)
        row.setSpacing(12)
        look = STATE_LOOKS[STATES[line.happening]]
        row.addWidget(IconMark(look.icon, look.tone.ink, 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(first), 1)
        when = Text(time, TypeSize.SMALL, Colour.TEXT3, wraps=False)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Text(second, TypeSize.SMALL, Colour.TEXT3))
        row.addLayout(column, 1)


def _promise(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(IconMark(Icon.INFO, Colour.TEXT2, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, TypeSize.SMALL, Colour.TEXT2), 1)
    return row
