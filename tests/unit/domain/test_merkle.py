"""The Merkle tree, against published vectors and against the definition in RFC 9162."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.merkle import (
    EMPTY_ROOT,
    Frontier,
    Node,
    leaf_hash,
    node_hash,
    peak_positions,
)

# The entries and roots by which implementations of Certificate Transparency test themselves.
_ENTRIES = tuple(
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
)
_ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


def _root_by_definition(entries: list[bytes]) -> bytes:
    """MTH of RFC 9162 section 2.1.1, word for word."""
    if not entries:
        return hashlib.sha256().digest()
    if len(entries) == 1:
        return hashlib.sha256(b"\x00" + entries[0]).digest()
    split = 1
    while split * 2 < len(entries):
        split *= 2
    left, right = _root_by_definition(entries[:split]), _root_by_definition(entries[split:])
    return hashlib.sha256(b"\x01" + left + right).digest()


def _grown(entries: list[bytes]) -> tuple[Frontier, dict[tuple[int, int], bytes]]:
    tree = Frontier()
    closed: dict[tuple[int, int], bytes] = {}
    for entry in entries:
        for node in tree.append(leaf_hash(entry)):
            assert (node.level, node.index) not in closed
            closed[node.level, node.index] = node.hash
    return tree, closed


@pytest.mark.parametrize("size", range(9))
def test_the_root_is_the_published_one(size: int) -> None:
    tree, _ = _grown(list(_ENTRIES[:size]))

    assert tree.root().hex() == _ROOTS[size]
    assert tree.size == size


def test_the_empty_tree_has_the_hash_of_nothing_as_its_root() -> None:
    assert EMPTY_ROOT.hex() == _ROOTS[0]
    assert Frontier().root() == EMPTY_ROOT


@given(st.lists(st.binary(max_size=8), max_size=70))
def test_a_growing_tree_has_the_root_of_the_definition(entries: list[bytes]) -> None:
    tree, _ = _grown(entries)

    assert tree.root() == _root_by_definition(entries)


@given(st.lists(st.binary(max_size=8), max_size=70))
def test_every_complete_subtree_is_closed_once_and_is_right(entries: list[bytes]) -> None:
    _, closed = _grown(entries)

    expected = {(level, index) for level in range(8) for index in range(len(entries) >> level)}
    assert closed.keys() == expected
    for (level, index), digest in closed.items():
        leaves = entries[index << level : (index + 1) << level]
        assert digest == _root_by_definition(leaves)


@given(st.lists(st.binary(max_size=8), max_size=70), st.data())
def test_a_tree_is_taken_up_from_its_stored_peaks(
    entries: list[bytes], data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(entries)))
    _, closed = _grown(entries[:cut])

    tree = Frontier(cut, [closed[position] for position in peak_positions(cut)])
    assert tree.root() == _root_by_definition(entries[:cut])
    for entry in entries[cut:]:
        tree.append(leaf_hash(entry))
    assert tree.root() == _root_by_definition(entries)


@pytest.mark.parametrize(
    ("size", "positions"),
    [
        (0, ()),
        (1, ((0, 0),)),
        (2, ((1, 0),)),
        (3, ((1, 0), (0, 2))),
        (6, ((2, 0), (1, 2))),
        (7, ((2, 0), (1, 2), (0, 6))),
        (8, ((3, 0),)),
        (
            1_000_001,
            ((19, 0), (18, 2), (17, 6), (16, 14), (14, 60), (9, 1952), (6, 15624), (0, 1_000_000)),
        ),
    ],
)
def test_the_peaks_stand_where_the_size_says(
    size: int, positions: tuple[tuple[int, int], ...]
) -> None:
    assert peak_positions(size) == positions


def test_an_append_tells_the_leaf_first_and_then_what_it_closes() -> None:
    leaves = [leaf_hash(entry) for entry in _ENTRIES[:4]]
    tree = Frontier()
    for leaf in leaves[:3]:
        tree.append(leaf)

    left, right = node_hash(leaves[0], leaves[1]), node_hash(leaves[2], leaves[3])
    assert tree.append(leaves[3]) == (
        Node(0, 3, leaves[3]),
        Node(1, 1, right),
        Node(2, 0, node_hash(left, right)),
    )


@pytest.mark.parametrize(("size", "peaks"), [(0, 1), (1, 0), (3, 1), (4, 2)])
def test_peaks_that_do_not_fit_the_size_are_refused(size: int, peaks: int) -> None:
    with pytest.raises(ValueError, match=f"{size} leaves"):
        Frontier(size, [EMPTY_ROOT] * peaks)


def test_a_leaf_is_never_taken_for_a_node() -> None:
    left, right = leaf_hash(b"a"), leaf_hash(b"b")

    assert leaf_hash(left + right) != node_hash(left, right)
    assert node_hash(left, right) != node_hash(right, left)
