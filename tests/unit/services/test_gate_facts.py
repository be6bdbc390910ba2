"""The facts that the gate decides from, as the records hold them and no other way."""

import pytest

from desktop.domain.gate import Locked, LockReason, Viewer
from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.ports.grants import PlaybackGrant
from desktop.services.administer_officers import AdministerOfficers
from desktop.services.gate_facts import viewer_from
from tests.fakes.builders import REYES, UNIT
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    PASSWORD,
    SERGEANT,
    StationOnFakes,
)

CLASSES = a_policy(gated_categories=frozenset({"UOF"}), confirms_first_tag=True)
FIRST, SECOND = Badge("5500"), Badge("S550")


@pytest.fixture
def classes() -> StationOnFakes:
    """A station that gates force, and waits for a confirmation of every other tag."""
    return StationOnFakes(rulebook=FakeRulebook(CLASSES))


def promote(station: StationOnFakes) -> None:
    """FIRST is disabled, and the same person has an account as a sergeant now."""
    officers = AdministerOfficers(station.records, station.clock, station.hasher)
    officers.disable(station.session(ADMIN), FIRST)
    officers.add(station.session(ADMIN), SECOND, Role.SERGEANT, UNIT, PASSWORD, "77-a")


def recruit(station: StationOnFakes) -> None:
    """FIRST joins as an officer."""
    officers = AdministerOfficers(station.records, station.clock, station.hasher)
    officers.add(station.session(ADMIN), FIRST, Role.OFFICER, UNIT, PASSWORD, "77-a")


def codes(released: Locked | PlaybackGrant) -> list[LockReason]:
    """What locks it; nothing where it is open."""
    return [reason.code for reason in released.reasons] if isinstance(released, Locked) else []


def test_a_person_is_seen_as_they_are_now_with_every_badge_of_theirs(
    station: StationOnFakes,
) -> None:
    """Policy 2.1: a second account sees no more."""
    recruit(station)
    promote(station)
    with station.records.reading() as work:
        viewer = viewer_from(work, work.officers.account(SECOND).officer, " weekly ")
    badges = frozenset({FIRST, SECOND})
    assert viewer == Viewer(SECOND, Role.SERGEANT, UNIT, "weekly", badges)


def test_a_lock_names_the_incident_by_the_number_that_people_say(station: StationOnFakes) -> None:
    recording = station.film()
    incident = station.incident(recording)
    locked = station.custodian.release(station.session(), [recording.id])
    assert isinstance(locked, Locked)
    (reason,) = locked.reasons
    assert (reason.incident, reason.incident_number) == (incident.id, incident.number)


@pytest.mark.parametrize(
    ("category", "lock"),
    [("UOF", LockReason.REPORT_NOT_SEALED), ("CFS", LockReason.FIRST_TAG_UNCONFIRMED)],
)
def test_the_category_of_the_incident_says_what_its_footage_waits_for(
    classes: StationOnFakes, category: str, lock: LockReason
) -> None:
    """Policy 2, the class presets."""
    recording = classes.film()
    classes.incident(recording, category=category)
    assert codes(classes.custodian.release(classes.session(), [recording.id])) == [lock]


def test_tags_of_somebody_else_who_was_not_there_confirm_nothing(classes: StationOnFakes) -> None:
    """Policy 2.9: a supervisor confirms, nobody else's word does."""
    recording = classes.film()
    classes.incident(recording, by=CUSTODIAN, category="CFS")
    released = classes.custodian.release(classes.session(), [recording.id])
    assert codes(released) == [LockReason.FIRST_TAG_UNCONFIRMED]


def test_a_supervisors_own_tag_confirms_nothing_where_they_were_under_another_badge(
    classes: StationOnFakes,
) -> None:
    """Policy 2.9: who was there does not bear out their own tag after a promotion."""
    recruit(classes)
    recording = classes.film(FIRST)
    promote(classes)
    classes.incident(recording, by=SECOND, category="CFS")
    released = classes.custodian.release(classes.session(SECOND), [recording.id])
    assert codes(released) == [LockReason.FIRST_TAG_UNCONFIRMED]


def test_one_grant_is_no_longer_enough_once_the_incident_is_critical(
    station: StationOnFakes,
) -> None:
    """Policy 2.6: two people, by the category of now and not by that of the request."""
    recording = station.film()
    incident = station.incident(recording)
    station.granted(incident)
    assert codes(station.custodian.release(station.session(), [recording.id])) == []
    station.tag.retag(station.session(SERGEANT), incident.id, "CRI", ["pat-frisk"])
    assert codes(station.custodian.release(station.session(REYES), [recording.id])) == [
        LockReason.CRITICAL_HOLD,
        LockReason.REPORT_NOT_SEALED,
    ]
