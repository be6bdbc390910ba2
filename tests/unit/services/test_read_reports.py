"""Reading sealed reports: others' stay hidden until they can't colour one's own."""

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from tests.fakes.builders import REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def incident(station: StationOnFakes) -> Incident:
    """An incident of REYES that PARTNER witnessed."""
    made = station.incident(station.film(), category="NON")
    return station.tag.add_officer(station.session(), made.id, PARTNER, Involvement.WITNESS)


def test_another_officers_report_is_hidden_until_ones_own_is_sealed(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.3."""
    theirs = station.seal(incident)
    session = station.session(PARTNER)
    before = station.read_reports(session, incident.number)
    assert (before.reports, before.decisions, before.hidden) == ((), (), 1)
    own = station.seal(incident, by=PARTNER)
    after = station.read_reports(session, incident.number)
    assert (after.reports, after.hidden) == ((theirs, own), 0)
    assert after.incident.id == incident.id


def test_an_attestation_shows_no_report_of_others(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.9: it opens nothing."""
    station.seal(incident)
    own = station.seal(incident, by=PARTNER, kind=ReportKind.ATTESTATION)
    read = station.read_reports(station.session(PARTNER), incident.id)
    assert (read.reports, read.hidden) == ((own,), 1)


def test_decisions_are_shown_with_the_reports_that_may_be_read(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.2: a supervisor's comments may quote what is still locked to the reader."""
    mine = station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "The jacket?")
    (decision,) = station.read_reports(station.session(), incident.id).decisions
    assert decision.report == mine.id
    assert decision.note.text == "The jacket?"
    assert station.read_reports(station.session(PARTNER), incident.id).decisions == ()


@pytest.mark.parametrize("badge", [SERGEANT, COMMANDER])
def test_the_units_uninvolved_supervisor_reads_all_and_it_is_entered(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    reports = (station.seal(incident), station.seal(incident, by=PARTNER))
    station.turn_page()
    read = station.read_reports(station.session(badge), incident.id)
    assert (read.reports, read.hidden) == (reports, 0)
    assert station.journal() == [("report-read", badge)]
    assert station.last_entry()["details"] == {
        "incident": incident.id,
        "reports": [report.id for report in reports],
    }


def test_an_involved_supervisor_waits_for_their_own_report_too(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.4."""
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    station.seal(incident)
    assert station.read_reports(station.session(SERGEANT), incident.id).hidden == 1
    station.seal(incident, by=SERGEANT)
    assert station.read_reports(station.session(SERGEANT), incident.id).hidden == 0


@pytest.mark.parametrize(
    "badge", [OUTSIDER, HARBOUR_SERGEANT, INVESTIGATOR, CUSTODIAN, AUDITOR, ADMIN]
)
def test_others_read_nothing(station: StationOnFakes, incident: Incident, badge: Badge) -> None:
    station.seal(incident)
    station.turn_page()
    with refused(Problem.NOT_INVOLVED, incident=incident.number):
        station.read_reports(station.session(badge), incident.id)
    assert station.journal() == []


def test_an_unknown_incident_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.read_reports(station.session(), "I-26-09999")


def test_an_ended_session_reads_nothing(station: StationOnFakes, incident: Incident) -> None:
    session = station.session(REYES)
    session.end()
    with refused(Problem.SESSION_ENDED):
        station.read_reports(session, incident.id)
