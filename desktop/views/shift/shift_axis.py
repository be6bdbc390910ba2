"""The day on one scale, and the same as a table."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.presenters.shift_state import ShiftCard, ShiftDay, ShiftRecording, ShiftState
from desktop.presenters.states import State
from desktop.views.shift.axis_legend import AxisLegend
from desktop.views.shift.shift_sentences import (
    call_sentence,
    clock,
    count_of_recordings,
    day_words,
    length,
    recording_sentence,
    span,
    who,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.lettering import looks_changed
from desktop.views.widgets.time_axis import AxisBar, AxisBox, AxisFacts, BarLook, TimeAxis
from desktop.views.widgets.titles import PageTitle
from desktop.wording import printable

_CAD, _OWN, _OTHERS = range(3)
_LEGEND_FROM = 1040
_ROWS = 4


class ShiftAxis(QWidget):
    """Title, what the day holds, and the axis or its table; `chosen` tells the key of a card."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._keys: dict[str, str] = {}
        self.title = PageTitle(self.tr("My shift"))
        self._day = ElidedLabel("", TypeSize.BODY, Colour.TEXT2)
        self._legend = AxisLegend()
        self.switch = LinkButton(self.tr("View as &table"))
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._switch)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addWidget(self._day)
        head.addStretch()
        head.addWidget(self._legend)
        head.addWidget(self.switch)
        self.table = DataTable(
            self.tr("The day as a table"),
            (
                Column(self.tr("Start")),
                Column(self.tr("End")),
                Column(self.tr("Length")),
                Column(self.tr("What"), stretches=True),
                Column(self.tr("Whose")),
                Column(self.tr("State")),
            ),
        )
        self.axis: TimeAxis | None = None
        self._card = Card(padding=12)
        self._card.setAccessibleName(self.tr("The day"))
        self._both = QStackedWidget()
        self._both.addWidget(self.table)
        self._card.body.addWidget(self._both)
        self.table.reached.connect(self._reached)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._card)

    def show_state(self, state: ShiftState) -> None:
        """Show the day of the chosen card."""
        day = state.day
        self._card.setVisible(day is not None)
        self.switch.setVisible(day is not None)
        self._fit_legend()
        if day is None:
            self._day.set_words("")
            return
        now = state.now.replace(second=0, microsecond=0)
        shown = (day, state.chosen, now)
        if shown == self._shown:
            return
        self._shown = shown
        self._day.set_words(self._day_words(day))
        self._show_axis(_facts(day, state, (self.tr("CAD"), self.tr("Yours"), self.tr("Others"))))
        self.table.show_rows(self._rows(day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event) and self.axis is not None:
            self._fit_legend()
            self._fit_height()

    def _fit_legend(self) -> None:
        room = self.width() / current_theme().scale.factor
        needed = bool(self._shown) and not self.switch.isChecked()
        self._legend.setVisible(needed and room >= _LEGEND_FROM)

    def _show_axis(self, facts: AxisFacts) -> None:
        self._keys = {bar.key: bar.key.split("/")[0] for bar in facts.bars}
        if self.axis is None:
            self.axis = TimeAxis(self.tr("The day on a time axis"), facts)
            self.axis.chosen.connect(self._reached)
            self._both.addWidget(self.axis)
            self._switch(self.switch.isChecked())
        else:
            self.axis.show_facts(facts)
        self._fit_height()

    def _switch(self, as_table: bool) -> None:
        self.switch.setText(
            self.tr("View as &time axis") if as_table else self.tr("View as &table")
        )
        self.switch.updateGeometry()
        if self.axis is not None:
            self._both.setCurrentWidget(self.table if as_table else self.axis)
        if as_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit_legend()
        self._fit_height()

    def _fit_height(self) -> None:
        """Keep the axis's own height in both, so that nothing under it moves."""
        if self.axis is not None:
            high = self.axis.sizeHint().height()
            least = _ROWS * current_theme().grown(48) if self.switch.isChecked() else 0
            self._both.setFixedHeight(max(high, least))

    def _reached(self, key: str) -> None:
        self.chosen.emit(self._keys.get(key, key.split("/", maxsplit=1)[0]))

    def _day_words(self, day: ShiftDay) -> str:
        incidents = self.tr("1 incident")
        if day.incidents != 1:
            incidents = self.tr("{n} incidents").format(n=day.incidents)
        own = self.tr("{recordings} of yours").format(recordings=count_of_recordings(len(day.own)))
        parts = [day_words(day.starts_at), incidents, own]
        if day.seconds:
            parts.append(span(day.seconds))
        return " · ".join(parts)

    def _rows(self, day: ShiftDay) -> tuple[Row, ...]:
        rows = [
            (
                call.dispatched_at,
                Row(
                    f"{_key_of_call(day, call.event)}/call {call.event}",
                    (
                        Cell(f"{call.dispatched_at:%H:%M:%S}"),
                        Cell(f"{call.cleared_at:%H:%M:%S}"),
                        Cell(""),
                        Cell(
                            self.tr("Call {event}, {kind}").format(
                                event=printable(call.event), kind=printable(call.call_type)
                            )
                        ),
                        Cell(self.tr("CAD"), faint=True),
                        Cell("")
                        if call.has_recording
                        else Cell(self.tr("No recording"), State.ATTENTION),
                    ),
                    call_sentence(call),
                ),
            )
            for call in day.calls
        ]
        rows += [
            (each.started_at, self._row(card, each))
            for card, each in _all(day)
            if each.started_at is not None
        ]
        return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0]))

    def _row(self, card: ShiftCard, recording: ShiftRecording) -> Row:
        is_open = card.is_open and recording in card.recordings
        return Row(
            f"{card.key}/{recording.id}",
            (
                Cell(clock(recording.started_at)),
                Cell(clock(recording.ended_at)),
                Cell(length(recording.seconds)),
                Cell(
                    self.tr("{incident}, camera {camera}").format(
                        incident=card.number or self.tr("Not tagged yet"),
                        camera=printable(recording.camera),
                    )
                ),
                Cell(who(recording)),
                Cell(self.tr("Open to you"), State.OPEN)
                if is_open
                else Cell(self.tr("Locked"), State.LOCKED),
            ),
            recording_sentence(recording, is_open=is_open),
        )


