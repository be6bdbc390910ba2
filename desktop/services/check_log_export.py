"""Checking an exported custody log without the station that it came from."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.custody import HeadCode, SignedHead, TreeHead
from desktop.domain.log_export import ExportCheck, check_export
from desktop.domain.verification import Finding, FindingKind
from desktop.ports.signer import SignatureCheck


@dataclass(frozen=True, slots=True)
class CheckedExport:
    """The head that was recomputed, and everything that does not match."""

    head: TreeHead
    demonstration: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class CheckLogExport:
    """Recomputes an export and checks its signature."""

    check_signature: SignatureCheck

    def __call__(self, lines: Iterable[str], code: HeadCode | None = None) -> CheckedExport:
        """Check the lines, and against a printed head code where one is given.

        Raises BadInput (EXPORT_UNREADABLE).
        """
        checked = check_export(lines, code)
        findings = [Finding(FindingKind.ENTRY_CHANGED, str(seq)) for seq in checked.changed]
        findings += [Finding(FindingKind.ENTRY_OUT_OF_PLACE, str(s)) for s in checked.out_of_place]
        size = checked.heading.head.head.size
        if not checked.root_holds:
            findings.append(Finding(FindingKind.ROOT_DIFFERS, str(size)))
        if not self._signature_holds(checked):
            findings.append(Finding(FindingKind.HEAD_SIGNATURE_WRONG, str(size)))
        if code is not None and not checked.holds_code:
            findings.append(Finding(FindingKind.HEAD_NOT_CONTAINED, str(code.size)))
        return CheckedExport(checked.head, checked.heading.demonstration, tuple(findings))

    def _signature_holds(self, checked: ExportCheck) -> bool:
        signed = checked.heading.head
        message = SignedHead.signed_bytes(signed.head, signed.signed_at, checked.heading.station)
        return self.check_signature(checked.heading.signing_key, message, signed.signature)
