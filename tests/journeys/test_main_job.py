"""The main job by the program's own commands, as a person at a shell does it."""

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.footage.frame_code import read_frame_code
from tests.journeys.filled_forms import WORDS, fill
from tests.journeys.frames import assert_is_that_frame_with_a_band, frame_on_screen
from tests.journeys.main_job import ADMINISTRATOR, CUSTODIAN, OFFICER, PARTNER, SERGEANT
from tests.journeys.shell import Ran, Shell

SAW_IT = "C-0317/DCIM/100FIRST/20261120_164731.mp4"
RATE, AT = 15, 3.5


@pytest.mark.timeout(300)  # 25 starts of the program, beside whatever else runs
def test_footage_opens_to_the_officer_whose_own_report_is_sealed_and_the_log_proves_it(
    tmp_path: Path,
) -> None:
    shell = Shell()
    made = _demonstration(shell, tmp_path / "demonstration")
    cameras = tmp_path / "demonstration" / "cameras"
    own, other = _offload(shell, cameras)
    still = tmp_path / "still.png"
    take_still = ("still", own, "--at", AT, "--out", still, "--json")

    untagged = shell.at(*take_still, badge=OFFICER, code=3)
    assert _reasons(untagged, "still") == {("not-tagged", "2.1")}

    incident = _tag(shell, tmp_path / "demonstration", own, other)
    locked = shell.at("review", incident, "--json", badge=OFFICER, code=3)
    expected = {("report-not-sealed", "2.1"), ("other-officers-footage", "2.3")}
    assert _reasons(locked, "review") == expected
    for reason in locked.body["review"]["reasons"]:
        assert reason["incident"] == incident
        assert reason["words"]
        assert (reason["opening"], reason["opener"]) == ("seal-own-report", "viewer")
        assert reason["opens"]
        assert reason["who"]
    refused = shell.at(*take_still, badge=OFFICER, code=3)
    assert refused.body["still"]["state"] == "locked"
    assert _reasons(refused, "still") == {("report-not-sealed", "2.1")}
    assert not still.exists()

    _seal_from_the_written_form(shell, incident, tmp_path)
    opened = shell.at("review", incident, "--json", badge=OFFICER).body["review"]
    assert (opened["state"], set(opened["recordings"])) == ("open", {own, other})
    shell.at("review", incident, badge=PARTNER, code=3)

    taken = shell.at(*take_still, badge=OFFICER).body["still"]
    assert taken["state"] == "open"
    assert taken["sha256"] == hashlib.sha256(still.read_bytes()).hexdigest()
    _assert_right_frame(still, cameras / SAW_IT, taken["at"])

    _supplement(shell, incident, own, tmp_path)
    decided = shell.at("decide", incident, "approve", "--note", "Clear.", "--json", badge=SERGEANT)
    kinds = {(each["kind"], each["version"]) for each in decided.body["decision"]["reports"]}
    assert kinds == {("initial", 1), ("supplement", 1)}
    assert decided.body["decision"]["had_viewed"] is False

    _assert_proved(shell, tmp_path, still_sha256=taken["sha256"], recordings={own, other})
    _assert_always_said_to_be_a_demonstration(shell.told)
    assert made["password"] not in "".join(ran.out for ran in shell.told[1:])


def _demonstration(shell: Shell, folder: Path) -> dict[str, Any]:
    made = shell("demo", "create", folder, "--json").body
    shell.station, shell.password = Path(made["station"]), made["password"]
    people: dict[str, str] = made["people"]
    assert sum(who == "officer, School Unit" for who in people.values()) == 11
    roles = {who.partition(",")[0] for who in people.values()}
    assert roles >= {
        *("sergeant", "commander", "investigator", "custodian", "auditor", "administrator")
    }
    return made


def _offload(shell: Shell, cameras: Path) -> tuple[str, str]:
    found = []
    for camera, wearer, name in (
        ("C-0317", OFFICER, "DCIM/100FIRST/20261120_164731.mp4"),
        ("C-0342", PARTNER, "DCIM/100FIRST/20261120_164735.mov"),
    ):
        words = ("offload", cameras / camera, "--wearer", wearer, "--station", shell.station)
        told = shell(*words, "--json").body["offload"]
        files = {path for path in (cameras / camera).rglob("*") if path.is_file()}
        assert {each["name"] for each in told["sealed"]} == {
            path.relative_to(cameras / camera).as_posix() for path in files
        }
        assert {each["sha256"] for each in told["sealed"]} == {
            hashlib.sha256(path.read_bytes()).hexdigest() for path in files
        }
        assert (told["known"], told["failed"], told["set_aside"]) == ([], [], [])
        assert told["safe_to_clear"] is True
        (recording,) = [each["id"] for each in told["sealed"] if each["name"] == name]
        found.append(recording)
    own, other = found
    listed = shell.at("recordings", "--json", badge=OFFICER).body["recordings"]
    assert own in {each["id"] for each in listed}
    assert other not in {each["id"] for each in listed}
    return own, other


