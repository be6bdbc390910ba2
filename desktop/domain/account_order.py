"""Which of an officer's sealed reports stand side by side: the first account, then later ones."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.identifiers import Badge
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport


@dataclass(frozen=True, slots=True)
class AccountsInOrder:
    """An officer's first account, and every supplement and other version after it."""

    first: SealedReport
    later: tuple[SealedReport, ...]


def accounts_in_order(reports: Iterable[SealedReport], author: Badge) -> AccountsInOrder | None:
    """An officer's accounts among reports in the order of their sealing (policy 2.7).

    None where there is no own account yet, so nothing that later words could stand beside.
    """
    own = [report for report in reports if report.author == author]
    first = next((report for report in own if report.counts_as_report), None)
    if first is None:
        return None
    later = own[own.index(first) + 1 :]
    return AccountsInOrder(first, tuple(report for report in later if _stands_beside(report)))


def _stands_beside(report: SealedReport) -> bool:
    return report.counts_as_report or report.kind is ReportKind.SUPPLEMENT
