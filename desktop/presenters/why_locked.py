"""What the page says that tells why an incident's footage is locked."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import Draft
from desktop.domain.gate import LockReason, Open, Opener, Opening, Reason
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.officers import Officer
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind
from desktop.domain.roles import Reach, Right, Role, reach
from desktop.presenters.frame import FramePresenter
from desktop.presenters.override_request import (
    OverrideRequestPresenter,
    OverrideRequestState,
)
from desktop.presenters.pages import ReportPage, ReviewPage, WhyLockedPage
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.explain_lock import ExplainedLock
from desktop.services.override_rules import is_liftable
from desktop.services.prepare_report import PreparedReport
from desktop.services.session import Session

_ALWAYS_NAMED = (
    (Opening.SEAL_OWN_REPORT, Opener.VIEWER),
    (Opening.INVESTIGATOR_RELEASE, Opener.INVESTIGATOR),
)
"""Ways that people ask about, said also where they do not apply."""


@dataclass(frozen=True, slots=True)
class LockedLine:
    """What may be said of one recording while it is locked."""

    recording: RecordingId
    started_at: datetime | None
    ended_at: datetime | None
    seconds: float | None
    camera: str
    wearer: Badge
    is_own: bool
    is_open: bool
    sealed_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Way:
    """One way that footage opens: what, who can, and whether it is true of this incident."""

    opening: Opening
    opener: Opener
    applies: bool


_OVERRIDE = Way(Opening.OVERRIDE_GRANT, Opener.UNINVOLVED_SUPERVISOR, applies=True)


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A policy that binds the footage."""

    title: str
    version: int
    effective_from: str
    notice: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """The answer: open, or locked for these reasons, and everything that is not hidden.

    `opens` counts the recordings that sealing one's own report opens; None where that is no way.
    """

    number: str
    cad_number: str | None
    category: str
    category_title: str
    is_open: bool
    reasons: tuple[Reason, ...]
    ways: tuple[Way, ...]
    recordings: tuple[LockedLine, ...]
    others: tuple[Officer, ...]
    policies: tuple[PolicyLine, ...]
    opens: int | None
    draft_saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class WhyLockedState:
    """The page as it stands; without an explanation it is still asked for, or was refused."""

    explanation: Explanation | None = None
    problem: KnownError | None = None

    @property
    def can_write(self) -> bool:
        """Whether writing the report is the lawful next step."""
        return self.explanation is not None and self.explanation.opens is not None


@dataclass(frozen=True, slots=True)
class _Asked:
    told: ExplainedLock
    prepared: PreparedReport | None
    draft: Draft | None


class WhyLockedPresenter(QObject):
    """Asks, and again when an override begins or ends; each is in the log. It opens no footage."""

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        page: WhyLockedPage,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame, self._page = frame, page
        self._viewer, self._role = workplace.session.badge, workplace.session.officer.role
        self.zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self.state = WhyLockedState()
        self.override = OverrideRequestPresenter(workplace, page.incident, self.zone, self)
        self._workplace, self._in_force = workplace, False
        self.override.changed.connect(self._override_changed)
        self._explain()

    def write_report(self) -> None:
        """Go and write, where that is what opens it."""
        if self.state.can_write:
            self.frame.open(ReportPage(self._page.incident, ReportKind.INITIAL))

    def review(self) -> None:
        """Go and watch, where it is open already, or a part of it by an override."""
        explanation = self.state.explanation
        if self.override.state.is_in_force or (explanation is not None and explanation.is_open):
            self.frame.open(ReviewPage(self._page.incident))

    def go_back(self) -> None:
        """Go back to where the person came from."""
        self.frame.back()

    def _explain(self) -> None:
        self._workplace.ask_as(self._ask, self._told, self._refused)

    def _override_changed(self, state: OverrideRequestState) -> None:
        """What is locked changes as an override comes into force and ends."""
        if state.is_in_force is not self._in_force and self._workplace.is_signed_in:
            self._in_force = state.is_in_force
            self._explain()

    def _ask(self, desk: Desk, session: Session) -> _Asked:
        told = desk.explain_lock(session, self._page.incident)
        reasons = () if isinstance(told.decision, Open) else told.decision.reasons
        if not any(reason.rule.opening is Opening.SEAL_OWN_REPORT for reason in reasons):
            return _Asked(told, None, None)
        try:
            kind = desk.reports.account_kind(session, self._page.incident)
            prepared = desk.prepare_report(session, self._page.incident, kind)
            draft = desk.drafts.load(session, self._page.incident, kind)
        except KnownError:
            return _Asked(told, None, None)  # whose role writes no reports, or who was not there
        return _Asked(told, prepared, draft)

    def _told(self, asked: _Asked) -> None:
        self._show(replace(self.state, explanation=_explanation(asked, self._viewer, self._role)))

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, problem=error))

    def _show(self, state: WhyLockedState) -> None:
        self.state = state
        self.changed.emit(state)


