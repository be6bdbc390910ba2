"""The log of one recording: what happened to it, who may read it, and whether all is whole."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.custody import Act, Entry, StoredEntry
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.reports import Outcome
from desktop.domain.verification import Finding, FindingKind
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.services import recording_log
from desktop.services.recording_log import ViewerOfRecording
from desktop.services.watch import WatchSession
from tests.fakes.builders import NOON, REYES, make_call
from tests.fakes.records.custody import FakeCustody
from tests.fakes.records.state import State
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    DEVICE_MANAGER,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    with station.records.writing() as work:
        work.cad.add([make_call()])
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    """A whole life, with another recording's beside it."""
    station.incident(station.film(PARTNER, CameraId("BWC-0500")), by=PARTNER)
    incident = station.incident(recording)
    station.review(station.session(), incident.id)
    station.seal(incident)
    watching = station.watch.start(station.session(), incident.id)
    assert isinstance(watching, WatchSession)
    watching.note(recording.id, 0, 4000, Speed.NORMAL)
    watching.stop()
    station.decide(station.session(SERGEANT), incident.id, Outcome.APPROVED, "Read.")
    return incident


def state(station: StationOnFakes) -> State:
    return station.records.behind_its_back()


def test_the_log_tells_everything_that_happened_oldest_first(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    history = station.recording_log(station.session(CUSTODIAN), recording.id)

    assert history.recording == recording
    assert history.incidents == (incident,)
    assert history.calls == (make_call(),)
    assert [(line.act, line.actor) for line in history.lines] == [
        (Act.OFFLOADED, CUSTODIAN),
        (Act.INCIDENT_CREATED, REYES),
        (Act.ACCESS_ASKED, REYES),
        (Act.REPORT_SEALED, REYES),
        (Act.FOOTAGE_RELEASED, REYES),
        (Act.VIEWED, REYES),
        (Act.REPORT_APPROVED, SERGEANT),
        (Act.LOG_READ, CUSTODIAN),
    ]
    assert [line.seq for line in history.lines] == sorted(line.seq for line in history.lines)
    assert history.lines[0].details["camera"] == recording.camera
    played = (ViewedPart(0, 4000, Speed.NORMAL),)
    assert history.lines[5].viewed(recording.id) == played
    assert history.viewers == (ViewerOfRecording(REYES, played),)
    assert history.viewers[0].viewed_ms == 4000


def test_a_long_log_is_read_whole(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = station.recording_log(station.session(CUSTODIAN), recording.id)
    monkeypatch.setattr(recording_log, "_PAGE", 3)
    by_threes = station.recording_log(station.session(CUSTODIAN), recording.id)
    assert by_threes.lines[:-1] == whole.lines


def test_reading_the_log_is_an_entry(station: StationOnFakes, recording: Recording) -> None:
    station.turn_page()
    station.recording_log(station.session(), recording.id)
    assert station.journal() == [("log-read", REYES)]
    assert station.last_entry()["details"] == {"recording": recording.id, "terminal": "T1"}


@pytest.mark.parametrize("badge", [REYES, SERGEANT, COMMANDER, CUSTODIAN, AUDITOR])
def test_who_wore_it_supervises_or_keeps_it_reads_its_log(
    station: StationOnFakes, recording: Recording, badge: Badge
) -> None:
    assert station.recording_log(station.session(badge), recording.id).lines
    assert station.recording_log.verify(station.session(badge), recording.id).is_whole


@pytest.mark.parametrize(
    ("badge", "problem"),
    [
        (PARTNER, Problem.NOT_YOUR_RECORDING),
        (INVESTIGATOR, Problem.NOT_YOUR_RECORDING),
        (HARBOUR_SERGEANT, Problem.OUTSIDE_UNIT),
        (ADMIN, Problem.NO_RIGHT),
        (DEVICE_MANAGER, Problem.NO_RIGHT),
    ],
)
def test_others_do_not(
    station: StationOnFakes, recording: Recording, badge: Badge, problem: Problem
) -> None:
    station.turn_page()
    with refused(problem):
        station.recording_log(station.session(badge), recording.id)
    with refused(problem):
        station.recording_log.verify(station.session(badge), recording.id)
    assert station.journal() == []


def test_a_recording_that_is_not_there_is_named(station: StationOnFakes) -> None:
    unknown = make_call().event
    with bad_input(Problem.RECORDING_UNKNOWN):
        station.recording_log(station.session(CUSTODIAN), type(station.film().id)(unknown))


def test_an_untouched_recording_is_whole(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.turn_page()
    check = station.recording_log.verify(station.session(), recording.id)
    with station.records.reading() as work:
        head = work.custody.head()
    assert (check.findings, check.is_whole) == ((), True)
    assert (check.entries, check.head) == (head.size, head)
    assert station.journal() == []


def test_an_entry_that_only_mentions_the_recording_is_not_among_its_own(
    station: StationOnFakes, recording: Recording
) -> None:
    """As the reasons of a refusal mention the incident that they come from."""
    with station.records.writing() as work:
        details = {"reasons": (f"not-tagged@{recording.id}",)}
        work.custody.append(Entry(Act.ACCESS_REFUSED, NOON, REYES, details))
    history = station.recording_log(station.session(), recording.id)
    assert Act.ACCESS_REFUSED not in [line.act for line in history.lines]
    assert station.recording_log.verify(station.session(), recording.id).is_whole


def test_a_damaged_or_missing_file_is_named(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.vault.damage(recording.sealed.path)
    check = station.recording_log.verify(station.session(), recording.id)
    assert check.findings == (Finding(FindingKind.RECORDING_DAMAGED, recording.id),)
    assert not check.is_whole
    station.vault.lose(recording.sealed.path)
    check = station.recording_log.verify(station.session(), recording.id)
    assert check.findings == (Finding(FindingKind.RECORDING_MISSING, recording.id),)


def test_damage_of_another_recording_is_none_of_this_one(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.vault.damage(station.film().sealed.path)
    assert station.recording_log.verify(station.session(), recording.id).is_whole


def test_a_record_that_was_changed_is_held_against_its_entry(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    state(station).recordings[recording.id] = replace(recording, wearer=PARTNER)
    check = station.recording_log.verify(station.session(CUSTODIAN), recording.id)
    assert check.findings == (Finding(FindingKind.RECORD_DIFFERS_FROM_ENTRY, recording.id),)


def test_an_entry_that_was_changed_breaks_the_log_wherever_it_stands(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    first = state(station).entries[1]
    state(station).entries[1] = replace(first, entry=first.entry.replace(b"9000", b"9001"))
    check = station.recording_log.verify(station.session(), recording.id)
    assert check.findings == (Finding(FindingKind.ENTRY_CHANGED, "1"),)


def test_an_entry_that_was_left_out_of_the_list_is_named(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    history = station.recording_log(station.session(CUSTODIAN), recording.id)
    hidden = history.lines[5].seq
    whole = FakeCustody.naming

    def naming(
        self: FakeCustody, subjects: Collection[str], start: int, limit: int
    ) -> tuple[StoredEntry, ...]:
        return tuple(each for each in whole(self, subjects, start, limit) if each.seq != hidden)

    monkeypatch.setattr(FakeCustody, "naming", naming)
    check = station.recording_log.verify(station.session(), recording.id)
    assert check.findings == (Finding(FindingKind.LISTING_INCOMPLETE, str(hidden)),)


def test_what_is_entered_while_the_log_is_checked_is_not_missed(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 1:
            station.recording_log(station.session(), recording.id)

    check = station.recording_log.verify(station.session(), recording.id, progress)
    assert check.is_whole
    assert told[0][0] == 0
    assert told[-1][0] == check.entries


def test_a_check_tells_how_far_it_is_and_stops_when_asked(
    station: StationOnFakes, recording: Recording
) -> None:
    with station.records.writing() as work:
        for number in range(300):
            work.custody.append(
                Entry(Act.ACCESS_ASKED, NOON + timedelta(seconds=number), REYES, {"n": number})
            )
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        assert total > 300
        if done >= 200:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        station.recording_log.verify(station.session(), recording.id, stop)
    assert told == [0, 200]
