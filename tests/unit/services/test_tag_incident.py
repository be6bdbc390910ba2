"""Tagging blind: who may make an incident of which recordings, and what joins it by itself."""

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest

from desktop.domain.cad import CadCall
from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.incidents import FiledBecause, Incident, Involved, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from tests.fakes.builders import NOON, REYES, UNIT, make_call
from tests.unit.services.expectations import bad_input, refused
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

PARTNERS_CAMERA = CameraId("BWC-0712")
EVENT = "26-001234"
STARTED_AT = NOON - timedelta(hours=2)


def dispatch(station: StationOnFakes, *badges: Badge, event: str = EVENT) -> None:
    """Let dispatch have sent these officers to one event, at the time of the recordings."""
    calls: list[CadCall] = [make_call(badge=badge, event=event) for badge in badges]
    with station.records.writing() as work:
        work.cad.add(calls)
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
    station.turn_page()


def partners(station: StationOnFakes) -> Recording:
    return station.film(PARTNER, PARTNERS_CAMERA)


def create(
    station: StationOnFakes,
    by: Badge,
    *recordings: Recording,
    category: str = "UOF",
    circumstances: Sequence[str] = ("pat-frisk",),
) -> Incident:
    station.turn_page()
    names = [recording.id for recording in recordings]
    return station.tag.create(station.session(by), names, category, circumstances)


def filings(station: StationOnFakes, incident: Incident) -> list[str]:
    """Why each recording stands in an incident, as the log tells it."""
    told: list[str] = []
    for entry in station.entries():
        if entry["details"].get("incident") == incident.id:
            because = entry["details"].get("because", [])
            told += [because] if isinstance(because, str) else because
    return told


def parts(incident: Incident) -> set[tuple[Badge, Involvement]]:
    return {(part.badge, part.role) for part in incident.involved}


# A new incident


def test_a_wearer_makes_an_incident_of_their_recordings(station: StationOnFakes) -> None:
    first, second = station.film(), station.film()
    incident = create(station, REYES, first, second, category=" uof ")
    assert incident.number == "I-26-00001"
    assert incident.unit == UNIT
    assert incident.category == "UOF"
    assert incident.circumstances == ("pat-frisk",)
    assert incident.recordings == (first.id, second.id)
    assert incident.cad_number is None
    assert (incident.created_by, incident.created_at) == (REYES, NOON)
    assert parts(incident) == {(REYES, Involvement.RECORDER)}
    with station.records.reading() as work:
        assert work.incidents.find(incident.number) == incident


def test_the_log_tells_what_was_tagged_by_codes_alone(station: StationOnFakes) -> None:
    recording = station.film()
    incident = create(station, REYES, recording)
    assert station.journal() == [("incident-created", REYES)]
    assert station.last_entry()["details"] == {
        "incident": incident.id,
        "number": "I-26-00001",
        "category": "UOF",
        "circumstances": ["pat-frisk"],
        "recordings": [recording.id],
        "because": ["worn-by-filer"],
        "involved": ["4711:recorder"],
    }


def test_incidents_of_a_year_are_numbered_in_their_order(station: StationOnFakes) -> None:
    recording = station.film()
    assert create(station, REYES, recording).number == "I-26-00001"
    assert create(station, REYES, recording).number == "I-26-00002"
    station.clock.advance(timedelta(days=365))
    assert create(station, REYES, recording).number == "I-27-00001"


def test_what_is_named_twice_counts_once(station: StationOnFakes) -> None:
    recording = station.film()
    incident = create(
        station, REYES, recording, recording, circumstances=["pat-frisk", "Pat-Frisk "]
    )
    assert incident.recordings == (recording.id,)
    assert incident.circumstances == ("pat-frisk",)


def test_wearer_and_assigned_wearer_are_both_recorders(station: StationOnFakes) -> None:
    """Policy 2.4."""
    station.assign(REYES)
    incident = create(station, PARTNER, station.film(PARTNER))
    assert parts(incident) == {
        (REYES, Involvement.RECORDER),
        (PARTNER, Involvement.RECORDER),
    }


@pytest.mark.parametrize(
    ("category", "circumstance", "wrong"),
    [("XYZ", "pat-frisk", "XYZ"), ("UOF", "picnic", "picnic")],
)
def test_unknown_codes_are_named_with_the_choices(
    station: StationOnFakes, category: str, circumstance: str, wrong: str
) -> None:
    recording = station.film()
    with bad_input(Problem.CODE_UNKNOWN, code=wrong):
        create(station, REYES, recording, category=category, circumstances=[circumstance])
    assert station.journal() == []


def test_an_unknown_recording_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.RECORDING_UNKNOWN, recording="nothing"):
        station.tag.create(station.session(), [RecordingId("nothing")], "UOF", [])


