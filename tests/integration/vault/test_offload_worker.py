import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.recordings import MediaCondition, MediaFacts
from desktop.domain.refusals import Problem
from desktop.ports.sealing import NotSealed, Sealed, Sealing, SealingEvent, SealingJob
from desktop.vault.sealer import SubprocessSealer
from tests.integration.vault.station import KeptFootage, VaultStation, pattern

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the worker on trial is ended by signals"
)

_TRIAL = Path(__file__).with_name("worker_on_trial.py")
_LARGE = 24 << 20
_PATIENCE = 60.0


class _Trial:
    """A sealer whose worker tells what it was started with."""

    def __init__(self, station: VaultStation, folder: Path) -> None:
        self.station = station
        self.story = folder / "story.json"
        command = (sys.executable, str(_TRIAL), str(self.story))
        self.sealer = SubprocessSealer(station.vault_folder, command, probing_patience=1.0)

    def events(self, *jobs: SealingJob) -> list[SealingEvent]:
        with self.sealer.start(self.station.public) as run:
            return list(run.events(jobs))

    def outcomes(self, *jobs: SealingJob) -> list[SealingEvent]:
        return _outcomes(self.events(*jobs))

    def told(self) -> dict[str, object]:
        told = json.loads(self.story.read_text(encoding="utf-8"))
        assert isinstance(told, dict)
        return told

    def kill(self) -> None:
        """End the worker as nothing can be prepared for."""
        _wait_until(self.story.exists)
        number = self.told()["id"]
        assert isinstance(number, int)
        os.kill(number, signal.SIGKILL)

    def kept(self, sealed: Sealed) -> KeptFootage:
        return self.station.kept(sealed.recording, sealed.file, sealed.sealed_key)


def _outcomes(events: Sequence[SealingEvent]) -> list[SealingEvent]:
    return [event for event in events if not isinstance(event, Sealing)]


