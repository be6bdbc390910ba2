"""Whether a container is whole, judged by its own outermost boxes and without decoding."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.ports.footage_vault import FootageReader

_BOX_HEADER = 8  # bytes: a size of four, a type of four
_LONG_BOX_HEADER = 16  # and a size of eight, announced by a size of 1
_TS_PACKET = 188
_TS_SYNC = 0x47
_FIRST_ISO_BOXES = frozenset(
    {b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"wide", b"free", b"skip", b"pnot", b"uuid"}
)
_HOLDING_BOXES = frozenset({b"moov", b"moof", b"mdat"})
_EBML = b"\x1a\x45\xdf\xa3"
_MATROSKA_SEGMENT = b"\x18\x53\x80\x67"


class ContainerKind(StrEnum):
    """A container known by its first bytes."""

    ISO = "iso"
    RIFF = "riff"
    MATROSKA = "matroska"
    MPEG_TS = "mpeg-ts"


@dataclass(frozen=True, slots=True)
class ContainerLayout:
    """What the outermost boxes tell. `cut_off`: they promise more than the file holds.

    A transport stream promises nothing, so one that was cut is whole as far as it goes.
    """

    kind: ContainerKind
    cut_off: bool


def container_layout(reader: FootageReader) -> ContainerLayout | None:
    """Read the outermost boxes; None for anything that isn't a known container."""
    start = reader.read_at(0, 3 * _TS_PACKET)
    if start[4:8] in _FIRST_ISO_BOXES:
        return ContainerLayout(ContainerKind.ISO, _iso_cut_off(reader))
    if start[:4] == b"RIFF":
        return ContainerLayout(ContainerKind.RIFF, _riff_cut_off(reader))
    if start[:4] == _EBML:
        return ContainerLayout(ContainerKind.MATROSKA, _matroska_cut_off(reader))
    if len(start) == 3 * _TS_PACKET and set(start[::_TS_PACKET]) == {_TS_SYNC}:
        return ContainerLayout(ContainerKind.MPEG_TS, cut_off=False)
    return None


def _iso_boxes(reader: FootageReader) -> Iterator[tuple[bytes, int]]:
    """Each outermost box's type and the offset of its end, which may lie behind the file's."""
    offset = 0
    while len(header := reader.read_at(offset, _LONG_BOX_HEADER)) >= _BOX_HEADER:
        size, kind = struct.unpack_from(">I4s", header)
        if size == 1 and len(header) == _LONG_BOX_HEADER:
            (size,) = struct.unpack_from(">Q", header, _BOX_HEADER)
        elif size == 0:
            size = reader.size - offset
        if size < _BOX_HEADER or not kind.isalnum():
            return
        offset += size
        yield kind, offset


def _iso_cut_off(reader: FootageReader) -> bool:
    """ISO/IEC 14496-12: without its index (`moov`) nothing can be read. A HEIF still has `meta`."""
    readable = False
    for kind, end in _iso_boxes(reader):
        if kind in _HOLDING_BOXES and end > reader.size:
            return True
        readable = readable or kind in {b"moov", b"meta"}
    return not readable


def _riff_cut_off(reader: FootageReader) -> bool:
    """RIFF: one list, or several for an OpenDML AVI. A size of 0 was never filled in."""
    offset = 0
    while (header := reader.read_at(offset, _BOX_HEADER))[:4] == b"RIFF":
        if len(header) < _BOX_HEADER:
            return True
        (size,) = struct.unpack_from("<I", header, 4)
        offset += _BOX_HEADER + size
        if size == 0 or offset > reader.size:
            return True
    return False


def _matroska_cut_off(reader: FootageReader) -> bool:
    """RFC 9559: the one segment after the EBML header, unless its size was left unknown."""
    header_size, start = _ebml_size(reader, len(_EBML))
    segment = start + (header_size or 0)
    if reader.read_at(segment, 4) != _MATROSKA_SEGMENT:
        return segment >= reader.size
    size, start = _ebml_size(reader, segment + 4)
    return size is not None and start + size > reader.size


def _ebml_size(reader: FootageReader, offset: int) -> tuple[int | None, int]:
    """An EBML size (RFC 8794, section 4), None for unknown, and the offset behind it."""
    first = reader.read_at(offset, 1)
    if not first or not first[0]:
        return None, reader.size
    length = 9 - first[0].bit_length()
    digits = reader.read_at(offset, length)
    value = int.from_bytes(digits, "big") & ((1 << 7 * length) - 1)
    unknown = value == (1 << 7 * length) - 1
    return (None if unknown else value), offset + length
