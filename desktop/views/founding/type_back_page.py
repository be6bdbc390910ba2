"""A few groups of each paper, typed back: nobody founds a station on a paper that is not there."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.recovery import MARKS
from desktop.presenters.founding_state import FoundingState, Places
from desktop.views.founding.step_page import StepPage
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.card import clear_layout
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.titles import SectionTitle

_LONGEST = 8


class TypeBackPage(StepPage):
    """`typed` carries what was typed of each half, by the places of the groups."""

    typed = Signal(object, object)
    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Recovery key, typed back"),
            self.tr(
                "Take the two papers and type these groups from them. Capitals and gaps do not "
                "matter. If you are not sure of a paper, go back."
            ),
            self.tr("Next"),
            parent=parent,
        )
        self._asked: tuple[Places, Places] = ((), ())
        self._confirmed = False
        self.halves: tuple[dict[int, TextField], dict[int, TextField]] = ({}, {})
        self._fields = QVBoxLayout()
        self._fields.setSpacing(12)
        self._done = Banner(BannerKind.DONE, self.tr("Both papers are right."))
        self.body.addLayout(self._fields)
        self.body.addWidget(self._done)
        self.body.addStretch(1)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        self._confirmed = state.confirmed
        self._done.setVisible(state.confirmed)
        asked = ((), ()) if state.confirmed else state.asked
        if asked != self._asked:
            self._make(asked)
        wrong = self.tr("Not as printed.")
        for fields, mistyped in zip(self.halves, state.mistyped, strict=True):
            for place, field in fields.items():
                field.set_error(wrong if place in mistyped else "")
        if self.just_refused is not None:
            self._go_to_first(lambda field: bool(field.error))

    def focus_first(self) -> None:
        if self._confirmed:
            super().focus_first()
        else:
            self._go_to_first(lambda field: not field.value())

    def leave(self) -> None:
        self._make(((), ()))

    def go_on(self) -> None:
        if self._confirmed:
            self.went_on.emit()
            return
        for field in self._all():
            field.set_error("" if field.value() else self.tr("Needed."))
        if any(field.error for field in self._all()):
            self._go_to_first(lambda field: bool(field.error))
        else:
            self.typed.emit(*map(_typed, self.halves))

    def _all(self) -> list[TextField]:
        return [field for fields in self.halves for field in fields.values()]

    def _go_to_first(self, wanted: Callable[[TextField], bool]) -> None:
        for field in self._all():
            if wanted(field):
                field.focus_control()
                field.edit.selectAll()
                return

    def _make(self, asked: tuple[Places, Places]) -> None:
        self._asked = asked
        clear_layout(self._fields)
        titles = self.tr("First half"), self.tr("Second half")
        made: list[dict[int, TextField]] = []
        for title, mark, places in zip(titles, MARKS, asked, strict=True):
            fields = {place: self._field(title, place) for place in places}
            made.append(fields)
            if not fields:
                continue
            self._fields.addWidget(SectionTitle(f"{title}, {mark}"))
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in fields.values():
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self._fields.addLayout(row)
        self.halves = made[0], made[1]
        line = self._all()
        for field, following in pairwise(line):
            field.edit.returnPressed.connect(following.focus_control)
        if line:
            line[-1].edit.returnPressed.connect(self.next.click)

    def _field(self, title: str, place: int) -> TextField:
        label = self.tr("Group {number}").format(number=place + 1)
        spoken = self.tr("{half}, group {number}").format(half=title, number=place + 1)
        field = TextField(label, required=True, spoken=spoken)
        field.edit.setMaxLength(_LONGEST)
        return field


def _typed(fields: Mapping[int, TextField]) -> dict[int, str]:
    return {place: field.edit.text() for place, field in fields.items()}
