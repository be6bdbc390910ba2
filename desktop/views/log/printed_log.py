"""What of the log goes on paper: a head as its short code, and the log of one recording."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.presenters.log_head import LogHeadState
from desktop.presenters.recording_log_state import (
    CheckStep,
    LogEntry,
    LogHistory,
    RecordingLogState,
)
from desktop.views.log.check_words import broken_words, verified_words
from desktop.views.log.entry_details import detail
from desktop.views.log.entry_sentences import what, who
from desktop.views.log.log_values import day_and_time, grouped
from desktop.views.log.recording_facts import recording_pairs, title, viewer_pair
from desktop.wording import printable


def _tr(words: str) -> str:
    return QCoreApplication.translate("LogOnPaper", words)


def printed_head(head: LogHeadState, station: str, *, demonstration: bool) -> str:
    """A signed head as it is kept outside the station."""
    lines = [
        *_station(station, demonstration=demonstration),
        _tr("Head of the custody log"),
        "",
        head.code,
        "",
        _tr("{n} entries, signed {time}").format(
            n=f"{head.entries:,}", time=day_and_time(head.signed_at)
        ),
        "",
        _tr(
            "Keep this paper outside the station. Whoever checks the log or an export against this "
            "code sees whether any of these entries was changed, added or removed since."
        ),
    ]
    return "\n".join(lines) + "\n"


def printed_log(state: RecordingLogState, station: str, *, demonstration: bool) -> str:
    """The log of a recording as the page shows it, with the result of the last verification."""
    history = state.history
    if history is None:
        return ""
    lines = [
        *_station(station, demonstration=demonstration),
        title(history),
        _tr("Incidents: {numbers}").format(
            numbers=", ".join(history.incidents) or _tr("none"),
        ),
        "",
        *_result(state),
        "",
        *(f"{key}: {value}" for key, value in recording_pairs(history.recording)),
        *_viewers(history),
    ]
    for entry in state.entries:
        lines += ["", *_entry(entry)]
    return "\n".join(lines) + "\n"


def _station(station: str, *, demonstration: bool) -> Iterator[str]:
    yield printable(station)
    if demonstration:
        yield _tr("DEMONSTRATION STATION. NOT EVIDENCE.")
    yield ""


def _result(state: RecordingLogState) -> tuple[str, ...]:
    check = state.check
    if check.step is not CheckStep.DONE:
        return (_tr("Not verified."),)
    return verified_words(check) if check.is_whole else broken_words(check)


def _viewers(history: LogHistory) -> Iterator[str]:
    yield ""
    yield _tr("Who has viewed:") if history.viewers else _tr("Nobody has viewed it.")
    for viewer in history.viewers:
        badge, told = viewer_pair(viewer)
        yield f"{badge}: {told.replace(chr(10), '; ')}"


def _entry(entry: LogEntry) -> Iterator[str]:
    yield _tr("{number}. {time}, {who}: {what}").format(
        number=entry.seq, time=day_and_time(entry.at), who=who(entry), what=what(entry)
    )
    told = detail(entry)
    if told:
        yield f"   {told}"
    yield f"   {grouped(entry.leaf)}"
