"""What changed after review: both accounts, what had been viewed between, and the order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.officer_course import OfficerCourse
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_difference import Change
from desktop.domain.report_forms import FieldKind, FormField, ReportKind, ReportTemplate
from desktop.domain.reports import Outcome
from desktop.domain.viewed_parts import Speed
from desktop.services.watch import WatchSession
from tests.fakes.builders import CAMERA, NOON, REYES
from tests.fakes.rulebook import FakeRulebook
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import (
    ANSWERS,
    HARBOUR_SERGEANT,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

SUPPLEMENT = ReportKind.SUPPLEMENT
MINUTE = timedelta(minutes=1)
FIRST = {
    "narrative": "I saw him run. I held him for about ten seconds. I let go.",
    "declaration": "own-recollection",
}
LATER = {
    "narrative": "I saw him run. I held him for 38 seconds. Officer Lee came in.",
    "declaration": "viewed-before",
    "declared_viewing": "My own recording, all of it.",
}


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    made = station.incident(recording)
    station.seal(made, answers=dict(FIRST))
    return made


def watch(station: StationOnFakes, incident: Incident, *spans: tuple[int, int]) -> int:
    watching = station.watch.start(station.session(), incident.number)
    assert isinstance(watching, WatchSession)
    for start, end in spans:
        watching.note(incident.recordings[0], start, end, Speed.NORMAL)
    watching.stop()
    return watching.decision


def test_policy_2_7_both_accounts_stand_side_by_side_with_what_was_viewed_between(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.clock.advance(MINUTE)
    number = watch(station, incident, (0, 4000), (2000, 6000), (9000, 9500))
    station.clock.advance(MINUTE)
    supplement = station.seal(incident, kind=SUPPLEMENT, answers=dict(LATER))
    station.clock.advance(MINUTE)
    watch(station, incident, (20_000, 21_000))

    found = station.compare(station.session(), incident.number)

    assert (found.author, found.first.version, found.first_seal_holds) == (REYES, 1, True)
    (later,) = found.later
    assert (later.report, later.seal_holds) == (supplement, True)
    assert [(row.change, row.before, row.after) for row in later.rows] == [
        (Change.SAME, "I saw him run.", "I saw him run."),
        (
            Change.CHANGED,
            "I held him for about ten seconds.",
            "I held him for 38 seconds.",
        ),
        (Change.WITHDRAWN, "I let go.", None),
        (Change.ADDED, None, "Officer Lee came in."),
    ]
    assert dict(later.counts) == dict.fromkeys(Change, 1)
    assert later.facts == ()
    (viewed,) = later.viewed
    assert (viewed.recording, viewed.camera) == (recording.id, CAMERA)
    assert (viewed.spans, viewed.viewed_ms) == (((0, 6000), (9000, 9500)), 6500)
    assert [part.span for part in viewed.looks] == [(0, 4000), (2000, 6000), (9000, 9500)]
    assert (viewed.started_at, found.recorded_ms) == (recording.started_at, 300_000)
    course = found.course
    assert [(mark.kind, mark.at) for mark in course.sealed] == [
        (ReportKind.INITIAL, NOON),
        (SUPPLEMENT, NOON + 2 * MINUTE),
    ]
    first, last = course.releases
    assert (first.entry, first.at, first.viewed_ms) == (number, NOON + MINUTE, 6500)
    assert course.sealed[0].entry < first.entry < course.sealed[1].entry < last.entry


def test_another_version_is_compared_as_well(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.7: version 2 beside version 1."""
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "More of it.")
    station.seal(incident, answers={**FIRST, "narrative": f"{FIRST['narrative']} He fell."})
    (later,) = station.compare(station.session(SERGEANT), incident.id, REYES).later
    assert later.report.version == 2
    assert [row.after for row in later.rows if row.change is Change.ADDED] == ["He fell."]
    assert later.viewed == ()


