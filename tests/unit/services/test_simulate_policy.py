"""The simulator: past accesses decided again, with the facts as they stood then."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.cases import CaseActKind
from desktop.domain.custody import Act, Detail, Entry
from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.policy_simulation import SimulatedPart, Simulation
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.services.simulate_policy import SimulatePolicy
from tests.fakes.builders import NOON, REYES
from tests.fakes.exceptions import make_answer, make_case_act, make_outside_account, make_override
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

CLEAN = a_policy()
LOOSE = a_policy("critical-only", gated_categories=frozenset({"CRI"}))
CONFIRMS = replace(LOOSE, preset="confirms", confirms_first_tag=True)
SHADOW = a_policy("log-only", log_only=True)
ALL = FakeRulebook(CLEAN, LOOSE, CONFIRMS, SHADOW)


@pytest.fixture
def station() -> StationOnFakes:
    """A station under Clean Reporting that knows other presets."""
    return StationOnFakes(rulebook=ALL)


def under(preset: str) -> StationOnFakes:
    """A station that was founded with another preset."""
    founded = StationOnFakes(rulebook=ALL)
    founded.records.behind_its_back().policies[0] = (f"{preset}/1", NOON)
    return founded


def minute(station: StationOnFakes, minutes: int = 1) -> None:
    station.clock.advance(timedelta(minutes=minutes))


def incident(station: StationOnFakes, category: str = "UOF") -> tuple[Recording, Incident]:
    recording = station.film()
    made = station.incident(recording, category=category)
    minute(station)
    return recording, made


def watch(
    station: StationOnFakes, recording: Recording, by: Badge = REYES, reason: str | None = None
) -> bool:
    """Ask for the footage; tell whether it was released."""
    released = station.custodian.release(station.session(by), [recording.id], reason=reason)
    minute(station)
    return not isinstance(released, Locked)


def simulate(station: StationOnFakes, preset: str, days: int = 30) -> Simulation:
    service = SimulatePolicy(station.records, station.rulebook, station.clock)
    simulation = service(station.session(AUDITOR), preset, days)
    assert simulation is not None
    return simulation


def counts(simulation: Simulation) -> tuple[int, int, int]:
    assert simulation.not_replayed == 0
    return simulation.would_lock, simulation.would_open, simulation.unchanged


# What would have changed


def test_what_was_refused_and_would_have_been_open_is_told_by_incident_and_person(
    station: StationOnFakes,
) -> None:
    """Policy 2: whom and what another preset would have changed."""
    recording, made = incident(station)
    assert not watch(station, recording)
    simulation = simulate(station, "critical-only")
    assert simulation.parts == (SimulatedPart(made.number, REYES, 0, 1, 0, ()),)
    assert counts(simulation) == (0, 1, 0)
    assert simulation.policy == "critical-only/1"
    assert simulation.until - simulation.since == timedelta(days=30)
    assert counts(simulate(station, "clean-reporting")) == (0, 0, 1)


def test_the_shadow_of_a_log_only_station_is_what_the_rule_would_have_locked() -> None:
    """Policy 2, preset E: measured before it is adopted."""
    station = under("log-only")
    recording, made = incident(station)
    assert watch(station, recording)
    simulation = simulate(station, "clean-reporting")
    reasons = (LockReason.REPORT_NOT_SEALED,)
    assert simulation.parts == (SimulatedPart(made.number, REYES, 1, 0, 0, reasons),)
    assert counts(simulation) == (1, 0, 0)
    assert counts(simulate(station, "log-only")) == (0, 0, 1)


def test_a_report_counts_from_its_sealing_on_and_not_before() -> None:
    station = under("log-only")
    recording, made = incident(station)
    assert watch(station, recording)
    station.seal(made)
    minute(station)
    assert watch(station, recording)
    assert counts(simulate(station, "clean-reporting")) == (1, 0, 1)


def test_tags_count_as_they_were_then(station: StationOnFakes) -> None:
    """A category that became critical later would not have locked what was watched before."""
    station = under("critical-only")
    recording, made = incident(station)
    assert watch(station, recording)
    station.tag.retag(station.session(), made.id, "CRI", ["pat-frisk"])
    minute(station)
    assert not watch(station, recording)
    assert counts(simulate(station, "critical-only")) == (0, 0, 2)


def test_who_was_named_later_was_a_stranger_then(station: StationOnFakes) -> None:
    recording, made = incident(station)
    assert not watch(station, recording, PARTNER)
    station.tag.add_officer(station.session(), made.id, PARTNER, Involvement.WITNESS)
    minute(station)
    assert not watch(station, recording, PARTNER)
    simulation = simulate(station, "critical-only")
    assert simulation.parts == (SimulatedPart(made.number, PARTNER, 0, 1, 1, ()),)


def test_footage_of_no_incident_stays_locked_under_any_policy(station: StationOnFakes) -> None:
    recording = station.film()
    assert not watch(station, recording)
    later = station.incident(recording)
    simulation = simulate(station, "critical-only")
    assert simulation.parts == (SimulatedPart(None, REYES, 0, 0, 1, ()),)
    assert later.recordings == (recording.id,)


def test_a_recording_that_was_filed_later_was_not_in_the_incident_then(
    station: StationOnFakes,
) -> None:
    recording, _ = incident(station)
    other = station.film()
    with station.records.writing() as work:
        work.custody.append(Entry(Act.LOG_READ, station.clock.now(), AUDITOR))
    assert not watch(station, other)
    made = station.incident(recording)
    station.tag.add_recording(station.session(), made.id, other.id)
    minute(station)
    assert not watch(station, other)
    parts = {each.incident: each for each in simulate(station, "critical-only").parts}
    assert (parts[None].unchanged, parts[None].would_open) == (1, 0)
    assert parts[made.number].would_open == 1


def test_an_attestation_opens_where_the_policy_lets_it(station: StationOnFakes) -> None:
    """Policy 2.9."""
    opening = replace(CLEAN, preset="attests", attestation_opens=True)
    station = StationOnFakes(rulebook=FakeRulebook(CLEAN, opening))
    recording, made = incident(station, "NON")
    station.seal(made, kind=ReportKind.ATTESTATION)
    minute(station)
    assert not watch(station, recording)
    assert counts(simulate(station, "attests")) == (0, 1, 0)


def test_an_account_from_elsewhere_counts_from_its_entry_on() -> None:
    """Policy 2.5."""
    station = under("log-only")
    recording, made = incident(station)
    assert watch(station, recording)
    with station.records.writing() as work:
        now = station.clock.now()
        work.cases.add_account(make_outside_account(made.id, at=now))
        work.custody.append(Entry(Act.LOG_READ, now, REYES))
    assert watch(station, recording)
    assert counts(simulate(station, "clean-reporting")) == (1, 0, 1)


def test_a_confirmation_counts_from_its_time_on() -> None:
    """Policy 2.9: a first tag opens nothing until somebody else confirms it."""
    station = under("critical-only")
    recording, made = incident(station)
    assert watch(station, recording)
    with station.records.writing() as work:
        now = station.clock.now()
        act = make_case_act(made.id, kind=CaseActKind.CONFIRMED, at=now, tag_version=1)
        work.cases.add(act)
        work.custody.append(Entry(Act.LOG_READ, now, SERGEANT))
    assert watch(station, recording)
    simulation = simulate(station, "confirms")
    assert counts(simulation) == (1, 0, 1)
    assert simulation.parts[0].reasons == (LockReason.FIRST_TAG_UNCONFIRMED,)


def test_tags_of_a_supervisor_who_was_not_there_need_no_confirmation() -> None:
    """Policy 2.9."""
    station = under("critical-only")
    recording, made = incident(station)
    station.tag.retag(station.session(SERGEANT), made.id, "UOF", ["dispatched-call"])
    minute(station)
    assert watch(station, recording)
    assert counts(simulate(station, "confirms")) == (0, 0, 1)


def test_an_override_counts_while_it_was_in_force_and_neither_before_nor_after(
    station: StationOnFakes,
) -> None:
    """Policy 2.8."""
    recording, made = incident(station)
    assert not watch(station, recording)
    now = station.clock.now()
    asked = make_override(made, asked_at=now)
    with station.records.writing() as work:
        work.overrides.ask(asked)
        work.overrides.answer(asked.id, make_answer(by=SERGEANT, at=now))
        work.custody.append(Entry(Act.ACCESS_ASKED, now, REYES))
    assert watch(station, recording)
    with station.records.writing() as work:
        work.overrides.end(asked.id, REYES, station.clock.now())
        work.custody.append(Entry(Act.ACCESS_ASKED, station.clock.now(), REYES))
    assert not watch(station, recording)
    assert counts(simulate(station, "clean-reporting")) == (0, 0, 3)


def test_one_grant_opens_no_critical_incident(station: StationOnFakes) -> None:
    """Policy 2.6: it needs two people, also in what is replayed."""
    recording, made = incident(station, "CRI")
    now = station.clock.now()
    asked = make_override(made, asked_at=now, needs=1)
    with station.records.writing() as work:
        work.overrides.ask(asked)
        work.overrides.answer(asked.id, make_answer(by=SERGEANT, at=now))
        work.custody.append(Entry(Act.ACCESS_ASKED, now, REYES))
    assert not watch(station, recording)
    assert counts(simulate(station, "clean-reporting")) == (0, 0, 1)


def test_tags_of_a_supervisor_who_was_there_confirm_nothing() -> None:
    """Policy 2.9."""
    station = under("critical-only")
    recording, made = incident(station)
    station.tag.retag(station.session(SERGEANT), made.id, "UOF", ["dispatched-call"])
    station.tag.add_officer(station.session(), made.id, SERGEANT, Involvement.WITNESS)
    minute(station)
    assert watch(station, recording)
    assert counts(simulate(station, "confirms")) == (1, 0, 0)


def test_a_reason_that_was_given_counts_and_one_that_was_missing_is_missing(
    station: StationOnFakes,
) -> None:
    """Policy 2.4: an uninvolved supervisor gives a reason."""
    recording, made = incident(station)
    assert not watch(station, recording, SERGEANT)
    assert watch(station, recording, SERGEANT, "a complaint")
    assert not watch(station, recording, HARBOUR_SERGEANT)
    assert not watch(station, recording, CUSTODIAN)
    assert watch(station, recording, CUSTODIAN, "a request by the court")
    assert counts(simulate(station, "critical-only")) == (0, 0, 5)
    assert made.number in {part.incident for part in simulate(station, "critical-only").parts}


def test_a_lock_by_one_of_two_incidents_is_told_of_that_one() -> None:
    """Policy 2.3: a recording in several incidents opens only when all of them are open."""
    station = under("log-only")
    recording, first = incident(station)
    second = station.incident(recording)
    station.seal(first)
    minute(station)
    assert watch(station, recording)
    simulation = simulate(station, "clean-reporting")
    reasons = (LockReason.REPORT_NOT_SEALED,)
    assert simulation.parts == (
        SimulatedPart(first.number, REYES, 0, 0, 1, ()),
        SimulatedPart(second.number, REYES, 1, 0, 0, reasons),
    )
    assert counts(simulation) == (1, 0, 0)


# Which accesses


def test_only_the_period_is_replayed_and_nothing_older_is_read(
    station: StationOnFakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.simulate_policy._PAGE", 2)
    recording, _ = incident(station)
    watch(station, recording)
    station.clock.advance(timedelta(days=40))
    watch(station, recording)
    assert counts(simulate(station, "critical-only", 30)) == (0, 1, 0)
    assert counts(simulate(station, "critical-only", 90)) == (0, 2, 0)
    read: list[int] = []
    service = SimulatePolicy(station.records, station.rulebook, station.clock)

    def note(entries: int, _of: int) -> bool:
        read.append(entries)
        return True

    service(station.session(ADMIN), "critical-only", 30, note)
    with station.records.reading() as work:
        assert read[-1] < work.custody.head().size - 2


def test_what_no_policy_refused_is_not_replayed(station: StationOnFakes) -> None:
    """A disabled account, and a still that the role may not make."""
    recording, _ = incident(station)
    station.disable(REYES)
    with refused(Problem.SIGN_IN_DISABLED):
        watch(station, recording)
    assert simulate(station, "critical-only").parts == ()


@pytest.mark.parametrize(
    "details",
    [
        {"recordings": ("unknown",), "reasons": ("not-involved@none",)},
        {"recordings": "no list", "reasons": ()},
        {"reasons": ()},
        {"recordings": (), "reasons": "no list"},
    ],
)
def test_what_cannot_be_read_is_counted_and_never_guessed(
    station: StationOnFakes, details: dict[str, Detail]
) -> None:
    with station.records.writing() as work:
        work.custody.append(Entry(Act.ACCESS_REFUSED, NOON, REYES, details))
    simulation = simulate(station, "critical-only")
    assert (simulation.not_replayed, simulation.parts) == (1, ())


def test_an_incident_whose_entry_was_tampered_with_is_not_guessed(
    station: StationOnFakes,
) -> None:
    recording, made = incident(station)
    with station.records.writing() as work:
        told: dict[str, Detail] = {"incident": made.id, "recordings": "x", "involved": ()}
        work.custody.append(Entry(Act.INCIDENT_CREATED, NOON, REYES, told))
    watch(station, recording)
    assert counts(simulate(station, "critical-only")) == (0, 1, 0)


def test_every_page_of_the_log_is_read_and_progress_is_told(
    station: StationOnFakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.simulate_policy._PAGE", 3)
    monkeypatch.setattr("desktop.services.facts_of_then._PAGE", 1)
    recording, _ = incident(station)
    for _ in range(7):
        watch(station, recording)
    told: list[tuple[int, int]] = []

    def progress(read: int, of: int) -> bool:
        told.append((read, of))
        return True

    service = SimulatePolicy(station.records, station.rulebook, station.clock)
    simulation = service(station.session(ADMIN), "critical-only", 90, progress)
    assert simulation is not None
    assert simulation.would_open == 7
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_it_can_be_stopped_and_the_reading_is_entered_all_the_same(
    station: StationOnFakes,
) -> None:
    service = SimulatePolicy(station.records, station.rulebook, station.clock)
    assert service(station.session(COMMANDER), "critical-only", 30, lambda *_: False) is None
    assert station.journal() == [("policy-simulated", COMMANDER)]


# Who, and what it leaves


def test_reading_it_is_an_entry_and_it_changes_nothing_else(station: StationOnFakes) -> None:
    recording, _ = incident(station)
    watch(station, recording)
    station.turn_page()
    simulate(station, "critical-only")
    (entry,) = station.entries()
    assert (entry["act"], entry["actor"]) == ("policy-simulated", AUDITOR)
    assert entry["details"] == {"policy": "critical-only/1", "days": 30, "terminal": "T1"}
    assert station.verify().findings == ()
    assert not watch(station, recording)


@pytest.mark.parametrize("badge", [REYES, SERGEANT, CUSTODIAN])
def test_only_administrator_commander_and_auditor_simulate(
    station: StationOnFakes, badge: Badge
) -> None:
    service = SimulatePolicy(station.records, station.rulebook, station.clock)
    with refused(Problem.NO_RIGHT):
        service(station.session(badge), "critical-only", 30)
    assert station.journal() == []


def test_an_unknown_preset_or_period_is_turned_away(station: StationOnFakes) -> None:
    service = SimulatePolicy(station.records, station.rulebook, station.clock)
    with bad_input(Problem.CODE_UNKNOWN, code="unknown"):
        service(station.session(ADMIN), "unknown", 30)
    with pytest.raises(ValueError, match="30, 90"):
        service(station.session(ADMIN), "critical-only", 31)
    assert station.journal() == []
