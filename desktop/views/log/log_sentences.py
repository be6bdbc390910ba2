"""The sentences of the log of a recording."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.domain.custody import OVERRIDE_ACTS, Act
from desktop.domain.gate import LockReason
from desktop.domain.incidents import FiledBecause, Involvement
from desktop.domain.recordings import ClockDoubt, MediaCondition
from desktop.domain.report_forms import ReportKind
from desktop.presenters.recording_log_state import (
    LogCheckState,
    LogEntry,
    LoggedCall,
    LoggedRecording,
    LogHistory,
    SeenPart,
)
from desktop.presenters.states import State
from desktop.views.theme.icons import Icon
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import (
    act_words,
    clock_doubt_words,
    condition_words,
    detail_code_words,
    detail_words,
    filed_because_words,
    finding_words,
    involvement_words,
    printable,
    refused_because_words,
    report_kind_words,
)

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
_LOCKS = frozenset({"lifted", "reasons", "shadow"})
_SHORT_HASH = 16
_TOLD_IN_FULL = 3
_MEGABYTE = 1_000_000
_HEXADECIMAL = re.compile("[0-9a-f]{32}|[0-9a-f]{64}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def grouped(digest: str) -> str:
    """A digest in groups of four, as people read it out."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def readable_id(name: str) -> str:
    """An id or a digest in groups of four; other words as they are."""
    digits = name.replace("-", "")
    return grouped(digits) if _HEXADECIMAL.fullmatch(digits) else printable(name)


def short_hash(digest: str) -> str:
    """The beginning of a digest, in groups of four."""
    return f"{grouped(digest[:_SHORT_HASH])} …"


def length(seconds: float | None) -> str:
    """Minutes and seconds; beyond an hour "1:02:03"."""
    if seconds is None:
        return _tr("not known")
    minutes, rest = divmod(int(seconds), 60)
    hours, left = divmod(minutes, 60)
    return f"{hours}:{left:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def day_and_time(at: datetime | None) -> str:
    """Date and time to the second, as evidence is told."""
    return _tr("not known") if at is None else f"{at.day} {at:%b %Y, %H:%M:%S}"


def title(history: LogHistory | None) -> str:
    """What the page is about."""
    if history is None:
        return _tr("Log of a recording")
    recording = history.recording
    return _tr("Log of {camera}, {time}").format(
        camera=printable(recording.camera), time=day_and_time(recording.started_at)
    )


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
    if entry.act is Act.REPORT_SEALED and _text(entry, "kind") == ReportKind.SUPPLEMENT:
        return State.AFTER_REVIEW
    return _STATES.get(entry.act)


def icon_of(entry: LogEntry) -> Icon:
    """The shape of an entry that tells no state: what kind of act it was."""
    return _ICONS.get(entry.act, Icon.CIRCLE) if entry.act else Icon.SHIELD_ALERT


def detail(entry: LogEntry) -> str:
    """What there is to say about it, in one line."""
    tell = _DETAILS.get(entry.act) if entry.act else None
    return "" if tell is None else tell(entry)


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


def entry_pairs(entry: LogEntry) -> Pairs:
    """Everything that an entry holds."""
    pairs = [
        (_tr("What"), what(entry)),
        (_tr("Who"), who(entry)),
        (_tr("When"), day_and_time(entry.at)),
    ]
    told = [(_key(entry, key), _value(entry, key, value)) for key, value in entry.details.items()]
    # Digests and ids stand last: they are long, and nobody reads them first.
    pairs += sorted(told, key=lambda pair: (pair[0] in fixed_keys(), pair[0]))
    return (*pairs, (hash_key(), grouped(entry.leaf)))


def hash_key() -> str:
    """What the hash of an entry is called."""
    return _tr("Entry hash")


def fixed_keys() -> tuple[str, ...]:
    """What digests and ids in an entry are called: they are set in letters of one width."""
    named = (words for key in _FIXED if (words := detail_words(None, key)) is not None)
    return (hash_key(), *named)


def digest_keys() -> tuple[str, str]:
    """What the digests of the original and of the sealed file are called."""
    return _tr("SHA-256"), _tr("As sealed")


