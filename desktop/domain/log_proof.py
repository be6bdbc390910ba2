"""Proof files: one JSON object each, for whoever checks without the station and without us."""

import json
from dataclasses import dataclass

from desktop.domain.custody import SignedHead, StoredEntry, TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.merkle_proofs import Proof

INCLUSION_FORMAT = "firsthand inclusion proof 1"
CONSISTENCY_FORMAT = "firsthand consistency proof 1"


@dataclass(frozen=True, slots=True)
class ProvenHead:
    """The head that a proof is under; `signed` is None for a named head that was only printed."""

    head: TreeHead
    signed: SignedHead | None

    def body(self) -> dict[str, object]:
        """Its fields in a proof file."""
        signed = self.signed
        return {
            "size": self.head.size,
            "root": self.head.root.hex(),
            "code": self.head.code,
            "signed_at": signed and signed.signed_at.isoformat(timespec="milliseconds"),
            "signature": signed and signed.signature.hex(),
        }


@dataclass(frozen=True, slots=True)
class Prover:
    """Whose log it is: what every proof file names."""

    station: StationId
    demonstration: bool
    signing_key: bytes

    def body(self) -> dict[str, object]:
        """Its fields in a proof file."""
        return {
            "station": self.station,
            "demonstration": self.demonstration,
            "signing_key": self.signing_key.hex(),
        }


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """That an entry stands in the log under a head (RFC 9162 section 2.1.3)."""

    prover: Prover
    stored: StoredEntry
    head: ProvenHead
    path: Proof

    def body(self) -> dict[str, object]:
        """The proof file's object."""
        return {
            "format": INCLUSION_FORMAT,
            **self.prover.body(),
            "seq": self.stored.seq,
            "entry": self.stored.entry.decode(),
            "head": self.head.body(),
            "path": [step.hex() for step in self.path],
        }


@dataclass(frozen=True, slots=True)
class ConsistencyProof:
    """That a head extends an older one (RFC 9162 section 2.1.4)."""

    prover: Prover
    old: ProvenHead
    new: ProvenHead
    path: Proof

    def body(self) -> dict[str, object]:
        """The proof file's object."""
        return {
            "format": CONSISTENCY_FORMAT,
            **self.prover.body(),
            "old": self.old.body(),
            "new": self.new.body(),
            "path": [step.hex() for step in self.path],
        }


def proof_text(body: dict[str, object]) -> str:
    """A proof file's text."""
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"
