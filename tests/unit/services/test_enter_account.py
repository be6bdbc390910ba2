"""Accounts from elsewhere: a report of another system with its PDF, a statement."""

import hashlib

import pytest

from desktop.domain.cases import AccountKind, OutsideAccount
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import NextStep, ReportStage
from desktop.ports.grants import PlaybackGrant
from desktop.services.enter_account import LARGEST_DOCUMENT
from tests.fakes.builders import REYES
from tests.unit.services.cases_on_fakes import CaseOnFakes, a_case
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    CUSTODIAN,
    INTERNAL_AFFAIRS,
    INVESTIGATOR,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)

PDF = b"%PDF-1.7 what I saw"


@pytest.fixture
def case(station: StationOnFakes) -> CaseOnFakes:
    return a_case(station, "UOF")


def enter(
    case: CaseOnFakes, by: Badge = REYES, number: str = "26-001", document: bytes = PDF
) -> OutsideAccount:
    session = case.station.session(by)
    return case.station.enter_account.report(session, case.incident.number, number, document)


def state(case: CaseOnFakes, officer: Badge = REYES, by: Badge = INVESTIGATOR) -> OutsideAccount:
    session = case.station.session(by)
    return case.station.enter_account.statement(session, case.incident.id, officer, "At noon")


def test_a_report_from_elsewhere_is_kept_with_its_document_and_opens_the_footage(
    case: CaseOnFakes,
) -> None:
    """Policy 2.5: hashed, of the weaker grade; the log holds no number and no word."""
    account = enter(case, number=" RMS 4711 ")
    assert case.file.accounts == (account,)
    assert (account.kind, account.author, account.by) == (
        AccountKind.OUTSIDE_REPORT,
        REYES,
        REYES,
    )
    assert (account.reference.text, account.document) == ("RMS 4711", PDF)
    assert account.sha256 == hashlib.sha256(PDF).hexdigest()
    assert case.station.journal() == [("outside-report-entered", REYES)]
    assert case.station.last_entry()["details"] == {
        "incident": case.incident.id,
        "officer": REYES,
        "reference": account.reference.digest,
        "sha256": account.sha256,
    }
    released = case.station.custodian.release(case.station.session(), [case.recording.id])
    assert isinstance(released, PlaybackGrant)


def test_nothing_is_owed_any_more_and_the_shift_shows_the_grade(case: CaseOnFakes) -> None:
    before = case.station.my_shift(case.station.session())
    assert [due.number for due in before.due] == [case.incident.number]
    account = enter(case)
    shift = case.station.my_shift(case.station.session())
    (told,) = shift.page.incidents
    assert (told.account.stage, told.account.outside) == (ReportStage.OUTSIDE, account)
    assert told.account.since == account.at
    assert (told.step, told.due_at, shift.due) == (NextStep.REVIEW, None, ())


def test_the_supervisors_desk_counts_it_and_tells_that_it_is_weaker(case: CaseOnFakes) -> None:
    case.involve(PARTNER)
    account = enter(case, PARTNER)
    report = case.station.seal(case.incident)
    detail = case.station.queue.detail(case.station.session(SERGEANT), report.id)
    (other,) = detail.others
    assert (other.badge, other.is_sealed, other.outside) == (PARTNER, True, account)


def test_what_comes_later_is_a_supplement(case: CaseOnFakes) -> None:
    enter(case)
    supplement = case.station.seal(case.incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert supplement.version == 1


def test_it_lets_its_author_read_what_others_wrote(case: CaseOnFakes) -> None:
    """Policy 2.3; and it is hidden from who has told nothing, as a report is."""
    case.involve(PARTNER)
    account = enter(case)
    read = case.station.read_reports(case.station.session(), case.incident.id)
    assert (read.accounts, read.hidden) == ((account,), 0)
    other = case.station.read_reports(case.station.session(PARTNER), case.incident.id)
    assert (other.accounts, other.hidden) == ((), 1)
    worker = case.station.read_reports(case.station.session(INVESTIGATOR), case.incident.id)
    assert worker.accounts == (account,)


@pytest.mark.parametrize("number", ["", "   ", "x" * 41, "26\n001"])
def test_a_number_is_one_short_line(case: CaseOnFakes, number: str) -> None:
    with bad_input(Problem.REFERENCE_MALFORMED):
        enter(case, number=number)


def test_the_document_is_a_pdf_of_twenty_megabytes_at_most(case: CaseOnFakes) -> None:
    with bad_input(Problem.DOCUMENT_NOT_PDF):
        enter(case, document=b"PK a spreadsheet")
    with bad_input(Problem.DOCUMENT_TOO_LARGE):
        enter(case, document=PDF.ljust(LARGEST_DOCUMENT + 1))
    assert case.file.accounts == ()
    enter(case, document=PDF.ljust(LARGEST_DOCUMENT))


def test_an_account_stands_once(case: CaseOnFakes) -> None:
    enter(case)
    with refused(Problem.ACCOUNT_EXISTS, officer=REYES):
        enter(case)
    with refused(Problem.ACCOUNT_EXISTS, officer=REYES):
        state(case)


def test_after_a_report_of_ones_own_nothing_from_elsewhere_is_entered(case: CaseOnFakes) -> None:
    case.station.seal(case.incident)
    with refused(Problem.ACCOUNT_EXISTS):
        enter(case)


def test_who_has_viewed_any_of_it_must_declare_that_in_a_report_here(case: CaseOnFakes) -> None:
    """Policy 2.5: an account from elsewhere says nothing of what was viewed before."""
    case.station.view(case.recording.id, REYES)
    case.station.turn_page()
    with refused(Problem.VIEWED_BEFORE_ACCOUNT, officer=REYES):
        enter(case)
    with refused(Problem.VIEWED_BEFORE_ACCOUNT, officer=REYES):
        state(case)
    assert case.station.journal() == []
    assert case.station.seal(case.incident, answers=SEEN_BEFORE).counts_as_report


def test_only_who_was_there_and_writes_reports_enters_one(case: CaseOnFakes) -> None:
    with refused(Problem.NOT_INVOLVED):
        enter(case, PARTNER)
    with refused(Problem.NO_RIGHT):
        enter(case, CUSTODIAN)


def test_an_investigator_on_the_case_records_a_statement(case: CaseOnFakes) -> None:
    account = state(case)
    assert (account.kind, account.author, account.by) == (
        AccountKind.STATEMENT,
        REYES,
        INVESTIGATOR,
    )
    assert (account.reference.text, account.document) == ("At noon", b"")
    assert case.station.journal() == [("statement-recorded", INVESTIGATOR)]
    assert case.station.my_shift(case.station.session()).due == ()


def test_nobody_else_records_a_statement(case: CaseOnFakes) -> None:
    with refused(Problem.NOT_ON_CASE):
        state(case, by=INTERNAL_AFFAIRS)
    for by in (SERGEANT, CUSTODIAN, REYES):
        with refused(Problem.NO_RIGHT, right="record-statement"):
            state(case, by=by)
    with refused(Problem.OFFICER_NOT_INVOLVED, officer=PARTNER):
        state(case, PARTNER)
    with bad_input(Problem.NOTE_MISSING):
        session = case.station.session(INVESTIGATOR)
        case.station.enter_account.statement(session, case.incident.id, REYES, "")
    case.involve(INVESTIGATOR)
    with refused(Problem.OWN_INCIDENT):
        state(case)
