"""What a field still needs, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.report_forms import FieldFault, FieldKind
from desktop.presenters.report_state import FieldState
from desktop.wording import field_fault_words


def fault_words(state: FieldState) -> str:
    """What is wrong with a field, beginning with a capital; empty where nothing is."""
    if state.fault is None:
        return ""
    if state.fault is FieldFault.WRONG_KIND and state.field.kind is FieldKind.DATE_TIME:
        return QCoreApplication.translate("Gap", "Write it as 11:46")
    return field_fault_words(state.fault).capitalize()


def gap_words(state: FieldState) -> str:
    """A field by its title, with what is wrong with it unless it is just empty."""
    if state.fault in (None, FieldFault.MISSING):
        return state.field.title
    return f"{state.field.title}: {fault_words(state)}"
