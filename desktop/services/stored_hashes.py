"""The tree's stored nodes, one by one, for roots and proofs."""

from desktop.domain.merkle_proofs import StoredHash
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.records import Work


def stored_hashes(work: Work) -> StoredHash:
    """Read nodes within a unit of work; what is missing raises IntegrityFailure (LOG_DAMAGED)."""

    def stored(level: int, index: int) -> bytes:
        nodes = work.custody.nodes(level, index, 1)
        if not nodes or nodes[0].index != index:
            raise IntegrityFailure(Problem.LOG_DAMAGED)
        return nodes[0].hash

    return stored
