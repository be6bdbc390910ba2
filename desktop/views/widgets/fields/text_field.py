"""A field for one line of text."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views.widgets.fields.form_field import FormField, Value


class TextField(FormField):
    """One line; `secret` shows dots, for a password."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        example: str = "",
        secret: bool = False,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, spoken=spoken, parent=parent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(example)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textEdited.connect(self.changed)
        self._hold(self.edit, self._written, self._fill)

    def _written(self) -> str:
        return self.edit.text().strip()

    def _fill(self, value: Value) -> None:
        self.edit.setText("" if value is None else str(value))

    def add_action(self, action: QAction) -> None:
        """Put an action into the end of the line, such as showing the password."""
        self.edit.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
