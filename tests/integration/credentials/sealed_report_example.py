"""The example of docs/sealed-report.md, made anew: `python -m` this file writes it."""

from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.app.resources import RESOURCES
from desktop.credentials.signatures import Ed25519Signer
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.report_forms import ReportKind, check_answers
from desktop.domain.reports import (
    ReportHeading,
    SealedReport,
    canonical_text,
    digest,
    printed_form,
    signed_bytes,
)
from tests.fakes.shipped_rulebook import SHIPPED_RULEBOOK

EXAMPLE = RESOURCES / "sealed_report" / "example.txt"
_SEALED_AT = datetime(2026, 11, 20, 15, 38, 12, tzinfo=UTC)
_ANSWERS = {
    "started": "2026-11-20T11:46:00+00:00",
    "ended": "2026-11-20T12:06:00+00:00",
    "location": "Harbor Street at 4th",
    "own_role": "primary",
    "reason_for_contact": "Dispatched to a disturbance",
    "narrative": (
        "What I perceived\n"
        "I heard two people arguing and saw a man of about thirty in a gray jacket.\n\n"
        "What I did\n"
        "I stood between them, kept them apart, and called for the other unit."
    ),
    "not_recalled": "I do not recall who had spoken first.",
    "declaration": "own-recollection",
}


def example(**answers: str) -> tuple[SealedReport, bytes]:
    """The report, with other answers if given, and the public key of the station that sealed it."""
    signer = Ed25519Signer(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
    template = SHIPPED_RULEBOOK.template(ReportKind.INITIAL)
    head = TreeHead(1186, bytes(range(32)))
    heading = ReportHeading(
        station="Example",
        demonstration=True,
        incident_number="I-26-00001",
        cad_number="26-0048812",
        category="CFS",
        author=Badge("4412"),
        unit="3A2",
        version=1,
        sealed_at=_SEALED_AT,
        salt="00112233445566778899aabbccddeeff",
        head=head,
        stamps=(),
        viewed=(),
    )
    text = canonical_text(template, heading, check_answers(template, _ANSWERS | answers))
    report, sha256 = ReportId("019a9f5e-0000-7000-8000-000000000001"), digest(text)
    sealed = SealedReport(
        id=report,
        incident=IncidentId("019a9f5e-0000-7000-8000-000000000002"),
        author=heading.author,
        kind=template.kind,
        version=1,
        template=template.name,
        counts_as_report=True,
        text=text,
        sha256=sha256,
        signature=signer.sign(signed_bytes(report, sha256)),
        sealed_at=_SEALED_AT,
        head=head,
        stamps=(),
    )
    return sealed, signer.public_key


def write(path: Path) -> None:
    """Write the example."""
    path.write_bytes(printed_form(*example()).encode())


if __name__ == "__main__":
    write(EXAMPLE)