def test_training_is_set_by_a_supervisor_only(station: StationOnFakes) -> None:
    """Policy 2.10."""
    recording = station.film()
    with refused(Problem.CATEGORY_SET_BY_SUPERVISOR, category="TST"):
        create(station, REYES, recording, category="TST")
    assert create(station, SERGEANT, recording, category="TST").category == "TST"


@pytest.mark.parametrize("by", [ADMIN, DEVICE_MANAGER, AUDITOR, COMMANDER])
def test_roles_without_the_right_tag_nothing(station: StationOnFakes, by: Badge) -> None:
    """Policy 4."""
    recording = station.film()
    incident = create(station, REYES, recording)
    session = station.session(by)
    with refused(Problem.NO_RIGHT, right="tag"):
        station.tag.create(session, [recording.id], "UOF", [])
    with refused(Problem.NO_RIGHT, right="tag"):
        station.tag.add_recording(session, incident.id, recording.id)
    with refused(Problem.NO_RIGHT, right="tag"):
        station.tag.add_officer(session, incident.id, PARTNER, Involvement.WITNESS)


def test_who_may_not_tag_does_not_learn_what_exists(station: StationOnFakes) -> None:
    session = station.session(ADMIN)
    with refused(Problem.NO_RIGHT):
        station.tag.create(session, [RecordingId("nothing")], "XYZ", [])
    with refused(Problem.NO_RIGHT):
        station.tag.add_recording(session, "I-26-09999", RecordingId("nothing"))
    with refused(Problem.NO_RIGHT):
        station.tag.add_officer(session, "I-26-09999", PARTNER, Involvement.WITNESS)


# Whose recordings


@pytest.mark.parametrize("by", [PARTNER, OUTSIDER, INVESTIGATOR])
def test_an_officer_files_only_what_they_wore(station: StationOnFakes, by: Badge) -> None:
    """Policy 2.3."""
    recording = station.film(REYES)
    with refused(Problem.NOT_YOUR_RECORDING, recording=recording.id):
        create(station, by, recording)
    assert station.journal() == []


def test_one_foreign_recording_among_ones_own_makes_no_incident(station: StationOnFakes) -> None:
    """Policy 2.3: all or nothing."""
    mine, theirs = station.film(), partners(station)
    with refused(Problem.NOT_YOUR_RECORDING, recording=theirs.id):
        create(station, REYES, mine, theirs)
    with station.records.reading() as work:
        assert work.incidents.holding(mine.id) == ()


def test_an_uninvolved_supervisor_files_recordings_of_their_unit(
    station: StationOnFakes,
) -> None:
    """Policy 2.3."""
    mine, theirs = station.film(), partners(station)
    incident = create(station, SERGEANT, mine, theirs)
    assert filings(station, incident) == ["uninvolved-supervisor"] * 2
    assert not incident.is_involved(SERGEANT)
    with refused(Problem.OUTSIDE_UNIT, unit=UNIT):
        create(station, HARBOUR_SERGEANT, mine)


def test_a_custodian_files_everybodys(station: StationOnFakes) -> None:
    """Policy 4."""
    incident = create(station, CUSTODIAN, station.film(OUTSIDER))
    assert filings(station, incident) == ["custodian"]


def test_a_supervisor_who_recorded_it_is_no_uninvolved_supervisor(
    station: StationOnFakes,
) -> None:
    """Policy 2.3: else whoever had a part could choose what stands beside their own footage."""
    own, theirs = station.film(SERGEANT, CameraId("BWC-0001")), partners(station)
    with refused(Problem.NOT_YOUR_RECORDING, recording=theirs.id):
        create(station, SERGEANT, own, theirs)
    incident = create(station, SERGEANT, own)
    with refused(Problem.NOT_YOUR_RECORDING, recording=theirs.id):
        station.tag.add_recording(station.session(SERGEANT), incident.id, theirs.id)


def test_a_supervisor_who_was_dispatched_is_no_uninvolved_supervisor(
    station: StationOnFakes,
) -> None:
    """Policy 2.4: dispatched units are involved."""
    dispatch(station, REYES, SERGEANT)
    with refused(Problem.NOT_YOUR_RECORDING):
        create(station, SERGEANT, station.film())


# By CAD


def test_the_cad_event_joins_by_itself_with_everyone_dispatched(station: StationOnFakes) -> None:
    """Policy 2.4: whoever was dispatched is gated; strangers to the station are passed over."""
    dispatch(station, REYES, PARTNER, Badge("0815"))
    incident = create(station, REYES, station.film())
    assert incident.cad_number == EVENT
    assert parts(incident) == {
        (REYES, Involvement.RECORDER),
        (REYES, Involvement.DISPATCHED),
        (PARTNER, Involvement.DISPATCHED),
    }
    assert station.last_entry()["details"]["involved"] == [
        "4711:dispatched",
        "4711:recorder",
        "4712:dispatched",
    ]


