"""What a line of the dock's log says."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.dock_state import Happening, LogLine
from desktop.presenters.states import State
from desktop.views.dock.amounts import size_words
from desktop.views.dock.slot_words import failed_words, files_words
from desktop.wording import clock_doubt_words

translate = QCoreApplication.translate

STATES = {
    Happening.STARTED: State.COPYING,
    Happening.RESUMED: State.COPYING,
    Happening.SAFE: State.SAFE,
    Happening.ALREADY_SEALED: State.SAFE,
    Happening.FAILED: State.FAILED,
    Happening.NO_ROOM: State.FAILED,
    Happening.NO_WEARER: State.NO_WEARER,
    Happening.WEARER_NAMED: State.QUEUED,
    Happening.UNDOCKED_EARLY: State.ATTENTION,
    Happening.UNUSABLE: State.FAILED,
    Happening.CLOCK_DOUBT: State.ATTENTION,
    Happening.SET_ASIDE: State.ATTENTION,
}
"""The icon and colour of each line."""


def headline(line: LogLine) -> str:
    """What happened, at which slot."""
    words = {
        Happening.STARTED: translate("Dock", "copying started"),
        Happening.RESUMED: translate("Dock", "copying goes on"),
        Happening.SAFE: translate("Dock", "safe to undock"),
        Happening.ALREADY_SEALED: translate("Dock", "nothing new"),
        Happening.FAILED: failed_words(line.count),
        Happening.NO_ROOM: translate("Dock", "no room to seal"),
        Happening.NO_WEARER: translate("Dock", "needs a wearer"),
        Happening.WEARER_NAMED: translate("Dock", "wearer named"),
        Happening.UNDOCKED_EARLY: translate("Dock", "undocked early"),
        Happening.UNUSABLE: translate("Dock", "not readable"),
        Happening.CLOCK_DOUBT: translate("Dock", "clock in doubt"),
        Happening.SET_ASIDE: translate("Dock", "set aside"),
    }
    what = words[line.happening]
    return translate("Dock", "Slot {number}: {what}").format(
        number=line.slot, what=what[:1].lower() + what[1:]
    )


def details(line: LogLine) -> str:
    """Which camera, and how much."""
    files, size = files_words(line.files), size_words(line.size)
    words = {
        Happening.STARTED: f"{files} · {size}",
        Happening.RESUMED: translate("Dock", "{sealed} of {files} sealed").format(
            sealed=line.count, files=line.files
        ),
        Happening.SAFE: translate("Dock", "{count} sealed and read back").format(count=line.count),
        Happening.ALREADY_SEALED: translate("Dock", "{files} sealed before").format(files=files),
        Happening.FAILED: translate("Dock", "the original is still on the camera"),
        Happening.NO_ROOM: translate("Dock", "call the custodian"),
        Happening.NO_WEARER: files,
        Happening.WEARER_NAMED: translate("Dock", "Officer {badge}").format(badge=line.badge),
        Happening.UNDOCKED_EARLY: translate("Dock", "at {percent}%, put it back").format(
            percent=line.percent
        ),
        Happening.UNUSABLE: translate("Dock", "nothing was copied"),
        Happening.CLOCK_DOUBT: clock_doubt_words(line.clock_doubt),
        Happening.SET_ASIDE: translate("Dock", "by {badge}").format(badge=line.badge),
    }
    return " · ".join(part for part in (line.camera, words[line.happening]) if part)
