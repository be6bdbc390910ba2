"""Who is told that a custodian viewed footage for a stated purpose (policy 2.16)."""

from datetime import timedelta

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.notices import ViewingNotice
from desktop.domain.recordings import Recording
from desktop.ports.grants import PlaybackGrant
from tests.fakes.builders import NOON, REYES
from tests.unit.services.station_on_fakes import (
    CUSTODIAN,
    INTERNAL_AFFAIRS,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    recording = station.film()
    station.incident(recording)
    station.turn_page()
    return recording


def view(station: StationOnFakes, recording: Recording, by: Badge = CUSTODIAN) -> None:
    released = station.custodian.release(station.session(by), [recording.id], reason="A request")
    assert isinstance(released, PlaybackGrant)


def told(station: StationOnFakes, badge: Badge = REYES) -> tuple[ViewingNotice, ...]:
    return station.my_shift(station.session(badge)).notices


def test_the_wearer_and_internal_affairs_are_told(
    station: StationOnFakes, recording: Recording
) -> None:
    view(station, recording)
    entry = station.last_entry()
    assert entry["details"]["notifies"] == [REYES, "role:internal-affairs"]
    (own,) = told(station)
    assert own == ViewingNotice(entry["seq"], CUSTODIAN, NOON, 1, is_own=True)
    (other,) = told(station, INTERNAL_AFFAIRS)
    assert other == ViewingNotice(entry["seq"], CUSTODIAN, NOON, 1, is_own=False)
    assert told(station, PARTNER) == ()


def test_a_supervisors_own_view_notifies_nobody(
    station: StationOnFakes, recording: Recording
) -> None:
    view(station, recording, SERGEANT)
    assert "notifies" not in station.last_entry()["details"]
    assert told(station) == ()


def test_notices_come_newest_first_and_go_after_thirty_days(
    station: StationOnFakes, recording: Recording
) -> None:
    view(station, recording)
    station.clock.advance(timedelta(days=20))
    view(station, recording)
    newest, oldest = told(station)
    assert newest.entry > oldest.entry
    station.clock.advance(timedelta(days=10, seconds=1))
    assert told(station) == (newest,)
    station.clock.advance(timedelta(days=20))
    assert told(station) == ()


def test_more_notices_than_a_page_are_all_told(
    station: StationOnFakes, recording: Recording
) -> None:
    with station.records.writing() as work:
        for _ in range(120):
            details = {"recordings": (recording.id,), "notifies": (REYES,)}
            work.custody.append(Entry(Act.FOOTAGE_RELEASED, NOON, CUSTODIAN, details))
        # What names nobody as its actor is no view.
        work.custody.append(Entry(Act.FOOTAGE_RELEASED, NOON, None, {"notifies": (REYES,)}))
        work.custody.append(Entry(Act.VIEWED, NOON, CUSTODIAN, {"notifies": (REYES,)}))
    assert [each.recordings for each in told(station)] == [0, *([1] * 120)]
