"""A recording as a row of its table."""

from desktop.domain.identifiers import Badge, CameraId, KeyId, RecordingId
from desktop.domain.recordings import (
    ClockDoubt,
    MediaCondition,
    MediaFacts,
    Recording,
    SealedFile,
    StartSource,
)
from desktop.storage.codec import (
    from_name,
    from_optional_time,
    from_texts,
    from_time,
    to_name,
    to_optional_time,
    to_texts,
    to_time,
)
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row

INSERT_RECORDING = """INSERT INTO recordings (
    id, camera, wearer, assigned_wearer, unit, original_name, started_at, start_source,
    clock_doubt, condition, duration, media_started_at, video_codec, audio_codec, width, height,
    container, path, key_id, original_size, original_sha256, sealed_size, sealed_sha256,
    offloaded_at, policies
) VALUES (
    :id, :camera, :wearer, :assigned_wearer, :unit, :original_name, :started_at, :start_source,
    :clock_doubt, :condition, :duration, :media_started_at, :video_codec, :audio_codec, :width,
    :height, :container, :path, :key_id, :original_size, :original_sha256, :sealed_size,
    :sealed_sha256, :offloaded_at, :policies
)"""


def recording_row(recording: Recording) -> dict[str, object]:
    """The parameters of INSERT_RECORDING."""
    media, sealed = recording.media, recording.sealed
    return {
        "id": recording.id,
        "camera": recording.camera,
        "wearer": recording.wearer,
        "assigned_wearer": recording.assigned_wearer,
        "unit": recording.unit,
        "original_name": from_name(recording.original_name),
        "started_at": from_optional_time(recording.started_at),
        "start_source": recording.start_source,
        "clock_doubt": recording.clock_doubt,
        "condition": media.condition,
        "duration": media.duration,
        "media_started_at": from_optional_time(media.started_at),
        "video_codec": media.video_codec,
        "audio_codec": media.audio_codec,
        "width": media.width,
        "height": media.height,
        "container": media.container,
        "path": sealed.path,
        "key_id": sealed.key_id,
        "original_size": sealed.original_size,
        "original_sha256": sealed.original_sha256,
        "sealed_size": sealed.sealed_size,
        "sealed_sha256": sealed.sealed_sha256,
        "offloaded_at": from_time(recording.offloaded_at),
        "policies": from_texts(recording.policies),
    }


@sensible
def recording(row: Row) -> Recording:
    """The recording that a row holds."""
    assigned = row["assigned_wearer"]
    return Recording(
        id=RecordingId(row["id"]),
        camera=CameraId(row["camera"]),
        wearer=Badge(row["wearer"]),
        assigned_wearer=None if assigned is None else Badge(assigned),
        unit=row["unit"],
        original_name=to_name(row["original_name"]),
        started_at=to_optional_time(row["started_at"]),
        start_source=StartSource(row["start_source"]),
        clock_doubt=ClockDoubt(row["clock_doubt"]),
        media=_media(row),
        sealed=_sealed(row),
        offloaded_at=to_time(row["offloaded_at"]),
        policies=to_texts(row["policies"]),
    )


def _media(row: Row) -> MediaFacts:
    return MediaFacts(
        condition=MediaCondition(row["condition"]),
        duration=row["duration"],
        started_at=to_optional_time(row["media_started_at"]),
        video_codec=row["video_codec"],
        audio_codec=row["audio_codec"],
        width=row["width"],
        height=row["height"],
        container=row["container"],
    )


def _sealed(row: Row) -> SealedFile:
    return SealedFile(
        path=row["path"],
        key_id=KeyId(row["key_id"]),
        original_size=row["original_size"],
        original_sha256=row["original_sha256"],
        sealed_size=row["sealed_size"],
        sealed_sha256=row["sealed_sha256"],
    )
