"""An offload killed at any moment loses nothing, and leaves nothing half done that counts."""

import os
import random
import shutil
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from subprocess import Popen, TimeoutExpired
from typing import Any

import portalocker
import pytest

from desktop.app.resources import RESOURCES
from desktop.app.station import key_custody, open_station
from desktop.app.station_folder import StationFolder
from desktop.domain.recordings import Recording
from desktop.ports.records import RecordingScope
from desktop.vault.segment_reader import SegmentReader
from desktop.vault.vault import SealedVault
from tests.journeys.markers import files
from tests.journeys.processes import children, needs_proc
from tests.journeys.shell import Shell
from tests.journeys.tampering import found, sealed_files, verify

POINTS = 25
WEARER = "4412"
FOOTAGE = sorted((RESOURCES / "demonstration" / "cameras").rglob("*.m*"))
LARGE = 20_000_000
BREATH = 0.005  # seconds between two looks at whether something happened

Snapshot = dict[str, tuple[str, int, int]]


class _Camera:
    """A camera with small files around a large one, and how it looked before anybody docked it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "C-0317"
        self.folder.mkdir()
        for number, original in enumerate(FOOTAGE):
            shutil.copyfile(original, self.folder / f"{number:02}{original.suffix}")
        (self.folder / "05-large.mp4").write_bytes(random.Random("large").randbytes(LARGE))
        (self.folder / "06-empty.mp4").touch()
        (self.folder / "07-no-video.txt").write_bytes(b"not a video")
        self.before = self.now()
        assert len(self.before) >= 11

    def now(self) -> Snapshot:
        """Each file's digest, size and time of change."""
        return {
            path.name: (
                sha256(path.read_bytes()).hexdigest(),
                path.stat().st_size,
                path.stat().st_mtime_ns,
            )
            for path in files([self.folder])
        }

    @property
    def digests(self) -> dict[str, str]:
        """Each file's digest as it was."""
        return {name: seen[0] for name, seen in self.before.items()}


@dataclass(slots=True)
class _Offloads:
    """Offloads of one camera into one station, which can be made empty again."""

    shell: Shell
    station: Path
    untouched: Path
    camera: _Camera

    def start_anew(self) -> None:
        """Put the station back to what it was before the first offload."""
        shutil.rmtree(self.station)
        shutil.copytree(self.untouched, self.station)

    @property
    def words(self) -> tuple[object, ...]:
        """The command."""
        station = ("--station", self.station, "--json")
        return ("offload", self.camera.folder, "--wearer", WEARER, *station)

    def start(self) -> Popen[str]:
        """Start the program."""
        return self.shell.start(*self.words)

    def wait_for_the_last_worker(self) -> None:
        """Wait until nothing of a killed program runs: beside it nobody would sweep."""
        lock = self.station / "vault" / "offload.lock"
        flags = portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING
        with portalocker.Lock(lock, "ab", timeout=60, check_interval=BREATH, flags=flags):
            return

    def share_left(self) -> float:
        """Which share of the camera's bytes is not sealed yet."""
        sizes = {name: seen[1] for name, seen in self.camera.before.items()}
        sealed = sum(sizes[each.original_name] for each in self.recordings())
        return 1 - sealed / sum(sizes.values())

    def recordings(self) -> list[Recording]:
        """Everything that counts as a recording."""
        with (
            open_station(self.station) as desk,
            desk.verify.records.reading() as work,
        ):
            return list(work.recordings.page(RecordingScope(), None, 100).recordings)

    def assert_nothing_was_lost(self) -> None:
        """See what has to hold at any time, however the last offload ended."""
        assert self.camera.now() == self.camera.before
        here = Shell(self.station, program=None)
        left = found(verify(here, code=0))
        assert {kind for kind, _ in left} <= {"unrecorded-file"}
        recorded = [(each.original_name, each.sealed.original_sha256) for each in self.recordings()]
        assert len(set(recorded)) == len(recorded), "a file is recorded once"
        assert set(recorded) <= set(self.camera.digests.items())

    def assert_sealed_files_open_to_the_cameras(self) -> None:
        """Unseal each recording with the station's own keys and hold it against the camera's."""
        folder = StationFolder(self.station)
        station = folder.label().id
        unsealer = key_custody(folder, demonstration=True).open(station).unsealer
        vault = SealedVault(folder.vault, station)
        for recording in self.recordings():
            sealed_key = vault.sealed_key(recording.id, recording.sealed)
            secret = unsealer.unseal(sealed_key).secret
            reader = SegmentReader(folder.vault / recording.sealed.path, sealed_key, secret)
            original = self.camera.folder / recording.original_name
            assert reader.read_at(0, reader.size) == original.read_bytes()
            reader.close()

    def assert_all_is_sealed(self, told: dict[str, Any]) -> None:
        """See that a whole offload holds each file once and left nothing over."""
        assert told["failed"] == []
        assert told["safe_to_clear"] is True
        recordings = self.recordings()
        assert {each.original_name: each.sealed.original_sha256 for each in recordings} == (
            self.camera.digests
        )
        assert len(recordings) == len(self.camera.before)
        assert {path.stem for path in sealed_files(self.station)} == {
            each.id for each in recordings
        }
        assert not [path for path in files([self.station]) if path.suffix == ".part"]
        assert found(verify(Shell(self.station, program=None), code=0)) == set()
        self.assert_sealed_files_open_to_the_cameras()


