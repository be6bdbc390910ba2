"""Which form an account is written on: the one that the incident's category asks for (policy 3)."""

import pytest

from desktop.domain.due import DueKind
from desktop.domain.gate import Locked, Open
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import NextStep
from desktop.domain.reports import Outcome
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    OUTSIDER,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)

INITIAL, FORCE, FIO = ReportKind.INITIAL, ReportKind.USE_OF_FORCE, ReportKind.FIO


def asked_for(station: StationOnFakes, incident: Incident) -> ReportKind:
    return station.reports.account_kind(station.session(), incident.number)


def retag(station: StationOnFakes, incident: Incident, category: str) -> None:
    session = station.session(SERGEANT)
    station.tag.retag(session, incident.id, category, ["pat-frisk"])


def is_open(station: StationOnFakes, incident: Incident) -> bool:
    decision = station.review(station.session(), incident.id).decision
    assert isinstance(decision, Open | Locked)
    return isinstance(decision, Open)


@pytest.mark.parametrize(
    ("category", "kind"), [("UOF", INITIAL), ("FRC", FORCE), ("FIO", FIO), ("CFS", INITIAL)]
)
def test_an_account_on_the_form_of_its_category_opens_the_footage(
    station: StationOnFakes, category: str, kind: ReportKind
) -> None:
    """Policies 2.1 and 3."""
    incident = station.incident(station.film(), category=category)
    assert asked_for(station, incident) is kind
    report = station.seal(incident, kind=kind)
    assert report.counts_as_report
    assert is_open(station, incident)
    assert asked_for(station, incident) is kind


@pytest.mark.parametrize("kind", [INITIAL, FIO])
def test_an_account_on_another_form_is_not_sealed_and_opens_nothing(
    station: StationOnFakes, kind: ReportKind
) -> None:
    """Policy 2.5: the fields that the category's form requires are the minimum content."""
    incident = station.incident(station.film(), category="FRC")
    for step in (
        lambda: station.seal(incident, kind=kind),
        lambda: station.reports.form(station.session(), incident.id, kind),
    ):
        with refused(
            Problem.ANOTHER_FORM_ASKED_FOR,
            incident=incident.number,
            category="FRC",
            form="Report (use-of-force)",
        ):
            step()
    assert not is_open(station, incident)


def test_a_sealed_account_keeps_counting_when_the_category_asks_for_more_and_the_form_is_owed(
    station: StationOnFakes,
) -> None:
    """Policies 2.5 and 2.7: nothing sealed changes."""
    incident = station.incident(station.film())
    first = station.seal(incident)
    retag(station, incident, "FRC")
    assert is_open(station, incident)
    assert asked_for(station, incident) is FORCE
    shift = station.my_shift(station.session())
    (told,) = shift.page.incidents
    assert told.step is NextStep.WRITE_REPORT
    assert [due.kind for due in shift.due] == [DueKind.SEAL_REPORT]
    second = station.seal(incident, kind=FORCE)
    assert (first.version, second.version) == (1, 1)
    shift = station.my_shift(station.session())
    assert [due.kind for due in shift.due] == []
    (told,) = shift.page.incidents
    assert told.step is NextStep.REVIEW


def test_the_fuller_form_is_enough_when_the_category_asks_for_less(
    station: StationOnFakes,
) -> None:
    incident = station.incident(station.film(), category="FRC")
    station.seal(incident, kind=FORCE)
    retag(station, incident, "UOF")
    assert station.my_shift(station.session()).due == ()
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.seal(incident)


def test_a_version_that_was_given_back_is_rewritten_on_its_own_form(
    station: StationOnFakes,
) -> None:
    """Policy 2.7: version 2 stands beside version 1."""
    incident = station.incident(station.film())
    station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "More of it.")
    retag(station, incident, "FRC")
    assert asked_for(station, incident) is INITIAL
    assert station.seal(incident).version == 2
    assert asked_for(station, incident) is FORCE


