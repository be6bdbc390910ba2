"""Kinds of values on the command line that click does not know."""

import math
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

import click

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import BadInput, Problem

E = TypeVar("E", bound=StrEnum)


class CodeOf(click.Choice[E]):
    """One member of an enum, by its code."""

    def normalize_choice(
        self,
        choice: object,
        ctx: click.Context | None,  # noqa: ARG002 - click calls it so
    ) -> str:
        return str(choice)


def recording_from(untrusted: str) -> RecordingId:
    """Read a recording's id; whether there is such a recording is known later."""
    return RecordingId(untrusted.strip())


def time_from(untrusted: str) -> datetime:
    """Read a date or a time; without a zone it is this machine's. Raises BadInput (TIME_MALFORMED).

    A date alone is its first moment.
    """
    try:
        return datetime.fromisoformat(untrusted.strip()).astimezone()
    except (ValueError, OverflowError, OSError) as malformed:
        raise BadInput(Problem.TIME_MALFORMED) from malformed


def seconds_from(untrusted: str) -> float:
    """Read seconds from a recording's start. Raises BadInput (STILL_TIME_OUTSIDE)."""
    try:
        seconds = float(untrusted)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds) or seconds < 0:
        raise BadInput(Problem.STILL_TIME_OUTSIDE, at=untrusted)
    return seconds
