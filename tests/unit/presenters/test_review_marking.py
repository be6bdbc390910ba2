"""Markers on the review page: asked for at the moment, kept by the desk, seen only when open."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import BadInput, Problem
from desktop.presenters.pages import WhyLockedPage
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_markers import MarkerStep
from desktop.presenters.review_state import ReviewPhase
from desktop.services.watch import WatchSession
from tests.fakes.builders import REYES
from tests.unit.presenters.cinema import START, Cinema
from tests.unit.services.station_on_fakes import PARTNER, SERGEANT


@pytest.fixture
def cinema(qapp: QApplication) -> Iterator[Cinema]:
    made = Cinema()
    yield made
    made.players.close()


@pytest.fixture
def opened(cinema: Cinema) -> Cinema:
    """The officer's report is sealed."""
    cinema.station.seal(cinema.incident)
    return cinema


def mark(presenter: ReviewPresenter, seconds: float, words: str = "Contact begins") -> str:
    """Mark a moment of the shared clock; tells the marker's id."""
    before = {line.id for line in presenter.state.markers}
    presenter.playing.seek(START + timedelta(seconds=seconds))
    presenter.marking.ask_words()
    presenter.marking.answer(words)
    (new,) = {line.id for line in presenter.state.markers} - before
    return new


def told(presenter: ReviewPresenter) -> list[tuple[int, str, float]]:
    """Number, words and second of each marker."""
    return [
        (line.number, line.words, (line.at - line.track.starts_at).total_seconds())
        for line in presenter.state.markers
    ]


def plays(presenter: ReviewPresenter) -> bool:
    return presenter.state.is_playing


def is_asked(presenter: ReviewPresenter) -> bool:
    return presenter.state.question is not None


def turned_down(presenter: ReviewPresenter) -> Problem | None:
    """Why nothing could be marked."""
    problem = presenter.state.marker_problem
    return None if problem is None else problem.problem


def anothers_marker(cinema: Cinema, recording: RecordingId, at_ms: int = 9000) -> None:
    """A supervisor who was not there marks a moment."""
    session = cinema.station.session(SERGEANT)
    watching = cinema.station.watch.start(session, cinema.incident.id, "Approval")
    assert isinstance(watching, WatchSession)
    cinema.station.markers.set(watching, recording, at_ms, "Look here")
    watching.stop()


