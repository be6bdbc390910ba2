"""The closed list of reasons for having no recording, all seen at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desktop.domain.taxonomy import Code
from desktop.views.widgets.card import Group
from desktop.views.widgets.chip import RadioChip
from desktop.views.widgets.fields.form_field import FormField, Value
from desktop.views.widgets.flow_layout import FlowLayout

_GAP = 6


class ReasonField(FormField):
    """One reason of a list, by mouse or by the arrow keys; `picked` tells its code."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        label = self.tr("Reason")
        super().__init__(label, required=True, parent=parent)
        self._group = Group(label)
        self._flow = FlowLayout(self._group, gap=_GAP)
        self._buttons = QButtonGroup(self)
        self._codes: tuple[Code, ...] = ()
        self.chips: dict[str, RadioChip] = {}
        # How high the chips are follows from the width; the field asks for no more than that.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hold(self._group, self._written, self._fill, buddy=False)

    def show_reasons(self, codes: Sequence[Code], chosen: str | None) -> None:
        """Show these reasons, with the chosen one marked."""
        if tuple(codes) != self._codes:
            self._make(tuple(codes))
        if self.value() != chosen:
            self.set_value(chosen)

    def focus_control(self) -> None:
        chips = list(self.chips.values())
        chosen = [chip for chip in chips if chip.isChecked()]
        for chip in (chosen or chips)[:1]:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, codes: tuple[Code, ...]) -> None:
        for chip in self.chips.values():
            self._buttons.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._codes, self.chips = codes, {}
        for code in codes:
            chip = RadioChip(code.title.replace("&", "&&"), name=code.title)
            chip.toggled.connect(lambda on, each=code.code: self._toggled(each, on=on))
            self.chips[code.code] = chip
            self._buttons.addButton(chip)
            self._flow.addWidget(chip)
            # Only what is shown can take the focus, and the form asks for it at once.
            chip.show()
        self._group.updateGeometry()

    def _toggled(self, code: str, *, on: bool) -> None:
        if on:
            self.picked.emit(code)

    def _written(self) -> str | None:
        return next((code for code, chip in self.chips.items() if chip.isChecked()), None)

    def _fill(self, value: Value) -> None:
        self._buttons.setExclusive(False)
        for code, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(code == value)
            chip.blockSignals(False)
            chip.update()
        self._buttons.setExclusive(True)
