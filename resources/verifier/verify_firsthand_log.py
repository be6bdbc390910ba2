"""Check the custody log of a Firsthand station, without Firsthand.

One file, Python 3.9 or later, its standard library and nothing else: read it before you trust it.

    python verify_firsthand_log.py [EXPORT] [--code CODE] [--key HEX] [--proof FILE] [--report FILE]

EXPORT is the exported ZIP file, the folder that it was unpacked into, or its log.jsonl; left out,
the folder in which this program lies. CODE is a head that was printed earlier. FILE after --proof
is an inclusion or a consistency proof, which needs no export. FILE after --report is the text of a
sealed report: its SHA-256 is told, and whether the log holds it.

Exit code 0: everything holds. 1: something was tampered with, and is named. 2: not readable.

An entry's bytes are hashed as a leaf: SHA-256(00 entry). Two neighbours are hashed as a node:
SHA-256(01 left right). The one hash on top, the root, changes with every bit below it and with
every change of order (RFC 9162, section 2.1). A head is a size and the root over so many entries,
signed by the station with Ed25519 (RFC 8032). docs/custody-log.md of Firsthand says all of it.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import io
import json
import re
import sys
import unicodedata
import zipfile
import zlib
from pathlib import Path
from typing import Any, Iterator, NamedTuple, Optional, Tuple

LOG, HEADS = "log.jsonl", "heads.json"
LOG_FORMAT, HEADS_FORMAT = "firsthand custody log 1", "firsthand signed heads 1"
INCLUSION, CONSISTENCY = "firsthand inclusion proof 1", "firsthand consistency proof 1"


class Unreadable(Exception):
    """What was handed in is no export, proof or report."""


class Head(NamedTuple):
    """A size, the root over so many entries, and when and how it was signed, if it was."""

    size: int
    root: bytes
    signed_at: Optional[str]
    signature: Optional[bytes]

    @property
    def code(self) -> str:
        """The printed form: the size, then 80 bits of the root in base 32."""
        letters = base64.b32encode(self.root[:10]).decode()
        return "-".join([str(self.size), *(letters[at : at + 4] for at in range(0, 16, 4))])


def head_from(body: dict[str, Any]) -> Head:
    """Read a head of an export or a proof."""
    signature = body["signature"]
    signed = None if signature is None else bytes.fromhex(signature)
    return Head(int(body["size"]), bytes.fromhex(body["root"]), body["signed_at"], signed)


def same_code(one: str, other: str) -> bool:
    """Compare codes as people type them: spaces, case and hyphens do not matter after the size."""
    size, _, rest = one.strip().upper().partition("-")
    other_size, _, other_rest = other.partition("-")
    return size == other_size and re.sub(r"[-\s]", "", rest) == other_rest.replace("-", "")


# ---------------------------------------------------------------- the tree (RFC 9162, section 2.1)


def leaf_hash(entry: bytes) -> bytes:
    """Hash one entry."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two neighbours."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """Grows leaf by leaf. Kept are the complete subtrees at its right edge, largest first."""

    def __init__(self) -> None:
        """Begin with no leaf."""
        self.size = 0
        self.peaks: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        """Add a leaf; wherever two subtrees are of one size, they become one."""
        size = self.size
        while size & 1:
            leaf, size = node_hash(self.peaks.pop(), leaf), size >> 1
        self.peaks.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """Join the subtrees from the smallest on."""
        if not self.peaks:
            return hashlib.sha256(b"").digest()
        *lefts, top = self.peaks
        for left in reversed(lefts):
            top = node_hash(left, top)
        return top


def is_included(leaf: bytes, index: int, head: Head, path: list[bytes]) -> bool:
    """Follow an inclusion proof up to the root (section 2.1.3.2)."""
    if not 0 <= index < head.size:
        return False
    node, last, top = index, head.size - 1, leaf
    for step in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            top = node_hash(step, top)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            top = node_hash(top, step)
        node, last = node >> 1, last >> 1
    return last == 0 and top == head.root


def is_consistent(old: Head, new: Head, path: list[bytes]) -> bool:
    """Follow a consistency proof up to both roots at once (section 2.1.4.2)."""
    if not 0 <= old.size <= new.size:
        return False
    if old.size == 0:
        return not path and old.root == hashlib.sha256(b"").digest()
    if old.size == new.size:
        return not path and old.root == new.root
    steps = list(path) if old.size & (old.size - 1) else [old.root, *path]
    if not steps:
        return False
    node, last = old.size - 1, new.size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    first = second = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            second = node_hash(second, step)
        node, last = node >> 1, last >> 1
    return last == 0 and first == old.root and second == new.root


