import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.recordings import MediaCondition, MediaFacts, SealedFile
from desktop.domain.refusals import Problem
from desktop.ports.sealing import NotSealed, Sealing, SealingJob, StationPublicKey
from desktop.vault.worker_messages import (
    Assignment,
    Copied,
    Malformed,
    Probed,
    WorkerEvent,
    assignment_from,
    assignment_line,
    event_from,
    event_line,
    job_from,
    job_line,
)

_RECORDING = RecordingId("019a1b2c-3d4e-7f60-8123-456789abcdef")
_FACTS = MediaFacts(
    MediaCondition.PLAYABLE,
    duration=12.5,
    started_at=datetime(2026, 11, 20, 17, 3, tzinfo=UTC),
    video_codec="h264",
    audio_codec="aac",
    width=1280,
    height=720,
    container="mp4",
)
_FILE = SealedFile("footage/45/x.sealed", KeyId("key-1"), 10, "a" * 64, 4162, "b" * 64)
_EVENTS: list[WorkerEvent] = [
    Sealing(_RECORDING, 5, 10, verifying=False),
    Sealing(_RECORDING, 10, 10, verifying=True),
    NotSealed(_RECORDING, Problem.DISK_FULL, "No space left on device"),
    Copied(_RECORDING, _FILE, b"\x04sealed"),
    Probed(_RECORDING, _FACTS),
    Probed(_RECORDING, MediaFacts(MediaCondition.NOT_VIDEO)),
]


@pytest.mark.parametrize("event", _EVENTS, ids=range(6))
def test_an_event_arrives_as_it_was_sent_on_one_line(event: WorkerEvent) -> None:
    line = event_line(event)
    assert line.count(b"\n") == 1
    assert event_from(line) == event


@pytest.mark.parametrize(
    "name",
    [
        "clip.mp4",
        'a "b"\n.mp4',
        "\N{POLICE CAR}.mp4",
        b"\xff\xfe.mp4".decode("utf-8", "surrogateescape"),
    ],
)
def test_a_job_arrives_whatever_its_file_is_called(name: str) -> None:
    job = SealingJob(_RECORDING, Path("/camera") / name, 10)
    line = job_line(job)
    assert line.count(b"\n") == 1
    assert job_from(line) == job


def test_an_assignment_arrives_as_it_was_sent() -> None:
    key = StationPublicKey(StationId("station-1"), KeyId("key-1"), b"\x04" * 65)
    assignment = Assignment(Path("/station/vault"), key)
    assert assignment_from(assignment_line(assignment)) == assignment


def _probed(**changed: object) -> bytes:
    return json.dumps(json.loads(event_line(Probed(_RECORDING, _FACTS))) | changed).encode()


def _copied(**changed: object) -> bytes:
    return json.dumps(json.loads(event_line(Copied(_RECORDING, _FILE, b"k"))) | changed).encode()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b"{}",
        b'{"recording": 1, "kind": "sealing"}',
        b'{"recording": "r", "kind": "dance"}',
        b'{"recording": "r", "kind": "not-sealed", "problem": "boredom", "detail": ""}',
        b'{"recording":"r","kind":"sealing","done":-1,"size":1,"verifying":false}',
        b'{"recording":"r","kind":"sealing","done":true,"size":1,"verifying":false}',
        b'{"recording":"r","kind":"sealing","done":1,"size":1,"verifying":0}',
        _probed(condition="splendid"),
        _probed(duration="long"),
        _probed(duration=True),
        _probed(duration=-1),
        _probed(duration=float("nan")),
        _probed(duration=float("inf")),
        _probed(started_at="yesterday"),
        _probed(started_at="2026-11-20T17:03:00"),
        _probed(width=1.5),
        _copied(original_sha256="A" * 64),
        _copied(original_sha256="a" * 63),
        _copied(sealed_key="xy"),
        _copied(path=None),
    ],
)
def test_a_line_that_no_honest_worker_writes_is_malformed(line: bytes) -> None:
    with pytest.raises(Malformed):
        event_from(line)
