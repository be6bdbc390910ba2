"""Offloading: what is sealed, known or failed, and what the log says of each file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.recordings import (
    ClockDoubt,
    MediaCondition,
    MediaFacts,
    Recording,
    StartSource,
)
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.ports.sealing import SealingEvent, SealingJob, SealingRun, StationPublicKey
from desktop.services.offload import FileFailed, FileKnown, OffloadProgress, OffloadResult
from tests.fakes.builders import CAMERA, NOON, REYES, UNIT, make_media
from tests.fakes.dock import MODIFIED_AT
from tests.fakes.sealing import FakeSealer
from tests.unit.services.expectations import bad_input, integrity_failure, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    DEVICE_MANAGER,
    HARBOUR_SERGEANT,
    OTHER_UNIT,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

FOLDER = Path("cameras") / CAMERA
FILES = {"DCIM/0001.MP4": 10, "DCIM/0002.MP4": 20}


@dataclass
class Docked:
    """A camera with two files in the dock of a station, assigned to REYES."""

    station: StationOnFakes
    told: list[OffloadProgress] = field(default_factory=list)

    def offload(self, wearer: Badge = REYES, by: Badge | None = None) -> OffloadResult:
        session = None if by is None else self.station.session(by)
        return self.station.offload(FOLDER, wearer, session, self.told.append)

    def recorded(self) -> frozenset[str]:
        with self.station.records.reading() as work:
            return work.recordings.paths()


@pytest.fixture
def docked(station: StationOnFakes) -> Docked:
    station.dock.dock(FOLDER, FILES)
    station.assign(REYES)
    station.turn_page()
    return Docked(station)


# The plain case


def test_every_file_is_sealed_recorded_and_entered(docked: Docked) -> None:
    result = docked.offload()
    assert [recording.original_name for recording in result.sealed] == list(FILES)
    assert (result.known, result.failed, result.set_aside) == ([], [], ())
    assert result.is_safe_to_clear
    assert docked.recorded() == set(docked.station.vault.sealed_paths())
    assert docked.station.journal() == [("offloaded", None), ("offloaded", None)]


def test_the_entry_says_whose_footage_it_is_and_what_its_bytes_were(docked: Docked) -> None:
    recording = docked.offload().sealed[1]
    assert docked.station.last_entry()["details"] == {
        "recording": recording.id,
        "camera": CAMERA,
        "wearer": REYES,
        "assigned": REYES,
        "original_sha256": recording.sealed.original_sha256,
        "original_size": 20,
        "sealed_sha256": recording.sealed.sealed_sha256,
        "condition": "playable",
        "policies": ["clean-reporting/1"],
    }


def test_who_signed_in_for_an_offload_stands_in_the_log(docked: Docked) -> None:
    docked.offload(by=SERGEANT)
    assert docked.station.journal() == [("offloaded", SERGEANT), ("offloaded", SERGEANT)]


def test_the_record_holds_what_is_known_without_opening_the_footage(docked: Docked) -> None:
    """Policy 2.2: start and end time, duration and camera are shown while it is locked."""
    started_at = NOON - timedelta(hours=1)
    docked.station.sealer.media[FOLDER / "DCIM/0001.MP4"] = make_media(started_at=started_at)
    recording = docked.offload().sealed[0]
    with docked.station.records.reading() as work:
        assert work.recordings.get(recording.id) == recording
    assert recording.camera == CAMERA
    assert recording.unit == UNIT
    assert recording.started_at == started_at
    assert recording.ended_at == started_at + timedelta(minutes=5)
    assert recording.start_source is StartSource.MEDIA
    assert recording.offloaded_at == NOON


def test_progress_is_told_for_reading_and_for_verifying(docked: Docked) -> None:
    docked.offload()
    assert docked.told == [
        OffloadProgress(1, 2, "DCIM/0001.MP4", 10, 10, verifying=False),
        OffloadProgress(1, 2, "DCIM/0001.MP4", 10, 10, verifying=True),
        OffloadProgress(2, 2, "DCIM/0002.MP4", 20, 20, verifying=False),
        OffloadProgress(2, 2, "DCIM/0002.MP4", 20, 20, verifying=True),
    ]


def test_the_worker_is_over_when_the_offload_is(docked: Docked) -> None:
    docked.offload()
    assert (docked.station.sealer.started, docked.station.sealer.ended) == (1, 1)


# When it started


def start_of(station: StationOnFakes, media: MediaFacts, named_at: datetime | None) -> Recording:
    names = {} if named_at is None else {"0001.MP4": named_at}
    station.dock.dock(FOLDER, {"0001.MP4": 10}, named_at=names)
    station.sealer.media[FOLDER / "0001.MP4"] = media
    (recording,) = station.offload(FOLDER, REYES, station.session(CUSTODIAN), lambda _: None).sealed
    return recording


def test_the_start_comes_from_the_media_then_the_name_then_the_file(
    station: StationOnFakes,
) -> None:
    named_at = NOON - timedelta(hours=3)
    silent = MediaFacts(MediaCondition.PLAYABLE, duration=5.0)
    by_media = start_of(station, make_media(), named_at)
    assert (by_media.started_at, by_media.start_source) == (
        make_media().started_at,
        StartSource.MEDIA,
    )
    station.dock.undock(FOLDER)
    station.dock.dock(FOLDER, {"0002.MP4": 10}, named_at={"0002.MP4": named_at})
    station.sealer.media[FOLDER / "0002.MP4"] = silent
    (by_name,) = station.offload(FOLDER, REYES, station.session(CUSTODIAN), lambda _: None).sealed
    assert (by_name.started_at, by_name.start_source) == (named_at, StartSource.FILE_NAME)
    station.dock.dock(FOLDER, {"0003.MP4": 10})
    station.sealer.media[FOLDER / "0003.MP4"] = silent
    (by_file,) = station.offload(FOLDER, REYES, station.session(CUSTODIAN), lambda _: None).sealed
    assert (by_file.started_at, by_file.start_source) == (MODIFIED_AT, StartSource.FILE_TIME)


@pytest.mark.parametrize(
    ("started_at", "doubt"),
    [
        (datetime.fromisoformat("1970-01-01T00:00:00+00:00"), ClockDoubt.BEFORE_CAMERAS),
        (NOON + timedelta(days=1), ClockDoubt.IN_THE_FUTURE),
        (NOON - timedelta(hours=2), ClockDoubt.NONE),
    ],
)
def test_a_camera_whose_clock_is_wrong_is_offloaded_and_marked(
    station: StationOnFakes, started_at: datetime, doubt: ClockDoubt
) -> None:
    recording = start_of(station, make_media(started_at=started_at), None)
    assert recording.started_at == started_at
    assert recording.clock_doubt is doubt


@pytest.mark.parametrize(
    "condition",
    [
        MediaCondition.EMPTY,
        MediaCondition.NOT_VIDEO,
        MediaCondition.TRUNCATED,
        MediaCondition.UNDECODABLE,
    ],
)
def test_a_file_that_nobody_can_play_is_kept_and_marked(
    docked: Docked, condition: MediaCondition
) -> None:
    """It may be evidence."""
    docked.station.sealer.media[FOLDER / "DCIM/0001.MP4"] = MediaFacts(condition)
    result = docked.offload()
    assert result.sealed[0].media.condition is condition
    assert result.is_safe_to_clear
    assert docked.station.entries()[0]["details"]["condition"] == condition


# Policies


def test_a_recording_keeps_the_policies_of_its_start_and_of_its_offload(
    station: StationOnFakes,
) -> None:
    """Design 2: the stricter of the two counts, and no later version opens it."""
    with station.records.writing() as work:
        work.policies.adopt("clean-reporting/2", NOON + timedelta(minutes=30))
        work.custody.append(Entry(Act.POLICY_ADOPTED, NOON, ADMIN))
    station.clock.advance(timedelta(hours=1))
    across = station.film(started_at=NOON + timedelta(minutes=10))
    assert across.policies == ("clean-reporting/1", "clean-reporting/2")
    assert station.last_entry()["details"]["policies"] == list(across.policies)
    after = station.film(started_at=NOON + timedelta(minutes=40))
    assert after.policies == ("clean-reporting/2",)


# The same card again


def test_a_card_that_is_docked_again_is_recognised_and_not_copied(docked: Docked) -> None:
    first = docked.offload()
    docked.station.turn_page()
    again = docked.offload()
    assert again.sealed == []
    assert again.known == [
        FileKnown(recording.original_name, recording.id) for recording in first.sealed
    ]
    assert again.is_safe_to_clear
    assert docked.station.journal() == []
    assert docked.station.sealer.started == 1


def test_a_file_that_grew_since_it_was_offloaded_is_sealed_again(docked: Docked) -> None:
    docked.offload()
    docked.station.dock.touch(FOLDER, "DCIM/0002.MP4", 25)
    again = docked.offload()
    assert [recording.original_name for recording in again.sealed] == ["DCIM/0002.MP4"]
    assert [known.name for known in again.known] == ["DCIM/0001.MP4"]
    assert again.is_safe_to_clear


def test_a_file_of_the_same_name_on_another_camera_is_another_recording(docked: Docked) -> None:
    docked.offload()
    other = Path("cameras") / "BWC-0999"
    docked.station.dock.dock(other, FILES)
    result = docked.station.offload(
        other, PARTNER, docked.station.session(CUSTODIAN), lambda _: None
    )
    assert len(result.sealed) == 2


# What fails


def test_one_file_that_fails_leaves_the_others_safe(docked: Docked) -> None:
    station = docked.station
    station.sealer.failures[FOLDER / "DCIM/0001.MP4"] = Problem.FILE_UNREADABLE
    result = docked.offload()
    assert result.failed == [
        FileFailed("DCIM/0001.MP4", Problem.FILE_UNREADABLE, "as the script says")
    ]
    assert [recording.original_name for recording in result.sealed] == ["DCIM/0002.MP4"]
    assert not result.is_safe_to_clear
    assert station.journal() == [("offload-failed", None), ("offloaded", None)]
    assert station.entries()[0]["details"] == {
        "camera": CAMERA,
        "problem": "file-unreadable",
        "size": 10,
    }


def test_a_failed_file_is_offloaded_when_the_camera_is_docked_again(docked: Docked) -> None:
    docked.station.sealer.failures[FOLDER / "DCIM/0001.MP4"] = Problem.FILE_UNREADABLE
    docked.offload()
    docked.station.sealer.failures.clear()
    again = docked.offload()
    assert [recording.original_name for recording in again.sealed] == ["DCIM/0001.MP4"]
    assert again.is_safe_to_clear


def test_a_worker_that_dies_loses_nothing_that_was_recorded(docked: Docked) -> None:
    docked.station.sealer.dies_at = FOLDER / "DCIM/0002.MP4"
    result = docked.offload()
    assert [recording.original_name for recording in result.sealed] == ["DCIM/0001.MP4"]
    assert [(failed.name, failed.problem) for failed in result.failed] == [
        ("DCIM/0002.MP4", Problem.WORKER_DIED)
    ]
    assert not result.is_safe_to_clear
    assert docked.station.sealer.ended == 1


def test_a_file_of_which_nothing_was_heard_leaves_the_camera_not_safe_to_clear(
    docked: Docked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Silence is no success."""

    @contextmanager
    def silent(key: StationPublicKey) -> Iterator[SealingRun]:
        with FakeSealer(docked.station.vault).start(key) as run:
            yield FirstOnly(run)

    class FirstOnly:
        def __init__(self, run: SealingRun) -> None:
            self.run = run

        def events(self, jobs: Sequence[SealingJob]) -> Iterator[SealingEvent]:
            return self.run.events(jobs[:1])

    monkeypatch.setattr(docked.station.sealer, "start", silent)
    result = docked.offload()
    assert (len(result.sealed), result.failed) == (1, [])
    assert not result.is_safe_to_clear


