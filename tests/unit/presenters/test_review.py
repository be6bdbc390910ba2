"""Watching on fakes: the gate, what is noted, and that nothing outlives the grant."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.ports.player import Frame, PlayerState
from desktop.presenters.pages import (
    CitedPlace,
    ReportPage,
    ReviewPage,
    WhatChangedPage,
    WhyLockedPage,
)
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import ReviewPhase, Showing
from desktop.services.watch import WatchSession
from tests.fakes.builders import REYES
from tests.fakes.player import UNDECODABLE
from tests.unit.presenters.cinema import START, Cinema
from tests.unit.services.station_on_fakes import SERGEANT


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


def test_locked_footage_leads_to_why_and_no_player_is_made(cinema: Cinema) -> None:
    presenter = cinema.open()
    assert cinema.frame.state.page == WhyLockedPage(cinema.incident.id)
    assert cinema.players.made == []
    assert presenter.picture(0) is None
    cinema.frame.back()
    assert _page(cinema) != ReviewPage(cinema.incident.id)


def test_open_footage_stands_on_its_first_picture(opened: Cinema) -> None:
    presenter = opened.open()
    state = presenter.state
    assert state.phase is ReviewPhase.WATCHING
    assert [each.track.recording for each in state.pictures] == [opened.own.id, opened.other.id]
    assert [each.showing for each in state.pictures] == [Showing.PICTURE, Showing.NOT_YET]
    assert not state.is_playing
    assert presenter.picture(0) is not None
    assert presenter.picture(1) is None
    assert state.watermark == ("4711 · T1 · Station 7",)


def test_the_own_sealed_report_lies_beside_it(opened: Cinema) -> None:
    (account,) = opened.open().state.accounts
    assert account.is_own
    assert ("Narrative", "I saw him run and called.") in [
        (each.title, each.words) for each in account.passages
    ]


def test_both_cameras_show_one_moment(opened: Cinema) -> None:
    presenter = opened.open()
    opened.play(presenter, 5.0)
    first, second = opened.players.made
    assert first.state is second.state is PlayerState.PLAYING
    assert first.position - second.position == pytest.approx(2.0, abs=0.15)
    assert presenter.moment == START + timedelta(seconds=first.position)


def test_the_second_camera_is_nudged_by_tenths(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.playing.seek(START + timedelta(seconds=10))
    for _ in range(4):
        presenter.playing.nudge(1)
    opened.settle()
    assert presenter.state.pictures[1].ahead == pytest.approx(0.4)
    first, second = opened.players.made
    assert first.position == pytest.approx(10.0)
    assert second.position == pytest.approx(8.4)


def test_what_was_played_is_noted_and_entered_when_the_page_is_left(opened: Cinema) -> None:
    presenter = opened.open()
    opened.play(presenter, 5.0)
    opened.station.turn_page()
    presenter.close()
    stood, mine = opened.noted(opened.own)
    assert stood == ViewedPart(0, 40, Speed.STILL)
    assert (mine.from_ms, mine.speed) == (40, Speed.NORMAL)
    assert mine.to_ms == pytest.approx(5000, abs=150)
    (theirs,) = opened.noted(opened.other)
    assert theirs.to_ms == pytest.approx(3000, abs=250)
    assert opened.station.last_entry()["act"] == "viewed"


def test_a_picture_that_is_only_stepped_to_is_noted_too(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.playing.seek(START + timedelta(seconds=100))
    opened.settle()
    presenter.playing.step(1)
    opened.settle()
    presenter.close()
    assert opened.noted(opened.own) == [
        ViewedPart(0, 40, Speed.STILL),
        ViewedPart(100_000, 100_140, Speed.STILL),
    ]


def test_what_was_played_faster_is_noted_with_its_speed(opened: Cinema) -> None:
    presenter = opened.open()
    opened.play(presenter, 2.0)
    presenter.playing.set_rate(2.0)
    opened.play(presenter, 2.0)
    presenter.playing.pause()
    opened.settle()
    assert [speed for speed, _ in presenter.state.viewed(opened.own.id).speeds] == [
        Speed.DOUBLE,
        Speed.NORMAL,
        Speed.STILL,
    ]
    presenter.close()
    _, slow, fast = opened.noted(opened.own)
    assert (slow.from_ms, slow.speed, fast.speed) == (40, Speed.NORMAL, Speed.DOUBLE)
    assert slow.to_ms == fast.from_ms == pytest.approx(2000, abs=150)
    assert fast.to_ms == pytest.approx(6000, abs=300)


def test_a_part_seen_twice_is_told(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.playing.seek(START + timedelta(seconds=10))
    opened.play(presenter, 3.0)
    presenter.playing.skip(-2)
    opened.play(presenter, 1.0)
    presenter.playing.pause()
    opened.settle()
    viewed = presenter.state.viewed(opened.own.id)
    assert viewed.seconds == pytest.approx(3.0, abs=0.2)
    ((start, end),) = viewed.twice
    assert start == pytest.approx(11_000, abs=200)
    assert end - start == pytest.approx(1000, abs=200)


def test_earlier_viewing_stands_in_the_ledger(opened: Cinema) -> None:
    opened.station.view(opened.own.id, REYES)
    presenter = opened.open()
    assert (1000, 2500) in presenter.state.viewed(opened.own.id).once


@pytest.mark.parametrize("way", ["sign-out", "expiry", "leaving"])
def test_every_picture_is_wiped_when_the_grant_ends(opened: Cinema, way: str) -> None:
    presenter = opened.open()
    opened.play(presenter, 3.0)
    held = [presenter.picture(place) for place in (0, 1)]
    assert all(isinstance(each, Frame) for each in held)
    if way == "sign-out":
        opened.frame.sign_out()
    elif way == "leaving":
        presenter.close()
    else:
        opened.station.clock.advance(timedelta(minutes=30))
        opened.players.advance(0.1)
        opened.settle()
        assert presenter.state.phase is ReviewPhase.ENDED
        assert presenter.state.problem is not None
        assert presenter.state.problem.problem is Problem.GRANT_ENDED
    assert [presenter.picture(place) for place in (0, 1)] == [None, None]
    for frame in held:
        assert frame is not None
        assert frame.is_wiped
        assert not any(frame.pixels)
    assert [part.speed for part in opened.noted(opened.own)] == [Speed.STILL, Speed.NORMAL]


def test_after_the_grant_ran_out_it_is_asked_for_anew(opened: Cinema) -> None:
    presenter = opened.open()
    opened.station.clock.advance(timedelta(minutes=30))
    opened.players.advance(0.1)
    opened.settle()
    presenter.start()
    opened.settle()
    assert presenter.state.phase is ReviewPhase.WATCHING
    assert presenter.picture(0) is not None


def test_what_cannot_be_noted_is_not_played(
    opened: Cinema, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter = opened.open()
    opened.play(presenter, 1.0)

    def refuse(*_: object) -> None:
        raise BadInput(Problem.DISK_FULL)

    monkeypatch.setattr(WatchSession, "note", refuse)
    presenter.playing.pause()
    opened.settle()
    assert presenter.state.phase is ReviewPhase.ENDED
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.DISK_FULL
    assert presenter.picture(0) is None
    monkeypatch.undo()
    opened.station.watch.settle_interrupted()


def test_an_answer_that_comes_after_the_page_was_left_opens_nothing(opened: Cinema) -> None:
    opened.lane.hold = True
    presenter = opened.open()
    presenter.close()
    opened.lane.hold = False
    opened.lane.let_go()
    opened.settle()
    assert opened.players.made == []
    assert presenter.state.phase is ReviewPhase.ASKING


def test_players_that_come_after_the_page_was_left_are_closed(opened: Cinema) -> None:
    presenter = opened.open()
    opened.lane.hold = True
    presenter.show(opened.own.id)
    assert presenter.state.phase is ReviewPhase.WATCHING
    presenter.close()
    opened.lane.let_go()
    assert all(each.state is PlayerState.CLOSED for each in opened.players.made)


def test_an_uninvolved_supervisor_says_why_before_the_first_picture(opened: Cinema) -> None:
    presenter = opened.open(SERGEANT)
    assert _phase(presenter) is ReviewPhase.REASON
    assert opened.players.made == []
    presenter.start("Approval")
    opened.settle()
    assert _phase(presenter) is ReviewPhase.WATCHING
    assert presenter.state.reason == "Approval"
    assert not presenter.state.may_supplement
    assert [each.author for each in presenter.state.accounts] == [REYES]


def test_a_damaged_file_is_told_and_the_other_camera_plays(opened: Cinema) -> None:
    opened.station.vault.damage(opened.own.sealed.path)
    presenter = opened.open()
    first, second = presenter.state.pictures
    assert first.showing is Showing.FAILED
    assert first.problem is not None
    assert first.problem.problem is Problem.SEALED_FILE_DAMAGED
    presenter.playing.seek(START + timedelta(seconds=10))
    opened.play(presenter, 1.0)
    assert presenter.state.pictures[1].showing is Showing.PICTURE
    assert second.track.recording == opened.other.id


def test_a_file_without_pictures_is_told(cinema: Cinema) -> None:
    broken = cinema.station.film(content=UNDECODABLE, started_at=START + timedelta(hours=1))
    incident = cinema.station.incident(broken)
    cinema.station.seal(incident)
    presenter = cinema.open(incident=incident)
    (only,) = presenter.state.pictures
    assert only.showing is Showing.FAILED
    assert only.problem is not None
    assert only.problem.problem is Problem.NOT_DECODABLE


def test_sound_comes_from_one_camera_at_a_time(opened: Cinema) -> None:
    presenter = opened.open()
    first, second = opened.players.made
    assert (first.is_muted, second.is_muted) == (False, True)
    presenter.hear_next()
    assert (first.is_muted, second.is_muted) == (True, False)
    presenter.playing.set_muted(muted=True)
    assert (first.is_muted, second.is_muted) == (True, True)
    presenter.louder(1)
    assert (first.is_muted, second.is_muted, second.volume) == (True, False, 90)


def test_rates_go_by_notches_from_a_quarter_to_eight(opened: Cinema) -> None:
    presenter = opened.open()
    rates = []
    for _ in range(6):
        presenter.slower()
        rates.append(presenter.state.rate)
    assert rates == [0.5, 0.25, 0.25, 0.25, 0.25, 0.25]
    presenter.faster()
    opened.settle()
    assert presenter.state.is_playing
    for _ in range(9):
        presenter.faster()
    assert presenter.state.rate == 8.0
    assert {player.rate for player in opened.players.made} == {8.0}


def test_what_is_marked_is_played_and_stops_at_the_out_mark(opened: Cinema) -> None:
    presenter = opened.open()
    playing = presenter.playing
    playing.seek(START + timedelta(seconds=20))
    playing.mark(start=True)
    playing.seek(START + timedelta(seconds=21))
    playing.mark(start=False)
    playing.play_marked()
    for _ in range(30):
        opened.players.advance(0.1)
        opened.settle()
    assert not presenter.state.is_playing
    moment = presenter.moment
    assert moment is not None
    assert (moment - START).total_seconds() == pytest.approx(21, abs=0.2)


def test_a_mark_before_the_other_takes_its_place(opened: Cinema) -> None:
    presenter = opened.open()
    playing = presenter.playing
    playing.seek(START + timedelta(seconds=20))
    playing.mark(start=True)
    playing.seek(START + timedelta(seconds=10))
    playing.mark(start=False)
    assert presenter.state.mark_in is None
    assert _seconds(presenter.state.mark_out) == 10
    playing.clear_marks()
    assert presenter.state.mark_out is None


def test_a_supplement_is_written_after_leaving(opened: Cinema) -> None:
    presenter = opened.open()
    presenter.write_supplement()
    assert opened.frame.state.page == ReportPage(opened.incident.id, ReportKind.SUPPLEMENT)


def _seconds(at: datetime | None) -> float:
    assert at is not None
    return (at - START).total_seconds()


def _page(cinema: Cinema) -> object:
    return cinema.frame.state.page


def _phase(presenter: ReviewPresenter) -> ReviewPhase:
    return presenter.state.phase


def test_a_place_that_was_cited_is_played_from_there(opened: Cinema) -> None:
    place = CitedPlace(opened.other.id, START + timedelta(seconds=40))
    presenter = opened.open(place=place)
    assert [each.track.recording for each in presenter.state.pictures] == [
        opened.other.id,
        opened.own.id,
    ]
    assert presenter.state.is_playing
    moment = presenter.moment
    assert moment is not None
    assert abs(moment - place.at) < timedelta(seconds=0.2)
    opened.play(presenter, 1.0)
    presenter.close()
    *_, last = opened.noted(opened.other)
    assert last[0] == pytest.approx(38_000, abs=100)
    assert last[1] > 38_500


def test_a_cited_place_of_another_incident_is_no_place_here(opened: Cinema) -> None:
    elsewhere = opened.station.film(content=b"elsewhere")
    presenter = opened.open(place=CitedPlace(elsewhere.id, START))
    assert presenter.state.pictures[0].track.recording == opened.own.id
    assert not presenter.state.is_playing


def test_accounts_with_later_words_are_compared_from_here(opened: Cinema) -> None:
    """Policy 2.7."""
    presenter = opened.open()
    presenter.open_changes(REYES)
    assert isinstance(_page(opened), ReviewPage)
    answers = {
        "narrative": "He fell, and I let go of him then.",
        "declaration": "viewed-before",
        "declared_viewing": "My own recording, all of it.",
    }
    opened.station.seal(opened.incident, kind=ReportKind.SUPPLEMENT, answers=dict(answers))
    again = opened.open()
    assert again.state.compared == {REYES}
    again.open_changes(REYES)
    assert _page(opened) == WhatChangedPage(opened.incident.id, REYES)
