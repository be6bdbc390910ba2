"""Drafts: safe every few seconds, the author's only, gone when the report is sealed."""

from datetime import timedelta

import pytest

from desktop.domain.drafts import BEGAN, DraftAnswer
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

_WORDS: dict[str, DraftAnswer] = {"narrative": "He", "others": ["4712"]}


@pytest.fixture
def incident(station: StationOnFakes) -> Incident:
    incident = station.incident(station.film())
    station.turn_page()
    return incident


def test_a_draft_is_found_again_by_its_author_and_enters_nothing(
    station: StationOnFakes, incident: Incident
) -> None:
    saved = station.drafts.save(station.session(), incident.number, ReportKind.INITIAL, _WORDS)

    found = station.drafts.load(station.session(), incident.id, ReportKind.INITIAL)

    assert found == saved
    assert (saved.author, saved.incident, saved.saved_at) == (REYES, incident.id, NOON)
    assert saved.answers == {**_WORDS, BEGAN: NOON.isoformat()}
    assert station.journal() == []


def test_what_is_typed_on_after_saving_is_not_in_the_draft(
    station: StationOnFakes, incident: Incident
) -> None:
    typed = dict(_WORDS)
    station.drafts.save(station.session(), incident.id, ReportKind.INITIAL, typed)
    typed["narrative"] = "He ran"

    found = station.drafts.load(station.session(), incident.id, ReportKind.INITIAL)
    assert found is not None
    assert found.answers["narrative"] == "He"


@pytest.mark.parametrize("badge", [PARTNER, SERGEANT])
def test_nobody_else_finds_it(station: StationOnFakes, incident: Incident, badge: Badge) -> None:
    station.drafts.save(station.session(), incident.id, ReportKind.INITIAL, _WORDS)
    assert station.drafts.load(station.session(badge), incident.id, ReportKind.INITIAL) is None


@pytest.mark.parametrize("badge", [ADMIN, CUSTODIAN])
def test_who_writes_no_reports_has_no_drafts(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    session = station.session(badge)
    with refused(Problem.NO_RIGHT):
        station.drafts.save(session, incident.id, ReportKind.INITIAL, _WORDS)
    with refused(Problem.NO_RIGHT):
        station.drafts.load(session, incident.id, ReportKind.INITIAL)
    with refused(Problem.NO_RIGHT):
        station.drafts.discard(session, incident.id, ReportKind.INITIAL)


def test_a_draft_is_of_what_may_be_written(station: StationOnFakes, incident: Incident) -> None:
    with refused(Problem.NOT_INVOLVED):
        station.drafts.save(station.session(OUTSIDER), incident.id, ReportKind.INITIAL, _WORDS)
    with refused(Problem.SUPPLEMENT_BEFORE_REPORT):
        station.drafts.save(station.session(), incident.id, ReportKind.SUPPLEMENT, _WORDS)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.drafts.save(station.session(), "I-26-99999", ReportKind.INITIAL, _WORDS)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.drafts.load(station.session(), "I-26-99999", ReportKind.INITIAL)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.drafts.discard(station.session(), "I-26-99999", ReportKind.INITIAL)


def test_sealing_drops_the_draft_of_that_report_alone(
    station: StationOnFakes, incident: Incident
) -> None:
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    other = station.incident(station.film())
    for badge, which in ((REYES, incident), (PARTNER, incident), (REYES, other)):
        session = station.session(badge)
        station.drafts.save(session, which.id, ReportKind.INITIAL, _WORDS)

    station.seal(incident)

    mine, theirs = station.session(), station.session(PARTNER)
    assert station.drafts.load(mine, incident.id, ReportKind.INITIAL) is None
    assert station.drafts.load(theirs, incident.id, ReportKind.INITIAL) is not None
    assert station.drafts.load(mine, other.id, ReportKind.INITIAL) is not None
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.drafts.save(mine, incident.id, ReportKind.INITIAL, _WORDS)


def test_a_sealing_that_fails_leaves_the_draft(station: StationOnFakes, incident: Incident) -> None:
    station.drafts.save(station.session(), incident.id, ReportKind.INITIAL, _WORDS)
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        station.seal(incident)
    assert station.drafts.load(station.session(), incident.id, ReportKind.INITIAL) is not None


def test_a_draft_is_dropped_when_its_author_says_so(
    station: StationOnFakes, incident: Incident
) -> None:
    station.drafts.save(station.session(), incident.id, ReportKind.INITIAL, _WORDS)
    station.clock.advance(timedelta(minutes=1))
    station.drafts.discard(station.session(PARTNER), incident.id, ReportKind.INITIAL)
    assert station.drafts.load(station.session(), incident.id, ReportKind.INITIAL) is not None
    station.drafts.discard(station.session(), incident.number, ReportKind.INITIAL)
    assert station.drafts.load(station.session(), incident.id, ReportKind.INITIAL) is None
    assert station.journal() == []


def test_what_was_typed_before_the_session_ended_is_kept_after_it(
    station: StationOnFakes, incident: Incident
) -> None:
    """The window locks while a draft is on its way to the records."""
    session = station.session()
    session.end()
    with refused(Problem.SESSION_ENDED):
        station.drafts.save(session, incident.id, ReportKind.INITIAL, _WORDS)
    saved = station.drafts.save_last(session, incident.id, ReportKind.INITIAL, _WORDS)
    assert station.drafts.load(station.session(), incident.id, ReportKind.INITIAL) == saved


def test_the_last_words_are_of_what_may_be_written_too(
    station: StationOnFakes, incident: Incident
) -> None:
    with refused(Problem.NO_RIGHT, right="write-report"):
        station.drafts.save_last(
            station.session(CUSTODIAN), incident.id, ReportKind.INITIAL, _WORDS
        )
    with refused(Problem.NOT_INVOLVED):
        station.drafts.save_last(station.session(OUTSIDER), incident.id, ReportKind.INITIAL, _WORDS)
