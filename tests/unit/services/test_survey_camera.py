"""Surveying a docked camera, and hearing of each file as an offload ends it."""

from pathlib import Path

import pytest

from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.services.offload import FileFailed
from desktop.services.survey_camera import SurveyCamera
from tests.fakes.builders import CAMERA, REYES
from tests.unit.services.expectations import bad_input
from tests.unit.services.station_on_fakes import StationOnFakes

FOLDER = Path("cameras") / CAMERA
FIRST, SECOND = "DCIM/0001.MP4", "DCIM/0002.MP4"


@pytest.fixture
def survey(station: StationOnFakes) -> SurveyCamera:
    station.dock.dock(FOLDER, {FIRST: 10, SECOND: 20})
    return SurveyCamera(station.records, station.dock)


def test_a_survey_tells_the_files_and_that_nobody_is_assigned(survey: SurveyCamera) -> None:
    found = survey(FOLDER)
    assert [file.untrusted_name for file in found.docked.files] == [FIRST, SECOND]
    assert (found.wearer, found.known, found.is_all_sealed) == (None, frozenset(), False)


def test_a_survey_takes_nothing_off_the_camera(
    station: StationOnFakes, survey: SurveyCamera
) -> None:
    station.turn_page()
    survey(FOLDER)
    assert (station.journal(), list(station.vault.sealed_paths())) == ([], [])


def test_a_survey_knows_what_earlier_offloads_sealed(
    station: StationOnFakes, survey: SurveyCamera
) -> None:
    station.assign(REYES)
    station.sealer.failures[FOLDER / SECOND] = Problem.FILE_UNREADABLE
    station.offload(FOLDER, REYES, None, lambda _: None)
    found = survey(FOLDER)
    assert (found.wearer, found.known, found.is_all_sealed) == (
        REYES,
        frozenset({FIRST}),
        False,
    )
    station.sealer.failures.clear()
    station.offload(FOLDER, REYES, None, lambda _: None)
    assert survey(FOLDER).is_all_sealed


def test_a_camera_that_is_not_there_can_not_be_surveyed(survey: SurveyCamera) -> None:
    with bad_input(Problem.FOLDER_MISSING):
        survey(Path("cameras") / "C-0000")


def test_each_file_is_told_as_it_ends_and_sealed_ones_are_recorded_by_then(
    station: StationOnFakes, survey: SurveyCamera
) -> None:
    station.assign(REYES)
    station.sealer.failures[FOLDER / SECOND] = Problem.FILE_UNREADABLE
    told: list[tuple[str, int]] = []

    def ended(file: Recording | FileFailed) -> None:
        with station.records.reading() as work:
            recorded = len(work.recordings.paths())
        told.append((file.name if isinstance(file, FileFailed) else file.original_name, recorded))

    station.offload(FOLDER, REYES, None, lambda _: None, ended)
    assert told == [(FIRST, 1), (SECOND, 1)]


def test_stopping_an_offload_keeps_what_was_recorded_and_ends_the_worker(
    station: StationOnFakes, survey: SurveyCamera
) -> None:
    class Stopped(Exception):
        pass

    def stop(_: Recording | FileFailed) -> None:
        raise Stopped

    station.assign(REYES)
    with pytest.raises(Stopped):
        station.offload(FOLDER, REYES, None, lambda _: None, stop)
    assert survey(FOLDER).known == {FIRST}
    assert station.sealer.ended == station.sealer.started == 1
