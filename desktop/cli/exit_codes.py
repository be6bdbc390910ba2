"""What the program's exit code says."""

from enum import IntEnum

from desktop.domain.refusals import IntegrityFailure, KnownError, Refused

OUR_MISTAKE = 1
"""What the program ends with when the program itself is wrong; no answer has this code."""


class ExitCode(IntEnum):
    """Done, or why not."""

    DONE = 0
    BAD_INPUT = 2
    REFUSED = 3
    INTEGRITY = 4
    SOME_FAILED = 5


def exit_code(error: KnownError) -> ExitCode:
    """The code of a known error."""
    if isinstance(error, Refused):
        return ExitCode.REFUSED
    if isinstance(error, IntegrityFailure):
        return ExitCode.INTEGRITY
    return ExitCode.BAD_INPUT
