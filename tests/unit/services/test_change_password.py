"""Changing one's own password."""

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.demonstration import PASSWORD as DEMONSTRATION_PASSWORD
from desktop.domain.refusals import Problem
from desktop.services.change_password import ChangePassword
from tests.fakes.builders import REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import ADMIN, PASSWORD, StationOnFakes

NEW = "another pass phrase"


def change(station: StationOnFakes) -> ChangePassword:
    return ChangePassword(station.records, station.clock, station.hasher)


def opens(station: StationOnFakes, password: str) -> bool:
    with station.records.reading() as work:
        return station.hasher.verify(password, work.officers.account(REYES).password_hash)


def test_the_new_password_replaces_the_old_one_and_is_entered(station: StationOnFakes) -> None:
    change(station)(station.session(), NEW)
    assert opens(station, NEW)
    assert not opens(station, PASSWORD)
    assert station.journal() == [("password-changed", REYES)]
    assert station.last_entry()["details"] == {"officer": REYES}
    assert NEW not in str(station.entries())


def test_a_first_password_given_by_another_is_done_with_once_it_is_changed(
    station: StationOnFakes,
) -> None:
    with station.records.writing() as work:
        work.officers.set_password(REYES, station.hasher.hash(PASSWORD), must_change=True)
        work.custody.append(Entry(Act.PASSWORD_CHANGED, station.clock.now(), ADMIN))
    session = station.session()
    session.must_change_password = True
    change(station)(session, NEW)
    session.require_ready()
    with station.records.reading() as work:
        assert not work.officers.account(REYES).must_change


def test_the_same_password_again_is_no_change(station: StationOnFakes) -> None:
    session = station.session()
    session.must_change_password = True
    with bad_input(Problem.PASSWORD_UNCHANGED):
        change(station)(session, PASSWORD)
    with refused(Problem.PASSWORD_MUST_CHANGE):
        session.require_ready()
    assert station.journal() == []


def test_a_short_password_is_turned_away(station: StationOnFakes) -> None:
    with bad_input(Problem.PASSWORD_TOO_SHORT, least="8"):
        change(station)(station.session(), "seven77")
    change(station)(station.session(), "eight888")


@pytest.mark.parametrize("typed", [DEMONSTRATION_PASSWORD, " Demonstration-ONLY "])
def test_the_demonstrations_password_is_refused_at_a_real_station(
    station: StationOnFakes, typed: str
) -> None:
    with bad_input(Problem.DEMONSTRATION_PASSWORD_REFUSED):
        change(station)(station.session(), typed)


def test_the_demonstrations_password_serves_a_demonstration() -> None:
    station = StationOnFakes(demonstration=True)
    change(station)(station.session(), DEMONSTRATION_PASSWORD)
    assert opens(station, DEMONSTRATION_PASSWORD)


def test_an_ended_session_changes_no_password(station: StationOnFakes) -> None:
    session = station.session()
    session.end()
    with refused(Problem.SESSION_ENDED):
        change(station)(session, NEW)
    assert opens(station, PASSWORD)
