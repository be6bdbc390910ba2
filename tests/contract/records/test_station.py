"""The founding facts."""

from datetime import timedelta, timezone

import pytest

from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records
from tests.fakes.builders import NOON, make_entry, make_station


def test_a_station_tells_its_facts(records: Records) -> None:
    with records.reading() as work:
        assert work.station.facts() == make_station()


def test_a_station_is_founded_once(records: Records) -> None:
    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.station.found(make_station(name="Another"))

    assert refusal.value.problem is Problem.STATION_EXISTS
    with records.reading() as work:
        assert work.station.facts().name == "Demonstration"


def test_times_are_kept_in_utc_to_the_millisecond(unfounded: Records) -> None:
    founded_at = NOON.astimezone(timezone(timedelta(hours=-5))) + timedelta(microseconds=123_999)
    with unfounded.writing() as work:
        work.station.found(make_station(founded_at=founded_at, demonstration=False))
        work.custody.append(make_entry())

    with unfounded.reading() as work:
        facts = work.station.facts()
    assert facts.founded_at.isoformat() == "2026-03-02T12:00:00.123000+00:00"
    assert facts.demonstration is False
