"""The verifier that exports carry, run as an outside expert runs it: alone, in a clean Python."""

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.custody import StoredEntry
from desktop.domain.log_proof import (
    ConsistencyProof,
    InclusionProof,
    ProvenHead,
    Prover,
    proof_text,
)
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.domain.merkle_proofs import consistency_proof, inclusion_proof
from tests.integration.verifier.an_export import (
    REPORT,
    STATION,
    VERIFIER,
    ALog,
    changed,
    lines_of,
    write_lines,
)

Lines = list[str]


def ran(*words: object, program: Path = VERIFIER) -> tuple[int, str, str]:
    """The exit code, and what was told; -I keeps out the environment and everything of ours."""
    done = subprocess.run(
        [sys.executable, "-I", str(program), *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def faults(*words: object) -> list[str]:
    """The names of the faults that it tells."""
    code, out, err = ran(*words)
    assert code == 1, out + err
    assert out.endswith("Tampered with.\n")
    return [line for line in out.splitlines() if line.split(":")[0].isupper()]


def named(*words: object) -> list[str]:
    return [fault.partition(":")[0] for fault in faults(*words)]


# Honest


def test_an_honest_export_holds_as_file_as_folder_and_as_log_alone(tmp_path: Path) -> None:
    log = ALog()
    folder = log.unpacked(tmp_path / "export")
    for place in (tmp_path / "export.zip", folder, folder / "log.jsonl"):
        code, out, err = ran(place)
        assert (code, err) == (0, "")
        assert "13 entries" in out
        assert log.export().heading.head.head.code in out
        assert out.endswith("Everything holds.\n")


def test_the_verifier_that_an_export_carries_checks_it_where_it_was_unpacked(
    tmp_path: Path,
) -> None:
    folder = ALog().unpacked(tmp_path / "export")
    carried = folder / "verify_firsthand_log.py"
    assert carried.read_bytes() == VERIFIER.read_bytes()
    assert ran(program=carried)[0] == 0
    write_lines(folder, lines_of(folder)[:-1])
    assert ran(program=carried)[0] == 1
    assert "python verify_firsthand_log.py" in (folder / "VERIFY.txt").read_text("utf-8")


@pytest.mark.parametrize("size", [1, 4, 9, 13])
def test_a_printed_code_of_any_time_before_is_found_however_it_is_typed(
    tmp_path: Path, size: int
) -> None:
    log = ALog()
    code = log.head(size).head.code
    package = log.packed(tmp_path / "export.zip")
    assert ran(package, "--code", code)[0] == 0
    assert ran(package, "--code", code.lower().replace("-", " ").replace(" ", "-", 1))[0] == 0


def test_an_export_under_the_key_that_was_made_known_holds(tmp_path: Path) -> None:
    log = ALog()
    package = log.packed(tmp_path / "export.zip")
    assert ran(package, "--key", log.public_key.hex())[0] == 0
    assert named(package, "--key", bytes(32).hex()) == ["KEY"]


# Tampered with


def _edited(lines: Lines) -> Lines:
    entry = json.loads(lines[6])["entry"].replace("T1", "T9")
    return [*lines[:6], changed(lines[6], entry=entry), *lines[7:]]


def _inserted(lines: Lines) -> Lines:
    entry = json.loads(lines[6])["entry"].replace("T1", "T9")
    extra = changed(lines[6], entry=entry, leaf=leaf_hash(entry.encode()).hex())
    return [*lines[:7], extra, *lines[7:]]


_TAMPERINGS: dict[str, tuple[Callable[[Lines], Lines], list[str]]] = {
    "edited": (_edited, ["EDITED: entry 5 is"]),
    "deleted": (lambda at: [*at[:6], *at[8:]], ["MISSING: entries 5 to 6 were"]),
    "truncated": (lambda at: at[:-1], ["TRUNCATED: the log ends after 12 entries, below a head"]),
    "emptied": (lambda at: at[:1], ["TRUNCATED: the log ends after 0 entries"]),
    "reordered": (
        lambda at: [*at[:6], at[7], at[6], *at[8:]],
        ["REORDERED: entry 5 stands behind entry 6"],
    ),
    "inserted": (_inserted, ["INSERTED: there are several entries of one number: [5]"]),
    "signed at another time": (
        lambda at: [changed(at[0], signed_at="2026-01-01T00:00:00.000+00:00"), *at[1:]],
        ["SIGNATURE: the head over 13 entries"],
    ),
    "of another station": (
        lambda at: [changed(at[0], station="0193-other"), *at[1:]],
        ["INSERTED: entry 0 is of another station"],
    ),
    "under another key": (
        lambda at: [changed(at[0], signing_key="ab" * 32), *at[1:]],
        ["SIGNATURE: the head over 4", "KEY: the export names another signing key"],
    ),
}


@pytest.mark.parametrize(("tamper", "told"), _TAMPERINGS.values(), ids=_TAMPERINGS.keys())
def test_every_kind_of_tampering_is_found_and_named(
    tmp_path: Path, tamper: Callable[[Lines], Lines], told: list[str]
) -> None:
    folder = ALog().unpacked(tmp_path / "export")
    write_lines(folder, tamper(lines_of(folder)))
    found = faults(folder)
    for words in told:
        assert any(fault.startswith(words) for fault in found), found


def test_an_entry_edited_together_with_its_hash_breaks_the_heads_after_it(tmp_path: Path) -> None:
    log = ALog()
    entries = log.entries()
    folder = log.unpacked(tmp_path / "export")
    forged = entries[5].replace(b"T1", b"T9")
    lines = lines_of(folder)
    lines[6] = changed(lines[6], entry=forged.decode(), leaf=leaf_hash(forged).hex())
    write_lines(folder, lines)
    found = faults(folder)
    assert [fault.partition(":")[0] for fault in found] == ["FORKED", "FORKED"]
    assert "the first 9 entries are others" in found[0]
    assert "The first 4 are as signed" in found[0]


def test_an_entry_put_in_between_with_all_numbers_after_it_made_to_fit_is_found(
    tmp_path: Path,
) -> None:
    """By whoever holds the signing key: the heads signed before still tell."""
    log = ALog()
    entries = log.entries()
    forged = [*entries[:5], *entries[4:]]
    forged[5:] = [
        json.dumps({**json.loads(entry), "seq": n}, sort_keys=True, separators=(",", ":")).encode()
        for n, entry in enumerate(forged[5:], start=5)
    ]
    folder = log.unpacked(tmp_path / "export", forged)
    assert named(folder) == ["FORKED"]
    assert "FORKED" in named(folder, "--code", log.head(13).head.code)


def test_entries_added_behind_the_head_are_not_vouched_for(tmp_path: Path) -> None:
    folder = ALog(size=9).unpacked(tmp_path / "export")
    more = lines_of(ALog().unpacked(tmp_path / "more"))
    write_lines(folder, [*lines_of(folder), more[10]])
    assert named(folder) == ["INSERTED"]


def test_an_older_copy_of_everything_is_rolled_back_against_the_printed_code(
    tmp_path: Path,
) -> None:
    older = ALog(size=9).packed(tmp_path / "older.zip")
    assert ran(older)[0] == 0
    assert named(older, "--code", ALog().head(13).head.code) == ["ROLLED BACK"]


def test_a_fork_signed_by_the_station_itself_is_named_against_the_printed_code(
    tmp_path: Path,
) -> None:
    """Who holds the signing key can rewrite only what follows the last printed head."""
    fork = ALog(other_from=10).packed(tmp_path / "fork.zip")
    assert ran(fork)[0] == 0
    assert named(fork, "--code", ALog().head(13).head.code) == ["FORKED"]
    assert ran(fork, "--code", ALog().head(9).head.code)[0] == 0


def test_a_log_forged_whole_under_another_key_is_shown_by_code_and_by_key(tmp_path: Path) -> None:
    true, forged = ALog(), ALog(Ed25519PrivateKey.from_private_bytes(bytes(32)))
    package = forged.packed(tmp_path / "forged.zip")
    assert ran(package)[0] == 0
    assert named(package, "--key", true.public_key.hex()) == ["KEY"]
    assert named(package, "--code", true.head(4).head.code) == ["FORKED"]


# Proofs


def _stored(entries: list[bytes]) -> Callable[[int, int], bytes]:
    tree, nodes = Frontier(), {}
    for entry in entries:
        for node in tree.append(leaf_hash(entry)):
            nodes[node.level, node.index] = node.hash
    return lambda level, index: nodes[level, index]


def _inclusion(log: ALog, file: Path, *, signed: bool = True) -> Path:
    entries, head = log.entries(), log.head(9)
    proof = InclusionProof(
        Prover(STATION, False, log.public_key),
        StoredEntry(5, entries[5], leaf_hash(entries[5])),
        ProvenHead(head.head, head if signed else None),
        inclusion_proof(5, 9, _stored(entries)),
    )
    file.write_text(proof_text(proof.body()), "utf-8")
    return file


def _consistency(log: ALog, file: Path) -> Path:
    old, new = log.head(4), log.head(9)
    proof = ConsistencyProof(
        Prover(STATION, False, log.public_key),
        ProvenHead(old.head, None),
        ProvenHead(new.head, new),
        consistency_proof(4, 9, _stored(log.entries())),
    )
    file.write_text(proof_text(proof.body()), "utf-8")
    return file


def test_proofs_hold_by_themselves_and_beside_an_export(tmp_path: Path) -> None:
    log = ALog()
    one, other = _inclusion(log, tmp_path / "1.json"), _consistency(log, tmp_path / "2.json")
    assert ran("--proof", one, "--proof", other, "--key", log.public_key.hex())[0] == 0
    assert ran(log.packed(tmp_path / "export.zip"), "--proof", one, "--proof", other)[0] == 0
    for proof in (one, other):
        assert ran("--proof", proof, "--code", log.head(9).head.code)[0] == 0
        assert named("--proof", proof, "--code", log.head(13).head.code) == ["PROOF"]
        assert named("--proof", proof, "--key", bytes(32).hex()) == ["KEY"]


def test_a_proof_under_a_printed_head_that_was_never_signed_needs_the_code(tmp_path: Path) -> None:
    log = ALog()
    proof = _inclusion(log, tmp_path / "1.json", signed=False)
    assert named("--proof", proof) == ["PROOF"]
    assert ran("--proof", proof, "--code", log.head(9).head.code)[0] == 0


@pytest.mark.parametrize("kind", ["inclusion", "consistency"])
@pytest.mark.parametrize("part", ["path", "root", "signature"])
def test_a_tampered_proof_proves_nothing(tmp_path: Path, kind: str, part: str) -> None:
    make = _inclusion if kind == "inclusion" else _consistency
    file = make(ALog(), tmp_path / "proof.json")
    body = json.loads(file.read_text("utf-8"))
    head = body["head" if kind == "inclusion" else "new"]
    if part == "path":
        body["path"][0] = bytes(32).hex()
    else:
        head[part] = "00" + head[part][2:]
    file.write_text(json.dumps(body), "utf-8")
    assert ("SIGNATURE" if part == "signature" else "PROOF") in named("--proof", file)


def test_a_proof_does_not_serve_for_another_entry(tmp_path: Path) -> None:
    file = _inclusion(ALog(), tmp_path / "proof.json")
    body = json.loads(file.read_text("utf-8"))
    for other in ({"seq": 6}, {"entry": body["entry"].replace("T1", "T9")}):
        file.write_text(json.dumps({**body, **other}), "utf-8")
        assert named("--proof", file) == ["PROOF"]


# Reports


@pytest.mark.parametrize(
    "retyped",
    [
        REPORT,
        REPORT.replace("\n", "\r\n"),
        "\ufeff" + REPORT.replace("é", "e\u0301"),
        REPORT.replace("\n", "  \n") + "\n\n",
    ],
    ids=["as sealed", "Windows lines", "decomposed", "spaces at line ends"],
)
def test_a_printed_report_that_was_typed_again_is_found_in_the_log(
    tmp_path: Path, retyped: str
) -> None:
    """Policy 2.7: the report that was sealed is the report."""
    package = ALog().packed(tmp_path / "export.zip")
    text = tmp_path / "report.txt"
    text.write_bytes(retyped.encode())
    code, out, _ = ran(package, "--report", text)
    assert code == 0
    assert "sealed by entry 6" in out


def test_a_report_with_one_word_changed_is_not_in_the_log(tmp_path: Path) -> None:
    package = ALog().packed(tmp_path / "export.zip")
    text = tmp_path / "report.txt"
    text.write_text(REPORT.replace("wore", "bore"), "utf-8")
    assert named(package, "--report", text) == ["REPORT"]


def test_without_an_export_the_digest_of_a_report_is_told(tmp_path: Path) -> None:
    text = tmp_path / "report.txt"
    text.write_text(REPORT, "utf-8")
    code, out, _ = ran("--report", text)
    assert code == 0
    assert "SHA-256" in out


# Not readable


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no JSON",
        b"[]",
        b"{}",
        b'{"format":"another"}',
        b"\xff\xfe",
        b"PK\x03\x04",
        b"[" * 99999,
    ],
    ids=["empty", "words", "list", "object", "format", "bytes", "half a ZIP", "deep"],
)
def test_what_is_no_export_is_not_called_tampered_with(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "log.jsonl"
    file.write_bytes(content)
    for words in ([file], ["--proof", file]):
        code, _, err = ran(*words)
        assert code == 2
        assert err.startswith("UNREADABLE: ")
        assert "Traceback" not in err


@pytest.mark.parametrize("words", [[], ["nowhere"], ["--proof", "nowhere"], ["--code", "x", "."]])
def test_what_is_not_there_is_not_readable(tmp_path: Path, words: list[str]) -> None:
    assert ran(*words)[0] == 2


def test_a_line_that_is_no_entry_and_a_zip_without_a_log_are_not_readable(tmp_path: Path) -> None:
    folder = ALog().unpacked(tmp_path / "export")
    write_lines(folder, [*lines_of(folder), "{}"])
    assert ran(folder)[0] == 2
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "other").write_text("x")
    assert ran(shutil.make_archive(str(tmp_path / "no log"), "zip", empty))[0] == 2


# What it is


def test_it_imports_nothing_outside_the_standard_library_and_nothing_of_ours() -> None:
    source = VERIFIER.read_text("utf-8")
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(str(node.module).partition(".")[0])
    assert names <= sys.stdlib_module_names
    assert "__import__" not in source
    assert "importlib" not in names


def test_it_is_short_enough_to_be_read_and_old_enough_for_python_3_9() -> None:
    source = VERIFIER.read_text("utf-8")
    ast.parse(source, feature_version=(3, 9))
    assert len(source.splitlines()) <= 500
