import pytest

from desktop.domain.refusals import BadInput, Problem
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
    assert refused.value.facts == {"code": typed, "choices": "CRI, UOF, CFS, NON, TST, UNC"}


@pytest.mark.parametrize("typed", ["", "frisk", "pat frisk"])
def test_an_unknown_circumstance_is_refused_with_all_choices(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        A_TAXONOMY.circumstance(typed)
    assert refused.value.problem is Problem.CODE_UNKNOWN
    assert refused.value.facts == {"code": typed, "choices": "dispatched-call, pat-frisk"}
