"""One person with two accounts sees and decides no more than with one (policy 2.1, 4)."""

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.officers import person_from
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.reports import Outcome, Stamp
from desktop.domain.roles import Role
from desktop.ports.grants import PlaybackGrant
from desktop.services.administer_officers import AdministerOfficers
from tests.fakes.builders import UNIT
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    PARTNER,
    PASSWORD,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)

FIRST, SECOND = Badge("5500"), Badge("S550")


def officers(station: StationOnFakes) -> AdministerOfficers:
    return AdministerOfficers(station.records, station.clock, station.hasher)


def add(station: StationOnFakes, badge: Badge, role: Role, person: str = "77-a") -> None:
    officers(station).add(station.session(ADMIN), badge, role, UNIT, PASSWORD, person)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    """An officer recorded, was promoted, and has an account as a sergeant now."""
    add(station, FIRST, Role.OFFICER)
    recording = station.film(FIRST)
    station.incident(recording, by=FIRST)
    officers(station).disable(station.session(ADMIN), FIRST)
    add(station, SECOND, Role.SERGEANT, " 77-A ")
    return recording


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    with station.records.reading() as work:
        (incident,) = work.incidents.holding(recording.id)
    return incident


def codes(station: StationOnFakes, recording: Recording) -> list[LockReason]:
    released = station.custodian.release(station.session(SECOND), [recording.id], reason="weekly")
    if isinstance(released, Locked):
        return [reason.code for reason in released.reasons]
    assert isinstance(released, PlaybackGrant)
    return []


def test_a_second_active_account_is_refused(station: StationOnFakes) -> None:
    add(station, FIRST, Role.OFFICER)
    station.turn_page()
    with bad_input(Problem.PERSON_HAS_ACCOUNT, badge=FIRST):
        add(station, SECOND, Role.SERGEANT, "77-A")
    with station.records.reading() as work:
        assert work.officers.find(SECOND) is None
    assert station.journal() == []


def test_the_log_holds_no_personnel_number_but_its_digest(station: StationOnFakes) -> None:
    add(station, FIRST, Role.OFFICER)
    with station.records.reading() as work:
        person = work.officers.account(FIRST).officer.person
    assert person is not None
    assert person.text == "77-A"
    assert station.last_entry()["details"] == {
        "officer": FIRST,
        "role": "officer",
        "person": person.digest,
    }
    add(station, SECOND, Role.OFFICER, "")
    assert "person" not in station.last_entry()["details"]


def test_a_personnel_number_is_read_however_it_is_typed() -> None:
    read = person_from(" 77-a ")
    assert isinstance(read, SaltedText)
    assert read.text == "77-A"
    assert person_from("  ") is None
    with bad_input(Problem.PERSON_MALFORMED, person="7 7"):
        person_from("7 7")


def test_what_was_worn_under_the_old_badge_waits_for_a_report_under_the_new_one(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """A promotion makes nobody an uninvolved supervisor of what they recorded."""
    assert codes(station, recording) == [LockReason.INVOLVED_SUPERVISOR]
    shift = station.my_shift(station.session(SECOND))
    assert [due.incident for due in shift.due] == [incident.id]
    assert [each.incident.id for each in shift.page.incidents] == [incident.id]
    part = Involvement.SUPERVISOR
    station.tag.add_officer(station.session(SERGEANT), incident.id, SECOND, part)
    once = station.my_shift(station.session(SECOND))
    assert [each.incident.id for each in once.page.incidents] == [incident.id]
    assert [due.incident for due in once.due] == [incident.id]
    station.seal(incident, by=SECOND)
    assert codes(station, recording) == []
    assert station.my_shift(station.session(SECOND)).due == ()
    read = station.read_reports(station.session(SECOND), incident.id)
    assert len(read.reports) == 1


def test_own_incidents_are_those_of_every_badge(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 4: nobody approves, retags down, files or confirms in a case of their own."""
    station.tag.add_officer(station.session(SERGEANT), incident.id, PARTNER, Involvement.WITNESS)
    report = station.seal(incident, by=PARTNER)
    session = station.session(SECOND)
    row = station.queue.detail(session, report.id).row
    assert not row.may_decide
    assert row.own_part == {Involvement.RECORDER}
    with refused(Problem.OWN_INCIDENT):
        station.decide(session, incident.id, Outcome.APPROVED, "Fine")
    with refused(Problem.RETAG_OPENS_FOOTAGE):
        station.tag.retag(session, incident.id, "CFS", ["pat-frisk"])
    later = station.film(PARTNER)
    with refused(Problem.NOT_YOUR_RECORDING):
        station.tag.add_recording(session, incident.id, later.id)
    with refused(Problem.OWN_INCIDENT):
        station.confirm_tags(session, incident.id, "As it was")


def test_what_was_viewed_under_one_badge_is_declared_under_the_other(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.view(recording.id, FIRST)
    with refused(Problem.DECLARATION_CONTRADICTED):
        station.seal(incident, by=SECOND)
    with refused(Problem.VIEWED_BEFORE_ACCOUNT):
        station.enter_account.report(station.session(SECOND), incident.id, "26-001", b"%PDF-")
    report = station.seal(incident, by=SECOND, answers=SEEN_BEFORE)
    assert Stamp.AUTHOR_HAD_VIEWED in report.stamps
