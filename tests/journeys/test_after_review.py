"""What comes after watching, by the program's own commands: compare, certify, export, delete."""

import subprocess
import sys
from pathlib import Path

from tests.journeys.filled_forms import fill
from tests.journeys.main_job import CUSTODIAN, OFFICER, PARTNER, SERGEANT, MainJob
from tests.journeys.shell import Shell


def test_an_account_and_its_supplement_stand_side_by_side(shell: Shell, job: MainJob) -> None:
    """Policy 2.7."""
    compare = ("report", "compare", job.incident)
    body = shell.at(*compare, "--json", badge=OFFICER).body["comparison"]
    (later,) = body["later"]
    assert (later["kind"], later["seal_holds"], body["first"]["seal_holds"]) == (
        "supplement",
        True,
        True,
    )
    assert {row["change"] for row in later["rows"]} <= {"same", "changed", "added", "withdrawn"}
    assert [event["words"].split(",")[0] for event in body["events"]] == [
        "Report",
        "Footage released",
        "Supplement",
    ]
    told = shell.at(*compare, "--officer", OFFICER, badge=SERGEANT).out
    assert "They say nothing about the writer." in told
    shell.at(*compare, "--officer", OFFICER, badge=PARTNER, code=3)


def test_what_came_first_is_certified_and_non_viewing_is_proved(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    out = tmp_path / "certificate.txt"
    shell.at("certificate", job.incident, "--out", out, badge=SERGEANT)
    text = out.read_text(encoding="utf-8")
    assert f"Officer {OFFICER}: own report sealed before footage was first released" in text
    assert f"Officer {PARTNER} has not viewed: no release to Officer {PARTNER} stands" in text
    body = shell.at(
        "certificate", job.incident, "--officer", PARTNER, "--json", badge=CUSTODIAN
    ).body["certificate"]
    assert [each["standing"] for each in body["officers"]] == ["no-report-not-released"]
    shell.at("certificate", job.incident, "--officer", OFFICER, badge=PARTNER, code=3)
    head = body["head"]
    shell("verify", "--station", shell.station, "--head", head)


def test_an_exported_report_is_verified_by_hand(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    shown = shell.at("report", "show", job.incident, "--json", badge=OFFICER).body["reports"]
    out = tmp_path / "report.txt"
    shell.at("report", "export", job.incident, shown[0]["id"], "--out", out, badge=OFFICER)
    page = (Path(__file__).parents[2] / "docs" / "sealed-report.md").read_text(encoding="utf-8")
    program = page.partition("```python\n")[2].partition("```")[0]
    subprocess.run([sys.executable, "-c", program, str(out)], check=True)
    unknown = ("report", "export", job.incident, "no-report", "--out", tmp_path / "other.txt")
    shell.at(*unknown, badge=OFFICER, code=2)


def test_a_sergeant_is_no_commander_for_a_deletion(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    """Policy 2.10."""
    kind = ("--kind", "deletion-request")
    shell.at("report", "form", job.incident, *kind, badge=OFFICER, code=3)
    words = ("deletion", job.incident, "approve", "--note", "Fine.", "--json")
    refused = shell.at(*words, badge=SERGEANT, code=3)
    assert refused.body["error"]["code"] == "nothing-to-decide"


def test_a_use_of_force_asks_for_its_own_form(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    """Policy 3: without --kind the incident says which form it is."""
    create = (
        *("incident", "create", "--recording", job.recording, "--category", "UOF"),
        *("--circumstance", "use-of-force", "--json"),
    )
    number = shell.at(*create, badge=OFFICER).body["incident"]["number"]
    form = shell.at("report", "form", number, "--json", badge=OFFICER).body["form"]
    assert form["kind"] == "use-of-force"
    shell.at("report", "form", number, "--kind", "initial", badge=OFFICER, code=3)
    filled = fill(
        form,
        tmp_path / "force.toml",
        own_role="witness",
        declaration="viewed-before",
        declared_viewing="My own recording, in the first incident.",
    )
    shell.at("report", "seal", number, "--from", filled, badge=OFFICER)
    shell.at("review", number, badge=OFFICER)
