"""Asking for an override: footage before the own report, because it cannot wait."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.identifiers import Badge, OverrideId, RecordingId, new_id
from desktop.domain.incidents import Incident
from desktop.domain.overrides import (
    LEAST_LETTERS,
    Override,
    OverrideReason,
    OverrideState,
    override_number,
)
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import policies_of
from desktop.services.override_rules import OverrideRules
from desktop.services.session import Session

_OPEN = frozenset({OverrideState.ASKED, OverrideState.IN_FORCE})


@dataclass(frozen=True, slots=True)
class OverrideRequest:
    """What is asked for: `words` say what is to be found out, `asked_of` who shall grant it."""

    reason: OverrideReason
    words: str
    recordings: Sequence[RecordingId]
    minutes: int
    asked_of: Badge


@dataclass(frozen=True, slots=True)
class AskOverride:
    """Puts a request before a supervisor who was not there (policy 2.8). It opens nothing.

    Promises: the request itself is entered; it is boxed to named recordings of one incident and
    to a length that every policy of these recordings allows.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session, incident: str, request: OverrideRequest) -> Override:
        """Ask, for an incident by its id or number.

        Raises BadInput (INCIDENT_UNKNOWN, RECORDING_UNKNOWN, OFFICER_UNKNOWN,
        OVERRIDE_WORDS_TOO_SHORT, OVERRIDE_RECORDING_MISSING, RECORDING_NOT_IN_INCIDENT), Refused
        (NO_RIGHT, OVERRIDE_ASKED_ALREADY, OVERRIDE_NOT_NEEDED, OVERRIDE_LIFTS_NOTHING,
        OVERRIDE_NOT_ALLOWED, OVERRIDE_ANSWERER_BARRED).
        """
        session.require(Right.ASK_OVERRIDE)
        words = request.words.strip()
        if sum(each.isalnum() for each in words) < LEAST_LETTERS:
            raise BadInput(Problem.OVERRIDE_WORDS_TOO_SHORT, least=LEAST_LETTERS)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            recordings = _named(work, found, request.recordings)
            override = self._checked(work, session, found, recordings, request)
            work.overrides.ask(override)
            work.custody.append(_entry(override))
        return override

    def _checked(
        self,
        work: Work,
        session: Session,
        incident: Incident,
        recordings: Sequence[Recording],
        request: OverrideRequest,
    ) -> Override:
        now = self.clock.now()
        for earlier in work.overrides.of_incident(incident.id):
            if earlier.requester == session.badge and earlier.state(now) in _OPEN:
                raise Refused(
                    Problem.OVERRIDE_ASKED_ALREADY,
                    override=earlier.number,
                    incident=incident.number,
                )
        rules = OverrideRules(work, self.rulebook, now)
        rules.see_that_lifts(work.officers.account(session.badge).officer, incident, recordings)
        self._see_that_allowed(recordings, request.minutes)
        asked_of = work.officers.account(request.asked_of).officer
        bar = rules.bar_to_being_asked(asked_of, session.badge, incident)
        if bar is not None:
            raise Refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=asked_of.badge, bar=bar)
        return Override(
            id=OverrideId(new_id(now)),
            number=override_number(now.year, work.overrides.next_serial(now.year)),
            incident=incident.id,
            requester=session.badge,
            recordings=tuple(recording.id for recording in recordings),
            reason=request.reason,
            words=SaltedText.of(request.words.strip()),
            minutes=request.minutes,
            needs=rules.grants_needed(incident),
            asked_of=asked_of.badge,
            asked_at=now,
        )

    def _see_that_allowed(self, recordings: Sequence[Recording], minutes: int) -> None:
        """A length that each recording's policies allow; none of them means no override."""
        allowed = sorted(policies_of(self.rulebook, recordings).override_minutes)
        if minutes not in allowed:
            choices = ", ".join(map(str, allowed))
            raise Refused(Problem.OVERRIDE_NOT_ALLOWED, choices=choices)


def _named(work: Work, incident: Incident, wanted: Sequence[RecordingId]) -> tuple[Recording, ...]:
    names = tuple(dict.fromkeys(wanted))
    if not names:
        raise BadInput(Problem.OVERRIDE_RECORDING_MISSING)
    recordings = work.recordings.get_many(names)
    for name in names:
        if name not in incident.recordings:
            raise BadInput(
                Problem.RECORDING_NOT_IN_INCIDENT, recording=name, incident=incident.number
            )
    return recordings


def _entry(override: Override) -> Entry:
    return Entry(
        Act.OVERRIDE_ASKED,
        override.asked_at,
        override.requester,
        {
            "override": override.id,
            "number": override.number,
            "incident": override.incident,
            "recordings": override.recordings,
            "reason": override.reason.value,
            "words": override.words.digest,
            "minutes": override.minutes,
            "needs": override.needs,
            "asked_of": override.asked_of,
        },
    )
