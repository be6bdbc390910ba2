"""Signing heads of the custody log: whenever one is asked for, and once a day by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC

from desktop.domain.custody import Act, Detail, Entry, SignedHead
from desktop.domain.identifiers import Badge
from desktop.ports.clock import Clock
from desktop.ports.records import Work
from desktop.ports.signer import Signer


@dataclass(frozen=True, slots=True)
class HeadSigning:
    """Signs within the unit of work that enters why."""

    signer: Signer
    clock: Clock

    def sign(
        self, work: Work, act: Act, actor: Badge | None, more: Mapping[str, Detail] | None = None
    ) -> SignedHead:
        """Enter the act, the last that the head covers; sign the head and keep it with the log."""
        now, station = self.clock.now(), work.station.facts().id
        size = work.custody.head().size + 1
        work.custody.append(Entry(act, now, actor, {"size": size, **(more or {})}))
        head = work.custody.head()
        signature = self.signer.sign(SignedHead.signed_bytes(head, now, station))
        signed = SignedHead(head, now, signature)
        work.custody.add_signed_head(signed)
        return signed

    def sign_if_due(self, work: Work) -> None:
        """Sign a head where none was signed since midnight UTC; the terminal is who does it."""
        newest = work.custody.newest_signed_head()
        today = self.clock.now().astimezone(UTC).date()
        if newest is None or newest.signed_at.astimezone(UTC).date() < today:
            self.sign(work, Act.HEAD_SIGNED, None)
