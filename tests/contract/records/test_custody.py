"""The custody log."""

from datetime import timedelta

import pytest

from desktop.domain.custody import Detail, SaltedText, SignedHead, TreeHead, canonical_bytes
from desktop.domain.merkle import EMPTY_ROOT, Frontier, leaf_hash
from desktop.ports.records import Records
from tests.fakes.builders import NOON, make_entry, make_station


def _append(records: Records, count: int, first: int = 0) -> None:
    with records.writing() as work:
        for number in range(first, first + count):
            entry = make_entry(details={"number": number})
            assert work.custody.append(entry) == work.custody.head().size - 1


def test_an_empty_log_has_the_empty_root(unfounded: Records) -> None:
    with unfounded.reading() as work:
        assert work.custody.head() == TreeHead(0, EMPTY_ROOT)
        assert work.custody.entries(0, 10) == ()
        assert work.custody.nodes(0, 0, 10) == ()


def test_an_entry_lies_there_as_its_canonical_bytes(records: Records) -> None:
    with records.reading() as work:
        (stored,) = work.custody.entries(0, 10)

    assert stored.seq == 0
    assert stored.entry == canonical_bytes(make_entry(), 0, make_station().id)
    assert stored.leaf == leaf_hash(stored.entry)


def test_the_head_is_the_root_over_all_entries_however_they_came(records: Records) -> None:
    _append(records, 1, 1)
    _append(records, 5, 2)
    _append(records, 30, 7)

    with records.reading() as work:
        entries = work.custody.entries(0, 1000)
        head = work.custody.head()
    tree = Frontier()
    for entry in entries:
        tree.append(leaf_hash(entry.entry))
    assert [entry.seq for entry in entries] == list(range(37))
    assert head == TreeHead(37, tree.root())


def test_every_complete_subtree_is_stored(records: Records) -> None:
    _append(records, 20, 1)

    with records.reading() as work:
        entries = work.custody.entries(0, 1000)
        stored = {
            (node.level, node.index, node.hash)
            for level in range(8)
            for node in work.custody.nodes(level, 0, 1000)
        }
    tree = Frontier()
    closed = [node for entry in entries for node in tree.append(entry.leaf)]
    assert stored == {(node.level, node.index, node.hash) for node in closed}


def test_entries_and_nodes_come_in_pages(records: Records) -> None:
    _append(records, 15, 1)

    with records.reading() as work:
        assert [entry.seq for entry in work.custody.entries(14, 10)] == [14, 15]
        assert [entry.seq for entry in work.custody.entries(3, 2)] == [3, 4]
        assert work.custody.entries(16, 10) == ()
        assert [node.index for node in work.custody.nodes(0, 14, 10)] == [14, 15]
        assert [node.index for node in work.custody.nodes(1, 2, 3)] == [2, 3, 4]
        assert [node.level for node in work.custody.nodes(4, 0, 3)] == [4]
        assert work.custody.nodes(5, 0, 3) == ()


def test_a_page_by_columns_is_the_page_of_entries(records: Records) -> None:
    _append(records, 9, 1)

    with records.reading() as work:
        for start, limit in ((0, 100), (3, 4), (9, 5), (10, 5)):
            page, columns = work.custody.entries(start, limit), work.custody.columns(start, limit)
            assert columns.numbers == tuple(each.seq for each in page)
            assert columns.entries == tuple(each.entry for each in page)
            assert columns.leaves == tuple(each.leaf for each in page)


def test_hashes_of_nodes_alone_are_those_of_the_nodes(records: Records) -> None:
    _append(records, 20, 1)

    with records.reading() as work:
        for level, start, limit in ((0, 0, 100), (0, 19, 5), (1, 2, 3), (4, 0, 9), (5, 0, 9)):
            nodes = work.custody.nodes(level, start, limit)
            hashes = work.custody.node_hashes(level, start, limit)
            assert hashes == [node.hash for node in nodes]


def test_stored_hashes_are_read_by_their_places_and_what_is_not_there_is_left_out(
    records: Records,
) -> None:
    _append(records, 20, 1)

    with records.reading() as work:
        nodes = [node for level in range(6) for node in work.custody.nodes(level, 0, 100)]
        every = {(node.level, node.index): node.hash for node in nodes}
        assert work.custody.hashes_at([*every, (0, 21), (1, 10), (5, 0)]) == every
        assert work.custody.hashes_at([(1, 3), (0, 20)]) == {
            place: every[place] for place in ((0, 20), (1, 3))
        }
        assert work.custody.hashes_at([]) == {}


def test_the_newest_signed_head_is_the_one_over_most_entries(records: Records) -> None:
    with records.reading() as work:
        assert work.custody.newest_signed_head() is None
    large = SignedHead(TreeHead(9, bytes(32)), NOON, bytes(64))
    with records.writing() as work:
        work.custody.add_signed_head(large)
        work.custody.add_signed_head(SignedHead(TreeHead(1, bytes(32)), NOON, bytes(64)))
        work.custody.append(make_entry())
    with records.reading() as work:
        assert work.custody.newest_signed_head() == large


def test_the_words_behind_an_entry_are_kept_once_with_their_salt(records: Records) -> None:
    words = SaltedText("The disk of the station died", "ab" * 16)
    with records.writing() as work:
        work.custody.add_words(1, words)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.custody.words(1) == words
        assert work.custody.words(2) is None
    with pytest.raises(Exception, match=r"UNIQUE|once"), records.writing() as work:
        work.custody.add_words(1, SaltedText("Another", ""))
    with records.reading() as work:
        assert work.custody.words(1) == words


def test_signed_heads_are_kept_smallest_first(records: Records) -> None:
    _append(records, 2, 1)
    with records.writing() as work:
        at = NOON + timedelta(milliseconds=5)
        large = SignedHead(work.custody.head(), at, bytes(range(64)))
        small = SignedHead(TreeHead(1, bytes(32)), at, bytes(64))
        work.custody.add_signed_head(large)
        work.custody.add_signed_head(small)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.custody.signed_heads() == (small, large)


def test_entries_are_found_by_what_they_name(records: Records) -> None:
    named: list[dict[str, Detail]] = [
        {"recordings": ("a", "b"), "incident": "i"},
        {"recording": "b"},
        {"officer": "a"},
        {"report": "p", "incident": "i"},
        {"reports": ("p", "q")},
    ]
    with records.writing() as work:
        for details in named:
            work.custody.append(make_entry(details=details))

    def naming(*subjects: str, start: int = 0, limit: int = 10) -> list[int]:
        with records.reading() as work:
            found = work.custody.naming(subjects, start, limit)
            for stored in found:
                assert work.custody.entries(stored.seq, 1) == (stored,)
        return [stored.seq for stored in found]

    assert naming("a") == [1]
    assert naming("b") == [1, 2]
    assert naming("a", "b", "i", "p") == [1, 2, 4, 5]
    assert naming("a", "b", "i", "p", start=2, limit=2) == [2, 4]
    assert naming("r1") == [0]
    assert naming("4711", "bytes \udcff") == []
    assert naming() == []