@dataclass(frozen=True, slots=True)
class _Span:
    """How long a whole run takes: until its worker is there, and until its end; in seconds."""

    worker: float
    end: float

    def blow(self, victim: str, share: float) -> "_Blow":
        """When a share of the run is over: the whole, or what its worker does."""
        whole = self.end if victim == "program" else self.end - self.worker
        since_start = share * whole + self.end - whole
        if since_start < self.worker:
            return _Blow(victim, since_start, once_its_worker_is_there=False)
        return _Blow(victim, since_start - self.worker, once_its_worker_is_there=True)

    def is_reached(self, blow: "_Blow", left: float) -> bool:
        """Whether a run with only a part of the work left lasts until then."""
        work = (self.end - self.worker) * left
        return not blow.once_its_worker_is_there or blow.delay < work


@dataclass(frozen=True, slots=True)
class _Blow:
    """Whom to kill, and how many seconds after the start or after its worker is there.

    How long the program takes to start is what differs most: a late blow does not count it.
    """

    victim: str
    delay: float
    once_its_worker_is_there: bool


@pytest.fixture
def offloads(tmp_path: Path) -> _Offloads:
    made = Shell(program=None)("demo", "create", tmp_path / "demonstration", "--json").body
    station = Path(made["station"])
    untouched = shutil.copytree(station, tmp_path / "untouched")
    return _Offloads(Shell(), station, untouched, _Camera(tmp_path))


def _worker_of(process: Popen[str]) -> int | None:
    """The worker of a running program, once it is there; None when the program ended first."""
    while not (workers := children(process.pid)):
        try:
            process.wait(BREATH)
        except TimeoutExpired:
            continue
        return None
    return workers[0]


def _normal_run(offloads: _Offloads) -> _Span:
    began = time.monotonic()
    with offloads.start() as process:
        assert _worker_of(process) is not None
        worker = time.monotonic() - began
        process.communicate()
    assert process.returncode == 0
    return _Span(worker, time.monotonic() - began)


def _points(chance: random.Random) -> Iterator[tuple[str, float]]:
    """Whom to kill and at which share of a run: spread evenly over it, in a random order."""
    shares = [(number + chance.random()) / POINTS for number in range(POINTS)]
    chance.shuffle(shares)
    for number, share in enumerate(shares):
        yield ("worker" if number % 2 else "program"), share


def _is_struck(process: Popen[str], blow: _Blow) -> bool:
    """Kill the program, or its worker, after a delay; False when all was over by then."""
    worker = _worker_of(process) if blow.once_its_worker_is_there else None
    target = process.pid if blow.victim == "program" else worker
    try:
        process.wait(blow.delay)
    except TimeoutExpired:
        if target is None or (blow.victim == "worker" and target not in children(process.pid)):
            return False
        os.kill(target, signal.SIGKILL)
        return True
    return False


@needs_proc
@pytest.mark.timeout(300)  # many starts of the program, beside whatever else runs
@pytest.mark.parametrize("series", ["first", "second"])
def test_killing_the_program_or_its_worker_at_any_moment_loses_nothing(
    offloads: _Offloads, series: str
) -> None:
    """50 kills in two series, each on top of what the ones before it left.

    The random delay before each kill is the experiment itself; nothing waits for time to pass.
    """
    span, chance = _normal_run(offloads), random.Random(series)
    for victim, share in _points(chance):
        if not span.is_reached(span.blow(victim, share), offloads.share_left()):
            offloads.start_anew()
        while not _kill_one(offloads, span.blow(victim, share)):
            # All was done before the blow fell.
            offloads.start_anew()
            share *= 0.9  # noqa: PLW2901 - the same point, a little earlier
        offloads.assert_nothing_was_lost()
    offloads.wait_for_the_last_worker()
    told = offloads.shell(*offloads.words).body["offload"]
    offloads.assert_all_is_sealed(told)
    again = offloads.shell(*offloads.words).body["offload"]
    assert (len(again["known"]), again["sealed"]) == (len(offloads.camera.before), [])


def _kill_one(offloads: _Offloads, blow: _Blow) -> bool:
    with offloads.start() as process:
        struck = _is_struck(process, blow)
        out, err = process.communicate()
    if struck and blow.victim == "program":
        # It may have come to its end in the very moment of the blow.
        assert process.returncode in {-signal.SIGKILL, 0}, err
    elif struck:
        assert process.returncode in {0, 5}, err
    else:
        assert process.returncode == 0, out + err
    return struck
