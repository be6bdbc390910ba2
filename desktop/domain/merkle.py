"""The Merkle tree of the custody log: hashing as RFC 9162 section 2.1 has it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

EMPTY_ROOT = hashlib.sha256(b"").digest()


def leaf_hash(entry: bytes) -> bytes:
    """The hash of one entry's stored bytes."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of two subtrees."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Node:
    """A complete subtree: 2 to the power of `level` leaves, the `index`-th of its level."""

    level: int
    index: int
    hash: bytes


class Frontier:
    """The right edge of a growing tree: at most one complete subtree for each level.

    Promises: appending costs as many hashes as the size has trailing ones; the root is that of
    RFC 9162 for every size.
    """

    def __init__(self, size: int = 0, peaks: Iterable[bytes] = ()) -> None:
        """Take up a tree of `size` leaves whose complete subtrees, largest first, are `peaks`.

        Raises ValueError when the number of peaks does not fit the size.
        """
        self._size = size
        self._peaks = list(peaks)
        if len(self._peaks) != size.bit_count():
            msg = f"a tree of {size} leaves has {size.bit_count()} peaks, not {len(self._peaks)}"
            raise ValueError(msg)

    @property
    def size(self) -> int:
        """How many leaves there are."""
        return self._size

    def append(self, leaf: bytes) -> tuple[Node, ...]:
        """Add a leaf hash; tell the complete subtrees that it closes, the leaf itself first."""
        return self.append_subtree(0, leaf)

    def append_subtree(self, level: int, root: bytes) -> tuple[Node, ...]:
        """Add a complete subtree of 2 to the power of `level` leaves; tell it and what it closes.

        Raises ValueError where no subtree of that size can begin.
        """
        index, rest = divmod(self._size, 1 << level)
        if rest:
            raise ValueError(f"no subtree of level {level} begins at leaf {self._size}")
        added, current = 1 << level, root
        closed = [Node(level, index, current)]
        while index & 1:
            current = node_hash(self._peaks.pop(), current)
            level, index = level + 1, index >> 1
            closed.append(Node(level, index, current))
        self._peaks.append(current)
        self._size += added
        return tuple(closed)

    def root(self, beyond: Iterable[bytes] = ()) -> bytes:
        """The tree's root hash; with smaller subtrees `beyond` its edge, as if they were added."""
        peaks = [*self._peaks, *beyond]
        if not peaks:
            return EMPTY_ROOT
        current = peaks[-1]
        for peak in reversed(peaks[:-1]):
            current = node_hash(peak, current)
        return current


def peak_positions(size: int) -> tuple[tuple[int, int], ...]:
    """Level and index of each complete subtree at the right edge of a tree, largest first."""
    positions = []
    start = 0
    for level in reversed(range(size.bit_length())):
        if size >> level & 1:
            positions.append((level, start >> level))
            start += 1 << level
    return tuple(positions)
