"""Incidents as the people who were there see them: locked facts, own account, next step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.drafts import DraftMark
from desktop.domain.gate import GateDecision, Open, decide
from desktop.domain.incidents import Incident
from desktop.domain.owed_form import owed_form
from desktop.domain.policy import PoliciesInForce
from desktop.domain.recordings import Recording
from desktop.domain.report_stage import (
    NextStep,
    OwnAccount,
    ReportStage,
    next_step,
    own_account,
)
from desktop.domain.reports import SealedReport
from desktop.domain.roles import Reach, Right, reach
from desktop.domain.taxonomy import UNCLASSIFIED, Category, ReportDuty
from desktop.ports.records import Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import GateFacts, policies_of, viewer_from
from desktop.services.recording_line import RecordingLine, recording_lines
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ShiftIncident:
    """An incident of one person: whether its footage is open, and the one lawful next step.

    `access` is the gate's decision as a list tells it: nothing was asked for, so no entry was
    written and no key was touched. `due_at` is None where nothing is due of this person.
    """

    incident: Incident
    category: Category
    recordings: tuple[RecordingLine, ...]
    account: OwnAccount
    access: GateDecision
    step: NextStep
    due_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether the footage is open to the person."""
        return isinstance(self.access, Open)


@dataclass(frozen=True, slots=True)
class ShiftIncidents:
    """Reads, inside a unit of work, what one person is told of incidents that they had part in."""

    work: Work
    rulebook: Rulebook
    session: Session
    at: datetime
    drafts: Sequence[DraftMark]

    @property
    def may_write(self) -> bool:
        """Whether the person's role writes reports at all."""
        return reach(self.session.officer.role, Right.WRITE_REPORT) is not Reach.NONE

    def tell(self, incident: Incident) -> ShiftIncident:
        """Tell one incident."""
        recordings = self.work.recordings.get_many(incident.recordings)
        category = self.rulebook.taxonomy().category(incident.category)
        own = self._own(incident)
        account = self._account(incident, own)
        access = self._access(recordings)
        step = next_step(
            account,
            category.duty,
            is_open=isinstance(access, Open),
            may_write=self.may_write,
            is_tagged=incident.category != UNCLASSIFIED,
            owes_form=_owes_form(category, account, own),
        )
        owed = account.is_owed or _owes_form(category, account, own)
        due = self.may_write and owed and category.duty is not ReportDuty.NONE
        policies = policies_of(self.rulebook, recordings)
        return ShiftIncident(
            incident=incident,
            category=category,
            recordings=recording_lines(recordings, self.session.badge),
            account=account,
            access=access,
            step=step,
            due_at=_due_at(incident, recordings, account, policies) if due else None,
        )

    def _own(self, incident: Incident) -> list[SealedReport]:
        badges = self.work.officers.badges_of(self.session.badge)
        return [
            report
            for report in self.work.reports.of_incident(incident.id)
            if report.author in badges
        ]

    def _account(self, incident: Incident, own: Sequence[SealedReport]) -> OwnAccount:
        decisions = self.work.reports.decisions(incident.id) if own else ()
        drafts = [draft for draft in self.drafts if draft.incident == incident.id]
        badges = self.work.officers.badges_of(self.session.badge)
        outside = self.work.cases.of(incident.id).account_of(badges)
        return own_account(own, decisions, drafts, outside)

    def _access(self, recordings: Sequence[Recording]) -> GateDecision:
        viewer = viewer_from(self.work, self.session.officer)
        return decide(viewer, GateFacts(self.work, self.rulebook, viewer, self.at).of(recordings))


def _owes_form(category: Category, account: OwnAccount, own: Sequence[SealedReport]) -> bool:
    """Whether something was sealed, and by now the category asks for more (policies 2.9 and 3)."""
    asks = category.duty in {ReportDuty.REPORT, ReportDuty.SHORT}
    return asks and account.report is not None and owed_form(category, own) is not None


def _due_at(
    incident: Incident,
    recordings: Sequence[Recording],
    account: OwnAccount,
    policies: PoliciesInForce,
) -> datetime:
    """A returned report runs from its return, a new one from the first recording's end."""
    if account.stage is ReportStage.RETURNED and account.since is not None:
        return account.since + policies.decision_due
    ends = [recording.ended_at for recording in recordings if recording.ended_at is not None]
    return min(ends, default=incident.created_at) + policies.report_due
