"""Rows that make no sense are damage: no program of ours writes them."""

import functools
from collections.abc import Callable
from typing import TypeVar

from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.storage.transaction import Row

T = TypeVar("T")


def sensible(read: Callable[[Row], T]) -> Callable[[Row], T]:
    """Let a function that reads a row raise IntegrityFailure (DATABASE_DAMAGED) for nonsense.

    Nonsense is a code that is none, a time that no clock shows, or a list that is no JSON.
    """

    @functools.wraps(read)
    def read_sensibly(row: Row) -> T:
        try:
            return read(row)
        except (ValueError, OverflowError, TypeError) as nonsense:
            raise IntegrityFailure(Problem.DATABASE_DAMAGED, row=read.__name__) from nonsense

    return read_sensibly
