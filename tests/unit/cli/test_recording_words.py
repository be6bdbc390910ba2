"""What an offload's end says: safe to undock only when it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.cli.recording_words import offload_body, offload_lines, recording_line
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.recordings import ClockDoubt, MediaCondition
from desktop.domain.refusals import Problem
from desktop.ports.dock import DockedCamera, SetAside, UntrustedFile
from desktop.services.list_recordings import ListedRecording
from desktop.services.offload import FileFailed, FileKnown, OffloadResult
from tests.fakes.builders import NOON, make_recording

FOLDER = Path("C-0317")


def result(files: int, *aside: Problem, failed: int = 0, known: int = 0) -> OffloadResult:
    """An offload of so many files, of which some failed and some were known."""
    names = [f"{number}.mp4" for number in range(files)]
    docked = DockedCamera(
        FOLDER,
        CameraId("C-0317"),
        tuple(UntrustedFile(FOLDER / name, name, 1, NOON, None) for name in names),
        tuple(SetAside(f"aside-{number}", problem) for number, problem in enumerate(aside)),
    )
    made = OffloadResult(docked, Badge("4412"))
    for name in names:
        if len(made.failed) < failed:
            made.failed.append(FileFailed(name, Problem.DISK_FULL, ""))
        elif len(made.known) < known:
            made.known.append(FileKnown(name, RecordingId("known")))
        else:
            made.sealed.append(make_recording(original_name=name))
    return made


@pytest.mark.parametrize(
    ("done", "last"),
    [
        (result(3), "All 3 files of camera C-0317 are sealed and verified. Safe to undock."),
        (
            result(2, known=1),
            "All 2 files of camera C-0317 are sealed and verified. Safe to undock.",
        ),
        (
            result(1, Problem.LINK_LEAVES_CAMERA),
            "All 1 files of camera C-0317 are sealed and verified. Safe to undock.",
        ),
        (
            result(0, Problem.LINK_LEAVES_CAMERA),
            "Camera C-0317 holds no files of its own. Nothing was copied. Safe to undock.",
        ),
    ],
)
def test_a_camera_of_which_nothing_is_missing_may_be_undocked(
    done: OffloadResult, last: str
) -> None:
    assert list(offload_lines(done))[-1] == last
    assert offload_body(done)["safe_to_clear"] is True


@pytest.mark.parametrize(
    ("done", "last"),
    [
        (
            result(3, failed=1),
            "1 of 3 files could not be sealed. The other 2 are sealed and verified.",
        ),
        (
            result(2, Problem.FILE_UNREADABLE),
            "1 of what else is on the camera could not be read. The other 2 are sealed",
        ),
        (result(0, Problem.FILE_UNREADABLE), "1 of what else is on the camera could not be read."),
        (
            result(3, Problem.FILE_UNREADABLE, Problem.LINK_LEAVES_CAMERA, failed=3),
            "3 of 3 files could not be sealed. 1 of what else is on the camera could not be read.",
        ),
    ],
)
def test_a_camera_of_which_anything_is_missing_must_not_be_cleared(
    done: OffloadResult, last: str
) -> None:
    *lines, total = offload_lines(done)
    assert total.startswith(last)
    assert total.endswith("still on camera C-0317. Do not clear it.")
    assert "Safe" not in total
    assert offload_body(done)["safe_to_clear"] is False
    for failed in done.failed:
        (line,) = [line for line in lines if line.startswith(f"NOT SEALED: {failed.name}.")]
        assert "There is no room left on the station's disk" in line
    for aside in done.set_aside:
        assert any(
            line.startswith(f"Left on the camera: {aside.untrusted_name}.") for line in lines
        )


def test_every_doubt_about_a_recording_stands_in_its_line() -> None:
    recording = make_recording()
    plain = recording_line(ListedRecording(recording, ()))
    assert "[" not in plain
    doubtful = replace(
        recording,
        clock_doubt=ClockDoubt.BEFORE_CAMERAS,
        media=replace(recording.media, condition=MediaCondition.TRUNCATED, duration=None),
        started_at=None,
    )
    line = recording_line(ListedRecording(doubtful, ()))
    assert "The video is cut off before its end." in line
    assert "The camera's clock was not set" in line
    assert line.count("?") == 2