def recording_pairs(recording: LoggedRecording) -> Pairs:
    """What is known of the recording."""
    original, sealed = digest_keys()
    pairs = [
        (_tr("Camera"), printable(recording.camera)),
        (_tr("Wearer"), printable(recording.wearer)),
        (_tr("Recorded"), day_and_time(recording.started_at)),
        (_tr("Length"), length(recording.seconds)),
        (_tr("Size"), size(recording.original_size)),
        (_tr("Offloaded"), day_and_time(recording.offloaded_at)),
    ]
    if recording.condition is not MediaCondition.PLAYABLE:
        pairs.append((_tr("Condition"), condition_words(recording.condition)))
    if recording.clock_doubt is not ClockDoubt.NONE:
        pairs.append((_tr("Clock"), clock_doubt_words(recording.clock_doubt)))
    return (
        *pairs,
        (original, grouped(recording.original_sha256)),
        (sealed, grouped(recording.sealed_sha256)),
        (_tr("Id"), readable_id(recording.id)),
    )


def call_pair(call: LoggedCall) -> tuple[str, str]:
    """A call that matches the recording."""
    return (
        printable(call.event),
        _tr("{kind}, {start} to {end}").format(
            kind=printable(call.call_type),
            start=f"{call.dispatched_at:%H:%M:%S}",
            end=f"{call.cleared_at:%H:%M:%S}",
        ),
    )


def size(octets: int) -> str:
    """A size in megabytes, or in bytes where it is small."""
    if octets < _MEGABYTE:
        return _tr("{n} bytes").format(n=f"{octets:,}")
    return _tr("{n} MB").format(n=f"{octets / _MEGABYTE:,.0f}")


def verified_words(check: LogCheckState) -> tuple[str, str]:
    """What verifying found, when all matches."""
    return (
        _tr("Log verified. Nothing added, changed or removed."),
        _tr(
            "{n} entries, every link matches. The sealed file was read back: it matches its seal. "
            "Head {code}. Took {seconds} s."
        ).format(n=f"{check.total:,}", code=check.code, seconds=f"{check.seconds:.1f}"),
    )


def broken_words(check: LogCheckState) -> tuple[str, str]:
    """What verifying found, when something does not match; the first findings in full."""
    count = len(check.findings)
    headline = (
        _tr("1 thing does not match. Do not rely on this recording or on this log.")
        if count == 1
        else _tr("{n} things do not match. Do not rely on this recording or on this log.").format(
            n=count
        )
    )
    told = " ".join(finding_words(finding) for finding in check.findings[:_TOLD_IN_FULL])
    more = _tr(" And {n} more.").format(n=count - _TOLD_IN_FULL)
    return headline, told + more if count > _TOLD_IN_FULL else told


def running_words(check: LogCheckState) -> str:
    """How far verifying is."""
    if not check.total:
        return _tr("Verifying…")
    if check.done >= check.total:
        return _tr("Reading the sealed file back…")
    return _tr("Checking {done} of {total}").format(
        done=f"{check.done:,}", total=f"{check.total:,}"
    )


def _text(entry: LogEntry, key: str) -> str:
    value = entry.details.get(key, "")
    return printable(str(value)) if isinstance(value, str | int) else ""


def _several(entry: LogEntry, key: str) -> tuple[str, ...]:
    value = entry.details.get(key)
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


def _key(entry: LogEntry, key: str) -> str:
    """What a detail is called; one of a later version as it stands there."""
    return detail_words(entry.act, key) or printable(key)


def _value(entry: LogEntry, key: str, value: object) -> str:
    if key == "spans":
        return _seen(entry)  # as times: each span names the recording once more
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, int) and key == "original_size":
        return size(value)
    if isinstance(value, int) and key == "at_ms":
        return length(value / 1000)
    several = value if isinstance(value, list | tuple) else (value,)
    told = dict.fromkeys(_one(entry, key, str(each)) for each in several)
    return ", ".join(each for each in told if each) or _tr("none")


def _one(entry: LogEntry, key: str, value: str) -> str:
    """One value of a detail: a code in words, an id in groups of four, all else as it came."""
    if key in _LOCKS:
        return _known(value.partition("@")[0], LockReason, refused_because_words)
    if key == "involved":
        badge, _, part = value.partition(":")
        words = detail_code_words(entry.act, key, part) or printable(part)
        return f"{printable(badge)} ({words})"
    return detail_code_words(entry.act, key, value) or readable_id(value)


