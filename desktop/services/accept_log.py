"""Accepting a log that does not extend the kept head: after a disk died and a copy was put back."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.custody import Act, Detail, SignedHead, TreeHead
from desktop.domain.kept_head import BROKEN, LogStanding
from desktop.domain.log_lines import log_line
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.records import Records
from desktop.services.case_rules import noted
from desktop.services.head_signing import HeadSigning
from desktop.services.kept_head import KeptHead
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class LogComparison:
    """The stored log beside the head that the key store keeps; None where it keeps none.

    `newest_at` is when the newest stored entry was entered; None where there is none to read.
    """

    standing: LogStanding
    kept: TreeHead | None
    head: TreeHead
    newest_at: datetime | None


@dataclass(frozen=True, slots=True)
class AcceptLog:
    """Lets a station go on from what there is; the log says for ever what is no longer in it."""

    records: Records
    heads: HeadSigning
    kept: KeptHead

    def compare(self, session: Session) -> LogComparison:
        """What the stored log is and what the key store remembers, to decide by.

        Raises Refused (NO_RIGHT), BadInput (KEYCHAIN_MISSING), IntegrityFailure (LOG_DAMAGED).
        """
        session.require(Right.ACCEPT_LOG)
        kept, standing = self.kept.read(), self.kept.standing()
        with self.records.reading() as work:
            head = work.custody.head()
            newest = work.custody.entries(head.size - 1, 1)
        newest_at = next((log_line(entry).at for entry in newest), None)
        return LogComparison(standing, kept, head, newest_at)

    def __call__(self, session: Session, note: str) -> SignedHead:
        """Enter the head that is given up and why, sign the present one and keep that.

        Raises Refused (NO_RIGHT, NOTHING_TO_ACCEPT), BadInput (NOTE_MISSING, KEYCHAIN_MISSING).
        """
        session.require(Right.ACCEPT_LOG)
        words = noted(note)
        given_up, standing = self.kept.read(), self.kept.standing()
        if standing not in BROKEN or given_up is None:
            raise Refused(Problem.NOTHING_TO_ACCEPT)
        more: dict[str, Detail] = {
            "standing": standing.value,
            "kept_size": given_up.size,
            "kept_root": given_up.root.hex(),
            "note": words.digest,
        }
        with self.records.writing() as work:
            signed = self.heads.sign(work, Act.LOG_ACCEPTED, session.badge, more)
            work.custody.add_words(signed.head.size - 1, words)
        self.kept.accept(signed.head)
        return signed
