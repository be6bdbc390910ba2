"""Both accounts side by side: what differs, what had been viewed, and the way to the pictures."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import CameraId
from desktop.domain.refusals import Problem
from desktop.domain.report_difference import Change
from desktop.domain.report_forms import ReportKind
from desktop.presenters.pages import CitedPlace, ReviewPage
from desktop.presenters.what_changed import WhatChangedPresenter
from desktop.presenters.what_changed_state import (
    Again,
    Comparison,
    LaterShown,
    ReleasedEvent,
    SealedEvent,
)
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    MORNING,
    SERGEANT,
)
from tests.views.what_changed.compared_station import LOOKS, ComparedStation


@pytest.fixture
def compared(qapp: QApplication) -> ComparedStation:
    return ComparedStation.whole()


def opened(compared: ComparedStation) -> WhatChangedPresenter:
    presenter = compared.presenter()
    presenter.start()
    return presenter


def comparison(presenter: WhatChangedPresenter) -> Comparison:
    found = presenter.state.comparison
    assert found is not None
    return found


def later(presenter: WhatChangedPresenter) -> LaterShown:
    found = presenter.state.later
    assert found is not None
    return found


def go_to_words(presenter: WhatChangedPresenter, words: str) -> None:
    pair = next(each for each in presenter.state.pairs if words in (each.after or ""))
    presenter.go_to(pair.number)


def test_policy_2_7_changes_come_first_and_the_rest_is_there_when_asked(
    compared: ComparedStation,
) -> None:
    presenter = opened(compared)
    assert {pair.change for pair in presenter.state.pairs} == set(Change) - {Change.SAME}
    presenter.show_same(shown=True)
    assert presenter.state.pairs == later(presenter).pairs
    assert sum(later(presenter).counts.values()) == len(presenter.state.pairs)
    presenter.show_same(shown=False)
    assert Change.SAME not in {pair.change for pair in presenter.state.pairs}


def test_only_the_words_that_differ_are_marked(compared: ComparedStation) -> None:
    presenter = opened(compared)
    go_to_words(presenter, "I said")
    pair = presenter.state.current
    assert pair is not None
    assert pair.before is not None
    assert pair.after is not None
    assert [pair.before[a:b] for a, b in pair.differs_before] == ["I think twice"]
    assert [pair.after[a:b] for a, b in pair.differs_after] == [
        "once at 11:56:58, and \u201cstop\u201d a second time"
    ]


def test_what_had_been_viewed_is_told_look_by_look_each_second_counted_once(
    compared: ComparedStation,
) -> None:
    presenter = opened(compared)
    looks = later(presenter).looks
    assert [look.part.span for look in looks] == [span for _, span in LOOKS]
    assert [look.again for look in looks] == [Again.NO, Again.NO, Again.WHOLLY, Again.NO]
    assert looks[0].starts_at == MORNING
    assert later(presenter).viewed_ms == 69_000 + 136_000 + 94_000
    assert comparison(presenter).recorded_ms == (1895 + 1052 + 1858 + 980) * 1000


def test_a_part_that_was_seen_in_part_before_says_so(qapp: QApplication) -> None:
    station = ComparedStation()
    station.watch([(0, (0, 2000)), (0, (1000, 3000)), (0, (500, 500)), (2, (0, 500))])
    station.supplement()
    looks = later(opened(station)).looks
    assert [look.again for look in looks] == [Again.NO, Again.PARTLY, Again.NO, Again.NO]


def test_a_sentence_names_its_source_only_where_its_second_had_been_viewed(
    compared: ComparedStation,
) -> None:
    presenter = opened(compared)
    seen = {pair.after: pair.seen for pair in later(presenter).pairs if pair.seen}
    own, other = CameraId("C-0317"), CameraId("C-0342")
    assert [each.cameras for each in seen.values()] == [(own, other)] * len(seen)
    assert [f"{each.at:%H:%M:%S}" for each in seen.values()] == [
        "11:56:58",
        "11:57:20",
        "11:57:31",
    ]
    station = ComparedStation()
    station.supplement()
    assert not any(pair.seen for pair in later(opened(station)).pairs)


def test_the_cited_second_opens_the_review_page_there(compared: ComparedStation) -> None:
    presenter = opened(compared)
    go_to_words(presenter, "11:57:20")
    presenter.play()
    place = CitedPlace(compared.desk.recordings[0].id, MORNING + timedelta(seconds=589))
    assert compared.frame.state.page == ReviewPage(compared.desk.incident.id, place)


def test_a_sentence_without_a_source_plays_nothing(compared: ComparedStation) -> None:
    presenter = opened(compared)
    page = compared.frame.state.page
    presenter.play()
    assert presenter.state.cited is None
    assert compared.frame.state.page == page


def test_what_is_locked_to_the_reader_is_not_offered(compared: ComparedStation) -> None:
    """The recording is part of another incident too, whose report is not sealed."""
    station, desk = compared.station, compared.desk
    filmed = desk.film(COLLEAGUE, "C-0342", 9000, 60)
    unsealed = station.tag.create(station.session(COLLEAGUE), [filmed.id], "MED", [])
    supervisor = station.session(SERGEANT)
    station.tag.add_recording(supervisor, unsealed.id, desk.recordings[0].id)
    presenter = compared.presenter(AUTHOR)
    presenter.start()
    go_to_words(presenter, "11:57:20")
    current = presenter.state.current
    assert current is not None
    assert current.seen is not None
    assert presenter.state.cited is None
    presenter.play()
    assert not isinstance(compared.frame.state.page, ReviewPage)


def test_next_and_previous_go_from_change_to_change_and_stay_at_the_ends(
    compared: ComparedStation,
) -> None:
    presenter = opened(compared)
    presenter.show_same(shown=True)
    changes = [pair.number for pair in presenter.state.pairs if pair.change is not Change.SAME]
    presenter.go_to(0)
    walked = []
    for _ in changes:
        presenter.step(1)
        walked.append(presenter.state.pair)
    assert walked == changes
    presenter.step(1)
    assert presenter.state.pair == changes[-1]
    presenter.step(-1)
    assert presenter.state.pair == changes[-2]


def test_the_order_of_events_is_the_logs(compared: ComparedStation) -> None:
    found = comparison(opened(compared))
    first, release, supplement = found.events
    assert isinstance(first, SealedEvent)
    assert isinstance(release, ReleasedEvent)
    assert isinstance(supplement, SealedEvent)
    assert (first.kind, supplement.kind) == (ReportKind.INITIAL, ReportKind.SUPPLEMENT)
    assert first.entry < release.entry < supplement.entry
    assert release.after_seconds == 180
    assert release.viewed_ms == later(opened(compared)).viewed_ms
    assert found.before_release


def test_only_the_first_release_after_sealing_tells_how_long_after(
    compared: ComparedStation,
) -> None:
    compared.watch([(0, (0, 1000))])
    events = comparison(opened(compared)).events
    releases = [event for event in events if isinstance(event, ReleasedEvent)]
    assert [event.after_seconds for event in releases] == [180, None]


def test_the_newest_of_several_later_accounts_is_shown_and_another_can_be(
    qapp: QApplication,
) -> None:
    station = ComparedStation()
    station.second_version()
    station.supplement()
    presenter = opened(station)
    assert later(presenter).account.kind is ReportKind.SUPPLEMENT
    presenter.choose(0)
    assert later(presenter).account.version == 2
    assert not later(presenter).is_after_review
    assert presenter.state.pairs == ()
    assert presenter.state.pair is None
    presenter.choose(7)
    assert later(presenter).account.version == 2


def test_a_report_alone_has_nothing_beside_it(qapp: QApplication) -> None:
    presenter = opened(ComparedStation())
    assert presenter.state.later is None
    assert presenter.state.pairs == ()
    presenter.step(1)
    presenter.choose(0)
    assert presenter.state.pair is None


def test_a_text_that_does_not_match_its_seal_is_said_to_and_still_shown(
    compared: ComparedStation,
) -> None:
    compared.forge(ReportKind.SUPPLEMENT)
    presenter = opened(compared)
    assert not comparison(presenter).seals_hold
    assert presenter.state.pairs
    assert "jerked" in later(presenter).account.printed


def test_who_has_not_told_yet_reads_nothing_of_it(compared: ComparedStation) -> None:
    """Policy 2.3."""
    presenter = compared.presenter(COLLEAGUE)
    presenter.start()
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.NOTHING_TO_COMPARE
    assert presenter.state.comparison is None
    presenter.step(1)
    assert presenter.state.pairs == ()


def test_opening_the_page_is_reading_and_nothing_else_is_entered(
    compared: ComparedStation,
) -> None:
    compared.station.turn_page()
    presenter = opened(compared)
    presenter.show_same(shown=True)
    presenter.step(1)
    presenter.play()
    assert compared.station.journal() == [("report-read", SERGEANT)]
