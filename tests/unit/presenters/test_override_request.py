"""Asking for an override on the page that explains a lock (policy 2.8)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import OverrideReason, OverrideState
from desktop.domain.refusals import Problem, Refused
from desktop.presenters.override_request import OverrideRequestPresenter, WrittenRequest
from desktop.presenters.pages import ReviewPage, WhyLockedPage
from desktop.presenters.why_locked import WhyLockedPresenter
from tests.unit.services.station_on_fakes import AUDITOR, OUTSIDER
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    SECOND_SERGEANT,
    SERGEANT,
    ZONE,
    ReportDesk,
)


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    made = ReportDesk()
    made.add_sergeant()
    return made


def presenter(desk: ReportDesk, badge: Badge = AUTHOR) -> OverrideRequestPresenter:
    desk.workplace.begin(desk.station.session(badge))
    made = OverrideRequestPresenter(desk.workplace, IncidentId(desk.incident.id), ZONE)
    made.start()
    return made


def written(desk: ReportDesk, **changed: Any) -> WrittenRequest:
    request = WrittenRequest(
        reason=OverrideReason.MISSING_PERSON,
        words="Which way the child walked from the lobby",
        recordings=(desk.recordings[0].id,),
        minutes=15,
        asked_of=SERGEANT,
    )
    return replace(request, **changed)


def answer(desk: ReportDesk, *, grant: bool, by: Badge = SERGEANT) -> None:
    session = desk.station.session(by)
    desk.station.answer_override(session, "26-001", "Go.", grant=grant)


def test_the_offer_is_what_may_be_asked_for_and_who_is_left_out(desk: ReportDesk) -> None:
    """Policy 2.8."""
    state = presenter(desk).state
    assert (state.is_offered, state.is_writing) == (True, True)
    assert state.offer is not None
    assert state.offer.liftable == {each.id for each in desk.recordings}
    assert state.offer.minutes == (15, 30, 60)
    bars = {each.badge: each.bar for each in state.offer.candidates}
    assert (bars[SERGEANT], bars[SECOND_SERGEANT]) == (None, None)
    assert bars[Badge("S100")] is OverrideBar.OTHER_UNIT


@pytest.mark.parametrize("badge", [OUTSIDER, SERGEANT, AUDITOR])
def test_who_would_get_nothing_by_it_is_offered_nothing(desk: ReportDesk, badge: Badge) -> None:
    """Policy 2.8."""
    state = presenter(desk, badge).state
    assert (state.is_offered, state.is_writing, state.problem) == (False, False, None)


def test_a_request_is_sent_and_its_answer_is_looked_for(desk: ReportDesk) -> None:
    """Screens 07: sent, granted."""
    asking = presenter(desk)
    asking.send(written(desk))
    assert asking.state.newest is not None
    assert (asking.state.newest.state, asking.state.is_writing) == (OverrideState.ASKED, False)
    answer(desk, grant=True)
    asking.refresh()
    assert asking.state.is_in_force
    assert asking.state.newest.seconds_left == 15 * 60
    assert asking.state.newest.asked_at.tzinfo is ZONE


def is_writing(asking: OverrideRequestPresenter) -> bool:
    return asking.state.is_writing


def test_what_was_refused_can_be_asked_for_anew(desk: ReportDesk) -> None:
    """Screens 07: refused."""
    asking = presenter(desk)
    asking.send(written(desk))
    asking.write_anew()
    assert not is_writing(asking)
    answer(desk, grant=False)
    asking.refresh()
    assert asking.state.newest is not None
    assert asking.state.newest.answers[0].words == "Go."
    assert not is_writing(asking)
    asking.write_anew()
    assert is_writing(asking)
    asking.send(written(desk, asked_of=SECOND_SERGEANT))
    assert asking.state.newest.number == "26-002"


@pytest.mark.parametrize("missing", ["reason", "minutes", "asked_of"])
def test_nothing_is_sent_with_a_gap(desk: ReportDesk, missing: str) -> None:
    asking = presenter(desk)
    asking.send(written(desk, **{missing: None}))
    assert asking.state.newest is None


def test_a_refusal_is_told_and_the_form_stays(desk: ReportDesk) -> None:
    asking = presenter(desk)
    asking.send(written(desk, words="Child"))
    assert asking.state.problem is not None
    assert asking.state.problem.problem is Problem.OVERRIDE_WORDS_TOO_SHORT
    assert (asking.state.is_writing, asking.state.is_sending) == (True, False)


def test_it_is_sent_once_however_often_it_is_pressed(desk: ReportDesk) -> None:
    asking = presenter(desk)
    desk.lane.hold = True
    asking.send(written(desk))
    asking.send(written(desk))
    asking.end()
    asking.refresh()
    desk.lane.let_go()
    with desk.station.records.reading() as work:
        assert len(work.overrides.of_incident(desk.incident.id)) == 1


def test_a_reading_that_comes_while_it_is_sent_changes_nothing(desk: ReportDesk) -> None:
    asking = presenter(desk)
    desk.lane.hold = True
    asking.refresh()
    asking.send(written(desk))
    before = asking.state
    desk.lane.hold = False
    held, desk.lane._held = desk.lane._held, []  # noqa: SLF001 - the reading alone is let go
    held[0]()
    assert asking.state == before
    held[1]()
    assert asking.state.newest is not None


def test_it_is_taken_back_and_ended(desk: ReportDesk) -> None:
    """Policy 2.8."""
    asking = presenter(desk)
    asking.end()
    asking.send(written(desk))
    asking.end()
    assert asking.state.newest is not None
    assert asking.state.newest.state is OverrideState.OVER
    asking.end()
    assert asking.state.problem is None


def test_says_enough_counts_letters_and_no_spaces() -> None:
    short = WrittenRequest(None, "? " * 40, (), None, None)
    assert not short.says_enough
    assert WrittenRequest(None, "the way the child walked", (), None, None).says_enough


def test_nothing_is_read_after_signing_out(desk: ReportDesk) -> None:
    asking = presenter(desk)
    desk.workplace.end()
    asking.refresh()
    asking.close()
    assert asking.state.problem is None


# The page around it


def page(desk: ReportDesk) -> WhyLockedPresenter:
    opened = WhyLockedPage(IncidentId(desk.incident.id))
    desk.workplace.begin(desk.station.session(AUTHOR))
    desk.frame.open(opened)
    made = WhyLockedPresenter(desk.workplace, desk.frame, opened, ZONE)
    made.override.start()
    return made


def test_the_page_tells_anew_what_is_locked_as_an_override_begins_and_ends(
    desk: ReportDesk,
) -> None:
    """Policy 2.8: named recordings alone."""
    why = page(desk)
    why.override.send(written(desk))
    why.review()
    assert desk.frame.state.page == WhyLockedPage(IncidentId(desk.incident.id))
    answer(desk, grant=True)
    why.override.refresh()
    assert why.state.explanation is not None
    assert [line.is_open for line in why.state.explanation.recordings] == [
        True,
        False,
        False,
        False,
    ]
    desk.clock.advance(timedelta(minutes=15))
    why.override.refresh()
    assert not any(line.is_open for line in why.state.explanation.recordings)


def test_what_is_in_force_is_watched_from_the_page(desk: ReportDesk) -> None:
    why = page(desk)
    why.override.send(written(desk))
    answer(desk, grant=True)
    why.override.refresh()
    why.review()
    assert desk.frame.state.page == ReviewPage(IncidentId(desk.incident.id))


def test_a_station_that_is_busy_is_told_of(desk: ReportDesk) -> None:
    asking = presenter(desk)
    desk.station.records.fail_next_writing = Refused(Problem.STATION_BUSY)
    asking.send(written(desk))
    assert asking.state.problem is not None
    assert asking.state.problem.problem is Problem.STATION_BUSY
