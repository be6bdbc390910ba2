"""An exported log that was changed after its signing is named, without the station it came from."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.custody import SignedHead, StoredEntry, TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.log_export import ExportHeading, export_lines
from desktop.domain.merkle import Frontier, leaf_hash
from tests.journeys.main_job import MainJob
from tests.journeys.shell import Shell
from tests.journeys.tampering import Found, found, with_another_time

Lines = list[str]


def _written(lines: Lines, folder: Path) -> Path:
    export = folder / "export.jsonl"
    export.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return export


def _changed(line: str, **fields: Any) -> str:
    return json.dumps({**json.loads(line), **fields}, ensure_ascii=False, separators=(",", ":"))


def _with_changed_entry(line: str, *, leaf_too: bool) -> str:
    entry = with_another_time(json.loads(line)["entry"].encode())
    leaf = {"leaf": leaf_hash(entry).hex()} if leaf_too else {}
    return _changed(line, entry=entry.decode(), **leaf)


def _lines(job: MainJob) -> Lines:
    return job.export.read_text(encoding="utf-8").splitlines()


def _check(lines: Lines, folder: Path, *more: str) -> set[Found]:
    shell = Shell(program=None)
    return found(shell("log", "check", _written(lines, folder), "--json", *more, code=4))


def test_an_entry_changed_in_an_export_is_named(job: MainJob, tmp_path: Path) -> None:
    lines = _lines(job)
    lines[41] = _with_changed_entry(lines[41], leaf_too=False)
    assert ("entry-changed", "40") in _check(lines, tmp_path)
    told = Shell(program=None)("log", "check", tmp_path / "export.jsonl", code=4).out
    assert "entry 40" in told.lower()


def test_an_entry_changed_with_its_leaf_does_not_give_the_signed_root(
    job: MainJob, tmp_path: Path
) -> None:
    lines = _lines(job)
    lines[41] = _with_changed_entry(lines[41], leaf_too=True)
    assert _check(lines, tmp_path) == {("root-differs", str(len(lines) - 1))}


_TAMPERINGS: dict[str, tuple[Callable[[Lines], Lines], Callable[[int], set[Found]]]] = {
    "its end cut off": (
        lambda lines: lines[:-1],
        lambda size: {("root-differs", str(size))},
    ),
    "all but its heading cut off": (
        lambda lines: lines[:1],
        lambda size: {("root-differs", str(size))},
    ),
    "two entries exchanged": (
        lambda lines: [*lines[:10], lines[11], lines[10], *lines[12:]],
        lambda size: {
            ("entry-out-of-place", "10"),
            ("entry-out-of-place", "9"),
            ("root-differs", str(size)),
        },
    ),
    "an entry doubled": (
        lambda lines: [*lines, lines[-1]],
        lambda size: {("entry-out-of-place", str(size - 1)), ("root-differs", str(size))},
    ),
    "a smaller size claimed": (
        lambda lines: [_changed(lines[0], size=len(lines) - 2), *lines[1:-1]],
        lambda size: {("root-differs", str(size - 1)), ("head-signature-wrong", str(size - 1))},
    ),
    "another time of signing claimed": (
        lambda lines: [_changed(lines[0], signed_at="2026-01-01T00:00:00.000+00:00"), *lines[1:]],
        lambda size: {("head-signature-wrong", str(size))},
    ),
    "another station claimed": (
        lambda lines: [_changed(lines[0], station="0193-other"), *lines[1:]],
        lambda size: {("head-signature-wrong", str(size))},
    ),
}


@pytest.mark.parametrize(("tamper", "expected"), _TAMPERINGS.values(), ids=_TAMPERINGS.keys())
def test_an_export_that_is_not_as_it_was_signed_is_found(
    job: MainJob,
    tmp_path: Path,
    tamper: Callable[[Lines], Lines],
    expected: Callable[[int], set[Found]],
) -> None:
    lines = _lines(job)
    assert _check(tamper(lines), tmp_path) == expected(len(lines) - 1)


def test_an_export_forged_whole_under_another_key_is_shown_by_the_printed_code(
    job: MainJob, tmp_path: Path
) -> None:
    forged = _forged(_lines(job))
    assert _check(forged, tmp_path, "--head", _head_of(job)) == {
        ("head-not-contained", str(len(forged) - 1))
    }


def _head_of(job: MainJob) -> str:
    code: str = json.loads(_lines(job)[0])["code"]
    return code


def _forged(lines: Lines) -> Lines:
    bodies = [json.loads(line) for line in lines[1:]]
    entries = [body["entry"].encode() for body in bodies]
    entries[40] = with_another_time(entries[40])
    tree = Frontier()
    for entry in entries:
        tree.append(leaf_hash(entry))
    genuine, key = json.loads(lines[0]), Ed25519PrivateKey.generate()
    head, station = TreeHead(tree.size, tree.root()), StationId(genuine["station"])
    at = datetime.fromisoformat(genuine["signed_at"])
    signature = key.sign(SignedHead.signed_bytes(head, at, station))
    heading = ExportHeading(
        station,
        demonstration=True,
        head=SignedHead(head, at, signature),
        signing_key=key.public_key().public_bytes_raw(),
    )
    stored = (StoredEntry(n, entry, leaf_hash(entry)) for n, entry in enumerate(entries))
    return list(export_lines(heading, stored))
