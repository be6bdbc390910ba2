"""Exporting the log from the window, and the heads that its page tells."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.presenters.log_export import ExportStep, LogExportPresenter, LogExportState
from desktop.presenters.log_head import LogHeadPresenter, LogHeadState
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import AUDITOR, CUSTODIAN, SERGEANT
from tests.views.log.logged_station import LoggedStation
from tests.views.report.station_with_shipped_forms import ZONE

OUT = Path("/media/stick/log.zip")


@pytest.fixture
def logged(qapp: QApplication) -> LoggedStation:
    return LoggedStation()


def asked(logged: LoggedStation, badge: Badge = AUDITOR) -> LogExportPresenter:
    presenter = LogExportPresenter(logged.at(badge))
    presenter.ask()
    logged.station.turn_page()
    return presenter


@pytest.mark.parametrize("badge", [AUDITOR, CUSTODIAN])
def test_an_export_is_asked_for_written_and_told(logged: LoggedStation, badge: Badge) -> None:
    presenter = asked(logged, badge)
    told: list[LogExportState] = []
    presenter.changed.connect(told.append)
    presenter.write(OUT)
    assert [each.step for each in told] == [
        ExportStep.RUNNING,
        ExportStep.RUNNING,
        ExportStep.RUNNING,
        ExportStep.DONE,
    ]
    state = presenter.state
    assert told[1].total == state.total == state.done
    assert state.file == OUT
    assert state.code.startswith(f"{state.total}-")
    assert OUT in logged.station.outside_files.files
    assert logged.station.journal() == [("log-exported", badge)]
    presenter.give_up()
    assert presenter.state == LogExportState(may_export=True)


@pytest.mark.parametrize("badge", [REYES, SERGEANT])
def test_who_may_not_read_the_whole_log_exports_nothing(
    logged: LoggedStation, badge: Badge
) -> None:
    presenter = asked(logged, badge)
    presenter.write(OUT)
    assert presenter.state == LogExportState(may_export=False)
    assert logged.station.outside_files.files == {}


def test_a_file_that_is_there_already_is_left_and_another_can_be_chosen(
    logged: LoggedStation,
) -> None:
    logged.station.outside_files.files[OUT] = b"an older export"
    presenter = asked(logged)
    told: list[LogExportState] = []
    presenter.changed.connect(told.append)
    presenter.write(OUT)
    problem = told[-1].problem
    assert problem is not None
    assert (problem.problem, told[-1].step) == (Problem.OUTPUT_EXISTS, ExportStep.ASKING)
    presenter.write(OUT.with_name("another.zip"))
    assert (told[-1].problem, told[-1].step) == (None, ExportStep.DONE)
    assert logged.station.outside_files.files[OUT] == b"an older export"


def test_it_is_cancelled_between_two_entries_and_leaves_no_file(logged: LoggedStation) -> None:
    presenter = asked(logged)
    presenter.cancel()

    def stop(state: LogExportState) -> None:
        if state.total:
            presenter.cancel()

    logged.lane.hold = True
    presenter.write(OUT)
    presenter.ask()
    presenter.give_up()
    presenter.write(OUT)
    steps = [presenter.state.step]
    presenter.changed.connect(stop)
    logged.lane.let_go()
    steps.append(presenter.state.step)
    assert steps == [ExportStep.RUNNING, ExportStep.CANCELLED]
    assert logged.station.outside_files.files == {}


def test_leaving_the_page_cancels_it(logged: LoggedStation) -> None:
    presenter = asked(logged)
    presenter.close()
    logged.lane.hold = True
    presenter.write(OUT)
    presenter.close()
    logged.lane.let_go()
    assert logged.station.outside_files.files == {}


def test_a_file_that_was_chosen_after_the_signing_out_is_not_written(
    logged: LoggedStation,
) -> None:
    presenter = asked(logged)
    logged.workplace.end()
    presenter.write(OUT)
    assert presenter.state.step is ExportStep.ASKING


def head(logged: LoggedStation, badge: Badge = REYES) -> LogHeadPresenter:
    presenter = LogHeadPresenter(logged.at(badge), ZONE)
    presenter.refresh()
    return presenter


def test_the_newest_head_and_what_it_does_not_cover_are_told(logged: LoggedStation) -> None:
    presenter = head(logged)
    covered = logged.station.log.newest(logged.station.session())
    assert covered.signed is not None
    assert presenter.state.is_read
    assert presenter.state.code == covered.signed.head.code
    assert presenter.state.entries == covered.signed.head.size
    assert presenter.state.uncovered == covered.uncovered > 0


def test_a_log_without_a_head_says_so(logged: LoggedStation) -> None:
    logged.station.records.behind_its_back().signed_heads.clear()
    state = head(logged).state
    assert (state.code, state.signed_at) == ("", None)
    assert state.uncovered == logged.station.log.newest(logged.station.session()).size


def test_anyone_signs_a_head_to_be_printed_once(logged: LoggedStation) -> None:
    presenter = head(logged)
    papers: list[LogHeadState] = []
    presenter.printable.connect(papers.append)
    logged.station.turn_page()
    logged.lane.hold = True
    presenter.sign()
    presenter.sign()
    assert presenter.state.busy
    logged.lane.let_go()
    assert logged.station.journal() == [("head-signed", REYES)]
    (paper,) = papers
    assert paper == presenter.state
    assert (paper.uncovered, paper.busy) == (0, False)
    assert paper.entries == logged.station.log.newest(logged.station.session()).size


def test_a_head_that_was_not_signed_says_why_and_prints_nothing(logged: LoggedStation) -> None:
    presenter = head(logged)
    papers: list[object] = []
    presenter.printable.connect(papers.append)
    logged.workplace.session.end()
    presenter.sign()
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.SESSION_ENDED
    assert (papers, presenter.state.busy) == ([], False)
    logged.workplace.end()
    before = presenter.state
    presenter.sign()
    presenter.refresh()
    assert presenter.state == before