def test_an_attestation_is_not_enough_once_the_category_moved_upward(
    station: StationOnFakes,
) -> None:
    """Policy 2.9."""
    incident = station.incident(station.film(), category="NON")
    station.seal(incident, kind=ReportKind.ATTESTATION)
    assert station.my_shift(station.session()).due == ()
    retag(station, incident, "UOF")
    (told,) = station.my_shift(station.session()).page.incidents
    assert told.step is NextStep.WRITE_REPORT
    assert told.due_at is not None


def test_words_begun_on_one_form_are_gone_on_from_on_another(station: StationOnFakes) -> None:
    """A crash or a retag loses nothing that was written."""
    incident = station.incident(station.film())
    station.drafts.save(station.session(), incident.id, INITIAL, {"narrative": "He ran"})
    retag(station, incident, "FRC")
    station.drafts.save(station.session(), incident.id, INITIAL, {"narrative": "He ran off"})
    found = station.drafts.load(station.session(), incident.id, FORCE)
    assert found is not None
    assert found.answers["narrative"] == "He ran off"
    assert station.drafts.load(station.session(), incident.id, ReportKind.LATE_OR_MISSING) is None
    station.seal(incident, kind=FORCE)
    assert station.drafts.load(station.session(), incident.id, INITIAL) is None


def test_only_who_writes_reports_is_told_which_form(station: StationOnFakes) -> None:
    """Policy 4."""
    incident = station.incident(station.film())
    for badge in (CUSTODIAN, ADMIN):
        with refused(Problem.NO_RIGHT):
            station.reports.account_kind(station.session(badge), incident.id)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.reports.account_kind(station.session(), "I-26-99999")


# Requests


REQUESTS = (
    ReportKind.EXIGENCY_REQUEST,
    ReportKind.DELETION_REQUEST,
    ReportKind.LATE_OR_MISSING,
)


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_request_opens_nothing_and_ends_no_duty(
    station: StationOnFakes, kind: ReportKind
) -> None:
    """Policies 2.5, 2.8 and 2.10."""
    incident = station.incident(station.film(), category="ACC")
    sealed = station.seal(incident, kind=kind)
    assert not sealed.counts_as_report
    assert not is_open(station, incident)
    assert [due.kind for due in station.my_shift(station.session()).due] == [DueKind.SEAL_REPORT]
    with refused(Problem.SUPPLEMENT_BEFORE_REPORT):
        station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)


@pytest.mark.parametrize("kind", [ReportKind.EXIGENCY_REQUEST, ReportKind.LATE_OR_MISSING])
def test_urgency_and_missing_recordings_can_be_told_more_than_once(
    station: StationOnFakes, kind: ReportKind
) -> None:
    incident = station.incident(station.film())
    assert [station.seal(incident, kind=kind).version for _ in range(2)] == [1, 2]


def test_an_exigency_request_does_not_wait_for_the_desk(station: StationOnFakes) -> None:
    """Policy 2.8: approving it would open nothing, so nobody is asked to."""
    incident = station.incident(station.film())
    station.seal(incident, kind=ReportKind.EXIGENCY_REQUEST)
    assert station.queue(station.session(SERGEANT)).rows == ()


def test_deletion_is_asked_for_accidental_recordings_only(station: StationOnFakes) -> None:
    """Policy 2.10."""
    incident = station.incident(station.film(), category="UOF")
    with refused(Problem.DELETION_NOT_ASKED_FOR, incident=incident.number, category="UOF"):
        station.seal(incident, kind=ReportKind.DELETION_REQUEST)


def test_only_who_wore_every_recording_asks_for_its_deletion(station: StationOnFakes) -> None:
    """Policy 2.10: the wearer asks."""
    mine = station.film()
    incident = station.incident(mine, category="ACC")
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    with refused(Problem.NOT_YOUR_RECORDING, recording=mine.id):
        station.seal(incident, by=PARTNER, kind=ReportKind.DELETION_REQUEST)
    with refused(Problem.NOT_INVOLVED):
        station.seal(incident, by=OUTSIDER, kind=ReportKind.DELETION_REQUEST)


def test_a_deletion_is_asked_for_once(station: StationOnFakes) -> None:
    incident = station.incident(station.film(), category="ACC")
    station.seal(incident, kind=ReportKind.DELETION_REQUEST)
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.seal(incident, kind=ReportKind.DELETION_REQUEST)
