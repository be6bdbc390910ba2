"""A container's outermost boxes tell whether anything is missing at its end."""

import struct

import pytest

from desktop.media.container_layout import ContainerKind, ContainerLayout, container_layout
from tests.fakes.media import BytesReader


def box(kind: bytes, content: bytes = b"", size: int | None = None) -> bytes:
    return struct.pack(">I4s", 8 + len(content) if size is None else size, kind) + content


def long_box(kind: bytes, content: bytes, size: int | None = None) -> bytes:
    length = 16 + len(content) if size is None else size
    return struct.pack(">I4sQ", 1, kind, length) + content


def riff(content: bytes, size: int | None = None, kind: bytes = b"AVI ") -> bytes:
    length = 4 + len(content) if size is None else size
    return b"RIFF" + struct.pack("<I", length) + kind + content


def matroska(segment_size: bytes, content: bytes, header: bytes = b"\x84webm") -> bytes:
    return b"\x1a\x45\xdf\xa3" + header + b"\x18\x53\x80\x67" + segment_size + content


FTYP = box(b"ftyp", b"isom\0\0\0\0")
MOOV = box(b"moov", bytes(20))
MDAT = box(b"mdat", bytes(50))


def cut_off(content: bytes, kind: ContainerKind) -> bool:
    layout = container_layout(BytesReader(content))
    assert layout is not None
    assert layout.kind is kind
    return layout.cut_off


@pytest.mark.parametrize(
    "whole",
    [
        FTYP + MDAT + MOOV,
        FTYP + MOOV + MDAT,
        MDAT + MOOV,
        FTYP + MOOV + box(b"moof", bytes(9)) + MDAT + box(b"moof", bytes(9)) + MDAT,
        FTYP + long_box(b"mdat", bytes(70)) + MOOV,
        FTYP + MOOV + box(b"mdat", bytes(50), size=0),
        FTYP + MDAT + MOOV + bytes(100),
        FTYP + MDAT + MOOV + b"trailing words of the camera",
        FTYP + MDAT + MOOV + box(b"free", size=4000),
        FTYP + box(b"meta", bytes(30)) + MDAT,
    ],
    ids=[
        "index-last",
        "index-first",
        "quicktime-without-type",
        "fragments",
        "long-size",
        "open-ended",
        "zeros-behind",
        "words-behind",
        "free-space-promised",
        "heif-picture",
    ],
)
def test_an_iso_file_with_its_index_and_all_its_bytes_is_whole(whole: bytes) -> None:
    assert not cut_off(whole, ContainerKind.ISO)


@pytest.mark.parametrize(
    "broken",
    [
        FTYP,
        FTYP + MDAT,
        FTYP + box(b"mdat", bytes(50), size=0),
        (FTYP + MDAT + MOOV)[:-1],
        (FTYP + MOOV + MDAT)[:-1],
        (FTYP + MOOV + MDAT + box(b"moof", bytes(9)))[:-1],
        FTYP + MOOV + long_box(b"mdat", bytes(70), size=1 << 40),
        FTYP + MDAT + MOOV[:7],
        FTYP + MDAT + bytes(4000),
    ],
    ids=[
        "type-only",
        "no-index",
        "open-ended-no-index",
        "index-cut",
        "pictures-cut",
        "fragment-cut",
        "long-size-beyond",
        "box-header-cut",
        "space-never-filled",
    ],
)
def test_an_iso_file_that_lacks_its_index_or_bytes_is_cut_off(broken: bytes) -> None:
    assert cut_off(broken, ContainerKind.ISO)


def test_an_avi_is_whole_when_each_of_its_lists_is() -> None:
    assert not cut_off(riff(bytes(40)), ContainerKind.RIFF)
    assert not cut_off(riff(bytes(40)) + riff(bytes(8), kind=b"AVIX"), ContainerKind.RIFF)
    assert not cut_off(riff(bytes(40)) + bytes(10), ContainerKind.RIFF)


def test_an_avi_is_cut_off_when_a_list_is_short_or_was_never_closed() -> None:
    assert cut_off(riff(bytes(40))[:-1], ContainerKind.RIFF)
    assert cut_off(riff(bytes(40)) + riff(bytes(8), kind=b"AVIX")[:-1], ContainerKind.RIFF)
    assert cut_off(riff(bytes(40), size=0), ContainerKind.RIFF)
    assert cut_off(b"RIFF\0\0", ContainerKind.RIFF)


def test_a_matroska_file_is_whole_when_its_segment_is_or_was_left_open() -> None:
    assert not cut_off(matroska(b"\x8a", bytes(10)), ContainerKind.MATROSKA)
    assert not cut_off(matroska(b"\x40\x0a", bytes(10)), ContainerKind.MATROSKA)
    assert not cut_off(matroska(b"\xff", bytes(10)), ContainerKind.MATROSKA)
    assert not cut_off(matroska(b"\x01" + b"\xff" * 7, bytes(10)), ContainerKind.MATROSKA)


def test_a_matroska_file_is_cut_off_when_its_segment_is_short_or_gone() -> None:
    assert cut_off(matroska(b"\x8a", bytes(9)), ContainerKind.MATROSKA)
    assert cut_off(b"\x1a\x45\xdf\xa3\x84webm", ContainerKind.MATROSKA)
    assert cut_off(b"\x1a\x45\xdf\xa3", ContainerKind.MATROSKA)


def test_a_transport_stream_promises_nothing_and_is_never_cut_off() -> None:
    packet = b"\x47" + bytes(187)
    assert container_layout(BytesReader(packet * 5 + packet[:50])) == ContainerLayout(
        ContainerKind.MPEG_TS, cut_off=False
    )


@pytest.mark.parametrize("content", [b"", b"G", b"a shopping list" * 100, bytes(1000)])
def test_anything_else_is_no_known_container(content: bytes) -> None:
    assert container_layout(BytesReader(content)) is None
