"""Listing recordings: what may be known of them while they are locked."""

from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.services.list_recordings import ListRecordings
from tests.fakes.builders import REYES
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    DEVICE_MANAGER,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

A_SECOND = timedelta(seconds=1)


@pytest.fixture
def filmed(station: StationOnFakes) -> dict[Badge, Recording]:
    """One recording of each of three officers, in this order; OUTSIDER is of another unit."""
    filmed = {}
    for badge in (REYES, PARTNER, OUTSIDER):
        filmed[badge] = station.film(badge, CameraId(f"BWC-{badge}"))
        station.clock.advance(A_SECOND)
    return filmed


def seen_by(station: StationOnFakes, badge: Badge) -> list[str]:
    page = ListRecordings(station.records)(station.session(badge))
    return [listed.recording.id for listed in page.recordings]


@pytest.mark.parametrize(
    ("badge", "wearers"),
    [
        (REYES, [REYES]),
        (PARTNER, [PARTNER]),
        (SERGEANT, [PARTNER, REYES]),
        (COMMANDER, [PARTNER, REYES]),
        (HARBOUR_SERGEANT, [OUTSIDER]),
        (CUSTODIAN, [OUTSIDER, PARTNER, REYES]),
        (AUDITOR, [OUTSIDER, PARTNER, REYES]),
        (INVESTIGATOR, []),
    ],
)
def test_everyone_sees_the_recordings_that_their_role_reaches_newest_first(
    station: StationOnFakes,
    filmed: dict[Badge, Recording],
    badge: Badge,
    wearers: list[Badge],
) -> None:
    """Policy 4: own, unit, all; assigned cases are nobody's yet."""
    assert seen_by(station, badge) == [filmed[wearer].id for wearer in wearers]


def test_who_was_involved_sees_that_others_recordings_exist(
    station: StationOnFakes, filmed: dict[Badge, Recording]
) -> None:
    """Policy 2.2: start, end and camera are still shown."""
    incident = station.incident(filmed[REYES])
    for badge in (PARTNER, INVESTIGATOR):
        station.tag.add_officer(station.session(), incident.id, badge, Involvement.WITNESS)
    assert seen_by(station, PARTNER) == [filmed[PARTNER].id, filmed[REYES].id]
    assert seen_by(station, INVESTIGATOR) == [filmed[REYES].id]


def test_each_recording_comes_with_its_incidents(
    station: StationOnFakes, filmed: dict[Badge, Recording]
) -> None:
    first, second = station.incident(filmed[REYES]), station.incident(filmed[REYES])
    page = ListRecordings(station.records)(station.session(SERGEANT))
    by_recording = {listed.recording.id: listed.incidents for listed in page.recordings}
    assert by_recording == {
        filmed[REYES].id: (first, second),
        filmed[PARTNER].id: (),
    }


def test_pages_follow_one_another_without_gap_or_repetition(station: StationOnFakes) -> None:
    filmed = []
    for _ in range(5):
        station.clock.advance(A_SECOND)
        filmed.append(station.film().id)
    listing, session = ListRecordings(station.records), station.session()
    seen: list[str] = []
    page = listing(session, limit=2)
    while True:
        seen += [listed.recording.id for listed in page.recordings]
        if page.next is None:
            break
        page = listing(session, after=page.next, limit=2)
    assert seen == filmed[::-1]


@pytest.mark.parametrize("badge", [ADMIN, DEVICE_MANAGER])
def test_administrators_and_device_managers_list_nothing(
    station: StationOnFakes, badge: Badge
) -> None:
    """Policy 4: no content."""
    with refused(Problem.NO_RIGHT, right="list-recordings"):
        ListRecordings(station.records)(station.session(badge))


def test_listing_is_no_act_on_evidence(
    station: StationOnFakes, filmed: dict[Badge, Recording]
) -> None:
    station.turn_page()
    seen_by(station, REYES)
    assert station.journal() == []
