"""A certificate's page: nothing is issued by opening it, and no file is written over."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.certificates import Standing
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.domain.reports import digest
from desktop.presenters.certificate import CertificatePresenter
from desktop.presenters.certificate_state import CertificateStep, IssuedCertificate
from tests.unit.services.station_on_fakes import AUDITOR
from tests.views.certificate.certified_station import CertifiedStation
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    SECOND_SERGEANT,
    SERGEANT,
)

OUT = Path("/media/stick/certificate.txt")


@pytest.fixture
def certified(qapp: QApplication) -> CertifiedStation:
    return CertifiedStation()


def opened(
    certified: CertifiedStation, badge: Badge = SERGEANT, *numbers: str
) -> CertificatePresenter:
    presenter = certified.presenter(badge, *numbers)
    presenter.start()
    return presenter


def issued(presenter: CertificatePresenter) -> IssuedCertificate:
    found = presenter.state.issued
    assert found is not None
    return found


def test_opening_the_page_issues_nothing_and_enters_nothing(certified: CertifiedStation) -> None:
    presenter = opened(certified)
    assert presenter.state.step is CertificateStep.READY
    assert presenter.state.everybody
    assert presenter.state.suggested == COLLEAGUE
    assert certified.station.journal() == []


def test_it_is_issued_when_it_is_asked_for_and_that_is_an_entry(
    certified: CertifiedStation,
) -> None:
    presenter = opened(certified)
    presenter.issue(None)
    found = issued(presenter)
    assert presenter.state.step is CertificateStep.ISSUED
    assert certified.station.journal() == [("certificate-issued", SERGEANT)]
    assert found.sha256 == digest(found.text)
    assert found.printed.startswith(found.text)
    for words in (found.sha256, found.signature, certified.station.facts.signing_key.hex()):
        assert words in found.printed.removeprefix(found.text)
    standings = {each.badge: each.standing for each in found.officers}
    assert standings == {
        AUTHOR: Standing.SEALED_FIRST,
        COLLEAGUE: Standing.NO_REPORT_NOT_RELEASED,
        SECOND_SERGEANT: Standing.RELEASED_NO_REPORT,
    }
    author, colleague, sergeant = (
        next(each for each in found.officers if each.badge == badge)
        for badge in (AUTHOR, COLLEAGUE, SECOND_SERGEANT)
    )
    assert author.is_named
    assert not sergeant.is_named
    assert author.sealed_entry is not None
    assert author.released_entry is not None
    assert author.sealed_entry < author.released_entry
    assert (colleague.sealed_entry, colleague.released_entry) == (None, None)


def test_one_is_issued_about_one_officer_alone(certified: CertifiedStation) -> None:
    presenter = opened(certified, AUDITOR)
    presenter.issue(" 4387 ")
    (only,) = issued(presenter).officers
    assert only.badge == COLLEAGUE
    assert "Officer 4387 has not viewed" in issued(presenter).text


def test_an_officer_has_one_about_oneself_whatever_is_typed(certified: CertifiedStation) -> None:
    """Policy 4."""
    presenter = opened(certified, AUTHOR)
    assert not presenter.state.everybody
    presenter.issue(COLLEAGUE)
    assert [each.badge for each in issued(presenter).officers] == [AUTHOR]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("not a badge!", Problem.BADGE_MALFORMED), ("7777", Problem.OFFICER_UNKNOWN)],
)
def test_a_badge_that_is_none_is_said_and_nothing_is_entered(
    certified: CertifiedStation, typed: str, problem: Problem
) -> None:
    presenter = opened(certified)
    presenter.issue(typed)
    assert presenter.state.step is CertificateStep.READY
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is problem
    assert certified.station.journal() == []
    presenter.issue(None)
    assert presenter.state.problem is None


def test_of_a_log_that_does_not_hold_nothing_is_issued(certified: CertifiedStation) -> None:
    presenter = opened(certified)
    certified.damage()
    presenter.issue(None)
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.LOG_DAMAGED
    assert presenter.state.issued is None


def test_an_incident_that_is_not_there_is_said_and_another_can_be_chosen(
    certified: CertifiedStation,
) -> None:
    presenter = opened(certified, SERGEANT, "I-99-1", certified.number)
    assert presenter.state.step is CertificateStep.REFUSED
    presenter.issue(None)
    presenter.choose("I-99-2")
    assert presenter.state.step is CertificateStep.REFUSED
    presenter.choose(certified.number)
    assert presenter.state.problem is None
    presenter.issue(None)
    assert certified.number in issued(presenter).text


def test_what_is_issued_stays_until_another_is_asked_for(certified: CertifiedStation) -> None:
    presenter = opened(certified, SERGEANT, certified.number, "I-99-1")
    presenter.another()
    presenter.issue(None)
    first = issued(presenter)
    presenter.issue(None)
    presenter.choose("I-99-1")
    assert issued(presenter) is first
    presenter.another()
    assert presenter.state.step is CertificateStep.READY
    assert len(certified.station.journal()) == 1


def test_it_is_saved_once_and_never_over_a_file(certified: CertifiedStation) -> None:
    files = certified.station.outside_files.files
    presenter = opened(certified)
    presenter.save(str(OUT))
    assert files == {}
    presenter.issue(None)
    presenter.save(str(OUT))
    assert str(presenter.state.saved) == str(OUT)
    assert files[OUT].decode() == issued(presenter).printed
    files[OUT] = b"somebody else's"
    presenter.save(str(OUT))
    assert presenter.state.saved is None
    assert presenter.state.not_saved is not None
    assert presenter.state.not_saved.problem is Problem.OUTPUT_EXISTS
    assert files[OUT] == b"somebody else's"


def test_what_was_put_away_is_not_saved(certified: CertifiedStation) -> None:
    presenter = opened(certified)
    presenter.issue(None)
    presenter.another()
    presenter.save(str(OUT))
    assert certified.station.outside_files.files == {}
