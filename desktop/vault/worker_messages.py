"""What the offload worker and its parent say to each other: one JSON object a line, both ways.

The parent trusts no line: the worker decodes what strangers recorded.
"""

import json
import math
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.recordings import MediaCondition, MediaFacts, SealedFile
from desktop.domain.refusals import Problem
from desktop.ports.sealing import NotSealed, Sealing, SealingJob, StationPublicKey

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Assignment:
    """The worker's first line: the vault's folder and the public key to seal to."""

    vault: Path
    key: StationPublicKey


@dataclass(frozen=True, slots=True)
class Copied:
    """A job's file is sealed and verified; what remains is to probe it."""

    recording: RecordingId
    file: SealedFile
    sealed_key: bytes


@dataclass(frozen=True, slots=True)
class Probed:
    """What probing found; it ends the job."""

    recording: RecordingId
    media: MediaFacts


WorkerEvent = Sealing | Copied | Probed | NotSealed


class Malformed(Exception):
    """A line that is no message."""


def assignment_line(assignment: Assignment) -> bytes:
    """Write the first line to a worker, which works in another folder."""
    key = assignment.key
    return _line(
        vault=str(assignment.vault.absolute()),
        station=key.station,
        key_id=key.key_id,
        point=key.point.hex(),
    )


def assignment_from(line: bytes) -> Assignment:
    """Read the first line. Raises Malformed."""
    fields = _Fields(line)
    key = StationPublicKey(
        StationId(fields.text("station")), KeyId(fields.text("key_id")), fields.octets("point")
    )
    return Assignment(Path(fields.text("vault")), key)


def job_line(job: SealingJob) -> bytes:
    """Write a job to a worker, which works in another folder."""
    return _line(recording=job.recording, source=str(job.source.absolute()), size=job.size)


def job_from(line: bytes) -> SealingJob:
    """Read a job. Raises Malformed."""
    fields = _Fields(line)
    return SealingJob(fields.recording(), Path(fields.text("source")), fields.count("size"))


def event_line(event: WorkerEvent) -> bytes:
    """Write an event to the parent."""
    match event:
        case Sealing(recording, done, size, verifying):
            return _line(
                kind="sealing", recording=recording, done=done, size=size, verifying=verifying
            )
        case NotSealed(recording, problem, detail):
            return _line(kind="not-sealed", recording=recording, problem=problem, detail=detail)
        case Copied(recording, file, sealed_key):
            return _line(
                kind="copied",
                recording=recording,
                path=file.path,
                key_id=file.key_id,
                original_size=file.original_size,
                original_sha256=file.original_sha256,
                sealed_size=file.sealed_size,
                sealed_sha256=file.sealed_sha256,
                sealed_key=sealed_key.hex(),
            )
        case Probed(recording, media):
            return _line(
                kind="probed",
                recording=recording,
                condition=media.condition,
                duration=media.duration,
                started_at=media.started_at.isoformat() if media.started_at else None,
                video_codec=media.video_codec,
                audio_codec=media.audio_codec,
                width=media.width,
                height=media.height,
                container=media.container,
            )


def event_from(line: bytes) -> WorkerEvent:
    """Read an event. Raises Malformed."""
    fields = _Fields(line)
    recording = fields.recording()
    kind = fields.text("kind")
    if kind == "sealing":
        done, size = fields.count("done"), fields.count("size")
        return Sealing(recording, done, size, fields.truth("verifying"))
    if kind == "not-sealed":
        return NotSealed(recording, fields.problem(), fields.text("detail"))
    if kind == "copied":
        return Copied(recording, _sealed_file(fields), fields.octets("sealed_key"))
    if kind == "probed":
        return Probed(recording, _media(fields))
    raise Malformed(kind)


def _sealed_file(fields: "_Fields") -> SealedFile:
    return SealedFile(
        path=fields.text("path"),
        key_id=KeyId(fields.text("key_id")),
        original_size=fields.count("original_size"),
        original_sha256=fields.sha256("original_sha256"),
        sealed_size=fields.count("sealed_size"),
        sealed_sha256=fields.sha256("sealed_sha256"),
    )


def _media(fields: "_Fields") -> MediaFacts:
    return MediaFacts(
        condition=fields.condition(),
        duration=fields.seconds("duration"),
        started_at=fields.time("started_at"),
        video_codec=fields.text_or_none("video_codec"),
        audio_codec=fields.text_or_none("audio_codec"),
        width=fields.count_or_none("width"),
        height=fields.count_or_none("height"),
        container=fields.text_or_none("container"),
    )


def _line(**fields: object) -> bytes:
    # In ASCII, so that a file name that is no Unicode passes as the escapes Python reads it as.
    return json.dumps(fields, separators=(",", ":")).encode("ascii") + b"\n"


class _Fields:
    """One untrusted line's fields, each checked for its kind as it is taken."""

    def __init__(self, untrusted_line: bytes) -> None:
        try:
            fields = json.loads(untrusted_line)
        except (ValueError, RecursionError) as error:
            raise Malformed("no JSON") from error
        if not isinstance(fields, dict):
            raise Malformed("no object")
        self._fields: dict[str, object] = fields

    def text(self, name: str) -> str:
        value = self._fields.get(name)
        if not isinstance(value, str):
            raise Malformed(name)
        return value

    def text_or_none(self, name: str) -> str | None:
        return None if self._fields.get(name) is None else self.text(name)

    def count(self, name: str) -> int:
        value = self._fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise Malformed(name)
        return value

    def count_or_none(self, name: str) -> int | None:
        return None if self._fields.get(name) is None else self.count(name)

    def truth(self, name: str) -> bool:
        value = self._fields.get(name)
        if not isinstance(value, bool):
            raise Malformed(name)
        return value

    def seconds(self, name: str) -> float | None:
        value = self._fields.get(name)
        if value is None:
            return None
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise Malformed(name)
        if not math.isfinite(value) or value < 0:
            raise Malformed(name)
        return float(value)

    def time(self, name: str) -> datetime | None:
        text = self.text_or_none(name)
        try:
            time = None if text is None else datetime.fromisoformat(text)
        except ValueError as error:
            raise Malformed(name) from error
        if time is not None and time.tzinfo is None:
            raise Malformed(name)
        return time

    def octets(self, name: str) -> bytes:
        try:
            return bytes.fromhex(self.text(name))
        except ValueError as error:
            raise Malformed(name) from error

    def sha256(self, name: str) -> str:
        text = self.text(name)
        if not _SHA256.fullmatch(text):
            raise Malformed(name)
        return text

    def recording(self) -> RecordingId:
        return RecordingId(self.text("recording"))

    def problem(self) -> Problem:
        try:
            return Problem(self.text("problem"))
        except ValueError as error:
            raise Malformed("problem") from error

    def condition(self) -> MediaCondition:
        try:
            return MediaCondition(self.text("condition"))
        except ValueError as error:
            raise Malformed("condition") from error