# ------------------------------------------------------ Ed25519 (RFC 8032, section 5.1), verifying

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
Point = Tuple[int, int, int, int]  # x, y, z and x*y, scaled by z
NEUTRAL: Point = (0, 1, 1, 0)


def add(one: Point, other: Point) -> Point:
    """Add two points (section 5.1.4)."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c, d = 2 * one[3] * other[3] * D % P, 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number: int, point: Point) -> Point:
    """Add a point so often to nothing."""
    result = NEUTRAL
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def decoded(octets: bytes) -> Optional[Point]:
    """Read a point: y, and in the highest bit the sign of x (section 5.1.3)."""
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return (x, y, 1, x * y % P)


def encoded(point: Point) -> bytes:
    """Write a point."""
    scale = pow(point[2], P - 2, P)
    x, y = point[0] * scale % P, point[1] * scale % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = decoded((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Check a signature: S times the base must be R plus k times the key (section 5.1.7)."""
    if len(key) != 32 or len(signature) != 64 or BASE is None:
        return False
    public, s = decoded(key), int.from_bytes(signature[32:], "little")
    if public is None or s >= L:
        return False
    k = hashlib.sha512(signature[:32] + key + message).digest()
    minus_public = (P - public[0], public[1], public[2], P - public[3])
    right = times(int.from_bytes(k, "little") % L, minus_public)
    return encoded(add(times(s, BASE), right)) == signature[:32]


def head_is_signed(head: Head, station: str, key: bytes) -> bool:
    """Check a head's signature. These five lines are what the station signs."""
    lines = ("firsthand tree head 1", station, str(head.size), head.root.hex(), str(head.signed_at))
    return is_signed(key, "\n".join(lines).encode(), head.signature or b"")


# ------------------------------------------------------------------------------ the exported log


class Export(NamedTuple):
    """An export as it lies there: its first line, every other line, and the signed heads."""

    heading: dict[str, Any]
    lines: Iterator[str]
    heads: list[Head]


def opened(place: Path) -> Export:
    """Open a ZIP file, a folder, or a log alone."""
    heads_text = None
    if place.is_dir():
        log: io.TextIOBase = (place / LOG).open(encoding="utf-8", newline="\n")
        if (place / HEADS).exists():
            heads_text = (place / HEADS).read_text("utf-8")
    elif zipfile.is_zipfile(place):
        archive = zipfile.ZipFile(place)
        log = io.TextIOWrapper(archive.open(LOG), "utf-8", newline="\n")
        if HEADS in archive.namelist():
            heads_text = archive.read(HEADS).decode()
    else:
        log = place.open(encoding="utf-8", newline="\n")
    heading = json.loads(next(log, "null"))
    if heading["format"] != LOG_FORMAT:
        raise Unreadable(f"{place} is no custody log of this format")
    heads = [head_from(heading)]
    if heads_text is not None:
        body = json.loads(heads_text)
        if body["format"] != HEADS_FORMAT:
            raise Unreadable(f"{HEADS} is no file of signed heads of this format")
        heads += [head for head in map(head_from, body["heads"]) if head not in heads]
    return Export(heading, log, sorted(heads, key=lambda head: head.size))


class Log:
    """Everything that one reading of an export shows."""

    def __init__(self, export: Export, sizes: set[int]) -> None:
        """Read every line; remember the roots over so many entries as `sizes` names."""
        self.edited: list[int] = []
        self.foreign: list[int] = []
        self.numbers: list[int] = []
        self.roots = {0: Tree().root()}
        self.reports: dict[str, dict[str, Any]] = {}
        self.first: dict[str, Any] = {}
        tree = Tree()
        for line in export.lines:
            body = json.loads(line)
            number, entry = int(body["seq"]), str(body["entry"]).encode()
            said = self._read(
                number, entry, leaf_fits=leaf_hash(entry) == bytes.fromhex(body["leaf"])
            )
            if said.get("station", export.heading["station"]) != export.heading["station"]:
                self.foreign.append(number)
            self.numbers.append(number)
            tree.add(leaf_hash(entry))
            if tree.size in sizes:
                self.roots[tree.size] = tree.root()
        self.size, self.end = tree.size, max(self.numbers, default=-1) + 1

    def _read(self, number: int, entry: bytes, *, leaf_fits: bool) -> dict[str, Any]:
        try:
            said: dict[str, Any] = json.loads(entry)
            its_own = said["seq"] == number
            if said["act"] == "report-sealed":
                self.reports[said["details"]["sha256"]] = said
        except (ValueError, KeyError, TypeError):
            said, its_own = {}, False
        if not leaf_fits or not its_own:
            self.edited.append(number)
        if not self.numbers:
            self.first = said
        return said


