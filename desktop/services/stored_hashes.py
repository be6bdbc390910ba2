"""Roots and proofs made from the tree's stored nodes, which are read at once and not one by one."""

from collections.abc import Callable
from typing import TypeVar

from desktop.domain.merkle_proofs import StoredHash
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.records import Work

Made = TypeVar("Made")


def from_stored(work: Work, make: Callable[[StoredHash], Made]) -> Made:
    """Make something of stored hashes.

    It is made twice: first to learn which hashes it asks for. Raises IntegrityFailure
    (LOG_DAMAGED) where one of them is missing.
    """
    asked: list[tuple[int, int]] = []

    def note(level: int, index: int) -> bytes:
        asked.append((level, index))
        return b""

    make(note)
    stored = work.custody.hashes_at(asked)
    if any(position not in stored for position in asked):
        raise IntegrityFailure(Problem.LOG_DAMAGED)
    return make(lambda level, index: stored[level, index])
