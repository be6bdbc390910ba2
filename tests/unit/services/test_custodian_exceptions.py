"""The key custodian where the report is not all: overrides, releases, cases, revocation."""

from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.cases import CaseActKind
from desktop.domain.custody import Act, Entry
from desktop.domain.gate import Locked, LockReason, Open
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involved, Involvement
from desktop.domain.overrides import Override
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.viewed_parts import Speed
from desktop.ports.grants import PlaybackGrant
from tests.fakes.builders import REYES
from tests.fakes.exceptions import (
    make_answer,
    make_case_act,
    make_outside_account,
    make_override,
)
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    INVESTIGATOR,
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


def override(station: StationOnFakes, incident: Incident, **changed: Any) -> Override:
    """An override of REYES that SERGEANT granted just now."""
    now = station.clock.now()
    made = make_override(incident, asked_at=now, **changed)
    with station.records.writing() as work:
        work.overrides.ask(made)
        work.overrides.answer(made.id, make_answer(by=SERGEANT, at=now))
        work.custody.append(Entry(Act.ACCESS_ASKED, now, REYES))
    return made


def case_act(
    station: StationOnFakes,
    incident: Incident,
    kind: CaseActKind,
    officer: Badge,
    tag_version: int | None = None,
) -> None:
    act = make_case_act(incident.id, kind=kind, officer=officer, tag_version=tag_version)
    with station.records.writing() as work:
        work.cases.add(act)
        work.custody.append(Entry(Act.ACCESS_ASKED, station.clock.now(), COMMANDER))


def release(
    station: StationOnFakes, recording: Recording, by: Badge = REYES, reason: str | None = None
) -> Locked | PlaybackGrant:
    return station.custodian.release(station.session(by), [recording.id], reason=reason)


def codes(released: object) -> list[LockReason]:
    assert isinstance(released, Locked)
    return [reason.code for reason in released.reasons]


