"""Markers on the review page: the time line, its twin the list, the keys, and the question."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.presenters.review_marking import ReviewMarking
from desktop.presenters.review_state import ReviewState
from desktop.views.review.review_view import ReviewView
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from tests.views import accessibility
from tests.views.clipping import faults_of_layout
from tests.views.review import still_reviews

LOW, HIGH = (1278, 624), (1832, 936)


class Heard:
    """What the page asked of the marking, in place of doing it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[tuple[str, ...]] = []
        for name in ("ask_words", "ask_other_words", "ask_to_remove", "answer", "cancel"):
            monkeypatch.setattr(ReviewMarking, name, self._hear(name))

    def _hear(self, name: str) -> Callable[..., None]:
        return lambda _marking, *words: self.told.append((name, *words))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    return Heard(monkeypatch)


def shown(qtbot: QtBot, state: ReviewState, size: tuple[int, int] = HIGH) -> ReviewView:
    view = still_reviews.page(state)
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def jumps(view: ReviewView, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The markers that are gone to from now on."""
    gone: list[str] = []
    view.time.markers.opened.connect(gone.append)
    view.time.line.marker_asked.connect(gone.append)
    monkeypatch.setattr(type(view._presenter), "go_to_marker", lambda *_: None)  # noqa: SLF001 - nothing plays here
    return gone


def test_m_marks_the_moment_from_anywhere_on_the_page(qtbot: QtBot, heard: Heard) -> None:
    view = shown(qtbot, still_reviews.watching())
    for place in (view.stage.places[0].picture, view.sealed.text, view.time.markers.table):
        place.setFocus()
        QTest.keyClick(place, Qt.Key.Key_M)
    QTest.mouseClick(view.time.foot_row.marker, Qt.MouseButton.LeftButton)
    assert heard.told == [("ask_words",)] * 4


def test_single_letters_are_only_letters_while_words_are_given(qtbot: QtBot, heard: Heard) -> None:
    view = shown(qtbot, still_reviews.naming())
    field = view.time.strip.field
    assert field.hasFocus()
    QTest.keyClicks(field, "Kim jumps, looks. Of 2 men [one] fled")
    assert field.text() == "Kim jumps, looks. Of 2 men [one] fled"
    assert view._presenter.playing.mark_in is None  # noqa: SLF001 - what the letter I would do
    assert heard.told == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard.told == [("answer", "Kim jumps, looks. Of 2 men [one] fled")]


def test_words_end_at_120_characters(qtbot: QtBot) -> None:
    field = shown(qtbot, still_reviews.naming()).time.strip.field
    QTest.keyClicks(field, "x" * 125)
    assert len(field.text()) == 120


def test_esc_leaves_the_question_and_not_the_page(qtbot: QtBot, heard: Heard) -> None:
    view = shown(qtbot, still_reviews.naming())
    QTest.keyClick(view.time.strip.field, Qt.Key.Key_Escape)
    assert heard.told == [("cancel",)]


def test_the_question_says_camera_and_moment(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.naming())
    assert view.time.strip.field.accessibleName() == ("Words, Marker on C-0317 at 11:57:50.200")
    assert view.time.foot_row.isHidden()


def test_focus_goes_back_to_the_button_once_the_marker_is_set(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.naming())
    view._presenter.changed.emit(still_reviews.watching())  # noqa: SLF001 - as once it is kept
    assert view.time.strip.isHidden()
    assert view.time.foot_row.marker.hasFocus()


def test_what_could_not_be_kept_is_said_and_the_words_stay(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.naming())
    QTest.keyClicks(view.time.strip.field, "Contact begins")
    view._presenter.changed.emit(still_reviews.naming(busy=True))  # noqa: SLF001 - as once it is refused
    assert view.time.strip.field.text() == "Contact begins"
    assert "station is busy" in view.time.strip.field.accessibleDescription()


def test_enter_on_keep_it_withdraws_nothing(qtbot: QtBot, heard: Heard) -> None:
    """The careful answer has the focus."""
    view = shown(qtbot, still_reviews.withdrawing())
    assert view.time.strip.no.hasFocus()
    QTest.keyClick(view.time.strip.no, Qt.Key.Key_Return)
    assert heard.told == [("cancel",)]
    QTest.keyClick(view.time.strip.no, Qt.Key.Key_Backtab)
    assert view.time.strip.yes.hasFocus()
    QTest.keyClick(view.time.strip.yes, Qt.Key.Key_Return)
    assert heard.told[1:] == [("answer", "")]


def test_the_list_is_the_time_lines_twin_and_each_row_is_one_sentence(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    names = [row.name for n in range(5) if (row := view.time.markers.table.rows.row_at(n))]
    assert names[1] == "Marker 2, 11:56:52, Contact begins, C-0317, set by you, 15:44"
    assert names[2] == "Marker 3, 11:58:02, Handcuffs on, C-0342, set by Officer 4387, 15:46"
    assert "5 markers" in view.time.line.accessibleDescription()


def test_enter_goes_to_the_marker_f2_renames_and_delete_withdraws(
    qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown(qtbot, still_reviews.watching())
    gone = jumps(view, monkeypatch)
    table = view.time.markers.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert gone == ["m2"]
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert heard.told == [("ask_other_words", "m2"), ("ask_to_remove", "m2")]


def test_arrows_go_through_the_rows_and_do_not_turn_the_sound(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    table = view.time.markers.table
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(table, key)
    assert table.current_key == "m2"
    assert view._presenter.playing.volume == 80  # noqa: SLF001 - what the arrows turn elsewhere


def test_anothers_marker_offers_no_change(qtbot: QtBot, heard: Heard) -> None:
    view = shown(qtbot, still_reviews.watching())
    markers = view.time.markers
    markers.table.go_to("m3")
    assert not markers.rename.isEnabled()
    assert not markers.remove.isEnabled()
    markers.table.setFocus()
    QTest.keyClick(markers.table, Qt.Key.Key_Delete)
    QTest.keyClick(markers.table, Qt.Key.Key_F2)
    assert heard.told == []
    markers.table.go_to("m2")
    assert markers.rename.isEnabled()


def test_a_press_on_a_diamond_goes_to_its_marker(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown(qtbot, still_reviews.watching())
    gone = jumps(view, monkeypatch)
    line = view.time.line
    for number in (0, 4):
        place = line._diamond(still_reviews.MARKERS[number]).center().toPoint()  # noqa: SLF001 - where it is painted
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 200, 4))
    assert gone == ["m1", "m5"]


def test_where_the_page_is_low_the_list_takes_the_place_of_the_time_line(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching(), LOW)
    assert view.time.line.isVisible()
    assert not view.time.markers.isVisible()
    assert view.time.foot_row.markers.text() == "Markers 5"
    QTest.mouseClick(view.time.foot_row.markers, Qt.MouseButton.LeftButton)
    assert view.time.markers.isVisible()
    assert not view.time.line.isVisible()
    assert faults_of_layout(view) == []
    assert accessibility.unnamed(view) == []


def test_where_nothing_is_marked_words_say_how_to(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching(markers=()))
    assert "M marks the moment" in view.time.markers.none.text()
    assert view.time.markers.none.isVisible()


def test_m_on_the_whole_screen_comes_back_to_the_page_to_ask(qtbot: QtBot, heard: Heard) -> None:
    view = shown(qtbot, still_reviews.watching())
    QTest.keyClick(view.stage.places[0].picture, Qt.Key.Key_F)
    qtbot.waitUntil(view.stage.window().isActiveWindow)
    view.stage.places[0].picture.setFocus()
    QTest.keyClick(view.stage.places[0].picture, Qt.Key.Key_M)
    assert heard.told == [("ask_words",)]
    assert view.stage.window() is view.window()


@pytest.mark.parametrize("size", [LOW, HIGH, (1512, 748)])
def test_every_theme_shows_markers_without_cutting_anything(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int]
) -> None:
    for choice in ThemeChoice:
        apply_theme(qapp, choice, TextScale.FULL)
        view: QWidget = shown(qtbot, still_reviews.watching(), size)
        assert faults_of_layout(view) == []
