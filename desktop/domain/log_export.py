"""The exported custody log: one line of JSON for the head, then one for each entry."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.custody import HeadCode, SignedHead, StoredEntry, TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.domain.refusals import BadInput, Problem

FORMAT = "firsthand custody log 1"

# JSON knows numbers without end and lists without bottom.
_MALFORMED = (KeyError, TypeError, ValueError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class ExportHeading:
    """What an export says of itself: whose log, under which signed head, which public key."""

    station: StationId
    demonstration: bool
    head: SignedHead
    signing_key: bytes


def export_lines(heading: ExportHeading, entries: Iterable[StoredEntry]) -> Iterator[str]:
    """The lines of an export, each without its line feed."""
    signed = heading.head
    yield _line(
        {
            "format": FORMAT,
            "station": heading.station,
            "demonstration": heading.demonstration,
            "size": signed.head.size,
            "root": signed.head.root.hex(),
            "code": signed.head.code,
            "signed_at": signed.signed_at.isoformat(timespec="milliseconds"),
            "signature": signed.signature.hex(),
            "signing_key": heading.signing_key.hex(),
        }
    )
    for stored in entries:
        yield _line({"seq": stored.seq, "leaf": stored.leaf.hex(), "entry": stored.entry.decode()})


def _line(body: dict[str, object]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class ExportCheck:
    """What an export's own bytes say: its heading, entries changed, and whether its root holds.

    `holds_code` says whether the export holds the head of a printed code, where one was given.
    """

    heading: ExportHeading
    changed: tuple[int, ...]
    out_of_place: tuple[int, ...]
    head: TreeHead
    holds_code: bool = True

    @property
    def root_holds(self) -> bool:
        """Whether the entries as they stand give the head that was signed."""
        return self.head == self.heading.head.head


def check_export(lines: Iterable[str], code: HeadCode | None = None) -> ExportCheck:
    """Recompute an export: leaf by leaf, then the root; a printed code may be of any time before.

    Raises BadInput (EXPORT_UNREADABLE, with the line).
    """
    numbered = enumerate(lines, start=1)
    first = next(numbered, None)
    if first is None:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=1)
    heading = _heading(first[1])
    frontier, changed, out_of_place = Frontier(), [], []
    holds_code = code is None or _head(frontier).is_meant_by(code)
    for number, line in numbered:
        seq, leaf, entry = _entry(line, number)
        recomputed = leaf_hash(entry)
        if recomputed != leaf:
            changed.append(seq)
        if seq != frontier.size:
            out_of_place.append(seq)
        frontier.append(recomputed)
        if code is not None and code.size == frontier.size:
            holds_code = _head(frontier).is_meant_by(code)
    return ExportCheck(heading, tuple(changed), tuple(out_of_place), _head(frontier), holds_code)


def _head(frontier: Frontier) -> TreeHead:
    return TreeHead(frontier.size, frontier.root())


def _heading(line: str) -> ExportHeading:
    try:
        body = json.loads(line)
        if body["format"] != FORMAT:
            raise BadInput(Problem.EXPORT_UNREADABLE, line=1)
        head = TreeHead(int(body["size"]), bytes.fromhex(body["root"]))
        signed = SignedHead(
            head, datetime.fromisoformat(body["signed_at"]), bytes.fromhex(body["signature"])
        )
        return ExportHeading(
            StationId(str(body["station"])),
            bool(body["demonstration"]),
            signed,
            bytes.fromhex(body["signing_key"]),
        )
    except _MALFORMED as bad:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=1) from bad


def _entry(line: str, number: int) -> tuple[int, bytes, bytes]:
    try:
        body = json.loads(line)
        return int(body["seq"]), bytes.fromhex(body["leaf"]), str(body["entry"]).encode()
    except _MALFORMED as bad:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=number) from bad
