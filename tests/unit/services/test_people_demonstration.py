"""Giving a demonstration station its people."""

from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.services.people_demonstration import PeopleDemonstration
from tests.fakes.builders import CAMERA, REYES, make_officer
from tests.unit.services.expectations import bad_input
from tests.unit.services.station_on_fakes import ADMIN, StationOnFakes

NEW = make_officer("6001"), make_officer("6002", Role.SERGEANT)


def people(station: StationOnFakes) -> PeopleDemonstration:
    return PeopleDemonstration(station.records, station.clock, station.hasher)


def test_a_demonstration_gets_its_people_and_the_wearers_of_its_cameras() -> None:
    station = StationOnFakes(demonstration=True)
    people(station)(NEW, {CAMERA: NEW[0].badge}, ADMIN)
    with station.records.reading() as work:
        for officer in NEW:
            account = work.officers.account(officer.badge)
            assert account.officer == officer
            assert station.hasher.verify(PASSWORD, account.password_hash)
            assert not account.must_change
        assert work.cameras.wearer(CAMERA) == NEW[0].badge
    assert [(entry["act"], entry["details"]) for entry in station.entries()] == [
        ("officer-added", {"officer": "6001", "role": "officer"}),
        ("officer-added", {"officer": "6002", "role": "sergeant"}),
        ("camera-assigned", {"camera": CAMERA, "wearer": "6001"}),
    ]
    assert {actor for _, actor in station.journal()} == {ADMIN}


def test_a_real_station_gets_nobody_with_a_public_password(station: StationOnFakes) -> None:
    with bad_input(Problem.DEMONSTRATION_PASSWORD_REFUSED):
        people(station)(NEW, {}, ADMIN)
    with station.records.reading() as work:
        assert work.officers.find(Badge("6001")) is None
    assert station.journal() == []


def test_all_are_added_or_none() -> None:
    station = StationOnFakes(demonstration=True)
    with bad_input(Problem.OFFICER_EXISTS, badge=REYES):
        people(station)((*NEW, make_officer(REYES)), {}, ADMIN)
    with station.records.reading() as work:
        assert work.officers.find(Badge("6001")) is None
