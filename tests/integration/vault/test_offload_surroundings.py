"""The worker that the program starts, on real disks: nothing in the clear, nothing half done."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.recordings import MediaCondition
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.sealing import NotSealed, Sealed, Sealing, SealingEvent, SealingJob
from desktop.vault.offload_lock import OffloadLock
from desktop.vault.sealer import SubprocessSealer
from tests.integration.vault.station import VaultStation, pattern

_ENTRY = (sys.executable, "-m", "desktop.app.offload_worker")
_MARKER = b"MARKER-OF-PLAINTEXT-FOOTAGE"


def _outcomes(station: VaultStation, vault: Path, *jobs: SealingJob) -> list[SealingEvent]:
    with SubprocessSealer(vault, _ENTRY).start(station.public) as run:
        return [event for event in run.events(jobs) if not isinstance(event, Sealing)]


def test_the_programs_own_worker_seals_and_probes(station: VaultStation) -> None:
    jobs = [station.job(b"", "empty.mp4"), station.job(b"notes" * 1000, "notes.txt")]
    sealed = [e for e in _outcomes(station, station.vault_folder, *jobs) if isinstance(e, Sealed)]
    conditions = [event.media.condition for event in sealed]
    assert conditions == [MediaCondition.EMPTY, MediaCondition.NOT_VIDEO]
    read = [station.read(station.kept(e.recording, e.file, e.sealed_key)) for e in sealed]
    assert read == [b"", b"notes" * 1000]


def test_relative_places_mean_the_folder_that_the_program_was_started_in(
    station: VaultStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = station.job(b"footage")
    monkeypatch.chdir(station.camera.parent)
    relative = SealingJob(job.recording, Path("camera") / job.source.name, job.size)
    (outcome,) = _outcomes(station, Path("vault"), relative)
    assert isinstance(outcome, Sealed)


def test_a_module_planted_on_a_camera_is_not_run(
    station: VaultStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = station.camera.parent / "sprung"
    planted = f"open({str(trap)!r}, 'w').close()\n"
    (station.camera / "desktop").mkdir()
    for name in ("json.py", "av.py", "sitecustomize.py", "desktop/__init__.py"):
        (station.camera / name).write_text(planted, encoding="utf-8")
    monkeypatch.chdir(station.camera)
    (outcome,) = _outcomes(station, station.vault_folder, station.job(b"footage"))
    assert isinstance(outcome, Sealed)
    assert not trap.exists()


def _marked(folders: tuple[Path, ...]) -> list[Path]:
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return [path for path in files if _MARKER in path.read_bytes()]


def test_no_plaintext_reaches_a_disk_while_sealing_probing_and_reading(
    station: VaultStation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    content = _MARKER * 200_000
    folders = (station.vault_folder, temporary)
    job = station.job(content)
    assert _marked((station.camera,)) == [job.source]
    with SubprocessSealer(station.vault_folder, _ENTRY).start(station.public) as run:
        for event in run.events([job]):
            assert _marked(folders) == []
            if isinstance(event, Sealed):
                kept = station.kept(event.recording, event.file, event.sealed_key)
                reader = station.vault.open(station.grant(kept.key), kept.locked)
                assert reader.read_at(0, reader.size) == content
                assert _marked(folders) == []
                reader.close()
    assert len(station.names()) == 1
    assert _marked(folders) == []


@pytest.mark.skipif(sys.platform != "linux", reason="limits are read from /proc")
def test_the_worker_can_leave_no_core_dump(station: VaultStation, tmp_path: Path) -> None:
    story = tmp_path / "limits"
    command = (sys.executable, "-c", _TELLS_ITS_LIMIT, str(story))
    with SubprocessSealer(station.vault_folder, command).start(station.public) as run:
        (outcome,) = [e for e in run.events([station.job(b"x")]) if not isinstance(e, Sealing)]
    assert isinstance(outcome, Sealed)
    assert story.read_text(encoding="utf-8") == "(0, 0)"


_TELLS_ITS_LIMIT = """
import resource, sys
from pathlib import Path
from desktop.domain.recordings import MediaCondition, MediaFacts
from desktop.vault.worker import serve

def probe(reader):
    Path(sys.argv[1]).write_text(str(resource.getrlimit(resource.RLIMIT_CORE)))
    return MediaFacts(MediaCondition.NOT_VIDEO)

serve(probe)
"""


@contextmanager
def _small_disk(place: Path, options: str) -> Iterator[Path]:
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_fails_the_files_that_do_not_fit_and_leaves_no_half_file(
    station: VaultStation, tmp_path: Path
) -> None:
    jobs = [
        station.job(pattern(500_000), "fits"),
        station.job(pattern(5_000_000), "does not fit"),
        station.job(pattern(300_000), "fits again"),
    ]
    with _small_disk(tmp_path / "disk", "size=2m") as disk:
        outcomes = _outcomes(station, disk, *jobs)
        names = sorted(path.name for path in disk.rglob("*.*") if path.suffix != ".lock")
    assert [type(outcome) for outcome in outcomes] == [Sealed, NotSealed, Sealed]
    assert outcomes[1] == NotSealed(jobs[1].recording, Problem.DISK_FULL, "No space left on device")
    assert names == sorted(f"{jobs[n].recording}.sealed" for n in (0, 2))
    assert jobs[1].source.read_bytes() == pattern(5_000_000)


def test_a_read_only_vault_fails_every_file(station: VaultStation, tmp_path: Path) -> None:
    with _small_disk(tmp_path / "disk", "ro,size=2m") as disk:
        jobs = [station.job(b"footage", name) for name in ("a", "b")]
        outcomes = _outcomes(station, disk, *jobs)
        lock = OffloadLock(disk / "offload.lock")
        with pytest.raises(BadInput) as refused, lock.shared():
            pytest.fail("a read-only vault was held for an offload")
        with lock.alone() as is_alone:
            assert not is_alone
    problems = [e.problem for e in outcomes if isinstance(e, NotSealed)]
    assert problems == [Problem.STATION_READ_ONLY] * 2
    assert refused.value.problem is Problem.STATION_READ_ONLY


def test_an_offload_waits_for_a_sweep_and_then_says_that_the_station_is_busy(
    station: VaultStation,
) -> None:
    with OffloadLock(station.layout.lock).alone() as is_alone:
        assert is_alone
        with pytest.raises(BadInput) as refused, OffloadLock(station.layout.lock, 0.1).shared():
            pytest.fail("an offload began beside a sweep")
    assert refused.value.problem is Problem.STATION_BUSY
    with OffloadLock(station.layout.lock, 0.1).shared():
        assert station.vault.sweep(frozenset) == ()


def test_a_vault_that_is_not_there_cannot_be_offloaded_into(station: VaultStation) -> None:
    station.vault_folder.rmdir()
    with pytest.raises(BadInput) as refused, station.vault.offloading():
        pytest.fail("an offload began without a vault")
    assert refused.value.problem is Problem.STATION_MISSING
    assert station.vault.sweep(frozenset) == ()
    assert list(station.vault.sealed_paths()) == []
