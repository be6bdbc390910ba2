"""How an account was written, as its entry holds it."""

import pytest

from desktop.domain.drafts import BEGAN, Draft
from desktop.domain.how_written import HowWritten, began_at
from desktop.domain.identifiers import IncidentId
from desktop.domain.report_forms import ReportKind
from tests.fakes.builders import NOON, REYES


@pytest.mark.parametrize(
    "how",
    [
        HowWritten(typed_here=False),
        HowWritten(typed_here=True),
        HowWritten(typed_here=True, pasted=420, seconds=0),
    ],
)
def test_it_comes_back_from_its_entry(how: HowWritten) -> None:
    assert HowWritten.told_by(how.details) == how


@pytest.mark.parametrize("details", [{}, {"typed_here": "yes"}, {"typed_here": True, "pasted": ""}])
def test_an_entry_that_does_not_say_it_says_nothing(details: dict[str, object]) -> None:
    assert HowWritten.told_by(details) is None


def test_a_draft_says_when_it_was_begun() -> None:
    draft = Draft(REYES, IncidentId("i1"), ReportKind.INITIAL, {BEGAN: NOON.isoformat()}, NOON)
    assert began_at(draft) == NOON.isoformat()
    assert began_at(Draft(REYES, IncidentId("i1"), ReportKind.INITIAL, {}, NOON)) is None
    assert began_at(None) is None
