"""Writing reports: what may be sealed when, and what it says of its circumstances."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, SealedReport, Stamp, digest, signed_bytes
from desktop.services.write_report import form_kind
from tests.fakes.builders import NOON, REYES, make_call
from tests.fakes.keys import fake_signature_check
from tests.fakes.rulebook import FakeRulebook, a_policy, a_template
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    ANSWERS,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    DEVICE_MANAGER,
    OUTSIDER,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)

KINDS = list(ReportKind)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def sealed_reports(station: StationOnFakes, incident: Incident) -> tuple[SealedReport, ...]:
    with station.records.reading() as work:
        return work.reports.of_incident(incident.id)


def give_back(station: StationOnFakes, incident: Incident, by: Badge = SERGEANT) -> None:
    station.decide(station.session(by), incident.id, Outcome.RETURNED, "More of the stop.")


# Sealing


def test_a_report_is_sealed_signed_and_entered(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.5."""
    with station.records.reading() as work:
        head_before = work.custody.head()
    station.turn_page()
    report = station.seal(incident)
    assert sealed_reports(station, incident) == (report,)
    assert (report.author, report.kind, report.version) == (REYES, ReportKind.INITIAL, 1)
    assert report.incident == incident.id
    assert report.template == "initial/1"
    assert report.counts_as_report
    assert report.sealed_at == NOON
    assert report.head == head_before
    assert report.sha256 == digest(report.text)
    message = signed_bytes(report.id, report.sha256)
    assert fake_signature_check(station.facts.signing_key, message, report.signature)
    assert station.journal() == [("report-sealed", REYES)]
    assert station.last_entry()["details"] == {
        "report": report.id,
        "incident": incident.id,
        "kind": "initial",
        "version": 1,
        "sha256": report.sha256,
        "stamps": [],
        "typed_here": False,
    }


def test_the_sealed_text_holds_the_officers_words_and_where_it_stands(
    station: StationOnFakes, incident: Incident
) -> None:
    report = station.seal(incident)
    assert "I saw him run and called." in report.text
    for line in (
        "Station: Station 7",
        f"Incident: {incident.number}",
        "CAD: none",
        "Category: UOF",
        f"Author: {REYES}",
        "Unit: school-unit",
        "Stamps: none",
        f"Custody log before sealing: {report.head.size} entries, {report.head.root.hex()}",
    ):
        assert line in report.text.splitlines()
    assert "DEMONSTRATION" not in report.text


def test_a_demonstrations_report_says_that_it_is_not_real() -> None:
    station = StationOnFakes(demonstration=True)
    report = station.seal(station.incident(station.film()))
    assert report.text.splitlines()[1] == "DEMONSTRATION STATION. NOT A REAL REPORT."


def test_the_cad_event_stands_in_the_report(station: StationOnFakes) -> None:
    with station.records.writing() as work:
        work.cad.add([make_call()])
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
    report = station.seal(station.incident(station.film()))
    assert "CAD: 26-001234" in report.text.splitlines()