def _known(code: str, kind: type[StrEnum], words: Callable[..., str]) -> str:
    """A code in words; one that this version does not know as it stands there."""
    try:
        return words(kind(code))
    except ValueError:
        return printable(code)


def _offloaded(entry: LogEntry) -> str:
    octets = entry.details.get("original_size")
    parts = (
        _tr("camera {camera}").format(camera=_text(entry, "camera")),
        size(octets) if isinstance(octets, int) else "",
    )
    return " · ".join(part for part in parts if part)


def _tagged(entry: LogEntry) -> str:
    parts = (_text(entry, "number"), _text(entry, "category"))
    return " · ".join(part for part in parts if part)


def _filed(entry: LogEntry) -> str:
    return _known(_text(entry, "because"), FiledBecause, filed_because_words)


def _involved(entry: LogEntry) -> str:
    part = _known(_text(entry, "role"), Involvement, involvement_words)
    return f"{_text(entry, 'officer')} · {part}"


def _sealed(entry: LogEntry) -> str:
    kind = _known(_text(entry, "kind"), ReportKind, report_kind_words)
    return _tr("{kind} · version {n}").format(kind=kind, n=_text(entry, "version"))


def _decided(entry: LogEntry) -> str:
    if entry.details.get("had_viewed") is True:
        return _tr("after viewing footage")
    return _tr("without having viewed footage")


def _access(entry: LogEntry) -> str:
    if entry.details.get("disabled") is True:
        return _tr("the account is disabled")
    reasons = [each.partition("@")[0] for each in _several(entry, "reasons")]
    told = dict.fromkeys(_known(each, LockReason, refused_because_words) for each in reasons)
    if told:
        return " · ".join(told)
    return _tr("open") if entry.details.get("open") is True else _tr("not allowed")


def _released(entry: LogEntry) -> str:
    words = _tr("to be played") if _text(entry, "use") == "playback" else _tr("for a still")
    return f"{words} · {_tr('with a reason')}" if "reason" in entry.details else words


def _seen(entry: LogEntry) -> str:
    parts = [_part(part) for part in entry.seen]
    words = ", ".join(parts) or _tr("another recording of the incident")
    if entry.details.get("interrupted") is True:
        return f"{words} · {_tr('the program was ended while it played')}"
    return words


def _part(part: SeenPart) -> str:
    start = _moment(part.starts_at, part.from_ms)
    if part.from_ms == part.to_ms:
        return start
    return _tr("{start} to {end}").format(start=start, end=_moment(part.ends_at, part.to_ms))


def _moment(at: datetime | None, milliseconds: int) -> str:
    return length(milliseconds / 1000) if at is None else f"{at:%H:%M:%S}"


def _marked(entry: LogEntry) -> str:
    """The moment and the words are content of the footage; the log has their digest only."""
    return _tr("version {n} of the marker").format(n=_text(entry, "version"))


def _override(entry: LogEntry) -> str:
    return _tr("override {number}").format(number=_text(entry, "number"))


def _read(entry: LogEntry) -> str:
    return _tr("at {terminal}").format(terminal=_text(entry, "terminal"))


def _read_reports(entry: LogEntry) -> str:
    count = len(_several(entry, "reports"))
    return _tr("1 report") if count == 1 else _tr("{n} reports").format(n=count)


_DETAILS: Mapping[Act, Callable[[LogEntry], str]] = {
    Act.OFFLOADED: _offloaded,
    Act.INCIDENT_CREATED: _tagged,
    Act.INCIDENT_RETAGGED: _tagged,
    Act.TAGS_UNDONE: _tagged,
    Act.RECORDING_FILED: _filed,
    Act.OFFICER_INVOLVED: _involved,
    Act.REPORT_SEALED: _sealed,
    Act.REPORT_READ: _read_reports,
    Act.REPORT_APPROVED: _decided,
    Act.REPORT_RETURNED: _decided,
    Act.ACCESS_ASKED: _access,
    Act.ACCESS_REFUSED: _access,
    Act.FOOTAGE_RELEASED: _released,
    **dict.fromkeys(OVERRIDE_ACTS, _override),
    Act.VIEWED: _seen,
    Act.STILL_MADE: _seen,
    Act.MARKER_SET: _marked,
    Act.MARKER_RENAMED: _marked,
    Act.MARKER_REMOVED: _marked,
    Act.LOG_READ: _read,
}
