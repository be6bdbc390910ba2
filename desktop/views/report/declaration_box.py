"""The declaration: the exact words that are signed, and what was seen or heard before."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.drafts import DraftAnswer
from desktop.domain.report_forms import FieldKind
from desktop.presenters.report_state import FieldState
from desktop.views.report.gap_words import fault_words
from desktop.views.report.prompt_editor import PromptEditor
from desktop.views.report.spelling_marks import SpellingMarks
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group, clear_layout
from desktop.views.widgets.lettering import looks_changed
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.text import Text
from desktop.views.widgets.tick_box import TICK, TickBox


class DeclarationBox(Group):
    """One tick for each declaration, of which one holds; below, what it asks for in words.

    `declared` brings the code, or an empty text where none holds any more; `written` the key and
    the words of a field below.
    """

    declared = Signal(str, str)
    written = Signal(str, str)

    def __init__(self, spelling: SpellingMarks | None = None) -> None:
        super().__init__()
        self._spelling = spelling
        self._ticks: dict[str, TickBox] = {}
        self._ticks_of = ""
        self.editors: dict[str, PromptEditor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._hint = Text("", TypeSize.SMALL, Colour.TEXT3)
        self._column.addWidget(self._hint)
        self._owed = MarkedLine(
            Icon.TRIANGLE_ALERT,
            self.tr("Choose one of these"),
            Colour.WARN,
            colour=Colour.WARN,
            size=TypeSize.SMALL,
        )
        self._owed.hide()
        self._column.addWidget(self._owed)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addLayout(self._rows)
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._column.addLayout(self._words)
        self._line_up()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._line_up()

    def _line_up(self) -> None:
        """Let the words asked for begin where the words of the ticks do."""
        self._words.setContentsMargins(current_theme().scaled(TICK) + 1, 0, 0, 0)

    def show_fields(self, fields: tuple[FieldState, ...], *, tried: bool) -> None:
        """Show the declaration and the fields that belong to it.

        `tried` says that sealing was asked for already: then what is missing is said here.
        """
        for field in fields:
            if field.field.kind is FieldKind.CHOICE:
                self._show_choice(field)
                self._owed.setVisible(tried and field.fault is not None)
        told = [field for field in fields if field.field.kind is FieldKind.LONG_TEXT]
        self._show_words(told)
        for field in told:
            self.editors[field.field.key].show_error(fault_words(field) if tried else "")

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [*self._ticks.values(), *(editor.edit for editor in self.editors.values())]

    def focus_field(self, key: str) -> bool:
        """Put the focus into a field of this box; False where it is none of them."""
        if key in self.editors:
            self.editors[key].edit.setFocus()
            return True
        if key == self._ticks_of and self._ticks:
            next(iter(self._ticks.values())).setFocus()
            return True
        return False

    def _show_choice(self, state: FieldState) -> None:
        field = state.field
        if self._ticks_of != field.key:
            clear_layout(self._rows)
            self._ticks, self._ticks_of = {}, field.key
            self.setAccessibleName(field.title)
            self._hint.setText(field.prompt)
            for choice in field.choices:
                tick = TickBox(choice.title)
                tick.clicked.connect(
                    lambda checked, code=choice.code: self._ticked(code, checked=checked)
                )
                self._ticks[choice.code] = tick
                self._rows.addWidget(tick)
        for code, tick in self._ticks.items():
            tick.setChecked(state.typed == code)

    def _ticked(self, code: str, *, checked: bool) -> None:
        self.declared.emit(self._ticks_of, code if checked else "")

    def _show_words(self, fields: list[FieldState]) -> None:
        if [*self.editors] != [state.field.key for state in fields]:
            clear_layout(self._words)
            self.editors = {}
            for state in fields:
                field = state.field
                editor = PromptEditor(
                    field.title, field.prompt, required=state.due, spelling=self._spelling
                )
                editor.written.connect(lambda words, key=field.key: self.written.emit(key, words))
                self.editors[field.key] = editor
                self._words.addWidget(editor)
        for state in fields:
            self.editors[state.field.key].show_words(_words(state.typed))


def _words(typed: DraftAnswer | None) -> str:
    return typed if isinstance(typed, str) else ""
