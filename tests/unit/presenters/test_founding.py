"""The first start step by step: nothing is made before the end, and nothing is kept that leaks."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.recovery import GROUPS_TYPED_BACK, groups_of
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.presenters.founding import FoundingPresenter
from desktop.presenters.founding_state import COURSE, FoundingState, FoundingStep
from tests.fakes.founding import DEMONSTRATION, FakeFounding
from tests.fakes.lane import FakeLane

FOLDER = Path("/data/station")
NAME, BADGE, PASSWORD = "Area A-1", "9001", "a long pass phrase"


class Founder:
    """Somebody at the first start."""

    def __init__(self, refused: KnownError | None = None) -> None:
        self.behind = FakeFounding()
        self.lane = FakeLane()
        self.asks = FoundingPresenter(self.behind.desk, self.lane, FOLDER, refused)
        self.opened: list[Path] = []
        self.asks.opened.connect(self.opened.append)

    @property
    def state(self) -> FoundingState:
        return self.asks.state

    def step(self) -> FoundingStep:
        """The step that is shown now."""
        return self.state.step

    def problem(self) -> Problem | None:
        """What it was refused for now."""
        refused = self.state.refused
        return None if refused is None else refused.problem

    def at(self, step: FoundingStep) -> "Founder":
        """Go on until a step is shown."""
        while self.state.step is not step:
            self.go_on()
        return self

    def go_on(self) -> None:
        """Do the step that is shown as it should be done."""
        before = self.state.step
        doing: dict[FoundingStep, Callable[[], None]] = {
            FoundingStep.START: self.asks.begin,
            FoundingStep.PLACE: self.choose_place,
            FoundingStep.ADMINISTRATOR: lambda: self.asks.administer(BADGE, PASSWORD),
            FoundingStep.AUTHENTICATOR: self.prove,
            FoundingStep.TYPE_BACK: self.type_back,
            FoundingStep.MAKE: self.asks.make,
        }
        doing.get(before, self.asks.go_on)()
        assert self.state.step is not before

    def choose_place(self) -> None:
        self.asks.choose_place(NAME, str(FOLDER), share_is_meant=False)

    def prove(self) -> None:
        enrolment = self.state.enrolment
        assert enrolment is not None
        self.asks.prove(self.behind.code(enrolment.secret))

    def right(self) -> tuple[dict[int, str], dict[int, str]]:
        """What the papers say where it is asked for."""
        halves = self.behind.printed[-1]
        first, second = (
            {place: groups_of(half)[place] for place in places}
            for half, places in zip((halves.first, halves.second), self.state.asked, strict=True)
        )
        return first, second

    def type_back(self) -> None:
        self.asks.type_back(*self.right())


@pytest.fixture
def founder(qapp: object) -> Founder:
    return Founder()


# --- all of it


def test_all_steps_lead_to_a_station_of_what_was_chosen_and_to_its_sign_in(
    founder: Founder,
) -> None:
    founder.at(FoundingStep.MAKE)
    assert founder.behind.made == []
    assert founder.opened == []
    founder.asks.make()
    ((folder, station),) = founder.behind.made
    assert folder == FOLDER
    assert (station.name, station.preset, station.administrator) == (NAME, "clean-reporting", BADGE)
    assert station.password == PASSWORD
    assert station.halves is founder.behind.printed[-1]
    assert founder.opened == [FOLDER]


def test_nothing_secret_is_in_what_a_station_or_a_state_prints_of_itself(founder: Founder) -> None:
    founder.at(FoundingStep.AUTHENTICATOR)
    enrolment = founder.state.enrolment
    assert enrolment is not None
    told = repr(founder.state)
    founder.at(FoundingStep.RECOVERY)
    told += repr(founder.state)
    founder.at(FoundingStep.MAKE).asks.make()
    told += repr(founder.behind.made)
    halves = founder.behind.printed[-1]
    for secret in (PASSWORD, enrolment.secret, halves.first, halves.second):
        assert secret not in told


def test_once_made_nothing_secret_is_left_in_the_presenter(founder: Founder) -> None:
    founder.at(FoundingStep.MAKE).asks.make()
    assert founder.state.enrolment is None
    assert founder.state.halves is None
    assert not founder.state.has_password
    founder.asks.make()
    assert len(founder.behind.made) == 1


@pytest.mark.parametrize("step", COURSE)
def test_leaving_at_any_step_makes_nothing_and_forgets_everything(
    founder: Founder, step: FoundingStep
) -> None:
    founder.at(step).asks.cancel()
    left = founder.state
    assert left.step is FoundingStep.START
    assert left.cancelled
    assert founder.behind.made == []
    assert (left.name, left.badge, left.enrolment) == ("", "", None)
    founder.at(FoundingStep.RECOVERY)
    assert not founder.state.cancelled
    if COURSE.index(step) >= COURSE.index(FoundingStep.RECOVERY):
        assert len({halves.first for halves in founder.behind.printed}) == 2


@pytest.mark.parametrize("step", COURSE)
def test_going_back_keeps_what_was_chosen(founder: Founder, step: FoundingStep) -> None:
    founder.at(FoundingStep.MAKE)
    while founder.step() is not step:
        founder.asks.back()
    assert (founder.state.name, founder.state.badge) == (NAME, BADGE)
    assert founder.state.has_password
    assert founder.state.proved
    assert founder.state.confirmed
    founder.asks.back()
    before = COURSE[COURSE.index(step) - 1] if step is not COURSE[0] else FoundingStep.START
    assert founder.step() is before


# --- keychain


def test_without_a_keychain_there_is_no_way_on(founder: Founder) -> None:
    founder.behind.keychain_missing = True
    founder.asks.begin()
    assert founder.problem() is Problem.KEYCHAIN_MISSING
    founder.asks.go_on()
    assert founder.step() is FoundingStep.KEYCHAIN
    founder.behind.keychain_missing = False
    founder.asks.try_keychain()
    assert founder.problem() is None
    founder.asks.go_on()
    assert founder.step() is FoundingStep.PLACE


def test_a_keychain_that_fails_later_stops_it_again(founder: Founder) -> None:
    founder.at(FoundingStep.PLACE).asks.back()
    founder.behind.keychain_missing = True
    founder.asks.try_keychain()
    founder.asks.go_on()
    assert founder.step() is FoundingStep.KEYCHAIN


def test_nobody_waits_for_the_keychain_on_the_windows_thread(founder: Founder) -> None:
    founder.lane.hold = True
    founder.asks.begin()
    waiting = founder.state
    assert waiting.busy
    founder.asks.back()
    founder.asks.cancel()
    founder.asks.try_keychain()
    assert founder.step() is FoundingStep.KEYCHAIN
    founder.lane.let_go()
    assert not founder.state.busy
    assert founder.state.keychain_keeps


# --- place and policy


def test_the_usual_folder_is_looked_at_without_being_asked_for(founder: Founder) -> None:
    founder.at(FoundingStep.PLACE)
    assert founder.behind.places.looked_at == [FOLDER]
    assert founder.state.place is not None
    founder.asks.look_at(str(FOLDER))
    assert founder.behind.places.looked_at == [FOLDER]


@pytest.mark.parametrize(
    "problem", [Problem.STATION_FOLDER_NOT_EMPTY, Problem.STATION_READ_ONLY, Problem.STATION_EXISTS]
)
def test_a_folder_that_is_refused_is_not_chosen(founder: Founder, problem: Problem) -> None:
    founder.at(FoundingStep.PLACE)
    founder.behind.places.refused = BadInput(problem, station=FOLDER)
    founder.choose_place()
    assert founder.step() is FoundingStep.PLACE
    assert founder.problem() is problem
    founder.behind.places.refused = None
    founder.choose_place()
    assert founder.step() is FoundingStep.POLICY


def test_too_small_a_disk_and_a_share_that_nobody_means_are_refused(founder: Founder) -> None:
    founder.at(FoundingStep.PLACE)
    founder.behind.places.free = 1000
    founder.choose_place()
    assert founder.problem() is Problem.STATION_DISK_TOO_SMALL
    founder.behind.places.free = 10**12
    founder.behind.places.on_share = True
    founder.choose_place()
    assert founder.problem() is Problem.STATION_ON_SHARE
    assert founder.state.place is not None
    assert founder.state.place.on_share
    founder.asks.choose_place(NAME, str(FOLDER), share_is_meant=True)
    assert founder.step() is FoundingStep.POLICY


def test_choosing_does_not_wait_for_a_disk_that_is_slow_to_be_looked_at(founder: Founder) -> None:
    founder.at(FoundingStep.PLACE)
    founder.lane.hold = True
    founder.asks.look_at("/data/slow")
    founder.choose_place()
    founder.lane.let_go()
    assert founder.step() is FoundingStep.POLICY
    assert founder.state.place is not None
    assert founder.state.place.folder == FOLDER


@pytest.mark.parametrize("leave", [FoundingPresenter.back, FoundingPresenter.cancel])
def test_a_slow_disk_has_nothing_more_to_say_once_its_page_is_left(
    founder: Founder, leave: Callable[[FoundingPresenter], None]
) -> None:
    founder.at(FoundingStep.PLACE)
    founder.lane.hold = True
    founder.asks.look_at("/data/slow")
    founder.behind.places.refused = BadInput(Problem.STATION_READ_ONLY, station=FOLDER)
    leave(founder.asks)
    founder.lane.let_go()
    assert founder.problem() is None
    assert founder.state.place is None


def test_clean_reporting_is_offered_first_and_log_only_last(founder: Founder) -> None:
    founder.at(FoundingStep.POLICY)
    presets = [policy.preset for policy in founder.state.policies]
    assert (presets[0], presets[-1]) == ("clean-reporting", "log-only")
    assert founder.state.preset == "clean-reporting"
    founder.asks.choose_policy("log-only")
    assert founder.state.policy is not None
    assert founder.state.policy.log_only
    founder.at(FoundingStep.MAKE).asks.make()
    assert founder.behind.made[0][1].preset == "log-only"


def test_what_is_no_policy_leads_nowhere(founder: Founder) -> None:
    founder.at(FoundingStep.POLICY).asks.choose_policy("no-such")
    founder.asks.go_on()
    assert founder.step() is FoundingStep.POLICY


# --- the administrator


@pytest.mark.parametrize(
    ("badge", "password", "problem"),
    [
        ("90 01", PASSWORD, Problem.BADGE_MALFORMED),
        ("9001", "short", Problem.PASSWORD_TOO_SHORT),
        ("9001", "", Problem.PASSWORD_TOO_SHORT),
        ("9001", "demonstration-only", Problem.DEMONSTRATION_PASSWORD_REFUSED),
    ],
)
def test_a_badge_or_password_that_no_station_takes_is_refused_at_once(
    founder: Founder, badge: str, password: str, problem: Problem
) -> None:
    founder.at(FoundingStep.ADMINISTRATOR).asks.administer(badge, password)
    assert founder.step() is FoundingStep.ADMINISTRATOR
    assert founder.problem() is problem


def test_a_wrong_code_proves_nothing(founder: Founder) -> None:
    founder.at(FoundingStep.AUTHENTICATOR).asks.prove("000000")
    assert founder.problem() is Problem.SECOND_FACTOR_CODE_WRONG
    founder.asks.go_on()
    assert founder.step() is FoundingStep.AUTHENTICATOR


def test_another_badge_or_name_needs_another_enrolment_and_the_same_does_not(
    founder: Founder,
) -> None:
    founder.at(FoundingStep.RECOVERY)
    founder.asks.back()
    founder.asks.back()
    first = founder.state.enrolment
    founder.asks.administer(BADGE, "")
    same = founder.state
    assert same.enrolment is first
    assert same.proved
    founder.asks.back()
    founder.asks.administer("9002", "")
    assert founder.state.enrolment is not first
    assert not founder.state.proved
    second = founder.state.enrolment
    for _ in range(3):
        founder.asks.back()
    founder.asks.choose_place("Area B-2", str(FOLDER), share_is_meant=False)
    founder.at(FoundingStep.AUTHENTICATOR)
    third = founder.state.enrolment
    assert third is not None
    assert third is not second
    assert "Area B-2" in third.uri


# --- the recovery halves


def test_the_groups_to_type_back_are_told_only_once_the_papers_are_ready(
    founder: Founder,
) -> None:
    founder.at(FoundingStep.TYPE_BACK)
    first, second = founder.state.asked
    assert len(set(first)) == len(set(second)) == GROUPS_TYPED_BACK
    assert set(first) | set(second) <= set(range(14))
    assert founder.state.halves is None


@pytest.mark.parametrize("half", [0, 1])
def test_groups_typed_wrong_are_marked_and_make_no_station(founder: Founder, half: int) -> None:
    founder.at(FoundingStep.TYPE_BACK)
    typed = founder.right()
    wrong = max(typed[half])
    typed[half][wrong] = "0000"
    founder.asks.type_back(*typed)
    assert founder.problem() is Problem.RECOVERY_GROUPS_WRONG
    assert founder.state.mistyped[half] == {wrong}
    assert founder.state.mistyped[1 - half] == frozenset()
    founder.asks.go_on()
    founder.asks.make()
    assert founder.step() is FoundingStep.TYPE_BACK
    assert founder.behind.made == []


def test_fewer_groups_than_asked_for_confirm_nothing(founder: Founder) -> None:
    founder.at(FoundingStep.TYPE_BACK)
    first, _ = founder.right()
    founder.asks.type_back(first, {})
    founder.asks.type_back({}, {})
    assert founder.step() is FoundingStep.TYPE_BACK
    assert not founder.state.confirmed


def test_a_paper_can_be_looked_at_again_until_it_is_typed_back(founder: Founder) -> None:
    founder.at(FoundingStep.RECOVERY)
    shown = founder.state.halves
    founder.at(FoundingStep.TYPE_BACK).asks.back()
    assert founder.state.halves is shown
    founder.at(FoundingStep.MAKE)
    founder.asks.back()
    founder.asks.back()
    assert founder.state.halves is None


def test_other_halves_must_be_typed_back_before_they_count(founder: Founder) -> None:
    founder.at(FoundingStep.MAKE)
    founder.asks.back()
    founder.asks.renew_halves()
    assert founder.step() is FoundingStep.TYPE_BACK
    founder.asks.back()
    founder.asks.renew_halves()
    assert founder.state.renewed
    assert len(founder.behind.printed) == 2
    assert founder.state.halves is founder.behind.printed[-1]
    assert not founder.state.confirmed
    founder.at(FoundingStep.MAKE).asks.make()
    assert founder.behind.made[0][1].halves is founder.behind.printed[-1]


def test_under_another_name_the_papers_with_the_first_name_are_worth_nothing(
    founder: Founder,
) -> None:
    first = founder.at(FoundingStep.MAKE).state
    assert not first.renewed
    while founder.step() is not FoundingStep.PLACE:
        founder.asks.back()
    founder.asks.choose_place("Area B-2", str(FOLDER), share_is_meant=False)
    assert not founder.state.confirmed
    founder.at(FoundingStep.RECOVERY)
    assert founder.state.renewed
    assert founder.state.halves is founder.behind.printed[1]
    founder.at(FoundingStep.MAKE).asks.make()
    assert founder.behind.made[0][1].halves is founder.behind.printed[1]


# --- making


def test_what_is_refused_at_the_end_can_be_mended_without_beginning_anew(
    founder: Founder,
) -> None:
    founder.at(FoundingStep.MAKE)
    founder.behind.failing = BadInput(Problem.STATION_DISK_TOO_SMALL, station=FOLDER)
    founder.asks.make()
    assert founder.problem() is Problem.STATION_DISK_TOO_SMALL
    assert founder.opened == []
    while founder.step() is not FoundingStep.PLACE:
        founder.asks.back()
    founder.asks.choose_place(NAME, "/data/other", share_is_meant=False)
    founder.asks.go_on()
    founder.asks.administer(BADGE, "")
    for _ in range(3):
        founder.asks.go_on()
    founder.behind.failing = None
    founder.asks.make()
    assert founder.opened == [Path("/data/other")]
    assert len(founder.behind.printed) == 1


def test_a_mistake_of_ours_is_told_and_leads_nowhere(founder: Founder) -> None:
    founder.at(FoundingStep.MAKE)
    founder.behind.failing = ZeroDivisionError()
    founder.asks.make()
    assert founder.state.broken
    assert not founder.state.busy
    assert founder.step() is FoundingStep.MAKE


def test_while_it_is_made_nothing_leads_away(founder: Founder) -> None:
    founder.at(FoundingStep.MAKE)
    founder.lane.hold = True
    founder.asks.make()
    assert founder.state.is_making
    founder.asks.back()
    founder.asks.cancel()
    founder.asks.make()
    assert founder.state.is_making
    founder.lane.let_go()
    assert len(founder.behind.made) == 1
    assert founder.opened == [FOLDER]


def test_a_station_that_could_not_be_noted_is_told_before_it_is_opened(founder: Founder) -> None:
    founder.behind.unnoted = BadInput(Problem.TERMINAL_NOT_REMEMBERED, file="terminal.toml")
    founder.at(FoundingStep.MAKE).asks.make()
    assert founder.step() is FoundingStep.MADE
    assert founder.problem() is Problem.TERMINAL_NOT_REMEMBERED
    founder.asks.back()
    assert founder.opened == []
    founder.asks.open_made()
    assert founder.opened == [FOLDER]


# --- the demonstration, and a station that is missing


def test_the_demonstration_tells_its_people_and_is_opened_when_asked(founder: Founder) -> None:
    founder.asks.open_demonstration()
    founder.asks.open_made()
    assert founder.opened == []
    founder.asks.demonstrate()
    made = founder.state.demonstration
    assert made is not None
    assert [each.badge for each in made.people] == ["9001", "4412", "2107"]
    founder.asks.open_demonstration()
    assert founder.opened == [DEMONSTRATION]
    founder.asks.back()
    assert founder.step() is FoundingStep.START


def test_a_demonstration_that_cannot_be_made_is_told_on_the_first_page(founder: Founder) -> None:
    founder.behind.failing = BadInput(Problem.STATION_READ_ONLY, station=FOLDER)
    founder.asks.demonstrate()
    assert founder.step() is FoundingStep.START
    assert founder.problem() is Problem.STATION_READ_ONLY


def test_while_the_demonstration_is_made_no_station_is_begun(founder: Founder) -> None:
    founder.lane.hold = True
    founder.asks.demonstrate()
    founder.asks.begin()
    assert founder.step() is FoundingStep.START
    founder.lane.let_go()
    assert founder.step() is FoundingStep.DEMONSTRATION


@pytest.mark.usefixtures("qapp")
def test_where_this_terminals_station_is_missing_no_other_one_is_made() -> None:
    founder = Founder(BadInput(Problem.STATION_MISSING, station=FOLDER))
    tried: list[bool] = []
    founder.asks.tried_again.connect(lambda: tried.append(True))
    founder.asks.begin()
    founder.asks.demonstrate()
    assert founder.step() is FoundingStep.START
    assert founder.problem() is Problem.STATION_MISSING
    founder.asks.try_again()
    assert tried == [True]
