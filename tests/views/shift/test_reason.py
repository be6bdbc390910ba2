"""Saying why a call has no recording, by keyboard on a real station."""

import shutil
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.demonstration_station import create_demonstration
from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.presenters.frame import FramePresenter
from desktop.presenters.shift import ShiftPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.my_shift import ShiftCall
from desktop.views.shift.shift_view import ShiftView
from desktop.views.widgets.text import Text
from tests.fakes.lane import FakeLane

_CALL = "26-118401"
_LINK = f"Give reason: call {_CALL}"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration station with its calls read in, made once."""
    folder = tmp_path_factory.mktemp("reasons") / "made"
    create_demonstration(folder)
    with open_station(folder / "station") as desk:
        calls = (folder / "cad.csv").read_text("utf-8")
        desk.import_cad(desk.sign_in(Badge("5001"), PASSWORD, None), calls)
        desk.offload(folder / "cameras" / "C-0317", Badge("4412"), None, lambda _: None)
    return folder / "station"


@pytest.fixture
def desk(prepared: Path, tmp_path: Path) -> Iterator[Desk]:
    with open_station(Path(shutil.copytree(prepared, tmp_path / "station"))) as opened:
        yield opened


@pytest.fixture
def lane() -> FakeLane:
    return FakeLane()


@pytest.fixture
def workplace(qapp: QApplication, desk: Desk, lane: FakeLane) -> Workplace:
    made = Workplace(desk, lane)
    made.begin(desk.sign_in(Badge("4412"), PASSWORD, None))
    return made


@pytest.fixture
def presenter(workplace: Workplace) -> ShiftPresenter:
    return ShiftPresenter(workplace, FramePresenter(workplace), UTC)


@pytest.fixture
def view(qtbot: QtBot, presenter: ShiftPresenter) -> ShiftView:
    """Officer 4412's shift, with the focus on the link of the call without a recording."""
    made = ShiftView(presenter)
    qtbot.addWidget(made, before_close_func=lambda _: made.leave())
    made.resize(1278, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    _tab_to(_LINK)
    return made


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _press(key: Qt.Key) -> None:
    QTest.keyClick(_focus(), key)


def _tab_to(name: str) -> None:
    for _ in range(60):
        if _focus().accessibleName() == name:
            return
        _press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {name}")


def _tab_to_text(view: ShiftView, words: str) -> None:
    for _ in range(60):
        if getattr(_focus(), "text", str)() == words:
            return
        _press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {words} in {view.page_title}")


def _save(view: ShiftView) -> None:
    _tab_to_text(view, "&Save reason")
    _press(Qt.Key.Key_Space)


def _words(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(Text) if label.isVisibleTo(view)]


def _call(desk: Desk, workplace: Workplace) -> ShiftCall:
    told = desk.my_shift(workplace.session)
    return next(each for each in told.calls if each.call.event == _CALL)


def test_a_reason_is_given_by_keyboard_alone_and_is_due_no_more(
    view: ShiftView, desk: Desk, workplace: Workplace
) -> None:
    _press(Qt.Key.Key_Space)
    assert _focus().accessibleName() == "No camera issued"
    for _ in range(2):
        _press(Qt.Key.Key_Right)
    assert _focus().accessibleName() == "Camera fault"
    _press(Qt.Key.Key_Space)
    _tab_to("In your own words, kept under your badge")
    QTest.keyClicks(_focus(), "The mount broke, twice. ")
    _save(view)

    kept = _call(desk, workplace).explanation
    assert kept is not None
    assert (kept.reason, kept.words.text) == ("fault", "The mount broke, twice.")
    assert "Say why there is no recording" not in _words(view.due)
    assert view.given.isVisible()
    assert view.given.accessibleName() == (
        f"Saved: why there is no recording of call {_CALL}. "
        "Camera fault · entered in the custody log under your badge"
    )
    assert view.cards.isVisible()
    assert not view.reason.isVisible()
    assert view.isAncestorOf(_focus())


def test_the_word_about_it_goes_once_it_was_seen(view: ShiftView) -> None:
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Space)
    _save(view)
    _tab_to_text(view, "Understood")
    _press(Qt.Key.Key_Space)
    assert not view.given.isVisible()


def test_the_reasons_are_the_whole_list_of_the_codes_in_force(view: ShiftView, desk: Desk) -> None:
    _press(Qt.Key.Key_Space)
    offered = [chip.accessibleName() for chip in view.reason.reasons.chips.values()]
    assert offered == [each.title for each in desk.rulebook.taxonomy().no_recording_reasons]
    assert view.reason.reasons.value() is None


def test_escape_leaves_the_form_saves_nothing_and_goes_back_to_the_link(
    view: ShiftView, desk: Desk, workplace: Workplace
) -> None:
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Space)
    _tab_to("In your own words, kept under your badge")
    QTest.keyClicks(_focus(), "w")
    _press(Qt.Key.Key_Escape)
    assert not view.reason.isVisible()
    assert view.cards.isVisible()
    assert _focus().accessibleName() == _LINK
    assert _call(desk, workplace).is_unexplained
    _press(Qt.Key.Key_Space)
    assert view.reason.reasons.value() is None
    assert view.reason.words.value() == ""


def test_without_a_reason_nothing_is_saved_and_the_form_says_what_is_missing(
    view: ShiftView, desk: Desk, workplace: Workplace
) -> None:
    _press(Qt.Key.Key_Space)
    _save(view)
    assert view.reason.reasons.error == "Choose a reason. Nothing was saved yet."
    assert _call(desk, workplace).is_unexplained
    assert _focus().accessibleName() == "No camera issued"
    _press(Qt.Key.Key_Space)
    assert view.reason.reasons.error == ""


def test_a_refusal_is_said_in_words_and_what_was_written_stays(
    view: ShiftView, workplace: Workplace
) -> None:
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Space)
    _tab_to("In your own words, kept under your badge")
    QTest.keyClicks(_focus(), "Flat battery")
    workplace.session.end()
    _save(view)
    assert view.reason.isVisible()
    assert any(said.startswith("You are signed out.") for said in _words(view.reason))
    assert view.reason.reasons.value() == "not-charged"
    assert view.reason.words.value() == "Flat battery"


def test_the_keys_of_the_page_rest_while_a_reason_is_given(view: ShiftView) -> None:
    before = view.cards.chosen
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Down)
    assert _focus().accessibleName() != "No camera issued"
    assert view.cards.chosen is before
    _press(Qt.Key.Key_T)
    assert view.reason.isVisible()
    _press(Qt.Key.Key_Escape)
    _press(Qt.Key.Key_Down)
    assert view.cards.chosen is not before


def test_a_second_save_while_the_first_is_under_way_is_not_asked(
    view: ShiftView, presenter: ShiftPresenter, lane: FakeLane
) -> None:
    kept: list[bool] = []
    presenter.reason.saved.connect(lambda: kept.append(True))
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Space)
    lane.hold = True
    _save(view)
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Escape)
    assert view.reason.isVisible()
    lane.hold = False
    lane.let_go()
    assert not view.reason.isVisible()
    assert kept == [True]


def test_escape_on_a_reason_goes_back_to_the_link_too(view: ShiftView) -> None:
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Escape)
    assert not view.reason.isVisible()
    assert _focus().accessibleName() == _LINK


def test_tab_goes_from_the_chosen_reason_to_the_words(view: ShiftView) -> None:
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Tab)
    assert _focus().accessibleName() == "In your own words, kept under your badge"
