"""What all fields have in common."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text

Value = str | int | bool | tuple[str, ...] | None
"""What a field holds; None (and an empty text or list) is no answer."""
_INKS = {
    Icon.OCTAGON_X: Colour.BAD,
    Icon.TRIANGLE_ALERT: Colour.WARN,
    Icon.CHECK: Colour.OK,
}


class FormField(QWidget):
    """A label, the field itself, a hint, and an error once there is one.

    `changed` comes with every change that a person makes, never with `set_value`. A reader calls it
    `spoken`, where its place on the page says more than its label.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label_words = label
        self._spoken = spoken or label
        self._required = required
        self._hint_words = hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        self._label = Text(label, TypeSize.SMALL, Colour.TEXT2)
        head.addWidget(self._label, 1)
        self._mark = IconMark(Icon.CHECK, Colour.OK, 16)
        policy = self._mark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._mark.setSizePolicy(policy)
        self._mark.hide()
        self._answered = self._needed = False
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        self._column = column
        self._hint = Text(hint, TypeSize.SMALL, Colour.TEXT3)
        self._error = Text("", TypeSize.SMALL, Colour.BAD, strong=True)
        self._error.hide()
        column.addWidget(self._hint)
        column.addWidget(self._error)
        self._hint.setVisible(bool(hint))
        self._control: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def value(self) -> Value:
        """What was written or chosen."""
        return self._read()

    def set_value(self, value: Value) -> None:
        """Show a value, as a draft holds it."""
        self._show(value)

    @property
    def error(self) -> str:
        """What is wrong, as it is shown; empty where nothing is."""
        return "" if self._error.isHidden() else self._error.text()

    def set_error(self, error: str) -> None:
        """Say below the field what is wrong with it, or take that back with an empty text."""
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self._restyle("faulty", on=bool(error))
        self._show_mark()
        self._tell()

    def set_attention(self, *, needed: bool) -> None:
        """Mark the field as one that is still owed, before anything was wrong."""
        self._needed = needed
        self._restyle("attention", on=needed)
        self._show_mark()
        self._tell()

    def set_answered(self, *, answered: bool) -> None:
        """Show the tick beside the label, or hide it."""
        self._answered = answered
        self._show_mark()

    def set_hint(self, hint: str) -> None:
        """Show another hint."""
        self._hint_words = hint
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._tell()

    @property
    def mark(self) -> Icon | None:
        """The icon beside the label: wrong, still owed, answered, or none of them."""
        if self.error:
            return Icon.OCTAGON_X
        if self._needed:
            return Icon.TRIANGLE_ALERT
        return Icon.CHECK if self._answered else None

    def focus_control(self) -> None:
        """Put the focus into the field, where a person goes on."""
        if self._control is not None:
            self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(
        self,
        control: QWidget,
        read: Callable[[], Value],
        show: Callable[[Value], None],
        *,
        buddy: bool = True,
    ) -> None:
        """Take in the control and how it is read and filled; a subclass calls this once."""
        self._control, self._read, self._show = control, read, show
        self._column.insertWidget(1, control)
        if buddy:
            QLabel.setBuddy(self._label, control)
        self._tell()

    def _tell(self) -> None:
        """Give the control its name and what a reader says about it."""
        if self._control is None:
            return
        self._control.setAccessibleName(self._spoken)
        required = self.tr("Required.") if self._required else ""
        owed = self.tr("Not filled in yet.") if self._needed else ""
        said = " ".join(filter(None, (self.error, owed, required, self._hint_words)))
        self._control.setAccessibleDescription(said)

    def _show_mark(self) -> None:
        mark = self.mark
        self._mark.setVisible(mark is not None)
        if mark is not None:
            self._mark.show_icon(mark, _INKS[mark])

    def _restyle(self, name: str, *, on: bool) -> None:
        control = self._control
        if control is None or bool(control.property(name)) == on:
            return
        control.setProperty(name, on)
        control.style().unpolish(control)
        control.style().polish(control)
        control.update()
