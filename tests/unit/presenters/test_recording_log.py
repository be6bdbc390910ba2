"""What the log of a recording says, and verifying it."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.custody import Act
from desktop.domain.refusals import Problem
from desktop.domain.verification import FindingKind
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.presenters.pages import CertificatePage, RecordingLogPage
from desktop.presenters.recording_log import RecordingLogPresenter
from desktop.presenters.recording_log_state import (
    CheckStep,
    LogCheckState,
    LogFilter,
    LogHistory,
    RecordingLogState,
)
from tests.unit.services.station_on_fakes import HARBOUR_SERGEANT
from tests.views.log.logged_station import LoggedStation


@pytest.fixture
def logged(qapp: QApplication) -> LoggedStation:
    return LoggedStation()


def opened(logged: LoggedStation) -> RecordingLogPresenter:
    presenter = logged.presenter()
    presenter.start()
    return presenter


def history(presenter: RecordingLogPresenter) -> LogHistory:
    told = presenter.state.history
    assert told is not None
    return told


def test_entries_come_oldest_first_with_what_was_viewed_as_times_of_day(
    logged: LoggedStation,
) -> None:
    told = history(opened(logged))
    assert [entry.seq for entry in told.entries] == sorted(entry.seq for entry in told.entries)
    assert told.entries[0].act is Act.OFFLOADED
    assert told.entries[-1].act is Act.LOG_READ
    (viewed,) = [entry for entry in told.entries if entry.act is Act.VIEWED]
    started = told.recording.started_at
    assert started is not None
    assert [seen.part for seen in viewed.seen] == [
        ViewedPart(0, 4000, Speed.NORMAL),
        ViewedPart(9000, 65_000, Speed.DOUBLE),
    ]
    assert viewed.seen[1].ends_at == started + timedelta(seconds=65)
    assert told.incidents == (logged.incident.number,)
    (viewer,) = told.viewers
    assert (viewer.badge, viewer.viewed_ms, viewer.parts) == ("4711", 60_000, viewed.seen)


def test_it_is_verified_as_it_is_opened_and_again_when_asked(logged: LoggedStation) -> None:
    presenter = opened(logged)
    check = presenter.state.check
    assert check.is_whole
    assert check.total == history(presenter).entries[-1].seq + 1
    assert check.seconds == pytest.approx(0.4)
    logged.damage()
    presenter.verify()
    check = presenter.state.check
    assert (check.step, check.is_whole) == (CheckStep.DONE, False)
    assert FindingKind.ENTRY_CHANGED in {finding.kind for finding in check.findings}


def test_progress_is_told_while_it_runs(logged: LoggedStation) -> None:
    presenter = logged.presenter()
    told: list[LogCheckState] = []

    def hear(state: RecordingLogState) -> None:
        told.append(state.check)

    presenter.changed.connect(hear)
    presenter.start()
    running = [each for each in told if each.step is CheckStep.RUNNING]
    assert [each.done for each in running] == sorted(each.done for each in running)
    assert running[-1].done == running[-1].total > 0


def test_verifying_can_be_cancelled_and_says_so(logged: LoggedStation) -> None:
    presenter = opened(logged)
    logged.lane.hold = True
    presenter.verify()
    presenter.verify()
    steps = [presenter.state.check.step]
    presenter.cancel()
    logged.lane.let_go()
    steps.append(presenter.state.check.step)
    assert steps == [CheckStep.RUNNING, CheckStep.CANCELLED]
    assert not presenter.state.check.is_whole


def test_it_is_cancelled_between_two_entries_too(logged: LoggedStation) -> None:
    presenter = opened(logged)

    def stop(state: RecordingLogState) -> None:
        if state.check.step is CheckStep.RUNNING and state.check.total:
            presenter.cancel()

    logged.lane.hold = True
    presenter.verify()
    presenter.changed.connect(stop)
    logged.lane.let_go()
    assert presenter.state.check.step is CheckStep.CANCELLED


def test_leaving_the_page_stops_verifying_and_hears_no_more(logged: LoggedStation) -> None:
    presenter = opened(logged)
    logged.lane.hold = True
    presenter.verify()
    presenter.close()
    before = presenter.state
    logged.lane.let_go()
    assert presenter.state == before


def test_a_page_that_was_never_read_can_be_left(logged: LoggedStation) -> None:
    presenter = logged.presenter()
    presenter.cancel()
    presenter.close()
    assert presenter.state.history is None


def test_a_refused_reading_shows_nothing_and_verifies_nothing(logged: LoggedStation) -> None:
    presenter = logged.presenter(HARBOUR_SERGEANT)
    presenter.start()
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.OUTSIDE_UNIT
    assert presenter.state.history is None
    assert presenter.state.check.step is CheckStep.NONE
    assert presenter.state.entries == ()


def test_verifying_that_is_refused_says_so_and_leaves_no_result(logged: LoggedStation) -> None:
    presenter = opened(logged)
    logged.workplace.session.end()
    presenter.verify()
    assert presenter.state.check.step is CheckStep.NONE
    assert presenter.state.problem is not None
    logged.workplace.end()
    presenter.verify()
    assert presenter.state.check.step is CheckStep.NONE


@pytest.mark.parametrize(
    ("shown", "acts"),
    [
        (LogFilter.VIEWING, [Act.FOOTAGE_RELEASED, Act.VIEWED]),
        (LogFilter.SEALING, [Act.OFFLOADED, Act.REPORT_SEALED, Act.REPORT_APPROVED]),
        (LogFilter.REFUSED, [Act.ACCESS_REFUSED]),
    ],
)
def test_filters_show_one_kind_and_choose_its_first(
    logged: LoggedStation, shown: LogFilter, acts: list[Act]
) -> None:
    presenter = opened(logged)
    presenter.show_only(shown)
    assert [entry.act for entry in presenter.state.entries] == acts
    chosen = presenter.state.chosen_entry
    assert chosen is not None
    assert chosen.act is acts[0]
    last = presenter.state.entries[-1].seq
    presenter.choose(last)
    assert presenter.state.chosen == last


def test_reading_the_page_is_itself_an_entry(logged: LoggedStation) -> None:
    logged.station.turn_page()
    opened(logged)
    assert [act for act, _ in logged.station.journal()] == ["log-read"]


def test_the_list_grows_page_by_page_and_opens_a_log(logged: LoggedStation) -> None:
    for _ in range(4):
        logged.station.film()
    presenter = logged.list_presenter()
    presenter.start()
    assert (len(presenter.state.recordings), presenter.state.has_more) == (3, True)
    presenter.show_more()
    assert (len(presenter.state.recordings), presenter.state.has_more) == (5, False)
    presenter.show_more()
    assert len(presenter.state.recordings) == 5
    filed = [each for each in presenter.state.recordings if each.incidents]
    assert [each.recording.id for each in filed] == [logged.recording.id]
    presenter.open(logged.recording.id)
    assert logged.frame.state.page == RecordingLogPage(logged.recording.id)


def test_a_refused_list_says_so(logged: LoggedStation) -> None:
    presenter = logged.list_presenter()
    logged.workplace.session.end()
    presenter.start()
    assert presenter.state.problem is not None
    assert not presenter.state.is_read
    logged.workplace.end()
    presenter.start()
    assert not presenter.state.is_read


def test_the_chosen_entry_is_told_with_the_hash_over_the_log_up_to_it(
    logged: LoggedStation,
) -> None:
    """Screens 10: the full entry with both hashes."""
    presenter = opened(logged)
    entries = history(presenter).entries
    session = logged.workplace.session
    assert presenter.state.chosen == entries[0].seq
    for entry in (entries[0], entries[-1]):
        presenter.choose(entry.seq)
        head = logged.station.log.up_to(session, entry.seq)
        assert presenter.state.chosen_root == head.root.hex()
    assert set(presenter.state.roots) == {entries[0].seq, entries[-1].seq}


def test_where_the_tree_is_damaged_no_hash_over_the_log_is_told(logged: LoggedStation) -> None:
    presenter = opened(logged)
    entries = history(presenter).entries
    logged.station.records.behind_its_back().nodes.clear()
    presenter.choose(entries[1].seq)
    assert presenter.state.chosen_root == ""
    assert presenter.state.problem is None


def test_a_certificate_of_its_incidents_is_asked_for_from_here(logged: LoggedStation) -> None:
    opened(logged).open_certificate()
    assert logged.frame.state.page == CertificatePage((logged.incident.number,))


def test_a_recording_of_no_incident_and_one_that_was_not_read_lead_to_no_certificate(
    logged: LoggedStation,
) -> None:
    refused = logged.presenter(HARBOUR_SERGEANT)
    refused.start()
    page = logged.frame.state.page
    refused.open_certificate()
    assert logged.frame.state.page == page
    logged.recording = logged.station.film()
    presenter = opened(logged)
    page = logged.frame.state.page
    presenter.open_certificate()
    assert logged.frame.state.page == page
