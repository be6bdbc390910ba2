"""Recordings: what one camera wrote as one file, and how it is known."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.identifiers import Badge, CameraId, KeyId, RecordingId


class MediaCondition(StrEnum):
    """What probing found. Every file is kept, whatever it is: it may be evidence."""

    PLAYABLE = "playable"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    UNDECODABLE = "undecodable"
    NOT_VIDEO = "not-video"


class StartSource(StrEnum):
    """Where the start time comes from, the most trusted first."""

    MEDIA = "media"
    FILE_NAME = "file-name"
    FILE_TIME = "file-time"
    UNKNOWN = "unknown"


class ClockDoubt(StrEnum):
    """Why the camera's clock can't be believed. Times are kept as recorded."""

    NONE = "none"
    BEFORE_CAMERAS = "before-cameras"
    IN_THE_FUTURE = "in-the-future"
    UNKNOWN = "unknown"


# No body-worn camera recorded before this; an unset clock starts at 1970, 1980 or 2000.
_EARLIEST = datetime.fromisoformat("2005-01-01T00:00:00+00:00")
_TOLERATED_AHEAD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What probing told of a file: condition, duration in seconds, start (UTC), streams."""

    condition: MediaCondition
    duration: float | None = None
    started_at: datetime | None = None
    video_codec: str | None = None
    audio_codec: str | None = None
    width: int | None = None
    height: int | None = None
    container: str | None = None


@dataclass(frozen=True, slots=True)
class SealedFile:
    """One sealed file of the vault: digests of original and sealed bytes, sizes in bytes.

    `path` is relative to the vault's folder, with forward slashes.
    """

    path: str
    key_id: KeyId
    original_size: int
    original_sha256: str
    sealed_size: int
    sealed_sha256: str


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording as the records hold it; nothing here needs the footage to be opened.

    `wearer` wore the camera, `assigned_wearer` is who the camera was assigned to; both are gated.
    `policies` names the policy versions in force at the start and at the offload.
    """

    id: RecordingId
    camera: CameraId
    wearer: Badge
    assigned_wearer: Badge | None
    unit: str
    original_name: str
    started_at: datetime | None
    start_source: StartSource
    clock_doubt: ClockDoubt
    media: MediaFacts
    sealed: SealedFile
    offloaded_at: datetime
    policies: tuple[str, ...]

    @property
    def ended_at(self) -> datetime | None:
        """The end in UTC, where start and duration are known and give a date at all."""
        if self.started_at is None or self.media.duration is None:
            return None
        try:
            return self.started_at + timedelta(seconds=self.media.duration)
        except (OverflowError, ValueError):  # a damaged file may claim any duration
            return None

    @property
    def wearers(self) -> frozenset[Badge]:
        """Everyone who counts as the recorder."""
        if self.assigned_wearer is None:
            return frozenset({self.wearer})
        return frozenset({self.wearer, self.assigned_wearer})


def clock_doubt(started_at: datetime | None, offloaded_at: datetime) -> ClockDoubt:
    """Say whether a camera's start time can be believed at the time of the offload."""
    if started_at is None:
        return ClockDoubt.UNKNOWN
    if started_at < _EARLIEST:
        return ClockDoubt.BEFORE_CAMERAS
    if started_at > offloaded_at + _TOLERATED_AHEAD:
        return ClockDoubt.IN_THE_FUTURE
    return ClockDoubt.NONE
