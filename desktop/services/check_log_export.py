"""Checking an exported custody log without the station that it came from."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desktop.domain.custody import HeadCode, SignedHead, TreeHead
from desktop.domain.log_export import ExportHeading, check_export
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

    def __call__(
        self,
        lines: Iterable[str],
        code: HeadCode | None = None,
        heads: Collection[SignedHead] = (),
    ) -> CheckedExport:
        """Check the lines, also against a printed head code and other signed heads, if any.

        Raises BadInput (EXPORT_UNREADABLE).
        """
        checked = check_export(lines, code, heads)
        findings = [Finding(FindingKind.ENTRY_CHANGED, str(seq)) for seq in checked.changed]
        findings += [Finding(FindingKind.ENTRY_OUT_OF_PLACE, str(s)) for s in checked.out_of_place]
        own = checked.heading.head
        differing = [] if checked.root_holds else [own]
        differing += [each for each in checked.not_held if each != own]
        findings += [Finding(FindingKind.ROOT_DIFFERS, str(each.head.size)) for each in differing]
        findings += [
            Finding(FindingKind.HEAD_SIGNATURE_WRONG, str(each.head.size))
            for each in (own, *(each for each in heads if each != own))
            if not self._signature_holds(checked.heading, each)
        ]
        if code is not None and not checked.holds_code:
            findings.append(Finding(FindingKind.HEAD_NOT_CONTAINED, str(code.size)))
        return CheckedExport(checked.head, checked.heading.demonstration, tuple(findings))

    def _signature_holds(self, heading: ExportHeading, signed: SignedHead) -> bool:
        message = SignedHead.signed_bytes(signed.head, signed.signed_at, heading.station)
        return self.check_signature(heading.signing_key, message, signed.signature)
