"""A field for a date and a time of day."""

import re
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.views.widgets.card import Group
from desktop.views.widgets.fields.form_field import FormField, Value

_CLOCK = re.compile(r"([0-2]?[0-9]):?([0-5][0-9])(?::?([0-5][0-9]))?")


class DateTimeField(FormField):
    """A date (2026-11-20) and a time (11:46 or 11:46:31), both typed.

    Its value is a date and time in ISO 8601 without an offset: the terminal's own time. What can't
    be read is handed on as it was written, so that it is refused with its own error, never lost.
    """

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, parent=parent)
        self._group = Group(label)
        row = QHBoxLayout(self._group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.date, self.time = QLineEdit(), QLineEdit()
        self.date.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.time.setPlaceholderText(self.tr("HH:MM"))
        self.date.setAccessibleName(self.tr("{label}, date").format(label=label))
        self.time.setAccessibleName(self.tr("{label}, time").format(label=label))
        row.addWidget(self.date, 3)
        row.addWidget(self.time, 2)
        for edit in (self.date, self.time):
            edit.textEdited.connect(self.changed)
        self._hold(self._group, self._written, self._fill, buddy=False)
        self._group.setFocusProxy(self.date)

    def _written(self) -> str:
        day, clock = self.date.text().strip(), self.time.text().strip()
        found = _CLOCK.fullmatch(clock)
        if found:
            hour, minute, second = found[1], found[2], found[3] or "00"
            clock = f"{int(hour):02}:{minute}:{second}"
        return f"{day}T{clock}" if day and clock else day or clock

    def _fill(self, value: Value) -> None:
        written = "" if value is None else str(value)
        try:
            moment = datetime.fromisoformat(written)
        except ValueError:
            day, _, clock = written.partition("T")
        else:
            day = moment.date().isoformat()
            clock = moment.strftime("%H:%M:%S" if moment.second else "%H:%M")
        self.date.setText(day)
        self.time.setText(clock)

    def focus_control(self) -> None:
        (self.time if self.date.text().strip() else self.date).setFocus()

    def _restyle(self, name: str, *, on: bool) -> None:
        for edit in (self.date, self.time):
            edit.setProperty(name, on)
            edit.style().unpolish(edit)
            edit.style().polish(edit)
