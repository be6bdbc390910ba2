"""Fields with a closed list of choices."""

from PySide6.QtWidgets import QWidget

from desktop.views.widgets.card import Group
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.choice_box import ChoiceBox
from desktop.views.widgets.fields.form_field import FormField, Value
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.segmented_choice import SegmentedChoice

Choices = tuple[tuple[str, str], ...]
"""Each choice as (code, words)."""


class ChoiceField(FormField):
    """One of a list; no choice is made beforehand."""

    def __init__(
        self,
        label: str,
        choices: Choices,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, parent=parent)
        self.box = ChoiceBox()
        self.box.setPlaceholderText(self.tr("Choose"))
        self._required = required
        if not required:
            self.box.addItem("", None)
        for code, words in choices:
            self.box.addItem(words, code)
        self.box.setCurrentIndex(-1)
        self.box.activated.connect(self.changed)
        self._hold(self.box, self._written, self._fill)

    def _written(self) -> str | None:
        code = self.box.currentData()
        return None if code is None else str(code)

    def _fill(self, value: Value) -> None:
        self.box.setCurrentIndex(-1 if value is None else self.box.findData(value))


class ChoicesField(FormField):
    """Any number of a list, as chips."""

    def __init__(
        self,
        label: str,
        choices: Choices,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, parent=parent)
        group = Group(label)
        row = FlowLayout(group)
        self._chips: dict[str, Chip] = {}
        for code, words in choices:
            chip = Chip(words)
            chip.clicked.connect(self.changed)
            row.addWidget(chip)
            self._chips[code] = chip
        self._hold(group, self._written, self._fill, buddy=False)
        if self._chips:
            group.setFocusProxy(next(iter(self._chips.values())))

    def _written(self) -> tuple[str, ...]:
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def _fill(self, value: Value) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for code, chip in self._chips.items():
            chip.setChecked(code in chosen)


class YesNoField(FormField):
    """Yes or no; neither is chosen beforehand."""

    _YES, _NO = "yes", "no"

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, parent=parent)
        choices = ((self._YES, self.tr("Yes")), (self._NO, self.tr("No")))
        self.choice = SegmentedChoice(label, choices)
        self.choice.chosen.connect(self.changed)
        self._hold(self.choice, self._written, self._fill, buddy=False)

    def _written(self) -> bool | None:
        chosen = self.choice.value
        return None if chosen is None else chosen == self._YES

    def _fill(self, value: Value) -> None:
        self.choice.choose(None if value is None else self._YES if value else self._NO)

    def focus_control(self) -> None:
        self.choice.focus_choice()
