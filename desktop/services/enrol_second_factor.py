"""Enrolling an authenticator app: a secret that counts once a first code proved it."""

from dataclasses import dataclass, field

from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.passwords import SecondFactor


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A new secret that is not in force until a code made from it was given."""

    secret: str = field(repr=False)
    uri: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ProvedSecondFactor:
    """A secret whose app was shown to work; `step` is that of the code, so it is used up."""

    secret: str = field(repr=False)
    step: int


@dataclass(frozen=True, slots=True)
class EnrolSecondFactor:
    """Makes secrets, and sees that an app has them. Writes nothing."""

    second_factor: SecondFactor
    clock: Clock

    def begin(self, badge: Badge, station: str) -> Enrolment:
        """Make a secret; the app shows it under the station's name and the badge."""
        secret = self.second_factor.new_secret()
        return Enrolment(secret, self.second_factor.enrolment_uri(secret, badge, station))

    def prove(self, enrolment: Enrolment, code: str) -> ProvedSecondFactor:
        """Take a first code. Raises Refused (SECOND_FACTOR_CODE_WRONG)."""
        at = self.clock.now().timestamp()
        step = self.second_factor.matching_step(enrolment.secret, code, at, 0)
        if step is None:
            raise Refused(Problem.SECOND_FACTOR_CODE_WRONG)
        return ProvedSecondFactor(enrolment.secret, step)
