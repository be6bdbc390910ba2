"""An override by the program's own commands: asked, answered, used, over, looked back at."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.app.system_clock import SystemClock
from tests.journeys.expectations import problem_of
from tests.journeys.filled_forms import fill
from tests.journeys.main_job import PARTNER, SERGEANT, MainJob
from tests.journeys.shell import Shell
from tests.journeys.tampering import found, keyed, verify

COMMANDER, OTHER_UNITS_SERGEANT, AUDITOR = "1044", "2219", "5101"
WORDS = "Which way the child walked after leaving the lobby"


def _ask(job: MainJob, of: str, *more: object) -> tuple[object, ...]:
    return (
        *("override", "ask", job.incident, "--reason", "missing-person", "--words", WORDS),
        *("--recording", job.other_recording, "--minutes", 15, "--of", of, *more),
    )


def _still(job: MainJob, out: Path) -> tuple[object, ...]:
    return ("still", job.other_recording, "--at", "2", "--out", out)


def _seal(shell: Shell, job: MainJob, folder: Path) -> dict[str, Any]:
    """The partner's report, which declares what was viewed."""
    form = shell.at("report", "form", job.incident, "--json", badge=PARTNER).body["form"]
    (declaration,) = [each for each in form["fields"] if each["key"] == "declaration"]
    (_, viewed, *_) = [each["code"] for each in declaration["choices"]]
    filled = fill(
        form,
        folder / "report.toml",
        declaration=viewed,
        declared_viewing="Ten seconds of my own recording, under an override.",
    )
    words = ("report", "seal", job.incident, "--from", filled, "--json")
    sealed: dict[str, Any] = shell.at(*words, badge=PARTNER).body["report"]
    return sealed


def _listed(shell: Shell, badge: str) -> dict[str, list[dict[str, Any]]]:
    listed: dict[str, list[dict[str, Any]]] = shell.at(
        "override", "list", "--json", badge=badge
    ).body["overrides"]
    return listed


