"""The after-action review of an override, by somebody who neither asked nor granted."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.overrides import Override, OverrideReview, OverrideState
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.override_rules import OverrideRules
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ReviewOverride:
    """Looks back at an override that is over (policy 2.8); due within a day, taken later too.

    Promises: the first review stands; it opens and closes nothing.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session, override: str, words: str, *, justified: bool) -> Override:
        """Say whether it was justified, and why.

        Raises BadInput (NOTE_MISSING, OVERRIDE_UNKNOWN), Refused (NO_RIGHT,
        OVERRIDE_REVIEWER_BARRED, OVERRIDE_NOT_TO_REVIEW, OVERRIDE_REVIEWED_ALREADY).
        """
        session.require(Right.REVIEW_OVERRIDE)
        if not words.strip():
            raise BadInput(Problem.NOTE_MISSING)
        with self.records.writing() as work:
            found = work.overrides.find(override)
            self._see_that_may_review(work, session, found)
            said, now = SaltedText.of(words.strip()), self.clock.now()
            work.overrides.review(found.id, OverrideReview(session.badge, justified, said, now))
            work.custody.append(
                Entry(
                    Act.OVERRIDE_REVIEWED,
                    now,
                    session.badge,
                    {
                        "override": found.id,
                        "number": found.number,
                        "incident": found.incident,
                        "justified": justified,
                        "words": said.digest,
                    },
                )
            )
            return work.overrides.find(found.id)

    def _see_that_may_review(self, work: Work, session: Session, override: Override) -> None:
        now, officer = self.clock.now(), work.officers.account(session.badge).officer
        bar = OverrideRules(work, self.rulebook, now).bar_to_reviewing(officer, override)
        if bar is not None:
            raise Refused(
                Problem.OVERRIDE_REVIEWER_BARRED,
                badge=officer.badge,
                override=override.number,
                bar=bar,
            )
        over = override.state(now) is OverrideState.OVER
        if override.granted_at is None or not over:
            raise Refused(Problem.OVERRIDE_NOT_TO_REVIEW, override=override.number)
        if override.review is not None:
            raise Refused(Problem.OVERRIDE_REVIEWED_ALREADY, override=override.number)
