"""A sergeant returns a report: the next version stands beside the first, which never changes."""

from pathlib import Path
from typing import Any

from tests.journeys.main_job import PARTNER, SERGEANT, MainJob, seal
from tests.journeys.shell import Shell

NOTE = "Say when you arrived."
AGAIN = (
    "I arrived at a quarter to twelve, with the other unit. Two people were arguing behind the "
    "school. We kept them apart and called their parents. Nobody was hurt."
)


def _reports_of_the_partner(shell: Shell, job: MainJob) -> list[dict[str, Any]]:
    shown = shell.at("report", "show", job.incident, "--json", badge=SERGEANT).body["reports"]
    return [each for each in shown if each["author"] == PARTNER]


def _return(shell: Shell, job: MainJob) -> dict[str, Any]:
    words = ("decide", job.incident, "return", "--note", NOTE, "--json")
    decided: dict[str, Any] = shell.at(*words, badge=SERGEANT).body["decision"]
    return decided


def test_version_2_stands_beside_version_1(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    seal(shell, job.incident, "initial", tmp_path, PARTNER)
    (first,) = _reports_of_the_partner(shell, job)

    decided = _return(shell, job)
    assert [each["author"] for each in decided["reports"]] == [PARTNER]
    assert decided["had_viewed"] is False

    seal(shell, job.incident, "initial", tmp_path, PARTNER, AGAIN)
    one, two = _reports_of_the_partner(shell, job)
    assert (one["version"], one["decision"], one["note"]) == (1, "returned", NOTE)
    assert (one["text"], one["sha256"]) == (first["text"], first["sha256"])
    assert (two["version"], two["decision"], two["stamps"]) == (2, None, [])
    assert AGAIN in two["text"]
    shell("verify", "--station", shell.station, "--head", job.head)


def test_what_a_supervisor_saw_before_returning_it_is_stamped_on_version_2(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    seal(shell, job.incident, "initial", tmp_path, PARTNER)
    still = ("still", job.recording, "--at", "1", "--out", tmp_path / "still.png")
    shell.at(*still, "--reason", "The report names no time", badge=SERGEANT)
    assert _return(shell, job)["had_viewed"] is True

    seal(shell, job.incident, "initial", tmp_path, PARTNER, AGAIN)
    one, two = _reports_of_the_partner(shell, job)
    assert one["stamps"] == []
    assert "returner-had-viewed" in two["stamps"]
    assert "returner-had-viewed" in two["text"]


def test_only_a_report_that_waits_is_decided_and_never_by_somebody_of_it(
    shell: Shell, job: MainJob
) -> None:
    words = ("decide", job.incident, "approve", "--note", "Fine.", "--json")
    decided_already = shell.at(*words, badge=SERGEANT, code=3)
    assert decided_already.body["error"]["code"] == "nothing-to-decide"
    shell.at(*words, badge=PARTNER, code=3)
    shell.at(*words, badge="2219", code=3)
