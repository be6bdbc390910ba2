"""Opening a recording's container for reading, with nothing that could lead out of it."""

from collections.abc import Iterator
from contextlib import contextmanager

import av
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from desktop.media.reader_file import ReaderFile
from desktop.ports.footage_vault import FootageReader

# Playlists and lists of files (HLS, concat, ...) name other files, and a camera must not be able to
# make this program open them. Pictures are no footage. So only these containers are ever tried.
_CONTAINERS = (
    "mov,mp4,m4a,3gp,3g2,mj2",
    "avi",
    "mpegts",
    "mpeg",
    "matroska,webm",
    "asf",
    "flv",
    "mxf",
    "ogg",
    "dv",
    "h264",
    "hevc",
    "m4v",
    "wav",
    "aac",
    "mp3",
    "flac",
    "amr",
)
_OPTIONS = {"format_whitelist": ",".join(_CONTAINERS), "protocol_whitelist": "none"}
_BUFFER_BYTES = 64 * 1024


@contextmanager
def open_container(reader: FootageReader) -> Iterator[InputContainer]:
    """Open a container over a reader.

    Raises what the reader raised before anything else, then av.FFmpegError for bad media.
    """
    file = ReaderFile(reader)
    try:
        with opened(file) as container:
            yield container
    finally:
        file.raise_failure()


def opened(file: ReaderFile) -> InputContainer:
    """Open a container over a reader's file; whoever opens it closes it, and asks for failures.

    Raises av.FFmpegError for bad media, also when the reader failed.
    """
    return av.open(
        file,
        mode="r",
        options=dict(_OPTIONS),
        buffer_size=_BUFFER_BYTES,
        metadata_errors="replace",
    )


def picture_stream(container: InputContainer) -> VideoStream | None:
    """The first stream of moving pictures; a cover picture is none."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            return stream
    return None
