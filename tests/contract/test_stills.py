"""What every maker of stills promises, kept by the fake and by PyAV alike."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.media.stills import PyAvStills
from desktop.ports.media import Stills
from tests.fakes.media import PNG_SIGNATURE, BytesReader, FakeStills
from tests.footage.recordings import RecordingPlan, make_recording

LINES = ("Viewed by 4412", "Decision 128")


@dataclass(frozen=True)
class Studio:
    """Stills, and footage of two seconds at ten frames a second, and footage beyond repair."""

    stills: Stills
    footage: bytes
    ruined: bytes


def _fake(_: Path) -> Studio:
    return Studio(FakeStills(seconds=2, rate=10), b"footage", b"undecodable")


def _pyav(folder: Path) -> Studio:
    plan = RecordingPlan(seconds=2, rate=10, size=(160, 96), b_frames=2)
    return Studio(PyAvStills(), make_recording(folder / "a.mp4", plan).read_bytes(), bytes(5000))


@pytest.fixture(params=[_fake, _pyav], ids=["fake", "pyav"])
def studio(request: pytest.FixtureRequest, tmp_path: Path) -> Studio:
    build: Callable[[Path], Studio] = request.param
    return build(tmp_path)


def refused(studio: Studio, footage: bytes, at: float) -> Problem:
    with pytest.raises(BadInput) as caught:
        studio.stills.still(BytesReader(footage), at, LINES)
    return caught.value.problem


@pytest.mark.parametrize(("at", "own"), [(0.0, 0.0), (0.55, 0.5), (1.25, 1.2), (1.99, 1.9)])
def test_a_still_is_a_png_and_tells_its_frames_own_time(
    studio: Studio, at: float, own: float
) -> None:
    still = studio.stills.still(BytesReader(studio.footage), at, LINES)
    assert still.png.startswith(PNG_SIGNATURE)
    assert still.at == pytest.approx(own)


def test_two_frames_are_two_pictures_and_other_lines_make_another(studio: Studio) -> None:
    pictures = {
        studio.stills.still(BytesReader(studio.footage), at, lines).png
        for at in (0.5, 1.5)
        for lines in (LINES, ("Viewed by 4387",))
    }
    assert len(pictures) == 4


@pytest.mark.parametrize("at", [-0.1, 2.1, 1e9, math.nan, math.inf])
def test_a_time_outside_the_footage_is_refused(studio: Studio, at: float) -> None:
    assert refused(studio, studio.footage, at) is Problem.STILL_TIME_OUTSIDE


def test_footage_that_cannot_be_decoded_is_refused(studio: Studio) -> None:
    assert refused(studio, studio.ruined, 0.5) is Problem.NOT_DECODABLE
    assert refused(studio, b"", 0.5) is Problem.NOT_DECODABLE


def test_what_stops_the_reader_comes_out_as_it_is(studio: Studio) -> None:
    reader = BytesReader(studio.footage)
    reader.failing = Refused(Problem.GRANT_ENDED, recording="r")
    with pytest.raises(Refused) as caught:
        studio.stills.still(reader, 0.5, LINES)
    assert caught.value is reader.failing