def test_what_cannot_wait_is_seen_inside_its_box_and_the_report_says_so(
    shell: Shell, job: MainJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Policy 2.8."""
    still = tmp_path / "still.png"
    there = ("incident", "add", job.incident, "--officer", SERGEANT, "--role", "supervisor")
    shell.at(*there, badge=PARTNER)
    barred = shell.at(*_ask(job, SERGEANT, "--json"), badge=PARTNER, code=3)
    assert problem_of(barred).value == "override-answerer-barred"
    assert barred.body["error"]["facts"]["bar"] == "involved"

    asked = shell.at(*_ask(job, COMMANDER, "--json"), badge=PARTNER).body["override"]
    assert (asked["needs"], asked["until"], asked["answers"]) == (1, None, [])
    number = asked["number"]
    shell.at(*_still(job, still), badge=PARTNER, code=3)
    assert [each["number"] for each in _listed(shell, COMMANDER)["waiting"]] == [number]
    assert _listed(shell, SERGEANT)["waiting"] == []

    for badge in (SERGEANT, OTHER_UNITS_SERGEANT, PARTNER):
        words = ("override", "answer", number, "grant", "--note", "Go.", "--json")
        shell.at(*words, badge=badge, code=3)
    words = ("override", "answer", number, "grant", "--note", "Go.", "--json")
    granted = shell.at(*words, badge=COMMANDER).body["override"]
    assert granted["until"] is not None
    shell.at(*_still(job, still), badge=PARTNER)
    assert still.exists()
    other = ("still", job.recording, "--at", "2", "--out", tmp_path / "other.png")
    shell.at(*other, badge=PARTNER, code=3)
    early = ("override", "review", number, "justified", "--note", "Fine.", "--json")
    assert problem_of(shell.at(*early, badge=AUDITOR, code=3)).value == "override-not-to-review"

    later = datetime.now(UTC) + timedelta(minutes=16)
    monkeypatch.setattr(SystemClock, "now", lambda _: later.replace(microsecond=0))
    shell.at(*_still(job, tmp_path / "late.png"), badge=PARTNER, code=3)
    assert not (tmp_path / "late.png").exists()

    sealed = _seal(shell, job, tmp_path)
    assert "viewed-under-override" in sealed["stamps"]
    shown = shell.at("report", "show", job.incident, badge=COMMANDER).out
    assert f"Viewed before report, override {number}." in shown

    (due,) = _listed(shell, AUDITOR)["due"]
    assert (due["number"], due["state"]) == (number, "over")
    review = ("override", "review", number, "justified", "--note", "A child was missing.")
    shell.at(*review, badge=COMMANDER, code=3)
    shell.at(*review, badge=AUDITOR)
    assert _listed(shell, AUDITOR)["due"] == []
    told = shell.at("override", "list", badge=PARTNER).out
    assert f"{number}  Over, incident {job.incident}, Missing person" in told
    assert f"justified by {AUDITOR}: A child was missing." in told
    shell("verify", "--station", shell.station)


def test_what_is_ended_or_refused_opens_nothing(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    """Policy 2.8."""
    still = tmp_path / "still.png"
    assert "Nothing is open yet." in shell.at(*_ask(job, SERGEANT), badge=PARTNER).out
    number = _listed(shell, PARTNER)["own"][0]["number"]
    refuse = ("override", "answer", number, "refuse", "--note", "Unit 3B4 is viewing it.")
    assert "Refused" in shell.at(*refuse, badge=SERGEANT).out
    shell.at(*_still(job, still), badge=PARTNER, code=3)

    shell.at(*_ask(job, SERGEANT), badge=PARTNER)
    number = _listed(shell, PARTNER)["own"][0]["number"]
    grant = ("override", "answer", number, "grant", "--note", "Go.")
    assert "Granted" in shell.at(*grant, badge=SERGEANT).out
    assert "Ended" in shell.at("override", "end", number, badge=PARTNER).out
    shell.at(*_still(job, still), badge=PARTNER, code=3)
    assert not still.exists()
    assert "No override concerns you." in shell.at("override", "list", badge="4398").out


def test_two_supervisors_grant_in_a_critical_incident(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    """Policy 2.6, 2.8: another critical incident of the partner's."""
    recordings = shell.at("recordings", "--json", badge=PARTNER).body["recordings"]
    own = next(
        each["id"] for each in recordings if each["wearer"] == PARTNER and not each["incidents"]
    )
    incident = shell.at(
        *("incident", "create", "--recording", own, "--category", "CRI"),
        *("--circumstance", "dispatched-call", "--json"),
        badge=PARTNER,
    ).body["incident"]["number"]
    ask = (
        *("override", "ask", incident, "--reason", "officer-down", "--words", WORDS),
        *("--recording", own, "--minutes", 30, "--of", SERGEANT, "--json"),
    )
    number = shell.at(*ask, badge=PARTNER).body["override"]["number"]
    still = tmp_path / "still.png"
    grant = ("override", "answer", number, "grant", "--note", "Go.")
    assert "Another must grant it too." in shell.at(*grant, badge=SERGEANT).out
    shell.at("still", own, "--at", "1", "--out", still, badge=PARTNER, code=3)
    shell.at(*grant, badge=SERGEANT, code=3)
    assert "Granted: override" in shell.at(*grant, badge=COMMANDER).out
    shell.at("still", own, "--at", "1", "--out", still, badge=PARTNER)
    assert still.exists()


def test_a_grant_that_was_forged_with_the_stations_own_key_is_named(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    """Policy 2.8: it opens footage, and not unseen."""
    assert shell.station is not None
    shell.at(*_ask(job, COMMANDER), badge=PARTNER)
    number = _listed(shell, PARTNER)["own"][0]["number"]
    assert found(verify(shell, code=0)) == set()
    now = int(datetime.now(UTC).timestamp() * 1000)
    with keyed(shell.station) as connection:
        connection.execute(
            "INSERT INTO override_answers (override, answered_by, granted, words, words_salt,"
            " answered_at) SELECT id, asked_of, 1, 'Go.', '00', ? FROM overrides",
            (now,),
        )
    shell.at(*_still(job, tmp_path / "still.png"), badge=PARTNER)
    assert found(verify(shell, code=4)) == {("override-without-entry", number)}


def test_a_longer_box_and_a_lost_end_are_named(shell: Shell, job: MainJob) -> None:
    """Policy 2.8."""
    assert shell.station is not None
    shell.at(*_ask(job, COMMANDER), badge=PARTNER)
    number = _listed(shell, PARTNER)["own"][0]["number"]
    shell.at("override", "answer", number, "grant", "--note", "Go.", badge=COMMANDER)
    shell.at("override", "end", number, badge=COMMANDER)
    with keyed(shell.station) as connection:
        connection.execute("DELETE FROM override_ends")
    assert found(verify(shell, code=4)) == {("entry-without-record", f"override {number}")}
    with keyed(shell.station) as connection:
        connection.execute("UPDATE overrides SET minutes = 600")
    assert ("override-differs-from-entry", number) in found(verify(shell, code=4))
