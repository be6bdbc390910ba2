"""Which form of an officer's own account an incident asks for, and whether it is still owed."""

from collections.abc import Iterable

from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport
from desktop.domain.taxonomy import Category

_HOLDS = {ReportKind.INITIAL: frozenset({ReportKind.INITIAL, ReportKind.USE_OF_FORCE})}
"""Forms whose required fields another form asks for too, so that either is enough."""


def owed_form(category: Category, own: Iterable[SealedReport]) -> ReportKind | None:
    """The form that one person still owes for a category, None where what they sealed is enough.

    `own` are that person's sealed reports of the incident. What was sealed before the category
    changed keeps counting for the gate (policy 2.5); a form that was not sealed is owed all the
    same.
    """
    enough = _HOLDS.get(category.report, frozenset({category.report}))
    return None if any(report.kind in enough for report in own) else category.report
