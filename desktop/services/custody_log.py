"""The custody log's head and its export."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, SignedHead, StoredEntry, TreeHead
from desktop.domain.log_export import ExportHeading, export_lines
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.signer import Signer
from desktop.services.session import Session

_PAGE = 1000


@dataclass(frozen=True, slots=True)
class CustodyLog:
    """Signs heads and writes exports; a head tells no content, so anyone signed in may have one."""

    records: Records
    signer: Signer
    clock: Clock

    def head(self, session: Session) -> SignedHead:
        """Sign the head over everything up to now, this act included.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        session.require_ready()
        with self.records.writing() as work:
            return self._sign(work, session, Act.HEAD_SIGNED)

    def export(self, session: Session) -> Iterator[str]:
        """The lines of an export of the whole log under a new signed head.

        Raises Refused (NO_RIGHT).
        """
        session.require(Right.READ_LOG)
        with self.records.writing() as work:
            signed = self._sign(work, session, Act.LOG_EXPORTED)
            facts = work.station.facts()
        heading = ExportHeading(facts.id, facts.demonstration, signed, facts.signing_key)
        return export_lines(heading, entries_below(self.records, signed.head.size))

    def _sign(self, work: Work, session: Session, act: Act) -> SignedHead:
        now, station = self.clock.now(), work.station.facts().id
        work.custody.append(Entry(act, now, session.badge, {"size": work.custody.head().size + 1}))
        head: TreeHead = work.custody.head()
        signature = self.signer.sign(SignedHead.signed_bytes(head, now, station))
        signed = SignedHead(head, now, signature)
        work.custody.add_signed_head(signed)
        return signed


def entries_below(records: Records, size: int) -> Iterator[StoredEntry]:
    """The first `size` entries, page by page."""
    for start in range(0, size, _PAGE):
        with records.reading() as work:
            page = work.custody.entries(start, min(_PAGE, size - start))
        yield from page
