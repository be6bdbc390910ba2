"""What the page of people and cameras says, and what is done there."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.officers import AccountState
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.presenters.people import PeoplePresenter
from desktop.presenters.people_state import PeopleDone, PeopleList, PeopleTask, PersonRow
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import (
    ADMIN,
    DEVICE_MANAGER,
    OUTSIDER,
    PARTNER,
)
from tests.views.people.staffed_station import StaffedStation

PASSWORD = "a first password"


@pytest.fixture
def staffed(qapp: QApplication) -> StaffedStation:
    return StaffedStation()


def opened(staffed: StaffedStation, badge: Badge = ADMIN) -> PeoplePresenter:
    presenter = staffed.presenter(badge)
    presenter.start()
    return presenter


def person(presenter: PeoplePresenter, badge: Badge) -> PersonRow:
    return next(each for each in presenter.state.people if each.badge == badge)


def test_everyone_is_told_with_role_unit_cameras_and_account(staffed: StaffedStation) -> None:
    presenter = opened(staffed)
    assert person(presenter, REYES).cameras == ("C-0317", "C-0318")
    locked = person(presenter, PARTNER)
    assert locked.account is AccountState.LOCKED
    assert locked.locked_until is not None
    assert person(presenter, OUTSIDER).account is AccountState.DISABLED
    assert person(presenter, ADMIN).is_own
    assert [each.camera for each in presenter.state.cameras] == ["C-0317", "C-0318", "C-0342"]


def test_a_device_manager_sees_cameras_first_and_no_accounts(staffed: StaffedStation) -> None:
    presenter = opened(staffed, DEVICE_MANAGER)
    assert presenter.state.shown is PeopleList.CAMERAS
    assert all(each.account is None for each in presenter.state.people)
    presenter.choose(PARTNER)
    for task in (PeopleTask.ADD, PeopleTask.UNLOCK, PeopleTask.RESET, PeopleTask.DISABLE):
        assert not presenter.state.allows(task)
    assert presenter.state.allows(PeopleTask.ASSIGN)


def test_a_person_is_added_chosen_and_must_change_the_first_password(
    staffed: StaffedStation,
) -> None:
    presenter = opened(staffed)
    presenter.begin(PeopleTask.ADD)
    presenter.add(" 4499 ", Role.OFFICER, "Unit 7", PASSWORD)
    assert presenter.state.done == PeopleDone(PeopleTask.ADD, Badge("4499"))
    assert presenter.state.task is None
    assert presenter.state.chosen == "4499"
    assert person(presenter, Badge("4499")).account is AccountState.MUST_CHANGE_PASSWORD
    presenter.dismiss()
    assert presenter.state.done is None


@pytest.mark.parametrize(
    ("badge", "password", "problem"),
    [
        (REYES, PASSWORD, Problem.OFFICER_EXISTS),
        ("4499", "short", Problem.PASSWORD_TOO_SHORT),
        ("4499;", PASSWORD, Problem.BADGE_MALFORMED),
    ],
)
def test_what_cannot_be_added_is_said_and_the_form_stays(
    staffed: StaffedStation, badge: str, password: str, problem: Problem
) -> None:
    presenter = opened(staffed)
    presenter.begin(PeopleTask.ADD)
    presenter.add(badge, Role.OFFICER, "Unit 7", password)
    state = presenter.state
    assert state.refused is not None
    assert state.refused.problem is problem
    assert (state.task, state.busy) == (PeopleTask.ADD, False)
    presenter.give_up()
    closed = presenter.state
    assert closed.task is None
    assert closed.refused is None


def test_unlocking_needs_no_form(staffed: StaffedStation) -> None:
    presenter = opened(staffed)
    presenter.choose(PARTNER)
    presenter.begin(PeopleTask.UNLOCK)
    assert presenter.state.done == PeopleDone(PeopleTask.UNLOCK, PARTNER)
    assert person(presenter, PARTNER).account is AccountState.ACTIVE
    assert not presenter.state.allows(PeopleTask.UNLOCK)
    assert staffed.station.journal() == [("officer-unlocked", ADMIN)]


def test_a_password_is_reset(staffed: StaffedStation) -> None:
    presenter = opened(staffed)
    presenter.choose(REYES)
    presenter.begin(PeopleTask.RESET)
    presenter.reset(PASSWORD)
    assert presenter.state.done == PeopleDone(PeopleTask.RESET, REYES)
    assert person(presenter, REYES).account is AccountState.MUST_CHANGE_PASSWORD


def test_a_person_is_disabled_for_good(staffed: StaffedStation) -> None:
    presenter = opened(staffed)
    presenter.choose(REYES)
    presenter.begin(PeopleTask.DISABLE)
    presenter.disable()
    assert presenter.state.done == PeopleDone(PeopleTask.DISABLE, REYES)
    assert person(presenter, REYES).is_disabled
    for task in (PeopleTask.RESET, PeopleTask.DISABLE, PeopleTask.REASSIGN):
        assert not presenter.state.allows(task)


def test_nobody_works_on_the_own_account(staffed: StaffedStation) -> None:
    presenter = opened(staffed)
    presenter.choose(ADMIN)
    for task in (PeopleTask.UNLOCK, PeopleTask.RESET, PeopleTask.DISABLE):
        presenter.begin(task)
        assert presenter.state.task is None
    assert staffed.station.journal() == []


@pytest.mark.parametrize("badge", [ADMIN, DEVICE_MANAGER])
def test_a_camera_is_assigned(staffed: StaffedStation, badge: Badge) -> None:
    presenter = opened(staffed, badge)
    presenter.begin(PeopleTask.ASSIGN)
    presenter.assign("C-0317", PARTNER)
    camera = CameraId("C-0317")
    assert presenter.state.done == PeopleDone(PeopleTask.ASSIGN, PARTNER, camera)
    assert person(presenter, PARTNER).cameras == ("C-0317", "C-0342")
    assert presenter.state.chosen_camera == camera


@pytest.mark.parametrize(
    ("camera", "wearer", "problem"),
    [
        ("C/0317", PARTNER, Problem.CAMERA_MALFORMED),
        ("C-0317", "?", Problem.BADGE_MALFORMED),
        ("C-0317", "7777", Problem.OFFICER_UNKNOWN),
    ],
)
def test_a_camera_that_cannot_be_assigned_keeps_its_wearer(
    staffed: StaffedStation, camera: str, wearer: str, problem: Problem
) -> None:
    presenter = opened(staffed)
    presenter.begin(PeopleTask.REASSIGN)
    presenter.assign(camera, wearer)
    assert presenter.state.refused is not None
    assert presenter.state.refused.problem is problem
    assert staffed.station.journal() == []


def test_with_cameras_shown_the_wearer_of_the_chosen_one_is_told(
    staffed: StaffedStation,
) -> None:
    presenter = opened(staffed)
    presenter.show_list(PeopleList.CAMERAS)
    presenter.choose_camera(CameraId("C-0342"))
    assert presenter.state.chosen_person is not None
    assert presenter.state.chosen_person.badge == PARTNER


def test_while_a_form_is_open_nothing_else_is_chosen_or_begun(staffed: StaffedStation) -> None:
    presenter = opened(staffed)
    presenter.choose(REYES)
    presenter.begin(PeopleTask.RESET)
    before = presenter.state
    presenter.choose(PARTNER)
    presenter.choose_camera(CameraId("C-0342"))
    presenter.show_list(PeopleList.CAMERAS)
    presenter.begin(PeopleTask.DISABLE)
    presenter.disable()
    presenter.assign("C-0317", PARTNER)
    presenter.add("4499", Role.OFFICER, "Unit 7", PASSWORD)
    assert presenter.state == before
    presenter.give_up()
    presenter.reset(PASSWORD)
    assert staffed.station.journal() == []


def test_a_second_press_while_the_first_is_done_counts_for_nothing(
    staffed: StaffedStation,
) -> None:
    presenter = opened(staffed)
    presenter.choose(REYES)
    presenter.begin(PeopleTask.RESET)
    staffed.lane.hold = True
    presenter.reset(PASSWORD)
    presenter.reset(PASSWORD)
    presenter.give_up()
    assert presenter.state.task is PeopleTask.RESET
    staffed.lane.hold = False
    staffed.lane.let_go()
    assert staffed.station.journal() == [("password-changed", ADMIN)]


def test_an_unreadable_list_is_told(staffed: StaffedStation) -> None:
    presenter = staffed.presenter()
    staffed.workplace.session.end()
    presenter.start()
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.SESSION_ENDED
    assert not presenter.state.allows(PeopleTask.ADD)