def test_two_reports_of_the_same_words_have_different_digests(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Design 3: digests are salted, so the log tells nothing of the words."""
    other = station.incident(recording)
    assert station.seal(incident).sha256 != station.seal(other).sha256
    assert "run and called" not in str(station.entries())


def test_a_report_that_can_not_be_entered_is_not_sealed(
    station: StationOnFakes, incident: Incident
) -> None:
    """A change and its entry are kept together, or not at all."""
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        station.seal(incident)
    assert sealed_reports(station, incident) == ()
    station.seal(incident)


@pytest.mark.parametrize(
    ("answers", "fields"),
    [
        ({}, "narrative (missing), declaration (missing)"),
        ({**ANSWERS, "narrative": "He ran."}, "narrative (too-short)"),
        ({**ANSWERS, "declaration": "perhaps"}, "declaration (not-a-choice)"),
        ({**ANSWERS, "mood": "good"}, "mood (unknown)"),
        ({**ANSWERS, "declaration": "viewed-before"}, "declared_viewing (missing)"),
    ],
)
def test_a_form_that_is_not_right_is_not_sealed_and_every_fault_is_named(
    station: StationOnFakes, incident: Incident, answers: dict[str, object], fields: str
) -> None:
    """Policy 2.5: minimum content."""
    station.turn_page()
    with bad_input(Problem.FORM_INVALID, fields=fields):
        station.seal(incident, answers=answers)
    assert sealed_reports(station, incident) == ()
    assert station.journal() == []


# The last reading before it


UNTIL_SEALED = ("Sealed: ", "Salt: ", "Custody log before sealing: ")


def test_what_is_read_last_is_what_is_sealed_and_reading_changes_nothing(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.view(recording.id, REYES)
    station.turn_page()
    preview = station.reports.preview(
        station.session(), incident.id, ReportKind.INITIAL, SEEN_BEFORE
    )
    assert station.journal() == []
    assert sealed_reports(station, incident) == ()
    station.clock.advance(timedelta(minutes=5))
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert preview.answers == SEEN_BEFORE
    assert preview.heading.stamps == report.stamps
    assert "Salt: made when it is sealed" in preview.text
    read, sealed = (
        [line for line in text.splitlines() if not line.startswith(UNTIL_SEALED)]
        for text in (preview.text, report.text)
    )
    assert read == sealed


def test_what_can_not_be_sealed_is_refused_before_the_last_reading(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    def preview(answers: dict[str, object]) -> None:
        station.reports.preview(station.session(), incident.id, ReportKind.INITIAL, answers)

    with bad_input(Problem.FORM_INVALID, fields="narrative (missing), declaration (missing)"):
        preview({})
    station.view(recording.id, REYES)
    with refused(Problem.DECLARATION_CONTRADICTED):
        preview(ANSWERS)


# Who writes


WRITE: dict[str, Callable[[StationOnFakes, Badge, str, ReportKind], object]] = {
    "form": lambda station, badge, incident, kind: station.reports.form(
        station.session(badge), incident, kind
    ),
    "seal": lambda station, badge, incident, kind: station.reports.seal(
        station.session(badge), incident, kind, ANSWERS
    ),
    "preview": lambda station, badge, incident, kind: station.reports.preview(
        station.session(badge), incident, kind, ANSWERS
    ),
}


@pytest.mark.parametrize("step", WRITE)
def test_who_was_not_involved_writes_no_report(
    station: StationOnFakes, incident: Incident, step: str
) -> None:
    """Policy 2.1: else a colleague's report would open the footage."""
    for badge in (PARTNER, OUTSIDER, SERGEANT, COMMANDER):
        with refused(Problem.NOT_INVOLVED, incident=incident.number):
            WRITE[step](station, badge, incident.id, ReportKind.INITIAL)


@pytest.mark.parametrize("step", WRITE)
@pytest.mark.parametrize("badge", [CUSTODIAN, AUDITOR, DEVICE_MANAGER, ADMIN])
def test_roles_without_the_right_write_no_report(
    station: StationOnFakes, incident: Incident, badge: Badge, step: str
) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT, right="write-report"):
        WRITE[step](station, badge, incident.id, ReportKind.INITIAL)


@pytest.mark.parametrize("step", WRITE)
def test_an_unknown_incident_is_named(station: StationOnFakes, step: str) -> None:
    with bad_input(Problem.INCIDENT_UNKNOWN, incident="I-26-09999"):
        WRITE[step](station, REYES, "I-26-09999", ReportKind.INITIAL)


