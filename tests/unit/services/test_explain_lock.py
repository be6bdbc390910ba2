"""Why an incident is locked: every reason, and no more than may be known."""

import pytest

from desktop.domain.gate import Locked, LockReason, Open
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.services.explain_lock import ExplainLock
from tests.fakes.builders import REYES
from tests.unit.services.expectations import bad_input
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


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def explain(station: StationOnFakes) -> ExplainLock:
    return ExplainLock(station.records, station.rulebook, station.review, station.clock)


def test_the_wearer_is_told_the_reason_and_that_they_asked_is_entered(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.turn_page()
    told = explain(station)(station.session(), incident.number)
    assert isinstance(told.decision, Locked)
    assert [reason.code for reason in told.decision.reasons] == [LockReason.REPORT_NOT_SEALED]
    assert (told.incident, told.category.code) == (incident, "UOF")
    assert [policy.name for policy in told.policies.policies] == ["clean-reporting/1"]
    assert [each.recording for each in told.recordings] == [recording]
    assert station.journal() == [("access-asked", REYES)]


def test_each_recording_has_its_own_answer(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    shared = station.film()
    station.tag.add_recording(station.session(), incident.id, shared.id)
    station.incident(shared)
    station.seal(incident)
    told = explain(station)(station.session(), incident.id)
    assert isinstance(told.decision, Locked)
    assert [isinstance(each.decision, Open) for each in told.recordings] == [True, False]


def test_who_was_there_is_told_to_who_was_there(
    station: StationOnFakes, incident: Incident
) -> None:
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    told = explain(station)(station.session(PARTNER), incident.id)
    assert [officer.badge for officer in told.involved] == [REYES, PARTNER]


@pytest.mark.parametrize(
    ("badge", "knows"),
    [
        (SERGEANT, True),
        (COMMANDER, True),
        (CUSTODIAN, True),
        (HARBOUR_SERGEANT, False),
        (OUTSIDER, False),
        (INVESTIGATOR, False),
        (ADMIN, False),
    ],
)
def test_who_may_not_list_the_recordings_is_told_the_reasons_alone(
    station: StationOnFakes, incident: Incident, badge: Badge, knows: bool
) -> None:
    """Policy 4."""
    told = explain(station)(station.session(badge), incident.id)
    assert isinstance(told.decision, Locked)
    assert told.decision.reasons
    assert bool(told.recordings) is knows
    assert bool(told.involved) is knows


def test_an_unknown_incident_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.INCIDENT_UNKNOWN):
        explain(station)(station.session(), "I-26-09999")
