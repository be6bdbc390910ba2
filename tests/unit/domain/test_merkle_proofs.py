"""Proofs over the tree: published vectors, every size up to 33, and nothing forged ever fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.merkle import EMPTY_ROOT, Frontier, leaf_hash
from desktop.domain.merkle_proofs import (
    consistency_proof,
    inclusion_proof,
    is_consistent,
    is_included,
    root_at,
)

# The reference tree of Certificate Transparency's implementations, and its published proofs.
_ENTRIES = [
    bytes.fromhex(entry)
    for entry in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
_PUBLISHED_INCLUSION = {
    (0, 1): (),
    (0, 8): (
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ),
    (5, 8): (
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
    (2, 3): ("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",),
    (1, 5): (
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ),
}
_PUBLISHED_CONSISTENCY = {
    (1, 1): (),
    (1, 8): (
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ),
    (6, 8): (
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
    (2, 5): (
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ),
    (6, 7): (
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
}
_LARGEST = 33


class _Stored:
    """The nodes that a log of these entries keeps."""

    def __init__(self, entries: list[bytes]) -> None:
        self.leaves = [leaf_hash(entry) for entry in entries]
        self._nodes: dict[tuple[int, int], bytes] = {}
        self.roots = [EMPTY_ROOT]
        tree = Frontier()
        for leaf in self.leaves:
            for node in tree.append(leaf):
                self._nodes[node.level, node.index] = node.hash
            self.roots.append(tree.root())

    def __call__(self, level: int, index: int) -> bytes:
        return self._nodes[level, index]


_REFERENCE = _Stored(_ENTRIES)
_MANY = _Stored([bytes([number]) for number in range(_LARGEST)])


@pytest.mark.parametrize(("place", "path"), _PUBLISHED_INCLUSION.items())
def test_an_inclusion_proof_is_the_published_one(
    place: tuple[int, int], path: tuple[str, ...]
) -> None:
    index, size = place
    proof = inclusion_proof(index, size, _REFERENCE)
    assert tuple(step.hex() for step in proof) == path
    assert is_included(_REFERENCE.leaves[index], index, size, proof, _REFERENCE.roots[size])


@pytest.mark.parametrize(("sizes", "path"), _PUBLISHED_CONSISTENCY.items())
def test_a_consistency_proof_is_the_published_one(
    sizes: tuple[int, int], path: tuple[str, ...]
) -> None:
    old, new = sizes
    proof = consistency_proof(old, new, _REFERENCE)
    assert tuple(step.hex() for step in proof) == path
    assert is_consistent(old, _REFERENCE.roots[old], new, _REFERENCE.roots[new], proof)


@pytest.mark.parametrize("size", range(_LARGEST + 1))
def test_the_root_of_any_earlier_size_is_made_from_stored_nodes(size: int) -> None:
    assert root_at(size, _MANY) == _MANY.roots[size]


@pytest.mark.parametrize("size", range(1, _LARGEST + 1))
def test_every_entry_is_proven_under_every_head_in_its_own_place_alone(size: int) -> None:
    for index in range(size):
        proof = inclusion_proof(index, size, _MANY)
        root = _MANY.roots[size]
        assert len(proof) <= size.bit_length()
        fitting = [
            at for at in range(size) if is_included(_MANY.leaves[index], at, size, proof, root)
        ]
        assert fitting == [index]


@pytest.mark.parametrize("new", range(_LARGEST + 1))
def test_every_head_is_proven_to_extend_every_earlier_one(new: int) -> None:
    for old in range(new + 1):
        proof = consistency_proof(old, new, _MANY)
        assert is_consistent(old, _MANY.roots[old], new, _MANY.roots[new], proof)


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_an_entry_beyond_the_head_has_no_proof(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="not among"):
        inclusion_proof(index, size, _MANY)
    assert not is_included(_MANY.leaves[0], index, size, (), _MANY.roots[size])


@pytest.mark.parametrize(("old", "new"), [(-1, 3), (4, 3)])
def test_a_later_head_is_no_beginning_of_an_earlier_one(old: int, new: int) -> None:
    with pytest.raises(ValueError, match="do not hold"):
        consistency_proof(old, new, _MANY)
    assert not is_consistent(old, _MANY.roots[1], new, _MANY.roots[new], ())


_sizes = st.integers(1, _LARGEST)


@given(st.data(), _sizes)
def test_no_other_entry_step_or_root_ever_fits_an_inclusion_proof(
    data: st.DataObject, size: int
) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(index, size, _MANY)
    leaf, root = _MANY.leaves[index], _MANY.roots[size]
    assert not is_included(_flipped(data, leaf), index, size, proof, root)
    assert not is_included(leaf, index, size, proof, _flipped(data, root))
    for forged in _forgeries(data, proof):
        assert not is_included(leaf, index, size, forged, root)


@given(st.data(), _sizes)
def test_no_other_step_or_root_ever_fits_a_consistency_proof(data: st.DataObject, new: int) -> None:
    old = data.draw(st.integers(1, new))
    proof = consistency_proof(old, new, _MANY)
    old_root, new_root = _MANY.roots[old], _MANY.roots[new]
    assert not is_consistent(old, _flipped(data, old_root), new, new_root, proof)
    assert not is_consistent(old, old_root, new, _flipped(data, new_root), proof)
    for forged in _forgeries(data, proof):
        assert not is_consistent(old, old_root, new, new_root, forged)


def test_nothing_at_all_proves_no_extension() -> None:
    for old in range(1, 5):
        assert not is_consistent(old, _MANY.roots[old], 5, _MANY.roots[5], ())


def test_the_empty_log_begins_every_log_and_nothing_else_passes_for_it() -> None:
    assert is_consistent(0, EMPTY_ROOT, 5, _MANY.roots[5], ())
    assert not is_consistent(0, _MANY.roots[1], 5, _MANY.roots[5], ())
    assert not is_consistent(0, EMPTY_ROOT, 5, _MANY.roots[5], (EMPTY_ROOT,))


def _flipped(data: st.DataObject, digest: bytes) -> bytes:
    bit = data.draw(st.integers(0, 255))
    return (int.from_bytes(digest, "big") ^ 1 << bit).to_bytes(32, "big")


def _forgeries(data: st.DataObject, proof: tuple[bytes, ...]) -> list[tuple[bytes, ...]]:
    forged = [(*proof, bytes(32)), (bytes(32), *proof)]
    if proof:
        at = data.draw(st.integers(0, len(proof) - 1))
        forged.append((*proof[:at], _flipped(data, proof[at]), *proof[at + 1 :]))
        forged += [proof[:-1], proof[1:]]
    return forged