def faults_of_numbering(numbers: list[int]) -> Iterator[str]:
    """Name entries that are there twice, missing, or in another order."""
    there = sorted(set(numbers))
    if len(there) < len(numbers):
        twice = [number for number in there if numbers.count(number) > 1]
        yield f"INSERTED: there are several entries of one number: {twice}"
    for before, after in zip([-1, *there], there):
        if after > before + 1:
            yield f"MISSING: entries {before + 1} to {after - 1} were taken out"
    for before, after in zip(numbers, numbers[1:]):
        if after < before:
            yield f"REORDERED: entry {after} stands behind entry {before}"


def faults_of_entries(log: Log) -> Iterator[str]:
    """Name what is wrong with entries by themselves."""
    for number in log.edited:
        yield f"EDITED: entry {number} is not what was entered"
    for number in log.foreign:
        yield f"INSERTED: entry {number} is of another station"
    yield from faults_of_numbering(log.numbers)


def faults_of_heads(export: Export, log: Log, *, entries_fit: bool) -> Iterator[str]:
    """Hold the entries against every signed head."""
    held = 0
    for head in export.heads:
        if head.size > log.end:
            yield f"TRUNCATED: the log ends after {log.end} entries, below a head over {head.size}"
        elif log.roots.get(head.size) == head.root:
            held = head.size
        elif entries_fit:
            yield (
                f"FORKED: the first {head.size} entries are others than were signed, although each "
                f"fits its hash. The first {held} are as signed; after them the log was rewritten"
            )
        else:
            yield f"HEAD: the first {head.size} entries do not give the head that was signed"
    own = int(export.heading["size"])
    if log.size > own:
        yield f"INSERTED: {log.size - own} more entries than the head of this export covers"
    station, key = export.heading["station"], bytes.fromhex(export.heading["signing_key"])
    for head in export.heads:
        if not head_is_signed(head, station, key):
            yield f"SIGNATURE: the head over {head.size} entries is not signed by the station's key"


def faults_of_log(export: Export, log: Log, codes: list[str], key: Optional[bytes]) -> list[str]:
    """Name everything that does not hold."""
    faults = list(faults_of_entries(log))
    faults += faults_of_heads(export, log, entries_fit=not faults)
    named = export.heading["signing_key"]
    # The first entry of every log names the key, so that each head and printed code covers it.
    entered = log.first.get("details", {}).get("signing_key", named)
    if named != entered or (key is not None and bytes.fromhex(named) != key):
        faults.append("KEY: the export names another signing key than the station's")
    for code in codes:
        faults += faults_of_code(code, log)
    return faults


def code_size(code: str) -> int:
    """Read the size at the start of a printed code."""
    size = code.strip().partition("-")[0]
    if not size.isdigit():
        raise Unreadable(f"{code} is no head code")
    return int(size)


def faults_of_code(code: str, log: Log) -> Iterator[str]:
    """Hold the log against a head that was printed."""
    size = code_size(code)
    if size > log.end:
        yield f"ROLLED BACK: the log has {log.end} entries, and a head over {size} was printed"
    elif not same_code(code, Head(size, log.roots.get(size, b""), None, None).code):
        yield f"FORKED: the first {size} entries are not those of the printed code"


# ----------------------------------------------------------------------------- proofs and reports


def proven_heads(body: dict[str, Any], path: list[bytes]) -> tuple[list[Head], str]:
    """The heads that a proof is about, and what it fails to prove: nothing if it holds."""
    if body["format"] == INCLUSION:
        head = head_from(body["head"])
        holds = is_included(leaf_hash(body["entry"].encode()), int(body["seq"]), head, path)
        return [head], "" if holds else f"entry {body['seq']} is not under the head {head.code}"
    if body["format"] == CONSISTENCY:
        old, new = head_from(body["old"]), head_from(body["new"])
        holds = is_consistent(old, new, path)
        return [old, new], "" if holds else f"the head {new.code} does not extend {old.code}"
    raise Unreadable("no proof of a format known here")


