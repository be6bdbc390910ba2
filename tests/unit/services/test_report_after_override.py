"""The report that comes after footage was viewed under an override (policy 2.8)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.desk_checks import DeskCheck
from desktop.domain.gate import Locked
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, Stamp
from desktop.domain.roles import Role
from desktop.domain.viewed_parts import Speed
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import SEEN_BEFORE, SERGEANT, StationOnFakes


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def watch(station: StationOnFakes, incident: Incident, recording: Recording) -> None:
    """Watch two seconds of it, as its requester."""
    watching = station.watch.start(station.session(), incident.id)
    assert not isinstance(watching, Locked)
    watching.note(recording.id, 0, 2000, Speed.NORMAL)
    watching.stop()


def test_it_is_stamped_and_names_the_override(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8: "viewed before report, override N"."""
    granted = station.granted(incident)
    watch(station, incident, recording)
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert report.stamps == (
        Stamp.PRIOR_VIEWING_DECLARED,
        Stamp.AUTHOR_HAD_VIEWED,
        Stamp.VIEWED_UNDER_OVERRIDE,
    )
    assert f"Viewed before report, override {granted.number}." in report.text.splitlines()
    assert station.last_entry()["details"]["stamps"][-1] == "viewed-under-override"


def test_a_still_counts_like_playing(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.2, 2.8."""
    station.granted(incident)
    officers = frozenset({Role.OFFICER})
    station.rulebook.policies = tuple(
        replace(policy, still_roles=officers) for policy in station.rulebook.policies
    )
    station.still(station.session(), recording.id, 1.0)
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert Stamp.VIEWED_UNDER_OVERRIDE in report.stamps


def test_every_override_that_was_used_is_named_once(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8."""
    station.granted(incident)
    watch(station, incident, recording)
    watch(station, incident, recording)
    station.clock.advance(timedelta(minutes=15))
    station.granted(incident)
    watch(station, incident, recording)
    lines = station.seal(incident, answers=SEEN_BEFORE).text.splitlines()
    assert [line for line in lines if line.startswith("Viewed before report")] == [
        "Viewed before report, override 26-001.",
        "Viewed before report, override 26-002.",
    ]


def test_nobody_seals_own_recollection_after_it(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.5, 2.8."""
    station.granted(incident)
    watch(station, incident, recording)
    with refused(Problem.DECLARATION_CONTRADICTED, incident=incident.number):
        station.seal(incident)


def test_an_override_that_was_not_used_marks_nothing(
    station: StationOnFakes, incident: Incident
) -> None:
    """The stamp tells of viewing, not of asking."""
    station.granted(incident)
    report = station.seal(incident)
    assert report.stamps == ()
    assert "override" not in report.text


def test_viewing_after_the_report_marks_no_second_version_with_an_override(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    station.seal(incident)
    watch(station, incident, recording)
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Say when.")
    second = station.seal(incident, answers=SEEN_BEFORE)
    assert Stamp.VIEWED_UNDER_OVERRIDE not in second.stamps


def test_a_supplement_is_written_after_viewing_by_its_nature(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.7: the report before it bears the stamp."""
    station.granted(incident)
    watch(station, incident, recording)
    station.seal(incident, answers=SEEN_BEFORE)
    supplement = station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert supplement.stamps == ()
    assert "override" not in supplement.text


def test_the_desk_is_told(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Policy 2.8: who decides the report sees it before deciding."""
    station.granted(incident)
    watch(station, incident, recording)
    report = station.seal(incident, answers=SEEN_BEFORE)
    checks = station.queue.detail(station.session(SERGEANT), report.id).checks
    failed = {each.check for each in checks if not each.holds}
    assert {DeskCheck.NO_OVERRIDE_USED, DeskCheck.WRITTEN_BEFORE_VIEWING} <= failed


def test_a_release_that_was_tampered_with_stops_nobody_from_writing(
    station: StationOnFakes, incident: Incident, recording: Recording
) -> None:
    """Verifying names it; the author still says what they viewed."""
    station.granted(incident)
    watch(station, incident, recording)
    entries = station.records.behind_its_back().entries
    for number, stored in enumerate(entries):
        if b'"act":"footage-released"' in stored.entry:
            entries[number] = type(stored)(stored.seq, b"garbage", stored.leaf)
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert report.stamps == (Stamp.PRIOR_VIEWING_DECLARED, Stamp.AUTHOR_HAD_VIEWED)
