"""The program is killed while a report is written: at most 5 seconds of typing are lost."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.demonstration_station import create_demonstration
from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.report_forms import ReportKind
from desktop.presenters.draft_keeper import SAVE_EVERY_SECONDS
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReportPage
from desktop.presenters.report import ReportPresenter
from desktop.presenters.workplace import Workplace
from tests.fakes.lane import FakeLane
from tests.journeys.markers import leaks, words
from tests.journeys.report_writer import AUTHOR, word

TYPED_FOR = 8.0  # longer than one autosave takes to come
SLOW = 1.5  # what two shared cores may add between typing, saving and the disk


@pytest.fixture
def station(tmp_path: Path) -> Path:
    return create_demonstration(tmp_path / "demonstration").station


@pytest.fixture
def incident(station: Path) -> IncidentId:
    with open_station(station) as desk:
        camera = station.parent / "cameras" / "C-0317"
        sealed = desk.offload(camera, AUTHOR, None, lambda _: None).sealed
        session = desk.sign_in(AUTHOR, PASSWORD)
        return desk.tag.create(session, [each.id for each in sealed], "AFE", []).id


def typed_until_killed(station: Path, incident: str) -> tuple[list[tuple[float, int]], float]:
    """What was typed when, and when the process was killed without a warning."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.report_writer", str(station), incident],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    typed: list[tuple[float, int]] = []
    for line in writer.stdout:
        at, number = line.split()
        typed.append((float(at), int(number)))
        if typed[-1][0] - typed[0][0] > TYPED_FOR:
            break
    writer.kill()
    killed = time.monotonic()
    writer.wait()
    writer.stdout.close()
    return typed, killed


def test_a_kill_loses_at_most_five_seconds_and_the_draft_is_unreadable_on_disk(
    qapp: QApplication, station: Path, incident: IncidentId
) -> None:
    typed, killed = typed_until_killed(station, incident)
    assert len(typed) > 20
    markers = [word(number) for _, number in typed]
    assert leaks([station], words(*markers)) == []

    with open_station(station) as desk:
        workplace = Workplace(desk, FakeLane())
        workplace.begin(desk.sign_in(AUTHOR, PASSWORD))
        frame = FramePresenter(workplace)
        page = ReportPage(incident, ReportKind.INITIAL)
        presenter = ReportPresenter(workplace, frame, page)
        state = presenter.state
        assert state.saving.recovered
        (narrative,) = [each for each in state.fields if each.field.key == "narrative"]
        assert isinstance(narrative.typed, list)
        kept = narrative.typed[0].split()
        assert kept == markers[: len(kept)], "what was kept is what was typed, from its beginning"
        lost = [at for at, number in typed if number >= len(kept)]
        assert killed - min(lost, default=killed) <= SAVE_EVERY_SECONDS + SLOW
        others = desk.sign_in(Badge("4387"), PASSWORD)
        assert desk.drafts.load(others, incident, ReportKind.INITIAL) is None
    assert leaks([station], words(*markers)) == []
