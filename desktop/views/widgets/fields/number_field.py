"""A field for a whole number."""

import re

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views.widgets.fields.form_field import FormField, Value

_WHOLE = re.compile(r"[0-9]{1,9}")


class NumberField(FormField):
    """A whole number from 0 to 999,999,999; anything else can't be typed."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, parent=parent)
        self.edit = QLineEdit()
        allowed = QRegularExpression(_WHOLE.pattern)
        self.edit.setValidator(QRegularExpressionValidator(allowed, self.edit))
        self.edit.textEdited.connect(self.changed)
        self._hold(self.edit, self._written, self._fill)

    def _written(self) -> int | None:
        written = self.edit.text()
        return int(written) if _WHOLE.fullmatch(written) else None

    def _fill(self, value: Value) -> None:
        self.edit.setText("" if value is None else str(value))
