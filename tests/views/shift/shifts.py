"""Shifts on fixed data, for the tests and the pictures of the page."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace
from typing import cast

from desktop.domain.drafts import DraftMark
from desktop.domain.due import Due, DueKind
from desktop.domain.gate import LockReason, Reason
from desktop.domain.identifiers import Badge, CameraId, IncidentId, RecordingId
from desktop.domain.notices import ViewingNotice
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import NextStep, OwnAccount, ReportStage
from desktop.domain.reports import Decision, Outcome, SealedReport
from desktop.domain.taxonomy import Category, IncidentClass, ReportDuty
from desktop.presenters.frame import FramePresenter
from desktop.presenters.shift import ShiftPresenter
from desktop.presenters.shift_reason import GivenReason, ReasonState
from desktop.presenters.shift_state import (
    ShiftCard,
    ShiftDay,
    ShiftDispatch,
    ShiftDue,
    ShiftRecording,
    ShiftState,
)
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.views.shift.shift_view import ShiftView
from tests.fakes.lane import FakeLane
from tests.fakes.shipped_rulebook import SHIPPED_RULEBOOK

ZONE = timezone(timedelta(hours=-5))
NOW = datetime(2026, 11, 20, 15, 22, 8, tzinfo=ZONE)

FORCE = Category(
    "UOF", "Use of force", "7 years", 2557, ReportDuty.REPORT, IncidentClass.RESTRICTED
)
SCHOOL = Category(
    "SCH", "School or juvenile", "7 years", 2557, ReportDuty.REPORT, IncidentClass.RESTRICTED
)
STOP = Category("VST", "Vehicle stop", "1 year", 365, ReportDuty.SHORT, IncidentClass.ORDINARY)


def at(clock: str) -> datetime:
    """A time of the day."""
    hour, minute, second = map(int, clock.split(":"))
    return datetime(2026, 11, 20, hour, minute, second, tzinfo=ZONE)


def recording(start: str, length: str, wearer: str = "4412") -> ShiftRecording:
    """A recording of the officer, or of another."""
    minutes, seconds = map(int, length.split(":"))
    began = at(start)
    took = timedelta(minutes=minutes, seconds=seconds)
    own = wearer == "4412"
    camera = "C-0317" if own else "C-0342"
    return ShiftRecording(
        RecordingId(f"r{start}{wearer}"),
        CameraId(camera),
        Badge(wearer),
        own,
        began,
        began + took,
        took.total_seconds(),
    )


def call(event: str, kind: str, start: str, end: str, *, recorded: bool = True) -> ShiftDispatch:
    """A call of the officer."""
    return ShiftDispatch(event, kind, at(start), at(end), recorded, not recorded)


def _not_sealed(number: str) -> tuple[Reason, ...]:
    return (Reason(LockReason.REPORT_NOT_SEALED, IncidentId(number), number),)


def _card(
    number: str, category: Category, event: str, *recordings: ShiftRecording, **more: object
) -> ShiftCard:
    facts: dict[str, object] = {
        "key": number,
        "recordings": recordings,
        "reasons": _not_sealed(number),
        "step": NextStep.WRITE_REPORT,
        "incident": IncidentId(number),
        "number": number,
        "category": category,
        "event": event,
        "account": OwnAccount(ReportStage.NONE),
        "due_at": at("15:45:00"),
        "starts_at": recordings[0].started_at,
        "ends_at": max(each.ended_at for each in recordings if each.ended_at),
    }
    return ShiftCard(**{**facts, **more})  # type: ignore[arg-type] # named one by one above


DRAFT = DraftMark(IncidentId("I-26-20423"), ReportKind.INITIAL, at("15:18:40").astimezone(UTC))
DISTURBANCE = _card(
    "I-26-20423",
    FORCE,
    "26-118452",
    recording("11:47:31", "31:35"),
    recording("12:21:40", "17:32"),
    recording("11:48:02", "30:58", "4387"),
    recording("12:20:55", "16:20", "4387"),
    step=NextStep.CONTINUE_DRAFT,
    account=OwnAccount(ReportStage.DRAFT, DRAFT),
)
VISIT = _card("I-26-20418", SCHOOL, "26-118377", recording("10:14:00", "16:52"))
UNTAGGED = ShiftCard(
    key="proposal r13:55:04",
    recordings=(recording("13:55:04", "06:11"),),
    reasons=(Reason(LockReason.NOT_TAGGED, None, None),),
    step=NextStep.TAG,
    due_at=datetime(2026, 11, 21, 15, 2, tzinfo=ZONE),
    starts_at=at("13:55:04"),
    ends_at=at("14:01:15"),
)


def _sealed() -> OwnAccount:
    sealed = SimpleNamespace(sealed_at=at("09:02:11").astimezone(UTC), kind=ReportKind.INITIAL)
    decided = SimpleNamespace(decided_at=at("11:40:00").astimezone(UTC), outcome=Outcome.APPROVED)
    return OwnAccount(
        ReportStage.APPROVED, None, cast("SealedReport", sealed), cast("Decision", decided)
    )


TRAFFIC = _card(
    "I-26-20411",
    STOP,
    "26-118204",
    recording("08:12:00", "16:40"),
    reasons=(),
    step=NextStep.REVIEW,
    account=_sealed(),
    due_at=None,
)
CALLS = (
    call("26-118204", "Vehicle stop", "08:09:30", "08:33:00"),
    call("26-118377", "School contact", "10:11:00", "10:38:00"),
    call("26-118401", "Sick assist", "10:52:00", "11:21:00", recorded=False),
    call("26-118452", "Disturbance", "11:44:10", "12:58:00"),
)
CARDS = (DISTURBANCE, VISIT, UNTAGGED, TRAFFIC)
DUE = (
    ShiftDue(
        Due(DueKind.EXPLAIN_NO_RECORDING, at("15:21:00"), event="26-118401"),
        at("15:21:00"),
        True,
        None,
        NextStep.NOTHING,
        call=CALLS[2],
    ),
    ShiftDue(
        Due(
            DueKind.SEAL_REPORT,
            at("15:45:00"),
            incident=DISTURBANCE.incident,
            number=DISTURBANCE.number,
        ),
        at("15:45:00"),
        False,
        DISTURBANCE.key,
        DISTURBANCE.step,
        FORCE.title,
    ),
    ShiftDue(
        Due(DueKind.SEAL_REPORT, at("15:45:00"), incident=VISIT.incident, number=VISIT.number),
        at("15:45:00"),
        False,
        VISIT.key,
        VISIT.step,
        SCHOOL.title,
    ),
    ShiftDue(
        Due(DueKind.TAG_RECORDINGS, datetime(2026, 11, 21, 15, 2, tzinfo=ZONE), recordings=1),
        datetime(2026, 11, 21, 15, 2, tzinfo=ZONE),
        False,
        UNTAGGED.key,
        NextStep.TAG,
    ),
)


def full(chosen: ShiftCard = DISTURBANCE) -> ShiftState:
    """A shift with everything in it."""
    day = ShiftDay(NOW.date(), at("07:45:00"), at("16:05:00"), CARDS, CALLS, at("15:45:00"))
    return ShiftState(NOW, True, CARDS, chosen.key, DUE, day)


def notified(*, own: bool = True, count: int = 3) -> ShiftState:
    """A custodian viewed footage for a stated purpose."""
    notice = ViewingNotice(20481, Badge("5001"), at("09:14:00"), 1, is_own=own)
    return replace(full(), notices=(notice,) * count)


def all_explained() -> ShiftState:
    """The same, after a reason was given for the call without a recording."""
    return replace(full(), due=DUE[1:])


def held_for_investigator() -> ShiftState:
    """A critical incident: one's own report opens nothing by itself."""
    critical = Category(
        "CRI",
        "Officer-involved shooting, deadly force, death in custody",
        "until a person releases it",
        None,
        ReportDuty.REPORT,
        IncidentClass.CRITICAL,
    )
    number = "I-26-20423"
    card = _card(
        number,
        critical,
        "26-118452",
        *DISTURBANCE.recordings,
        reasons=(
            Reason(LockReason.CRITICAL_HOLD, IncidentId(number), number),
            *_not_sealed(number),
        ),
    )
    day = ShiftDay(NOW.date(), at("11:20:00"), at("15:50:00"), (card,), CALLS[2:], None)
    return ShiftState(NOW, True, (card,), card.key, DUE[:2], day)


