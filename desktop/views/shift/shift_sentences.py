"""The sentences of My shift."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.due import DueKind
from desktop.domain.notices import ViewingNotice
from desktop.domain.report_stage import OwnAccount, ReportStage
from desktop.presenters.shift_reason import GivenReason
from desktop.presenters.shift_state import ShiftCard, ShiftDispatch, ShiftDue, ShiftRecording
from desktop.wording import due_kind_words, lock_heading_words, printable

_MINUTE = 60
_HOUR = 3600
_DAY = 86_400


def _tr(words: str) -> str:
    return QCoreApplication.translate("Shift", words)


def clock(moment: datetime | None) -> str:
    """A time with seconds, as evidence is told."""
    return _tr("No time") if moment is None else f"{moment:%H:%M:%S}"


def minute(moment: datetime, now: datetime) -> str:
    """A time, with its day unless that is today."""
    if moment.date() == now.date():
        return f"{moment:%H:%M}"
    return f"{moment:%a} {moment.day} {moment:%b %H:%M}"


def day_words(moment: datetime) -> str:
    """A day, such as "Fri 20 Nov 2026"."""
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def length(seconds: float | None) -> str:
    """The length of a recording: minutes and seconds, with hours where there are any."""
    if seconds is None:
        return _tr("No length")
    whole = round(seconds)
    hours, rest = divmod(whole, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes:02d}:{left:02d}"


def spoken_length(seconds: float | None) -> str:
    """The length as it is read out."""
    if seconds is None:
        return _tr("length not known")
    hours, rest = divmod(round(seconds), _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    parts = []
    if hours:
        parts.append(_tr("{n} hours").format(n=hours) if hours > 1 else _tr("1 hour"))
    if minutes:
        parts.append(_tr("{n} minutes").format(n=minutes) if minutes > 1 else _tr("1 minute"))
    if left or not parts:
        parts.append(_tr("1 second") if left == 1 else _tr("{n} seconds").format(n=left))
    return " ".join(parts)


def span(seconds: float) -> str:
    """A length of time in its two largest parts: "2 h 40 min"."""
    minutes = int(abs(seconds)) // _MINUTE
    days, rest = divmod(minutes, _DAY // _MINUTE)
    hours, left = divmod(rest, _MINUTE)
    if days:
        return _tr("{d} d {h} h").format(d=days, h=hours)
    if hours:
        return _tr("{h} h {m} min").format(h=hours, m=left)
    return _tr("{m} min").format(m=left)


def who(recording: ShiftRecording) -> str:
    """Who wore the camera."""
    if recording.is_own:
        return _tr("You")
    return _tr("Officer {badge}").format(badge=printable(recording.wearer))


def recording_sentence(recording: ShiftRecording, *, is_open: bool) -> str:
    """One recording in one sentence, for a screen reader."""
    if is_open:
        words = _tr("Open recording, {start}, {length}, {whose} camera {camera}")
    else:
        words = _tr("Locked recording, {start}, {length}, {whose} camera {camera}")
    whose = _tr("your") if recording.is_own else _tr("{who}'s").format(who=who(recording))
    return words.format(
        start=clock(recording.started_at),
        length=spoken_length(recording.seconds),
        whose=whose,
        camera=printable(recording.camera),
    )


def call_sentence(call: ShiftDispatch) -> str:
    """One call in one sentence."""
    words = _tr("Call {event}, {kind}, {start} to {end}").format(
        event=printable(call.event),
        kind=printable(call.call_type),
        start=f"{call.dispatched_at:%H:%M}",
        end=f"{call.cleared_at:%H:%M}",
    )
    return words if call.has_recording else words + _tr(", no recording from you")


def call_facts(call: ShiftDispatch) -> str:
    """What a call was, its day and its times."""
    return _tr("{kind} · {day}, {start} to {end}").format(
        kind=printable(call.call_type),
        day=day_words(call.dispatched_at),
        start=clock(call.dispatched_at),
        end=clock(call.cleared_at),
    )


def reason_given(given: GivenReason) -> tuple[str, str]:
    """That a reason was saved, and which."""
    headline = _tr("Saved: why there is no recording of call {event}.")
    details = _tr("{reason} · entered in the custody log under your badge")
    return headline.format(event=printable(given.event)), details.format(reason=given.title)


def count_of_recordings(count: int) -> str:
    """So many recordings."""
    return _tr("1 recording") if count == 1 else _tr("{n} recordings").format(n=count)


def lock_sentence(card: ShiftCard) -> str:
    """Whether the footage is locked and why, or since when it is open."""
    if card.is_open:
        return open_sentence(card)
    if card.is_proposal:
        if len(card.recordings) == 1:
            return _tr("Locked: this recording is not part of an incident yet. Tag it first.")
        return _tr("Locked: these recordings are not part of an incident yet. Tag them first.")
    reason = card.first_reason
    if reason is None:
        return ""
    heading = lock_heading_words(reason)
    return _tr("Locked: {why}").format(why=heading[:1].lower() + heading[1:])


def opening_sentence(card: ShiftCard) -> str:
    """What one's own report does to the footage, where there is something to say."""
    if card.is_critical and not card.is_open:
        return _tr(
            "Sealing does not open the footage. An investigator releases it to you after your "
            "statement."
        )
    if not card.sealing_opens:
        return ""
    if len(card.recordings) == 1:
        return _tr("Sealing it opens this recording to you.")
    return _tr("Sealing it opens these {n} recordings to you.").format(n=len(card.recordings))


