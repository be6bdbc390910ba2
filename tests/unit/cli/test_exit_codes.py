"""What the program's exit code says of an error."""

import pytest

from desktop.cli.exit_codes import OUR_MISTAKE, ExitCode, exit_code
from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem, Refused


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (BadInput(Problem.CODE_UNKNOWN), 2),
        (Refused(Problem.NO_RIGHT), 3),
        (IntegrityFailure(Problem.LOG_DAMAGED), 4),
    ],
)
def test_each_family_of_errors_has_its_own_code(error: KnownError, code: int) -> None:
    assert exit_code(error) == code


def test_the_codes_are_those_that_are_promised_and_no_answer_looks_like_a_mistake_of_ours() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "DONE": 0,
        "BAD_INPUT": 2,
        "REFUSED": 3,
        "INTEGRITY": 4,
        "SOME_FAILED": 5,
    }
    assert OUR_MISTAKE not in set(ExitCode)