class WithPlace(FakeRulebook):
    """Forms that ask for the place, but for supplements."""

    def template(self, kind: ReportKind) -> ReportTemplate:
        found = super().template(kind)
        place = FormField("place", "Place", FieldKind.TEXT, required=False)
        kept = () if kind is SUPPLEMENT else (place,)
        return replace(found, fields=(*kept, *found.fields))


def test_short_answers_are_compared_where_the_later_form_asks_for_them() -> None:
    station = StationOnFakes(rulebook=WithPlace())
    incident = station.incident(station.film())
    station.seal(incident, answers={**FIRST, "place": "Oak Street"})
    station.seal(incident, kind=SUPPLEMENT, answers=dict(LATER))
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Which street?")
    station.seal(incident, answers={**FIRST, "place": "Elm Street"})
    supplement, second = station.compare(station.session(), incident.id).later
    assert supplement.facts == ()
    (place,) = second.facts
    assert (place.title, place.row.before, place.row.after) == ("Place", "Oak Street", "Elm Street")
    assert place.row.change is Change.CHANGED


def test_a_report_without_a_later_one_stands_alone(
    station: StationOnFakes, incident: Incident
) -> None:
    station.seal(incident, kind=ReportKind.LATE_OR_MISSING)
    found = station.compare(station.session(), incident.id)
    assert found.later == ()
    assert found.course.first_account == found.course.sealed[0]


def test_whether_the_reader_may_watch_is_told_without_asking_for_footage(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.4: an uninvolved supervisor states a reason on the way."""
    station.turn_page()
    assert station.compare(station.session(), incident.id).may_watch
    assert station.compare(station.session(SERGEANT), incident.id, REYES).may_watch
    other = station.film(PARTNER, CameraId("BWC-0999"), content=b"partner's view")
    elsewhere = station.incident(other, by=PARTNER)
    station.tag.add_recording(station.session(SERGEANT), elsewhere.id, recording.id)
    station.turn_page()
    assert not station.compare(station.session(), incident.id).may_watch
    assert [act for act, _ in station.journal()] == ["report-read"]


def test_comparing_is_reading_and_is_entered(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.2."""
    station.turn_page()
    station.compare(station.session(SERGEANT), incident.id, REYES)
    assert station.journal() == [("report-read", SERGEANT)]


@pytest.mark.parametrize("badge", [OUTSIDER, HARBOUR_SERGEANT])
def test_who_may_not_read_the_reports_may_not_compare_them(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    """Policy 4."""
    with refused(Problem.NOT_INVOLVED):
        station.compare(station.session(badge), incident.id, REYES)


def test_a_colleagues_accounts_stay_hidden_until_ones_own_is_sealed(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.3."""
    station.tag.add_officer(station.session(SERGEANT), incident.id, PARTNER, Involvement.WITNESS)
    session = station.session(PARTNER)
    with refused(Problem.NOTHING_TO_COMPARE, incident=incident.number, badge=REYES):
        station.compare(session, incident.id, REYES)
    with refused(Problem.NOTHING_TO_COMPARE, badge=PARTNER):
        station.compare(session, incident.id)
    station.seal(incident, by=PARTNER, answers=ANSWERS)
    assert station.compare(session, incident.id, REYES).author == REYES


def test_a_report_that_does_not_match_its_seal_is_said_to(
    station: StationOnFakes, incident: Incident
) -> None:
    with station.records.reading() as work:
        (report,) = work.reports.of_incident(incident.id)
    forged = replace(report, text=report.text.replace("ten seconds", "two seconds"))
    station.records.behind_its_back().reports[report.id] = forged
    assert not station.compare(station.session(), incident.id).first_seal_holds


def test_nobody_elses_viewing_counts(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.view(recording.id, SERGEANT)
    station.seal(incident, kind=SUPPLEMENT, answers=dict(LATER))
    found = station.compare(station.session(), incident.id)
    assert found.later[0].viewed == ()
    assert isinstance(found.course, OfficerCourse)
    assert found.course.releases == ()
