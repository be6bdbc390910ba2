"""Sealed reports, as JSON and as pages to read."""

from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.cases import OutsideAccount
from desktop.domain.identifiers import ReportId
from desktop.domain.reports import Decision, SealedReport, printed_form
from desktop.wording import account_kind_words, outcome_words


def report_body(sealed: SealedReport) -> dict[str, object]:
    """What is known of a sealed report, without its words, as JSON."""
    return {
        "id": sealed.id,
        "kind": sealed.kind.value,
        "version": sealed.version,
        "author": sealed.author,
        "sealed_at": sealed.sealed_at.isoformat(),
        "sha256": sealed.sha256,
        "signature": sealed.signature.hex(),
        "head": sealed.head.code,
        "stamps": [stamp.value for stamp in sealed.stamps],
    }


def report_page(sealed: SealedReport, decision: Decision | None) -> dict[str, object]:
    """A sealed report with its words and what was decided of it, as JSON."""
    return {
        **report_body(sealed),
        "text": sealed.text,
        "decision": decision.outcome.value if decision else None,
        "note": decision.note.text if decision else None,
    }


def account_body(account: OutsideAccount) -> dict[str, object]:
    """What is known of an account from elsewhere, as JSON."""
    return {
        "kind": account.kind.value,
        "author": account.author,
        "entered_by": account.by,
        "entered_at": account.at.isoformat(),
        "reference": account.reference.text,
        "sha256": account.sha256,
    }


def report_lines(
    reports: Sequence[SealedReport],
    decisions: Mapping[ReportId, Decision],
    hidden: int,
    signing_key: bytes,
    accounts: Sequence[OutsideAccount] = (),
) -> Iterator[str]:
    """The same for people: reports, each with its seal, then the accounts from elsewhere."""
    for sealed in reports:
        yield printed_form(sealed, signing_key).rstrip("\n")
        if sealed.id in decisions:
            decision = decisions[sealed.id]
            yield f"{outcome_words(decision.outcome)} by {decision.by}: {decision.note.text}"
        yield ""
    for account in accounts:
        yield f"{account_kind_words(account.kind)}, by {account.author}: {account.reference.text}"
    if hidden:
        yield f"{hidden} reports of others are hidden until your own report is sealed."
    elif not reports and not accounts:
        yield "No report of this incident is sealed yet."
