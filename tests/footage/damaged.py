"""Recordings as they come off a camera on a bad day."""

import struct


def iso_boxes(recording: bytes) -> dict[bytes, tuple[int, int]]:
    """The outermost boxes of an MP4 or MOV: type, and offsets of the box and of its end."""
    boxes: dict[bytes, tuple[int, int]] = {}
    offset = 0
    while offset < len(recording):
        size, kind = struct.unpack_from(">I4s", recording, offset)
        boxes[kind] = (offset, offset + size)
        offset += size
    return boxes


def without_index(recording: bytes) -> bytes:
    """An MP4 whose camera lost power before it wrote the index that goes at the end."""
    return recording[: iso_boxes(recording)[b"moov"][0]]


def cut_short(recording: bytes, share: float = 0.5) -> bytes:
    """Only the first part of the file's bytes."""
    return recording[: int(len(recording) * share)]


def with_wiped_pictures(recording: bytes, start_share: float = 0.0) -> bytes:
    """An MP4 whose index is whole, while its pictures, from a share of them on, are zeros."""
    start, end = iso_boxes(recording)[b"mdat"]
    first = start + 8 + int((end - start - 8) * start_share)
    return recording[:first] + bytes(end - first) + recording[end:]


def with_wiped_beginning(recording: bytes, share: float) -> bytes:
    """An MP4 whose index is whole, while a first share of its pictures is zeros."""
    start, end = iso_boxes(recording)[b"mdat"]
    last = start + 8 + int((end - start - 8) * share)
    return recording[: start + 8] + bytes(last - start - 8) + recording[last:]
