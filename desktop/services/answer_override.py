"""A supervisor who was not there grants or refuses a request for an override."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.overrides import Override, OverrideAnswer, OverrideState
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.override_rules import OverrideRules
from desktop.services.session import Session

_ACTS = {True: Act.OVERRIDE_GRANTED, False: Act.OVERRIDE_REFUSED}


@dataclass(frozen=True, slots=True)
class AnswerOverride:
    """Grants or refuses (policy 2.8); what was granted ends by itself, and is reviewed.

    Promises: whoever answers is checked as they stand at this moment, and so is whether it would
    still lift anything; each supervisor answers once, and one no is enough.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session, override: str, words: str, *, grant: bool) -> Override:
        """Answer a request, by its id or number, with words that the requester reads.

        Raises BadInput (NOTE_MISSING, OVERRIDE_UNKNOWN), Refused (NO_RIGHT,
        OVERRIDE_ANSWERER_BARRED, OVERRIDE_CLOSED, OVERRIDE_ANSWERED_ALREADY,
        OVERRIDE_BECAME_CRITICAL, OVERRIDE_NOT_NEEDED, OVERRIDE_LIFTS_NOTHING).
        """
        session.require(Right.GRANT_OVERRIDE)
        if not words.strip():
            raise BadInput(Problem.NOTE_MISSING)
        with self.records.writing() as work:
            found = work.overrides.find(override)
            answerer = work.officers.account(session.badge).officer
            self._see_that_may_answer(work, answerer, found)
            if grant:
                self._see_that_grantable(work, found)
            answer = OverrideAnswer(
                answerer.badge, grant, SaltedText.of(words.strip()), self.clock.now()
            )
            work.overrides.answer(found.id, answer)
            work.custody.append(_entry(found, answer))
            return work.overrides.find(found.id)

    def _see_that_may_answer(self, work: Work, answerer: Officer, override: Override) -> None:
        now = self.clock.now()
        bar = OverrideRules(work, self.rulebook, now).bar_to_answering(answerer, override)
        if bar is not None:
            raise Refused(Problem.OVERRIDE_ANSWERER_BARRED, badge=answerer.badge, bar=bar)
        if override.state(now) is not OverrideState.ASKED:
            raise Refused(Problem.OVERRIDE_CLOSED, override=override.number)
        if any(answer.by == answerer.badge for answer in override.answers):
            raise Refused(Problem.OVERRIDE_ANSWERED_ALREADY, override=override.number)

    def _see_that_grantable(self, work: Work, override: Override) -> None:
        """What it was asked for may have changed since."""
        rules = OverrideRules(work, self.rulebook, self.clock.now())
        incident: Incident = work.incidents.find(override.incident)
        if rules.grants_needed(incident) > override.needs:
            raise Refused(Problem.OVERRIDE_BECAME_CRITICAL, incident=incident.number)
        requester = work.officers.account(override.requester).officer
        recordings = work.recordings.get_many(override.recordings)
        rules.see_that_lifts(requester, incident, recordings)


def _entry(override: Override, answer: OverrideAnswer) -> Entry:
    return Entry(
        _ACTS[answer.granted],
        answer.at,
        answer.by,
        {
            "override": override.id,
            "number": override.number,
            "incident": override.incident,
            "words": answer.words.digest,
        },
    )