def test_a_record_that_can_not_be_written_leaves_the_camera_not_safe_to_clear(
    docked: Docked,
) -> None:
    """The sealed copy counts for nothing until its record and entry are committed."""
    docked.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    result = docked.offload()
    assert result.failed == [
        FileFailed("DCIM/0001.MP4", Problem.DISK_FULL, "the record was not written")
    ]
    assert not result.is_safe_to_clear
    assert [recording.original_name for recording in result.sealed] == ["DCIM/0002.MP4"]
    assert docked.recorded() == {result.sealed[0].sealed.path}


def test_after_a_record_failed_the_next_offload_starts_that_file_anew(docked: Docked) -> None:
    docked.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    docked.offload()
    docked.station.turn_page()
    again = docked.offload()
    assert [recording.original_name for recording in again.sealed] == ["DCIM/0001.MP4"]
    assert again.is_safe_to_clear
    assert docked.recorded() == set(docked.station.vault.sealed_paths())
    assert docked.station.journal() == [("leftovers-swept", None), ("offloaded", None)]
    assert docked.station.entries()[0]["details"] == {"files": 1}


@pytest.mark.parametrize("problem", [Problem.DISK_FULL, Problem.STATION_BUSY])
def test_a_failure_that_can_not_be_entered_stops_no_other_file(
    docked: Docked, problem: Problem
) -> None:
    docked.station.sealer.failures[FOLDER / "DCIM/0001.MP4"] = problem
    docked.station.records.fail_next_writing = BadInput(problem)
    result = docked.offload()
    assert [failed.problem for failed in result.failed] == [problem]
    assert [recording.original_name for recording in result.sealed] == ["DCIM/0002.MP4"]
    assert not result.is_safe_to_clear


