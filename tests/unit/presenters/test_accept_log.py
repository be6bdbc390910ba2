"""The bar over a log that is not the one of before, and the custodian's page behind it."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge
from desktop.domain.kept_head import LogStanding
from desktop.domain.refusals import Problem
from desktop.domain.verification import FindingKind
from desktop.presenters.accept_log import AcceptLogPresenter, StationCheckStep
from desktop.presenters.pages import AcceptLogPage
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import ADMIN, AUDITOR, CUSTODIAN, PASSWORD
from tests.views.accept_log.older_station import OlderStation


@pytest.fixture
def older(qapp: QApplication) -> OlderStation:
    return OlderStation()


def started(older: OlderStation) -> AcceptLogPresenter:
    presenter = older.presenter()
    presenter.start()
    older.station.turn_page()
    return presenter


@pytest.mark.parametrize("badge", [REYES, AUDITOR, ADMIN, CUSTODIAN])
def test_everybody_is_told_what_waits_and_the_custodian_alone_may_accept(
    older: OlderStation, badge: Badge
) -> None:
    older.sign_in(badge)
    problem = older.bar.state.problem
    assert problem is not None
    assert problem.problem is Problem.LOG_ROLLED_BACK
    assert older.bar.state.may_accept is (badge == CUSTODIAN)
    before = older.frame.state.page
    older.bar.open()
    opened = older.frame.state.page
    assert opened == (AcceptLogPage() if badge == CUSTODIAN else before)


def test_the_page_is_opened_once(older: OlderStation) -> None:
    older.sign_in()
    first = older.frame.state.page
    older.bar.open()
    older.bar.open()
    older.frame.back()
    assert older.frame.state.page == first


def test_nobody_is_told_anything_where_the_log_is_the_one_of_before(qapp: QApplication) -> None:
    older = OlderStation(whole=True)
    older.sign_in()
    assert older.bar.state.problem is None


def test_a_keychain_that_is_missing_is_told_too_for_footage_waits_for_it(
    older: OlderStation,
) -> None:
    older.station.key_store.missing = True
    older.sign_in(REYES)
    problem = older.bar.state.problem
    assert problem is not None
    assert problem.problem is Problem.KEYCHAIN_MISSING


def test_what_another_terminal_accepted_is_told_no_more(older: OlderStation) -> None:
    older.sign_in(REYES)
    older.station.accept_log(older.station.session(CUSTODIAN), "The disk died.")
    older.bar.refresh()
    assert older.bar.state.problem is None


def test_who_signs_out_takes_the_bar_along(older: OlderStation) -> None:
    older.sign_in()
    older.workplace.end()
    assert older.bar.state.problem is None
    older.bar.refresh()
    assert older.bar.state.problem is None


def test_an_answer_that_comes_after_the_signing_out_is_not_shown(older: OlderStation) -> None:
    older.lane.hold = True
    older.sign_in()
    older.bar.refresh()
    older.workplace.end()
    older.lane.let_go()
    assert older.bar.state.problem is None
    older.lane.hold = False
    older.sign_in()
    assert older.bar.state.problem is not None


def test_both_logs_are_told_and_nothing_is_entered(older: OlderStation) -> None:
    presenter = started(older)
    compared = presenter.state.compared
    assert compared is not None
    assert compared.standing is LogStanding.ROLLED_BACK
    assert presenter.state.may_accept
    assert older.station.journal() == []


def test_who_may_not_accept_is_told_so(older: OlderStation) -> None:
    presenter = older.presenter()
    older.sign_in(AUDITOR)
    presenter.start()
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.NO_RIGHT
    assert not presenter.state.may_accept


def test_verifying_tells_the_older_copy_and_how_many_files_were_read(older: OlderStation) -> None:
    presenter = started(older)
    steps: list[tuple[StationCheckStep, int]] = []
    presenter.changed.connect(lambda state: steps.append((state.check.step, state.check.files)))
    presenter.verify()
    assert steps == [
        (StationCheckStep.RUNNING, 0),
        (StationCheckStep.RUNNING, 1),
        (StationCheckStep.DONE, 1),
    ]
    found = presenter.state.check.found
    assert found is not None
    assert FindingKind.LOG_ROLLED_BACK in {finding.kind for finding in found.findings}
    assert older.station.journal() == []


def test_verifying_is_asked_for_once_and_can_be_cancelled(older: OlderStation) -> None:
    presenter = started(older)
    older.lane.hold = True
    presenter.cancel()
    presenter.verify()
    presenter.verify()
    presenter.cancel()
    older.lane.let_go()
    assert presenter.state.check.step is StationCheckStep.CANCELLED
    assert presenter.state.check.found is None


def test_leaving_the_page_stops_verifying_and_hears_no_more(older: OlderStation) -> None:
    presenter = started(older)
    presenter.close()
    older.lane.hold = True
    presenter.verify()
    presenter.close()
    older.lane.let_go()
    assert presenter.state.check.step is StationCheckStep.RUNNING


def test_a_station_that_cannot_be_verified_says_why(older: OlderStation) -> None:
    presenter = started(older)
    older.station.key_store.missing = True
    presenter.verify()
    assert presenter.state.check.step is StationCheckStep.NONE
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.KEYCHAIN_MISSING


def test_accepting_needs_a_reason_and_the_password(older: OlderStation) -> None:
    presenter = started(older)
    for note, password, problem in (
        ("  ", PASSWORD, Problem.NOTE_MISSING),
        ("The disk died.", "wrong", Problem.SIGNATURE_WRONG),
    ):
        presenter.accept(note, password)
        assert presenter.state.problem is not None
        assert presenter.state.problem.problem is problem
    assert not presenter.state.busy
    assert older.station.kept.standing() is LogStanding.ROLLED_BACK
    assert older.station.journal() == [("sign-in-failed", CUSTODIAN)]


def test_an_accepted_log_is_told_everywhere_and_compared_again(older: OlderStation) -> None:
    presenter = started(older)
    presenter.accept("The disk died.", PASSWORD)
    state = presenter.state
    assert [act for act, _ in older.station.journal()] == ["signed-again", "log-accepted"]
    assert state.compared is not None
    assert state.compared.standing is LogStanding.EXTENDS
    assert state.accepted == state.compared.head.code
    assert not state.may_accept
    assert older.bar.state.problem is None
    older.station.turn_page()
    presenter.accept("Again.", PASSWORD)
    assert older.station.journal() == []


def test_what_is_being_accepted_is_not_accepted_twice(older: OlderStation) -> None:
    presenter = started(older)
    older.lane.hold = True
    presenter.accept("The disk died.", PASSWORD)
    presenter.accept("The disk died.", PASSWORD)
    older.lane.hold = False
    older.lane.let_go()
    acts = [act for act, _ in older.station.journal()]
    assert acts.count("log-accepted") == 1


def test_who_signed_out_while_it_was_accepted_compares_nothing_more(older: OlderStation) -> None:
    presenter = started(older)
    older.lane.hold = True
    presenter.accept("The disk died.", PASSWORD)
    older.lane.hold = False
    before = presenter.state.compared
    presenter._workplace._session = None  # noqa: SLF001 - the answer was on its way
    older.lane.let_go()
    assert presenter.state.accepted
    assert presenter.state.compared is before