def test_of_several_events_the_earliest_dispatch_counts(station: StationOnFakes) -> None:
    earlier = make_call(event="B", dispatched_at=STARTED_AT)
    later = make_call(event="A", dispatched_at=STARTED_AT + timedelta(minutes=2))
    with station.records.writing() as work:
        work.cad.add([later, earlier])
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
    assert create(station, REYES, station.film()).cad_number == "B"


def test_a_partners_recording_of_the_same_event_joins_ones_own(station: StationOnFakes) -> None:
    """Policy 2.3: others' recordings join by CAD match; each has its own reason."""
    dispatch(station, REYES, PARTNER)
    incident = create(station, REYES, station.film(), partners(station))
    assert filings(station, incident) == ["worn-by-filer", "cad-match"]
    with station.records.reading() as work:
        assert work.incidents.find(incident.id) == incident


def test_a_partners_recording_of_another_event_does_not_join(station: StationOnFakes) -> None:
    """Policy 2.3: the event of what the filer wore counts, not of what they would like to see."""
    dispatch(station, PARTNER)
    mine, theirs = station.film(), partners(station)
    with refused(Problem.NOT_YOUR_RECORDING, recording=theirs.id):
        create(station, REYES, theirs, mine)
    dispatch(station, REYES, event="26-009999")
    with refused(Problem.NOT_YOUR_RECORDING, recording=theirs.id):
        create(station, REYES, mine, theirs)


def test_being_dispatched_lets_nobody_tag_footage_that_another_wore(
    station: StationOnFakes,
) -> None:
    """Policy 2.3: an officer files only recordings that they wore."""
    dispatch(station, REYES, PARTNER)
    with refused(Problem.NOT_YOUR_RECORDING):
        create(station, REYES, partners(station))


# Adding a recording


def test_a_wearer_adds_their_recording_and_becomes_gated(station: StationOnFakes) -> None:
    """Policy 2.3 and 2.4."""
    incident = create(station, REYES, station.film())
    theirs = partners(station)
    station.turn_page()
    grown = station.tag.add_recording(station.session(PARTNER), incident.number, theirs.id)
    assert grown.recordings == (*incident.recordings, theirs.id)
    assert (PARTNER, Involvement.RECORDER) in parts(grown)
    assert station.journal() == [("recording-filed", PARTNER), ("officer-involved", PARTNER)]
    filed, involved = station.entries()
    assert filed["details"] == {
        "incident": incident.id,
        "recording": theirs.id,
        "because": "worn-by-filer",
    }
    assert involved["details"] == {
        "incident": incident.id,
        "officer": PARTNER,
        "role": "recorder",
    }


def test_an_incident_without_an_event_is_joined_by_the_recording_that_matches_one(
    station: StationOnFakes,
) -> None:
    """Policy 2.4: whoever was dispatched is gated, whenever the footage came in."""
    early = station.film(started_at=STARTED_AT - timedelta(hours=5))
    incident = create(station, REYES, early)
    dispatch(station, PARTNER, REYES)
    second = station.film()
    station.turn_page()
    grown = station.tag.add_recording(station.session(), incident.id, second.id)
    assert grown.cad_number == EVENT
    assert (PARTNER, Involvement.DISPATCHED) in parts(grown)
    assert station.journal() == [
        ("recording-filed", REYES),
        ("officer-involved", None),
        ("officer-involved", None),
    ]


def test_an_incident_keeps_the_event_that_it_has(station: StationOnFakes) -> None:
    dispatch(station, REYES)
    incident = create(station, REYES, station.film())
    other = station.film(started_at=STARTED_AT + timedelta(hours=8))
    with station.records.writing() as work:
        at = STARTED_AT + timedelta(hours=8)
        work.cad.add(
            [make_call(event="26-7", dispatched_at=at, cleared_at=at + timedelta(hours=1))]
        )
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
    grown = station.tag.add_recording(station.session(), incident.id, other.id)
    assert grown.cad_number == EVENT


def test_who_is_a_recorder_already_is_not_entered_again(station: StationOnFakes) -> None:
    incident = create(station, REYES, station.film())
    second = station.film()
    station.turn_page()
    station.tag.add_recording(station.session(), incident.id, second.id)
    assert station.journal() == [("recording-filed", REYES)]


@pytest.mark.parametrize("matches", [True, False])
def test_an_involved_officer_adds_anothers_recording_by_cad_match_only(
    station: StationOnFakes, matches: bool
) -> None:
    """Policy 2.3."""
    dispatch(station, REYES)
    incident = create(station, REYES, station.film())
    theirs = partners(station)
    dispatch(station, PARTNER, event=EVENT if matches else "26-009999")
    if matches:
        station.tag.add_recording(station.session(), incident.id, theirs.id)
        assert filings(station, incident)[0] == "cad-match"
    else:
        with refused(Problem.NOT_YOUR_RECORDING, recording=theirs.id):
            station.tag.add_recording(station.session(), incident.id, theirs.id)


