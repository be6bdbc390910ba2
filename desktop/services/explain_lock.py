"""Explaining a lock: every reason, and what may be known of the footage while it is shut."""

from dataclasses import dataclass

from desktop.domain.cases import CaseActKind
from desktop.domain.gate import GateDecision, decide
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.policy import PoliciesInForce
from desktop.domain.recordings import Recording
from desktop.domain.roles import Reach, Right, reach
from desktop.domain.taxonomy import Category
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import GateFacts, policies_of, viewer_from
from desktop.services.review_incident import ReviewIncident
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ExplainedRecording:
    """One recording, with the gate's answer of it alone."""

    recording: Recording
    decision: GateDecision


@dataclass(frozen=True, slots=True)
class ExplainedLock:
    """The gate's answer of an incident, its rules, and what is not hidden.

    `recordings` and `involved` are empty for who may not know of them (policy 4).
    """

    incident: Incident
    category: Category
    decision: GateDecision
    policies: PoliciesInForce
    recordings: tuple[ExplainedRecording, ...]
    involved: tuple[Officer, ...]


@dataclass(frozen=True, slots=True)
class ExplainLock:
    """Tells why an incident is locked to a person. That they asked is entered."""

    records: Records
    rulebook: Rulebook
    review: ReviewIncident
    clock: Clock

    def __call__(self, session: Session, incident: str) -> ExplainedLock:
        """Explain an incident, by its id or number. Raises as `ReviewIncident` does."""
        asked = self.review(session, incident)
        found = asked.incident
        with self.records.reading() as work:
            recordings = work.recordings.get_many(found.recordings)
            knows = _may_know_of(work, session, found)
            return ExplainedLock(
                incident=found,
                category=self.rulebook.taxonomy().category(found.category),
                decision=asked.decision,
                policies=policies_of(self.rulebook, recordings),
                recordings=self._each(work, session, recordings) if knows else (),
                involved=_involved(work, found) if knows else (),
            )

    def _each(
        self, work: Work, session: Session, recordings: tuple[Recording, ...]
    ) -> tuple[ExplainedRecording, ...]:
        viewer = viewer_from(work, session.officer)
        facts = GateFacts(work, self.rulebook, viewer, self.clock.now())
        return tuple(
            ExplainedRecording(recording, decide(viewer, facts.of((recording,))))
            for recording in recordings
        )


def _may_know_of(work: Work, session: Session, incident: Incident) -> bool:
    badges = work.officers.badges_of(session.badge)
    case = work.cases.of(incident.id)
    if incident.involves(badges) or badges & case.officers(CaseActKind.ASSIGNED):
        return True
    match reach(session.officer.role, Right.LIST_RECORDINGS):
        case Reach.ALL:
            return True
        case Reach.UNIT:
            return incident.unit == session.officer.unit
        case _:
            return False


def _involved(work: Work, incident: Incident) -> tuple[Officer, ...]:
    badges = sorted({part.badge for part in incident.involved})
    return tuple(work.officers.account(badge).officer for badge in badges)