def open_sentence(card: ShiftCard) -> str:
    """That footage is open, and since when."""
    report = None if card.account is None else card.account.report
    if report is None or card.starts_at is None:
        return _tr("Open to you.")
    sealed = report.sealed_at.astimezone(card.starts_at.tzinfo)
    return _tr("Open to you: your report was sealed at {time}.").format(
        time=minute(sealed, card.starts_at)
    )


def stage_words(account: OwnAccount, beside: datetime) -> str:
    """How far one's own account has come, and since when; `beside` gives the zone and the day."""
    since = None if account.since is None else account.since.astimezone(beside.tzinfo)
    at = "" if since is None else minute(since, beside)
    match account.stage:
        case ReportStage.DRAFT:
            return _tr("Draft, saved {time}").format(time=at)
        case ReportStage.SEALED:
            return _tr("Sealed {time}").format(time=at)
        case ReportStage.RETURNED:
            return _tr("Returned to you {time}").format(time=at)
        case ReportStage.APPROVED:
            return _tr("Approved {time}").format(time=at)
        case ReportStage.OUTSIDE:
            return _tr("From elsewhere, weaker grade, {time}").format(time=at)
        case _:
            return ""


def notice_words(notices: Sequence[ViewingNotice], beside: datetime) -> tuple[str, str]:
    """The newest view for a stated purpose, and how many more there were in 30 days."""
    newest = notices[0]
    told = (
        _tr("Footage that you wore was released to custodian {badge}, {time}.")
        if newest.is_own
        else _tr("Footage was released to custodian {badge}, {time}.")
    )
    headline = told.format(badge=newest.by, time=minute(newest.at, beside))
    details = _tr("A purpose was stated. It stands in the custody log as entry {number}.").format(
        number=newest.entry
    )
    more = len(notices) - 1
    if more:
        counted = _tr("{count} more in the last 30 days.").format(count=more)
        details = f"{details} {counted}"
    return headline, details


def due_title(due: ShiftDue) -> str:
    """What is due."""
    told = due.due
    match told.kind:
        case DueKind.TAG_RECORDINGS:
            return _tr("Tag {recordings}").format(recordings=count_of_recordings(told.recordings))
        case DueKind.SEAL_REPORT:
            return _tr("Seal report {number}").format(number=told.number or "")
        case DueKind.REWRITE_REPORT:
            return _tr("Returned to you: {number}").format(number=told.number or "")
        case _:
            return due_kind_words(told.kind)


def due_details(due: ShiftDue, now: datetime) -> str:
    """By when, and what it belongs to; late things say so."""
    told = due.due
    about = due.category or (
        _tr("CAD {event}").format(event=printable(told.event)) if told.event else ""
    )
    return " · ".join(part for part in (about, when_words(due, now)) if part)


def when_words(due: ShiftDue, now: datetime) -> str:
    """By when it is due, or how late it is."""
    apart = (due.due_at - now).total_seconds()
    if due.is_late:
        return _tr("{span} late").format(span=span(apart))
    if due.due_at.date() == now.date():
        return _tr("due {time}, in {span}").format(time=f"{due.due_at:%H:%M}", span=span(apart))
    return _tr("due {time}").format(time=minute(due.due_at, now))


def card_sentence(card: ShiftCard) -> str:
    """One card in a few words, for a screen reader."""
    parts = [card.number or _tr("Not tagged yet")]
    if card.category is not None:
        parts.append(card.category.title)
    if card.event:
        parts.append(_tr("CAD {event}").format(event=printable(card.event)))
    parts.append(count_of_recordings(len(card.recordings)))
    parts.append(lock_sentence(card))
    return ", ".join(parts)
