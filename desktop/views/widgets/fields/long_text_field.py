"""A field for text of several lines."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.fields.form_field import FormField, Value
from desktop.views.widgets.lettering import looks_changed


class _GrowingEdit(QPlainTextEdit):
    """Plain text that is as high as what stands in it, from `least` lines to `most`."""

    def __init__(self, least: int, most: int, size: TypeSize) -> None:
        super().__init__()
        self._least, self._most, self._size = least, most, size
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def _fit(self) -> None:
        lines = int(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, self._least), self._most)
        line = current_theme().metrics(self._size).lineSpacing()
        self.setFixedHeight(max(current_theme().grown(44), shown * line + 30))


class LongTextField(FormField):
    """Several lines; the field grows with what is written, then scrolls.

    `narrative` sets it as the officer's own words are set, without a box.
    """

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        example: str = "",
        narrative: bool = False,
        lines: tuple[int, int] = (3, 12),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, parent=parent)
        size = TypeSize.NARRATIVE if narrative else TypeSize.BODY
        self.edit = _GrowingEdit(*lines, size)
        self.edit.setPlaceholderText(example)
        self.edit.setProperty("narrative", narrative)
        self._quiet = False
        self.edit.textChanged.connect(self._typed)
        self._hold(self.edit, self._written, self._fill)

    def _written(self) -> str:
        return self.edit.toPlainText().strip()

    def _fill(self, value: Value) -> None:
        words = "" if value is None else str(value)
        if words == self.edit.toPlainText():
            return
        self._quiet = True
        self.edit.setPlainText(words)
        self._quiet = False

    def _typed(self) -> None:
        if not self._quiet:
            self.changed.emit()
