"""Spelling: only words that are unknown are marked, each is asked for once."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.presenters.spelling import SpellingPresenter
from tests.views.report.station_with_shipped_forms import ReportDesk


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


@pytest.fixture
def spelling(desk: ReportDesk) -> SpellingPresenter:
    return SpellingPresenter(desk.workplace)


def test_unknown_words_are_learned_and_the_rest_left_alone(spelling: SpellingPresenter) -> None:
    told: list[bool] = []
    spelling.learned.connect(lambda: told.append(True))
    spelling.look_up(["he", "was", "hurrt"])
    assert spelling.is_unknown("hurrt")
    assert not spelling.is_unknown("was")
    assert told == [True]


def test_a_word_is_asked_for_once(desk: ReportDesk, spelling: SpellingPresenter) -> None:
    spelling.look_up(["hurrt"])
    desk.spelling.lacking["was"] = ()
    spelling.look_up(["hurrt", "hurrt"])
    spelling.look_up(["was"])
    assert spelling.is_unknown("was")
    desk.spelling.lacking["he"] = ()
    desk.lane.hold = True
    spelling.look_up(["he"])
    assert not spelling.is_unknown("he"), "the window does not wait for the answer"
    desk.lane.let_go()
    assert spelling.is_unknown("he")


def test_a_word_that_is_right_as_it_is_stays_unmarked(spelling: SpellingPresenter) -> None:
    spelling.look_up(["hurrt"])
    spelling.leave("hurrt")
    assert not spelling.is_unknown("hurrt")


def test_switched_off_it_marks_nothing_and_asks_nothing(
    desk: ReportDesk, spelling: SpellingPresenter
) -> None:
    spelling.look_up(["hurrt"])
    spelling.set_on(on=False)
    assert not spelling.is_unknown("hurrt")
    spelling.look_up(["resieved"])
    spelling.set_on(on=True)
    assert spelling.is_unknown("hurrt")
    assert not spelling.is_unknown("resieved")
    spelling.look_up(["resieved"])
    assert spelling.is_unknown("resieved")


def test_spellings_are_suggested(spelling: SpellingPresenter) -> None:
    heard: list[tuple[str, ...]] = []
    spelling.suggest("hurrt", heard.append)
    assert heard == [("hurt", "hurry")]
