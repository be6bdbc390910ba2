"""The exported custody log: one line of JSON for the head, then one for each entry; and the heads.

docs/custody-log.md specifies both files for an outside expert.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.domain.custody import HeadCode, SignedHead, StoredEntry, TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.domain.refusals import BadInput, Problem

FORMAT = "firsthand custody log 1"
HEADS_FORMAT = "firsthand signed heads 1"

# JSON knows numbers without end and lists without bottom.
_MALFORMED = (KeyError, TypeError, ValueError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class ExportHeading:
    """What an export says of itself: whose log, under which signed head, which public key."""

    station: StationId
    demonstration: bool
    head: SignedHead
    signing_key: bytes


@dataclass(frozen=True, slots=True)
class LogExport:
    """A log to be written out: its lines are made as they are read, once."""

    heading: ExportHeading
    heads: tuple[SignedHead, ...]
    entries: Iterable[StoredEntry]

    def lines(self) -> Iterator[str]:
        """The log, each line without its line feed."""
        return export_lines(self.heading, self.entries)

    def heads_text(self) -> str:
        """Every signed head up to the export's own."""
        return heads_text(self.heading, self.heads)


def heads_text(heading: ExportHeading, heads: Iterable[SignedHead]) -> str:
    """Signed heads as a file: one JSON object."""
    body = {
        "format": HEADS_FORMAT,
        "station": heading.station,
        "signing_key": heading.signing_key.hex(),
        "heads": [_head_body(each) for each in heads],
    }
    return json.dumps(body, indent=1) + "\n"


def heads_from(untrusted: str) -> tuple[SignedHead, ...]:
    """Read a file of signed heads. Raises BadInput (HEADS_UNREADABLE)."""
    try:
        body = json.loads(untrusted)
        if body["format"] != HEADS_FORMAT:
            raise BadInput(Problem.HEADS_UNREADABLE)
        return tuple(map(_signed_head, body["heads"]))
    except _MALFORMED as bad:
        raise BadInput(Problem.HEADS_UNREADABLE) from bad


def export_lines(heading: ExportHeading, entries: Iterable[StoredEntry]) -> Iterator[str]:
    """The lines of an export, each without its line feed."""
    signed = heading.head
    yield _line(
        {
            "format": FORMAT,
            "station": heading.station,
            "demonstration": heading.demonstration,
            **_head_body(signed),
            "signing_key": heading.signing_key.hex(),
        }
    )
    for stored in entries:
        yield _line({"seq": stored.seq, "leaf": stored.leaf.hex(), "entry": stored.entry.decode()})


def _head_body(signed: SignedHead) -> dict[str, object]:
    return {
        "size": signed.head.size,
        "root": signed.head.root.hex(),
        "code": signed.head.code,
        "signed_at": signed.signed_at.isoformat(timespec="milliseconds"),
        "signature": signed.signature.hex(),
    }


def _signed_head(body: Mapping[str, Any]) -> SignedHead:
    head = TreeHead(int(body["size"]), bytes.fromhex(body["root"]))
    signed_at = datetime.fromisoformat(body["signed_at"])
    return SignedHead(head, signed_at, bytes.fromhex(body["signature"]))


def _line(body: dict[str, object]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class ExportCheck:
    """What an export's own bytes say: its heading, entries changed, and whether its root holds.

    `holds_code` says whether the export holds the head of a printed code, where one was given;
    `not_held` are those of the other signed heads, if any were given, that it does not hold.
    """

    heading: ExportHeading
    changed: tuple[int, ...]
    out_of_place: tuple[int, ...]
    head: TreeHead
    holds_code: bool = True
    not_held: tuple[SignedHead, ...] = ()

    @property
    def root_holds(self) -> bool:
        """Whether the entries as they stand give the head that was signed."""
        return self.head == self.heading.head.head


def check_export(
    lines: Iterable[str], code: HeadCode | None = None, heads: Iterable[SignedHead] = ()
) -> ExportCheck:
    """Recompute an export: leaf by leaf, then the root; code and heads may be of any time before.

    Raises BadInput (EXPORT_UNREADABLE, with the line).
    """
    numbered = enumerate(lines, start=1)
    first = next(numbered, None)
    if first is None:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=1)
    heading = _heading(first[1])
    signed = tuple(heads)
    asked = {head.head.size for head in signed} | ({code.size} if code is not None else set())
    frontier, changed, out_of_place = Frontier(), [], []
    met = {0: _head(frontier)}
    for number, line in numbered:
        seq, leaf, entry = _entry(line, number)
        recomputed = leaf_hash(entry)
        if recomputed != leaf:
            changed.append(seq)
        if seq != frontier.size:
            out_of_place.append(seq)
        frontier.append(recomputed)
        if frontier.size in asked:
            met[frontier.size] = _head(frontier)
    return ExportCheck(
        heading,
        tuple(changed),
        tuple(out_of_place),
        _head(frontier),
        code is None or (code.size in met and met[code.size].is_meant_by(code)),
        tuple(each for each in signed if met.get(each.head.size) != each.head),
    )


def _head(frontier: Frontier) -> TreeHead:
    return TreeHead(frontier.size, frontier.root())


def _heading(line: str) -> ExportHeading:
    try:
        body = json.loads(line)
        if body["format"] != FORMAT:
            raise BadInput(Problem.EXPORT_UNREADABLE, line=1)
        return ExportHeading(
            StationId(str(body["station"])),
            bool(body["demonstration"]),
            _signed_head(body),
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
