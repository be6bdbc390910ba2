"""The sentences of a slot that needs a person: what happened, that nothing was lost, what to do."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.recordings import ClockDoubt
from desktop.domain.refusals import BadInput, Problem
from desktop.presenters.dock_state import AT_WORK, FileState, SlotCondition, SlotState
from desktop.wording import clock_doubt_words, sentence

translate = QCoreApplication.translate


def note(slot: SlotState) -> str:
    """What the card says below its numbers; nothing where all is well."""
    if slot.set_aside_by is not None:
        return translate(
            "Dock", "Set aside by {badge}. Take the camera out and hand it to the custodian."
        ).format(badge=slot.set_aside_by)
    if slot.condition in AT_WORK:
        return _at_work(slot)
    notes = {
        SlotCondition.READING: translate("Dock", "Looking at what is on the camera…"),
        SlotCondition.WAITING: translate("Dock", "Copying starts when another camera is done."),
        SlotCondition.SAFE: _safe(slot),
        SlotCondition.FAILED: _failed(slot),
        SlotCondition.NO_ROOM: translate(
            "Dock",
            "No room to seal. Copying has stopped. The originals stay on the camera. Call the "
            "custodian.",
        ),
        SlotCondition.NEEDS_WEARER: translate(
            "Dock",
            "Nothing is copied until the wearer is named. The originals stay on the camera.",
        ),
        SlotCondition.UNDOCKED: undocked_words(slot),
        SlotCondition.UNUSABLE: translate(
            "Dock", "This camera could not be read. Nothing was copied or changed."
        ),
        SlotCondition.NO_FILES: translate(
            "Dock", "There are no files on this camera. If there should be, tell a sergeant."
        ),
    }
    return notes.get(slot.condition, "")


def whole_note(slot: SlotState) -> str:
    """The same for where there is more room: what stopped the whole camera, as its sentence."""
    if slot.problem is not None and not slot.can_name_wearer:
        return sentence(slot.problem)
    return note(slot)


def undocked_words(slot: SlotState) -> str:
    """How far a camera was when it was pulled, and what putting it back does."""
    if not slot.sealed:
        return translate(
            "Dock",
            "Undocked before anything was sealed. All footage is still on the camera. Put it "
            "back and copying starts.",
        )
    if slot.sealed == slot.files:
        return translate(
            "Dock",
            "Undocked before the last look at it. All its files are sealed; put it back once more "
            "to be sure.",
        )
    return translate(
        "Dock",
        "Undocked at {percent}%. {sealed} of {files} files are sealed; put it back and copying "
        "goes on from there.",
    ).format(percent=slot.percent, sealed=slot.sealed, files=slot.files)


def failure_headline(slot: SlotState) -> str:
    """How many files could not be read or sealed, of how many."""
    unread = all(_is_unread(file) for file in slot.failures)
    if slot.files == 1 and unread:
        return translate("Dock", "The only file could not be read.")
    if slot.files == 1:
        return translate("Dock", "The only file could not be sealed.")
    if unread:
        words = translate("Dock", "{failed} of {files} files could not be read.")
    else:
        words = translate("Dock", "{failed} of {files} files could not be sealed.")
    return words.format(failed=slot.failed, files=slot.files)


def failure_details(slot: SlotState) -> str:
    """Where the first one stopped, what became of the others, and that nothing may be cleared."""
    parts = [_stopped(slot.failures[0])] if slot.failures else []
    if slot.sealed == 1:
        parts.append(translate("Dock", "The other one is sealed."))
    elif slot.sealed:
        parts.append(translate("Dock", "The other {sealed} are sealed.").format(sealed=slot.sealed))
    parts.append(
        translate("Dock", "The original is still on camera {camera}. Do not clear it.").format(
            camera=slot.camera
        )
    )
    return " ".join(parts)


def file_problem(file: FileState) -> str:
    """What is wrong with a file, as a sentence."""
    if file.problem is None:
        return ""
    facts = {"detail": file.detail} if file.detail else {}
    return sentence(BadInput(file.problem, **facts))


def _at_work(slot: SlotState) -> str:
    if slot.silent_for:
        return translate(
            "Dock",
            "Nothing moved for {seconds} s. If this goes on, take the camera out and put it back; "
            "nothing is lost.",
        ).format(seconds=slot.silent_for)
    return _clock(slot)


def _safe(slot: SlotState) -> str:
    parts = [_clock(slot)]
    if slot.skipped == slot.files:
        parts.insert(0, translate("Dock", "Already sealed here, skipped."))
    elif slot.skipped:
        parts.insert(
            0,
            translate("Dock", "{count} already sealed here, skipped.").format(count=slot.skipped),
        )
    return " ".join(part for part in parts if part)


def _failed(slot: SlotState) -> str:
    if not slot.failures:
        return translate(
            "Dock", "Copying stopped. What was not sealed is still on the camera. Do not clear it."
        )
    if not slot.docked:
        return translate(
            "Dock",
            "The camera was taken out. Its original is still on it: do not clear it. Put it back "
            "to try again.",
        )
    original = translate("Dock", "The original is still on the camera. Do not clear it.")
    if slot.failed == 1 and slot.failures[0].percent:
        words = translate("Dock", "Stopped at {percent}%.")
        return f"{words.format(percent=slot.failures[0].percent)} {original}"
    return original


def _stopped(file: FileState) -> str:
    name = file.name.rpartition("/")[2]
    if file.percent:
        words = translate("Dock", "{name} stopped at {percent}%.")
        return words.format(name=name, percent=file.percent)
    if _is_unread(file):
        return translate("Dock", "{name} could not be read.").format(name=name)
    return translate("Dock", "{name} could not be sealed.").format(name=name)


def _is_unread(file: FileState) -> bool:
    return file.problem is Problem.FILE_UNREADABLE


def _clock(slot: SlotState) -> str:
    if slot.clock_doubt is ClockDoubt.NONE:
        return ""
    return clock_doubt_words(slot.clock_doubt)
