"""The window: who may go where, by keyboard alone, and what it shows when nobody is signed in."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.demonstration_station import create_demonstration
from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import Destination, Page, RailPage
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace
from desktop.views.frame.frame_view import FrameView
from desktop.views.frame.main_window import MainWindow
from desktop.views.page_view import PageView, page_margins
from desktop.views.sign_in.sign_in_view import SignInView
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.system_contrast import SystemContrast
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner
from desktop.views.widgets.key_sheet import KeySheet
from desktop.views.widgets.titles import PageTitle
from tests.fakes.lane import FakeLane
from tests.views.accessibility import unnamed
from tests.views.clipping import faults_of_layout
from tests.views.frame.scenes import scenes
from tests.views.framed import framed


class _BlankPage(PageView):
    """A page that only says which one it is, and remembers that it was left."""

    left: ClassVar[list[Page]] = []

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.setAccessibleName(repr(page))
        self._title = PageTitle(repr(page), self)

    def focus_first(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.left.append(self.page)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("window") / "made"
    create_demonstration(folder)
    return folder / "station"


@pytest.fixture
def workplace(prepared: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Workplace]:
    station = Path(shutil.copytree(prepared, tmp_path / "station"))
    with open_station(station) as desk:
        workplace = Workplace(desk, FakeLane())
        yield workplace
        workplace.end()


@pytest.fixture
def window(workplace: Workplace, qtbot: QtBot) -> MainWindow:
    frame = FramePresenter(workplace)
    sign_in = SignInView(SignInPresenter(workplace))
    _BlankPage.left.clear()
    view = FrameView(frame, sign_in, _BlankPage, "Terminal 2")
    made = MainWindow(frame, DisplayPresenter(workplace), view)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _type(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def _sign_in(badge: str = "4412", password: str = PASSWORD) -> None:
    """As a person does: badge, Tab, password, Enter."""
    _type(badge)
    _press(Qt.Key.Key_Tab)
    _type(password)
    _press(Qt.Key.Key_Return)


def _page(window: MainWindow) -> Page | None:
    view = window.centralWidget()
    assert isinstance(view, FrameView)
    return view.page.page if isinstance(view.page, _BlankPage) else None


def _view(window: MainWindow) -> FrameView:
    view = window.centralWidget()
    assert isinstance(view, FrameView)
    return view


def _said(window: MainWindow) -> list[str]:
    banners = window.findChildren(Banner)
    return [banner.accessibleName() for banner in banners if banner.isVisible()]


def test_an_officer_signs_in_by_keyboard_and_lands_on_the_shift(window: MainWindow) -> None:
    assert _page(window) is None
    _sign_in()
    assert _page(window) == RailPage(Destination.SHIFT)
    assert _view(window).rail.isVisible()


def test_the_rail_holds_what_the_role_may_and_nothing_before_sign_in(window: MainWindow) -> None:
    assert not _view(window).rail.isVisible()
    _sign_in("9001")
    assert _page(window) == RailPage(Destination.PEOPLE)


def test_alt_and_a_number_go_to_the_rails_pages(window: MainWindow) -> None:
    _sign_in()
    _press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert _page(window) == RailPage(Destination.DOCK)
    assert _BlankPage.left == [RailPage(Destination.SHIFT)]


def test_signing_out_leaves_the_page_first_and_empties_the_form(window: MainWindow) -> None:
    _sign_in()
    _press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert _page(window) is None
    assert _BlankPage.left == [RailPage(Destination.SHIFT)]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Badge number"


def test_a_wrong_password_is_said_and_typed_again(window: MainWindow) -> None:
    _sign_in(password="not this one")
    assert _page(window) is None
    (said,) = [each.accessibleName() for each in _view(window).page.findChildren(Banner)]
    assert "4 tries left" in said


def test_the_text_grows_and_shrinks_within_its_bounds(window: MainWindow) -> None:
    for _ in range(6):
        _press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert current_theme().scale is TextScale.LARGEST
    for _ in range(6):
        _press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert current_theme().scale is TextScale.FULL


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_no_word_of_the_sign_in_page_is_cut(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert faults_of_layout(window) == []


def test_f6_goes_round_page_rail_strip_and_bar(window: MainWindow) -> None:
    _sign_in()
    view = _view(window)
    seen = []
    for _ in range(4):
        _press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        regions = (view.page, view.rail, view.strip, view.top_bar)
        assert focus is not None
        seen += [n for n, each in enumerate(regions) if each is focus or each.isAncestorOf(focus)]
    assert seen == [1, 2, 3, 0]


def test_it_says_on_every_page_that_it_is_a_demonstration(window: MainWindow) -> None:
    assert _said(window) == ["Demonstration station: nothing here is real."]
    _sign_in()
    assert _said(window) == ["Demonstration station: nothing here is real."]


def test_everything_that_takes_the_focus_says_what_it_is(window: MainWindow) -> None:
    assert unnamed(window) == []
    _sign_in()
    assert unnamed(window) == []


def test_f1_tells_the_keys_and_esc_closes_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    _sign_in()
    _press(Qt.Key.Key_F1)
    (sheet,) = window.findChildren(KeySheet)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(KeySheet))


def test_a_question_mark_in_a_field_is_a_letter(window: MainWindow) -> None:
    _type("?")
    assert window.findChildren(KeySheet) == []


def test_a_persons_own_display_comes_back_at_the_next_sign_in(window: MainWindow) -> None:
    _sign_in()
    _press(Qt.Key.Key_F3)
    _press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    _press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    _sign_in("4387")
    assert current_theme().choice is ThemeChoice.DARK
    _press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    _sign_in()
    assert (current_theme().choice, current_theme().scale) == (ThemeChoice.LIGHT, TextScale.LARGER)


@pytest.mark.logs("a question to the desk failed")
def test_a_mistake_of_ours_is_said_and_can_be_dismissed(
    window: MainWindow, workplace: Workplace
) -> None:
    _sign_in()
    workplace.broken.emit(ValueError("a mistake"))
    assert any("not with your evidence" in said for said in _said(window))
    dismiss = next(each for each in window.findChildren(QPushButton) if each.text() == "Dismiss")
    dismiss.click()
    assert not any("not with your evidence" in said for said in _said(window))


def test_where_no_theme_is_chosen_the_window_follows_the_systems_wish_for_contrast(
    workplace: Workplace, window: MainWindow
) -> None:
    style = QGuiApplication.styleHints()  # held, since the hints go with it
    hints = style.accessibility()
    apply_theme(cast(QApplication, QApplication.instance()))
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert current_theme().choice is ThemeChoice.CONTRAST
    _sign_in()
    assert current_theme().choice is ThemeChoice.CONTRAST, "this officer has chosen none"
    _press(Qt.Key.Key_F3)
    assert current_theme().choice is ThemeChoice.DARK
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert current_theme().choice is ThemeChoice.DARK, "what was chosen stays"


def test_a_system_that_asks_for_contrast_has_it_before_anybody_signs_in(
    workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemContrast, "is_wanted", True)
    view = FrameView(
        FramePresenter(workplace),
        SignInView(SignInPresenter(workplace)),
        _BlankPage,
        "Terminal 2",
    )
    made = MainWindow(FramePresenter(workplace), DisplayPresenter(workplace), view)
    qtbot.addWidget(made)
    assert current_theme().choice is ThemeChoice.CONTRAST


def test_help_at_the_foot_of_the_rail_opens_the_key_sheet_and_the_page_stays(
    window: MainWindow,
) -> None:
    _sign_in()
    page = _page(window)
    buttons = _view(window).rail.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName() == "Help").click()
    (sheet,) = window.findChildren(KeySheet)
    assert sheet.isVisible()
    assert _page(window) is page
    sheet.accept()


def test_what_is_said_above_a_page_stands_in_line_with_it(window: MainWindow) -> None:
    _sign_in()
    for width in (1280, 1800):
        window.resize(width, 800)
        QApplication.processEvents()
        view = _view(window)
        (banner,) = [each for each in view.findChildren(Banner) if each.isVisible()]
        left, _, right, _ = page_margins(view.page.width())
        assert banner.x() - view.page.mapTo(view, QPoint()).x() == left
        assert banner.geometry().right() + 1 == width - right


@pytest.mark.parametrize("name", [name for name, _ in scenes()])
@pytest.mark.parametrize(
    ("scale", "size"), [(TextScale.FULL, (1366, 768)), (TextScale.LARGEST, (1600, 900))]
)
def test_nothing_of_the_window_is_cut_and_everything_has_a_name(
    qtbot: QtBot, qapp: QApplication, name: str, scale: TextScale, size: tuple[int, int]
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, scale)
    made = framed(dict(scenes())[name](), size)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    assert faults_of_layout(made) == []
    assert unnamed(made) == []
