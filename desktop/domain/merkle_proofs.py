"""Proofs over the custody log's tree (RFC 9162 section 2.1): made from stored nodes, and checked.

An inclusion proof shows that one entry stands under a head; a consistency proof shows that a later
head holds every entry of an earlier one, unchanged and in its place.
"""

from collections.abc import Callable, Sequence

from desktop.domain.merkle import EMPTY_ROOT, node_hash, peak_positions

StoredHash = Callable[[int, int], bytes]
"""The stored hash of a complete subtree, by level and index; raises what its store raises."""

Proof = tuple[bytes, ...]


def root_at(size: int, stored: StoredHash) -> bytes:
    """The root over the first `size` entries."""
    return EMPTY_ROOT if size == 0 else _root_over(0, size, stored)


def inclusion_proof(index: int, size: int, stored: StoredHash) -> Proof:
    """PATH(index, D[size]) of section 2.1.3.1, from the leaf upwards.

    Raises ValueError where the first `size` entries do not hold that one.
    """
    if not 0 <= index < size:
        raise ValueError(f"entry {index} is not among the first {size}")
    start, end, path = 0, size, list[bytes]()
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_root_over(middle, end, stored))
            end = middle
        else:
            path.append(_root_over(start, middle, stored))
            start = middle
    return tuple(reversed(path))


def consistency_proof(old: int, new: int, stored: StoredHash) -> Proof:
    """PROOF(old, D[new]) of section 2.1.4.1; empty where the sizes are the same or `old` is 0.

    Raises ValueError where `old` is more than `new`.
    """
    if not 0 <= old <= new:
        raise ValueError(f"the first {new} entries do not hold the first {old}")
    if old == 0:
        return ()
    start, end, path = 0, new, list[bytes]()
    while end != old:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(_root_over(middle, end, stored))
            end = middle
        else:
            path.append(_root_over(start, middle, stored))
            start = middle
    if start:
        path.append(_root_over(start, end, stored))
    return tuple(reversed(path))


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether a leaf hash stands at `index` under the root over `size` entries (2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last, current = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            current = node_hash(step, current)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            current = node_hash(current, step)
        node, last = node >> 1, last >> 1
    return last == 0 and current == root


def is_consistent(
    old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether the tree of `new` entries holds that of `old` entries as its beginning (2.1.4.2)."""
    if not 0 <= old <= new:
        return False
    if old in {0, new}:
        return not proof and old_root == (EMPTY_ROOT if old == 0 else new_root)
    steps = list(proof)
    if old & (old - 1) == 0:
        steps.insert(0, old_root)
    if not steps:
        return False
    node, last = old - 1, new - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    first = second = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            second = node_hash(second, step)
        node, last = node >> 1, last >> 1
    return last == 0 and first == old_root and second == new_root


def _split(size: int) -> int:
    """The largest power of two below a size of two or more."""
    return 1 << (size - 1).bit_length() - 1


def _root_over(start: int, end: int, stored: StoredHash) -> bytes:
    """The root over a part of the tree, which begins where a subtree of its size may begin."""
    *lefts, current = [
        stored(level, (start >> level) + index) for level, index in peak_positions(end - start)
    ]
    for left in reversed(lefts):
        current = node_hash(left, current)
    return current
