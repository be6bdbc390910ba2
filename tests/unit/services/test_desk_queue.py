"""A supervisor's desk: what waits, until when, and what stands in the way of deciding it."""

from datetime import timedelta

import pytest

from desktop.domain.desk_checks import DeskCheck
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Involvement
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from desktop.services.desk_queue import WaitingRow
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

_MINUTE = timedelta(minutes=1)


def queue(station: StationOnFakes, badge: Badge = SERGEANT) -> tuple[WaitingRow, ...]:
    return station.queue(station.session(badge)).rows


@pytest.mark.parametrize("badge", [SERGEANT, COMMANDER])
def test_a_sealed_report_waits_three_days_on_its_units_desk(
    station: StationOnFakes, badge: Badge
) -> None:
    incident = station.incident(station.film(), station.film())
    assert queue(station, badge) == ()
    report = station.seal(incident)

    page = station.queue(station.session(badge))

    (row,) = page.rows
    assert (row.report, row.incident, row.category.code) == (report, incident, "UOF")
    assert (row.recordings, row.seconds) == (2, 600.0)
    assert row.due_at == NOON + timedelta(hours=72)
    assert not row.is_late(NOON + timedelta(hours=72))
    assert row.is_late(NOON + timedelta(hours=72, seconds=1))
    assert (row.own_part, row.may_decide) == (frozenset(), True)
    assert (row.viewed_ms, row.had_viewed) == (0, False)
    assert (page.now, page.next) == (NOON, None)


def test_the_desk_of_another_unit_does_not_have_it(station: StationOnFakes) -> None:
    report = station.seal(station.incident(station.film()))
    assert queue(station, HARBOUR_SERGEANT) == ()
    with refused(Problem.OUTSIDE_UNIT):
        station.queue.detail(station.session(HARBOUR_SERGEANT), report.id)


@pytest.mark.parametrize("badge", [REYES, ADMIN, CUSTODIAN, INVESTIGATOR])
def test_only_supervisors_have_a_desk(station: StationOnFakes, badge: Badge) -> None:
    report = station.seal(station.incident(station.film()))
    with refused(Problem.NO_RIGHT):
        station.queue(station.session(badge))
    with refused(Problem.NO_RIGHT):
        station.queue.detail(station.session(badge), report.id)


def test_looking_at_the_desk_enters_nothing(station: StationOnFakes) -> None:
    report = station.seal(station.incident(station.film()))
    station.turn_page()
    queue(station)
    station.queue.detail(station.session(SERGEANT), report.id)
    assert station.journal() == []


def test_who_was_there_sees_the_row_and_cannot_decide_it(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    station.seal(incident)
    (row,) = queue(station)
    assert (row.own_part, row.may_decide) == (frozenset({Involvement.SUPERVISOR}), False)


def test_a_supervisor_is_told_how_much_they_have_viewed(station: StationOnFakes) -> None:
    recording, other = station.film(), station.film()
    incident = station.incident(recording, other)
    station.seal(incident)
    station.view(recording.id, SERGEANT)
    station.view(recording.id, SERGEANT)
    station.view(other.id, SERGEANT)
    station.view(recording.id, COMMANDER)

    (row,) = queue(station)

    assert (row.viewed_ms, row.had_viewed) == (3000, True)


def test_the_longest_waiting_comes_first_or_the_newest_by_pages(station: StationOnFakes) -> None:
    sealed = []
    for _ in range(5):
        station.clock.advance(_MINUTE)
        sealed.append(station.seal(station.incident(station.film())).id)
    session = station.session(SERGEANT)

    for newest_first, expected in ((False, sealed), (True, sealed[::-1])):
        shown, after = [], None
        for count in (2, 2, 1):
            page = station.queue(session, after, 2, newest_first=newest_first)
            assert len(page.rows) == count
            shown += [row.report.id for row in page.rows]
            after = page.next
        assert shown == expected
        assert after is None


@pytest.mark.parametrize("outcome", Outcome)
def test_a_decision_takes_it_off_the_desk(station: StationOnFakes, outcome: Outcome) -> None:
    incident = station.incident(station.film())
    report = station.seal(incident)
    station.decide(station.session(COMMANDER), incident.id, outcome, "Read.")
    assert queue(station) == ()
    with refused(Problem.NOTHING_TO_DECIDE, incident=incident.number):
        station.queue.detail(station.session(SERGEANT), report.id)


def test_a_second_version_comes_back_to_the_desk(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Which door?")
    station.seal(incident)
    station.seal(incident, kind=ReportKind.SUPPLEMENT)
    kinds = {(row.report.kind, row.report.version) for row in queue(station)}
    assert kinds == {(ReportKind.INITIAL, 2), (ReportKind.SUPPLEMENT, 1)}


def test_the_detail_tells_recordings_and_whether_others_have_sealed(
    station: StationOnFakes,
) -> None:
    recording = station.film()
    partners = station.film(PARTNER, CameraId("BWC-0500"))
    incident = station.incident(recording, partners, by=SERGEANT)
    session = station.session(SERGEANT)
    for badge in (OUTSIDER, CUSTODIAN):
        station.tag.add_officer(session, incident.id, badge, Involvement.ON_SCENE)
    report = station.seal(incident)
    station.seal(incident, by=PARTNER)

    detail = station.queue.detail(session, report.id)

    assert detail.row.report == report
    assert [line.id for line in detail.recordings] == [recording.id, partners.id]
    told = [(other.badge, other.is_sealed) for other in detail.others]
    assert told == [(PARTNER, True), (OUTSIDER, False)]
    assert detail.others[1].parts == frozenset({Involvement.ON_SCENE})
    checks = {each.check: each for each in detail.checks}
    assert checks[DeskCheck.OTHERS_SEALED].people == (OUTSIDER,)
    assert checks[DeskCheck.SEALED_IN_TIME].holds
    assert not checks[DeskCheck.CALL_MATCHES].holds


def test_the_detail_holds_the_recordings_against_the_call(station: StationOnFakes) -> None:
    station.import_cad(
        station.session(ADMIN),
        "Event ID,Officer Badge ID,Dispatched Time,Cleared Time,Call Type\n"
        f"26-1,{REYES},2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Stop\n"
        "26-1,4999,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Stop\n",
    )
    report = station.seal(station.incident(station.film()))
    detail = station.queue.detail(station.session(SERGEANT), report.id)
    checks = {each.check: each.holds for each in detail.checks}
    assert checks[DeskCheck.CALL_MATCHES] is True
    assert checks[DeskCheck.RECORDED_WHOLE_CALL] is False
    assert detail.others == ()


def test_a_report_that_is_not_there_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.REPORT_UNKNOWN):
        station.queue.detail(station.session(SERGEANT), "unknown")
