"""Setting one's own second factor: a secret for an authenticator app."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.refusals import Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.passwords import SecondFactor
from desktop.ports.records import Records
from desktop.services.enrol_second_factor import Enrolment, EnrolSecondFactor
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class SetSecondFactor:
    """Gives the person who is signed in a second factor, proved by a first code."""

    records: Records
    clock: Clock
    second_factor: SecondFactor

    def begin(self, session: Session) -> Enrolment:
        """Make a secret. Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE)."""
        self._require(session)
        with self.records.reading() as work:
            station = work.station.facts().name
        return self._enrolling().begin(session.badge, station)

    def confirm(self, session: Session, enrolment: Enrolment, code: str) -> None:
        """Put the secret in force. Raises Refused (SESSION_ENDED, SECOND_FACTOR_CODE_WRONG)."""
        self._require(session)
        proved = self._enrolling().prove(enrolment, code)
        with self.records.writing() as work:
            work.officers.set_second_factor(session.badge, proved.secret)
            work.officers.set_second_factor_step(session.badge, proved.step)
            work.custody.append(Entry(Act.SECOND_FACTOR_SET, self.clock.now(), session.badge, {}))
        session.must_set_second_factor = False

    def _enrolling(self) -> EnrolSecondFactor:
        return EnrolSecondFactor(self.second_factor, self.clock)

    def _require(self, session: Session) -> None:
        session.require_standing()
        if session.must_change_password:
            raise Refused(Problem.PASSWORD_MUST_CHANGE, badge=session.badge)
