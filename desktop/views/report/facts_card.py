"""The facts: fields of the template that hold one line, a choice or a number."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.drafts import DraftAnswer
from desktop.domain.report_forms import FieldFault, FieldKind
from desktop.domain.report_forms import FormField as TemplateField
from desktop.presenters.report_state import FieldState, Part, ReportState
from desktop.views import time_words
from desktop.views.report.gap_words import fault_words
from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import Card, clear_layout
from desktop.views.widgets.fields.choice_field import ChoiceField, ChoicesField, YesNoField
from desktop.views.widgets.fields.form_field import FormField, Value
from desktop.views.widgets.fields.number_field import NumberField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.tone import Tone

FEW = 2
"""So few gaps are marked before sealing was tried; on an empty form they would all be."""


class FactsCard(Card):
    """Each fact with its label, a tick once it is answered, and what is wrong with it.

    `written` brings the key and what stands there now; None is no answer.
    """

    written = Signal(str, object)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__(self.tr("Facts"), scrolls=True)
        self._zone = zone
        self._count = Pill(boxed=False)
        self.add_to_head(self._count)
        self._fields: dict[str, FormField] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)
        self.body.addStretch()

    def show_state(self, state: ReportState, *, tried: bool) -> None:
        """Show every fact; `tried` says that sealing was asked for already."""
        facts = state.part(Part.FACTS)
        if [*self._fields] != [each.field.key for each in facts]:
            self._build(facts)
        for each in facts:
            self._show_field(each, marked=tried or len(state.gaps) <= FEW, tried=tried)
        self._show_count(state)

    def focus_field(self, key: str) -> bool:
        """Put the focus into a fact; False where it is none."""
        field = self._fields.get(key)
        if field is not None:
            field.focus_control()
        return field is not None

    def focus_first(self) -> None:
        """Put the focus into the first fact."""
        for field in self._fields.values():
            field.focus_control()
            return

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [
            widget
            for field in self._fields.values()
            for widget in field.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and widget.window() is self.window()  # the list of a choice is a window of its own
        ]

    def _build(self, facts: tuple[FieldState, ...]) -> None:
        clear_layout(self._column)
        self._fields = {}
        pair: QHBoxLayout | None = None
        for each in facts:
            field = self._make(each.field, required=each.due)
            self._fields[each.field.key] = field
            field.changed.connect(self._teller(each.field.key, field))
            if each.field.kind is not FieldKind.DATE_TIME:
                pair = None
                self._column.addWidget(field)
            elif pair is None:
                pair = QHBoxLayout()
                pair.setSpacing(12)
                pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
                self._column.addLayout(pair)
            else:
                pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
                pair = None

    def _make(self, field: TemplateField, *, required: bool) -> FormField:
        choices = tuple((choice.code, choice.title) for choice in field.choices)
        match field.kind:
            case FieldKind.CHOICE:
                return ChoiceField(field.title, choices, required=required)
            case FieldKind.CHOICES:
                return ChoicesField(field.title, choices, required=required)
            case FieldKind.YES_NO:
                return YesNoField(field.title, required=required)
            case FieldKind.WHOLE_NUMBER:
                return NumberField(field.title, required=required)
            case FieldKind.DATE_TIME:
                made = TextField(field.title, required=required, example=self.tr("HH:MM"))
                made.edit.setToolTip(field.prompt)
                return made
            case _:
                return TextField(field.title, hint=field.prompt, required=required)

    def _teller(self, key: str, field: FormField) -> Callable[[], None]:
        return lambda: self.written.emit(key, _typed(field.value()))

    def _show_field(self, state: FieldState, *, marked: bool, tried: bool) -> None:
        field = self._fields[state.field.key]
        shown = _value(state.typed)
        if not _same(field.value(), shown):
            field.set_value(shown)
        field.set_answered(answered=state.is_answered)
        owed = state.fault is FieldFault.MISSING
        field.set_attention(needed=owed and marked)
        wrong = state.fault is not None and not owed
        busy = field.focusWidget() is not None and field.focusWidget().hasFocus()
        field.set_error(fault_words(state) if wrong and (tried or not busy) else "")
        if state.time is not None:
            field.set_hint(time_words.day(state.time, self._zone))
        elif state.field.kind is FieldKind.DATE_TIME:
            field.set_hint("")

    def _show_count(self, state: ReportState) -> None:
        due = [each for each in state.part(Part.FACTS) if each.due]
        done = sum(each.is_answered for each in due)
        words = self.tr("{done} of {all}").format(done=done, all=len(due))
        whole = done == len(due)
        icon = Icon.CHECK if whole else Icon.TRIANGLE_ALERT
        self._count.show_fact(words, Tone.OK if whole else Tone.WARN, icon)
        self._count.setAccessibleName(
            self.tr("{done} of {all} required facts are filled in").format(done=done, all=len(due))
        )


def _value(typed: DraftAnswer | None) -> Value:
    return tuple(typed) if isinstance(typed, list) else typed


def _typed(value: Value) -> DraftAnswer | None:
    if value is None or value in {"", ()}:
        return None
    return list(value) if isinstance(value, tuple) else value


def _same(held: Value, shown: Value) -> bool:
    """A text field drops blanks at the ends while it is typed in; that is no difference."""
    if isinstance(held, str) or isinstance(shown, str):
        return str(held or "").strip() == str(shown or "").strip()
    return (held or None) == (shown or None) if not isinstance(held, bool | int) else held == shown
