"""The dock in one line."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.dock_state import AT_WORK, DockState, SlotCondition
from desktop.views.dock.amounts import speed_words, time_left_words

translate = QCoreApplication.translate


def summary(state: DockState) -> str:
    """How many cameras, how fast, and when everything is safe or who must help."""
    parts = [_docked(state.docked)]
    if speed := speed_words(state.speed):
        parts.append(translate("Dock", "{speed} in all").format(speed=speed))
    if state.seconds_left is not None:
        parts.append(time_left_words(state.seconds_left))
    if state.needing_help == 1:
        parts.append(translate("Dock", "1 needs help"))
    elif state.needing_help:
        parts.append(translate("Dock", "{count} need help").format(count=state.needing_help))
    elif state.docked and all_safe(state):
        parts.append(translate("Dock", "all safe to undock"))
    return " · ".join(parts)


def all_safe(state: DockState) -> bool:
    """Whether every camera that is docked can be taken."""
    quiet = {SlotCondition.EMPTY, SlotCondition.SAFE}
    moving = any(slot.condition in AT_WORK for slot in state.slots)
    return not moving and not state.unplaced and all(s.condition in quiet for s in state.slots)


def _docked(count: int) -> str:
    if not count:
        return translate("Dock", "No camera docked")
    if count == 1:
        return translate("Dock", "1 camera docked")
    return translate("Dock", "{count} cameras docked").format(count=count)
