"""An exported log with a real signing key, to be handed out honest or tampered with."""

import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.custody import (
    Act,
    Entry,
    SignedHead,
    StoredEntry,
    TreeHead,
    canonical_bytes,
)
from desktop.domain.log_export import ExportHeading, LogExport
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.services.log_package import write_package
from tests.fakes.builders import NOON, REYES, make_station

ROOT = Path(__file__).resolve().parents[3]
VERIFIER = ROOT / "resources" / "verifier" / "verify_firsthand_log.py"
STATION = make_station().id
REPORT = "FIRSTHAND SEALED REPORT, FORMAT 1\n\nNarrative:\n  He wore a résumé of scars.\n"
_SIGNED_AT = (4, 9)


@dataclass
class ALog:
    """A log of a few entries; the first names the key, one seals a report, two heads are signed."""

    key: Ed25519PrivateKey = field(
        default_factory=lambda: Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    )
    size: int = 13
    other_from: int = 99
    """From this entry on it is another history of the same station: a fork."""

    @property
    def public_key(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def entries(self) -> list[bytes]:
        return [canonical_bytes(self._entry(n), n, STATION) for n in range(self.size)]

    def head(self, size: int) -> SignedHead:
        """The signed head over the first entries."""
        return self.sign(tree_of(self.entries()[:size]))

    def sign(self, tree: Frontier) -> SignedHead:
        head, at = TreeHead(tree.size, tree.root()), NOON + timedelta(minutes=tree.size)
        return SignedHead(head, at, self.key.sign(SignedHead.signed_bytes(head, at, STATION)))

    def export(self, entries: Sequence[bytes] | None = None) -> LogExport:
        """What the station would export, with these entries instead of its own if given."""
        entries = self.entries() if entries is None else entries
        signed = self.sign(tree_of(entries))
        stored = [StoredEntry(n, entry, leaf_hash(entry)) for n, entry in enumerate(entries)]
        heads = (*(self.head(size) for size in _SIGNED_AT), signed)
        return LogExport(ExportHeading(STATION, False, signed, self.public_key), heads, stored)

    def packed(self, file: Path, entries: Sequence[bytes] | None = None) -> Path:
        """The export as the one file that it is handed out as."""
        with file.open("xb") as out:
            write_package(out, self.export(entries), VERIFIER.read_bytes())
        return file

    def unpacked(self, folder: Path, entries: Sequence[bytes] | None = None) -> Path:
        """The export as a folder."""
        folder.mkdir()
        packed = self.packed(folder.parent / f"{folder.name}.zip", entries)
        with zipfile.ZipFile(packed) as package:
            package.extractall(folder)
        return folder

    def _entry(self, number: int) -> Entry:
        at = NOON + timedelta(seconds=number)
        if number == 0:
            key = {"signing_key": self.public_key.hex()}
            return Entry(Act.STATION_FOUNDED, at, None, key)
        if number == 6:
            digest = sha256(REPORT.encode()).hexdigest()
            return Entry(Act.REPORT_SEALED, at, REYES, {"report": "r-1", "sha256": digest})
        terminal = "T1" if number < self.other_from else "T2"
        return Entry(Act.SIGNED_IN, at, REYES, {"terminal": terminal})


def tree_of(entries: Sequence[bytes]) -> Frontier:
    """The tree over entries."""
    tree = Frontier()
    for entry in entries:
        tree.append(leaf_hash(entry))
    return tree


def lines_of(folder: Path) -> list[str]:
    """The lines of an unpacked export."""
    return (folder / "log.jsonl").read_text("utf-8").splitlines()


def write_lines(folder: Path, lines: Sequence[str]) -> None:
    """Put other lines in their place."""
    (folder / "log.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def changed(line: str, **fields: Any) -> str:
    """A line with something of it changed."""
    return json.dumps({**json.loads(line), **fields}, ensure_ascii=False)