def test_without_a_cad_event_an_involved_officer_adds_nothing_of_others(
    station: StationOnFakes,
) -> None:
    """Policy 2.3."""
    incident = create(station, REYES, station.film())
    theirs = partners(station)
    dispatch(station, PARTNER)
    with refused(Problem.NOT_YOUR_RECORDING):
        station.tag.add_recording(station.session(), incident.id, theirs.id)


def test_a_recording_is_filed_once_under_an_incident(station: StationOnFakes) -> None:
    recording = station.film()
    incident = create(station, REYES, recording)
    with bad_input(Problem.RECORDING_ALREADY_IN_INCIDENT):
        station.tag.add_recording(station.session(), incident.id, recording.id)


def test_what_is_not_there_can_not_be_filed(station: StationOnFakes) -> None:
    recording = station.film()
    incident = create(station, REYES, recording)
    with bad_input(Problem.RECORDING_UNKNOWN):
        station.tag.add_recording(station.session(), incident.id, RecordingId("nothing"))
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.tag.add_recording(station.session(), "I-26-09999", recording.id)


FILERS: dict[str, tuple[Badge, Callable[[StationOnFakes], Recording]]] = {
    "the author": (REYES, lambda station: station.film(REYES)),
    "another wearer": (PARTNER, partners),
    "a custodian": (CUSTODIAN, partners),
}


@pytest.mark.parametrize("filer", FILERS)
def test_once_a_report_is_sealed_only_an_uninvolved_supervisor_adds_recordings(
    station: StationOnFakes, filer: str
) -> None:
    """Policy 2.3: else an officer could open new footage with an old report."""
    by, film = FILERS[filer]
    incident = create(station, REYES, station.film())
    station.seal(incident)
    late = film(station)
    station.turn_page()
    with refused(Problem.INCIDENT_HAS_SEALED_REPORT, incident=incident.number):
        station.tag.add_recording(station.session(by), incident.id, late.id)
    assert station.journal() == []
    station.tag.add_recording(station.session(SERGEANT), incident.id, late.id)
    assert filings(station, incident) == [FiledBecause.UNINVOLVED_SUPERVISOR]


# Naming a person


def test_a_person_who_was_there_is_named_and_gated_from_then_on(station: StationOnFakes) -> None:
    """Policy 2.4."""
    incident = create(station, REYES, station.film())
    station.turn_page()
    grown = station.tag.add_officer(
        station.session(), incident.number, PARTNER, Involvement.FORCE_USER
    )
    assert Involved(PARTNER, Involvement.FORCE_USER) in grown.involved
    assert station.journal() == [("officer-involved", REYES)]
    assert station.last_entry()["details"] == {
        "incident": incident.id,
        "officer": PARTNER,
        "role": "force-user",
    }


def test_naming_a_person_twice_changes_and_enters_nothing(station: StationOnFakes) -> None:
    incident = create(station, REYES, station.film())
    session = station.session()
    once = station.tag.add_officer(session, incident.id, PARTNER, Involvement.WITNESS)
    station.turn_page()
    assert station.tag.add_officer(session, incident.id, PARTNER, Involvement.WITNESS) == once
    assert station.journal() == []


@pytest.mark.parametrize("by", [REYES, SERGEANT, CUSTODIAN])
def test_the_involved_their_units_supervisor_and_custodians_name_people(
    station: StationOnFakes, by: Badge
) -> None:
    incident = create(station, REYES, station.film())
    grown = station.tag.add_officer(
        station.session(by), incident.id, OUTSIDER, Involvement.ON_SCENE
    )
    assert grown.is_involved(OUTSIDER)


def test_others_name_nobody(station: StationOnFakes) -> None:
    """Else anybody could make themselves a part of any incident, and then open it."""
    incident = create(station, REYES, station.film())
    with refused(Problem.NOT_INVOLVED, incident=incident.number):
        station.tag.add_officer(station.session(PARTNER), incident.id, PARTNER, Involvement.WITNESS)
    with refused(Problem.OUTSIDE_UNIT, unit=UNIT):
        station.tag.add_officer(
            station.session(HARBOUR_SERGEANT), incident.id, OUTSIDER, Involvement.WITNESS
        )


def test_a_person_who_is_not_at_the_station_is_not_named(station: StationOnFakes) -> None:
    incident = create(station, REYES, station.film())
    with bad_input(Problem.OFFICER_UNKNOWN, badge="5999"):
        station.tag.add_officer(station.session(), incident.id, Badge("5999"), Involvement.WITNESS)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.tag.add_officer(station.session(), "I-26-09999", PARTNER, Involvement.WITNESS)
