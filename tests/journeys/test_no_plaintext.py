"""Neither footage nor a word of a report lies unsealed on a disk, at any time."""

import os
import random
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import av
import pytest

from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.domain.footage import LockedFootage
from desktop.domain.identifiers import Badge, RecordingId
from desktop.ports.footage_vault import FootageReader
from desktop.ports.grants import PlaybackGrant
from desktop.services.desk import Desk
from desktop.services.key_custodian import Use
from desktop.services.session import Session
from desktop.services.take_still import TakenStill
from tests.journeys.main_job import OFFICER, PARTNER, MainJob, seal
from tests.journeys.markers import files, leaks, windows, words
from tests.journeys.processes import children, core_limits, nameless_contents, needs_proc
from tests.journeys.shell import MAIN, Shell

SAID = "A green bicycle leaned on the wall beside the laundry, and a dog was barking."
ORIGINAL = "C-0317/DCIM/100FIRST/20261120_164731.mp4"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for whatever is temporary, which is also where the tests now run."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def markers(job: MainJob) -> list[bytes]:
    """What the cameras wrote, what they called it, and what was written about it."""
    originals = files([job.cameras / "C-0317", job.cameras / "C-0342"])
    found = [piece for original in originals for piece in windows(original.read_bytes())]
    assert len(found) > 100
    assert len(leaks([job.cameras], found)) >= len(found), "the search finds what is there"
    names = {original.stem for original in originals}
    report = ("two people arguing behind the school", "WRITTEN AFTER REVIEW", SAID)
    return [*found, *words(*names, *report, "DCIM/100FIRST")]


def _picture_markers(job: MainJob, taken: TakenStill) -> list[bytes]:
    """The still as it was handed out, and the picture as a decoder holds it."""
    with av.open(str(job.cameras / ORIGINAL), mode="r") as container:
        frame = next(container.decode(video=0))
        decoded = [bytes(plane) for plane in frame.planes]
        decoded.append(frame.to_image().tobytes())
    found = [piece for content in decoded for piece in windows(content, steps=4000)][::5]
    assert len(found) > 20
    return [*found, *windows(taken.picture.png)]


def _open(
    desk: Desk, session: Session, recording: RecordingId
) -> tuple[PlaybackGrant, FootageReader]:
    grant = desk.still.custodian.release(session, (recording,), Use.PLAYBACK)
    assert isinstance(grant, PlaybackGrant)
    listed = {each.recording.id: each.recording for each in desk.recordings(session).recordings}
    sealed = listed[recording].sealed
    key = desk.still.vault.sealed_key(recording, sealed)
    return grant, desk.still.vault.open(grant, LockedFootage(recording, sealed.path, key))


def test_nothing_lies_unsealed_while_footage_is_open_or_after(
    shell: Shell, job: MainJob, temporary: Path, markers: list[bytes], tmp_path: Path
) -> None:
    assert shell.station is not None
    places = [shell.station, temporary]
    forms = tmp_path / "forms"
    forms.mkdir()
    recording = RecordingId(job.recording)
    with open_station(shell.station) as desk:
        session = desk.sign_in(Badge(OFFICER), PASSWORD)
        grant, reader = _open(desk, session, recording)
        assert reader.read_at(0, reader.size) == (job.cameras / ORIGINAL).read_bytes()
        taken = desk.still(session, recording, 0)
        assert isinstance(taken, TakenStill)
        markers += _picture_markers(job, taken)
        seal(shell, job.incident, "initial", forms, PARTNER, f"{SAID} {SAID}")
        assert grant.is_alive()
        assert reader.read_at(0, 100)
        assert (shell.station / "records.db-wal").stat().st_size > 0
        assert leaks(places, markers) == []
        session.end()
        reader.close()
        assert leaks(places, markers) == []
    assert leaks(places, markers) == []
    assert files([temporary]) == []
    assert leaks([forms], words(SAID)), "the officer's own form is where it was"


class _Camera:
    """A camera with enough on it that an offload can be watched."""

    def __init__(self, folder: Path, job: MainJob) -> None:
        self.folder = folder / "C-0317"
        self.folder.mkdir()
        chance = random.Random("camera")
        for number in range(4):
            name = f"kestrel-lane-{number}.mp4"
            (self.folder / name).write_bytes(chance.randbytes(6_000_000))
        shutil.copy(job.cameras / ORIGINAL, self.folder)

    def markers(self) -> list[bytes]:
        contents = (path.read_bytes() for path in files([self.folder]))
        found = [piece for content in contents for piece in list(windows(content))[::4]]
        assert len(found) > 20
        return [*found, *words("kestrel-lane", Path(ORIGINAL).stem)]


@pytest.fixture
def offloading(
    tmp_path: Path, temporary: Path, job: MainJob
) -> Iterator[tuple[Popen[str], Path, _Camera]]:
    """An offload under way, started where the system would allow core dumps."""
    made = Shell(program=None)("demo", "create", tmp_path / "demonstration", "--json").body
    station, camera = Path(made["station"]), _Camera(tmp_path, job)
    allowing = ("/bin/sh", "-c", 'ulimit -c unlimited 2>/dev/null; exec "$@"', "sh")
    shell = Shell(program=(*allowing, *MAIN))
    process = shell.start("offload", camera.folder, "--wearer", OFFICER, "--station", station)
    with process:
        try:
            yield process, station, camera
        finally:
            process.kill()


def _stopped_amid_a_file(process: Popen[str], station: Path) -> int:
    """Stop the worker while a file is half written; hand it back."""
    while process.poll() is None:
        unfinished = [path for path in files([station]) if path.suffix == ".part"]
        for worker in children(process.pid) if unfinished else []:
            os.kill(worker, signal.SIGSTOP)
            if any(path.exists() and path.stat().st_size for path in unfinished):
                return worker
            os.kill(worker, signal.SIGCONT)
    raise AssertionError("the offload ended unseen")


@needs_proc
def test_nothing_lies_unsealed_while_an_offload_is_under_way(
    offloading: tuple[Popen[str], Path, _Camera], temporary: Path
) -> None:
    process, station, camera = offloading
    markers, places = camera.markers(), [station, temporary]
    assert leaks([camera.folder], markers)
    worker = _stopped_amid_a_file(process, station)
    try:
        assert leaks(places, markers) == []
        for held in (*nameless_contents(worker), *nameless_contents(process.pid)):
            assert not any(marker in held for marker in markers)
    finally:
        os.kill(worker, signal.SIGCONT)
    while process.poll() is None:
        assert leaks(places, markers) == []
    assert process.returncode == 0
    assert leaks(places, markers) == []
    assert files([temporary]) == []


@needs_proc
def test_neither_the_program_nor_its_worker_leaves_a_core_dump(
    offloading: tuple[Popen[str], Path, _Camera], temporary: Path
) -> None:
    process, station, _ = offloading
    worker = _stopped_amid_a_file(process, station)
    assert core_limits(worker) == core_limits(process.pid) == ("0", "0")
    os.kill(worker, signal.SIGABRT)
    os.kill(process.pid, signal.SIGABRT)
    os.kill(worker, signal.SIGCONT)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == -signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert files([temporary]) == []
    assert not [path for path in files([station]) if path.name.startswith("core")]