def _all(day: ShiftDay) -> list[tuple[ShiftCard, ShiftRecording]]:
    """Each recording of the day once, with the first card that it stands in."""
    found: dict[str, tuple[ShiftCard, ShiftRecording]] = {}
    for card in day.cards:
        for each in (*card.recordings, *card.others):
            found.setdefault(each.id, (card, each))
    return list(found.values())


def _key_of_call(day: ShiftDay, event: str) -> str:
    return next((card.key for card in day.cards if card.event == event), "")


def _facts(day: ShiftDay, state: ShiftState, lanes: tuple[str, ...]) -> AxisFacts:
    bars = [
        AxisBar(
            f"{_key_of_call(day, call.event)}/call {call.event}",
            _CAD,
            call.dispatched_at,
            call.cleared_at,
            BarLook.CALL if call.has_recording else BarLook.CALL_WITHOUT_RECORDING,
            call_sentence(call),
            printable(call.event) if _key_of_call(day, call.event) == state.chosen else "",
            printable(call.event).rpartition("-")[2],
        )
        for call in day.calls
    ]
    bars += [
        AxisBar(
            f"{card.key}/{each.id}",
            _OWN if each.is_own else _OTHERS,
            each.started_at,
            each.ended_at or each.started_at,
            _look(card, each),
            recording_sentence(each, is_open=card.is_open and each in card.recordings),
        )
        for card, each in _all(day)
        if each.started_at is not None
    ]
    boxes = [
        _box(day, card, chosen=card.key == state.chosen)
        for card in day.cards
        if card.is_proposal or card.key == state.chosen
    ]
    within = day.starts_at <= state.now <= day.ends_at
    return AxisFacts(
        day.starts_at,
        day.ends_at,
        lanes,
        tuple(bars),
        tuple(boxes),
        state.now if within else None,
        day.due_at,
    )


def _box(day: ShiftDay, card: ShiftCard, *, chosen: bool) -> AxisBox:
    """The frame around a card's recordings and its call."""
    moments = [m for each in (*card.recordings, *card.others) for m in _ends(each)]
    for call in day.calls:
        if call.event == card.event:
            moments += [call.dispatched_at, call.cleared_at]
    moments = moments or [card.starts_at or day.starts_at]
    return AxisBox(card.key, min(moments), max(moments), chosen)


def _ends(recording: ShiftRecording) -> list[datetime]:
    return [moment for moment in (recording.started_at, recording.ended_at) if moment]


def _look(card: ShiftCard, recording: ShiftRecording) -> BarLook:
    if recording not in card.recordings:
        return BarLook.LOCKED
    if card.is_proposal:
        return BarLook.LOCKED_UNTAGGED
    return BarLook.OPEN if card.is_open else BarLook.LOCKED