def _tag(shell: Shell, folder: Path, own: str, other: str) -> str:
    """Make the incident, join it to its call, and add what the partner's camera saw."""
    made = shell.at(
        *("incident", "create", "--recording", own, "--category", "CFS"),
        *("--circumstance", "dispatched-call", "--json"),
        badge=OFFICER,
    ).body["incident"]
    assert made["id"]
    assert made["cad"] is None
    number: str = made["number"]
    calls = shell.at("cad", "import", folder / "cad.csv", "--json", badge=ADMINISTRATOR).body
    assert calls["incidents_joined"] == 1
    assert calls["unknown_badges"] == ["4999"]
    whole = shell.at("incident", "add", made["id"], "--recording", other, "--json", badge=OFFICER)
    incident = whole.body["incident"]
    assert (incident["id"], incident["number"]) == (made["id"], number)
    assert incident["cad"] == "26-118452"
    assert set(incident["recordings"]) == {own, other}
    assert {OFFICER, PARTNER} <= {each["badge"] for each in incident["involved"]}
    return number


def _seal_from_the_written_form(shell: Shell, incident: str, folder: Path) -> None:
    empty = folder / "empty.toml"
    form = shell.at("report", "form", incident, "--out", empty, "--json", badge=OFFICER).body
    assert "DEMONSTRATION" in empty.read_text(encoding="utf-8")
    fields = form["form"]["fields"]
    assert {"key", "kind", "choices", "required"} <= set.intersection(*map(set, fields))
    filled = fill(form["form"], folder / "initial.toml")
    words = ("report", "seal", incident, "--from", filled, "--json")
    sealed = shell.at(*words, badge=OFFICER).body["report"]
    assert (sealed["kind"], sealed["version"], sealed["author"]) == ("initial", 1, OFFICER)
    assert sealed["stamps"] == []
    assert shell.at(*words, badge=OFFICER, code=3).body["error"]["code"] == "report-already-sealed"


def _assert_right_frame(still: Path, original: Path, at: float) -> None:
    assert_is_that_frame_with_a_band(still, frame_on_screen(original, AT))
    with Image.open(still) as picture:
        assert read_frame_code(picture) == int(AT * RATE) == round(at * RATE)
        comment = str(picture.info["Comment"])
    for words in (f"Viewed by {OFFICER}", "Decision ", "DEMONSTRATION"):
        assert words in comment


def _supplement(shell: Shell, incident: str, viewed: str, folder: Path) -> None:
    form = shell.at("report", "form", incident, "--kind", "supplement", "--json", badge=OFFICER)
    filled = fill(form.body["form"], folder / "supplement.toml")
    words = ("report", "seal", incident, "--kind", "supplement", "--from", filled)
    shell.at(*words, badge=OFFICER)
    shown = shell.at("report", "show", incident, "--json", badge=SERGEANT).body
    first, second = (each["text"] for each in shown["reports"])
    assert WORDS in first
    assert "WRITTEN AFTER REVIEW OF RECORDINGS" not in first
    assert "WRITTEN AFTER REVIEW OF RECORDINGS" in second
    assert f"recording {viewed}: {int(AT * RATE) / RATE:.3f} s" in second
    for text in (first, second):
        assert "DEMONSTRATION STATION. NOT A REAL REPORT." in text


def _assert_proved(shell: Shell, folder: Path, *, still_sha256: str, recordings: set[str]) -> None:
    head = shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"]
    export = folder / "custody-log.zip"
    shell.at("log", "export", "--out", export, "--json", badge=CUSTODIAN)
    assert shell("log", "check", export, "--json").body["check"]["whole"] is True
    with zipfile.ZipFile(export) as package:
        lines = [json.loads(line) for line in package.read("log.jsonl").splitlines()]
    assert lines[0]["demonstration"] is True
    acts = [json.loads(line["entry"]) for line in lines[1:]]
    (made,) = [act["details"] for act in acts if act["act"] == "still-made"]
    assert made["sha256"] == still_sha256
    released = acts[made["decision"]]
    assert (released["act"], released["actor"]) == ("footage-released", OFFICER)
    assert sum(act["act"] == "access-refused" for act in acts) == 2
    offloaded = {act["details"]["recording"] for act in acts if act["act"] == "offloaded"}
    assert offloaded >= recordings

    verify = ("verify", "--station", shell.station, "--json")
    found = shell(*verify, "--head", head).body["verify"]
    assert (found["whole"], found["findings"]) == (True, [])
    assert found["recordings"] == len(offloaded)
    assert found["reports"] == 2
    wrong = shell(*verify, "--head", _other_code(head), code=4).body["verify"]
    assert wrong["whole"] is False
    assert [each["kind"] for each in wrong["findings"]] == ["head-not-contained"]


def _other_code(code: str) -> str:
    """A code of the same log's size with one letter changed."""
    return code[:-1] + ("A" if code[-1] != "A" else "B")


def _reasons(ran: Ran, what: str) -> set[tuple[str, str]]:
    return {(reason["code"], reason["rule"]) for reason in ran.body[what]["reasons"]}


def _assert_always_said_to_be_a_demonstration(told: list[Ran]) -> None:
    answered = [ran for ran in told if ran.is_json and "error" not in ran.body]
    assert len(answered) > 15
    assert all(ran.body["demonstration"] is True for ran in answered)
