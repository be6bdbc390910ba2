"""Which form of an officer's own account is owed, given what was sealed."""

import pytest

from desktop.domain.identifiers import IncidentId
from desktop.domain.owed_form import owed_form
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from tests.fakes.builders import make_report
from tests.fakes.rulebook import a_category

_INCIDENT = IncidentId("i1")


@pytest.mark.parametrize("kind", sorted(OWN_ACCOUNTS))
def test_an_account_on_the_form_that_is_asked_for_is_enough(kind: ReportKind) -> None:
    category = a_category("XYZ", report=kind)
    assert owed_form(category, ()) is kind
    assert owed_form(category, [make_report(_INCIDENT, kind=kind)]) is None


@pytest.mark.parametrize(
    ("asked", "sealed", "owed"),
    [
        (ReportKind.USE_OF_FORCE, ReportKind.INITIAL, ReportKind.USE_OF_FORCE),
        (ReportKind.FIO, ReportKind.INITIAL, ReportKind.FIO),
        (ReportKind.INITIAL, ReportKind.FIO, ReportKind.INITIAL),
        (ReportKind.INITIAL, ReportKind.USE_OF_FORCE, None),
    ],
)
def test_only_a_form_that_asks_for_as_much_stands_for_another(
    asked: ReportKind, sealed: ReportKind, owed: ReportKind | None
) -> None:
    report = make_report(_INCIDENT, kind=sealed)
    assert owed_form(a_category("XYZ", report=asked), [report]) is owed


@pytest.mark.parametrize("kind", sorted(frozenset(ReportKind) - OWN_ACCOUNTS))
def test_what_is_no_account_of_ones_own_ends_nothing(kind: ReportKind) -> None:
    """Policies 2.5 and 2.9."""
    report = make_report(_INCIDENT, kind=kind, counts_as_report=False)
    assert owed_form(a_category("XYZ"), [report]) is ReportKind.INITIAL
