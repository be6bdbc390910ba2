"""docs/custody-log.md says what the program and the verifier do; its example is recomputed."""

import json
import re
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.custody import Act, Entry, SignedHead, TreeHead, canonical_bytes
from desktop.domain.identifiers import Badge, StationId
from desktop.domain.log_export import FORMAT, HEADS_FORMAT
from desktop.domain.log_proof import CONSISTENCY_FORMAT, INCLUSION_FORMAT
from desktop.domain.merkle import Frontier, leaf_hash, node_hash
from desktop.domain.merkle_proofs import is_consistent, is_included
from tests.integration.verifier.an_export import ROOT, VERIFIER

_PAGE = (ROOT / "docs" / "custody-log.md").read_text("utf-8")


def _block(name: str) -> list[str]:
    (found,) = re.findall(rf"```{name}\n(.*?)```", _PAGE, re.DOTALL)
    return str(found).splitlines()


_ENTRIES = [line.encode() for line in _block("entries")]
_VALUES = dict(re.split(r"\s{2,}", line, maxsplit=1) for line in _block("values"))
_LEAVES = [leaf_hash(entry) for entry in _ENTRIES]
_ROOT = bytes.fromhex(_VALUES["root"])


def test_the_examples_entries_are_the_bytes_that_the_program_writes() -> None:
    for number, line in enumerate(_ENTRIES):
        body = json.loads(line)
        actor = None if body["actor"] is None else Badge(body["actor"])
        at = datetime.fromisoformat(body["at"])
        entry = Entry(Act(body["act"]), at, actor, body["details"])
        assert canonical_bytes(entry, number, StationId(body["station"])) == line


def test_the_examples_hashes_root_and_code_are_recomputed() -> None:
    tree = Frontier()
    for number, leaf in enumerate(_LEAVES):
        assert leaf.hex() == _VALUES[f"leaf {number}"]
        tree.append(leaf)
    assert node_hash(*_LEAVES[:2]).hex() == _VALUES["node 0-1"]
    assert tree.root() == _ROOT
    assert TreeHead(3, _ROOT).code == _VALUES["code"]


def test_the_examples_signature_is_recomputed() -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    first = json.loads(_ENTRIES[0])
    assert key.public_key().public_bytes_raw().hex() == first["details"]["signing_key"]
    at = datetime.fromisoformat(_VALUES["signed at"])
    message = SignedHead.signed_bytes(TreeHead(3, _ROOT), at, StationId(first["station"]))
    assert key.sign(message).hex() == _VALUES["signature"]


def test_the_examples_proofs_hold() -> None:
    assert is_included(_LEAVES[1], 1, 3, [_LEAVES[0], _LEAVES[2]], _ROOT)
    assert is_consistent(1, _LEAVES[0], 3, _ROOT, [_LEAVES[1], _LEAVES[2]])


def test_every_fault_that_the_verifier_names_and_every_format_is_explained() -> None:
    named = set(re.findall(r'f?"([A-Z][A-Z ]+): ', VERIFIER.read_text("utf-8"))) - {
        "A DEMONSTRATION STATION",
        "UNREADABLE",
    }
    assert len(named) >= 11
    for name in named:
        assert f"`{name}`" in _PAGE
    for name in (FORMAT, HEADS_FORMAT, INCLUSION_FORMAT, CONSISTENCY_FORMAT):
        assert name in _PAGE
