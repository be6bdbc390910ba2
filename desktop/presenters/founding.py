"""The first start: one choice after the other, and a station at the end or none."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from secrets import SystemRandom
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import badge_from
from desktop.domain.policy import Policy
from desktop.domain.recovery import (
    GROUPS_TYPED_BACK,
    RecoveryHalves,
    groups_of,
    mistyped_groups,
)
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.domain.taxonomy import Taxonomy
from desktop.ports.new_places import NewPlace
from desktop.presenters.founding_state import COURSE, FoundingState, FoundingStep, Places
from desktop.services.enrol_second_factor import ProvedSecondFactor
from desktop.services.founding_desk import (
    FoundingDesk,
    MadeDemonstration,
    MadeStation,
    NewStation,
)
from desktop.services.new_password import check_new_password
from desktop.tasks.lane import Lane
from desktop.tasks.operation import Running

T = TypeVar("T")

DEFAULT_PRESET = "clean-reporting"


class FoundingPresenter(QObject):
    """Leads through the founding of a station; `opened` carries the folder of one to sign in to.

    Promises: until the last step nothing is made anywhere, so leaving needs no cleaning up; what
    takes time (keychain, disks, making) is done on the lane; password and recovery halves are
    forgotten as soon as the station is made or the founding is left.
    """

    changed = Signal(object)
    opened = Signal(object)
    tried_again = Signal()

    def __init__(
        self,
        desk: FoundingDesk,
        lane: Lane,
        folder: Path,
        refused: KnownError | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._begun = FoundingState(folder=str(folder), preset=DEFAULT_PRESET)
        self._password = ""
        self._proved: ProvedSecondFactor | None = None
        self._halves: RecoveryHalves | None = None
        self._looking: Running[NewPlace] | None = None
        self.state = replace(self._begun, refused=refused, missing=refused is not None)

    # --- coming and going

    def begin(self) -> None:
        """Begin to make a station: first of all, whether its key could be kept here."""
        if not self.state.missing and not self.state.busy:
            self._go(FoundingStep.KEYCHAIN)
            self.try_keychain()

    def back(self) -> None:
        """Go back one step; what was chosen stays."""
        state = self.state
        if state.busy or state.step in {FoundingStep.START, FoundingStep.MADE}:
            return
        at = COURSE.index(state.step) if state.step in COURSE else 0
        self._go(COURSE[at - 1] if at else FoundingStep.START)

    def cancel(self) -> None:
        """Leave the founding: nothing was made, and nothing that was typed is kept."""
        if self.state.busy or self.state.step not in COURSE:
            return
        self._forget()
        self._look_no_more()
        self._show(replace(self._begun, cancelled=True))

    def try_again(self) -> None:
        """Try to open the station of this terminal again."""
        self.tried_again.emit()

    # --- the demonstration

    def demonstrate(self) -> None:
        """Make the demonstration station, or find the one that was made before."""
        if not self.state.missing:
            self._ask(self._desk.demonstrate, self._demonstrated)

    def open_demonstration(self) -> None:
        """Go to the sign-in of the demonstration."""
        if self.state.demonstration is not None:
            self.opened.emit(self.state.demonstration.folder)

    def _demonstrated(self, made: MadeDemonstration) -> None:
        self._go(FoundingStep.DEMONSTRATION, replace(self.state, demonstration=made))

    # --- keychain

    def try_keychain(self) -> None:
        """See whether this account's keychain keeps what it is given."""
        rulebook = self._desk.rulebook

        def attempt() -> tuple[tuple[Policy, ...], Taxonomy]:
            self._desk.try_keychain()
            presets = rulebook.presets()
            found = (rulebook.newest_policy(each, demonstration=False) for each in presets)
            return tuple(sorted(found, key=_rank)), rulebook.taxonomy()

        self._show(replace(self.state, keychain_keeps=False))
        self._ask(attempt, self._keeps)

    def go_on(self) -> None:
        """Go on from a step on which there is nothing left to be checked."""
        state = self.state
        done = {
            FoundingStep.KEYCHAIN: state.keychain_keeps,
            FoundingStep.POLICY: state.policy is not None,
            FoundingStep.AUTHENTICATOR: state.proved,
            FoundingStep.RECOVERY: True,
            FoundingStep.TYPE_BACK: state.confirmed,
        }
        if not state.busy and done.get(state.step, False):
            self._go(COURSE[COURSE.index(state.step) + 1])

    def _keeps(self, rules: tuple[tuple[Policy, ...], Taxonomy]) -> None:
        policies, taxonomy = rules
        self._show(replace(self.state, keychain_keeps=True, policies=policies, taxonomy=taxonomy))

    # --- name, folder, policy

    def look_at(self, folder: str) -> None:
        """Tell what is known of a folder, without choosing it yet; nobody has to wait for it."""
        if folder == self.state.folder and self.state.place is not None:
            return
        self._look_no_more()
        self._show(replace(self.state, folder=folder, place=None, refused=None, broken=False))
        self._looking = self._lane.start(
            lambda _: self._desk.place.look(Path(folder)), self._looked, self._failed
        )

    def choose_place(self, name: str, folder: str, *, share_is_meant: bool) -> None:
        """Choose name and folder, and go on if a station could be made there.

        App and papers bear the station's name, so another one needs both anew.
        """

        def looked(place: NewPlace) -> None:
            self._looked(place)
            try:
                self._desk.place.settle(place, share_is_meant=share_is_meant)
            except KnownError as refused:
                self._refused(refused)
            else:
                self._go(FoundingStep.POLICY)

        if self.state.busy:
            return
        self._look_no_more()
        if name != self.state.name:
            self._forget_enrolment()
            self._forget_halves()
        self._show(replace(self.state, name=name, folder=folder, place=None))
        self._ask(lambda: self._desk.place.look(Path(folder)), looked)

    def choose_policy(self, preset: str) -> None:
        """Choose a policy; it is shown and can be chosen otherwise."""
        self._show(replace(self.state, preset=preset))

    def _looked(self, place: NewPlace) -> None:
        self._show(replace(self.state, place=place))

    # --- the administrator

    def administer(self, untrusted_badge: str, password: str) -> None:
        """Choose the first administrator's badge and password.

        An empty password keeps the one that was chosen before.
        """
        try:
            badge = badge_from(untrusted_badge)
            if password or not self.state.has_password:
                check_new_password(password, demonstration=False)
                self._password = password
        except KnownError as refused:
            self._refused(refused)
            return
        if badge != self.state.badge:
            self._forget_enrolment()
        enrolment = self.state.enrolment or self._desk.enrol.begin(badge, self.state.name)
        self._go(
            FoundingStep.AUTHENTICATOR,
            replace(self.state, badge=badge, has_password=True, enrolment=enrolment),
        )

    def prove(self, code: str) -> None:
        """Take the first code of the administrator's authenticator app."""
        enrolment = self.state.enrolment
        if enrolment is None or self.state.busy:
            return
        try:
            self._proved = self._desk.enrol.prove(enrolment, code)
        except KnownError as refused:
            self._refused(refused)
            return
        self._go(FoundingStep.RECOVERY, replace(self.state, proved=True))

    # --- the recovery halves

    def renew_halves(self) -> None:
        """Make new halves: those that were printed before will never open anything."""
        if self.state.step is FoundingStep.RECOVERY:
            self._forget_halves()
            self._go(FoundingStep.RECOVERY)

    def type_back(self, first: Mapping[int, str], second: Mapping[int, str]) -> None:
        """Compare what was typed from the papers with the halves."""
        halves, asked = self._halves, self.state.asked
        if halves is None or (set(first), set(second)) != (set(asked[0]), set(asked[1])):
            return
        wrong = mistyped_groups(halves.first, first), mistyped_groups(halves.second, second)
        if any(wrong):
            self._show(replace(self.state, mistyped=wrong))
            self._refused(BadInput(Problem.RECOVERY_GROUPS_WRONG))
            return
        self._go(FoundingStep.MAKE, replace(self.state, confirmed=True))

    # --- making it

    def make(self) -> None:
        """Make the station, all of it or nothing."""
        state, proved, halves = self.state, self._proved, self._halves
        if state.step is not FoundingStep.MAKE or proved is None or halves is None:
            return
        station = NewStation(
            state.name, state.preset, badge_from(state.badge), self._password, proved, halves
        )
        self._ask(lambda: self._desk.make(Path(state.folder), station), self._made)

    def open_made(self) -> None:
        """Go to the sign-in of the station that was made."""
        if self.state.made is not None:
            self.opened.emit(self.state.made.folder)

    def _made(self, made: MadeStation) -> None:
        self._forget()
        self._show(replace(self._begun, step=FoundingStep.MADE, made=made, refused=made.unnoted))
        if made.unnoted is None:
            self.open_made()

    # --- what all of them share

    def _go(self, step: FoundingStep, state: FoundingState | None = None) -> None:
        """Show a step as it stands, with nothing refused yet."""
        self._look_no_more()
        shown = replace(
            state or self.state,
            step=step,
            refused=None,
            broken=False,
            cancelled=False,
            halves=None,
            mistyped=(frozenset(), frozenset()),
        )
        if step is FoundingStep.RECOVERY and not shown.confirmed:
            shown = self._with_halves(shown)
        self._show(shown)
        if step is FoundingStep.PLACE and shown.place is None:
            self.look_at(shown.folder)

    def _with_halves(self, state: FoundingState) -> FoundingState:
        """Show the halves; other ones than before where those are forgotten."""
        if self._halves is None:
            halves = self._halves = self._desk.new_halves()
            asked = _some_groups(halves.first), _some_groups(halves.second)
            state = replace(state, asked=asked, renewed=any(state.asked))
        return replace(state, halves=self._halves)

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do on the lane what may take long; only one thing at a time."""
        if self.state.busy:
            return

        def answered(result: T) -> None:
            self._show(replace(self.state, busy=False))
            done(result)

        self._show(replace(self.state, busy=True, refused=None, broken=False, cancelled=False))
        self._lane.start(lambda _: work(), answered, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self._refused(error)
        else:
            self._show(replace(self.state, busy=False, broken=True))

    def _look_no_more(self) -> None:
        if self._looking is not None:
            self._looking.forget()
            self._looking = None

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, refused=error, broken=False))

    def _forget_enrolment(self) -> None:
        """The app shows name and badge: where either changes it is set up anew."""
        self._proved = None
        self._show(replace(self.state, enrolment=None, proved=False))

    def _forget_halves(self) -> None:
        """What was printed so far opens nothing; others are made when they are to be shown."""
        self._halves = None
        self._show(replace(self.state, confirmed=False))

    def _forget(self) -> None:
        self._password, self._proved, self._halves = "", None, None

    def _show(self, state: FoundingState) -> None:
        self.state = state
        self.changed.emit(state)


def _rank(policy: Policy) -> tuple[bool, bool, str]:
    """The default first, the one that locks nothing last."""
    return policy.log_only, policy.preset != DEFAULT_PRESET, policy.title


def _some_groups(half: str) -> Places:
    """Which groups are typed back: nobody can know them before the paper is written."""
    places = range(len(groups_of(half)))
    return tuple(sorted(SystemRandom().sample(places, GROUPS_TYPED_BACK)))