def faults_of_proof(file: Path, codes: list[str], key: Optional[bytes]) -> Iterator[str]:
    """Check a proof by itself; a printed code must be one of its heads."""
    body = json.loads(file.read_text("utf-8"))
    heads, fault = proven_heads(body, [bytes.fromhex(step) for step in body["path"]])
    signing_key = bytes.fromhex(body["signing_key"])
    if fault:
        yield f"PROOF: {fault}"
    signed = [head for head in heads if head.signature is not None]
    for head in signed:
        if not head_is_signed(head, body["station"], signing_key):
            yield f"SIGNATURE: the proof's head over {head.size} entries is not signed by its key"
    for code in codes:
        if not any(same_code(code, head.code) for head in heads):
            yield f"PROOF: none of its heads has the printed code {code}"
    if not signed and not codes:
        yield "PROOF: its head is not signed; give the code that was printed: --code CODE"
    if key is not None and key != signing_key:
        yield "KEY: the proof names another signing key than the station's"


def report_digests(file: Path) -> list[str]:
    """SHA-256 of a report's bytes as they are, and as sealed: NFC, no spaces at line ends."""
    content = file.read_bytes()
    text = unicodedata.normalize("NFC", content.decode("utf-8-sig"))
    sealed = "\n".join(line.rstrip() for line in text.splitlines()).rstrip("\n") + "\n"
    return [hashlib.sha256(each).hexdigest() for each in (content, sealed.encode())]


def check_report(file: Path, log: Optional[Log]) -> Iterator[str]:
    """Tell a report's digest and the entry that sealed it."""
    exact, sealed = report_digests(file)
    for digest in (exact, sealed):
        said = None if log is None else log.reports.get(digest)
        if said is not None:
            print(f"Report: SHA-256 {digest}, sealed by entry {said['seq']} on {said['at']}")
            print(f"        by {said['actor']}, report {said['details']['report']}")
            return
    print(f"Report: SHA-256 {exact}" + ("" if exact == sealed else f", as sealed {sealed}"))
    if log is not None:
        yield f"REPORT: no entry of the log sealed the text in {file.name}"


def checked(given: argparse.Namespace) -> list[str]:
    """Check all that was asked for, and tell what does not hold."""
    faults: list[str] = []
    key, log = given.key, None
    beside = Path(__file__).resolve().parent
    place = given.export or (beside if (beside / LOG).exists() else None)
    if place is not None:
        export = opened(place)
        sizes = {head.size for head in export.heads} | {code_size(code) for code in given.code}
        log = Log(export, sizes)
        faults += faults_of_log(export, log, given.code, key)
        key = key or bytes.fromhex(export.heading["signing_key"])
        if export.heading.get("demonstration"):
            print("A DEMONSTRATION STATION: nothing here is real.")
        print(f"Station {export.heading['station']}, signing key {export.heading['signing_key']}")
        last = export.heads[-1].code
        print(f"{log.size} entries, {len(export.heads)} signed heads, the last {last}")
    elif not given.proof and not given.report:
        raise Unreadable("name an export, a proof or a report")
    for proof in given.proof:
        faults += faults_of_proof(proof, [] if log is not None else given.code, key)
    for report in given.report:
        faults += check_report(report, log)
    return faults


def main() -> int:
    """Read the command line, check, tell."""
    parser = argparse.ArgumentParser(description="Check a Firsthand custody log.")
    parser.add_argument("export", nargs="?", type=Path, help="ZIP file, folder or log.jsonl")
    parser.add_argument("--code", action="append", default=[], help="a printed head code")
    parser.add_argument("--key", type=bytes.fromhex, help="the station's signing key, in hex")
    parser.add_argument("--proof", action="append", default=[], type=Path, help="a proof file")
    parser.add_argument("--report", action="append", default=[], type=Path, help="a report's text")
    given = parser.parse_args()
    try:
        faults = checked(given)
    except (Unreadable, OSError, EOFError, RuntimeError, zipfile.BadZipFile) as unreadable:
        print(f"UNREADABLE: {unreadable}", file=sys.stderr)
        return 2
    except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as malformed:
        print(f"UNREADABLE: malformed ({type(malformed).__name__}: {malformed})", file=sys.stderr)
        return 2
    for fault in faults:
        print(fault)
    print("Tampered with." if faults else "Everything holds.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