def _wait_until(condition: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < give_up_at, "what was waited for did not come"
        time.sleep(0.001)


@pytest.fixture
def trial(station: VaultStation, tmp_path: Path) -> _Trial:
    return _Trial(station, tmp_path)


def test_files_are_sealed_in_order_and_each_job_ends_once(trial: _Trial) -> None:
    contents = [pattern(3_000_000), b"", b"x"]
    jobs = [trial.station.job(content, f"{n}.mp4") for n, content in enumerate(contents)]
    sealed = [event for event in trial.outcomes(*jobs) if isinstance(event, Sealed)]
    assert [event.recording for event in sealed] == [job.recording for job in jobs]
    assert [trial.station.read(trial.kept(event)) for event in sealed] == contents
    assert [event.media.duration for event in sealed] == [3_000_000.0, 0.0, 1.0]


def test_progress_grows_to_the_whole_file_and_then_verifies_it(trial: _Trial) -> None:
    job = trial.station.job(pattern(3_000_000))
    progress = [event for event in trial.events(job) if isinstance(event, Sealing)]
    for verifying in (False, True):
        done = [event.done for event in progress if event.verifying is verifying]
        assert done == sorted(done)
        assert done[-1] == job.size
    assert [event.verifying for event in progress] == sorted(e.verifying for e in progress)


def test_a_file_that_fails_leaves_the_others_safe(trial: _Trial) -> None:
    first, lost, last = (trial.station.job(pattern(99), f"{n}.mp4") for n in range(3))
    lost.source.unlink()
    outcomes = trial.outcomes(first, lost, last)
    assert [type(event) for event in outcomes] == [Sealed, NotSealed, Sealed]
    assert outcomes[1] == NotSealed(
        lost.recording, Problem.FILE_UNREADABLE, "No such file or directory"
    )


def test_a_run_goes_on_with_more_jobs(trial: _Trial) -> None:
    with trial.sealer.start(trial.station.public) as run:
        for name in ("a", "b"):
            outcomes = _outcomes(list(run.events([trial.station.job(b"more", name)])))
            assert [type(event) for event in outcomes] == [Sealed]
        assert list(run.events([])) == []


def test_file_names_of_any_kind_reach_the_worker(trial: _Trial) -> None:
    names = ['a "b"\n.mp4', "\N{POLICE CAR}.mp4", os.fsdecode(b"\xff\xfe.mp4"), "n" * 255]
    jobs = [trial.station.job(name.encode("utf-8", "replace"), name) for name in names]
    assert [type(event) for event in trial.outcomes(*jobs)] == [Sealed] * len(names)


def test_what_a_library_prints_does_no_harm(trial: _Trial) -> None:
    outcomes = trial.outcomes(trial.station.job(b"PRINT"))
    assert [type(event) for event in outcomes] == [Sealed]


def test_footage_that_crashes_the_decoder_is_kept_and_the_others_go_on(trial: _Trial) -> None:
    crashing = trial.station.job(b"CRASH" + pattern(2_000_000), "crashing")
    other = trial.station.job(b"other", "other")
    kept, after = trial.outcomes(crashing, other)
    assert isinstance(kept, Sealed)
    assert kept.media == MediaFacts(MediaCondition.UNDECODABLE)
    assert trial.station.read(trial.kept(kept)) == crashing.source.read_bytes()
    assert isinstance(after, Sealed)
    assert after.media.condition is MediaCondition.PLAYABLE


def test_footage_that_holds_up_the_decoder_is_kept_and_the_others_go_on(trial: _Trial) -> None:
    hanging, other = trial.station.job(b"HANGS", "hanging"), trial.station.job(b"other", "other")
    kept, after = trial.outcomes(hanging, other)
    assert isinstance(kept, Sealed)
    assert kept.media == MediaFacts(MediaCondition.UNDECODABLE)
    assert isinstance(after, Sealed)


@pytest.mark.logs("a bug in probing")
def test_a_bug_in_probing_loses_no_footage_and_is_logged(trial: _Trial) -> None:
    (kept,) = trial.outcomes(trial.station.job(b"RAISE"))
    assert isinstance(kept, Sealed)
    assert kept.media == MediaFacts(MediaCondition.UNDECODABLE)


def _half_file_of(trial: _Trial, job: SealingJob, size: int) -> Callable[[], bool]:
    sealed = trial.station.layout.locate(trial.station.layout.sealed_path(job.recording))
    part = trial.station.layout.part_of(sealed)

    def is_there() -> bool:
        try:
            return sealed.exists() or part.stat().st_size >= size
        except OSError:
            return sealed.exists()

    return is_there


def _is_whole_or_gone(trial: _Trial, kept: list[KeptFootage], content: bytes) -> None:
    """What kill -9 may leave: recorded footage whole, and what a sweep takes away."""
    for each in kept:
        assert trial.station.read(each) == content
    recorded = frozenset(each.file.path for each in kept)
    trial.station.vault.sweep(lambda: recorded)
    assert frozenset(trial.station.vault.sealed_paths()) == recorded
    assert trial.station.names() == sorted(Path(path).name for path in recorded)


@pytest.mark.parametrize("size", [0, 4096, 1 << 20, 8 << 20, 16 << 20, _LARGE + 4000])
def test_a_killed_worker_leaves_no_file_that_counts(trial: _Trial, size: int) -> None:
    content = pattern(_LARGE)
    jobs = [trial.station.job(content, name) for name in ("first", "second")]
    is_there = _half_file_of(trial, jobs[0], size)
    outcomes: list[SealingEvent] = []
    with trial.sealer.start(trial.station.public) as run:
        events = iter(run.events(jobs))
        outcomes.append(next(events))
        _wait_until(is_there)
        trial.kill()
        outcomes.extend(events)
    outcomes = _outcomes(outcomes)
    assert sorted(event.recording for event in outcomes) == sorted(job.recording for job in jobs)
    failed = [event for event in outcomes if isinstance(event, NotSealed)]
    assert {event.problem for event in failed} <= {Problem.WORKER_DIED}
    assert [job.source.read_bytes() == content for job in jobs] == [True, True]
    kept = [trial.kept(event) for event in outcomes if isinstance(event, Sealed)]
    _is_whole_or_gone(trial, kept, content)


def _endless(trial: _Trial, name: str) -> SealingJob:
    """A job that is never done before something happens to it."""
    job = trial.station.job(b"", name)
    os.truncate(job.source, 4 << 30)
    return replace(job, size=4 << 30)


def test_a_worker_killed_while_it_seals_fails_every_open_job(trial: _Trial) -> None:
    done = trial.station.job(b"done", "done")
    jobs = [_endless(trial, "first"), trial.station.job(b"second", "second")]
    with trial.sealer.start(trial.station.public) as run:
        events = iter(run.events([done, *jobs]))
        before = [next(events)]
        while before[-1].recording != jobs[0].recording:
            before.append(next(events))
        trial.kill()
        after = list(events)
    assert [event.recording for event in before if isinstance(event, Sealed)] == [done.recording]
    assert _outcomes(after) == [
        NotSealed(job.recording, Problem.WORKER_DIED, "ended by signal 9") for job in jobs
    ]
    kept = [trial.kept(event) for event in before if isinstance(event, Sealed)]
    _is_whole_or_gone(trial, kept, b"done")


def test_a_fresh_worker_takes_over_after_one_was_killed(trial: _Trial) -> None:
    with trial.sealer.start(trial.station.public) as run:
        first = run.events([_endless(trial, "first")])
        next(iter(first))
        trial.kill()
        list(first)
        again = _outcomes(list(run.events([trial.station.job(b"again", "second")])))
    assert [type(event) for event in again] == [Sealed]
    kept = [trial.kept(event) for event in again if isinstance(event, Sealed)]
    _is_whole_or_gone(trial, kept, b"again")


_PARENT = """
import json, sys
from pathlib import Path
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.ports.sealing import SealingJob, StationPublicKey
from desktop.vault.sealer import SubprocessSealer

told = json.loads(sys.argv[1])
key = StationPublicKey(StationId("station-1"), KeyId("key-1"), bytes.fromhex(told["point"]))
sealer = SubprocessSealer(Path(told["vault"]), told["command"])
job = SealingJob(RecordingId(told["recording"]), Path(told["source"]), told["size"])
with sealer.start(key) as run:
    for event in run.events([job]):
        print("event", flush=True)
"""


def test_a_worker_whose_parent_is_killed_ends_and_leaves_no_file_that_counts(
    trial: _Trial,
) -> None:
    job = _endless(trial, "clip.mp4")
    told = {
        "point": trial.station.public.point.hex(),
        "vault": str(trial.station.vault_folder),
        "command": [sys.executable, str(_TRIAL), str(trial.story)],
        "recording": job.recording,
        "source": str(job.source),
        "size": job.size,
    }
    command = [sys.executable, "-c", _PARENT, json.dumps(told)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"event\n"
        parent.kill()
    # The lock is free as soon as the worker is gone, and not before.
    _wait_until(lambda: trial.station.vault.sweep(frozenset) != () or trial.station.names() == [])
    assert trial.station.names() == []
    assert job.source.stat().st_size == job.size


def test_leaving_the_run_ends_the_worker_at_once(trial: _Trial) -> None:
    job = _endless(trial, "clip.mp4")
    with trial.sealer.start(trial.station.public) as run:
        next(iter(run.events([job])))
    number = trial.told()["id"]
    assert isinstance(number, int)
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    _is_whole_or_gone(trial, [], b"")


def test_nothing_is_swept_while_a_worker_is_at_work(trial: _Trial) -> None:
    with trial.sealer.start(trial.station.public) as run:
        assert _outcomes(list(run.events([trial.station.job(b"sealed, not yet recorded")])))
        assert trial.station.vault.sweep(frozenset) == ()
        assert len(trial.station.names()) == 1


def test_the_worker_is_given_no_secret(trial: _Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTHAND_PASSWORD", "a password of the parent")
    monkeypatch.setenv("SOMEBODYS_TOKEN", "a token of the parent")
    trial.outcomes(trial.station.job(b"footage"))
    told = trial.told()
    assert told["arguments"] == [str(_TRIAL), str(trial.story)]
    environment = told["environment"]
    assert isinstance(environment, dict)
    assert "FIRSTHAND_PASSWORD" not in environment
    assert "SOMEBODYS_TOKEN" not in environment
    assert "of the parent" not in json.dumps(environment)


def test_the_worker_stands_in_the_vault_and_imports_from_where_the_program_does(
    trial: _Trial,
) -> None:
    trial.outcomes(trial.station.job(b"footage"))
    told = trial.told()
    environment = told["environment"]
    assert isinstance(environment, dict)
    assert told["folder"] == str(trial.station.vault_folder)
    assert environment["PYTHONSAFEPATH"] == "1"
    assert all(Path(place).is_absolute() for place in environment["PYTHONPATH"].split(os.pathsep))


def test_an_interrupt_at_the_keyboard_is_the_parents_to_answer(trial: _Trial) -> None:
    with trial.sealer.start(trial.station.public) as run:
        list(run.events([trial.station.job(b"first", "first")]))
        number = trial.told()["id"]
        assert isinstance(number, int)
        os.kill(number, signal.SIGINT)
        outcomes = _outcomes(list(run.events([trial.station.job(b"second", "second")])))
    assert [type(event) for event in outcomes] == [Sealed]
    assert trial.told()["id"] == number


_LISTENER = """
import sys
from pathlib import Path
Path(sys.argv[1]).write_bytes(sys.stdin.buffer.readline() + sys.stdin.buffer.readline())
"""


def test_the_worker_hears_ids_paths_and_the_public_key_and_nothing_else(
    station: VaultStation, tmp_path: Path
) -> None:
    heard = tmp_path / "heard"
    command = (sys.executable, "-c", _LISTENER, str(heard))
    sealer = SubprocessSealer(station.vault_folder, command)
    job = station.job(b"footage")
    with sealer.start(station.public) as run:
        (outcome,) = run.events([job])
    assert outcome == NotSealed(job.recording, Problem.WORKER_DIED, "ended with exit code 0")
    first, second = (json.loads(line) for line in heard.read_bytes().splitlines())
    assert first == {
        "vault": str(station.vault_folder),
        "station": station.public.station,
        "key_id": station.public.key_id,
        "point": station.public.point.hex(),
    }
    assert second == {"recording": job.recording, "source": str(job.source), "size": job.size}