def test_damaged_records_stop_the_offload(docked: Docked) -> None:
    docked.station.records.fail_next_writing = IntegrityFailure(Problem.DATABASE_DAMAGED)
    with integrity_failure(Problem.DATABASE_DAMAGED):
        docked.offload()
    assert docked.recorded() == frozenset()
    assert docked.station.sealer.ended == 1


@pytest.mark.parametrize(
    ("problem", "is_safe"), [(Problem.FILE_UNREADABLE, False), (Problem.LINK_LEAVES_CAMERA, True)]
)
def test_a_camera_with_something_unreadable_on_it_is_not_safe_to_clear(
    docked: Docked, problem: Problem, is_safe: bool
) -> None:
    """A folder that can't be listed may be full of footage; a link to elsewhere holds none."""
    docked.station.dock.set_aside(FOLDER, "DCIM/locked", problem)
    result = docked.offload()
    assert [aside.untrusted_name for aside in result.set_aside] == ["DCIM/locked"]
    assert result.is_safe_to_clear is is_safe
    assert len(result.sealed) == 2


# What interrupted offloads left


def test_what_an_interrupted_offload_left_is_swept_and_entered(docked: Docked) -> None:
    docked.station.vault.leave_half_file(RecordingId("half"))
    docked.offload()
    assert docked.station.journal()[0] == ("leftovers-swept", None)
    assert docked.station.entries()[0]["details"] == {"files": 1}


