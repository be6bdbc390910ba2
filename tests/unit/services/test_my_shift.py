"""My shift: what was recorded, what is locked, what is next and what is due."""

from datetime import datetime, timedelta

import pytest

from desktop.domain.cad import CadCall, NoRecording
from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.drafts import Draft
from desktop.domain.due import Due, DueKind
from desktop.domain.gate import Locked, LockReason, Open
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import MediaCondition, Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import NextStep, ReportStage
from desktop.domain.reports import Outcome
from desktop.services.my_shift import ShiftView
from desktop.services.shift_incidents import ShiftIncident
from tests.fakes.builders import CAMERA, NOON, REYES, make_call
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    COMMANDER,
    CUSTODIAN,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

_PARTNERS = CameraId("BWC-0500")
_EVENT = "26-001234"


def shift(station: StationOnFakes, badge: Badge = REYES) -> ShiftView:
    return station.my_shift(station.session(badge))


def the_incident(station: StationOnFakes, badge: Badge = REYES) -> ShiftIncident:
    (incident,) = shift(station, badge).page.incidents
    return incident


def call(station: StationOnFakes, *calls: CadCall) -> None:
    with station.records.writing() as work:
        work.cad.add(calls)
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))


def keep_draft(
    station: StationOnFakes, incident: Incident, kind: ReportKind = ReportKind.INITIAL
) -> None:
    with station.records.noting() as notes:
        notes.drafts.save(Draft(REYES, incident.id, kind, {}, station.clock.now()))


def due_at(view: ShiftView, kind: DueKind) -> list[datetime]:
    return [due.due_at for due in view.due if due.kind is kind]


def test_an_empty_shift_says_when_it_was_looked_at_and_nothing_else(
    station: StationOnFakes,
) -> None:
    view = shift(station)
    assert (view.now, view.untagged) == (NOON, 0)
    assert (view.proposals, view.page.incidents, view.due, view.calls) == ((), (), (), ())
    assert view.page.next is None


def test_looking_at_ones_shift_enters_nothing(station: StationOnFakes) -> None:
    station.incident(station.film())
    station.turn_page()
    shift(station)
    assert station.journal() == []
    assert station.unsealer.last_committed == []


@pytest.mark.parametrize("badge", [ADMIN])
def test_who_has_no_recordings_has_no_shift(station: StationOnFakes, badge: Badge) -> None:
    session = station.session(badge)
    with refused(Problem.NO_RIGHT):
        station.my_shift(session)
    with refused(Problem.NO_RIGHT):
        station.my_shift.more(session, station.incident(station.film()).id)


def test_an_untagged_recording_is_to_be_tagged_and_tells_locked_facts_alone(
    station: StationOnFakes,
) -> None:
    recording = station.film()
    view = shift(station)
    (proposal,) = view.proposals
    (line,) = proposal.recordings
    assert (line.id, line.camera, line.wearer, line.is_own) == (recording.id, CAMERA, REYES, True)
    assert line.started_at == NOON - timedelta(hours=2)
    assert line.ended_at == NOON - timedelta(hours=2, minutes=-5)
    assert (line.duration, line.condition) == (300.0, MediaCondition.PLAYABLE)
    assert proposal.step is NextStep.TAG
    assert (proposal.starts_at, proposal.ends_at) == (line.started_at, line.ended_at)
    assert (proposal.call, proposal.standing, proposal.others) == (None, None, ())
    assert view.untagged == 1
    assert view.due == (Due(DueKind.TAG_RECORDINGS, NOON + timedelta(hours=24), recordings=1),)


def test_recordings_of_another_are_nobodys_to_tag(station: StationOnFakes) -> None:
    station.film(PARTNER, _PARTNERS)
    assert shift(station).proposals == ()
    assert len(shift(station, PARTNER).proposals) == 1


def test_a_call_groups_ones_own_and_tells_of_the_others(station: StationOnFakes) -> None:
    call(station, make_call(), make_call(badge=PARTNER))
    first = station.film(started_at=NOON - timedelta(hours=2))
    second = station.film(started_at=NOON - timedelta(hours=1, minutes=30))
    late = station.film(PARTNER, _PARTNERS, started_at=NOON - timedelta(hours=1, minutes=40))
    early = station.film(PARTNER, _PARTNERS, started_at=NOON - timedelta(hours=1, minutes=50))
    station.film(PARTNER, _PARTNERS, started_at=NOON - timedelta(minutes=10))

    view = shift(station)

    (proposal,) = view.proposals
    assert [line.id for line in proposal.recordings] == [first.id, second.id]
    assert [line.id for line in proposal.others] == [early.id, late.id]
    assert not any(line.is_own for line in proposal.others)
    assert proposal.call == make_call()
    assert view.due[0].event == _EVENT
    assert view.due[0].recordings == 2


