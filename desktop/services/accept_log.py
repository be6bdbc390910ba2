"""Accepting a log that does not extend the kept head: after a disk died and a copy was put back."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Detail, SignedHead
from desktop.domain.kept_head import BROKEN
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.records import Records
from desktop.services.head_signing import HeadSigning
from desktop.services.kept_head import KeptHead
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AcceptLog:
    """Lets a station go on from what there is; the log says for ever what is no longer in it."""

    records: Records
    heads: HeadSigning
    kept: KeptHead

    def __call__(self, session: Session) -> SignedHead:
        """Enter the head that is given up, sign the present one and keep that.

        Raises Refused (NO_RIGHT, NOTHING_TO_ACCEPT), BadInput (KEYCHAIN_MISSING).
        """
        session.require(Right.ACCEPT_LOG)
        given_up, standing = self.kept.read(), self.kept.standing()
        if standing not in BROKEN or given_up is None:
            raise Refused(Problem.NOTHING_TO_ACCEPT)
        more: dict[str, Detail] = {
            "standing": standing.value,
            "kept_size": given_up.size,
            "kept_root": given_up.root.hex(),
        }
        with self.records.writing() as work:
            signed = self.heads.sign(work, Act.LOG_ACCEPTED, session.badge, more)
        self.kept.accept(signed.head)
        return signed
