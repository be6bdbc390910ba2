"""What a slot says in words: on its card, in the strip, and to a screen reader."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.recordings import ClockDoubt
from desktop.presenters.dock_state import (
    AT_WORK,
    FileState,
    SlotCondition,
    SlotState,
    StepStand,
)
from desktop.presenters.states import State
from desktop.views.dock.amounts import part_words, size_words, speed_words, time_left_words
from desktop.views.dock.slot_notes import note
from desktop.views.widgets.dock_strip import StripSlot
from desktop.views.widgets.key_value_list import Pairs
from desktop.views.widgets.offload_steps import Steps, StepState
from desktop.views.widgets.slot_card import SlotFacts

translate = QCoreApplication.translate

_STATES = {
    SlotCondition.EMPTY: State.EMPTY_SLOT,
    SlotCondition.READING: State.QUEUED,
    SlotCondition.WAITING: State.QUEUED,
    SlotCondition.COPYING: State.COPYING,
    SlotCondition.VERIFYING: State.VERIFYING,
    SlotCondition.SAFE: State.SAFE,
    SlotCondition.FAILED: State.FAILED,
    SlotCondition.NO_ROOM: State.FAILED,
    SlotCondition.NEEDS_WEARER: State.NO_WEARER,
    SlotCondition.UNDOCKED: State.ATTENTION,
    SlotCondition.UNUSABLE: State.FAILED,
    SlotCondition.NO_FILES: State.ATTENTION,
}
_STEPS = {
    StepStand.TO_DO: StepState.WAITING,
    StepStand.UNDER_WAY: StepState.RUNNING,
    StepStand.DONE: StepState.DONE,
    StepStand.FAILED: StepState.FAILED,
}
_QUARTER = 25


def state_of(slot: SlotState) -> State:
    """The state that a slot is shown in: while it is copied, too, a failure is told first."""
    if slot.condition in AT_WORK and slot.failed:
        return State.FAILED
    return _STATES[slot.condition]


def state_words(slot: SlotState) -> str:
    """The state in two words or three."""
    if slot.condition in AT_WORK and slot.failed:
        return failed_words(slot.failed)
    words = {
        SlotCondition.EMPTY: translate("Dock", "Empty"),
        SlotCondition.READING: translate("Dock", "Reading"),
        SlotCondition.WAITING: translate("Dock", "Waiting"),
        SlotCondition.COPYING: translate("Dock", "Copying"),
        SlotCondition.VERIFYING: translate("Dock", "Verifying"),
        SlotCondition.SAFE: translate("Dock", "Safe to undock"),
        SlotCondition.FAILED: failed_words(slot.failed),
        SlotCondition.NO_ROOM: translate("Dock", "No room to seal"),
        SlotCondition.NEEDS_WEARER: translate("Dock", "Needs a wearer"),
        SlotCondition.UNDOCKED: translate("Dock", "Undocked early"),
        SlotCondition.UNUSABLE: translate("Dock", "Not readable"),
        SlotCondition.NO_FILES: translate("Dock", "No files"),
    }
    return words[slot.condition]


def failed_words(count: int) -> str:
    """How many files failed; without a file the camera as a whole did."""
    if not count:
        return translate("Dock", "Stopped")
    if count == 1:
        return translate("Dock", "1 file failed")
    return translate("Dock", "{count} files failed").format(count=count)


def files_words(count: int) -> str:
    """So many files."""
    if count == 1:
        return translate("Dock", "1 file")
    return translate("Dock", "{count} files").format(count=count)


def wearer_words(slot: SlotState) -> str:
    """Who wore the camera, as far as anyone knows."""
    if slot.wearer is not None:
        return translate("Dock", "Officer {badge}").format(badge=slot.wearer)
    if slot.condition is SlotCondition.NEEDS_WEARER:
        return translate("Dock", "Unassigned")
    return ""


def card_facts(slot: SlotState) -> SlotFacts:
    """All that a card shows."""
    if slot.condition is SlotCondition.EMPTY:
        return SlotFacts(name=sentence(slot))
    counted = slot.files > 0
    return SlotFacts(
        state=state_of(slot),
        state_words=state_words(slot),
        camera=slot.camera,
        wearer=wearer_words(slot),
        steps=_steps(slot),
        files=_files(slot) if counted else "",
        beside=_beside(slot) if counted else "",
        progress=_progress(slot) if counted else None,
        size=_size(slot) if counted else "",
        speed=speed_words(slot.speed),
        note=note(slot),
        facts=camera_facts(slot) if counted and not slot.needs_help else (),
        name=sentence(slot),
    )


def strip_slot(slot: SlotState) -> StripSlot:
    """The slot as the strip at the foot of every page shows it."""
    words = state_words(slot)
    if slot.condition in AT_WORK:
        if not slot.failed:
            words = translate("Dock", "{state} {percent}%").format(
                state=words, percent=slot.percent
            )
        return StripSlot(state_of(slot), words, slot.percent / 100, sentence(slot))
    return StripSlot(state_of(slot), words, name=sentence(slot))


def sentence(slot: SlotState) -> str:
    """The slot as one phrase for a screen reader; progress moves in quarters only."""
    parts = [translate("Dock", "Slot {number}").format(number=slot.number)]
    if slot.camera:
        parts.append(translate("Dock", "camera {camera}").format(camera=slot.camera))
    parts.append(wearer_words(slot))
    state = state_words(slot)
    parts.append(state[:1].lower() + state[1:])
    quarter = slot.percent // _QUARTER * _QUARTER
    if slot.condition in AT_WORK and quarter:
        parts.append(translate("Dock", "{percent}%").format(percent=quarter))
    if slot.files:
        parts.append(_sealed_words(slot))
    return ", ".join(part for part in parts if part)


def camera_facts(slot: SlotState) -> Pairs:
    """What is known of the camera itself."""
    clocks = {
        ClockDoubt.NONE: translate("Dock", "no doubt"),
        ClockDoubt.BEFORE_CAMERAS: translate("Dock", "not set"),
        ClockDoubt.IN_THE_FUTURE: translate("Dock", "ahead"),
        ClockDoubt.UNKNOWN: translate("Dock", "gave no time"),
    }
    pairs = [(translate("Dock", "Original"), translate("Dock", "kept on the camera"))]
    if slot.sealed:
        pairs.insert(0, (translate("Dock", "Camera clock"), clocks[slot.clock_doubt]))
    return tuple(pairs)


def file_name(file: FileState) -> str:
    """The file's own name, without the folders that it lies in."""
    return file.name.rpartition("/")[2]


