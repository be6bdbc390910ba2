"""A case by command: assigned, an account from elsewhere, released, marked, confirmed."""

from pathlib import Path

import pytest

from desktop.domain.refusals import Problem
from tests.journeys.expectations import assert_whole, exported, problem_of
from tests.journeys.main_job import CUSTODIAN, OFFICER, PARTNER, SERGEANT, MainJob
from tests.journeys.shell import Shell
from tests.journeys.tampering import found, keyed, verify

COMMANDER, INVESTIGATOR, INTERNAL_AFFAIRS = "1044", "3310", "3321"
NOTE = ("--note", "As the order says", "--json")


@pytest.fixture
def critical(shell: Shell, job: MainJob) -> str:
    """Another incident of the partner alone, critical, with an investigator on its case."""
    created = shell.at(
        *("incident", "create", "--recording", job.other_recording, "--category", "CRI"),
        *("--circumstance", "dispatched-call", "--json"),
        badge=PARTNER,
    ).body["incident"]
    number = str(created["number"])
    assign = ("case", "assign", number, "--officer", INVESTIGATOR, *NOTE)
    assert shell.at(*assign, badge=COMMANDER).body["case"]["kind"] == "assigned"
    return number


def test_an_outside_report_then_a_release_and_the_station_stays_whole(
    shell: Shell, critical: str, tmp_path: Path
) -> None:
    release = ("case", "release", critical, "--officer", PARTNER, *NOTE)
    early = shell.at(*release, badge=INVESTIGATOR, code=3)
    assert problem_of(early) is Problem.RELEASE_BEFORE_ACCOUNT
    pdf = tmp_path / "report.pdf"
    outside = ("report", "outside", critical, "--number", "26-004512", "--pdf", pdf, "--json")
    assert problem_of(shell.at(*outside, badge=PARTNER, code=2)) is Problem.DOCUMENT_UNREADABLE
    pdf.write_bytes(b"%PDF-1.7 what I saw")
    assert shell.at(*outside, badge=PARTNER).body["account"]["reference"] == "26-004512"
    assert shell.at(*release, badge=INVESTIGATOR).body["case"]["officer"] == PARTNER
    shown = shell.at("report", "show", critical, badge=INVESTIGATOR)
    assert "26-004512" in shown.out
    acts = [entry["act"] for entry in exported(shell, tmp_path / "log.jsonl")]
    assert [act for act in acts if act.startswith(("case-", "critical-", "outside-"))] == [
        "case-assigned",
        "outside-report-entered",
        "critical-released",
    ]
    assert b"26-004512" not in (tmp_path / "log.jsonl").read_bytes()
    assert_whole(shell)


def test_a_statement_and_a_report_that_will_not_come(shell: Shell, critical: str) -> None:
    mark = ("case", "unobtainable", critical, "--officer", PARTNER, "--reason", "on-leave", *NOTE)
    told = shell.at(*mark, badge=CUSTODIAN).body["case"]
    assert (told["kind"], told["reason"]) == ("unobtainable", "on-leave")
    statement = ("case", "statement", critical, "--officer", PARTNER, *NOTE)
    elsewhere = shell.at(*statement, badge=INTERNAL_AFFAIRS, code=3)
    assert problem_of(elsewhere) is Problem.NOT_ON_CASE
    assert shell.at(*statement, badge=INVESTIGATOR).body["account"]["kind"] == "statement"
    again = shell.at(*mark, badge=CUSTODIAN, code=3)
    assert problem_of(again) is Problem.ACCOUNT_EXISTS
    assert_whole(shell)


def test_tags_are_confirmed_by_who_was_not_there(shell: Shell, job: MainJob) -> None:
    confirm = ("incident", "confirm", job.incident, *NOTE)
    assert problem_of(shell.at(*confirm, badge=OFFICER, code=3)) is Problem.NO_RIGHT
    stale = shell.at(*confirm, "--version", "9", badge=SERGEANT, code=3)
    assert problem_of(stale) is Problem.TAGS_CHANGED_MEANWHILE
    assert shell.at(*confirm, badge=SERGEANT).body["case"]["version"] == 1


def test_a_release_that_somebody_with_the_key_wrote_into_the_records_is_named(
    shell: Shell, critical: str
) -> None:
    """Policy 2.6: the row opens footage, and it stands in no entry of the log."""
    assert shell.station is not None
    with keyed(shell.station) as connection:
        connection.execute(
            "INSERT INTO case_acts (incident, kind, officer, done_by, done_at, words, words_salt)"
            " SELECT incident, 'released', ?, done_by, done_at, words, words_salt FROM case_acts",
            (PARTNER,),
        )
    ((kind, subject),) = found(verify(shell, code=4))
    assert kind == "record-without-entry"
    assert subject.startswith(f"critical-released {PARTNER}")
    assert critical
