"""What there is to say of an entry beside who, what and when."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.domain.custody import OVERRIDE_ACTS, Act
from desktop.domain.gate import LockReason
from desktop.domain.incidents import FiledBecause, Involvement
from desktop.domain.report_forms import ReportKind
from desktop.presenters.recording_log_state import LogEntry
from desktop.views.log.log_values import length, readable_id, size
from desktop.views.log.seen_parts import seen_words
from desktop.wording import (
    detail_code_words,
    filed_because_words,
    involvement_words,
    printable,
    refused_because_words,
    report_kind_words,
)

_LOCKS = frozenset({"lifted", "reasons", "shadow"})


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def detail(entry: LogEntry) -> str:
    """What there is to say about it, in one line."""
    tell = _DETAILS.get(entry.act) if entry.act else None
    return "" if tell is None else tell(entry)


def value_words(entry: LogEntry, key: str, value: object) -> str:
    """One detail of an entry, told in full."""
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


def _text(entry: LogEntry, key: str) -> str:
    value = entry.details.get(key, "")
    return printable(str(value)) if isinstance(value, str | int) else ""


def _several(entry: LogEntry, key: str) -> tuple[str, ...]:
    value = entry.details.get(key)
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


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
    parts = [seen_words(part) for part in entry.seen]
    words = ", ".join(parts) or _tr("another recording of the incident")
    if entry.details.get("interrupted") is True:
        return f"{words} · {_tr('the program was ended while it played')}"
    return words


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
