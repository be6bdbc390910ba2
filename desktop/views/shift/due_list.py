"""What is due, soonest first; late things come first and say so."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.due import DueKind
from desktop.domain.report_stage import NextStep
from desktop.presenters.shift_state import WRITING, ShiftDue, ShiftState
from desktop.views.shift.shift_sentences import due_details, due_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card, Group, HairLine, clear_layout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.text import Text

_ICONS = {
    DueKind.TAG_RECORDINGS: Icon.TAG,
    DueKind.SEAL_REPORT: Icon.HOURGLASS,
    DueKind.REWRITE_REPORT: Icon.UNDO_2,
    DueKind.EXPLAIN_NO_RECORDING: Icon.TRIANGLE_ALERT,
}


class _DueItem(Group):
    """One thing that is due, and the way to do it."""

    def __init__(self, due: ShiftDue, place: str, now: datetime) -> None:
        title, details = due_title(due), due_details(due, now)
        super().__init__(f"{place} {title}, {details}")
        self.button: LinkButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 8, 4, 8)
        row.setSpacing(10)
        icon = Icon.ALARM_CLOCK if due.is_late else _ICONS[due.due.kind]
        ink = Colour.BAD if due.is_late else Colour.WARN
        row.addWidget(IconMark(icon, ink, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, TypeSize.BODY))
        words.addWidget(Text(details, TypeSize.SMALL, Colour.BAD if due.is_late else Colour.TEXT2))
        row.addLayout(words, 1)
        if due.key is not None:
            self.button = LinkButton(self._step_words(due.step))
            self.button.setAccessibleName(f"{self._step_words(due.step)}: {title}")
            row.addWidget(self.button)

    def _step_words(self, step: NextStep) -> str:
        if step is NextStep.TAG:
            return self.tr("Tag")
        return self.tr("Write") if step in WRITING else self.tr("Open")


class DueList(Card):
    """An ordered list; `stepped` tells the key of the card whose step was asked for."""

    stepped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Due",
            scrolls=True,
            padding=1,
            parent=parent,
        )
        self.set_title(self.tr("Due"))
        self._count = Pill("", icon=Icon.LIST_CHECKS)
        self.add_to_head(self._count)
        self.body.setSpacing(0)
        self._shown: tuple[tuple[ShiftDue, ...], datetime] | None = None

    def show_state(self, state: ShiftState) -> None:
        """Show what is due now."""
        minute = state.now.replace(second=0, microsecond=0)
        if self._shown == (state.due, minute):
            return
        held = self._focused()
        self._shown = (state.due, minute)
        self._count.setText(str(len(state.due)))
        self._count.setAccessibleName(self.tr("{n} things are due").format(n=len(state.due)))
        self._count.updateGeometry()
        clear_layout(self.body)
        for number, due in enumerate(state.due, 1):
            item = _DueItem(due, f"{number}.", state.now)
            self.body.addWidget(item)
            self.body.addWidget(HairLine())
            if item.button is not None and due.key is not None:
                item.button.setProperty("card", due.key)
                item.button.clicked.connect(lambda _=False, key=due.key: self.stepped.emit(key))
                if due.key == held:
                    item.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not state.due:
            nothing = Text(self.tr("Nothing is due."), TypeSize.BODY, Colour.TEXT2)
            nothing.setContentsMargins(15, 12, 15, 12)
            self.body.addWidget(nothing)
        self.body.addStretch()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is in it, where there is room for that."""
        inside = self.body.parentWidget()
        area = self.findChild(QScrollArea)
        if inside is not None and area is not None:
            around = self.height() - area.height()
            self.setMaximumHeight(around + self.body.heightForWidth(inside.width()) + 2)

    def _focused(self) -> str | None:
        for button in self.findChildren(LinkButton):
            if button.hasFocus():
                return str(button.property("card"))
        return None