def test_everyone_involved_writes_a_report_of_their_own(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.1: per officer and incident; each is version 1 of its author."""
    for badge, role in ((PARTNER, Involvement.WITNESS), (SERGEANT, Involvement.SUPERVISOR)):
        station.tag.add_officer(station.session(), incident.id, badge, role)
    reports = [station.seal(incident, by=badge) for badge in (REYES, PARTNER, SERGEANT)]
    assert [report.version for report in reports] == [1, 1, 1]
    assert sealed_reports(station, incident) == tuple(reports)


def test_the_empty_form_is_the_kinds_template_and_changes_nothing(
    station: StationOnFakes, incident: Incident
) -> None:
    station.turn_page()
    form = station.reports.form(station.session(), incident.number, ReportKind.INITIAL)
    assert form.template == a_template(ReportKind.INITIAL)
    assert form.incident == incident
    assert station.journal() == []


# Versions


@pytest.mark.parametrize("step", WRITE)
def test_a_sealed_report_is_not_written_again(
    station: StationOnFakes, incident: Incident, step: str
) -> None:
    """Policy 2.7: the initial report never changes."""
    first = station.seal(incident)
    with refused(Problem.REPORT_ALREADY_SEALED, incident=incident.number):
        WRITE[step](station, REYES, incident.id, ReportKind.INITIAL)
    assert sealed_reports(station, incident) == (first,)


def test_an_approved_report_is_not_written_again(
    station: StationOnFakes, incident: Incident
) -> None:
    station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, Outcome.APPROVED, "Complete.")
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.seal(incident)


def test_a_return_makes_version_two_beside_version_one(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.7."""
    first = station.seal(incident)
    give_back(station, incident)
    second = station.seal(incident)
    assert (second.version, second.stamps) == (2, ())
    assert sealed_reports(station, incident) == (first, second)
    assert "version 2" in second.text
    assert station.last_entry()["details"]["version"] == 2
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.seal(incident)


def test_the_return_of_a_colleagues_report_is_none_of_ones_own(
    station: StationOnFakes, incident: Incident
) -> None:
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    station.seal(incident, by=PARTNER)
    give_back(station, incident)
    station.seal(incident)
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.seal(incident)
    assert station.seal(incident, by=PARTNER).version == 2


# Supplements


@pytest.mark.parametrize("step", WRITE)
def test_a_supplement_comes_after_the_report(
    station: StationOnFakes, incident: Incident, step: str
) -> None:
    """Policy 2.7."""
    with refused(Problem.SUPPLEMENT_BEFORE_REPORT, incident=incident.number):
        WRITE[step](station, REYES, incident.id, ReportKind.SUPPLEMENT)


def test_a_colleagues_report_does_not_make_room_for_ones_own_supplement(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.1."""
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    station.seal(incident, by=PARTNER)
    with refused(Problem.SUPPLEMENT_BEFORE_REPORT):
        station.seal(incident, kind=ReportKind.SUPPLEMENT)


def test_a_supplement_is_bannered_and_lists_what_was_viewed_by_the_second(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.7."""
    initial = station.seal(incident)
    station.clock.advance(timedelta(hours=1))
    station.view(recording.id, REYES)
    supplement = station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert "WRITTEN AFTER REVIEW OF RECORDINGS" in supplement.text.splitlines()
    assert (
        f"- camera {recording.camera}, recording {recording.id}: "
        "1.000 s to 2.500 s at normal speed, viewed at 2026-03-02T13:00:00+00:00"
    ) in supplement.text.splitlines()
    assert supplement.stamps == ()
    assert not supplement.counts_as_report
    assert sealed_reports(station, incident) == (initial, supplement)


def test_a_supplement_lists_only_what_its_author_viewed_of_this_incident(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    elsewhere = station.film()
    station.seal(incident)
    station.view(elsewhere.id, REYES)
    station.view(recording.id, PARTNER)
    supplement = station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert "Viewed by the author before this was written: nothing." in supplement.text
    assert elsewhere.id not in supplement.text


def test_there_may_be_several_supplements(station: StationOnFakes, incident: Incident) -> None:
    station.seal(incident)
    versions = [
        station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE).version
        for _ in range(3)
    ]
    assert versions == [1, 2, 3]


# Attestations


@pytest.mark.parametrize("step", WRITE)
def test_only_whitelisted_categories_are_attested(
    station: StationOnFakes, incident: Incident, step: str
) -> None:
    """Policy 2.9."""
    with refused(Problem.ATTESTATION_NOT_ALLOWED, incident=incident.number, category="UOF"):
        WRITE[step](station, REYES, incident.id, ReportKind.ATTESTATION)


def test_an_attestation_of_a_whitelisted_category_is_sealed_once_and_counts_for_no_report(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.9: it ends the duty to write and opens nothing."""
    incident = station.incident(recording, category="NON")
    attestation = station.seal(incident, kind=ReportKind.ATTESTATION)
    assert not attestation.counts_as_report
    with refused(Problem.REPORT_ALREADY_SEALED):
        station.seal(incident, kind=ReportKind.ATTESTATION)
    with refused(Problem.SUPPLEMENT_BEFORE_REPORT):
        station.seal(incident, kind=ReportKind.SUPPLEMENT)
    assert station.seal(incident).version == 1


def test_every_policy_of_every_recording_must_allow_the_attestation() -> None:
    """Design 2: the stricter of the policies counts."""
    strict = replace(a_policy(version=1), attestation_categories=frozenset())
    station = StationOnFakes(rulebook=FakeRulebook(strict, a_policy(version=2)))
    with station.records.writing() as work:
        work.policies.adopt(strict.name, NOON + timedelta(hours=1))
        work.custody.append(Entry(Act.POLICY_ADOPTED, NOON, ADMIN))
    early = station.film()
    station.clock.advance(timedelta(hours=1))
    late = station.film()
    assert early.policies == ("clean-reporting/2",)
    assert late.policies == ("clean-reporting/2", "clean-reporting/1")
    alone = station.incident(early, category="NON")
    station.seal(alone, kind=ReportKind.ATTESTATION)
    with refused(Problem.ATTESTATION_NOT_ALLOWED):
        station.seal(station.incident(early, late, category="NON"), kind=ReportKind.ATTESTATION)


# What a report says of what was seen before it


def test_prior_viewing_that_is_declared_marks_the_report(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.5: if the officer did see some before docking, the report is marked."""
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert report.stamps == (Stamp.PRIOR_VIEWING_DECLARED,)
    assert "Stamps: prior-viewing-declared" in report.text.splitlines()
    assert "A clip on the partner's phone." in report.text
    assert station.last_entry()["details"]["stamps"] == ["prior-viewing-declared"]


def test_nobody_signs_own_recollection_after_they_watched_here(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.5: the program knows better than the declaration."""
    station.view(recording.id, REYES)
    station.turn_page()
    with refused(Problem.DECLARATION_CONTRADICTED, incident=incident.number):
        station.seal(incident)
    assert sealed_reports(station, incident) == ()
    report = station.seal(incident, answers=SEEN_BEFORE)
    assert report.stamps == (Stamp.PRIOR_VIEWING_DECLARED, Stamp.AUTHOR_HAD_VIEWED)
    assert f"recording {recording.id}" in report.text


def test_a_second_version_after_watching_is_marked_and_lists_what_was_seen(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.7."""
    station.seal(incident)
    station.view(recording.id, REYES)
    give_back(station, incident)
    with refused(Problem.DECLARATION_CONTRADICTED):
        station.seal(incident)
    second = station.seal(incident, answers=SEEN_BEFORE)
    assert Stamp.AUTHOR_HAD_VIEWED in second.stamps
    assert "1.000 s to 2.500 s" in second.text


@pytest.mark.parametrize("supervisor", [SERGEANT, COMMANDER])
def test_a_report_sealed_after_a_supervisor_watched_says_so(
    station: StationOnFakes, recording: Recording, incident: Incident, supervisor: Badge
) -> None:
    """Policy 2.4."""
    station.view(recording.id, supervisor)
    assert station.seal(incident).stamps == (Stamp.SUPERVISOR_HAD_VIEWED,)


@pytest.mark.parametrize("viewer", [PARTNER, CUSTODIAN])
def test_the_viewing_of_others_marks_nothing(
    station: StationOnFakes, recording: Recording, incident: Incident, viewer: Badge
) -> None:
    """Policy 2.4 speaks of supervisors."""
    station.view(recording.id, viewer)
    assert station.seal(incident).stamps == ()


def test_a_supervisors_own_report_is_not_marked_by_their_own_viewing(
    station: StationOnFakes,
) -> None:
    recording = station.film(SERGEANT, CameraId("BWC-0001"))
    incident = station.incident(recording, by=SERGEANT)
    station.view(recording.id, SERGEANT)
    report = station.seal(incident, by=SERGEANT, answers=SEEN_BEFORE)
    assert report.stamps == (Stamp.PRIOR_VIEWING_DECLARED, Stamp.AUTHOR_HAD_VIEWED)


def test_version_two_after_a_return_by_who_had_watched_is_stamped_so(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.7: an indirect accounting."""
    station.seal(incident)
    station.view(recording.id, SERGEANT)
    give_back(station, incident)
    assert station.seal(incident).stamps == (
        Stamp.SUPERVISOR_HAD_VIEWED,
        Stamp.RETURNER_HAD_VIEWED,
    )


def test_a_supplement_is_marked_by_others_viewing_only(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.7: it is written after viewing by its nature."""
    station.seal(incident)
    station.view(recording.id, REYES)
    station.view(recording.id, SERGEANT)
    supplement = station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert supplement.stamps == (Stamp.SUPERVISOR_HAD_VIEWED,)


# Kinds


def test_kinds_are_read_in_any_case() -> None:
    assert [form_kind(f" {kind.value.upper()} ") for kind in KINDS] == KINDS


def test_an_unknown_kind_is_named_with_the_choices() -> None:
    with bad_input(Problem.CODE_UNKNOWN, code="poem", choices=", ".join(KINDS)):
        form_kind("poem")
