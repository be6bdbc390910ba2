"""Refusals: codes with the plain values that their sentences name."""

from pathlib import PurePosixPath

import pytest

from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem, Refused


def test_a_refusal_carries_its_code_and_plain_values_for_its_sentence() -> None:
    refused = Refused(Problem.OUTSIDE_UNIT, unit="harbour", folder=PurePosixPath("a/b"), tries=3)
    assert refused.problem is Problem.OUTSIDE_UNIT
    assert refused.facts == {"unit": "harbour", "folder": "a/b", "tries": "3"}
    assert str(refused) == "outside-unit"


@pytest.mark.parametrize("family", [BadInput, Refused, IntegrityFailure])
def test_everything_known_can_be_caught_as_one_family(family: type[KnownError]) -> None:
    """The shell and the window turn each family into its own exit code or picture."""
    with pytest.raises(KnownError):
        raise family(Problem.DISK_FULL)


def test_the_three_families_do_not_overlap() -> None:
    assert not issubclass(Refused, BadInput)
    assert not issubclass(IntegrityFailure, BadInput)
    assert not issubclass(IntegrityFailure, Refused)


def test_every_problem_has_its_own_code() -> None:
    codes = [problem.value for problem in Problem]
    assert len(codes) == len(set(codes))
    assert not [code for code in codes if code != code.lower() or " " in code]
