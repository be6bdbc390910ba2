"""Checking the custody log: every entry, the tree above them, signed, printed and kept heads."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.custody import HeadCode, SignedHead, TreeHead
from desktop.domain.refusals import IntegrityFailure
from desktop.domain.verification import Finding, FindingKind
from desktop.ports.records import EntryColumns, Records, Work
from desktop.ports.signer import SignatureCheck
from desktop.services.log_recomputation import BLOCK, Recomputation
from desktop.services.log_testimony import LogTestimony

Heard = Callable[[EntryColumns], None]


@dataclass(frozen=True, slots=True)
class CheckedLog:
    """The recomputed head, everything that does not match, and what the entries say."""

    head: TreeHead
    findings: tuple[Finding, ...]
    testimony: LogTestimony


@dataclass(frozen=True, slots=True)
class LogCheck:
    """Recomputes the log from the stored bytes."""

    records: Records
    check_signature: SignatureCheck

    def __call__(
        self,
        code: HeadCode | None,
        kept: TreeHead | None = None,
        heard: Heard = lambda _: None,
    ) -> CheckedLog:
        """Check it all; also against a printed code and the head that the key store keeps, if any.

        `heard` is handed every page of entries in its turn; what it raises stops the check.
        """
        with self.records.reading() as work:
            stored_head, signed = _stored_head(work), work.custody.signed_heads()
            facts = work.station.facts()
        recomputed = Recomputation(self.records, signed, code, kept)
        for page in self._pages(stored_head):
            recomputed.take(page)
            heard(page)
        findings = recomputed.finish(stored_head)
        for head in signed:
            message = SignedHead.signed_bytes(head.head, head.signed_at, facts.id)
            if not self.check_signature(facts.signing_key, message, head.signature):
                findings.append(Finding(FindingKind.HEAD_SIGNATURE_WRONG, str(head.head.size)))
        return CheckedLog(recomputed.head, tuple(findings), recomputed.testimony)

    def _pages(self, stored_head: TreeHead | None) -> Iterator[EntryColumns]:
        """The entries below the head; every one where it is not known."""
        start = 0
        while stored_head is None or start < stored_head.size:
            limit = BLOCK if stored_head is None else min(BLOCK, stored_head.size - start)
            with self.records.reading() as work:
                page = work.custody.columns(start, limit)
            if not page.numbers:
                return
            yield page
            start = max(page.numbers) + 1


def _stored_head(work: Work) -> TreeHead | None:
    """The head as it is stored; None where nodes that it is made from are missing."""
    try:
        return work.custody.head()
    except IntegrityFailure:
        return None
