"""Whoever sets the machine's clock back gains nothing, and the log says so."""

from datetime import datetime, timedelta

import pytest

from desktop.domain.custody import Act, Entry, StoredEntry
from desktop.domain.gate import Locked, LockReason
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.grants import PlaybackGrant
from desktop.services.clocked_records import ClockedRecords
from desktop.services.key_custodian import KeyCustodian
from desktop.services.steady_clock import SteadyClock, newest_entry_time
from tests.fakes.builders import NOON, REYES
from tests.fakes.clock import FakeClock
from tests.fakes.exceptions import make_answer, make_override
from tests.fakes.records import FakeRecords
from tests.unit.services.station_on_fakes import SERGEANT, TERMINAL, StationOnFakes

HOUR = timedelta(hours=1)


def opened(station: StationOnFakes) -> tuple[SteadyClock, ClockedRecords]:
    """The station as it is when it is opened."""
    clock = SteadyClock(station.clock, newest_entry_time(station.records))
    return clock, ClockedRecords(station.records, clock, TERMINAL)


def enter(records: ClockedRecords, clock: SteadyClock) -> None:
    with records.writing() as work:
        work.custody.append(Entry(Act.LOG_READ, clock.now(), REYES))


def times(station: StationOnFakes) -> list[datetime]:
    return [datetime.fromisoformat(entry["at"]) for entry in station.entries()]


def test_it_goes_with_the_machines_clock_while_nobody_touches_that() -> None:
    machine = FakeClock()
    clock = SteadyClock(machine, None)
    assert clock.now() == NOON
    machine.advance(timedelta(seconds=1.5))
    assert clock.now() == NOON + timedelta(seconds=1.5)
    assert clock.monotonic() == machine.monotonic()
    assert clock.set_back == timedelta()


def test_it_goes_on_when_the_machines_clock_is_set_back_and_follows_it_forward() -> None:
    machine = FakeClock()
    clock = SteadyClock(machine, None)
    machine.set_back(HOUR)
    machine.advance(timedelta(seconds=2))
    assert clock.now() == NOON + timedelta(seconds=2)
    assert clock.set_back == HOUR
    machine.set_back(-3 * HOUR)
    assert clock.now() == NOON + 2 * HOUR + timedelta(seconds=2)


def test_it_tells_whole_milliseconds() -> None:
    machine = FakeClock()
    clock = SteadyClock(machine, None)
    machine.set_back(HOUR)
    machine.advance(timedelta(microseconds=1999))
    assert clock.now() == NOON + timedelta(milliseconds=1)


def test_entries_never_go_back_in_time(station: StationOnFakes) -> None:
    clock, records = opened(station)
    for step in (HOUR, -HOUR, 2 * HOUR, timedelta()):
        station.clock.set_back(step)
        station.clock.advance(timedelta(seconds=1))
        enter(records, clock)
    assert times(station) == sorted(times(station))


def test_a_station_that_is_opened_under_a_clock_set_back_begins_where_the_log_ends(
    station: StationOnFakes,
) -> None:
    """It is entered once, with whatever is entered next; opening alone enters nothing."""
    station.film()
    station.turn_page()
    station.clock.set_back(HOUR)
    clock, records = opened(station)
    assert clock.now() == NOON
    with records.reading() as work:
        assert work.custody.head().size
    assert station.journal() == []
    enter(records, clock)
    enter(records, clock)
    assert station.journal() == [("clock-set-back", None), ("log-read", REYES), ("log-read", REYES)]
    assert station.entries()[0]["details"] == {"seconds": 3600, "terminal": TERMINAL}


def test_what_the_network_corrects_is_not_told(station: StationOnFakes) -> None:
    clock, records = opened(station)
    station.clock.set_back(timedelta(seconds=5))
    enter(records, clock)
    assert station.journal() == [("log-read", REYES)]
    station.clock.set_back(timedelta(seconds=6))
    enter(records, clock)
    assert station.journal()[1] == ("clock-set-back", None)


def test_what_could_not_be_entered_is_entered_next_time(station: StationOnFakes) -> None:
    clock, records = opened(station)
    station.clock.set_back(HOUR)
    with pytest.raises(ZeroDivisionError), records.writing():
        raise ZeroDivisionError
    assert station.journal() == []
    enter(records, clock)
    assert station.journal()[0] == ("clock-set-back", None)


def test_an_override_that_is_over_does_not_come_back(station: StationOnFakes) -> None:
    """Policy 2.8: boxed in time, whatever the wall says."""
    recording = station.film()
    incident = station.incident(recording)
    override = make_override(incident, asked_at=station.clock.now())
    with station.records.writing() as work:
        work.overrides.ask(override)
        work.overrides.answer(override.id, make_answer(by=SERGEANT, at=station.clock.now()))
        work.custody.append(Entry(Act.ACCESS_ASKED, station.clock.now(), REYES))

    def released(clock: SteadyClock, records: ClockedRecords) -> Locked | PlaybackGrant:
        custodian = KeyCustodian(
            records, station.rulebook, station.vault, station.unsealer, clock, station.kept
        )
        return custodian.release(station.session(), [recording.id])

    running = opened(station)
    assert isinstance(released(*running), PlaybackGrant)
    station.clock.advance(timedelta(minutes=16))
    assert isinstance(released(*running), Locked)
    station.clock.set_back(timedelta(minutes=10))
    for once_more in (running, opened(station)):
        locked = released(*once_more)
        assert isinstance(locked, Locked)
        assert [each.code for each in locked.reasons] == [LockReason.REPORT_NOT_SEALED]


def test_notes_and_damage_are_those_of_the_records(station: StationOnFakes) -> None:
    _, records = opened(station)
    with records.noting() as notes:
        notes.preferences.keep(REYES, {"theme": "light"})
    assert records.damage() == ()


def test_a_log_whose_end_cannot_be_read_tells_no_time(
    station: StationOnFakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Verifying must still open it, to name what is wrong."""
    assert newest_entry_time(FakeRecords()) is None
    assert newest_entry_time(station.records) == NOON
    state = station.records.behind_its_back()
    last = state.entries[-1]
    for forged in (b"{}", last.entry.replace(b"+00:00", b"")):
        state.entries[-1] = StoredEntry(last.seq, forged, last.leaf)
        assert newest_entry_time(station.records) is None

    def damaged() -> None:
        raise IntegrityFailure(Problem.LOG_DAMAGED)

    monkeypatch.setattr(station.records, "reading", damaged)
    assert newest_entry_time(station.records) is None
