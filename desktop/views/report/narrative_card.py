"""The narrative: every long text in its own labelled editor, the declaration below."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.report_forms import FieldFault, ReportKind
from desktop.presenters.report_state import About, FieldState, Part, ReportState
from desktop.views.counted import counted
from desktop.views.report.declaration_box import DeclarationBox
from desktop.views.report.gap_words import fault_words
from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.report.prompt_editor import PromptEditor
from desktop.views.report.readable_lines import width_of_lines
from desktop.views.report.spelling_marks import SpellingMarks
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card, clear_layout
from desktop.views.widgets.elided_label import ElidedLabel

_AROUND = 24
"""What an editor has beside its lines, left and right."""
_ROOM_FOR_HOW, _LEAST_WORDS, _LEAST = 700, 150, 180


class NarrativeCard(Card):
    """`written` brings key, passage (-1: the whole field) and words; `pasted` a length."""

    written = Signal(str, int, str)
    declared = Signal(str, str)
    pasted = Signal(int)

    def __init__(self, spelling: SpellingMarks) -> None:
        super().__init__(self.tr("Narrative"), scrolls=True, padding=5)
        self._spelling = spelling
        self._editors: dict[tuple[str, int], PromptEditor] = {}
        self._how = ElidedLabel("", TypeSize.SMALL, Colour.TEXT2)
        self.add_to_head(self._how)
        self._words = ElidedLabel("", TypeSize.SMALL, Colour.TEXT3)
        self.add_to_head(self._words)
        self.spelling_button = LinkButton("")
        self.spelling_button.setCheckable(True)
        self.add_to_head(self.spelling_button)
        self._measure = QWidget()
        self._column = QVBoxLayout(self._measure)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        readable = QHBoxLayout()
        readable.addWidget(self._measure, 1000)
        readable.addStretch(1)
        self.body.addLayout(readable)
        self.body.addStretch()
        self.declaration = DeclarationBox(spelling)
        self.declaration.declared.connect(self.declared)
        self.declaration.written.connect(lambda key, words: self.written.emit(key, -1, words))
        self._below = QVBoxLayout()
        self.body.insertLayout(1, self._below)
        self._foot_row = self.foot()
        self._foot_row.addWidget(self.declaration)
        self.spelling_button.setChecked(spelling.presenter.on)
        self.spelling_button.toggled.connect(self._switch_spelling)
        self._show_spelling()

    def show_state(self, state: ReportState, *, tried: bool) -> None:
        """Show every long text and the declaration."""
        self._how.set_words(self._how_to_write(state.about))
        texts = state.part(Part.NARRATIVE)
        wanted = [place for each in texts for place in _places(each)]
        if [*self._editors] != wanted:
            self._build(texts)
        for each in texts:
            self._show_field(each, tried=tried)
        self.declaration.show_fields(state.part(Part.DECLARATION), tried=tried)
        for editor in self.declaration.editors.values():
            _connect_once(editor.edit, self)
        self._place_declaration()
        self._words.set_words(counted(state.words, self.tr("1 word"), self.tr("{n} words")))

    def _how_to_write(self, about: About | None) -> str:
        """A supplement is written after review, so that it asks for no recollection alone."""
        if about is None or about.kind is ReportKind.SUPPLEMENT:
            return self.tr("in your own words")
        return self.tr("in your own words, from your own recollection")

    def minimumSizeHint(self) -> QSize:
        """Low enough for a low window: then the declaration scrolls with the words."""
        return QSize(super().minimumSizeHint().width(), current_theme().grown(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = current_theme()
        self._measure.setMaximumWidth(width_of_lines(TypeSize.NARRATIVE) + _AROUND)
        self._how.setVisible(self.width() > theme.scaled(_ROOM_FOR_HOW))
        self._place_declaration()

    def _place_declaration(self) -> None:
        """Keep the declaration in view below the words, unless that left too little of them."""
        high = self.declaration.sizeHint().height()
        inside = self.height() - high < current_theme().scaled(_LEAST_WORDS)
        place, holder = self._below if inside else self._foot_row, self._foot_row.parentWidget()
        if place.indexOf(self.declaration) < 0:
            place.addWidget(self.declaration)
        if holder is not None:
            holder.setVisible(not inside)

    def editors(self) -> list[NarrativeEdit]:
        """Every editor, in the order of the page."""
        declared = self.declaration.editors.values()
        return [editor.edit for editor in (*self._editors.values(), *declared)]

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [
            self.spelling_button,
            *(editor.edit for editor in self._editors.values()),
            *self.declaration.stops(),
        ]

    def focus_field(self, key: str) -> bool:
        """Put the focus into a field: its first empty passage, else the first."""
        own = [editor for (field, _), editor in self._editors.items() if field == key]
        if own:
            empty = next((editor for editor in own if not editor.words().strip()), own[0])
            empty.edit.setFocus()
            return True
        return self.declaration.focus_field(key)

    def focus_first(self) -> None:
        """Put the focus into the first editor."""
        for editor in self._editors.values():
            editor.edit.setFocus()
            return

    def step(self, by: int) -> None:
        """Go to the next prompt, or the one before."""
        editors = self.editors()
        here = next((at for at, edit in enumerate(editors) if edit.hasFocus()), None)
        if editors:
            there = 0 if here is None else min(max(here + by, 0), len(editors) - 1)
            editors[there].setFocus()

    def follow(self, place: QRect) -> None:
        """Keep the line that is written in view."""
        edit, area = self.sender(), self.findChild(QScrollArea)
        inside = None if area is None else area.widget()
        if area is None or inside is None or not isinstance(edit, NarrativeEdit):
            return
        if edit.hasFocus() and inside.isAncestorOf(edit):
            at = edit.viewport().mapTo(inside, place.center())
            area.ensureVisible(at.x(), at.y(), 0, place.height() + 24)

    def _build(self, texts: tuple[FieldState, ...]) -> None:
        clear_layout(self._column)
        self._editors = {}
        for each in texts:
            for key, index in _places(each):
                editor = self._make(each, index)
                editor.written.connect(
                    lambda words, key=key, index=index: self.written.emit(key, index, words)
                )
                _connect_once(editor.edit, self)
                self._editors[key, index] = editor
                self._column.addWidget(editor)

    def _make(self, state: FieldState, index: int) -> PromptEditor:
        field = state.field
        if index < 0:
            return PromptEditor(
                field.title, field.prompt, required=state.due, spelling=self._spelling
            )
        prompt = state.prompts[index]
        return PromptEditor(prompt.title, prompt.kinds, required=state.due, spelling=self._spelling)

    def _show_field(self, state: FieldState, *, tried: bool) -> None:
        places = _places(state)
        for key, index in places:
            editor = self._editors[key, index]
            typed = state.typed
            if isinstance(typed, list):
                editor.show_words(typed[index])
            else:
                editor.show_words(typed if isinstance(typed, str) else "")
        short = state.fault is FieldFault.TOO_SHORT
        said = fault_words(state)
        last = self._editors[places[-1]]
        last.show_error(said if tried or (short and not self._is_written_in(state)) else "")

    def _is_written_in(self, state: FieldState) -> bool:
        return any(self._editors[place].edit.hasFocus() for place in _places(state))

    def _switch_spelling(self, on: bool) -> None:
        self._spelling.presenter.set_on(on=on)
        self._show_spelling()

    def _show_spelling(self) -> None:
        on = self._spelling.presenter.on
        self.spelling_button.setText(self.tr("Spelling on") if on else self.tr("Spelling off"))


def _places(state: FieldState) -> list[tuple[str, int]]:
    key = state.field.key
    return [(key, index) for index in range(len(state.prompts))] or [(key, -1)]


def _connect_once(edit: NarrativeEdit, card: NarrativeCard) -> None:
    if not edit.property("followed"):
        edit.setProperty("followed", True)
        edit.pasted.connect(card.pasted)
        edit.cursor_moved.connect(card.follow)
