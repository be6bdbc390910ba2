"""The first start as its pages tell it: which step, what was chosen, what was refused."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.policy import Policy
from desktop.domain.recovery import RecoveryHalves
from desktop.domain.refusals import KnownError
from desktop.domain.taxonomy import Taxonomy
from desktop.ports.new_places import NewPlace
from desktop.services.enrol_second_factor import Enrolment
from desktop.services.founding_desk import MadeDemonstration, MadeStation


class FoundingStep(StrEnum):
    """The pages of the first start."""

    START = "start"
    KEYCHAIN = "keychain"
    PLACE = "place"
    POLICY = "policy"
    ADMINISTRATOR = "administrator"
    AUTHENTICATOR = "authenticator"
    RECOVERY = "recovery"
    TYPE_BACK = "type-back"
    MAKE = "make"
    MADE = "made"
    DEMONSTRATION = "demonstration"


COURSE = (
    FoundingStep.KEYCHAIN,
    FoundingStep.PLACE,
    FoundingStep.POLICY,
    FoundingStep.ADMINISTRATOR,
    FoundingStep.AUTHENTICATOR,
    FoundingStep.RECOVERY,
    FoundingStep.TYPE_BACK,
    FoundingStep.MAKE,
)
"""The steps that make a station, in order. Nothing is made before the last of them is done."""

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FoundingState:
    """What was chosen so far. Passwords are not in it, and secrets never in its printed form.

    `refused` is what the step that is shown was refused for; `broken` a mistake of ours there.
    `asked` are the groups of both halves to be typed back, by their places, and `mistyped` those
    that were typed otherwise than printed. `confirmed` halves are never shown again; `renewed` ones
    took the place of others, whose papers open nothing.
    """

    step: FoundingStep = FoundingStep.START
    busy: bool = False
    refused: KnownError | None = None
    broken: bool = False
    cancelled: bool = False
    keychain_keeps: bool = False
    name: str = ""
    folder: str = ""
    place: NewPlace | None = None
    policies: tuple[Policy, ...] = ()
    taxonomy: Taxonomy | None = None
    preset: str = ""
    badge: str = ""
    has_password: bool = False
    enrolment: Enrolment | None = None
    proved: bool = False
    halves: RecoveryHalves | None = None
    asked: tuple[Places, Places] = ((), ())
    mistyped: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
    confirmed: bool = False
    renewed: bool = False
    made: MadeStation | None = None
    demonstration: MadeDemonstration | None = None
    missing: bool = False
    """Whether this terminal has a station that could not be opened, which `refused` tells."""

    @property
    def policy(self) -> Policy | None:
        """The policy that is chosen."""
        return next((each for each in self.policies if each.preset == self.preset), None)

    @property
    def is_making(self) -> bool:
        """Whether a station is being made right now, which must not be left alone."""
        return self.busy and self.step is FoundingStep.MAKE