def test_an_incident_that_the_call_has_already_is_named(station: StationOnFakes) -> None:
    call(station, make_call(), make_call(badge=PARTNER))
    theirs = station.incident(station.film(PARTNER, _PARTNERS), by=PARTNER)
    station.film()

    (proposal,) = shift(station).proposals

    assert proposal.standing is not None
    assert proposal.standing.id == theirs.id
    assert [line.wearer for line in proposal.others] == [PARTNER]


def test_an_incident_of_the_call_that_one_has_no_part_in_is_not_named(
    station: StationOnFakes,
) -> None:
    call(station, make_call(badge=PARTNER))
    station.incident(station.film(PARTNER, _PARTNERS), by=PARTNER)
    call(station, make_call())
    station.film()

    (proposal,) = shift(station).proposals

    assert proposal.call is not None
    assert proposal.standing is None


def test_a_tagged_incident_is_locked_and_its_report_is_next(station: StationOnFakes) -> None:
    recording = station.film()
    incident = station.incident(recording)

    view = shift(station)

    (told,) = view.page.incidents
    assert told.incident == incident
    assert told.category.code == "UOF"
    assert [line.id for line in told.recordings] == [recording.id]
    assert isinstance(told.access, Locked)
    assert [reason.code for reason in told.access.reasons] == [LockReason.REPORT_NOT_SEALED]
    assert not told.is_open
    assert (told.account.stage, told.step) == (ReportStage.NONE, NextStep.WRITE_REPORT)
    first_ended = NOON - timedelta(hours=2, minutes=-5)
    assert told.due_at == first_ended + timedelta(hours=12)
    assert view.proposals == ()
    assert view.due == (
        Due(
            DueKind.SEAL_REPORT,
            told.due_at,
            incident=incident.id,
            number=incident.number,
            category="UOF",
        ),
    )