def _steps(slot: SlotState) -> Steps:
    first, second, third, fourth = (_STEPS[step.stand] for step in slot.steps)
    return first, second, third, fourth


def _sealed_words(slot: SlotState) -> str:
    return translate("Dock", "{sealed} of {files} sealed").format(
        sealed=slot.sealed, files=slot.files
    )


def _files(slot: SlotState) -> str:
    if slot.condition in AT_WORK or slot.condition is SlotCondition.SAFE:
        one = translate("Dock", "{sealed} of 1 file")
        words = one if slot.files == 1 else translate("Dock", "{sealed} of {files} files")
        return words.format(sealed=slot.sealed, files=slot.files)
    if slot.condition in {SlotCondition.WAITING, SlotCondition.NEEDS_WEARER} and not slot.sealed:
        return files_words(slot.files)
    return _sealed_words(slot)


def _beside(slot: SlotState) -> str:
    if slot.condition in AT_WORK and slot.seconds_left is not None:
        return time_left_words(slot.seconds_left)
    sealed_now = slot.condition is SlotCondition.SAFE and slot.skipped < slot.files
    if sealed_now and slot.finished_at is not None:
        when = f"{slot.finished_at.astimezone():%H:%M}"
        return translate("Dock", "sealed {time}").format(time=when)
    if slot.condition is SlotCondition.FAILED and slot.failed:
        return translate("Dock", "{count} failed").format(count=slot.failed)
    return ""


def _progress(slot: SlotState) -> float | None:
    if slot.condition in {SlotCondition.READING, SlotCondition.NEEDS_WEARER}:
        return None
    if slot.condition in AT_WORK or slot.condition is SlotCondition.UNDOCKED:
        return slot.percent / 100
    return slot.sealed / slot.files


def _size(slot: SlotState) -> str:
    if slot.condition in AT_WORK:
        return part_words(slot.copied, slot.size)
    if slot.condition in {SlotCondition.FAILED, SlotCondition.NO_ROOM, SlotCondition.UNDOCKED}:
        return ""
    return size_words(slot.size)
