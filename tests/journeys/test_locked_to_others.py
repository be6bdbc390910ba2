"""Who else asks for the footage, and is told plainly why not and what would open it."""

import pytest

from tests.journeys.main_job import ADMINISTRATOR, CUSTODIAN, PARTNER, SERGEANT, MainJob
from tests.journeys.shell import Shell


def _locked(shell: Shell, incident: str, badge: str, *more: str) -> list[tuple[str, str, str]]:
    ran = shell.at("review", incident, "--json", *more, badge=badge, code=3)
    assert ran.body["review"]["state"] == "locked"
    reasons = ran.body["review"]["reasons"]
    return [(each["code"], each["rule"], each["opening"]) for each in reasons]


@pytest.mark.parametrize(
    ("badge", "why"),
    [
        (ADMINISTRATOR, ("administrator", "2.16", "nothing")),
        ("4398", ("not-involved", "4", "become-involved")),
        ("4466", ("not-involved", "4", "become-involved")),
        ("2219", ("outside-unit", "4", "unit-supervisor")),
        ("3310", ("not-on-case", "4", "case-assignment")),
        ("3321", ("not-on-case", "4", "case-assignment")),
        ("5101", ("not-drawn", "2.13", "audit-draw")),
        ("5301", ("role-never-plays", "4", "nothing")),
    ],
)
def test_a_sealed_report_opens_the_footage_to_nobody_else(
    shell: Shell, job: MainJob, badge: str, why: tuple[str, str, str]
) -> None:
    assert set(_locked(shell, job.incident, badge, "--reason", "I want to see it")) == {why}


def test_the_partners_own_report_is_what_opens_it_to_the_partner(
    shell: Shell, job: MainJob
) -> None:
    assert set(_locked(shell, job.incident, PARTNER)) == {
        ("other-officers-footage", "2.3", "seal-own-report"),
        ("report-not-sealed", "2.1", "seal-own-report"),
    }


@pytest.mark.parametrize("badge", [PARTNER, ADMINISTRATOR, SERGEANT])
def test_a_still_that_is_refused_writes_nothing(shell: Shell, job: MainJob, badge: str) -> None:
    assert shell.station is not None
    still = shell.station.parent / "still.png"
    shell.at("still", job.recording, "--at", "2", "--out", still, badge=badge, code=3)
    assert not still.exists()
    assert [path.name for path in shell.station.parent.iterdir()] == [shell.station.name]


def test_a_custodian_watches_only_for_a_stated_purpose(shell: Shell, job: MainJob) -> None:
    """Policy 2.16."""
    assert _locked(shell, job.incident, CUSTODIAN) == [
        ("purpose-missing", "2.16", "stated-purpose")
    ]
    words = ("review", job.incident, "--reason", "Court order 12", "--json")
    assert shell.at(*words, badge=CUSTODIAN).body["review"]["state"] == "open"


def test_an_uninvolved_sergeant_watches_only_for_a_stated_reason(
    shell: Shell, job: MainJob
) -> None:
    assert _locked(shell, job.incident, SERGEANT) == [("reason-missing", "2.4", "state-reason")]
    words = ("review", job.incident, "--reason", "A complaint came in", "--json")
    opened = shell.at(*words, badge=SERGEANT).body["review"]
    assert opened["state"] == "open"
    assert set(opened["recordings"]) == {job.recording, job.other_recording}


def test_a_sergeant_who_was_there_is_gated_like_everyone_there(shell: Shell, job: MainJob) -> None:
    part = ("--officer", SERGEANT, "--role", "on-scene")
    shell.at("incident", "add", job.incident, *part, badge=SERGEANT)
    assert set(_locked(shell, job.incident, SERGEANT, "--reason", "A complaint came in")) == {
        ("involved-supervisor", "2.4", "seal-own-report")
    }


def test_every_refusal_says_in_words_why_what_opens_it_and_who_can(
    shell: Shell, job: MainJob
) -> None:
    told = shell.at("review", job.incident, badge=ADMINISTRATOR, code=3).out
    assert "(rule 2.16)" in told
    assert "Opens it: " in told
    assert "Who can: " in told
