"""The password given again: who has signed, and what a guesser gets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.officers import Account
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.passwords import PasswordHasher
from desktop.services.sign_again import SignAgain
from desktop.services.sign_in import SignIn
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import ADMIN, PASSWORD, TERMINAL, StationOnFakes

WRONG = "not the password"
LOCK = timedelta(minutes=30)


@dataclass
class WatchedHasher:
    """Lets something happen while a password is being checked."""

    inner: PasswordHasher
    meanwhile: list[Callable[[], object]] = field(default_factory=list)

    def hash(self, password: str) -> str:
        return self.inner.hash(password)

    def verify(self, password: str, password_hash: str) -> bool:
        fits = self.inner.verify(password, password_hash)
        while self.meanwhile:
            self.meanwhile.pop()()
        return fits


def sign_again(station: StationOnFakes, hasher: PasswordHasher | None = None) -> SignAgain:
    return SignAgain(station.records, station.clock, hasher or station.hasher)


def account(station: StationOnFakes) -> Account:
    with station.records.reading() as work:
        return work.officers.account(REYES)


def fail(station: StationOnFakes, times: int) -> None:
    for left in range(4, 4 - times, -1):
        with refused(Problem.SIGNATURE_WRONG, left=str(left)):
            sign_again(station)(station.session(), WRONG)


def test_the_right_password_signs_and_is_entered(station: StationOnFakes) -> None:
    sign_again(station)(station.session(), PASSWORD)
    assert station.journal() == [("signed-again", REYES)]
    assert station.last_entry()["details"] == {"terminal": TERMINAL}


def test_a_wrong_one_says_how_many_tries_are_left_and_is_entered(station: StationOnFakes) -> None:
    fail(station, 2)
    assert station.journal() == [("sign-in-failed", REYES)] * 2
    assert station.last_entry()["details"] == {"failures": 2, "signing": True}


def test_the_fifth_wrong_one_locks_the_account_and_the_right_one_signs_no_more(
    station: StationOnFakes,
) -> None:
    session = station.session()
    fail(station, 4)
    until = (NOON + LOCK).isoformat(sep=" ")
    for password in (WRONG, PASSWORD):
        with refused(Problem.SIGN_IN_LOCKED, until=until):
            sign_again(station)(session, password)
    assert station.journal()[-2:] == [("account-locked", REYES), ("sign-in-failed", REYES)]
    assert station.last_entry()["details"] == {"locked": True, "signing": True}
    station.clock.advance(LOCK)
    sign_again(station)(session, PASSWORD)
    assert account(station).failures == 0
    assert account(station).locked_until is None


def test_wrong_signatures_and_wrong_sign_ins_count_together(station: StationOnFakes) -> None:
    """Otherwise whoever finds a terminal unlocked had five guesses more."""
    fail(station, 3)
    sign_in = SignIn(
        station.records,
        station.clock,
        station.hasher,
        station.second_factor,
        station.rulebook,
        TERMINAL,
        station.heads,
        station.kept,
    )
    with refused(Problem.SIGN_IN_WRONG, left="1"):
        sign_in(REYES, WRONG)
    with refused(Problem.SIGN_IN_LOCKED):
        sign_again(station)(station.session(), WRONG)


def test_a_right_password_ends_the_count(station: StationOnFakes) -> None:
    fail(station, 4)
    sign_again(station)(station.session(), PASSWORD)
    fail(station, 4)


def test_a_password_that_is_replaced_while_it_is_checked_signs_nothing(
    station: StationOnFakes,
) -> None:
    hasher = WatchedHasher(station.hasher)

    def replace_password() -> None:
        with station.records.writing() as work:
            work.officers.set_password(
                REYES, station.hasher.hash("another pass phrase"), must_change=False
            )
            work.custody.append(Entry(Act.PASSWORD_CHANGED, station.clock.now(), ADMIN))

    hasher.meanwhile.append(replace_password)
    with refused(Problem.SIGNATURE_WRONG):
        sign_again(station, hasher)(station.session(), PASSWORD)


def test_who_was_disabled_meanwhile_signs_nothing(station: StationOnFakes) -> None:
    session = station.session()
    station.disable(REYES)
    with refused(Problem.SIGN_IN_DISABLED, badge=REYES):
        sign_again(station)(session, PASSWORD)
    assert station.last_entry()["details"] == {"disabled": True, "signing": True}


def test_an_ended_session_signs_nothing(station: StationOnFakes) -> None:
    session = station.session()
    session.end()
    with refused(Problem.SESSION_ENDED):
        sign_again(station)(session, PASSWORD)
    assert station.journal() == []


@pytest.mark.parametrize("password", [PASSWORD, WRONG])
def test_nothing_is_signed_that_could_not_be_entered(
    station: StationOnFakes, password: str
) -> None:
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        sign_again(station)(station.session(), password)
    assert station.journal() == []
    assert account(station).failures == 0