def _may_ask(asked: _Asked, role: Role) -> bool:
    """Whether an override is a way for this person (policy 2.8)."""
    return (
        reach(role, Right.ASK_OVERRIDE) is not Reach.NONE
        and is_liftable(asked.told.decision)
        and bool(asked.told.policies.override_minutes)
    )


def _explanation(asked: _Asked, viewer: Badge, role: Role) -> Explanation:
    told, prepared = asked.told, asked.prepared
    decision = told.decision
    reasons = () if isinstance(decision, Open) else decision.reasons
    opens = None
    if prepared is not None:
        opens = sum(isinstance(each.then, Open) for each in prepared.recordings)
    return Explanation(
        number=told.incident.number,
        cad_number=told.incident.cad_number,
        category=told.category.code,
        category_title=told.category.title,
        is_open=isinstance(decision, Open),
        reasons=reasons,
        ways=() if isinstance(decision, Open) else ways(reasons, override=_may_ask(asked, role)),
        recordings=_lines(told, viewer),
        others=tuple(officer for officer in told.involved if officer.badge != viewer),
        policies=tuple(
            PolicyLine(policy.title, policy.version, policy.effective_from, policy.notice)
            for policy in told.policies.policies
        ),
        opens=opens,
        draft_saved_at=None if asked.draft is None else asked.draft.saved_at,
    )


def _lines(told: ExplainedLock, viewer: Badge) -> tuple[LockedLine, ...]:
    lines = [
        LockedLine(
            recording=each.recording.id,
            started_at=each.recording.started_at,
            ended_at=each.recording.ended_at,
            seconds=each.recording.media.duration,
            camera=each.recording.camera,
            wearer=each.recording.wearer,
            is_own=viewer in each.recording.wearers,
            is_open=isinstance(each.decision, Open),
            sealed_at=each.recording.offloaded_at,
            sha256=each.recording.sealed.original_sha256,
        )
        for each in told.recordings
    ]
    return tuple(sorted(lines, key=lambda line: (not line.is_own, str(line.started_at or "~"))))


def ways(reasons: tuple[Reason, ...], *, override: bool = False) -> tuple[Way, ...]:
    """What opens it: what is true of it first, then what people ask about and does not apply.

    With a hold that something else must lift, sealing one's report is one of several steps.
    `override`: the person may ask for one (policy 2.8); it never comes first.
    """
    true = dict.fromkeys((reason.rule.opening, reason.rule.opener) for reason in reasons)
    others = [way for way in _ALWAYS_NAMED if way[0] not in {opening for opening, _ in true}]
    never = any(
        reason.code in {LockReason.ADMINISTRATOR, LockReason.ROLE_NEVER_PLAYS} for reason in reasons
    )
    return (
        *(Way(opening, opener, applies=True) for opening, opener in true),
        *((_OVERRIDE,) if override else ()),
        *(Way(opening, opener, applies=False) for opening, opener in others if not never),
    )
