from collections.abc import Callable

import pytest

from desktop.domain.refusals import BadInput, Problem
from desktop.domain.taxonomy import Code
from tests.fakes.rulebook import A_TAXONOMY


@pytest.mark.parametrize("typed", ["UOF", "uof", " Uof\n"])
def test_a_category_is_found_by_its_code_in_any_case(typed: str) -> None:
    assert A_TAXONOMY.category(typed).code == "UOF"


@pytest.mark.parametrize("typed", ["pat-frisk", "PAT-FRISK", " Pat-frisk "])
def test_a_circumstance_is_found_by_its_code_in_any_case(typed: str) -> None:
    assert A_TAXONOMY.circumstance(typed).code == "pat-frisk"


@pytest.mark.parametrize("typed", ["", "XXX", "UO", "Use of force"])
def test_an_unknown_category_is_refused_with_all_choices(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        A_TAXONOMY.category(typed)
    assert refused.value.problem is Problem.CODE_UNKNOWN
    assert refused.value.facts == {
        "code": typed,
        "choices": "CRI, UOF, FRC, FIO, CFS, NON, ACC, TST, UNC",
    }


@pytest.mark.parametrize("typed", ["", "frisk", "pat frisk"])
def test_an_unknown_circumstance_is_refused_with_all_choices(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        A_TAXONOMY.circumstance(typed)
    assert refused.value.problem is Problem.CODE_UNKNOWN
    assert refused.value.facts == {"code": typed, "choices": "dispatched-call, pat-frisk"}


@pytest.mark.parametrize(
    ("find", "code"),
    [
        (A_TAXONOMY.deactivation_reason, "encounter-ended"),
        (A_TAXONOMY.no_recording_reason, "fault"),
        (A_TAXONOMY.flag, "juvenile"),
    ],
)
def test_reasons_and_flags_are_found_by_their_codes(find: Callable[[str], Code], code: str) -> None:
    assert find(f" {code.upper()} ").code == code
    with pytest.raises(BadInput) as refusal:
        find("nothing-like-it")
    assert refusal.value.problem is Problem.CODE_UNKNOWN
    assert code in refusal.value.facts["choices"]


@pytest.mark.parametrize(("typed", "number"), [(" 26-001 ", "26-001"), ("  ", "")])
def test_a_number_is_read_by_its_format(typed: str, number: str) -> None:
    assert A_TAXONOMY.number("Report", typed) == number


@pytest.mark.parametrize("typed", ["26-1", "26-0010", "x26-001", "26-001\n26-002"])
def test_a_number_that_is_written_otherwise_is_told_an_example(typed: str) -> None:
    with pytest.raises(BadInput) as refusal:
        A_TAXONOMY.number("report", typed)
    assert refusal.value.problem is Problem.NUMBER_MALFORMED
    assert refusal.value.facts == {"title": "Report number", "value": typed, "example": "26-001"}


def test_a_number_of_no_known_format_is_turned_away() -> None:
    with pytest.raises(BadInput) as refusal:
        A_TAXONOMY.number("docket", "1")
    assert refusal.value.problem is Problem.CODE_UNKNOWN
