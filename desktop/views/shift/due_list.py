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
from desktop.wording import printable

_ICONS = {
    DueKind.TAG_RECORDINGS: Icon.TAG,
    DueKind.SEAL_REPORT: Icon.HOURGLASS,
    DueKind.REWRITE_REPORT: Icon.UNDO_2,
    DueKind.EXPLAIN_NO_RECORDING: Icon.TRIANGLE_ALERT,
}
_CALL = "call "


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
        head = QHBoxLayout()
        head.addWidget(Text(title, TypeSize.BODY), 1, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        words.addWidget(Text(details, TypeSize.SMALL, Colour.BAD if due.is_late else Colour.TEXT2))
        row.addLayout(words, 1)
        if due.to_explain is not None:
            about = self.tr("call {event}").format(event=printable(due.to_explain))
            self.button = self._make_button(self.tr("Give reason"), about)
            head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        elif due.key is not None:
            self.button = self._make_button(self._step_words(due.step), title)
            row.addWidget(self.button)

    def _make_button(self, words: str, about: str) -> LinkButton:
        button = LinkButton(words)
        button.setAccessibleName(f"{words}: {about}")
        return button

    def _step_words(self, step: NextStep) -> str:
        if step is NextStep.TAG:
            return self.tr("Tag")
        return self.tr("Write") if step in WRITING else self.tr("Open")


class DueList(Card):
    """An ordered list; `stepped` tells the key of the card whose step was asked for.

    `explained` tells the call that a reason is to be given for; `focus_lost` that what had the
    focus is due no more.
    """

    stepped = Signal(str)
    explained = Signal(str)
    focus_lost = Signal()

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
            if item.button is not None:
                self._connect(item.button, due)
                if _place(due) == held:
                    item.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not state.due:
            nothing = Text(self.tr("Nothing is due."), TypeSize.BODY, Colour.TEXT2)
            nothing.setContentsMargins(15, 12, 15, 12)
            self.body.addWidget(nothing)
        self.body.addStretch()
        self.fit()
        if held is not None and self._focused() is None:
            self.focus_lost.emit()

    def focus_call(self, event: str | None) -> bool:
        """Put the focus on the link of a call that needs a reason, else of the first such call.

        Returns whether there is one.
        """
        places = [_place(due) for due in self._shown[0] if due.to_explain] if self._shown else []
        wanted = f"{_CALL}{event}"
        place = wanted if wanted in places else next(iter(places), None)
        for button in self.findChildren(LinkButton):
            if place is not None and button.property("place") == place and button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as what is in it, where there is room for that."""
        inside = self.body.parentWidget()
        area = self.findChild(QScrollArea)
        if inside is not None and area is not None:
            around = self.height() - area.height()
            # Before the first layout the parts have no sizes to go by.
            if around > 0:
                self.setMaximumHeight(around + self.body.heightForWidth(inside.width()) + 2)

    def _connect(self, button: LinkButton, due: ShiftDue) -> None:
        button.setProperty("place", _place(due))
        if due.to_explain is not None:
            event = due.to_explain
            button.clicked.connect(lambda: self.explained.emit(event))
        elif due.key is not None:
            key = due.key
            button.clicked.connect(lambda: self.stepped.emit(key))

    def _focused(self) -> str | None:
        for button in self.findChildren(LinkButton):
            if button.hasFocus():
                return str(button.property("place"))
        return None


def _place(due: ShiftDue) -> str | None:
    """What tells one link of the list from another."""
    return due.key if due.to_explain is None else f"{_CALL}{due.to_explain}"