def test_a_report_of_recordings_of_unknown_length_runs_from_the_tagging(
    station: StationOnFakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = station.film()
    monkeypatch.setattr(Recording, "ended_at", None)
    station.incident(recording)
    assert the_incident(station).due_at == NOON + timedelta(hours=12)


def test_a_draft_is_continued(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    keep_draft(station, incident)
    station.clock.advance(timedelta(minutes=1))
    other = station.incident(station.film())

    newest, told = shift(station).page.incidents

    assert (newest.incident.id, newest.account.draft) == (other.id, None)
    assert (told.account.stage, told.account.since) == (ReportStage.DRAFT, NOON)
    assert told.step is NextStep.CONTINUE_DRAFT


def test_a_sealed_report_opens_and_nothing_is_due(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    report = station.seal(incident)

    told = the_incident(station)

    assert isinstance(told.access, Open)
    assert told.is_open
    assert (told.account.stage, told.account.report) == (ReportStage.SEALED, report)
    assert (told.step, told.due_at) == (NextStep.REVIEW, None)
    assert shift(station).due == ()


def test_a_returned_report_is_due_again_three_days_later(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    station.seal(incident)
    station.clock.advance(timedelta(hours=1))
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Which door?")

    told = the_incident(station)

    assert (told.account.stage, told.step) == (ReportStage.RETURNED, NextStep.REWRITE_RETURNED)
    assert told.account.decision is not None
    assert told.account.decision.note.text == "Which door?"
    assert told.due_at == NOON + timedelta(hours=73)
    assert due_at(shift(station), DueKind.REWRITE_REPORT) == [told.due_at]


def test_a_partner_owes_an_own_report_and_sees_the_incident(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    station.seal(incident)

    told = the_incident(station, PARTNER)

    assert isinstance(told.access, Locked)
    assert [reason.code for reason in told.access.reasons] == [LockReason.OTHER_OFFICERS_FOOTAGE]
    assert told.account.stage is ReportStage.NONE
    assert not told.recordings[0].is_own
    assert told.step is NextStep.WRITE_REPORT


def test_what_needs_no_report_is_due_from_nobody(station: StationOnFakes) -> None:
    recording = station.film()
    station.incident(recording, by=SERGEANT, category="TST")
    told = the_incident(station)
    assert (told.step, told.due_at) == (NextStep.NOTHING, None)
    assert shift(station).due == ()


def test_who_writes_no_reports_owes_none(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    station.tag.add_officer(station.session(), incident.id, CUSTODIAN, Involvement.ON_SCENE)
    call(station, make_call(badge=CUSTODIAN))
    view = shift(station, CUSTODIAN)
    (told,) = view.page.incidents
    assert (told.step, told.due_at, view.due) == (NextStep.NOTHING, None, ())


def test_a_report_stays_due_however_many_incidents_came_after_it(
    station: StationOnFakes,
) -> None:
    owed = station.incident(station.film())
    for _ in range(3):
        station.clock.advance(timedelta(minutes=1))
        station.seal(station.incident(station.film()))

    view = station.my_shift(station.session(), limit=2)

    assert owed.id not in [told.incident.id for told in view.page.incidents]
    assert [due.incident for due in view.due] == [owed.id]


def test_incidents_come_newest_first_by_pages(station: StationOnFakes) -> None:
    made = []
    for _ in range(5):
        station.clock.advance(timedelta(minutes=1))
        made.append(station.incident(station.film()).id)
    session = station.session()

    first = station.my_shift(session, limit=2).page
    assert first.next is not None
    second = station.my_shift.more(session, first.next, limit=2)
    assert second.next is not None
    third = station.my_shift.more(session, second.next, limit=2)

    pages = [*first.incidents, *second.incidents, *third.incidents]
    assert [told.incident.id for told in pages] == made[::-1]
    assert third.next is None


def test_a_call_with_a_recording_is_shown_and_needs_no_reason(station: StationOnFakes) -> None:
    call(station, make_call())
    station.film()
    view = shift(station)
    (shown,) = view.calls
    assert (shown.call, shown.has_recording, shown.is_unexplained) == (make_call(), True, False)
    assert due_at(view, DueKind.EXPLAIN_NO_RECORDING) == []


def test_a_call_without_a_recording_waits_for_a_reason(station: StationOnFakes) -> None:
    call(station, make_call(), make_call(badge=PARTNER))
    view = shift(station)
    (shown,) = view.calls
    assert shown.is_unexplained
    cleared = NOON - timedelta(hours=1)
    assert view.due == (
        Due(DueKind.EXPLAIN_NO_RECORDING, cleared + timedelta(hours=12), event=_EVENT),
    )


def test_a_call_that_was_explained_is_due_no_more(station: StationOnFakes) -> None:
    call(station, make_call())
    reason = NoRecording(_EVENT, REYES, "fault", SaltedText.of("Cable."), NOON)
    with station.records.writing() as work:
        work.cad.explain(reason)
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, REYES))

    view = shift(station)

    (shown,) = view.calls
    assert (shown.explanation, shown.is_unexplained) == (reason, False)
    assert view.due == ()


def test_calls_of_the_last_week_are_shown(station: StationOnFakes) -> None:
    old = NOON - timedelta(days=7)
    call(
        station,
        make_call(event="1", dispatched_at=old, cleared_at=old),
        make_call(event="2", dispatched_at=old - timedelta(seconds=1), cleared_at=old),
        make_call(event="3", dispatched_at=NOON, cleared_at=NOON + timedelta(hours=1)),
    )
    assert [shown.call.event for shown in shift(station).calls] == ["1"]


def test_calls_of_the_week_before_the_newest_recording_are_shown(station: StationOnFakes) -> None:
    """Who comes back from leave still finds what was left open."""
    station.film(started_at=NOON - timedelta(days=30))
    old = NOON - timedelta(days=37)
    call(station, make_call(event="1", dispatched_at=old, cleared_at=old))
    assert [shown.call.event for shown in shift(station).calls] == ["1"]
    station.incident(station.film(started_at=NOON - timedelta(hours=1)))
    assert shift(station).calls == ()


def test_what_is_due_first_comes_first(station: StationOnFakes) -> None:
    station.film(started_at=NOON - timedelta(hours=1))
    station.incident(station.film(started_at=NOON - timedelta(hours=6)))
    call(station, make_call(cleared_at=NOON - timedelta(hours=3), badge=REYES))
    kinds = [due.kind for due in shift(station).due]
    assert kinds == [DueKind.SEAL_REPORT, DueKind.EXPLAIN_NO_RECORDING, DueKind.TAG_RECORDINGS]


def test_a_supervisor_has_a_shift_too(station: StationOnFakes) -> None:
    assert shift(station, COMMANDER).page.incidents == ()
