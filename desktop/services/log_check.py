"""Checking the custody log: every entry, the tree above them, the signed heads, a printed code."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import OVERRIDE_ACTS, Act, HeadCode, SignedHead, StoredEntry, TreeHead
from desktop.domain.merkle import Frontier, Node, leaf_hash
from desktop.domain.recordings import Recording
from desktop.domain.refusals import IntegrityFailure
from desktop.domain.reports import SealedReport
from desktop.domain.verification import Finding, FindingKind
from desktop.ports.records import Records, Work
from desktop.ports.signer import SignatureCheck
from desktop.services.custody_log import entries_below
from desktop.services.override_testimony import OverrideTestimony
from desktop.services.policy_testimony import POLICY_ACTS, PolicyTestimony

# Canonical entries begin with their act, so most need not be parsed.
_TOLD = tuple(
    f'{{"act":"{act}"'.encode()
    for act in (Act.OFFLOADED, Act.REPORT_SEALED, *OVERRIDE_ACTS, *POLICY_ACTS)
)

_PAGE = 1000

Told = Mapping[str, object]
Heard = Callable[[StoredEntry], None]


@dataclass(slots=True)
class LogTestimony:
    """What the log says was offloaded, sealed, overridden and adopted, against the records."""

    offloaded: dict[str, Told] = field(default_factory=dict)
    sealed: dict[str, Told] = field(default_factory=dict)
    overrides: OverrideTestimony = field(default_factory=OverrideTestimony)
    policies: PolicyTestimony = field(default_factory=PolicyTestimony)

    def hear(self, entry: bytes) -> None:
        """Take in one entry's bytes; what can't be read has been named as changed already."""
        if not entry.startswith(_TOLD):
            return
        try:
            body = json.loads(entry)
            told = {**body["details"], "actor": body["actor"], "at": body["at"]}
            match Act(body["act"]):
                case Act.OFFLOADED:
                    self.offloaded[str(told["recording"])] = told
                case Act.REPORT_SEALED:
                    self.sealed[str(told["report"])] = told
                case act if act in POLICY_ACTS:
                    self.policies.hear(act, told)
                case override_act:
                    self.overrides.hear(override_act, told)
        except (ValueError, KeyError, TypeError):
            return

    def of_recording(self, recording: Recording) -> Iterator[Finding]:
        """Hold a recording against its entry: its digests, and all that the gate goes by."""
        recorded = {
            "camera": recording.camera,
            "wearer": recording.wearer,
            "assigned": recording.assigned_wearer or "",
            "original_sha256": recording.sealed.original_sha256,
            "original_size": recording.sealed.original_size,
            "sealed_sha256": recording.sealed.sealed_sha256,
            "condition": recording.media.condition.value,
            "policies": list(recording.policies),
            "at": _written(recording.offloaded_at),
        }
        yield from _difference(recording.id, self.offloaded.pop(recording.id, None), recorded)

    def of_report(self, report: SealedReport) -> Iterator[Finding]:
        """Hold a report against its entry: its digest, whose it is, and of what."""
        recorded = {
            "actor": report.author,
            "incident": report.incident,
            "kind": report.kind.value,
            "version": report.version,
            "sha256": report.sha256,
            "stamps": [stamp.value for stamp in report.stamps],
            "at": _written(report.sealed_at),
        }
        yield from _difference(report.id, self.sealed.pop(report.id, None), recorded)

    def unmet(self) -> list[Finding]:
        """Entries whose recording, report or override was asked for by nobody: it is gone."""
        gone = [
            Finding(FindingKind.ENTRY_WITHOUT_RECORD, subject)
            for subject in (*self.offloaded, *self.sealed)
        ]
        return [*gone, *self.overrides.unmet()]


def _difference(subject: str, told: Told | None, recorded: Told) -> Iterator[Finding]:
    if told is None:
        yield Finding(FindingKind.RECORD_WITHOUT_ENTRY, subject)
    elif any(told.get(key) != value for key, value in recorded.items()):
        yield Finding(FindingKind.RECORD_DIFFERS_FROM_ENTRY, subject)


def _written(at: datetime) -> str:
    """A time as entries hold it."""
    return at.isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class CheckedLog:
    """The recomputed head, everything that does not match, and what the entries say."""

    head: TreeHead
    findings: tuple[Finding, ...]
    testimony: LogTestimony


@dataclass(frozen=True, slots=True)
class LogCheck:
    """Recomputes the log from the stored bytes."""

    records: Records
    check_signature: SignatureCheck

    def __call__(self, code: HeadCode | None, heard: Heard = lambda _: None) -> CheckedLog:
        """Check it all, and against a printed head code where one is given.

        `heard` is handed every entry in its turn; what it raises stops the check.
        """
        with self.records.reading() as work:
            stored_head, signed = _stored_head(work), work.custody.signed_heads()
            facts = work.station.facts()
        recomputed = _Recomputation(self.records, signed, code)
        for stored in self._entries(stored_head):
            recomputed.take(stored)
            heard(stored)
        findings = recomputed.finish(stored_head)
        for head in signed:
            message = SignedHead.signed_bytes(head.head, head.signed_at, facts.id)
            if not self.check_signature(facts.signing_key, message, head.signature):
                findings.append(Finding(FindingKind.HEAD_SIGNATURE_WRONG, str(head.head.size)))
        return CheckedLog(recomputed.head, tuple(findings), recomputed.testimony)

    def _entries(self, stored_head: TreeHead | None) -> Iterator[StoredEntry]:
        """The entries below the head; every one where it is not known."""
        if stored_head is not None:
            yield from entries_below(self.records, stored_head.size)
            return
        page = self._page(0)
        while page:
            yield from page
            page = self._page(page[-1].seq + 1)

    def _page(self, start: int) -> tuple[StoredEntry, ...]:
        with self.records.reading() as work:
            return work.custody.entries(start, _PAGE)


def _stored_head(work: Work) -> TreeHead | None:
    """The head as it is stored; None where nodes that it is made from are missing."""
    try:
        return work.custody.head()
    except IntegrityFailure:
        return None


class _Recomputation:
    """Grows the tree anew and compares it with what is stored and what was signed."""

    def __init__(
        self, records: Records, signed: tuple[SignedHead, ...], code: HeadCode | None
    ) -> None:
        self.testimony = LogTestimony()
        self._frontier = Frontier()
        self._findings: list[Finding] = []
        self._roots = {head.head.size: head.head.root for head in signed}
        self._code = code
        self._code_met = code is None
        self._nodes = _StoredNodes(records)
        self._differing: list[int] = []
        self._meet_code()

    @property
    def head(self) -> TreeHead:
        """The head over what was taken so far."""
        return TreeHead(self._frontier.size, self._frontier.root())

    def take(self, stored: StoredEntry) -> None:
        leaf = leaf_hash(stored.entry)
        if stored.seq != self._frontier.size:
            self._add(FindingKind.ENTRY_OUT_OF_PLACE, stored.seq)
        if leaf != stored.leaf:
            self._add(FindingKind.ENTRY_CHANGED, stored.seq)
        self.testimony.hear(stored.entry)
        # Grown from the stored leaves, so one changed entry is named alone and not with its
        # whole branch; a leaf that was changed as well shows against nodes and signed heads.
        for node in self._frontier.append(stored.leaf):
            if node.level and not self._nodes.holds(node):
                self._note_differing(node)
        size = self._frontier.size
        if size in self._roots and self._roots[size] != self._frontier.root():
            self._add(FindingKind.ROOT_DIFFERS, size)
        self._meet_code()

    def finish(self, stored_head: TreeHead | None) -> list[Finding]:
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
        return self._findings

    def _meet_code(self) -> None:
        if self._code is not None and self._code.size == self._frontier.size:
            self._code_met = self.head.is_meant_by(self._code)

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
