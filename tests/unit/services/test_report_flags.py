"""What a report was written like stands in the log, and on the supervisor's desk (issue 4)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.desk_checks import Checked, DeskCheck
from desktop.domain.drafts import BEGAN
from desktop.domain.gate import Locked
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport, Stamp
from tests.fakes.builders import NOON
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import ANSWERS, SEEN_BEFORE, SERGEANT, StationOnFakes

INITIAL = ReportKind.INITIAL


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def typed(
    station: StationOnFakes, incident: Incident, *, pasted: int = 0, after: int = 600
) -> SealedReport:
    """Typed in the window: the first words are kept, and so long after it is sealed."""
    session = station.session()
    station.drafts.save(session, incident.id, INITIAL, {"narrative": "I"})
    station.clock.advance(timedelta(seconds=after))
    station.drafts.save(session, incident.id, INITIAL, {"narrative": "I saw"})
    return station.reports.seal(session, incident.id, INITIAL, ANSWERS, pasted=pasted)


def checks(station: StationOnFakes, report: SealedReport) -> dict[DeskCheck, Checked]:
    detail = station.queue.detail(station.session(SERGEANT), report.id)
    return {each.check: each for each in detail.checks}


def worth_a_look(station: StationOnFakes, report: SealedReport) -> set[DeskCheck]:
    return {each.check for each in checks(station, report).values() if not each.holds}


def test_policy_2_5_a_stub_opens_nothing(station: StationOnFakes, incident: Incident) -> None:
    """A few words to get at the footage are no report."""
    for stub in ({}, {**ANSWERS, "narrative": "See video."}, {"declaration": "own-recollection"}):
        with bad_input(Problem.FORM_INVALID):
            station.seal(incident, answers=dict(stub))
    assert isinstance(station.review(station.session(), incident.id).decision, Locked)


def test_policy_2_5_prior_viewing_that_the_log_knows_can_not_be_denied(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.view(recording.id, station.session().badge)
    with refused(Problem.DECLARATION_CONTRADICTED):
        station.seal(incident)
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert report.stamps == (Stamp.PRIOR_VIEWING_DECLARED, Stamp.AUTHOR_HAD_VIEWED)
    assert DeskCheck.WRITTEN_BEFORE_VIEWING in worth_a_look(station, report)


def test_a_narrative_that_was_pasted_in_does_not_pass_for_typed(
    station: StationOnFakes, incident: Incident
) -> None:
    report = typed(station, incident, pasted=420)
    assert station.last_entry()["details"]["pasted"] == 420
    assert checks(station, report)[DeskCheck.NOTHING_PASTED].amount == 420
    assert DeskCheck.NOTHING_PASTED in worth_a_look(station, report)


def test_a_file_that_was_written_elsewhere_does_not_pass_for_typed_here(
    station: StationOnFakes, incident: Incident
) -> None:
    station.drafts.save(station.session(), incident.id, INITIAL, {"narrative": "I"})
    report = station.seal(incident)
    assert station.last_entry()["details"]["typed_here"] is False
    assert DeskCheck.TYPED_HERE in worth_a_look(station, report)


def test_a_report_sealed_seconds_after_its_first_words_is_told_to_the_supervisor(
    station: StationOnFakes, incident: Incident
) -> None:
    report = typed(station, incident, after=12)
    assert station.last_entry()["details"]["seconds_writing"] == 12
    assert checks(station, report)[DeskCheck.TOOK_TIME].amount == 12
    assert DeskCheck.TOOK_TIME in worth_a_look(station, report)


def test_the_time_of_writing_counts_from_the_first_words_whatever_crashed_between(
    station: StationOnFakes, incident: Incident
) -> None:
    session = station.session()
    first = station.drafts.save(session, incident.id, INITIAL, {"narrative": "I"})
    station.clock.advance(timedelta(hours=1))
    again = station.drafts.save(station.session(), incident.id, INITIAL, {"narrative": "I saw"})
    assert first.answers[BEGAN] == again.answers[BEGAN] == NOON.isoformat()


def test_a_report_typed_at_leisure_has_nothing_to_look_at_in_its_writing(
    station: StationOnFakes, incident: Incident
) -> None:
    writing = {DeskCheck.TYPED_HERE, DeskCheck.NOTHING_PASTED, DeskCheck.TOOK_TIME}
    assert worth_a_look(station, typed(station, incident)).isdisjoint(writing)


def test_without_a_kept_draft_the_time_is_not_known(
    station: StationOnFakes, incident: Incident
) -> None:
    report = station.reports.seal(station.session(), incident.id, INITIAL, ANSWERS, pasted=0)
    assert "seconds_writing" not in station.last_entry()["details"]
    assert DeskCheck.TOOK_TIME not in checks(station, report)


def test_an_older_station_that_entered_nothing_of_the_writing_shows_nothing(
    station: StationOnFakes, incident: Incident
) -> None:
    report = station.seal(incident)
    entries = station.records.behind_its_back().entries
    entries[-1] = replace(entries[-1], entry=entries[-1].entry.replace(b'"typed_here":false,', b""))
    assert DeskCheck.TYPED_HERE not in checks(station, report)
    entries[-1] = replace(entries[-1], entry=b"tampered with")
    assert DeskCheck.TYPED_HERE not in checks(station, report)


def test_a_use_of_force_form_that_is_owed_after_a_retag_is_told_to_the_supervisor(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 3."""
    report = station.seal(incident)
    assert DeskCheck.FORM_ASKED_FOR not in worth_a_look(station, report)
    station.tag.retag(station.session(SERGEANT), incident.id, "FRC", ["pat-frisk"])
    assert DeskCheck.FORM_ASKED_FOR in worth_a_look(station, report)
    station.seal(incident, kind=ReportKind.USE_OF_FORCE)
    assert DeskCheck.FORM_ASKED_FOR not in worth_a_look(station, report)


# Attested, watched, then written


def attested() -> tuple[StationOnFakes, Recording, Incident]:
    opening = replace(a_policy(), attestation_opens=True)
    station = StationOnFakes(rulebook=FakeRulebook(opening))
    recording = station.film()
    incident = station.incident(recording, category="NON")
    station.seal(incident, kind=ReportKind.ATTESTATION)
    station.clock.advance(timedelta(minutes=1))
    return station, recording, incident


def test_policy_2_9_attest_watch_and_then_report_is_stamped() -> None:
    station, recording, incident = attested()
    station.view(recording.id, station.session().badge)
    station.tag.retag(station.session(SERGEANT), incident.id, "UOF", ["pat-frisk"])
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert Stamp.VIEWED_UNDER_ATTESTATION in report.stamps
    assert "viewed-under-attestation" in report.text
    assert DeskCheck.NOT_UNDER_ATTESTATION in worth_a_look(station, report)


def test_policy_2_9_who_attested_and_watched_nothing_is_not_stamped() -> None:
    station, _, incident = attested()
    assert station.seal(incident).stamps == ()


def test_policy_2_9_what_was_viewed_after_the_own_report_was_not_under_the_attestation() -> None:
    station, recording, incident = attested()
    first = station.seal(incident)
    station.clock.advance(timedelta(minutes=1))
    station.view(recording.id, station.session().badge)
    station.tag.retag(station.session(SERGEANT), incident.id, "FRC", ["pat-frisk"])
    force = station.seal(incident, kind=ReportKind.USE_OF_FORCE, answers=SEEN_BEFORE)
    assert first.stamps == ()
    assert Stamp.VIEWED_UNDER_ATTESTATION not in force.stamps
    assert Stamp.AUTHOR_HAD_VIEWED in force.stamps