def test_sweeping_never_touches_a_recording(docked: Docked) -> None:
    before = docked.offload().sealed
    docked.station.vault.leave_half_file(RecordingId("half"))
    docked.offload()
    for recording in before:
        assert docked.station.vault.sealed_sha256(recording.sealed)


def test_nothing_is_swept_for_somebody_who_may_not_offload(docked: Docked) -> None:
    docked.station.vault.leave_half_file(RecordingId("half"))
    with refused(Problem.NO_RIGHT):
        docked.offload(by=ADMIN)
    assert docked.station.journal() == []


# Who wore it, and who may say so


def test_the_assigned_wearer_docks_without_signing_in(docked: Docked) -> None:
    """Login friction at shift change loses footage (policy 6)."""
    recording = docked.offload().sealed[0]
    assert (recording.wearer, recording.assigned_wearer) == (REYES, REYES)
    assert recording.wearers == {REYES}


def test_another_wearer_needs_somebody_signed_in(docked: Docked) -> None:
    with refused(Problem.WEARER_NEEDS_SIGN_IN, camera=CAMERA, wearer=PARTNER):
        docked.offload(wearer=PARTNER)
    assert docked.recorded() == frozenset()


def test_with_somebody_signed_in_both_the_wearer_and_the_assigned_one_are_recorders(
    docked: Docked,
) -> None:
    """Policy 2.4: then both are gated."""
    recording = docked.offload(wearer=PARTNER, by=PARTNER).sealed[0]
    assert recording.wearers == {PARTNER, REYES}
    assert docked.station.last_entry()["details"]["wearer"] == PARTNER
    assert docked.station.last_entry()["details"]["assigned"] == REYES


