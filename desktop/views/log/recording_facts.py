"""What the page says of the recording, of its calls and of who viewed it."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.recordings import ClockDoubt, MediaCondition
from desktop.presenters.recording_log_state import (
    LoggedCall,
    LoggedRecording,
    LogHistory,
    LogViewer,
)
from desktop.views.log.log_values import day_and_time, grouped, length, readable_id, size
from desktop.views.log.seen_parts import seen_words
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import clock_doubt_words, condition_words, printable


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def title(history: LogHistory | None) -> str:
    """What the page is about."""
    if history is None:
        return _tr("Log of a recording")
    recording = history.recording
    return _tr("Log of {camera}, {time}").format(
        camera=printable(recording.camera), time=day_and_time(recording.started_at)
    )


def digest_keys() -> tuple[str, str]:
    """What the digests of the original and of the sealed file are called."""
    return _tr("SHA-256"), _tr("As sealed")


def recording_pairs(recording: LoggedRecording) -> Pairs:
    """What is known of the recording."""
    original, sealed = digest_keys()
    pairs = [
        (_tr("Camera"), printable(recording.camera)),
        (_tr("Wearer"), printable(recording.wearer)),
        (_tr("Recorded"), day_and_time(recording.started_at)),
        (_tr("Length"), length(recording.seconds)),
        (_tr("Size"), size(recording.original_size)),
        (_tr("Offloaded"), day_and_time(recording.offloaded_at)),
    ]
    if recording.condition is not MediaCondition.PLAYABLE:
        pairs.append((_tr("Condition"), condition_words(recording.condition)))
    if recording.clock_doubt is not ClockDoubt.NONE:
        pairs.append((_tr("Clock"), clock_doubt_words(recording.clock_doubt)))
    return (
        *pairs,
        (original, grouped(recording.original_sha256)),
        (sealed, grouped(recording.sealed_sha256)),
        (_tr("Id"), readable_id(recording.id)),
    )


def call_pair(call: LoggedCall) -> tuple[str, str]:
    """A call that matches the recording."""
    return (
        printable(call.event),
        _tr("{kind}, {start} to {end}").format(
            kind=printable(call.call_type),
            start=f"{call.dispatched_at:%H:%M:%S}",
            end=f"{call.cleared_at:%H:%M:%S}",
        ),
    )


def viewer_pair(viewer: LogViewer) -> tuple[str, str]:
    """Who viewed it: for how long in all, then each part and how fast."""
    return (
        printable(viewer.badge),
        "\n".join((length(viewer.viewed_ms / 1000), *map(seen_words, viewer.parts))),
    )
