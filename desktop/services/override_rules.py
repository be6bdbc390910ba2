"""What every step of an override goes by, read inside a unit of work (policy 2.8)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.cases import CaseActKind
from desktop.domain.gate import OVERRIDABLE, GateDecision, Locked, decide
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.override_parties import (
    OverrideBar,
    OverrideParties,
    bar_to_answering,
    bar_to_reviewing,
)
from desktop.domain.overrides import Override, grants_needed
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem, Refused
from desktop.domain.taxonomy import IncidentClass
from desktop.ports.records import Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import GateFacts, viewer_from


@dataclass(frozen=True, slots=True)
class OverrideRules:
    """Reads who has a say, how many must grant, and whether it would lift anything."""

    work: Work
    rulebook: Rulebook
    at: datetime

    def grants_needed(self, incident: Incident) -> int:
        """How many must grant it, as the incident is classed now (policy 2.6)."""
        category = self.rulebook.taxonomy().category(incident.category)
        return grants_needed(critical=category.incident_class is IncidentClass.CRITICAL)

    def decision(self, requester: Officer, recordings: Iterable[Recording]) -> GateDecision:
        """The gate's answer for the person who asks."""
        viewer = viewer_from(self.work, requester)
        return decide(viewer, GateFacts(self.work, self.rulebook, viewer, self.at).of(recordings))

    def see_that_lifts(
        self, requester: Officer, incident: Incident, recordings: Iterable[Recording]
    ) -> None:
        """See that footage is locked by something that an override lifts.

        Raises Refused (OVERRIDE_NOT_NEEDED, OVERRIDE_LIFTS_NOTHING).
        """
        decision = self.decision(requester, recordings)
        if not isinstance(decision, Locked):
            raise Refused(Problem.OVERRIDE_NOT_NEEDED, incident=incident.number)
        if not is_liftable(decision):
            raise Refused(Problem.OVERRIDE_LIFTS_NOTHING, incident=incident.number)

    def bar_to_being_asked(
        self, officer: Officer, requester: Badge, incident: Incident
    ) -> OverrideBar | None:
        """Why a person cannot be asked; None where they can."""
        badges = viewer_from(self.work, officer).badges
        return bar_to_answering(officer, badges, self._parties(requester, incident))

    def bar_to_answering(self, officer: Officer, override: Override) -> OverrideBar | None:
        """Why a person may not answer a request as it stands now; None where they may.

        Who was asked answers first; where a second grant is needed, any other who may (2.6).
        """
        incident = self.work.incidents.find(override.incident)
        bar = self.bar_to_being_asked(officer, override.requester, incident)
        if bar is None and not override.answers and officer.badge != override.asked_of:
            return OverrideBar.NOT_ASKED
        return bar

    def bar_to_reviewing(self, officer: Officer, override: Override) -> OverrideBar | None:
        """Why a person may not look back at an override; None where they may."""
        incident = self.work.incidents.find(override.incident)
        granters = frozenset(badge for grant in override.grants for badge in self._all(grant.by))
        parties = self._parties(override.requester, incident)
        return bar_to_reviewing(officer, viewer_from(self.work, officer).badges, parties, granters)

    def _parties(self, requester: Badge, incident: Incident) -> OverrideParties:
        recordings = self.work.recordings.get_many(incident.recordings)
        wearers = {badge for recording in recordings for badge in recording.wearers}
        return OverrideParties(
            unit=incident.unit,
            requester=self._all(requester),
            involved=frozenset({part.badge for part in incident.involved} | wearers),
            on_case=self.work.cases.of(incident.id).officers(CaseActKind.ASSIGNED),
        )

    def _all(self, badge: Badge) -> frozenset[Badge]:
        """Every badge of the same person."""
        return viewer_from(self.work, self.work.officers.account(badge).officer).badges


def is_liftable(decision: GateDecision) -> bool:
    """Whether a lock waits for something that an override stands in for."""
    return isinstance(decision, Locked) and any(
        reason.code in OVERRIDABLE for reason in decision.reasons
    )
