"""The main job through the services, and the whole journal that it leaves in the custody log."""

from datetime import timedelta
from pathlib import Path

from desktop.domain.gate import Locked, LockReason, Open
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, Stamp
from desktop.domain.roles import Role
from desktop.services.assign_camera import AssignCamera
from desktop.services.list_recordings import ListRecordings
from desktop.services.sign_in import SignIn
from desktop.services.take_still import TakenStill
from tests.fakes.builders import CAMERA, REYES
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.station_on_fakes import (
    ADMIN,
    ANSWERS,
    AUDITOR,
    CUSTODIAN,
    PARTNER,
    PASSWORD,
    SEEN_BEFORE,
    SERGEANT,
    TERMINAL,
    StationOnFakes,
)

FOLDER = Path("cameras") / CAMERA
CAD = (
    "Event ID,Officer Badge ID,Dispatched Time,Cleared Time,Call Type\n"
    "26-001,4711,2026-11-20T16:55:00Z,2026-11-20T17:30:00Z,FIGHT\n"
    "26-001,4712,2026-11-20T16:58:00Z,2026-11-20T17:30:00Z,FIGHT\n"
)


def test_the_main_job_leaves_this_journal_and_no_other() -> None:
    """From the camera's folder to the approved report, every act in its order."""
    allowing = a_policy(still_roles=frozenset({Role.OFFICER, Role.SERGEANT}))
    station = StationOnFakes(rulebook=FakeRulebook(allowing))

    sign_in = SignIn(
        station.records,
        station.clock,
        station.hasher,
        station.second_factor,
        station.rulebook,
        TERMINAL,
        station.heads,
        station.kept,
    )

    # The day before: the camera is assigned, dispatch's export is imported.
    AssignCamera(station.records, station.clock)(sign_in(ADMIN, PASSWORD), CAMERA, REYES)
    station.import_cad(sign_in(CUSTODIAN, PASSWORD), CAD)

    # End of shift: the camera is docked, nobody signs in.
    station.dock.dock(FOLDER, {"DCIM/0001.MP4": 40})
    offloaded = station.offload(FOLDER, REYES, None, lambda _: None)
    assert offloaded.is_safe_to_clear

    # The officer tags blind, asks to watch, and is refused.
    officer = sign_in(REYES, PASSWORD)
    (listed,) = ListRecordings(station.records)(officer).recordings
    incident = station.tag.create(officer, [listed.recording.id], "UOF", ["dispatched-call"])
    assert incident.cad_number == "26-001"
    review = station.review(officer, incident.number)
    assert isinstance(review.decision, Locked)
    assert [reason.code for reason in review.decision.reasons] == [LockReason.REPORT_NOT_SEALED]
    assert isinstance(station.still(officer, listed.recording.id, 1.0), Locked)

    # The report opens the footage to its author, and to nobody else.
    form = station.reports.form(officer, incident.number, ReportKind.INITIAL)
    assert form.template.kind is ReportKind.INITIAL
    first = station.reports.seal(officer, incident.number, ReportKind.INITIAL, ANSWERS)
    assert isinstance(station.review(officer, incident.number).decision, Open)
    assert isinstance(station.still(officer, listed.recording.id, 1.0), TakenStill)
    partner = sign_in(PARTNER, PASSWORD)
    assert isinstance(station.review(partner, incident.number).decision, Locked)

    # After watching, a supplement; the sergeant returns, the officer writes version 2.
    station.clock.advance(timedelta(hours=1))
    supplement = station.reports.seal(officer, incident.number, ReportKind.SUPPLEMENT, SEEN_BEFORE)
    assert f"recording {listed.recording.id}: 1.000 s to 1.000 s" in supplement.text
    sergeant = sign_in(SERGEANT, PASSWORD)
    assert station.read_reports(sergeant, incident.number).reports == (first, supplement)
    station.decide(sergeant, incident.number, Outcome.RETURNED, "What did he carry?")
    second = station.reports.seal(officer, incident.number, ReportKind.INITIAL, SEEN_BEFORE)
    assert (second.version, second.stamps) == (
        2,
        (Stamp.PRIOR_VIEWING_DECLARED, Stamp.AUTHOR_HAD_VIEWED),
    )
    station.decide(sergeant, incident.number, Outcome.APPROVED, "Complete.")
    officer.end()

    # Whoever checks it later.
    head = station.log.head(sign_in(AUDITOR, PASSWORD)).head
    verified = station.verify()
    assert verified.is_whole
    assert verified.head == head
    assert station.journal() == [
        ("signed-in", ADMIN),
        ("camera-assigned", ADMIN),
        ("signed-in", CUSTODIAN),
        ("cad-imported", CUSTODIAN),
        ("offloaded", None),
        ("signed-in", REYES),
        ("incident-created", REYES),
        ("access-asked", REYES),
        ("access-refused", REYES),
        ("report-sealed", REYES),
        ("access-asked", REYES),
        ("footage-released", REYES),
        ("still-made", REYES),
        ("signed-in", PARTNER),
        ("access-asked", PARTNER),
        ("report-sealed", REYES),
        ("signed-in", SERGEANT),
        ("report-read", SERGEANT),
        ("report-returned", SERGEANT),
        ("report-returned", SERGEANT),
        ("report-sealed", REYES),
        ("report-approved", SERGEANT),
        ("signed-in", AUDITOR),
        ("head-signed", AUDITOR),
    ]


def test_the_journal_says_for_each_answer_whether_it_opened_and_why() -> None:
    """What a court reads: asked, locked for this reason; asked, open."""
    station = StationOnFakes()
    incident = station.incident(station.film())
    station.turn_page()
    station.review(station.session(), incident.id)
    station.seal(incident)
    station.review(station.session(), incident.id)
    answers = [
        (entry["details"]["open"], entry["details"].get("reasons"))
        for entry in station.entries()
        if entry["act"] == "access-asked"
    ]
    assert answers == [(False, [f"report-not-sealed@{incident.id}"]), (True, None)]


def test_the_log_never_holds_a_name_a_word_or_a_secret() -> None:
    """Design 3: names and words stay in records, so that what must be erased can be."""
    station = StationOnFakes()
    incident = station.incident(station.film())
    station.seal(incident, answers={**ANSWERS, "narrative": "Jane Roe fled to Elm Street."})
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Who is Jane Roe?")
    station.custodian.release(
        station.session(SERGEANT), incident.recordings, reason="Jane Roe complained"
    )
    station.turn_to_first_page()
    log = str(station.entries())
    for words in ("Jane", "Roe", "Elm Street", PASSWORD):
        assert words not in log
