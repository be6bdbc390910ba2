"""The dock board: what each slot says from the moment that a camera is put in."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt
from desktop.domain.refusals import Problem
from desktop.presenters.dock_state import FileStand, Happening, SlotCondition, Step, StepStand
from tests.fakes.builders import NOON, REYES, make_media
from tests.unit.presenters.dock_on_fakes import FIRST, SECOND, THIRD, DockOnFakes, TickingClock
from tests.unit.services.station_on_fakes import (
    AUDITOR,
    HARBOUR_SERGEANT,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

CONDITION = SlotCondition


@pytest.fixture
def dock(qapp: QApplication) -> DockOnFakes:
    return DockOnFakes()


def conditions(dock: DockOnFakes, number: int = 1) -> list[SlotCondition]:
    """The conditions that a slot has shown, each turn once."""
    shown: list[SlotCondition] = []
    for state in dock.seen:
        condition = state.slots[number - 1].condition
        if not shown or shown[-1] is not condition:
            shown.append(condition)
    return shown


def happenings(dock: DockOnFakes) -> list[Happening]:
    return [line.happening for line in reversed(dock.presenter.state.happening)]


# The plain case


def test_an_empty_dock_has_eight_empty_slots(dock: DockOnFakes) -> None:
    dock.look()
    state = dock.presenter.state
    assert [slot.number for slot in state.slots] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert {slot.condition for slot in state.slots} == {CONDITION.EMPTY}
    assert (state.docked, state.needing_help) == (0, 0)


def test_a_camera_is_found_and_offloaded_without_anyone_signed_in(dock: DockOnFakes) -> None:
    dock.put("C-0317", FIRST, SECOND)
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.camera, slot.wearer) == (CONDITION.SAFE, "C-0317", REYES)
    assert (slot.files, slot.sealed, slot.size, slot.copied, slot.percent) == (2, 2, 30, 30, 100)
    assert slot.finished_at == NOON
    assert dock.station.journal()[-2:] == [("offloaded", None), ("offloaded", None)]


def test_a_camera_goes_from_reading_over_waiting_and_copying_to_safe(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.look()
    shown = [condition for condition in conditions(dock) if condition is not CONDITION.EMPTY]
    assert shown[:3] == [CONDITION.READING, CONDITION.WAITING, CONDITION.COPYING]
    assert shown[-1] is CONDITION.SAFE
    assert CONDITION.SAFE not in shown[:-1]


def test_all_steps_are_done_where_a_camera_is_safe(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.look()
    assert [(step.step, step.stand) for step in dock.slot(1).steps] == [
        (step, StepStand.DONE) for step in Step
    ]


def test_a_safe_camera_leaves_an_empty_slot(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.look()
    dock.pull("C-0317")
    dock.look()
    assert dock.slot(1).condition is CONDITION.EMPTY
    assert happenings(dock) == [Happening.STARTED, Happening.SAFE]


def test_a_camera_put_in_again_is_told_as_sealed_before(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.look()
    dock.pull("C-0317")
    dock.look()
    dock.put("C-0317")
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.skipped, slot.sealed) == (CONDITION.SAFE, 2, 2)
    assert happenings(dock)[-1] is Happening.ALREADY_SEALED


def test_each_camera_keeps_its_slot_and_new_ones_take_the_lowest_free(dock: DockOnFakes) -> None:
    for camera in ("C-0001", "C-0002", "C-0003"):
        dock.put(camera)
    dock.look()
    dock.pull("C-0002")
    dock.look()
    dock.put("C-0004")
    dock.look()
    cameras = [slot.camera for slot in dock.presenter.state.slots[:4]]
    assert cameras == ["C-0001", "C-0004", "C-0003", ""]


def test_a_ninth_camera_waits_for_a_slot_and_is_counted(dock: DockOnFakes) -> None:
    for number in range(1, 10):
        dock.put(f"C-000{number}")
    dock.look()
    assert (dock.presenter.state.unplaced, dock.presenter.state.docked) == (1, 9)
    dock.pull("C-0003")
    dock.look()
    dock.look()
    assert dock.presenter.state.unplaced == 0
    assert (dock.slot(3).camera, dock.slot(3).condition) == ("C-0009", CONDITION.SAFE)


def test_what_a_safe_camera_gets_later_is_offloaded_too(dock: DockOnFakes) -> None:
    dock.put("C-0317", FIRST)
    dock.look()
    dock.put("C-0317", FIRST, SECOND)
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.files, slot.sealed) == (CONDITION.SAFE, 2, 2)
    dock.put("C-0317", FIRST, SECOND, THIRD)
    dock.hold()
    dock.look()
    assert dock.slot(1).condition is not CONDITION.SAFE


def test_a_file_that_comes_while_the_last_is_sealed_keeps_the_card_from_saying_safe(
    dock: DockOnFakes,
) -> None:
    dock.put("C-0317", FIRST)
    dock.hold()
    dock.look()
    original = dock.station.sealer.start

    def start_and_add(key: object) -> object:
        started = original(key)  # type: ignore[arg-type] # handed on as it came
        dock.station.dock.dock(dock.folder("C-0317"), {FIRST: 10, SECOND: 20})
        return started

    dock.station.sealer.start = start_and_add  # type: ignore[method-assign, assignment] # a camera that goes on recording
    dock.lanes[0].let_go()
    assert dock.slot(1).condition is not CONDITION.SAFE
    assert CONDITION.SAFE not in conditions(dock)
    dock.let_go()
    assert (dock.slot(1).condition, dock.slot(1).sealed) == (CONDITION.SAFE, 2)


# Lanes


def test_two_cameras_are_copied_at_once_and_the_others_wait(dock: DockOnFakes) -> None:
    dock.hold()
    for camera in ("C-0001", "C-0002", "C-0003"):
        dock.put(camera)
    dock.look()
    states = [slot.condition for slot in dock.presenter.state.slots[:3]]
    assert states == [CONDITION.COPYING, CONDITION.COPYING, CONDITION.WAITING]
    dock.let_go()
    assert {slot.condition for slot in dock.presenter.state.slots[:3]} == {CONDITION.SAFE}


def test_progress_tells_speed_and_time_left(dock: DockOnFakes) -> None:
    dock.put("C-0317", FIRST, SECOND)
    dock.hold()
    dock.look()
    dock.station.clock.advance(timedelta(seconds=3))
    dock.let_go()
    moving = [s.slots[0] for s in dock.seen if s.slots[0].speed]
    assert moving
    assert moving[0].speed == pytest.approx(10 / 3)
    assert moving[0].seconds_left == pytest.approx((60 - 10) / (10 / 3))


def test_a_camera_that_says_nothing_for_long_is_told(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.hold()
    dock.look()
    dock.station.clock.advance(timedelta(seconds=14))
    dock.look()
    assert dock.slot(1).silent_for == 0
    dock.station.clock.advance(timedelta(seconds=6))
    dock.look()
    assert dock.slot(1).silent_for == 20


def test_closing_stops_what_runs_and_nothing_more_counts(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.hold()
    dock.look()
    dock.presenter.close()
    told = len(dock.seen)
    dock.let_go()
    assert len(dock.seen) == told
    assert not list(dock.station.vault.sealed_paths())


# Failures


def failing(dock: DockOnFakes, problem: Problem = Problem.FILE_UNREADABLE) -> Path:
    folder = dock.put("C-0329", FIRST, SECOND, THIRD)
    dock.station.sealer.failures[folder / SECOND] = problem
    dock.look()
    return folder


def test_a_file_that_fails_stays_on_the_card_with_where_it_stopped(dock: DockOnFakes) -> None:
    failing(dock)
    slot = dock.slot(1)
    assert (slot.condition, slot.sealed, slot.files, slot.failed) == (CONDITION.FAILED, 2, 3, 1)
    (failure,) = slot.failures
    assert (failure.name, failure.percent) == (SECOND, 50)
    assert failure.problem is Problem.FILE_UNREADABLE
    assert [step.stand for step in slot.steps] == [
        StepStand.FAILED,
        StepStand.TO_DO,
        StepStand.TO_DO,
        StepStand.TO_DO,
    ]
    assert happenings(dock) == [Happening.STARTED, Happening.FAILED]


def test_a_failure_is_shown_while_the_other_files_are_still_copied(qapp: QApplication) -> None:
    station = StationOnFakes()
    station.clock = TickingClock()
    dock = DockOnFakes(station)
    failing(dock)
    while_copying = [
        state.slots[0]
        for state in dock.seen
        if state.slots[0].condition is CONDITION.COPYING and state.slots[0].failed
    ]
    assert while_copying


def test_no_look_makes_a_failed_card_safe(dock: DockOnFakes) -> None:
    failing(dock)
    for _ in range(3):
        dock.look()
    assert dock.slot(1).condition is CONDITION.FAILED
    assert CONDITION.SAFE not in conditions(dock)


def test_retrying_copies_only_what_failed(dock: DockOnFakes) -> None:
    failing(dock)
    dock.station.sealer.failures.clear()
    dock.station.turn_page()
    dock.presenter.retry(1)
    slot = dock.slot(1)
    assert (slot.condition, slot.sealed, slot.failed) == (CONDITION.SAFE, 3, 0)
    assert dock.station.journal() == [("offloaded", None)]


def test_a_retry_that_fails_again_says_so_again(dock: DockOnFakes) -> None:
    failing(dock)
    dock.presenter.retry(1)
    assert (dock.slot(1).condition, dock.slot(1).failed) == (CONDITION.FAILED, 1)
    assert happenings(dock).count(Happening.FAILED) == 2


def test_a_failed_camera_that_is_pulled_goes_on_saying_so(dock: DockOnFakes) -> None:
    failing(dock)
    dock.pull("C-0329")
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.docked, slot.failed) == (CONDITION.FAILED, False, 1)
    assert not slot.can_retry


def test_a_failed_camera_that_is_put_back_is_tried_in_its_old_slot(dock: DockOnFakes) -> None:
    failing(dock)
    dock.pull("C-0329")
    dock.look()
    dock.station.sealer.failures.clear()
    dock.put("C-0329", FIRST, SECOND, THIRD)
    dock.look()
    assert (dock.slot(1).condition, dock.slot(1).sealed) == (CONDITION.SAFE, 3)
    assert dock.slot(2).condition is CONDITION.EMPTY


def test_only_a_signed_in_person_sets_a_failed_camera_aside(dock: DockOnFakes) -> None:
    failing(dock)
    dock.presenter.set_aside(1)
    assert dock.slot(1).set_aside_by is None
    dock.sign_in(SERGEANT)
    dock.presenter.set_aside(1)
    assert (dock.slot(1).condition, dock.slot(1).set_aside_by) == (CONDITION.FAILED, SERGEANT)
    dock.pull("C-0329")
    dock.look()
    assert dock.slot(1).condition is CONDITION.EMPTY
    assert happenings(dock)[-1] is Happening.SET_ASIDE
    assert dock.presenter.state.happening[0].badge == SERGEANT


def test_a_folder_on_the_camera_that_can_not_be_read_keeps_it_from_being_safe(
    dock: DockOnFakes,
) -> None:
    folder = dock.put("C-0317", FIRST)
    dock.station.dock.set_aside(folder, "DCIM/LOCKED", Problem.FILE_UNREADABLE)
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.sealed, slot.files) == (CONDITION.FAILED, 1, 2)


def test_a_link_that_leaves_the_camera_is_named_and_holds_nothing_up(dock: DockOnFakes) -> None:
    folder = dock.put("C-0317", FIRST)
    dock.station.dock.set_aside(folder, "DCIM/LINK", Problem.LINK_LEAVES_CAMERA)
    dock.look()
    assert (dock.slot(1).condition, dock.slot(1).files) == (CONDITION.SAFE, 1)
    assert [file.stand for file in dock.presenter.files(1)] == [
        FileStand.SET_ASIDE,
        FileStand.SEALED,
    ]


def test_a_worker_that_dies_fails_the_files_that_were_open(dock: DockOnFakes) -> None:
    folder = dock.put("C-0317", FIRST, SECOND)
    dock.station.sealer.dies_at = folder / SECOND
    dock.look()
    assert dock.slot(1).condition is CONDITION.FAILED
    assert [failure.problem for failure in dock.slot(1).failures] == [Problem.WORKER_DIED]


def test_a_copy_that_did_not_match_when_read_back_failed_at_verifying(dock: DockOnFakes) -> None:
    folder = dock.put("C-0317", FIRST)
    dock.station.sealer.failures[folder / FIRST] = Problem.READ_BACK_MISMATCH
    dock.look()
    assert [step.stand for step in dock.slot(1).steps][:2] == [StepStand.DONE, StepStand.FAILED]


def test_an_error_that_nobody_foresaw_fails_the_card_and_is_told(dock: DockOnFakes) -> None:
    dock.put("C-0317")
    dock.hold()
    dock.look()

    def break_down(key: object) -> object:
        raise ZeroDivisionError

    dock.station.sealer.start = break_down  # type: ignore[method-assign, assignment] # breaks
    dock.let_go()
    assert dock.slot(1).condition is CONDITION.FAILED
    assert [type(error) for error in dock.broken] == [ZeroDivisionError]


# A full disk


def test_a_full_disk_stops_the_copying_of_every_camera(dock: DockOnFakes) -> None:
    failing(dock, Problem.DISK_FULL)
    dock.put("C-0317")
    dock.look()
    assert dock.slot(1).condition is CONDITION.NO_ROOM
    assert dock.slot(2).condition is CONDITION.WAITING
    assert dock.presenter.state.no_room


def test_with_room_again_a_retry_lets_all_cameras_go_on(dock: DockOnFakes) -> None:
    failing(dock, Problem.DISK_FULL)
    dock.put("C-0317")
    dock.look()
    dock.station.sealer.failures.clear()
    dock.presenter.retry(1)
    assert [slot.condition for slot in dock.presenter.state.slots[:2]] == [CONDITION.SAFE] * 2


def test_a_camera_pulled_for_lack_of_room_frees_the_way_and_is_remembered(
    dock: DockOnFakes,
) -> None:
    failing(dock, Problem.DISK_FULL)
    dock.put("C-0317")
    dock.look()
    dock.pull("C-0329")
    dock.look()
    assert dock.slot(1).condition is CONDITION.UNDOCKED
    assert dock.slot(2).condition is CONDITION.SAFE


# Undocked early


def test_a_file_that_failed_before_its_camera_was_pulled_did_fail(dock: DockOnFakes) -> None:
    folder = dock.put("C-0342", FIRST, SECOND)
    dock.station.sealer.failures[folder / SECOND] = Problem.FILE_UNREADABLE
    dock.look()
    assert dock.slot(1).sealed == 1
    dock.pull("C-0342")
    dock.look()
    assert dock.slot(1).condition is CONDITION.FAILED


def test_a_camera_that_goes_while_it_is_read_is_undocked_early_and_nothing_failed(
    dock: DockOnFakes,
) -> None:
    folder = dock.put("C-0342", FIRST, SECOND)
    dock.station.sealer.failures[folder / SECOND] = Problem.FOLDER_VANISHED
    sealed: list[int] = []

    def pull_after_the_first(state: object) -> None:
        if dock.slot(1).sealed == 1 and not sealed:
            sealed.append(1)
            dock.pull("C-0342")

    dock.presenter.changed.connect(pull_after_the_first)
    dock.look()
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.docked, slot.failed) == (CONDITION.UNDOCKED, False, 0)
    assert (slot.sealed, slot.files, slot.percent) == (1, 2, 33)
    assert Happening.UNDOCKED_EARLY in happenings(dock)


def test_a_camera_that_drops_out_and_is_back_at_once_is_not_tried_without_end(
    dock: DockOnFakes,
) -> None:
    failing(dock, Problem.FOLDER_VANISHED)
    dock.look()
    assert (dock.slot(1).condition, dock.slot(1).failed) == (CONDITION.FAILED, 1)
    assert dock.station.sealer.started == 1


def test_a_camera_pulled_before_its_turn_is_not_forgotten(dock: DockOnFakes) -> None:
    dock.hold()
    for camera in ("C-0001", "C-0002", "C-0003"):
        dock.put(camera)
    dock.look()
    dock.pull("C-0003")
    dock.look()
    slot = dock.slot(3)
    assert (slot.condition, slot.percent, slot.files) == (CONDITION.UNDOCKED, 0, 2)


def test_an_undocked_card_keeps_the_percentage_that_was_shown(qapp: QApplication) -> None:
    station = StationOnFakes()
    station.clock = TickingClock()
    dock = DockOnFakes(station)
    dock.put("C-0342", FIRST, SECOND)
    dock.hold()
    dock.look()
    shown: list[int] = []

    def pull_in_the_second(_: object) -> None:
        slot = dock.slot(1)
        if slot.sealed == 1 and slot.copied == slot.size and not shown:
            shown.append(slot.percent)
            dock.pull("C-0342")
            dock.look()

    dock.presenter.changed.connect(pull_in_the_second)
    dock.let_go()
    assert dock.slot(1).condition is CONDITION.UNDOCKED
    assert [dock.slot(1).percent] == shown
    assert (dock.slot(1).sealed, dock.slot(1).copied) == (1, 10)


def test_a_camera_that_left_before_the_last_check_is_not_called_safe(dock: DockOnFakes) -> None:
    dock.put("C-0342", FIRST)
    dock.hold()
    dock.look()

    def pull_when_sealed(_: object) -> None:
        if dock.slot(1).sealed == 1 and dock.station.dock.folders():
            dock.pull("C-0342")

    dock.presenter.changed.connect(pull_when_sealed)
    dock.let_go()
    slot = dock.slot(1)
    assert (slot.condition, slot.sealed, slot.files) == (CONDITION.UNDOCKED, 1, 1)
    assert CONDITION.SAFE not in conditions(dock)


def test_pulling_a_camera_stops_its_offload(dock: DockOnFakes) -> None:
    dock.hold()
    dock.put("C-0342")
    dock.look()
    dock.pull("C-0342")
    dock.look()
    dock.let_go()
    assert dock.slot(1).condition is CONDITION.UNDOCKED
    assert dock.station.sealer.started == 0


def test_a_camera_put_back_goes_on_in_its_old_slot_wherever_it_shows_up(
    dock: DockOnFakes,
) -> None:
    dock.hold()
    dock.put("C-0001")
    dock.put("C-0342")
    dock.look()
    dock.pull("C-0001")
    dock.pull("C-0342")
    dock.look()
    other_place = Path("other") / "C-0342"
    dock.station.dock.dock(other_place, {FIRST: 10, SECOND: 20})
    dock.let_go()
    dock.look()
    assert (dock.slot(2).camera, dock.slot(2).condition) == ("C-0342", CONDITION.SAFE)
    assert dock.slot(1).condition is CONDITION.UNDOCKED
    assert dock.slot(3).condition is CONDITION.EMPTY


def test_another_camera_at_the_same_place_does_not_hide_the_first(dock: DockOnFakes) -> None:
    folder = failing(dock)
    other = dock.put("C-0400", FIRST)
    real = dock.station.dock.list_camera
    dock.pull("C-0400")

    def swapped(asked: Path) -> object:
        if asked != folder:
            return real(asked)
        dock.station.dock.dock(other, {FIRST: 10})
        listed = real(other)
        dock.station.dock.undock(other)
        return listed

    dock.station.dock.list_camera = swapped  # type: ignore[method-assign, assignment] # a drive letter given anew
    dock.presenter.retry(1)
    assert (dock.slot(1).camera, dock.slot(1).condition) == ("C-0329", CONDITION.FAILED)
    assert dock.slot(2).docked


# Wearers


def test_a_camera_that_nobody_is_assigned_to_waits_and_nothing_is_copied(
    dock: DockOnFakes,
) -> None:
    dock.put("C-0370", worn_by=None)
    dock.look()
    slot = dock.slot(1)
    assert (slot.condition, slot.wearer, slot.sealed) == (CONDITION.NEEDS_WEARER, None, 0)
    assert dock.station.sealer.started == 0
    assert happenings(dock) == [Happening.NO_WEARER]


def test_nobody_names_a_wearer_without_signing_in(dock: DockOnFakes) -> None:
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.presenter.name_wearer(1, REYES)
    assert dock.slot(1).condition is CONDITION.NEEDS_WEARER
    assert problem_of(dock) is Problem.SESSION_ENDED


def problem_of(dock: DockOnFakes) -> Problem | None:
    problem = dock.slot(1).problem
    return problem.problem if problem else None


def test_a_sergeant_names_the_wearer_and_stands_in_the_log(dock: DockOnFakes) -> None:
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.sign_in(SERGEANT)
    dock.presenter.name_wearer(1, " 4711 ")
    assert (dock.slot(1).condition, dock.slot(1).wearer) == (CONDITION.SAFE, REYES)
    assert dock.station.last_entry()["actor"] == SERGEANT
    assert dock.station.last_entry()["details"]["wearer"] == REYES
    assert happenings(dock) == [
        Happening.NO_WEARER,
        Happening.WEARER_NAMED,
        Happening.STARTED,
        Happening.SAFE,
    ]


@pytest.mark.parametrize(
    ("by", "wearer", "problem"),
    [
        (AUDITOR, REYES, Problem.NO_RIGHT),
        (PARTNER, REYES, Problem.NO_RIGHT),
        (HARBOUR_SERGEANT, REYES, Problem.OUTSIDE_UNIT),
        (SERGEANT, "4/7", Problem.BADGE_MALFORMED),
        (SERGEANT, "9999", Problem.OFFICER_UNKNOWN),
    ],
)
def test_a_wearer_that_may_not_be_named_leaves_the_camera_waiting_and_says_why(
    dock: DockOnFakes, by: Badge, wearer: str, problem: Problem
) -> None:
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.sign_in(by)
    dock.presenter.name_wearer(1, wearer)
    dock.look()
    assert (dock.slot(1).condition, problem_of(dock)) == (CONDITION.NEEDS_WEARER, problem)
    assert not list(dock.station.vault.sealed_paths())


def test_an_officer_says_that_they_wore_it(dock: DockOnFakes) -> None:
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.sign_in(PARTNER)
    dock.presenter.name_wearer(1, PARTNER)
    assert (dock.slot(1).condition, dock.slot(1).wearer) == (CONDITION.SAFE, PARTNER)


def test_a_camera_that_is_assigned_meanwhile_starts_by_itself(dock: DockOnFakes) -> None:
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.put("C-0370", worn_by=PARTNER)
    dock.look()
    assert (dock.slot(1).condition, dock.slot(1).wearer) == (CONDITION.SAFE, PARTNER)


def test_who_named_the_wearer_must_still_be_there_when_copying_starts(dock: DockOnFakes) -> None:
    dock.hold()
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.sign_in(SERGEANT)
    dock.presenter.name_wearer(1, REYES)
    dock.workplace.end()
    dock.let_go()
    assert dock.slot(1).condition is CONDITION.NEEDS_WEARER
    assert problem_of(dock) is Problem.SESSION_ENDED


def test_who_vouches_does_not_wait_for_cameras_that_came_before(dock: DockOnFakes) -> None:
    dock.hold()
    for camera in ("C-0001", "C-0002", "C-0003"):
        dock.put(camera)
    dock.put("C-0370", worn_by=None)
    dock.look()
    dock.sign_in(SERGEANT)
    dock.presenter.name_wearer(4, REYES)
    dock.lanes[0].let_go()
    assert dock.slot(4).condition is CONDITION.COPYING
    assert dock.slot(3).condition is CONDITION.WAITING


def test_the_board_says_who_may_name_a_wearer(dock: DockOnFakes) -> None:
    assert not dock.presenter.state.may_name
    dock.sign_in(SERGEANT)
    assert (dock.presenter.state.signed_in, dock.presenter.state.may_name) == (SERGEANT, True)
    dock.sign_in(AUDITOR)
    assert (dock.presenter.state.signed_in, dock.presenter.state.may_name) == (AUDITOR, False)
    dock.workplace.end()
    assert dock.presenter.state.signed_in is None


# Odd cameras


def test_a_camera_whose_clock_is_in_doubt_is_safe_and_says_so(dock: DockOnFakes) -> None:
    folder = dock.put("C-0361", FIRST)
    ahead = make_media(started_at=NOON + timedelta(days=1))
    dock.station.sealer.media[folder / FIRST] = ahead
    dock.look()
    assert dock.slot(1).condition is CONDITION.SAFE
    assert dock.slot(1).clock_doubt is ClockDoubt.IN_THE_FUTURE
    assert Happening.CLOCK_DOUBT in happenings(dock)


def test_a_folder_that_bears_no_cameras_number_is_shown_with_what_is_wrong(
    dock: DockOnFakes,
) -> None:
    dock.station.dock.dock(Path("cameras") / "§", {FIRST: 10})
    dock.look()
    assert dock.slot(1).condition is CONDITION.UNUSABLE
    assert problem_of(dock) is Problem.CAMERA_MALFORMED


def test_a_dock_that_is_gone_is_told(dock: DockOnFakes) -> None:
    dock.watch.missing = (Path("rack"),)
    dock.look()
    assert dock.presenter.state.dock_missing


def test_only_one_look_is_under_way_at_a_time(dock: DockOnFakes) -> None:
    dock.watch_lane.hold = True
    dock.put("C-0317")
    dock.look()
    dock.look()
    dock.watch_lane.hold = False
    dock.watch_lane.let_go()
    assert dock.slot(1).condition is CONDITION.SAFE
    assert happenings(dock).count(Happening.STARTED) == 1
