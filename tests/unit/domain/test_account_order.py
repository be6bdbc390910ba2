"""Which reports of an officer stand side by side (policy 2.7)."""

from typing import Any

from desktop.domain.account_order import accounts_in_order
from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport
from tests.fakes.builders import REYES, make_report

INCIDENT = IncidentId("i1")


def report(name: str, kind: ReportKind = ReportKind.INITIAL, **changed: Any) -> SealedReport:
    return make_report(INCIDENT, id=ReportId(name), kind=kind, **changed)


def test_supplements_and_versions_stand_beside_the_first_account_and_nothing_else_does() -> None:
    elsewhere = report("1", author=Badge("8100"))
    excuse = report("2", ReportKind.LATE_OR_MISSING, counts_as_report=False)
    first = report("3")
    again = report("4", version=2)
    later_excuse = report("5", ReportKind.LATE_OR_MISSING, counts_as_report=False)
    supplement = report("6", ReportKind.SUPPLEMENT, counts_as_report=False)
    sealed = (elsewhere, excuse, first, again, later_excuse, supplement)
    found = accounts_in_order(sealed, REYES)
    assert found is not None
    assert (found.first, found.later) == (first, (again, supplement))


def test_without_an_own_account_there_is_nothing_to_stand_beside() -> None:
    supplement = report("1", ReportKind.SUPPLEMENT, counts_as_report=False)
    assert accounts_in_order((supplement,), REYES) is None
    assert accounts_in_order((report("2"),), Badge("8100")) is None
