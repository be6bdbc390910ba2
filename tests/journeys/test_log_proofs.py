"""What a court's expert gets and does: an export, a proof, a printed report, and one program."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.main_job import CUSTODIAN, OFFICER, SERGEANT, MainJob
from tests.journeys.shell import Shell

_OTHER_CODE = "3-AAAA-AAAA-AAAA-AAAA"


def _expert(folder: Path, *words: object) -> tuple[int, str]:
    """Run the program that the export carries, in a clean Python, where the export lies."""
    program = folder / "verify_firsthand_log.py"
    done = subprocess.run(
        [sys.executable, "-I", str(program), *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def unpacked(job: MainJob) -> Path:
    return job.export.parent


def test_the_export_holds_for_an_expert_and_for_us_as_file_and_as_folder(
    job: MainJob, unpacked: Path
) -> None:
    code, told = _expert(unpacked, "--code", job.head)
    assert code == 0, told
    assert "A DEMONSTRATION STATION" in told
    shell = Shell(program=None)
    for place in (job.package, unpacked, job.export):
        assert shell("log", "check", place, "--head", job.head, "--json").body["check"]["whole"]
    assert _expert(unpacked, "--code", _OTHER_CODE)[0] == 1
    shell("log", "check", job.package, "--head", _OTHER_CODE, code=4)


def test_the_text_of_a_sealed_report_is_found_in_the_log_by_its_entry(
    job: MainJob, unpacked: Path, shell: Shell, tmp_path: Path
) -> None:
    """Policy 2.7."""
    shown = shell.at("report", "show", job.incident, "--json", badge=SERGEANT).body["reports"]
    text = tmp_path / "report.txt"
    text.write_text(shown[0]["text"], encoding="utf-8")
    code, told = _expert(unpacked, "--report", text)
    assert code == 0, told
    assert shown[0]["sha256"] in told
    assert f"by {OFFICER}" in told
    text.write_text(shown[0]["text"].replace("Nobody was hurt", "Somebody was hurt"), "utf-8")
    assert _expert(unpacked, "--report", text)[0] == 1


def test_a_proof_of_one_entry_holds_without_the_log(
    job: MainJob, unpacked: Path, shell: Shell, tmp_path: Path
) -> None:
    now, then = tmp_path / "now.json", tmp_path / "then.json"
    told = shell.at("log", "proof", "--entry", "20", "--out", now, badge=CUSTODIAN).out
    assert "Entry 20 stands in the log" in told
    words = ("log", "proof", "--entry", "20", "--head", job.head, "--out", then)
    shell.at(*words, badge=CUSTODIAN)
    for proof in (now, then):
        assert _expert(unpacked, "--proof", proof)[0] == 0
    alone = tmp_path / "verify_firsthand_log.py"
    alone.write_bytes((unpacked / "verify_firsthand_log.py").read_bytes())
    assert _expert(tmp_path, "--proof", then, "--code", job.head)[0] == 0
    printed = shell.at("log", "proof", "--entry", "20", "--json", badge=CUSTODIAN).body["proof"]
    assert printed["seq"] == 20
    assert '"path"' in shell.at("log", "proof", "--entry", "20", badge=CUSTODIAN).out
    refused = shell.at("log", "proof", "--entry", "99999", "--json", badge=CUSTODIAN, code=2)
    assert refused.body["error"]["code"] == "entry-unknown"
    shell.at("log", "proof", "--entry", "20", badge=OFFICER, code=3)


@pytest.mark.parametrize("by", ["code", "size"])
def test_the_log_is_proven_to_extend_a_printed_head(
    job: MainJob, unpacked: Path, shell: Shell, tmp_path: Path, by: str
) -> None:
    older = job.head if by == "code" else job.head.partition("-")[0]
    out = tmp_path / "proof.json"
    told = shell.at("log", "consistency", "--from", older, "--out", out, badge=OFFICER).out
    assert f"extends {job.head}" in told
    assert _expert(unpacked, "--proof", out)[0] == 0


@pytest.mark.parametrize("older", [_OTHER_CODE, "99999"])
def test_a_head_that_the_log_never_had_is_not_extended(shell: Shell, older: str) -> None:
    refused = shell.at("log", "consistency", "--from", older, "--json", badge=OFFICER, code=4)
    assert refused.body["error"]["code"] == "head-not-contained"


def test_what_is_neither_a_size_nor_a_code_is_bad_input(shell: Shell) -> None:
    refused = shell.at("log", "consistency", "--from", "x", "--json", badge=OFFICER, code=2)
    assert refused.body["error"]["code"] == "head-code-malformed"


def test_a_zip_file_or_folder_that_holds_no_log_is_bad_input(tmp_path: Path) -> None:
    shell = Shell(program=None)
    cut = tmp_path / "cut.zip"
    cut.write_bytes(b"PK\x05\x06" + bytes(18))
    for place in (tmp_path, cut, tmp_path / "nowhere"):
        error = shell("log", "check", place, "--json", code=2).body["error"]
        assert error["code"] == "export-unreadable"


def test_heads_that_are_none_are_bad_input(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_bytes((unpacked / "log.jsonl").read_bytes())
    (tmp_path / "heads.json").write_text("{}")
    error = Shell(program=None)("log", "check", tmp_path, "--json", code=2).body["error"]
    assert error["code"] == "heads-unreadable"
