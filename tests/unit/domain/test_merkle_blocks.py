"""Hashing in blocks gives the very tree that hashing one by one gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.merkle import Frontier, leaf_hash
from desktop.domain.merkle_blocks import Block, leaf_hashes


@given(st.lists(st.binary(max_size=40), max_size=40))
def test_leaves_hashed_together_are_those_hashed_alone(entries: list[bytes]) -> None:
    assert leaf_hashes(entries) == [leaf_hash(entry) for entry in entries]


@given(st.integers(0, 5), st.integers(0, 16))
def test_a_tree_grown_by_blocks_has_every_root_and_node_of_one_grown_by_leaves(
    blocks: int, rest: int
) -> None:
    leaves = [leaf_hash(bytes([number])) for number in range(blocks * 16 + rest)]
    grown, tree = Frontier(), Frontier()
    nodes = set()
    for start in range(0, len(leaves), 16):
        block = Block(leaves[start : start + 16])
        for count in range(1, len(block.levels[0]) + 1):
            nodes |= {
                (node.level, node.index, node.hash)
                for node in grown.append(leaves[start + count - 1])
            }
            assert tree.root(root for _, root in block.peaks(count)) == grown.root()
        for level, hashes in enumerate(block.levels):
            assert {(level, (start >> level) + at, each) for at, each in enumerate(hashes)} <= nodes
        for level, root in block.peaks(len(block.levels[0])):
            tree.append_subtree(level, root)
        assert (tree.size, tree.root()) == (grown.size, grown.root())


def test_a_block_does_not_begin_in_the_middle_of_another() -> None:
    tree = Frontier()
    tree.append(leaf_hash(b""))
    with pytest.raises(ValueError, match="no subtree of level 2 begins at leaf 1"):
        tree.append_subtree(2, bytes(32))
    assert tree.size == 1
