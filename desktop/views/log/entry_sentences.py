"""One entry of the log in words: in the table, in full, and for a screen reader."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.custody import Act
from desktop.domain.report_forms import ReportKind
from desktop.presenters.recording_log_state import LogEntry
from desktop.presenters.states import State
from desktop.views.log.entry_details import detail, value_words
from desktop.views.log.log_values import day_and_time, grouped
from desktop.views.theme.icons import Icon
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import act_words, detail_words, printable

_STATES: Mapping[Act, State] = {
    Act.OFFLOADED: State.SEALED,
    Act.INCIDENT_CREATED: State.TAGGED,
    Act.INCIDENT_RETAGGED: State.TAGGED,
    Act.TAGS_UNDONE: State.TAGGED,
    Act.REPORT_SEALED: State.SEALED,
    Act.REPORT_APPROVED: State.APPROVED,
    Act.REPORT_RETURNED: State.RETURNED,
    Act.ACCESS_REFUSED: State.LOCKED,
    Act.FOOTAGE_RELEASED: State.AFTER_REVIEW,
    Act.OVERRIDE_ASKED: State.OVERRIDE,
    Act.OVERRIDE_GRANTED: State.OVERRIDE,
    Act.OVERRIDE_REFUSED: State.OVERRIDE,
    Act.OVERRIDE_ENDED: State.OVERRIDE,
    Act.OVERRIDE_REVIEWED: State.OVERRIDE,
    Act.VIEWED: State.AFTER_REVIEW,
    Act.STILL_MADE: State.AFTER_REVIEW,
    Act.MARKER_SET: State.AFTER_REVIEW,
    Act.MARKER_RENAMED: State.AFTER_REVIEW,
    Act.MARKER_REMOVED: State.AFTER_REVIEW,
}
_ICONS: Mapping[Act, Icon] = {
    Act.RECORDING_FILED: Icon.FILE_PLUS_2,
    Act.OFFICER_INVOLVED: Icon.USER_PLUS,
    Act.REPORT_READ: Icon.FILE_PEN_LINE,
    Act.ACCESS_ASKED: Icon.CIRCLE_QUESTION_MARK,
    Act.LOG_READ: Icon.SCROLL_TEXT,
}
_FIXED = (
    "incident",
    "note",
    "numbers",
    "original_sha256",
    "overrides",
    "reason",
    "recording",
    "recordings",
    "report",
    "reports",
    "sealed_sha256",
    "sha256",
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def who(entry: LogEntry) -> str:
    """Who acted; without a sign-in it was the terminal."""
    if entry.act is None:
        return _tr("Not readable")
    return _tr("Terminal") if entry.actor is None else printable(entry.actor)


def what(entry: LogEntry) -> str:
    """What was done."""
    return _tr("This entry cannot be read") if entry.act is None else act_words(entry.act)


def state_of(entry: LogEntry) -> State | None:
    """The state that an entry's icon and color tell."""
    if entry.act is None:
        return State.TAMPERED
    if entry.act is Act.REPORT_SEALED and entry.details.get("kind") == ReportKind.SUPPLEMENT:
        return State.AFTER_REVIEW
    return _STATES.get(entry.act)


def icon_of(entry: LogEntry) -> Icon:
    """The shape of an entry that tells no state: what kind of act it was."""
    return _ICONS.get(entry.act, Icon.CIRCLE) if entry.act else Icon.SHIELD_ALERT


def entry_sentence(entry: LogEntry) -> str:
    """One entry in one sentence, for a screen reader."""
    at = _tr("at an unknown time") if entry.at is None else f"{entry.at:%H:%M:%S}"
    parts = (
        _tr("Entry {number}").format(number=entry.seq),
        at,
        who(entry),
        what(entry),
        detail(entry),
    )
    return ", ".join(part for part in parts if part)


def entry_pairs(entry: LogEntry, root: str = "") -> Pairs:
    """Everything that an entry holds; `root` is the hash over the log up to it, in hex."""
    pairs = [
        (_tr("What"), what(entry)),
        (_tr("Who"), who(entry)),
        (_tr("When"), day_and_time(entry.at)),
    ]
    told = [
        (_key(entry, key), value_words(entry, key, value)) for key, value in entry.details.items()
    ]
    # Digests and ids stand last: they are long, and nobody reads them first.
    pairs += sorted(told, key=lambda pair: (pair[0] in fixed_keys(), pair[0]))
    pairs.append((hash_key(), grouped(entry.leaf)))
    if root:
        pairs.append((root_key(), grouped(root)))
    return tuple(pairs)


def hash_key() -> str:
    """What the hash of an entry is called."""
    return _tr("Entry hash")


def root_key() -> str:
    """What the hash over an entry and all before it is called."""
    return _tr("Log up to it")


def fixed_keys() -> tuple[str, ...]:
    """What digests and ids in an entry are called: they are set in letters of one width."""
    named = (words for key in _FIXED if (words := detail_words(None, key)) is not None)
    return (hash_key(), root_key(), *named)


def _key(entry: LogEntry, key: str) -> str:
    """What a detail is called; one of a later version as it stands there."""
    return detail_words(entry.act, key) or printable(key)
