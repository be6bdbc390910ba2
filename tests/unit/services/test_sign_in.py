"""Signing in: who gets in, who is locked out, and what the log says of each attempt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.officers import Account
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Right, Role
from desktop.ports.passwords import PasswordHasher
from desktop.services.sign_in import SignIn
from tests.fakes.builders import REYES
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    INVESTIGATOR,
    PASSWORD,
    TERMINAL,
    StationOnFakes,
)

WRONG = "not the password"
LOCK = timedelta(minutes=30)
A_MOMENT = timedelta(milliseconds=1)
SECRET = "JBSWY3DPEHPK3PXP"


@dataclass
class WatchedHasher:
    """Counts the slow work, and lets something happen while a password is being checked."""

    inner: PasswordHasher
    slow_operations: int = 0
    meanwhile: list[Callable[[], object]] = field(default_factory=list)

    def hash(self, password: str) -> str:
        self.slow_operations += 1
        return self.inner.hash(password)

    def verify(self, password: str, password_hash: str) -> bool:
        self.slow_operations += 1
        fits = self.inner.verify(password, password_hash)
        while self.meanwhile:
            self.meanwhile.pop()()
        return fits


def sign_in(station: StationOnFakes, hasher: PasswordHasher | None = None) -> SignIn:
    return SignIn(
        station.records,
        station.clock,
        hasher or station.hasher,
        station.second_factor,
        station.rulebook,
        TERMINAL,
        station.heads,
        station.kept,
    )


def account(station: StationOnFakes, badge: Badge = REYES) -> Account:
    with station.records.reading() as work:
        return work.officers.account(badge)


def fail(station: StationOnFakes, times: int) -> None:
    """Type a wrong password, starting from a clean count."""
    for left in range(4, 4 - times, -1):
        with refused(Problem.SIGN_IN_WRONG, left=str(left)):
            sign_in(station)(REYES, WRONG)


def give_second_factor(station: StationOnFakes, badge: Badge = REYES) -> None:
    with station.records.writing() as work:
        work.officers.set_second_factor(badge, SECRET)
        work.custody.append(Entry(Act.SECOND_FACTOR_SET, station.clock.now(), badge))
    station.turn_page()


def code_now(station: StationOnFakes) -> str:
    return station.second_factor.code_at(SECRET, station.clock.now().timestamp())


# Badge and password


def test_the_right_password_opens_a_session_and_is_entered(station: StationOnFakes) -> None:
    session = sign_in(station)(REYES, PASSWORD)
    assert (session.badge, session.terminal) == (REYES, TERMINAL)
    session.require_ready()
    assert station.entries()[0]["details"] == {"terminal": TERMINAL}
    assert station.journal() == [("signed-in", REYES)]


def test_a_wrong_password_is_counted_and_entered(station: StationOnFakes) -> None:
    with refused(Problem.SIGN_IN_WRONG, left="4"):
        sign_in(station)(REYES, WRONG)
    assert station.journal() == [("sign-in-failed", REYES)]
    assert station.last_entry()["details"] == {"failures": 1}
    assert account(station).failures == 1


def test_an_unknown_badge_gets_the_same_answer_as_a_wrong_password(
    station: StationOnFakes,
) -> None:
    with refused(Problem.SIGN_IN_WRONG, left="4"):
        sign_in(station)(Badge("NOBODY"), PASSWORD)
    assert station.journal() == [("sign-in-failed", None)]
    assert station.last_entry()["details"] == {"known": False}


def test_what_was_typed_as_a_badge_is_not_entered(station: StationOnFakes) -> None:
    """People type passwords into the wrong box; the log is for ever."""
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(Badge("HUNTER2"), PASSWORD)
    assert "HUNTER2" not in str(station.entries())


def test_an_unknown_badge_takes_as_much_work_as_a_known_one(station: StationOnFakes) -> None:
    known, unknown = WatchedHasher(station.hasher), WatchedHasher(station.hasher)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station, known)(REYES, WRONG)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station, unknown)(Badge("NOBODY"), WRONG)
    assert known.slow_operations == unknown.slow_operations == 1


def test_success_clears_the_count(station: StationOnFakes) -> None:
    fail(station, 4)
    sign_in(station)(REYES, PASSWORD)
    assert account(station).failures == 0
    fail(station, 4)


def test_a_disabled_person_does_not_get_in_and_it_is_entered(station: StationOnFakes) -> None:
    station.disable(REYES)
    with refused(Problem.SIGN_IN_DISABLED, badge=REYES):
        sign_in(station)(REYES, PASSWORD)
    assert station.last_entry()["act"] == "sign-in-failed"
    assert station.last_entry()["details"] == {"disabled": True}


def test_a_disabled_badge_is_not_told_apart_by_a_wrong_password(station: StationOnFakes) -> None:
    station.disable(REYES)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(REYES, WRONG)


# Lock-out


def test_the_fifth_failure_in_a_row_locks_the_account_for_half_an_hour(
    station: StationOnFakes,
) -> None:
    """CJIS baseline (policy 6)."""
    fail(station, 4)
    until = station.clock.now() + LOCK
    with refused(Problem.SIGN_IN_LOCKED, until=str(until)):
        sign_in(station)(REYES, WRONG)
    assert account(station).locked_until == until
    assert station.journal()[-2:] == [("sign-in-failed", REYES), ("account-locked", REYES)]
    assert station.last_entry()["details"] == {"minutes": 30}


def test_a_sixth_attempt_is_refused_with_the_right_password_too_and_entered(
    station: StationOnFakes,
) -> None:
    fail(station, 4)
    for password in (WRONG, WRONG, PASSWORD):
        with refused(Problem.SIGN_IN_LOCKED):
            sign_in(station)(REYES, password)
    assert station.last_entry()["details"] == {"locked": True}
    assert station.last_entry()["act"] == "sign-in-failed"


def test_attempts_while_locked_do_not_lengthen_the_lock(station: StationOnFakes) -> None:
    fail(station, 4)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station)(REYES, WRONG)
    until = account(station).locked_until
    station.clock.advance(LOCK / 2)
    with refused(Problem.SIGN_IN_LOCKED, until=str(until)):
        sign_in(station)(REYES, WRONG)
    assert account(station).locked_until == until


def test_the_lock_holds_to_its_last_moment_and_then_runs_out(station: StationOnFakes) -> None:
    fail(station, 4)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station)(REYES, WRONG)
    station.clock.advance(LOCK - A_MOMENT)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station)(REYES, PASSWORD)
    station.clock.advance(A_MOMENT)
    sign_in(station)(REYES, PASSWORD)
    assert account(station).locked_until is None


def test_after_a_lock_ran_out_the_count_begins_anew(station: StationOnFakes) -> None:
    fail(station, 4)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station)(REYES, WRONG)
    station.clock.advance(LOCK)
    fail(station, 4)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station)(REYES, WRONG)


def test_failures_of_one_person_lock_nobody_else(station: StationOnFakes) -> None:
    fail(station, 4)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station)(REYES, WRONG)
    sign_in(station)(ADMIN, PASSWORD)


def test_attempts_at_two_terminals_at_once_are_both_counted(station: StationOnFakes) -> None:
    """Otherwise a guesser with many terminals would have more than five guesses."""
    fail(station, 3)
    hasher = WatchedHasher(station.hasher)

    def at_another_terminal() -> None:
        with refused(Problem.SIGN_IN_WRONG, left="1"):
            sign_in(station)(REYES, WRONG)

    hasher.meanwhile.append(at_another_terminal)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station, hasher)(REYES, WRONG)
    assert account(station).failures == 5


def test_a_lock_that_falls_while_the_right_password_is_checked_still_counts(
    station: StationOnFakes,
) -> None:
    fail(station, 4)
    hasher = WatchedHasher(station.hasher)

    def at_another_terminal() -> None:
        with refused(Problem.SIGN_IN_LOCKED):
            sign_in(station)(REYES, WRONG)

    hasher.meanwhile.append(at_another_terminal)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_in(station, hasher)(REYES, PASSWORD)


def test_a_password_that_is_replaced_while_it_is_checked_opens_nothing(
    station: StationOnFakes,
) -> None:
    """An administrator resets a password because somebody else knows it."""
    hasher = WatchedHasher(station.hasher)

    def replace_password() -> None:
        with station.records.writing() as work:
            work.officers.set_password(
                REYES, station.hasher.hash("another pass phrase"), must_change=True
            )
            work.custody.append(Entry(Act.PASSWORD_CHANGED, station.clock.now(), ADMIN))

    hasher.meanwhile.append(replace_password)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station, hasher)(REYES, PASSWORD)


def test_a_second_factor_that_is_set_while_a_password_is_checked_is_asked_for(
    station: StationOnFakes,
) -> None:
    hasher = WatchedHasher(station.hasher)
    hasher.meanwhile.append(lambda: give_second_factor(station))
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station, hasher)(REYES, PASSWORD)


# What must be done first


def test_a_password_that_another_set_must_be_changed_before_anything_else(
    station: StationOnFakes,
) -> None:
    with station.records.writing() as work:
        work.officers.set_password(REYES, station.hasher.hash("given to you"), must_change=True)
        work.custody.append(Entry(Act.PASSWORD_CHANGED, station.clock.now(), ADMIN))
    session = sign_in(station)(REYES, "given to you")
    with refused(Problem.PASSWORD_MUST_CHANGE, badge=REYES):
        session.require(Right.TAG)


def test_a_role_that_needs_a_second_factor_must_set_it_before_anything_else() -> None:
    needing = a_policy(second_factor_roles=frozenset({Role.INVESTIGATOR}))
    station = StationOnFakes(rulebook=FakeRulebook(needing))
    session = sign_in(station)(INVESTIGATOR, PASSWORD)
    with refused(Problem.SECOND_FACTOR_MUST_BE_SET):
        session.require_ready()
    sign_in(station)(REYES, PASSWORD).require_ready()


def test_who_has_a_second_factor_already_need_not_set_it() -> None:
    needing = a_policy(second_factor_roles=frozenset({Role.INVESTIGATOR}))
    station = StationOnFakes(rulebook=FakeRulebook(needing))
    give_second_factor(station, INVESTIGATOR)
    sign_in(station)(INVESTIGATOR, PASSWORD, code_now(station)).require_ready()


# Second factor


def test_with_a_second_factor_the_code_of_now_is_needed(station: StationOnFakes) -> None:
    give_second_factor(station)
    for code in (None, "", "000000"):
        with refused(Problem.SIGN_IN_WRONG):
            sign_in(station)(REYES, PASSWORD, code)
    assert account(station).failures == 3
    assert sign_in(station)(REYES, PASSWORD, code_now(station)).badge == REYES


def test_a_right_code_does_not_make_up_for_a_wrong_password(station: StationOnFakes) -> None:
    give_second_factor(station)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(REYES, WRONG, code_now(station))


def test_a_code_counts_once(station: StationOnFakes) -> None:
    """RFC 6238: whoever looked over the officer's shoulder has nothing."""
    give_second_factor(station)
    code = code_now(station)
    sign_in(station)(REYES, PASSWORD, code)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(REYES, PASSWORD, code)
    station.clock.advance(timedelta(seconds=60))
    sign_in(station)(REYES, PASSWORD, code_now(station))


def test_a_code_used_at_two_terminals_at_once_counts_once(station: StationOnFakes) -> None:
    give_second_factor(station)
    code = code_now(station)
    hasher = WatchedHasher(station.hasher)
    hasher.meanwhile.append(lambda: sign_in(station)(REYES, PASSWORD, code))
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station, hasher)(REYES, PASSWORD, code)
    assert station.journal() == [("signed-in", REYES), ("sign-in-failed", REYES)]


def test_a_code_typed_with_a_wrong_password_is_not_used_up(station: StationOnFakes) -> None:
    give_second_factor(station)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(REYES, WRONG, code_now(station))
    sign_in(station)(REYES, PASSWORD, code_now(station))


# When the log can't be written


@pytest.mark.parametrize("password", [PASSWORD, WRONG])
def test_nobody_gets_an_answer_that_could_not_be_entered(
    station: StationOnFakes, password: str
) -> None:
    station.records.fail_next_writing = BadInput(Problem.STATION_BUSY)
    with bad_input(Problem.STATION_BUSY):
        sign_in(station)(REYES, password)
    assert station.journal() == []
    assert account(station).failures == 0
