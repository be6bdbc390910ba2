"""The custody log's head and its export."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.custody import Act, SignedHead, StoredEntry, TreeHead
from desktop.domain.log_export import ExportHeading, LogExport
from desktop.domain.merkle_proofs import root_at
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Right
from desktop.ports.records import Records
from desktop.services.head_signing import HeadSigning
from desktop.services.kept_head import KeptHead
from desktop.services.session import Session
from desktop.services.stored_hashes import from_stored

_PAGE = 1000


@dataclass(frozen=True, slots=True)
class CoveredLog:
    """The newest signed head, None where none was signed, and how many entries there are."""

    signed: SignedHead | None
    size: int

    @property
    def uncovered(self) -> int:
        """How many of the newest entries no signed head covers yet."""
        return self.size - (0 if self.signed is None else self.signed.head.size)


@dataclass(frozen=True, slots=True)
class CustodyLog:
    """Signs heads and writes exports; a head tells no content, so anyone signed in may have one."""

    records: Records
    heads: HeadSigning
    kept: KeptHead

    def head(self, session: Session) -> SignedHead:
        """Sign the head over everything up to now, this act included.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        session.require_ready()
        with self.records.writing() as work:
            signed = self.heads.sign(work, Act.HEAD_SIGNED, session.badge)
        self.kept.keep_newest()
        return signed

    def newest(self, session: Session) -> CoveredLog:
        """The newest signed head, and how many entries it covers of how many.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        session.require_ready()
        with self.records.reading() as work:
            return CoveredLog(work.custody.newest_signed_head(), work.custody.head().size)

    def up_to(self, session: Session, seq: int) -> TreeHead:
        """The head over an entry and all before it, as the stored tree has it.

        Raises Refused as `newest` does, IntegrityFailure (LOG_DAMAGED), BadInput (ENTRY_UNKNOWN).
        """
        session.require_ready()
        with self.records.reading() as work:
            size = work.custody.head().size
            if not 0 <= seq < size:
                raise BadInput(Problem.ENTRY_UNKNOWN, entry=seq, last=size - 1)
            root = from_stored(work, lambda stored: root_at(seq + 1, stored))
        return TreeHead(seq + 1, root)

    def require_export(self, session: Session) -> None:
        """See that somebody may export, before a file is made. Raises Refused (NO_RIGHT)."""
        session.require(Right.READ_LOG)

    def export(self, session: Session) -> LogExport:
        """The whole log under a new signed head, with every head that was signed before.

        Raises Refused (NO_RIGHT).
        """
        session.require(Right.READ_LOG)
        with self.records.writing() as work:
            signed = self.heads.sign(work, Act.LOG_EXPORTED, session.badge)
            facts, heads = work.station.facts(), work.custody.signed_heads()
        self.kept.keep_newest()
        heading = ExportHeading(facts.id, facts.demonstration, signed, facts.signing_key)
        return LogExport(heading, heads, entries_below(self.records, signed.head.size))


def entries_below(records: Records, size: int) -> Iterator[StoredEntry]:
    """The first `size` entries, page by page."""
    for start in range(0, size, _PAGE):
        with records.reading() as work:
            page = work.custody.entries(start, min(_PAGE, size - start))
        yield from page