def test_a_marker_lies_on_the_moment_and_on_the_camera_that_is_heard(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.playing.seek(START + timedelta(seconds=10.25))
    presenter.marking.ask_words()
    question = presenter.state.question
    assert question is not None
    assert (question.step, question.track.recording) == (MarkerStep.SET, opened.own.id)
    presenter.marking.answer("Contact begins")

    (line,) = presenter.state.markers
    assert presenter.state.question is None
    assert (line.number, line.words, line.is_own, line.by) == (1, "Contact begins", True, REYES)
    assert line.at == START + timedelta(seconds=10.25)
    assert line.track.recording == opened.own.id


def test_the_second_camera_is_marked_by_its_own_clock(opened: Cinema) -> None:
    """It started 2 s later and is shown 0.4 s ahead: 10.0 s on the first are 8.4 s on it."""
    presenter = opened.open()
    for _ in range(4):
        presenter.playing.nudge(1)
    presenter.playing.seek(START + timedelta(seconds=10))
    opened.settle()
    presenter.hear_next()
    mark(presenter, 10)
    (line,) = presenter.state.markers
    assert line.track.recording == opened.other.id
    assert told(presenter) == [(1, "Contact begins", 8.4)]
    presenter.playing.seek(START + timedelta(seconds=100))
    presenter.go_to_marker(line.id)
    assert presenter.moment == START + timedelta(seconds=10)


def test_markers_are_numbered_in_the_order_of_time(opened: Cinema) -> None:
    presenter = opened.open()
    mark(presenter, 60, "Handcuffs on")
    mark(presenter, 10, "Contact begins")
    assert told(presenter) == [(1, "Contact begins", 10.0), (2, "Handcuffs on", 60.0)]


def test_playing_stands_still_while_words_are_given_and_goes_on_after(opened: Cinema) -> None:
    presenter = opened.open()
    for answers in (True, False):
        opened.play(presenter, 3.0)
        presenter.marking.ask_words()
        opened.settle()
        assert not plays(presenter)
        if answers:
            presenter.marking.answer("Contact begins")
        else:
            presenter.marking.cancel()
        opened.settle()
        assert plays(presenter)
        assert presenter.state.question is None
    assert len(presenter.state.markers) == 1


def test_what_stood_still_stands_still_after_too(opened: Cinema) -> None:
    presenter = opened.open()
    mark(presenter, 10)
    assert not presenter.state.is_playing


def test_a_camera_that_was_not_recording_is_not_marked(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.hear_next()
    presenter.marking.ask_words()
    assert not is_asked(presenter)
    assert turned_down(presenter) is Problem.MARKER_TIME_OUTSIDE
    presenter.hear_next()
    assert turned_down(presenter) is None
    presenter.marking.ask_words()
    assert is_asked(presenter)


def test_what_is_not_kept_stays_asked_and_says_why(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.marking.ask_words()
    presenter.marking.answer("  ")
    assert problem_of(presenter) is Problem.MARKER_WORDS_MALFORMED
    opened.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    presenter.marking.answer("Contact begins")
    assert problem_of(presenter) is Problem.DISK_FULL
    assert presenter.state.markers == ()
    presenter.marking.answer("Contact begins")
    assert told(presenter) == [(1, "Contact begins", 0.0)]


def problem_of(presenter: ReviewPresenter) -> Problem:
    question = presenter.state.question
    assert question is not None
    assert question.problem is not None
    return question.problem.problem


def test_the_own_marker_is_renamed_and_removed(opened: Cinema) -> None:
    presenter = opened.open()
    name = mark(presenter, 10)
    presenter.marking.ask_other_words(name)
    presenter.marking.answer("First contact")
    assert told(presenter) == [(1, "First contact", 10.0)]
    presenter.marking.ask_to_remove(name)
    assert presenter.state.question is not None
    assert presenter.state.question.step is MarkerStep.REMOVE
    presenter.marking.answer()
    assert presenter.state.markers == ()
    acts = [act for act, _ in opened.station.journal() if act.startswith("marker")]
    assert acts == ["marker-set", "marker-renamed", "marker-removed"]


def test_anothers_marker_is_seen_and_not_offered_for_change(opened: Cinema) -> None:
    anothers_marker(opened, opened.own.id)
    presenter = opened.open()
    (line,) = presenter.state.markers
    assert (line.by, line.is_own, line.words) == (SERGEANT, False, "Look here")
    presenter.marking.ask_other_words(line.id)
    presenter.marking.ask_to_remove(line.id)
    assert presenter.state.question is None


def test_no_marker_reaches_the_page_before_the_own_report_is_sealed(opened: Cinema) -> None:
    anothers_marker(opened, opened.own.id)
    presenter = opened.open(PARTNER)
    assert opened.frame.state.page == WhyLockedPage(opened.incident.id)
    assert presenter.state.markers == ()
    presenter.marking.ask_words()
    presenter.marking.answer("Nothing")
    assert presenter.state.question is None

    opened.station.seal(opened.incident, PARTNER)
    assert [line.words for line in opened.open(PARTNER).state.markers] == ["Look here"]


@pytest.mark.parametrize("way", ["leaving", "expiry"])
def test_markers_go_from_the_page_with_the_pictures(opened: Cinema, way: str) -> None:
    presenter = opened.open()
    mark(presenter, 10)
    presenter.marking.ask_words()
    if way == "leaving":
        presenter.close()
        assert presenter.marking.lines == ()
        return
    opened.station.clock.advance(timedelta(minutes=30))
    opened.players.advance(0.1)
    opened.settle()
    assert presenter.state.phase is ReviewPhase.ENDED
    assert presenter.state.markers == ()
    assert presenter.state.question is None
    presenter.start()
    opened.settle()
    assert len(presenter.state.markers) == 1


def test_an_answer_that_comes_after_the_page_was_left_tells_nothing(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.marking.ask_words()
    opened.lane.hold = True
    presenter.marking.answer("Contact begins")
    presenter.close()
    opened.lane.hold = False
    opened.lane.let_go()
    assert presenter.marking.lines == ()


def test_a_marker_on_a_recording_that_is_not_shown_shows_it(cinema: Cinema) -> None:
    later = cinema.station.film(started_at=START + timedelta(minutes=20))
    cinema.station.tag.add_recording(cinema.station.session(), cinema.incident.id, later.id)
    cinema.station.seal(cinema.incident)
    anothers_marker(cinema, later.id, 5000)
    presenter = cinema.open()
    (line,) = presenter.state.markers
    assert not presenter.state.is_shown(later.id)
    presenter.go_to_marker(line.id)
    cinema.settle()
    assert presenter.state.is_shown(later.id)
    assert presenter.moment == START + timedelta(minutes=20, seconds=5)
    presenter.go_to_marker("unknown")
    assert presenter.moment == START + timedelta(minutes=20, seconds=5)
