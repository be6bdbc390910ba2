"""How each state looks: a tone, an icon and a word, always all three."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.presenters.states import State
from desktop.views.theme.icons import Icon
from desktop.views.widgets.tone import Tone


@dataclass(frozen=True)
class StateLook:
    """The look of one state; `source_word` is what stands in the source, before translation."""

    tone: Tone
    icon: Icon
    source_word: object

    @property
    def word(self) -> str:
        """The word in the language of the screen."""
        return QCoreApplication.translate("State", str(self.source_word))


STATE_LOOKS: Mapping[State, StateLook] = {
    State.LOCKED: StateLook(Tone.LOCKED, Icon.LOCK, QT_TRANSLATE_NOOP("State", "Locked")),
    State.OPEN: StateLook(Tone.OK, Icon.LOCK_OPEN, QT_TRANSLATE_NOOP("State", "Open to you")),
    State.DRAFT: StateLook(Tone.WORKING, Icon.PEN_LINE, QT_TRANSLATE_NOOP("State", "Draft")),
    State.SEALED: StateLook(Tone.OK, Icon.STAMP, QT_TRANSLATE_NOOP("State", "Sealed")),
    State.RETURNED: StateLook(
        Tone.WARN, Icon.UNDO_2, QT_TRANSLATE_NOOP("State", "Returned to you")
    ),
    State.APPROVED: StateLook(Tone.OK, Icon.CHECK_CHECK, QT_TRANSLATE_NOOP("State", "Approved")),
    State.AFTER_REVIEW: StateLook(
        Tone.AFTER, Icon.EYE, QT_TRANSLATE_NOOP("State", "Written after review")
    ),
    State.OVERRIDE: StateLook(Tone.AFTER, Icon.KEY_ROUND, QT_TRANSLATE_NOOP("State", "Override")),
    State.COPYING: StateLook(
        Tone.WORKING, Icon.ARROW_DOWN_TO_LINE, QT_TRANSLATE_NOOP("State", "Copying")
    ),
    State.VERIFYING: StateLook(
        Tone.WORKING, Icon.SCAN_SEARCH, QT_TRANSLATE_NOOP("State", "Verifying")
    ),
    State.SAFE: StateLook(
        Tone.OK, Icon.CIRCLE_CHECK_BIG, QT_TRANSLATE_NOOP("State", "Safe to undock")
    ),
    State.QUEUED: StateLook(Tone.NEUTRAL, Icon.CLOCK_3, QT_TRANSLATE_NOOP("State", "Waiting")),
    State.EMPTY_SLOT: StateLook(
        Tone.FAINT, Icon.SQUARE_DASHED, QT_TRANSLATE_NOOP("State", "Empty")
    ),
    State.FAILED: StateLook(Tone.BAD, Icon.OCTAGON_X, QT_TRANSLATE_NOOP("State", "Failed")),
    State.TAMPERED: StateLook(
        Tone.BAD, Icon.SHIELD_ALERT, QT_TRANSLATE_NOOP("State", "Seal broken")
    ),
    State.OFFLINE: StateLook(Tone.WARN, Icon.CLOUD_OFF, QT_TRANSLATE_NOOP("State", "Offline")),
    State.DUE: StateLook(Tone.WARN, Icon.HOURGLASS, QT_TRANSLATE_NOOP("State", "Due")),
    State.OVERDUE: StateLook(Tone.BAD, Icon.ALARM_CLOCK, QT_TRANSLATE_NOOP("State", "Late")),
    State.ATTENTION: StateLook(
        Tone.WARN, Icon.TRIANGLE_ALERT, QT_TRANSLATE_NOOP("State", "Needs attention")
    ),
    State.UNTAGGED: StateLook(Tone.WARN, Icon.TAG, QT_TRANSLATE_NOOP("State", "Not tagged")),
    State.TAGGED: StateLook(Tone.OK, Icon.TAGS, QT_TRANSLATE_NOOP("State", "Tagged")),
    State.CAD_MATCH: StateLook(Tone.OK, Icon.LINK_2, QT_TRANSLATE_NOOP("State", "CAD match")),
    State.NO_CAD_MATCH: StateLook(
        Tone.WARN, Icon.UNLINK, QT_TRANSLATE_NOOP("State", "No CAD match")
    ),
    State.RESTRICTED: StateLook(
        Tone.NEUTRAL, Icon.SHIELD_HALF, QT_TRANSLATE_NOOP("State", "Restricted")
    ),
    State.CRITICAL: StateLook(Tone.BAD, Icon.SIREN, QT_TRANSLATE_NOOP("State", "Critical")),
    State.HOLD: StateLook(Tone.NEUTRAL, Icon.ANCHOR, QT_TRANSLATE_NOOP("State", "Legal hold")),
    State.NO_WEARER: StateLook(
        Tone.WARN, Icon.USER_X, QT_TRANSLATE_NOOP("State", "Needs a wearer")
    ),
    State.VERIFIED: StateLook(
        Tone.OK, Icon.SHIELD_CHECK, QT_TRANSLATE_NOOP("State", "Log verified")
    ),
}
