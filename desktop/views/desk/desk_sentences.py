"""The sentences of the desk."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.desk_checks import Checked
from desktop.domain.drafts import DecisionDraft
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from desktop.domain.taxonomy import IncidentClass
from desktop.presenters.desk_state import (
    DecidedNow,
    DeskDetail,
    DeskRecording,
    DeskRow,
    DeskState,
    EarlierReturn,
)
from desktop.presenters.states import State
from desktop.wording import (
    desk_check_words,
    desk_warning_words,
    incident_class_words,
    involvement_words,
    printable,
)

_HOUR = 3600
_DAY = 86_400
_WEEK = 7


def _tr(words: str) -> str:
    return QCoreApplication.translate("Desk", words)


def length(seconds: float | None) -> str:
    """Minutes and seconds; beyond an hour "1:02:03"."""
    if seconds is None:
        return _tr("no length")
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes_left = divmod(minutes, 60)
    return f"{hours}:{minutes_left:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def moment(at: datetime, now: datetime) -> str:
    """A time of day, with its weekday unless that is today; with its date where that is far."""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    if abs((at.date() - now.date()).days) < _WEEK:
        return f"{at:%a %H:%M}"
    return f"{at:%a} {at.day} {at:%b %H:%M}"


def summary(state: DeskState) -> str:
    """How much waits, how much of it is late or due today."""
    more = "+" if state.has_more else ""
    late = sum(row.is_late for row in state.rows)
    parts = [_tr("{n} waiting").format(n=f"{len(state.rows)}{more}")]
    if late:
        parts.append(_tr("{n} late").format(n=f"{late}{more}"))
    if state.due_today:
        parts.append(_tr("{n} due today").format(n=state.due_today))
    return " · ".join(parts)


def due_state(row: DeskRow, now: datetime) -> State:
    """Late, due today, or later."""
    if row.is_late:
        return State.OVERDUE
    return State.DUE if row.due_at.date() == now.date() else State.QUEUED


def due_words(row: DeskRow, now: datetime) -> str:
    """By when it must be decided, or how late that is."""
    if row.is_late:
        return _tr("{span} late").format(span=_span((now - row.due_at).total_seconds()))
    if row.due_at.date() == now.date():
        return _tr("Today {time}").format(time=f"{row.due_at:%H:%M}")
    return moment(row.due_at, now)


def _span(seconds: float) -> str:
    if seconds >= _DAY:
        return _tr("{n} d").format(n=int(seconds // _DAY))
    if seconds >= _HOUR:
        return _tr("{n} h").format(n=int(seconds // _HOUR))
    return _tr("{n} min").format(n=max(1, int(seconds // 60)))


def row_state(row: DeskRow) -> State:
    """The state that a row is shown in; that the supervisor was there comes first."""
    if not row.may_decide:
        return State.NO_WEARER
    if row.kind is ReportKind.SUPPLEMENT:
        return State.AFTER_REVIEW
    return State.RETURNED if row.is_back else State.SEALED


def row_words(row: DeskRow, now: datetime) -> str:
    """What waits there."""
    if not row.may_decide:
        return _tr("You were there")
    if row.kind is ReportKind.SUPPLEMENT:
        return _tr("Supplement {n}").format(n=row.version)
    if row.is_back:
        return _tr("Back from officer, v{n}").format(n=row.version)
    at = moment(row.sealed_at, now)
    if row.kind is ReportKind.ATTESTATION:
        return _tr("Attested {time}").format(time=at)
    return _tr("Sealed {time}").format(time=at)


def row_sentence(row: DeskRow, now: datetime) -> str:
    """One row in one sentence, for a screen reader."""
    parts = [
        row.number,
        _tr("Officer {badge}").format(badge=printable(row.author)),
        row.category.title,
        _tr("due {when}").format(when=due_words(row, now)),
        row_words(row, now),
    ]
    if not row.may_decide:
        parts.append(_tr("you cannot approve it"))
    return ", ".join(parts)


def is_ordinary(row: DeskRow) -> bool:
    """Whether the category is not sensitive."""
    return row.category.incident_class is IncidentClass.ORDINARY


def category_words(row: DeskRow) -> str:
    """Code and class of the category: "UOF Restricted"."""
    if is_ordinary(row):
        return row.category.code
    words = incident_class_words(row.category.incident_class)
    return f"{row.category.code} {words[:1].upper()}{words[1:]}"


def check_words(checked: Checked) -> str:
    """A check as it holds or as it is worth a look, with the people whom it names."""
    if checked.holds:
        return desk_check_words(checked.check)
    words = desk_warning_words(checked.check)
    if checked.amount is not None:
        return f"{words}: {checked.amount}"
    if not checked.people:
        return words
    return f"{words}: {', '.join(map(printable, checked.people))}"


def involved_words(row: DeskRow) -> tuple[str, str]:
    """That the supervisor was there, as what, and what follows."""
    parts = ", ".join(sorted(involvement_words(part) for part in row.own_part))
    return (
        _tr("You were there ({part}).").format(part=parts),
        _tr("You cannot approve it. Only a supervisor of the unit who was not there can."),
    )


def not_readable_words() -> tuple[str, str]:
    """Why its text is not shown."""
    return (
        _tr("You have not sealed your own report of this incident yet."),
        _tr("Others' reports are shown to you after that, so that yours is your own account."),
    )


def viewed_words(row: DeskRow) -> tuple[str, str]:
    """That the supervisor had viewed, and what a return would then be stamped with."""
    if row.viewed_ms:
        headline = _tr("You have watched {length} of this footage.").format(
            length=length(row.viewed_ms / 1000)
        )
    else:
        headline = _tr("You have seen a still of this footage.")
    return (
        headline,
        _tr(
            "If you return the report now, version {n} will be stamped \u201creturned by a "
            "supervisor who had viewed\u201d."
        ).format(n=row.version + 1),
    )


def returned_words(returned: EarlierReturn, now: datetime) -> tuple[str, str]:
    """That an earlier version was returned, and why."""
    headline = _tr("Version {n} was returned by {badge}, {time}.").format(
        n=returned.version, badge=printable(returned.by), time=moment(returned.decided_at, now)
    )
    if returned.had_viewed:
        headline = f"{headline} {_tr('They had viewed the footage.')}"
    return headline, returned.reason


def begun_words(draft: DecisionDraft, now: datetime) -> tuple[str, str]:
    """That the supervisor began a decision, and how to go on with it."""
    at = moment(draft.saved_at, now)
    if draft.outcome is Outcome.APPROVED:
        return (
            _tr("You began to approve this report, {time}.").format(time=at),
            _tr("Your note is kept, and nobody else reads it. Approve goes on with it."),
        )
    return (
        _tr("You began to return this report, {time}.").format(time=at),
        _tr("Your note is kept, and nobody else reads it. Return goes on with it."),
    )


def recording_words(recording: DeskRecording) -> str:
    """Start, length, wearer and camera of a recording."""
    start = recording.started_at
    parts = (
        _tr("No time") if start is None else f"{start:%H:%M:%S}",
        length(recording.seconds),
        printable(recording.wearer),
        printable(recording.camera),
    )
    return " · ".join(parts)


def recording_sentence(recording: DeskRecording) -> str:
    """What the button beside a recording opens."""
    return _tr("Log of recording {facts}").format(facts=recording_words(recording))


def decided_words(decided: DecidedNow) -> tuple[str, str]:
    """What was decided last."""
    time = f"{decided.at:%H:%M:%S}"
    if decided.outcome is Outcome.APPROVED:
        return (
            _tr("{number} approved {time}.").format(number=decided.number, time=time),
            _tr("The sealed report of Officer {badge} stands as it is.").format(
                badge=printable(decided.author)
            ),
        )
    return (
        _tr("{number} returned {time}.").format(number=decided.number, time=time),
        _tr(
            "Officer {badge} finds your reasons in their shift and writes the next version beside "
            "this one."
        ).format(badge=printable(decided.author)),
    )


def decision_title(detail: DeskDetail, outcome: Outcome) -> str:
    """What is about to be signed."""
    row = detail.row
    if outcome is Outcome.APPROVED:
        return _tr("Approve {number}").format(number=row.number)
    return _tr("Return {number} to Officer {badge}").format(
        number=row.number, badge=printable(row.author)
    )
