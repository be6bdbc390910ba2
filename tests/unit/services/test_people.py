"""Who is who at the station, for those who look after accounts and cameras."""

from dataclasses import fields
from datetime import timedelta

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.officers import AccountState
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.services.people import AccountLine, CameraLine, People, PeopleView, PersonLine
from tests.fakes.builders import CAMERA, NOON, REYES, UNIT
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    CUSTODIAN,
    DEVICE_MANAGER,
    OTHER_UNIT,
    OUTSIDER,
    PARTNER,
    PEOPLE,
    SERGEANT,
    StationOnFakes,
)


def people(station: StationOnFakes, badge: Badge = ADMIN) -> PeopleView:
    return People(station.records, station.clock)(station.session(badge))


def account(station: StationOnFakes, badge: Badge) -> AccountLine | None:
    return next(person.account for person in people(station).people if person.badge == badge)


def test_everyone_is_told_by_badge_with_cameras(station: StationOnFakes) -> None:
    station.assign(REYES)
    station.assign(REYES, CameraId("BWC-0300"))
    station.assign(OUTSIDER, CameraId("BWC-0900"))
    station.turn_page()

    view = people(station)

    assert view.now == NOON
    assert [person.badge for person in view.people] == sorted(
        [ADMIN, *(officer.badge for officer in PEOPLE)]
    )
    (reyes,) = [person for person in view.people if person.badge == REYES]
    assert reyes == PersonLine(
        REYES,
        Role.OFFICER,
        UNIT,
        is_disabled=False,
        cameras=(CameraId("BWC-0300"), CAMERA),
        account=AccountLine(AccountState.ACTIVE, None, has_second_factor=False),
    )
    assert view.cameras == (
        CameraLine(CameraId("BWC-0300"), REYES, UNIT),
        CameraLine(CAMERA, REYES, UNIT),
        CameraLine(CameraId("BWC-0900"), OUTSIDER, OTHER_UNIT),
    )
    assert station.journal() == []


def test_the_state_of_each_account_is_told(station: StationOnFakes) -> None:
    until = NOON + timedelta(minutes=30)
    with station.records.writing() as work:
        work.officers.set_failures(PARTNER, 5, until)
        work.officers.set_password(SERGEANT, "hash", must_change=True)
        work.officers.set_second_factor(AUDITOR, "secret")
        work.officers.set_failures(CUSTODIAN, 5, until)
        work.officers.disable(CUSTODIAN)
        work.custody.append(Entry(Act.OFFICER_DISABLED, NOON, ADMIN))

    assert account(station, PARTNER) == AccountLine(
        AccountState.LOCKED, until, has_second_factor=False
    )
    must_change = AccountLine(AccountState.MUST_CHANGE_PASSWORD, None, has_second_factor=False)
    assert account(station, SERGEANT) == must_change
    assert account(station, AUDITOR) == AccountLine(
        AccountState.ACTIVE, None, has_second_factor=True
    )
    disabled = account(station, CUSTODIAN)
    assert disabled is not None
    assert disabled.state is AccountState.DISABLED
    assert [each.badge for each in people(station).people if each.is_disabled] == [CUSTODIAN]
    station.clock.advance(timedelta(minutes=30))
    assert account(station, PARTNER) == AccountLine(
        AccountState.ACTIVE, None, has_second_factor=False
    )


def test_a_device_manager_is_told_of_cameras_and_not_of_accounts(station: StationOnFakes) -> None:
    station.assign(REYES)
    view = people(station, DEVICE_MANAGER)
    assert [camera.wearer for camera in view.cameras] == [REYES]
    assert {person.account for person in view.people} == {None}


@pytest.mark.parametrize("badge", [REYES, SERGEANT, CUSTODIAN, AUDITOR])
def test_nobody_else_is_told(station: StationOnFakes, badge: Badge) -> None:
    with refused(Problem.NO_RIGHT):
        people(station, badge)


def test_no_secret_of_an_account_is_told() -> None:
    told = {field.name for each in (PersonLine, AccountLine) for field in fields(each)}
    assert not {"password_hash", "second_factor_secret"} & told
