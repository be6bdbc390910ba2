"""Damage to a sealed file: seen deep inside, told with the recording's name."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.domain.refusals import IntegrityFailure, Problem


class Damage(Exception):
    """Bytes that are not what was sealed; its text says how that shows."""


@contextmanager
def damage_named(recording: str) -> Iterator[None]:
    """Name the recording whose file is missing, damaged or can't be read.

    Raises IntegrityFailure (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED) with `recording` and, for
    damage, `reason`.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise IntegrityFailure(Problem.SEALED_FILE_MISSING, recording=recording) from error
    except (Damage, OSError) as error:
        reason = str(error)
        raise IntegrityFailure(
            Problem.SEALED_FILE_DAMAGED, recording=recording, reason=reason
        ) from error
