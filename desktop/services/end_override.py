"""Ending an override before its time, or taking a request back."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.overrides import Override, OverrideState
from desktop.domain.refusals import Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.session import Session

_OVER = frozenset({OverrideState.OVER, OverrideState.REFUSED})


@dataclass(frozen=True, slots=True)
class EndOverride:
    """Ends it: what plays under it stops with the next note, and nothing leads back."""

    records: Records
    clock: Clock

    def __call__(self, session: Session, override: str) -> Override:
        """End an override, by its id or number.

        Raises BadInput (OVERRIDE_UNKNOWN), Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE,
        SECOND_FACTOR_MUST_BE_SET, OVERRIDE_NOT_YOURS, OVERRIDE_OVER).
        """
        session.require_ready()
        with self.records.writing() as work:
            found, now = work.overrides.find(override), self.clock.now()
            if session.badge not in {found.requester, *(grant.by for grant in found.grants)}:
                raise Refused(Problem.OVERRIDE_NOT_YOURS, override=found.number)
            if found.state(now) in _OVER:
                raise Refused(Problem.OVERRIDE_OVER, override=found.number)
            work.overrides.end(found.id, session.badge, now)
            details = {
                "override": found.id,
                "number": found.number,
                "incident": found.incident,
            }
            work.custody.append(Entry(Act.OVERRIDE_ENDED, now, session.badge, details))
            return work.overrides.find(found.id)
