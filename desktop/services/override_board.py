"""Overrides as people need to see them: one's own, those that wait, those to look back at."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.gate import decide
from desktop.domain.identifiers import RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import Override, OverrideState
from desktop.domain.recordings import Recording
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import GateFacts, policies_of, viewer_from
from desktop.services.override_rules import OverrideRules, is_liftable
from desktop.services.session import Session

_LONGEST = 200
"""How many of a kind are looked through; a station has a few in a year."""


@dataclass(frozen=True, slots=True)
class OverrideLine:
    """One override with its incident, its recordings, and where it stands now.

    `seconds_left` is how long it still runs, 0 where it is not in force.
    """

    override: Override
    incident: Incident
    recordings: tuple[Recording, ...]
    state: OverrideState
    seconds_left: float


@dataclass(frozen=True, slots=True)
class OverrideBoardPage:
    """`own` asked for newest first; `waiting` for this person's answer; `due` for their review."""

    now: datetime
    own: tuple[OverrideLine, ...]
    waiting: tuple[OverrideLine, ...]
    due: tuple[OverrideLine, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whose role answers requests; `bar` says why this one cannot be asked."""

    officer: Officer
    bar: OverrideBar | None


@dataclass(frozen=True, slots=True)
class OverrideOffer:
    """What a person may ask for in an incident: which recordings, how long, of whom.

    `minutes` and `liftable` are empty where an override would open nothing. `needs` counts the
    grants. `newest` is what they asked for last.
    """

    now: datetime
    incident: Incident
    liftable: frozenset[RecordingId]
    minutes: tuple[int, ...]
    needs: int
    candidates: tuple[Candidate, ...]
    newest: OverrideLine | None


@dataclass(frozen=True, slots=True)
class OverrideBoard:
    """Reads; it changes nothing and opens nothing."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session) -> OverrideBoardPage:
        """Everything about overrides that concerns a person.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        session.require_ready()
        now = self.clock.now()
        with self.records.reading() as work:
            officer = work.officers.account(session.badge).officer
            rules = OverrideRules(work, self.rulebook, now)
            return OverrideBoardPage(
                now=now,
                own=tuple(_line(work, each, now) for each in _own(work, officer)),
                waiting=tuple(
                    _line(work, each, now)
                    for each in work.overrides.waiting(_LONGEST)
                    if rules.bar_to_answering(officer, each) is None
                    and all(answer.by != officer.badge for answer in each.answers)
                ),
                due=tuple(
                    _line(work, each, now)
                    for each in work.overrides.unreviewed(_LONGEST)
                    if each.state(now) is OverrideState.OVER
                    and rules.bar_to_reviewing(officer, each) is None
                ),
            )

    def in_force(self, session: Session) -> tuple[OverrideLine, ...]:
        """The person's own overrides that are in force now, oldest first.

        Raises as reading all does.
        """
        session.require_ready()
        now = self.clock.now()
        with self.records.reading() as work:
            officer = work.officers.account(session.badge).officer
            rules = OverrideRules(work, self.rulebook, now)
            running = [
                _line(work, each, now)
                for each in reversed(_own(work, officer))
                if each.state(now) is OverrideState.IN_FORCE
            ]
            return tuple(
                line
                for line in running
                if len(line.override.grants) >= rules.grants_needed(line.incident)
            )

    def offer(self, session: Session, incident: str) -> OverrideOffer:
        """What the person may ask for in an incident, by its id or number.

        Raises Refused (NO_RIGHT), BadInput (INCIDENT_UNKNOWN).
        """
        session.require(Right.ASK_OVERRIDE)
        now = self.clock.now()
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            officer = work.officers.account(session.badge).officer
            rules = OverrideRules(work, self.rulebook, now)
            liftable = self._liftable(work, officer, found, now)
            policies = policies_of(self.rulebook, liftable) if liftable else None
            earlier = [
                each
                for each in work.overrides.of_incident(found.id)
                if each.requester in viewer_from(work, officer).badges
            ]
            return OverrideOffer(
                now=now,
                incident=found,
                liftable=frozenset(recording.id for recording in liftable),
                minutes=tuple(sorted(policies.override_minutes)) if policies else (),
                needs=rules.grants_needed(found),
                candidates=_candidates(work, rules, officer, found) if liftable or earlier else (),
                newest=_line(work, earlier[-1], now) if earlier else None,
            )

    def _liftable(
        self, work: Work, officer: Officer, incident: Incident, now: datetime
    ) -> tuple[Recording, ...]:
        viewer = viewer_from(work, officer)
        facts = GateFacts(work, self.rulebook, viewer, now)
        return tuple(
            recording
            for recording in work.recordings.get_many(incident.recordings)
            if is_liftable(decide(viewer, facts.of((recording,))))
        )


def _own(work: Work, officer: Officer) -> list[Override]:
    badges = viewer_from(work, officer).badges
    found = work.overrides.of_people(badges, _LONGEST)
    return [override for override in found if override.requester in badges]


def _candidates(
    work: Work, rules: OverrideRules, requester: Officer, incident: Incident
) -> tuple[Candidate, ...]:
    """Everybody whose role answers requests: who can be asked first, then who can't and why."""
    found = [
        Candidate(officer, rules.bar_to_being_asked(officer, requester.badge, incident))
        for officer in work.officers.all()
        if reach(officer.role, Right.GRANT_OVERRIDE) is not Reach.NONE
    ]
    return tuple(sorted(found, key=lambda each: each.bar is not None))


def _line(work: Work, override: Override, now: datetime) -> OverrideLine:
    state, until = override.state(now), override.until
    left = 0.0
    if until is not None and state is OverrideState.IN_FORCE:
        left = (until - now).total_seconds()
    return OverrideLine(
        override,
        work.incidents.find(override.incident),
        work.recordings.get_many(override.recordings),
        state,
        left,
    )
