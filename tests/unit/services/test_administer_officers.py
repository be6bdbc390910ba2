"""The administrator's work on accounts."""

from collections.abc import Callable

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.officers import Account, Officer
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.services.administer_officers import AdministerOfficers
from desktop.services.session import Session
from tests.fakes.builders import REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    PASSWORD,
    PEOPLE,
    SERGEANT,
    StationOnFakes,
)

NEW = Badge("5000")
NOBODY = Badge("5999")
FIRST = "first password"


def administer(station: StationOnFakes) -> AdministerOfficers:
    return AdministerOfficers(station.records, station.clock, station.hasher)


def account(station: StationOnFakes, badge: Badge) -> Account:
    with station.records.reading() as work:
        return work.officers.account(badge)


WORK: dict[str, Callable[[AdministerOfficers, Session, Badge], object]] = {
    "reset": lambda service, session, badge: service.reset_password(session, badge, FIRST),
    "unlock": lambda service, session, badge: service.unlock(session, badge),
    "disable": lambda service, session, badge: service.disable(session, badge),
}


def test_a_person_is_added_with_a_password_that_must_be_changed(station: StationOnFakes) -> None:
    added = administer(station).add(
        station.session(ADMIN), NEW, Role.SERGEANT, " school-unit ", FIRST
    )
    assert added == Officer(NEW, Role.SERGEANT, "school-unit")
    kept = account(station, NEW)
    assert kept.officer == added
    assert kept.must_change
    assert station.hasher.verify(FIRST, kept.password_hash)
    assert station.journal() == [("officer-added", ADMIN)]
    assert station.last_entry()["details"] == {"officer": NEW, "role": "sergeant"}


def test_a_badge_is_given_once(station: StationOnFakes) -> None:
    with bad_input(Problem.OFFICER_EXISTS, badge=REYES):
        administer(station).add(station.session(ADMIN), REYES, Role.ADMINISTRATOR, "x", FIRST)
    assert account(station, REYES).officer.role is Role.OFFICER
    assert station.journal() == []


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("short", Problem.PASSWORD_TOO_SHORT),
        ("demonstration-only", Problem.DEMONSTRATION_PASSWORD_REFUSED),
    ],
)
def test_first_passwords_are_held_to_the_same_rules(
    station: StationOnFakes, typed: str, problem: Problem
) -> None:
    session = station.session(ADMIN)
    with bad_input(problem):
        administer(station).add(session, NEW, Role.OFFICER, "school-unit", typed)
    with bad_input(problem):
        administer(station).reset_password(session, REYES, typed)
    assert station.journal() == []


def test_a_reset_password_must_be_changed_at_its_first_use(station: StationOnFakes) -> None:
    administer(station).reset_password(station.session(ADMIN), REYES, FIRST)
    kept = account(station, REYES)
    assert kept.must_change
    assert station.hasher.verify(FIRST, kept.password_hash)
    assert station.journal() == [("password-changed", ADMIN)]
    assert station.last_entry()["details"] == {"officer": REYES}


def test_a_lock_is_taken_off(station: StationOnFakes) -> None:
    with station.records.writing() as work:
        work.officers.set_failures(REYES, 5, station.clock.now())
        work.custody.append(Entry(Act.ACCOUNT_LOCKED, station.clock.now(), REYES))
    administer(station).unlock(station.session(ADMIN), REYES)
    kept = account(station, REYES)
    assert (kept.failures, kept.locked_until) == (0, None)
    assert station.journal()[-1] == ("officer-unlocked", ADMIN)


def test_a_person_is_disabled_for_good(station: StationOnFakes) -> None:
    administer(station).disable(station.session(ADMIN), REYES)
    assert account(station, REYES).officer.disabled
    assert station.journal() == [("officer-disabled", ADMIN)]
    assert station.last_entry()["details"] == {"officer": REYES}


@pytest.mark.parametrize("work", WORK)
def test_nobody_works_on_their_own_account(station: StationOnFakes, work: str) -> None:
    with refused(Problem.OWN_ACCOUNT, badge=ADMIN):
        WORK[work](administer(station), station.session(ADMIN), ADMIN)
    assert station.journal() == []


@pytest.mark.parametrize("work", WORK)
def test_an_unknown_badge_is_named(station: StationOnFakes, work: str) -> None:
    with bad_input(Problem.OFFICER_UNKNOWN, badge=NOBODY):
        WORK[work](administer(station), station.session(ADMIN), NOBODY)
    assert station.journal() == []


@pytest.mark.parametrize("officer", PEOPLE, ids=lambda officer: officer.badge)
def test_only_administrators_touch_accounts(station: StationOnFakes, officer: Officer) -> None:
    """Policy 4: users, configuration."""
    session = station.session(officer.badge)
    service = administer(station)
    with refused(Problem.NO_RIGHT, right="administer-officers"):
        service.add(session, NEW, Role.ADMINISTRATOR, "x", PASSWORD)
    for work in WORK.values():
        with refused(Problem.NO_RIGHT, right="administer-officers"):
            work(service, session, SERGEANT)
    assert station.journal() == []


def test_the_last_administrator_stays(station: StationOnFakes) -> None:
    """Two administrators who disable one another must not leave a station without one."""
    service = administer(station)
    service.add(station.session(ADMIN), NEW, Role.ADMINISTRATOR, "headquarters", FIRST)
    first, second = station.session(ADMIN), station.session(NEW)
    service.disable(first, NEW)
    with refused(Problem.LAST_ADMINISTRATOR, badge=ADMIN):
        service.disable(second, ADMIN)
    assert not account(station, ADMIN).officer.disabled
    assert station.journal() == [("officer-added", ADMIN), ("officer-disabled", ADMIN)]
