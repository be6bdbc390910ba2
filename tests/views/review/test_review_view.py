"""The review page as a person sees it: words, names, keys, room; on fixed data."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.presenters.review_state import ReviewState
from desktop.views.review.review_view import ReviewView
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from tests.views import accessibility
from tests.views.review import still_reviews

STATES = {
    "two cameras": still_reviews.watching,
    "one camera": still_reviews.alone,
    "a supplement": still_reviews.compared,
    "not yet": still_reviews.before_the_other,
    "tampered": still_reviews.tampered,
    "supervisor": still_reviews.supervisor,
    "asked why": still_reviews.asking_why,
    "ended": still_reviews.ended,
    "naming a marker": still_reviews.naming,
    "withdrawing a marker": still_reviews.withdrawing,
    "not marked": still_reviews.not_marked,
}


def shown(qtbot: QtBot, state: ReviewState, size: tuple[int, int] = (1278, 624)) -> ReviewView:
    view = still_reviews.page(state)
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


@pytest.mark.parametrize("name", STATES)
def test_everything_has_a_name_and_a_role(qtbot: QtBot, name: str) -> None:
    assert accessibility.unnamed(shown(qtbot, STATES[name]())) == []


def test_the_closing_step_stays_in_sight_where_text_is_large(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    view = shown(qtbot, still_reviews.watching(), (1480, 560))
    supplement = view.sealed.supplement
    corner = supplement.mapTo(view, supplement.rect().bottomRight())
    assert view.rect().contains(corner)


def test_it_says_that_it_is_open_and_that_every_second_is_recorded(qtbot: QtBot) -> None:
    words = _words(shown(qtbot, still_reviews.watching()))
    assert "Review I-26-20423" in words
    assert "Open to you since 15:38" in words
    assert "Every second you play is recorded" in words


def test_a_tampered_file_says_so_in_its_place_and_the_other_camera_stays(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.tampered())
    first, second = (place.picture for place in view.stage.places)
    assert "no longer matches its seal" in first.accessibleDescription()
    assert first.picture_place().isEmpty()
    assert not second.picture_place().isEmpty()


def test_a_file_without_pictures_says_that_nothing_was_lost(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.undecodable())
    said = view.stage.places[0].picture.accessibleDescription()
    assert "No picture can be made" in said
    assert "Nothing was lost" in said


def test_a_truncated_file_plays_and_says_that_it_was_cut_off(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.alone())
    assert any("cut off before its end" in words for words in _words(view))
    assert not view.stage.places[0].picture.picture_place().isEmpty()


def test_a_camera_that_was_not_yet_recording_tells_when_it_starts(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.before_the_other())
    # 0.4 s ahead: its 11:48:02 was 11:48:01.6 on the clock that both share.
    said = view.stage.places[1].picture.accessibleDescription()
    assert said == "C-0342 starts at 11:48:01"


def test_time_is_spoken_only_while_it_stands_still(qtbot: QtBot) -> None:
    paused = shown(qtbot, still_reviews.watching())
    assert "11:57:50.200" in paused.stage.places[0].picture.accessibleName()
    playing = shown(qtbot, still_reviews.watching(is_playing=True))
    assert "11:57:50" not in playing.stage.places[0].picture.accessibleName()


def test_the_time_line_says_how_much_was_viewed(qtbot: QtBot) -> None:
    line = shown(qtbot, still_reviews.watching()).time.line
    assert "viewed 04:29 of 49:07, part twice" in line.accessibleDescription()


def test_the_table_is_the_time_lines_twin(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    QTest.keyClick(view.header.title, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.time.table.isVisible)
    first = view.time.table.rows.row_at(0)
    assert first is not None
    assert first.name == (
        "C-0317, You, 11:47:31, 31:35, you viewed 04:29 of 31:35, part twice, "
        "02:59 at normal speed, 01:30 at 2 times, 01:10 at 0.25 times, shown now"
    )


def test_the_sealed_report_cannot_be_written_in(qtbot: QtBot) -> None:
    text = shown(qtbot, still_reviews.watching()).sealed.text
    before = text.toPlainText()
    assert "I heard shouting from the lobby" in before
    QTest.keyClicks(text, "and then I ran")
    assert text.toPlainText() == before


def test_a_change_of_theme_leaves_the_report_readable(qtbot: QtBot, qapp: QApplication) -> None:
    view = shown(qtbot, still_reviews.watching())
    theme = apply_theme(qapp, ThemeChoice.LIGHT, TextScale.FULL)
    QApplication.processEvents()
    cursor = view.sealed.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    inks = {ink.name() for ink in theme.colours.values()}
    assert cursor.charFormat().foreground().color().name() in inks
    assert cursor.charFormat().foreground().color().lightness() < 100


def test_who_may_not_write_a_supplement_is_offered_none(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.supervisor())
    assert view.sealed.supplement.isHidden()
    assert any("Approval of the reports" in words for words in _words(view))


def test_there_is_no_button_that_takes_a_picture_out(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    named = " ".join(accessibility.names(accessibility.reachable(view))).casefold()
    assert not any(word in named for word in ("snapshot", "export", "save", "copy"))


def test_an_empty_reason_opens_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.asking_why())
    given: list[str] = []
    view.reason.given.connect(given.append)
    QTest.mouseClick(view.reason.button, Qt.MouseButton.LeftButton)
    assert given == []
    assert view.reason.field.error
    QTest.keyClicks(view.reason.field.edit, "Approval")
    QTest.keyClick(view.reason.field.edit, Qt.Key.Key_Return)
    assert given == ["Approval"]


def test_full_screen_takes_the_pictures_and_gives_them_back(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    QTest.keyClick(view.stage.places[0].picture, Qt.Key.Key_F)
    assert view.stage.window() is not view.window()
    assert view.stage.transport.full.accessibleName() == "Leave full screen (F)"
    qtbot.waitUntil(view.stage.window().isActiveWindow)
    view.stage.places[0].picture.setFocus()
    QTest.keyClick(view.stage.places[0].picture, Qt.Key.Key_Escape)
    assert view.stage.window() is view.window()
    assert view.stage.isVisible()


def test_leaving_the_page_takes_the_pictures_off_the_full_screen(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    QTest.keyClick(view.stage.places[0].picture, Qt.Key.Key_F)
    whole = view.stage.window()
    view.leave()
    assert not whole.isVisible()


def test_tab_chooses_the_picture_whose_sound_plays(qtbot: QtBot) -> None:
    view = shown(qtbot, still_reviews.watching())
    first, second = (place.picture for place in view.stage.places)
    heard: list[int] = []
    for place in view.stage.places:
        place.chosen.connect(heard.append)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert heard == [1]


def _words(view: QWidget) -> list[str]:
    found = [child.property("text") for child in view.findChildren(QWidget) if child.isVisible()]
    return [str(words) for words in found if words]


def test_what_changed_is_offered_of_an_account_with_later_words_alone(qtbot: QtBot) -> None:
    assert not shown(qtbot, still_reviews.watching()).sealed.changes.isVisible()
    pane = shown(qtbot, still_reviews.compared()).sealed
    with qtbot.waitSignal(pane.changes_asked) as asked:
        pane.changes.click()
    assert asked.args == ["4412"]
