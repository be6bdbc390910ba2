"""The newest head of the log, kept where putting back an older copy of the station changes it not.

So a rollback of everything is found on this machine without a printed code (design: custody log).
"""

import contextlib
from dataclasses import dataclass

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.kept_head import BROKEN, LogStanding, standing
from desktop.domain.merkle_proofs import root_at
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.ports.key_store import KeyStore
from desktop.ports.records import Records
from desktop.services.stored_hashes import from_stored

_PROBLEMS = {
    LogStanding.ROLLED_BACK: Problem.LOG_ROLLED_BACK,
    LogStanding.FORKED: Problem.LOG_FORKED,
}


@dataclass(frozen=True, slots=True)
class KeptHead:
    """Holds the stored log against the kept head, and keeps newer ones.

    Promises: a head gives way only to one of a log that extends it, so a log that was put back
    stays found however long it is then used.
    """

    records: Records
    key_store: KeyStore
    station: StationId

    def read(self) -> TreeHead | None:
        """The kept head; None where this account keeps none: new here, or recovered here.

        Raises BadInput (KEYCHAIN_MISSING).
        """
        return self.key_store.read_head(self.station)

    def standing(self) -> LogStanding:
        """How the log stands to it. Not within a unit of work.

        Raises BadInput (KEYCHAIN_MISSING), IntegrityFailure (LOG_DAMAGED).
        """
        return self._compared()[0]

    def failure(self) -> IntegrityFailure | None:
        """Why footage and sealing must wait: LOG_ROLLED_BACK or LOG_FORKED. Raises as above."""
        found, kept, _ = self._compared()
        if found not in BROKEN or kept is None:
            return None
        return IntegrityFailure(_PROBLEMS[found], size=kept.size, standing=found)

    def require(self) -> None:
        """See that the log is the one that was here before. Raises what `failure` tells."""
        failure = self.failure()
        if failure is not None:
            raise failure

    def keep_newest(self) -> None:
        """Keep the present head, where the log extends the kept one.

        A key store that does not take it keeps the older head, against which the log still has to
        hold: nothing that needs to be refused. Raises IntegrityFailure (LOG_DAMAGED).
        """
        with contextlib.suppress(BadInput):
            found, kept, head = self._compared()
            if found not in BROKEN and head.size and (kept is None or kept.size < head.size):
                self.key_store.keep_head(self.station, head)

    def accept(self, head: TreeHead) -> None:
        """Keep a head although the log does not extend the kept one. Raises as `read` does."""
        self.key_store.keep_head(self.station, head)

    def _compared(self) -> tuple[LogStanding, TreeHead | None, TreeHead]:
        kept = self.read()
        with self.records.reading() as work:
            head = work.custody.head()

            def root(size: int) -> bytes:
                return from_stored(work, lambda stored: root_at(size, stored))

            return standing(kept, head.size, root), kept, head
