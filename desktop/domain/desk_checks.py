"""What the program checks for a supervisor before a report is decided. It decides nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from desktop.domain.cad import CadCall
from desktop.domain.how_written import FEWEST_SECONDS, HowWritten
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.recordings import ClockDoubt, MediaCondition, Recording
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.reports import SealedReport, Stamp

_VIEWED_BEFORE = frozenset(
    {Stamp.AUTHOR_HAD_VIEWED, Stamp.PRIOR_VIEWING_DECLARED, Stamp.VIEWED_UNDER_OVERRIDE}
)


class DeskCheck(StrEnum):
    """What is checked; each either holds or is worth a look."""

    SEALED_IN_TIME = "sealed-in-time"
    WRITTEN_BEFORE_VIEWING = "written-before-viewing"
    NO_OVERRIDE_USED = "no-override-used"
    NO_SUPERVISOR_HAD_VIEWED = "no-supervisor-had-viewed"
    CALL_MATCHES = "call-matches"
    RECORDED_WHOLE_CALL = "recorded-whole-call"
    RECORDINGS_WHOLE = "recordings-whole"
    CLOCKS_BELIEVED = "clocks-believed"
    OTHERS_SEALED = "others-sealed"
    FORM_ASKED_FOR = "form-asked-for"
    NOT_UNDER_ATTESTATION = "not-under-attestation"
    TYPED_HERE = "typed-here"
    NOTHING_PASTED = "nothing-pasted"
    TOOK_TIME = "took-time"


@dataclass(frozen=True, slots=True)
class Checked:
    """One check: whether it holds, whom it concerns, and how much it is, where it says so."""

    check: DeskCheck
    holds: bool
    people: tuple[Badge, ...] = ()
    amount: int | None = None


def desk_checks(
    report: SealedReport,
    incident: Incident,
    recordings: Sequence[Recording],
    calls: Iterable[CadCall],
    unsealed: Iterable[Badge],
    report_due: timedelta,
    owed: ReportKind | None = None,
    how: HowWritten | None = None,
) -> tuple[Checked, ...]:
    """Check a sealed report of an incident; that its required fields are filled, sealing saw to.

    `calls` are those of the incident's event, `unsealed` the others who still owe an account,
    `owed` is the form that its author still owes, `how` how it was written, where its entry says.
    """
    stamps = frozenset(report.stamps)
    owing = tuple(sorted(unsealed))
    ends = [each.ended_at for each in recordings if each.ended_at is not None]
    due_at = min(ends, default=incident.created_at) + report_due
    checks = [
        Checked(DeskCheck.SEALED_IN_TIME, report.sealed_at <= due_at),
        Checked(DeskCheck.WRITTEN_BEFORE_VIEWING, not stamps & _VIEWED_BEFORE),
        Checked(DeskCheck.NO_OVERRIDE_USED, Stamp.VIEWED_UNDER_OVERRIDE not in stamps),
        Checked(DeskCheck.NO_SUPERVISOR_HAD_VIEWED, Stamp.SUPERVISOR_HAD_VIEWED not in stamps),
        Checked(DeskCheck.CALL_MATCHES, incident.cad_number is not None),
    ]
    own_calls = [call for call in calls if call.badge == report.author]
    if own_calls:
        worn = [each.ended_at for each in recordings if report.author in each.wearers]
        last = max((end for end in worn if end is not None), default=None)
        cleared = max(call.cleared_at for call in own_calls)
        checks.append(Checked(DeskCheck.RECORDED_WHOLE_CALL, last is not None and last >= cleared))
    checks += [
        Checked(
            DeskCheck.RECORDINGS_WHOLE,
            all(each.media.condition is MediaCondition.PLAYABLE for each in recordings),
        ),
        Checked(
            DeskCheck.CLOCKS_BELIEVED,
            all(each.clock_doubt is ClockDoubt.NONE for each in recordings),
        ),
        Checked(DeskCheck.OTHERS_SEALED, not owing, owing),
        Checked(DeskCheck.NOT_UNDER_ATTESTATION, Stamp.VIEWED_UNDER_ATTESTATION not in stamps),
    ]
    if report.kind in OWN_ACCOUNTS:
        checks.append(Checked(DeskCheck.FORM_ASKED_FOR, owed is None))
    if how is not None:
        checks += _of_writing(report, how)
    return tuple(checks)


def _of_writing(report: SealedReport, how: HowWritten) -> Iterator[Checked]:
    """How it was written; of a first version how long, since a later one goes on from it."""
    yield Checked(DeskCheck.TYPED_HERE, how.typed_here)
    if not how.typed_here:
        return
    yield Checked(DeskCheck.NOTHING_PASTED, not how.pasted, amount=how.pasted)
    if how.seconds is not None and report.version == 1:
        yield Checked(DeskCheck.TOOK_TIME, how.seconds >= FEWEST_SECONDS, amount=how.seconds)
