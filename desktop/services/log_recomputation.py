"""Growing the custody log's tree anew, and comparing it with what is stored, signed and kept."""

from collections.abc import Collection

from desktop.domain.custody import HeadCode, SignedHead, TreeHead
from desktop.domain.merkle import Frontier, Node, leaf_hash
from desktop.domain.merkle_blocks import Block, leaf_hashes
from desktop.domain.verification import Finding, FindingKind
from desktop.ports.records import EntryColumns, Records
from desktop.services.log_testimony import LogTestimony

BLOCK = 8192
"""How many entries are hashed together; a power of two, so that a block is a subtree."""


class Recomputation:
    """Takes the log page by page. A page that holds together is hashed as one block.

    What does not is gone through entry by entry, so that what was tampered with can be named.
    """

    def __init__(
        self,
        records: Records,
        signed: Collection[SignedHead],
        code: HeadCode | None,
        kept: TreeHead | None,
    ) -> None:
        self.testimony = LogTestimony()
        self._records = records
        self._frontier = Frontier()
        self._findings: list[Finding] = []
        self._roots = {head.head.size: head.head.root for head in signed}
        self._code = code
        self._code_met = False
        self._kept = kept
        asked = [head.size for head in (code, kept) if head is not None]
        self._awaited = sorted({*self._roots, *asked})
        self._nodes = _StoredNodes(records)
        self._differing: list[int] = []
        self._meet(self.head)

    @property
    def head(self) -> TreeHead:
        """The head over what was taken so far."""
        return TreeHead(self._frontier.size, self._frontier.root())

    def take(self, page: EntryColumns) -> None:
        """Take the next page of at most `BLOCK` entries."""
        if not self._take_as_block(page):
            columns = zip(page.numbers, page.entries, page.leaves, strict=True)
            for number, entry, leaf in columns:
                self._take_one(number, entry, leaf)
        self.testimony.hear(page.entries)

    def finish(self, stored_head: TreeHead | None) -> list[Finding]:
        """Hold the whole against the stored head (None: it can't be made), and tell everything."""
        size = self._frontier.size
        stored_size = size if stored_head is None else stored_head.size
        if size < max((stored_size, *self._roots)):
            self._add(FindingKind.ENTRIES_MISSING, size)
        if stored_head is None or (
            stored_size == size and stored_head.root != self._frontier.root()
        ):
            self._add(FindingKind.ROOT_DIFFERS, size)
        if self._code is not None and not self._code_met:
            self._add(FindingKind.HEAD_NOT_CONTAINED, self._code.size)
        if self._kept is not None and size < self._kept.size:
            self._add(FindingKind.LOG_ROLLED_BACK, self._kept.size)
        return self._findings

    def _take_as_block(self, page: EntryColumns) -> bool:
        """Take a page whose every number, leaf and stored node is right; else leave it alone."""
        start, count = self._frontier.size, len(page.numbers)
        if start % BLOCK or page.numbers != tuple(range(start, start + count)):
            return False
        leaves = leaf_hashes(page.entries)
        if leaves != list(page.leaves):
            return False
        block = Block(leaves)
        with self._records.reading() as work:
            for level, hashes in enumerate(block.levels[1:], start=1):
                stored = work.custody.node_hashes(level, start >> level, len(hashes))
                if stored != hashes:
                    return False
        for size in self._awaited:
            if start < size <= start + count:
                edge = (root for _, root in block.peaks(size - start))
                self._meet(TreeHead(size, self._frontier.root(edge)))
        for level, root in block.peaks(count):
            self._hold_against_stored(self._frontier.append_subtree(level, root)[1:])
        return True

    def _take_one(self, number: int, entry: bytes, stored_leaf: bytes) -> None:
        if number != self._frontier.size:
            self._add(FindingKind.ENTRY_OUT_OF_PLACE, number)
        if leaf_hash(entry) != stored_leaf:
            self._add(FindingKind.ENTRY_CHANGED, number)
        # Grown from the stored leaves, so one changed entry is named alone and not with its
        # whole branch; a leaf that was changed as well shows against nodes and signed heads.
        self._hold_against_stored(self._frontier.append(stored_leaf)[1:])
        if self._frontier.size in self._awaited:
            self._meet(self.head)

    def _meet(self, head: TreeHead) -> None:
        """Compare a head with whatever was signed, printed or kept over as many entries."""
        if self._roots.get(head.size, head.root) != head.root:
            self._add(FindingKind.ROOT_DIFFERS, head.size)
        if self._code is not None and head.is_meant_by(self._code):
            self._code_met = True
        kept = self._kept
        if kept is not None and kept.size == head.size and kept.root != head.root:
            self._add(FindingKind.LOG_FORKED, head.size)

    def _hold_against_stored(self, nodes: Collection[Node]) -> None:
        for node in nodes:
            if not self._nodes.holds(node):
                self._note_differing(node)

    def _note_differing(self, node: Node) -> None:
        """Name the smallest subtree only; every larger one around it differs by it."""
        if not any(start >> node.level == node.index for start in self._differing):
            start = node.index << node.level
            self._differing.append(start)
            self._add(FindingKind.TREE_DIFFERS, start)

    def _add(self, kind: FindingKind, number: int) -> None:
        self._findings.append(Finding(kind, str(number)))


class _StoredNodes:
    """The stored inner nodes, read by pages in the order in which a growing tree closes them."""

    _PAGE = 512

    def __init__(self, records: Records) -> None:
        self._records = records
        self._pages: dict[int, dict[int, bytes]] = {}

    def holds(self, node: Node) -> bool:
        page = self._pages.get(node.level, {})
        if node.index not in page:
            with self._records.reading() as work:
                nodes = work.custody.nodes(node.level, node.index, self._PAGE)
            page = self._pages[node.level] = {stored.index: stored.hash for stored in nodes}
        return page.get(node.index) == node.hash
