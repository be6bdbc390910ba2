"""Changing tags: every version stays, the guard holds, and a slip can be taken back at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident, Involvement, Tags, TagVersion
from desktop.domain.refusals import Problem
from desktop.domain.report_stage import NextStep
from desktop.services.chosen_tags import MoreTags
from tests.fakes.builders import NOON, REYES
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

_MORE = MoreTags(("encounter-ended",), ("School", "juvenile", "school"), {"report": " 26-001 "})


def versions(station: StationOnFakes, incident: Incident) -> tuple[TagVersion, ...]:
    with station.records.reading() as work:
        return work.incidents.tag_versions(incident.id)


@pytest.fixture
def incident(station: StationOnFakes) -> Incident:
    incident = station.incident(station.film(), category="CFS")
    station.turn_page()
    return incident


def test_an_incident_is_made_with_reasons_flags_and_numbers(station: StationOnFakes) -> None:
    recording = station.film()
    station.turn_page()

    made = station.tag.create(station.session(), [recording.id], "uof", ["pat-frisk"], _MORE)

    assert made.deactivation_reasons == ("encounter-ended",)
    assert made.flags == ("school", "juvenile")
    ((code, words),) = [(each.code, each.words) for each in made.numbers]
    assert (code, words.text) == ("report", "26-001")
    assert versions(station, made) == (TagVersion(made.id, 1, made.tags, REYES, NOON),)
    details = station.last_entry()["details"]
    assert details["flags"] == ["school", "juvenile"]
    assert details["deactivation_reasons"] == ["encounter-ended"]
    assert details["numbers"] == [f"report:{words.digest}"]
    assert "26-001" not in str(details["numbers"]).replace(words.digest, "")


def test_a_blank_number_is_none_and_a_wrong_one_saves_nothing(station: StationOnFakes) -> None:
    recording = station.film()
    made = station.tag.create(
        station.session(), [recording.id], "UOF", [], MoreTags(numbers={"report": " "})
    )
    assert made.numbers == ()
    with bad_input(Problem.NUMBER_MALFORMED, example="26-001"):
        station.tag.create(
            station.session(), [recording.id], "UOF", [], MoreTags(numbers={"report": "7"})
        )


def test_a_change_is_a_new_version_and_an_entry(
    station: StationOnFakes, incident: Incident
) -> None:
    station.clock.advance(timedelta(minutes=5))

    changed = station.tag.retag(
        station.session(), incident.number, "UOF", ["dispatched-call"], _MORE
    )

    assert (changed.category, changed.circumstances) == ("UOF", ("dispatched-call",))
    assert (changed.flags, changed.recordings) == (("school", "juvenile"), incident.recordings)
    first, second = versions(station, incident)
    assert (first.tags, first.by) == (incident.tags, REYES)
    at = NOON + timedelta(minutes=5)
    assert second == TagVersion(incident.id, 2, changed.tags, REYES, at)
    assert station.journal() == [("incident-retagged", REYES)]
    assert station.last_entry()["details"] == {
        "incident": incident.id,
        "version": 2,
        "category": "UOF",
        "circumstances": ["dispatched-call"],
        "deactivation_reasons": ["encounter-ended"],
        "flags": ["school", "juvenile"],
        "numbers": [f"report:{changed.numbers[0].words.digest}"],
    }


def test_the_same_tags_again_change_nothing(station: StationOnFakes, incident: Incident) -> None:
    session = station.session()
    station.tag.retag(session, incident.id, "UOF", ["pat-frisk"], _MORE)
    station.turn_page()
    same = station.tag.retag(session, incident.id, "UOF", ["pat-frisk"], _MORE)
    assert same.category == "UOF"
    assert len(versions(station, incident)) == 2
    assert station.journal() == []


@pytest.mark.parametrize("badge", [REYES, SERGEANT, CUSTODIAN])
def test_who_was_there_or_supervises_or_keeps_it_may_raise_a_category(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    assert station.tag.retag(station.session(badge), incident.id, "CRI", []).category == "CRI"


def test_others_may_not(station: StationOnFakes, incident: Incident) -> None:
    for badge, problem in (
        (PARTNER, Problem.NOT_INVOLVED),
        (OUTSIDER, Problem.NOT_INVOLVED),
        (HARBOUR_SERGEANT, Problem.OUTSIDE_UNIT),
        (ADMIN, Problem.NO_RIGHT),
        (COMMANDER, Problem.NO_RIGHT),
    ):
        with refused(problem):
            station.tag.retag(station.session(badge), incident.id, "UOF", [])
    with refused(Problem.CATEGORY_SET_BY_SUPERVISOR):
        station.tag.retag(station.session(), incident.id, "TST", [])
    with bad_input(Problem.CODE_UNKNOWN):
        station.tag.retag(station.session(), incident.id, "XXX", [])
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.tag.retag(station.session(), "I-26-99999", "UOF", [])
    assert station.journal() == []


@pytest.mark.parametrize("badge", [REYES, CUSTODIAN])
def test_taking_off_a_category_that_guards_footage_needs_a_second_person(
    station: StationOnFakes, badge: Badge
) -> None:
    incident = station.incident(station.film(), category="CRI")
    station.turn_page()
    with refused(Problem.RETAG_OPENS_FOOTAGE, incident=incident.number, category="CRI"):
        station.tag.retag(station.session(badge), incident.id, "CFS", [])
    assert station.journal() == []


def test_the_second_person_is_a_supervisor_of_the_unit_who_was_not_there(
    station: StationOnFakes,
) -> None:
    incident = station.incident(station.film(), category="CRI")
    changed = station.tag.retag(station.session(SERGEANT), incident.id, "CFS", [])
    assert changed.category == "CFS"

    involved = station.incident(station.film(), category="CRI")
    session = station.session(SERGEANT)
    station.tag.add_officer(session, involved.id, SERGEANT, Involvement.SUPERVISOR)
    with refused(Problem.RETAG_OPENS_FOOTAGE):
        station.tag.retag(session, involved.id, "CFS", [])

    elsewhere = station.incident(
        station.film(OUTSIDER, CameraId("BWC-0900")), by=OUTSIDER, category="CRI"
    )
    station.tag.add_officer(
        station.session(OUTSIDER), elsewhere.id, COMMANDER, Involvement.SUPERVISOR
    )
    with refused(Problem.OUTSIDE_UNIT):
        station.tag.retag(session, elsewhere.id, "CFS", [])


def test_a_slip_is_taken_back_within_thirty_seconds(
    station: StationOnFakes, incident: Incident
) -> None:
    session = station.session()
    station.tag.retag(session, incident.id, "CRI", [])
    station.turn_page()
    station.clock.advance(timedelta(seconds=30))

    back = station.tag.undo(session, incident.number)

    assert back.tags == incident.tags
    newest = versions(station, incident)[-1]
    assert (newest.version, newest.undoes, newest.tags) == (3, 2, incident.tags)
    assert station.journal() == [("tags-undone", REYES)]
    assert station.last_entry()["details"] == {
        "incident": incident.id,
        "version": 3,
        "category": "CFS",
        "circumstances": ["pat-frisk"],
        "undoes": 2,
    }
    with refused(Problem.NOTHING_TO_UNDO, incident=incident.number):
        station.tag.undo(session, incident.id)


def test_what_an_incident_was_made_with_is_taken_back_to_unclassified(
    station: StationOnFakes, incident: Incident
) -> None:
    back = station.tag.undo(station.session(), incident.id)

    assert back.tags == Tags("UNC")
    assert back.recordings == incident.recordings
    review = station.review(station.session(), incident.id)
    assert isinstance(review.decision, Locked)
    (told,) = station.my_shift(station.session()).page.incidents
    assert told.step is NextStep.TAG


def test_taking_back_the_first_tags_never_opens_footage(station: StationOnFakes) -> None:
    incident = station.incident(station.film(), category="CRI")
    with refused(Problem.RETAG_OPENS_FOOTAGE):
        station.tag.undo(station.session(), incident.id)

    classes = replace(a_policy(), gated_categories=frozenset({"UOF"}))
    by_class = StationOnFakes(rulebook=FakeRulebook(classes))
    gated = by_class.incident(by_class.film(), category="UOF")
    with refused(Problem.RETAG_OPENS_FOOTAGE):
        by_class.tag.undo(by_class.session(), gated.id)


def test_it_is_too_late_or_not_ones_own(station: StationOnFakes, incident: Incident) -> None:
    with refused(Problem.NOTHING_TO_UNDO):
        station.tag.undo(station.session(SERGEANT), incident.id)
    with refused(Problem.NO_RIGHT):
        station.tag.undo(station.session(ADMIN), incident.id)
    station.seal(incident)
    with refused(Problem.NOTHING_TO_UNDO):
        station.tag.undo(station.session(), incident.id)
    late = station.incident(station.film())
    station.clock.advance(timedelta(seconds=30, milliseconds=1))
    with refused(Problem.NOTHING_TO_UNDO):
        station.tag.undo(station.session(), late.id)


def test_numbers_are_kept_with_a_salt_of_their_own(
    station: StationOnFakes, incident: Incident
) -> None:
    changed = station.tag.retag(station.session(), incident.id, "CFS", ["pat-frisk"], _MORE)
    (number,) = changed.numbers
    assert number.words != SaltedText.of(number.words.text)
    assert len(versions(station, incident)) == 2
