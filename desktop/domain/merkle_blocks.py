"""Hashing many entries at once: the same tree, level by level, without an object for each node.

It exists for speed alone: a log of a million entries is verified in seconds.
"""

import hashlib
from collections.abc import Sequence

from desktop.domain.merkle import peak_positions

# A copied state costs less than a new one, and the first byte is hashed once.
_LEAF = hashlib.sha256(b"\x00")
_NODE = hashlib.sha256(b"\x01")


def leaf_hashes(entries: Sequence[bytes]) -> list[bytes]:
    """The leaf hash of each entry's stored bytes."""
    hashes, copy = [], _LEAF.copy
    for entry in entries:
        state = copy()
        state.update(entry)
        hashes.append(state.digest())
    return hashes


class Block:
    """The complete subtrees over a run of leaves that starts where one of its size may start."""

    def __init__(self, leaves: list[bytes]) -> None:
        """Hash them, level by level; what has no right neighbour closes nothing."""
        self.levels = [leaves]
        while len(self.levels[-1]) > 1:
            self.levels.append(_pairs(self.levels[-1]))

    def peaks(self, count: int) -> list[tuple[int, bytes]]:
        """Level and hash of each complete subtree at the right edge of the first `count` leaves."""
        return [(level, self.levels[level][index]) for level, index in peak_positions(count)]


def _pairs(below: list[bytes]) -> list[bytes]:
    hashes, copy, each = [], _NODE.copy, iter(below)
    for left, right in zip(each, each, strict=False):
        state = copy()
        state.update(left + right)
        hashes.append(state.digest())
    return hashes
