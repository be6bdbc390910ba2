"""Recordings and offloads, as JSON and as lines."""

from collections.abc import Iterator

from desktop.domain.recordings import ClockDoubt, MediaCondition, Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.dock import SetAside
from desktop.services.list_recordings import ListedRecording
from desktop.services.offload import FileFailed, OffloadResult
from desktop.wording import clock_doubt_words, condition_words, printable, sentence


def recording_body(listed: ListedRecording) -> dict[str, object]:
    """What may be known of a locked recording (policy 2.2), as JSON."""
    body = _body(listed.recording)
    body["incidents"] = [
        {"id": incident.id, "number": incident.number} for incident in listed.incidents
    ]
    return body


def recording_line(listed: ListedRecording) -> str:
    """The same in one line."""
    recording = listed.recording
    start = recording.started_at.isoformat(timespec="seconds") if recording.started_at else "?"
    duration = f"{recording.media.duration:.0f} s" if recording.media.duration is not None else "?"
    numbers = ", ".join(incident.number for incident in listed.incidents) or "not tagged"
    return (
        f"{recording.id}  {start}  {duration:>7}  camera {recording.camera}, "
        f"worn by {recording.wearer}  {numbers}{_marks(recording)}"
    )


def offload_body(result: OffloadResult) -> dict[str, object]:
    """What came of an offload, as JSON."""
    return {
        "camera": result.camera.camera,
        "wearer": result.wearer,
        "sealed": [_body(recording) for recording in result.sealed],
        "known": [{"name": known.name, "id": known.recording} for known in result.known],
        "failed": [
            {
                "name": failed.name,
                "problem": failed.problem.value,
                "detail": failed.detail,
                "words": _failed_words(failed),
            }
            for failed in result.failed
        ],
        "set_aside": [
            {
                "name": aside.untrusted_name,
                "problem": aside.problem.value,
                "words": _aside_words(aside),
            }
            for aside in result.set_aside
        ],
        "safe_to_clear": result.is_safe_to_clear,
    }


def offload_lines(result: OffloadResult) -> Iterator[str]:
    """What came of an offload, for people; failures are never hidden by a total."""
    for recording in result.sealed:
        name = printable(recording.original_name)
        yield f"Sealed and verified: {name} as {recording.id}{_marks(recording)}"
    for known in result.known:
        yield f"Already sealed here, skipped: {printable(known.name)} is {known.recording}"
    for aside in result.set_aside:
        yield f"Left on the camera: {printable(aside.untrusted_name)}. {_aside_words(aside)}"
    for failed in result.failed:
        yield f"NOT SEALED: {printable(failed.name)}. {_failed_words(failed)}"
    yield _total(result)


def _failed_words(failed: FileFailed) -> str:
    return sentence(BadInput(failed.problem, detail=failed.detail))


def _aside_words(aside: SetAside) -> str:
    return sentence(BadInput(aside.problem))


def _total(result: OffloadResult) -> str:
    files, camera = len(result.camera.files), result.camera.camera
    if result.is_safe_to_clear and not files:
        return f"Camera {camera} holds no files of its own. Nothing was copied. Safe to undock."
    if result.is_safe_to_clear:
        return f"All {files} files of camera {camera} are sealed and verified. Safe to undock."
    safe = len(result.sealed) + len(result.known)
    unread = sum(aside.problem is Problem.FILE_UNREADABLE for aside in result.set_aside)
    faults = []
    if result.failed:
        faults.append(f"{len(result.failed)} of {files} files could not be sealed.")
    if unread:
        faults.append(f"{unread} of what else is on the camera could not be read.")
    return (
        f"{' '.join(faults)} The other {safe} are sealed and verified. What is not sealed is still "
        f"on camera {camera}. Do not clear it."
    )


def _body(recording: Recording) -> dict[str, object]:
    started, ended, media = recording.started_at, recording.ended_at, recording.media
    return {
        "id": recording.id,
        "camera": recording.camera,
        "wearer": recording.wearer,
        "assigned_wearer": recording.assigned_wearer,
        "unit": recording.unit,
        "name": recording.original_name,
        "size": recording.sealed.original_size,
        "sha256": recording.sealed.original_sha256,
        "started_at": started.isoformat() if started else None,
        "ended_at": ended.isoformat() if ended else None,
        "start_source": recording.start_source.value,
        "clock_doubt": recording.clock_doubt.value,
        "duration": media.duration,
        "condition": media.condition.value,
        "offloaded_at": recording.offloaded_at.isoformat(),
    }


def _marks(recording: Recording) -> str:
    marks = []
    if recording.media.condition is not MediaCondition.PLAYABLE:
        marks.append(condition_words(recording.media.condition))
    if recording.clock_doubt is not ClockDoubt.NONE:
        marks.append(clock_doubt_words(recording.clock_doubt))
    return f"  [{' '.join(marks)}]" if marks else ""
