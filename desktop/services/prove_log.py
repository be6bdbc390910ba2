"""Proofs from the custody log: that it holds an entry, and that it extends an older head."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, HeadCode, SignedHead, TreeHead
from desktop.domain.log_proof import ConsistencyProof, InclusionProof, ProvenHead, Prover
from desktop.domain.merkle import leaf_hash
from desktop.domain.merkle_proofs import (
    consistency_proof,
    inclusion_proof,
    is_consistent,
    is_included,
    root_at,
)
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.domain.roles import Right
from desktop.ports.records import Records, Work
from desktop.services.head_signing import HeadSigning
from desktop.services.kept_head import KeptHead
from desktop.services.session import Session
from desktop.services.stored_hashes import from_stored


@dataclass(frozen=True, slots=True)
class ProveLog:
    """Makes proofs from stored nodes. Promises: none is handed out that does not hold."""

    records: Records
    heads: HeadSigning
    kept: KeptHead

    def entry(self, session: Session, number: int, code: HeadCode | None = None) -> InclusionProof:
        """Prove an entry under a head signed now, or under the printed head that is named.

        Raises Refused (NO_RIGHT), BadInput (ENTRY_UNKNOWN), IntegrityFailure (HEAD_NOT_CONTAINED,
        LOG_DAMAGED).
        """
        session.require(Right.READ_LOG)
        with self.records.writing() as work:
            named = None if code is None else _named(work, code)
            size = work.custody.head().size if named is None else named.size
            if not 0 <= number < size:
                raise BadInput(Problem.ENTRY_UNKNOWN, entry=number, last=size - 1)
            head = self._proven(work, session, number, named)
            (stored,) = work.custody.entries(number, 1)
            size = head.head.size
            path = from_stored(work, lambda stored: inclusion_proof(number, size, stored))
            prover, leaf = _prover(work), leaf_hash(stored.entry)
            if not is_included(leaf, number, head.head.size, path, head.head.root):
                raise IntegrityFailure(Problem.LOG_DAMAGED)
        self.kept.keep_newest()
        return InclusionProof(prover, stored, head, path)

    def extends(self, session: Session, older: HeadCode | int) -> ConsistencyProof:
        """Prove that a head signed now extends an older one: a printed code's, or of a size.

        Heads tell no content, so anyone signed in may have it. Raises Refused (SESSION_ENDED,
        PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET), IntegrityFailure (HEAD_NOT_CONTAINED,
        LOG_DAMAGED).
        """
        session.require_ready()
        with self.records.writing() as work:
            old = _named(work, older)
            new = self.heads.sign(work, Act.HEAD_SIGNED, session.badge)
            sizes = old.size, new.head.size
            path = from_stored(work, lambda stored: consistency_proof(*sizes, stored))
            prover, signed = _prover(work), _signed(work, old)
            if not is_consistent(old.size, old.root, new.head.size, new.head.root, path):
                raise IntegrityFailure(Problem.LOG_DAMAGED)
        self.kept.keep_newest()
        return ConsistencyProof(prover, ProvenHead(old, signed), ProvenHead(new.head, new), path)

    def _proven(
        self, work: Work, session: Session, number: int, named: TreeHead | None
    ) -> ProvenHead:
        if named is None:
            signed = self.heads.sign(work, Act.PROOF_MADE, session.badge, {"entry": number})
            return ProvenHead(signed.head, signed)
        details = {"entry": number, "size": named.size}
        now = self.heads.clock.now()
        work.custody.append(Entry(Act.PROOF_MADE, now, session.badge, details))
        return ProvenHead(named, _signed(work, named))


def _named(work: Work, older: HeadCode | int) -> TreeHead:
    """The head that a code or a size means, as the log has it now."""
    size = older if isinstance(older, int) else older.size
    if not 0 <= size <= work.custody.head().size:
        raise IntegrityFailure(Problem.HEAD_NOT_CONTAINED, size=size)
    head = TreeHead(size, from_stored(work, lambda stored: root_at(size, stored)))
    if isinstance(older, HeadCode) and not head.is_meant_by(older):
        raise IntegrityFailure(Problem.HEAD_NOT_CONTAINED, size=size)
    return head


def _signed(work: Work, head: TreeHead) -> SignedHead | None:
    """The stored signature over a head, where one was made."""
    return next((each for each in work.custody.signed_heads() if each.head == head), None)


def _prover(work: Work) -> Prover:
    facts = work.station.facts()
    return Prover(facts.id, facts.demonstration, facts.signing_key)