def test_an_override_opens_its_recordings_to_its_requester_until_it_is_over(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.8: boxed in time; the entry names it and what it lifted."""
    granted = override(station, incident)
    station.turn_page()
    grant = release(station, recording)
    assert isinstance(grant, PlaybackGrant)
    details = station.last_entry()["details"]
    assert details["overrides"] == [granted.id]
    assert details["lifted"] == [f"{LockReason.REPORT_NOT_SEALED}@{incident.id}"]
    station.clock.advance(timedelta(minutes=15, seconds=-1))
    assert grant.is_alive()
    station.clock.advance(timedelta(seconds=1))
    assert not grant.is_alive()
    assert codes(release(station, recording)) == [LockReason.REPORT_NOT_SEALED]


def test_a_grant_under_an_override_ends_with_it_however_late_it_was_given(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.8."""
    override(station, incident)
    station.clock.advance(timedelta(minutes=14))
    grant = release(station, recording)
    assert isinstance(grant, PlaybackGrant)
    station.clock.advance(timedelta(minutes=1))
    assert not grant.is_alive()


def test_an_override_is_not_named_where_nothing_had_to_be_lifted(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    override(station, incident)
    station.seal(incident)
    station.turn_page()
    grant = release(station, recording)
    assert isinstance(grant, PlaybackGrant)
    assert "overrides" not in station.last_entry()["details"]
    station.clock.advance(timedelta(minutes=20))
    assert grant.is_alive()


def test_an_override_opens_nothing_to_anybody_else_and_no_other_recording(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.8: named recordings, one person."""
    other = station.film(PARTNER)
    override(station, incident)
    second = station.incident(other, by=PARTNER)
    with station.records.writing() as work:
        part = Involved(REYES, Involvement.WITNESS)
        work.incidents.involve(second.id, part, PARTNER, station.clock.now())
        work.incidents.involve(
            incident.id, Involved(PARTNER, Involvement.WITNESS), REYES, station.clock.now()
        )
        work.custody.append(Entry(Act.OFFICER_INVOLVED, station.clock.now(), PARTNER))
    assert codes(release(station, recording, PARTNER)) == [LockReason.OTHER_OFFICERS_FOOTAGE]
    assert codes(release(station, other)) == [LockReason.OTHER_OFFICERS_FOOTAGE]


def test_the_shortest_of_several_overrides_ends_the_grant(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    override(station, incident, minutes=60)
    override(station, incident, minutes=15)
    grant = release(station, recording)
    assert isinstance(grant, PlaybackGrant)
    station.clock.advance(timedelta(minutes=15))
    assert not grant.is_alive()


def test_an_investigator_on_the_case_plays(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 4."""
    assert codes(release(station, recording, INVESTIGATOR)) == [LockReason.NOT_ON_CASE]
    case_act(station, incident, CaseActKind.ASSIGNED, INVESTIGATOR)
    assert isinstance(release(station, recording, INVESTIGATOR), PlaybackGrant)


def test_critical_footage_opens_by_release_and_report_together(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    critical = station.incident(recording, category="CRI")
    case_act(station, critical, CaseActKind.RELEASED, PARTNER)
    assert LockReason.CRITICAL_HOLD in codes(release(station, recording))
    case_act(station, critical, CaseActKind.RELEASED, REYES)
    assert codes(release(station, recording)) == [LockReason.REPORT_NOT_SEALED]
    station.seal(critical)
    assert isinstance(release(station, recording), PlaybackGrant)


def test_where_a_report_will_not_come_a_supervisor_does_not_watch(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.12."""
    assert isinstance(release(station, recording, SERGEANT, "weekly"), PlaybackGrant)
    case_act(station, incident, CaseActKind.UNOBTAINABLE, REYES)
    assert codes(release(station, recording, SERGEANT, "weekly")) == [
        LockReason.REPORT_UNOBTAINABLE
    ]


def test_an_account_from_elsewhere_opens_the_footage_to_its_author(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.5: an outside report with its PDF, or a statement, of the weaker grade."""
    with station.records.writing() as work:
        work.cases.add_account(make_outside_account(incident.id, author=PARTNER))
        work.custody.append(Entry(Act.ACCESS_ASKED, station.clock.now(), PARTNER))
    assert codes(release(station, recording)) == [LockReason.REPORT_NOT_SEALED]
    with station.records.writing() as work:
        work.cases.add_account(make_outside_account(incident.id))
        work.custody.append(Entry(Act.ACCESS_ASKED, station.clock.now(), REYES))
    assert isinstance(release(station, recording), PlaybackGrant)


@pytest.mark.parametrize("how", ["nobody", "a supervisor", "an older version", "dispatch"])
def test_a_tag_down_opens_nothing_until_its_present_version_is_confirmed(how: str) -> None:
    """Policy 2.9, under the class presets."""
    classes = a_policy(gated_categories=frozenset({"UOF"}), confirms_first_tag=True)
    station = StationOnFakes(rulebook=FakeRulebook(classes))
    recording = station.film()
    incident = station.incident(recording, category="CFS")
    match how:
        case "a supervisor":
            case_act(station, incident, CaseActKind.CONFIRMED, SERGEANT, tag_version=1)
        case "an older version":
            case_act(station, incident, CaseActKind.CONFIRMED, SERGEANT, tag_version=7)
        case "dispatch":
            with station.records.writing() as work:
                work.incidents.set_cad_number(incident.id, "26-001234")
                work.custody.append(Entry(Act.CAD_IMPORTED, station.clock.now(), CUSTODIAN))
    released = release(station, recording)
    if how in {"a supervisor", "dispatch"}:
        assert isinstance(released, PlaybackGrant)
    else:
        assert codes(released) == [LockReason.FIRST_TAG_UNCONFIRMED]


def test_an_uninvolved_supervisors_own_tag_needs_no_other_confirmation() -> None:
    """Policy 2.9: they are who would confirm it."""
    classes = a_policy(gated_categories=frozenset({"UOF"}), confirms_first_tag=True)
    station = StationOnFakes(rulebook=FakeRulebook(classes))
    recording = station.film()
    station.incident(recording, by=SERGEANT, category="CFS")
    assert isinstance(release(station, recording), PlaybackGrant)


def test_under_log_only_what_would_have_been_locked_is_entered() -> None:
    """Policy 2, preset E."""
    station = StationOnFakes(rulebook=FakeRulebook(a_policy(log_only=True)))
    recording = station.film()
    incident = station.incident(recording)
    station.turn_page()
    assert isinstance(release(station, recording), PlaybackGrant)
    details = station.last_entry()["details"]
    assert details["shadow"] == [f"{LockReason.REPORT_NOT_SEALED}@{incident.id}"]
    assert "overrides" not in details


# While it plays


@pytest.fixture
def playing(station: StationOnFakes, recording: Recording, incident: Incident) -> PlaybackGrant:
    """A grant of the sergeant, who was not there."""
    grant = release(station, recording, SERGEANT, "weekly")
    assert isinstance(grant, PlaybackGrant)
    return grant


def still_open(station: StationOnFakes, grant: PlaybackGrant) -> bool:
    station.turn_page()
    return station.custodian.still_open(station.session(SERGEANT), grant, "weekly")


def test_what_stays_open_plays_on_without_an_entry(
    station: StationOnFakes, playing: PlaybackGrant
) -> None:
    assert still_open(station, playing)
    assert playing.is_alive()
    assert station.journal() == []


def test_who_turns_out_to_have_been_there_loses_the_picture_while_it_plays(
    station: StationOnFakes, playing: PlaybackGrant, incident: Incident
) -> None:
    """Policy 2.4: the gate is asked again, and the revocation is entered."""
    with station.records.writing() as work:
        part = Involved(SERGEANT, Involvement.SUPERVISOR)
        work.incidents.involve(incident.id, part, REYES, station.clock.now())
        work.custody.append(Entry(Act.OFFICER_INVOLVED, station.clock.now(), REYES))
    assert not still_open(station, playing)
    assert not playing.is_alive()
    (entry,) = station.entries()
    assert entry["act"] == Act.ACCESS_REFUSED
    assert entry["details"]["revoked"] is True
    assert entry["details"]["decision"] == playing.decision
    assert entry["details"]["reasons"] == [f"{LockReason.INVOLVED_SUPERVISOR}@{incident.id}"]


def test_a_revocation_names_what_locks_it_and_not_a_reason_that_was_given(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.4: of two incidents that were watched for one reason, one locks now."""
    other = station.film()
    station.incident(other)
    names = [recording.id, other.id]
    grant = station.custodian.release(station.session(SERGEANT), names, reason="weekly")
    assert isinstance(grant, PlaybackGrant)
    part = Involvement.SUPERVISOR
    station.tag.add_officer(station.session(), incident.id, SERGEANT, part)
    assert not still_open(station, grant)
    assert station.last_entry()["details"]["reasons"] == [
        f"{LockReason.INVOLVED_SUPERVISOR}@{incident.id}"
    ]


def test_an_account_that_was_disabled_elsewhere_loses_the_picture(
    station: StationOnFakes, playing: PlaybackGrant
) -> None:
    station.disable(SERGEANT)
    assert not still_open(station, playing)
    assert not playing.is_alive()
    (entry,) = station.entries()
    assert entry["details"]["disabled"] is True


def test_a_grant_that_is_over_is_not_asked_about(
    station: StationOnFakes, playing: PlaybackGrant
) -> None:
    playing.end()
    assert not still_open(station, playing)
    assert station.journal() == []


def test_where_the_revocation_cannot_be_entered_the_picture_goes_all_the_same(
    station: StationOnFakes, playing: PlaybackGrant
) -> None:
    station.disable(SERGEANT)
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with pytest.raises(BadInput):
        still_open(station, playing)
    assert not playing.is_alive()


def test_a_watch_asks_again_with_every_note(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.6: what becomes critical while it plays is held at once."""
    watch = station.watch
    watching = watch.start(station.session(SERGEANT), incident.id, "weekly")
    assert not isinstance(watching, Locked)
    watching.note(recording.id, 0, 2000, Speed.NORMAL)
    assert [watching.is_over] == [False]
    station.tag.retag(station.session(REYES), incident.id, "CRI", ["pat-frisk"])
    watching.note(recording.id, 2000, 4000, Speed.NORMAL)
    assert [watching.is_over] == [True]
    watching.note(recording.id, 4000, 4100, Speed.NORMAL)
    (viewing,) = watching.stop()
    assert (viewing.from_ms, viewing.to_ms) == (0, 4100)


def test_what_only_waits_for_a_question_is_told_as_open(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.8: asking tells of the override as playing would."""
    override(station, incident)
    asked = station.custodian.ask(station.session(), [recording.id])
    assert isinstance(asked, Open)
    assert [reason.code for reason in asked.lifted] == [LockReason.REPORT_NOT_SEALED]
