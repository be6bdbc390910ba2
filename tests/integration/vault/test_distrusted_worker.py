"""A worker decodes what strangers recorded, so its parent believes only what fits."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.identifiers import KeyId
from desktop.domain.recordings import MediaCondition, MediaFacts, SealedFile
from desktop.domain.refusals import Problem
from desktop.ports.sealing import NotSealed, Sealed, Sealing, SealingJob
from desktop.vault.sealer import SubprocessSealer
from desktop.vault.worker_messages import Copied, Probed, WorkerEvent, event_line
from tests.integration.vault.station import KEY_ID, VaultStation, fresh_recording

_LIAR = """
import sys
for line in 1, 2:
    sys.stdin.buffer.readline()
sys.stdout.buffer.write(sys.argv[1].encode())
sys.stdout.buffer.flush()
sys.stdin.buffer.read()
"""
_FACTS = MediaFacts(MediaCondition.PLAYABLE)


def _outcome(station: VaultStation, job: SealingJob, said: bytes) -> object:
    sealer = SubprocessSealer(
        station.vault_folder, (sys.executable, "-c", _LIAR, said.decode()), probing_patience=30.0
    )
    with sealer.start(station.public) as run:
        return list(run.events([job]))[-1]


def _copied(station: VaultStation, job: SealingJob) -> Copied:
    path = station.layout.sealed_path(job.recording)
    file = SealedFile(path, KEY_ID, job.size, "a" * 64, 5000, "b" * 64)
    return Copied(job.recording, file, b"\x04key")


def test_what_fits_is_believed(station: VaultStation) -> None:
    job = station.job(b"footage")
    copied = _copied(station, job)
    said = event_line(copied) + event_line(Probed(job.recording, _FACTS))
    assert _outcome(station, job, said) == Sealed(
        job.recording, copied.file, copied.sealed_key, _FACTS
    )


_LIES: dict[str, Callable[[Copied], WorkerEvent]] = {
    "a recording nobody asked for": lambda it: replace(it, recording=fresh_recording()),
    "a file elsewhere": lambda it: replace(it, file=replace(it.file, path="footage/00/x.sealed")),
    "another key": lambda it: replace(it, file=replace(it.file, key_id=KeyId("key-2"))),
    "another size": lambda it: replace(it, file=replace(it.file, original_size=1)),
    "facts of a file not sealed": lambda it: Probed(it.recording, _FACTS),
    "progress of another file": lambda it: Sealing(fresh_recording(), 1, 1, verifying=False),
}


@pytest.mark.parametrize("lie", _LIES.values(), ids=_LIES.keys())
def test_what_does_not_fit_ends_the_worker_and_nothing_is_recorded(
    station: VaultStation, lie: Callable[[Copied], WorkerEvent]
) -> None:
    job = station.job(b"footage")
    outcome = _outcome(station, job, event_line(lie(_copied(station, job))))
    assert isinstance(outcome, NotSealed)
    assert outcome.problem is Problem.WORKER_DIED


@pytest.mark.logs("what no worker says")
@pytest.mark.parametrize("said", ["rubbish\n", "[]\n", "{}\n", "x" * 100_000])
def test_rubbish_ends_the_worker_and_nothing_is_recorded(station: VaultStation, said: str) -> None:
    job = station.job(b"footage")
    outcome = _outcome(station, job, said.encode())
    assert outcome == NotSealed(job.recording, Problem.WORKER_DIED, "ended by signal 9")


def test_a_sealed_file_is_kept_though_its_worker_then_talks_of_another(
    station: VaultStation,
) -> None:
    job = station.job(b"footage")
    copied = _copied(station, job)
    said = event_line(copied) + event_line(Probed(fresh_recording(), _FACTS))
    outcome = _outcome(station, job, said)
    assert isinstance(outcome, Sealed)
    assert outcome.media == MediaFacts(MediaCondition.UNDECODABLE)


@pytest.mark.logs("the offload worker ended with 3")
def test_the_last_words_of_a_worker_that_fails_are_logged(station: VaultStation) -> None:
    command = (sys.executable, "-c", "import sys; print('why', file=sys.stderr); sys.exit(3)")
    job = station.job(b"footage")
    with SubprocessSealer(station.vault_folder, command).start(station.public) as run:
        (outcome,) = run.events([job])
    assert outcome == NotSealed(job.recording, Problem.WORKER_DIED, "ended with exit code 3")


def test_a_worker_that_does_not_end_with_its_input_is_killed(
    station: VaultStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.vault.worker_process._ENDING_PATIENCE", 0.2)
    said = event_line(Sealing(fresh_recording(), 1, 1, verifying=False)).decode()
    stays = _LIAR.replace("sys.stdin.buffer.read()", "import threading; threading.Event().wait()")
    job = station.job(b"footage")
    sealer = SubprocessSealer(station.vault_folder, (sys.executable, "-c", stays, said))
    with sealer.start(station.public) as run:
        (outcome,) = run.events([job])
    assert outcome == NotSealed(job.recording, Problem.WORKER_DIED, "ended by signal 9")


def test_a_worker_that_cannot_be_started_fails_every_job(station: VaultStation) -> None:
    jobs = [station.job(b"footage", name) for name in ("a", "b")]
    command = (str(station.vault_folder / "no such program"),)
    with SubprocessSealer(station.vault_folder, command).start(station.public) as run:
        outcomes = list(run.events(jobs))
    assert [type(outcome) for outcome in outcomes] == [NotSealed, NotSealed]
    assert json.dumps([str(job.recording) for job in jobs]) == json.dumps(
        [str(outcome.recording) for outcome in outcomes]
    )