def proposed() -> ShiftState:
    """Nothing is tagged yet; another officer's recordings of the call stand beside one's own."""
    own, others = DISTURBANCE.recordings[:2], DISTURBANCE.recordings[2:]
    card = ShiftCard(
        key="proposal",
        recordings=own,
        reasons=UNTAGGED.reasons,
        step=NextStep.TAG,
        others=others,
        event="26-118452",
        call_type="Disturbance",
        due_at=UNTAGGED.due_at,
        starts_at=own[0].started_at,
        ends_at=own[1].ended_at,
    )
    day = ShiftDay(NOW.date(), at("11:20:00"), at("15:50:00"), (card, UNTAGGED), CALLS[2:], None)
    return ShiftState(NOW, True, (card, UNTAGGED), card.key, DUE[:1] + DUE[3:], day)


def empty() -> ShiftState:
    """No recording, no call."""
    return ShiftState(NOW, True)


def reading() -> ShiftState:
    """Nothing is read yet."""
    return ShiftState(NOW)


def refused(error: KnownError) -> ShiftState:
    """What was read before stands; the last reading was refused."""
    whole = full()
    return ShiftState(NOW, True, whole.cards, whole.chosen, whole.due, whole.day, problem=error)


def explaining(**more: object) -> ReasonState:
    """A reason for the call without a recording is being given."""
    facts: dict[str, object] = {
        "event": "26-118401",
        "call": CALLS[2],
        "reasons": SHIPPED_RULEBOOK.taxonomy().no_recording_reasons,
    }
    return ReasonState(**{**facts, **more})  # type: ignore[arg-type] # named one by one above


def explaining_in_words() -> ReasonState:
    """A reason is chosen, and words are written."""
    words = "The mount broke off in the doorway. I noticed when I was back at the car."
    return explaining(reason="fault", words=words)


def explaining_refused() -> ReasonState:
    """Saving was refused, and nothing is chosen any more."""
    refusal = BadInput(Problem.CALL_UNKNOWN, event="26-118401")
    return explaining(lacks_reason=True, problem=refusal)


def explained() -> ReasonState:
    """A reason was saved."""
    return ReasonState(given=GivenReason("26-118401", "Camera fault"))


def page(state: ShiftState, reason: ReasonState | None = None) -> ShiftView:
    """The page in one state; nobody is signed in, so nothing changes it."""
    facts = SimpleNamespace(facts=SimpleNamespace(name="Station 3", demonstration=False))
    workplace = Workplace(cast("Desk", facts), FakeLane())
    presenter = ShiftPresenter(workplace, FramePresenter(workplace), ZONE)
    presenter.state = state
    presenter.reason.state = reason or ReasonState()
    return ShiftView(presenter)
