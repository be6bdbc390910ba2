"""Founding a station, and noting its recovery."""

from typing import Any

import pytest

from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.services.enrol_second_factor import ProvedSecondFactor
from desktop.services.found_station import FoundStation
from desktop.services.note_recovery import NoteRecovery
from tests.fakes.builders import NOON, make_station
from tests.fakes.passwords import QuickHasher
from tests.fakes.records import FakeRecords
from tests.fakes.rulebook import FakeRulebook
from tests.unit.services.expectations import bad_input
from tests.unit.services.station_on_fakes import ADMIN, PASSWORD, StationOnFakes


def found(
    records: FakeRecords,
    password: str = PASSWORD,
    second_factor: ProvedSecondFactor | None = None,
    **changed: Any,
) -> None:
    FoundStation(records, FakeRulebook(), QuickHasher())(
        make_station(**changed), ADMIN, "headquarters", password, second_factor
    )


def is_founded(records: FakeRecords) -> bool:
    with records.reading() as work:
        return work.custody.head().size > 0


def test_a_new_station_has_its_facts_one_administrator_and_a_policy() -> None:
    records = FakeRecords()
    found(records, demonstration=False)
    with records.reading() as work:
        assert work.station.facts() == make_station(demonstration=False)
        account = work.officers.account(ADMIN)
        assert account.officer.role is Role.ADMINISTRATOR
        assert account.officer.unit == "headquarters"
        assert not account.must_change
        assert QuickHasher().verify(PASSWORD, account.password_hash)
        assert work.policies.in_force(NOON) == "clean-reporting/1"


def test_the_founding_is_the_first_thing_in_the_log() -> None:
    """What vouches for every later signature stands in the first entry."""
    station = StationOnFakes()
    station.turn_to_first_page()
    founded, adopted, added = station.entries()[:3]
    assert founded["act"] == "station-founded"
    assert founded["details"] == {
        "demonstration": False,
        "signing_key": station.facts.signing_key.hex(),
    }
    assert (adopted["act"], adopted["details"]) == (
        "policy-adopted",
        {"policy": "clean-reporting/1"},
    )
    assert (added["act"], added["details"]) == (
        "officer-added",
        {"officer": ADMIN, "role": "administrator"},
    )


def test_the_administrators_second_factor_is_in_force_from_the_first_sign_in_on() -> None:
    records = FakeRecords()
    found(records, second_factor=ProvedSecondFactor("SECRET", 12))
    with records.reading() as work:
        account = work.officers.account(ADMIN)
        log = b"".join(each.entry for each in work.custody.entries(0, 10))
    assert (account.second_factor_secret, account.second_factor_step) == ("SECRET", 12)
    assert b"second-factor-set" in log
    assert b"SECRET" not in log


def test_a_demonstration_takes_the_demonstrations_policy_and_password() -> None:
    records = FakeRecords()
    found(records, "demonstration-only", demonstration=True)
    with records.reading() as work:
        assert work.policies.in_force(NOON) == "clean-reporting-demonstration/1"


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("short", Problem.PASSWORD_TOO_SHORT),
        ("demonstration-only", Problem.DEMONSTRATION_PASSWORD_REFUSED),
    ],
)
def test_a_bad_first_password_founds_nothing(password: str, problem: Problem) -> None:
    records = FakeRecords()
    with bad_input(problem):
        found(records, password, demonstration=False)
    assert not is_founded(records)


def test_an_unknown_preset_founds_nothing() -> None:
    records = FakeRecords()
    with bad_input(Problem.CODE_UNKNOWN, code="log-everything"):
        found(records, preset="log-everything")
    assert not is_founded(records)


def test_a_station_is_founded_once() -> None:
    records = FakeRecords()
    found(records)
    with bad_input(Problem.STATION_EXISTS):
        found(records)


def test_a_recovery_from_the_printed_halves_is_entered(station: StationOnFakes) -> None:
    """Design 2: `station recover` writes an entry."""
    NoteRecovery(station.records, station.clock, "T9")()
    assert station.journal() == [("station-recovered", None)]
    assert station.last_entry()["details"] == {"terminal": "T9"}