def test_a_camera_without_a_wearer_needs_somebody_signed_in(station: StationOnFakes) -> None:
    """Policy 2.12: a pool camera."""
    station.dock.dock(FOLDER, FILES)
    with bad_input(Problem.CAMERA_UNASSIGNED, camera=CAMERA):
        station.offload(FOLDER, REYES, None, lambda _: None)
    result = station.offload(FOLDER, REYES, station.session(REYES), lambda _: None)
    assert result.sealed[0].assigned_wearer is None
    assert result.sealed[0].wearers == {REYES}
    assert station.last_entry()["details"]["assigned"] == ""


def test_an_officer_vouches_for_themselves_and_for_the_assigned_wearer_only(
    docked: Docked,
) -> None:
    """Policy 4: own."""
    with refused(Problem.NO_RIGHT, right="offload-for", role="officer"):
        docked.offload(wearer=OUTSIDER, by=PARTNER)
    assert docked.offload(wearer=REYES, by=PARTNER).is_safe_to_clear


def test_a_sergeant_vouches_for_their_own_unit(docked: Docked) -> None:
    """Policy 4: unit."""
    with refused(Problem.OUTSIDE_UNIT, unit=UNIT):
        docked.offload(wearer=REYES, by=HARBOUR_SERGEANT)
    with refused(Problem.OUTSIDE_UNIT, unit=OTHER_UNIT):
        docked.offload(wearer=OUTSIDER, by=SERGEANT)
    assert docked.offload(wearer=PARTNER, by=SERGEANT).is_safe_to_clear


@pytest.mark.parametrize("by", [CUSTODIAN, DEVICE_MANAGER])
def test_custodians_and_device_managers_offload_for_everybody(docked: Docked, by: Badge) -> None:
    """Policy 4: all. The recording belongs to the wearer's unit."""
    recording = docked.offload(wearer=OUTSIDER, by=by).sealed[0]
    assert recording.unit == OTHER_UNIT
    assert recording.wearers == {OUTSIDER, REYES}


def test_footage_is_not_offloaded_for_somebody_who_is_not_there(docked: Docked) -> None:
    with bad_input(Problem.OFFICER_UNKNOWN, badge="5999"):
        docked.offload(wearer=Badge("5999"), by=CUSTODIAN)


def test_an_ended_session_offloads_nothing(docked: Docked) -> None:
    session = docked.station.session(CUSTODIAN)
    session.end()
    with refused(Problem.SESSION_ENDED):
        docked.station.offload(FOLDER, REYES, session, lambda _: None)


# The folder


def test_a_folder_that_is_not_there_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.FOLDER_MISSING, folder=FOLDER.as_posix()):
        station.offload(FOLDER, REYES, None, lambda _: None)


def test_an_empty_folder_is_said_to_be_empty(station: StationOnFakes) -> None:
    station.dock.dock(FOLDER, {})
    with bad_input(Problem.FOLDER_EMPTY):
        station.offload(FOLDER, REYES, None, lambda _: None)


@pytest.mark.parametrize(
    "folder",
    ["station", "station/vault", "station/../station/vault", ".", "cameras/../station"],
)
def test_the_station_never_offloads_itself(station: StationOnFakes, folder: str) -> None:
    """Neither a folder inside the station nor one that holds it."""
    with bad_input(Problem.FOLDER_INSIDE_STATION, folder=str(Path(folder))):
        station.offload(Path(folder), REYES, None, lambda _: None)


def test_a_camera_that_is_offloaded_twice_at_the_same_moment_is_recorded_once(
    docked: Docked,
) -> None:
    others: list[OffloadResult] = []

    def offload_beside(_: OffloadProgress) -> None:
        if not others:
            others.append(docked.station.offload(FOLDER, REYES, None, lambda _: None))

    result = docked.station.offload(FOLDER, REYES, None, offload_beside)

    assert [recording.original_name for recording in others[0].sealed] == list(FILES)
    assert result.sealed == []
    assert [known.recording for known in result.known] == [
        recording.id for recording in others[0].sealed
    ]
    assert result.is_safe_to_clear
    assert docked.station.journal() == [("offloaded", None), ("offloaded", None)]
