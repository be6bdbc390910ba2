"""Reading out what must not wait: safe, failed, undocked early; progress in quarters."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.presenters.dock_state import AT_WORK, NEED_HELP, DockState, SlotCondition, SlotState
from desktop.views.dock.slot_words import sentence

_TOLD = NEED_HELP | {SlotCondition.SAFE}
_QUARTER = 25


class DockAnnouncer:
    """Compares each state with the last one, and has a screen reader say what changed."""

    def __init__(self, speaker: QWidget, state: DockState) -> None:
        self._speaker = speaker
        self._last = state

    def hear(self, state: DockState) -> tuple[str, ...]:
        """Announce the turns that slots took; returns what was said."""
        pairs = zip(self._last.slots, state.slots, strict=True)
        said = tuple(sentence(after) for before, after in pairs if _is_told(before, after))
        self._last = state
        for words in said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, words))
        return said


def _is_told(before: SlotState, after: SlotState) -> bool:
    if after.condition in _TOLD:
        return (before.condition, before.failed) != (after.condition, after.failed)
    quarters = before.percent // _QUARTER, after.percent // _QUARTER
    return (
        after.condition in AT_WORK
        and after.condition is before.condition
        and (quarters[1] > quarters[0])
    )
