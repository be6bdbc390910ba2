"""Probing: what a file from a camera is, told without trusting it and without decoding it all."""

from itertools import islice

from av import FFmpegError
from av.container import InputContainer
from av.video.stream import VideoStream

from desktop.domain.recordings import MediaCondition, MediaFacts
from desktop.media.container_layout import ContainerKind, ContainerLayout, container_layout
from desktop.media.open_container import open_container, picture_stream
from desktop.media.start_time import start_time
from desktop.ports.footage_vault import FootageReader

_MICROSECOND = 1_000_000
_PACKETS_TRIED = 250  # some eight seconds: longer than any camera waits for a key frame


def probe(reader: FootageReader) -> MediaFacts:
    """Tell what a file is; bad media raises nothing, only what the reader itself raises comes out.

    EMPTY: 0 bytes. TRUNCATED: the container promises more than the file holds, or its index is
    missing; whatever can still be read is told, as promised. UNDECODABLE: a known container that
    can't be opened, or none of whose pictures decodes, at the start or in the middle. NOT_VIDEO:
    everything without moving pictures. A file of sound alone is NOT_VIDEO too, with its duration,
    start and codec told: it is kept and gated like any recording, but has no picture to show.
    Width and height are the stored picture's, before any turn for display. Duration in seconds.
    """
    if reader.size == 0:
        return MediaFacts(MediaCondition.EMPTY)
    layout = container_layout(reader)
    try:
        with open_container(reader) as container:
            return _facts(container, reader, layout)
    except (FFmpegError, UnicodeError):
        return MediaFacts(_unopened(layout))


def _unopened(layout: ContainerLayout | None) -> MediaCondition:
    if layout is None:
        return MediaCondition.NOT_VIDEO
    return MediaCondition.TRUNCATED if layout.cut_off else MediaCondition.UNDECODABLE


def _facts(
    container: InputContainer, reader: FootageReader, layout: ContainerLayout | None
) -> MediaFacts:
    stream = picture_stream(container)
    sound = next(iter(container.streams.audio), None)
    started_at = start_time(container.metadata)
    if started_at is None and stream is not None:
        started_at = start_time(stream.metadata)
    promised = container.duration
    return MediaFacts(
        condition=_condition(container, stream, reader, layout),
        duration=None if promised is None or promised < 0 else promised / _MICROSECOND,
        started_at=started_at,
        video_codec=None if stream is None else stream.codec_context.name,
        audio_codec=None if sound is None else sound.codec_context.name,
        width=None if stream is None else stream.codec_context.width,
        height=None if stream is None else stream.codec_context.height,
        container=_container_name(container, layout),
    )


def _condition(
    container: InputContainer,
    stream: VideoStream | None,
    reader: FootageReader,
    layout: ContainerLayout | None,
) -> MediaCondition:
    if layout is not None and layout.cut_off:
        return MediaCondition.TRUNCATED
    if layout is not None and not container.streams:
        return MediaCondition.UNDECODABLE
    if stream is None:
        return MediaCondition.NOT_VIDEO
    if _index_leads_outside(stream, reader.size):
        return MediaCondition.TRUNCATED
    if _shows_a_picture(container, stream) or _shows_a_picture_midway(container, stream):
        return MediaCondition.PLAYABLE
    return MediaCondition.UNDECODABLE


def _index_leads_outside(stream: VideoStream, size: int) -> bool:
    """Whether the last picture that the index names lies behind the end of the file."""
    entries = stream.index_entries
    return len(entries) > 0 and entries[-1].pos + entries[-1].size > size


def _shows_a_picture(container: InputContainer, stream: VideoStream) -> bool:
    for packet in islice(container.demux(stream), _PACKETS_TRIED):
        try:
            if packet.decode():
                return True
        except FFmpegError:
            continue  # one bad packet says nothing of the next
    return False


def _shows_a_picture_midway(container: InputContainer, stream: VideoStream) -> bool:
    if not container.duration or container.duration < 0:
        return False
    try:
        container.seek((container.start_time or 0) + container.duration // 2)
        return _shows_a_picture(container, stream)
    except FFmpegError:
        return False


def _container_name(container: InputContainer, layout: ContainerLayout | None) -> str:
    """One plain name: FFmpeg has one reader, with a list of names, for the whole ISO family."""
    if layout is not None and layout.kind is ContainerKind.ISO:
        return "mov" if container.metadata.get("major_brand", "qt").strip() == "qt" else "mp4"
    return container.format.name.split(",", 1)[0]
