"""Numbers by which an incident is known elsewhere, each checked as it is written."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.taxonomy import NumberFormat
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.text import Text


class NumberFields(Group):
    """One field for each format; `written` tells its code and what stands in it."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Numbers"))
        self.fields: dict[str, TextField] = {}
        self._formats: tuple[NumberFormat, ...] = ()
        self._item: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(self.tr("Numbers, if there are any"), TypeSize.SMALL, strong=True))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        column.addLayout(self._row)

    def set_direction(self, direction: QBoxLayout.Direction) -> None:
        """Set the fields side by side, or one under the other."""
        self._row.setDirection(direction)

    def show_numbers(
        self,
        formats: Sequence[NumberFormat],
        numbers: Mapping[str, str],
        faulty: Collection[str],
        item: str | None,
    ) -> None:
        """Show what is written, and which of it is not written as it should be."""
        if tuple(formats) != self._formats:
            self._make(tuple(formats))
        self.setVisible(bool(formats))
        for form in formats:
            field, number = self.fields[form.code], numbers.get(form.code, "")
            if item != self._item or field.value() != number.strip():
                field.set_value(number)
            error = self.tr("Write it like {example}.").format(example=form.example)
            field.set_error(error if form.code in faulty else "")
        self._item = item

    def _make(self, formats: tuple[NumberFormat, ...]) -> None:
        self._formats = formats
        for form in formats:
            example = self.tr("like {example}").format(example=form.example)
            field = TextField(form.title, example=example)
            field.edit.textEdited.connect(
                lambda words, code=form.code: self.written.emit(code, words)
            )
            self.fields[form.code] = field
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
