"""The first start at the window: by keyboard, by ear, and refused where it must be."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.recovery import groups_of
from desktop.domain.refusals import BadInput, Problem
from desktop.presenters.founding_state import COURSE, FoundingStep
from desktop.views.founding.administrator_page import AdministratorPage
from desktop.views.founding.authenticator_page import AuthenticatorPage
from desktop.views.founding.founding_sentences import paper
from desktop.views.founding.keychain_page import KeychainPage
from desktop.views.founding.place_page import PlacePage
from desktop.views.founding.policy_page import PolicyPage
from desktop.views.founding.recovery_page import RecoveryPage
from desktop.views.founding.type_back_page import TypeBackPage
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.widgets.key_sheet import KeySheet
from desktop.views.widgets.text import Text
from tests.fakes.founding import FakeFounding
from tests.views.clipping import faults_of_layout
from tests.views.founding import scenes
from tests.views.founding.scenes import FirstStart
from tests.views.report.shown import banners, focused_name, press, type_words, words

PageT = TypeVar("PageT", bound=QWidget)


def shown(qtbot: QtBot, start: FirstStart) -> FirstStart:
    window = start.window
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    return start


def page(start: FirstStart, kind: type[PageT]) -> PageT:
    found = start.view.page
    assert isinstance(found, kind)
    return found


def step_of(start: FirstStart) -> FoundingStep:
    return start.presenter.state.step


# --- what is told


def test_the_first_page_says_what_to_have_ready_and_that_leaving_leaves_nothing(
    qtbot: QtBot,
) -> None:
    seen = " ".join(words(shown(qtbot, scenes.first_start()).window))
    assert "Nothing is made before the last step" in seen
    assert "a telephone with an authenticator app" in seen
    assert "it never becomes a real station" in seen


def test_without_a_keychain_it_is_explained_and_nothing_leads_on(qtbot: QtBot) -> None:
    start = scenes.at_step(FoundingStep.KEYCHAIN, FakeFounding(keychain_missing=True))
    shown(qtbot, start)
    (said,) = banners(start.window)
    assert said.startswith("This machine offers no keychain")
    seen = " ".join(words(start.window))
    assert "A key in a file would be anybody's who copies the disk" in seen
    assert "Windows: sign in as the account" in seen
    found = page(start, KeychainPage)
    assert found.next.text() == "Try again"
    found.next.click()
    assert step_of(start) is FoundingStep.KEYCHAIN
    start.founding.keychain_missing = False
    found.next.click()
    assert banners(start.window)[0].startswith("This account's keychain keeps")
    found.next.click()
    assert step_of(start) is FoundingStep.PLACE


def test_the_free_room_is_told_with_what_it_means(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.PLACE))
    assert "412 GB are free: room for about 183 hours of footage (1080 lines at 5 Mbit/s)." in (
        words(start.window)
    )


def test_a_share_is_told_and_taken_only_where_it_is_meant(qtbot: QtBot) -> None:
    start = scenes.at_step(FoundingStep.PLACE)
    start.founding.places.on_share = True
    found = page(shown(qtbot, start), PlacePage)
    assert found.share.isHidden()
    found.name.set_value("Area A-1")
    found.folder.set_value("/data/share")
    found.next.click()
    assert any("lies on a network share. Nothing was made." in said for said in banners(found))
    assert focused_name() == "Make the station on this share all the same"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert step_of(start) is FoundingStep.POLICY


def test_name_and_a_whole_path_are_asked_for(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.PLACE))
    found = page(start, PlacePage)
    found.next.click()
    assert found.name.error == "Needed."
    found.name.set_value("Area A-1")
    found.folder.set_value("stations/new")
    found.next.click()
    assert found.folder.error == "Write the whole path."
    assert focused_name() == "Folder"


def test_a_folder_can_be_chosen_from_a_list(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.PLACE))
    found = page(start, PlacePage)
    dialog = found.choose_folder()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit("/data/elsewhere")
    dialog.close()
    assert found.folder.value() == "/data/elsewhere"
    assert str(start.founding.places.looked_at[-1]) == "/data/elsewhere"


def test_every_policy_says_what_it_locks_and_asks_for_counsel(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.POLICY))
    found = page(start, PolicyPage)
    assert len(found.presets) == 5
    for preset, chip in found.presets.items():
        chip.click()
        seen = words(start.window)
        assert start.presenter.state.preset == preset
        assert "Demonstration profile: have counsel confirm" in seen
        locks = any(
            "waits for the viewer's own report" in said or said.startswith("Footage of")
            for said in seen
        )
        assert locks is (preset != "log-only")


def test_log_only_says_that_it_is_now_or_never(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.POLICY))
    found = page(start, PolicyPage)
    assert any("it can never change to it later" in said for said in words(found))
    found.presets["log-only"].click()
    assert any("It can be chosen only now" in said for said in words(found))
    assert "It can be chosen only now" in found.accessibleDescription()


# --- passwords, codes and secrets


def test_a_password_is_typed_twice_alike_and_stays_on_no_page(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.ADMINISTRATOR))
    found = page(start, AdministratorPage)
    found.badge.set_value("9001")
    found.password.set_value("a long pass phrase")
    found.again.set_value("a long pass phase")
    found.next.click()
    assert found.again.error == "The two are not the same. Type them again."
    found.again.set_value("a long pass phrase")
    found.next.click()
    assert step_of(start) is FoundingStep.AUTHENTICATOR
    assert (found.password.value(), found.again.value()) == ("", "")
    assert "a long pass phrase" not in repr(start.presenter.state)


def test_a_refused_password_is_typed_anew_and_the_badge_stays(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.ADMINISTRATOR))
    found = page(start, AdministratorPage)
    found.badge.set_value("9001")
    for field in (found.password, found.again):
        field.set_value("short")
    found.next.click()
    assert banners(found)[0].startswith("The new password is too short: it needs at least 8")
    assert (found.badge.value(), found.password.value()) == ("9001", "")
    assert focused_name() == "Password"


def test_what_is_no_badge_number_is_ready_to_be_typed_over(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.ADMINISTRATOR))
    found = page(start, AdministratorPage)
    found.badge.set_value("90 01")
    for field in (found.password, found.again):
        field.set_value("a long pass phrase")
    found.next.click()
    assert focused_name() == "Badge number"
    assert found.badge.edit.selectedText() == "90 01"


def test_whoever_comes_back_may_keep_the_password(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.AUTHENTICATOR))
    start.presenter.back()
    found = page(start, AdministratorPage)
    assert "It is chosen. Leave both empty to keep it." in words(found)
    found.next.click()
    assert step_of(start) is FoundingStep.AUTHENTICATOR


def test_a_wrong_code_leads_nowhere_and_is_typed_again(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.AUTHENTICATOR))
    found = page(start, AuthenticatorPage)
    found.next.click()
    assert found.code.error == "Needed."
    found.code.set_value("000000")
    found.next.click()
    assert banners(found)[0].startswith("The code is not right")
    assert (found.code.value(), focused_name()) == ("", "6-digit code that the app shows now")


def test_the_setup_key_is_spelled_out_and_gone_once_it_is_proved(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.AUTHENTICATOR))
    enrolment = start.presenter.state.enrolment
    assert enrolment is not None
    group = enrolment.secret[:4]
    found = page(start, AuthenticatorPage)
    assert group in words(found)
    spoken = [label.accessibleName() for label in found.findChildren(Text)]
    assert f"Group 1: {' '.join(group)}" in spoken
    found.code.set_value(start.founding.code(enrolment.secret))
    found.next.click()
    start.presenter.back()
    assert group not in words(start.window)
    assert "The app is set up. Its first code was right. The key is not shown again." in (
        banners(start.window)
    )
    page(start, AuthenticatorPage).next.click()
    assert step_of(start) is FoundingStep.RECOVERY


# --- the recovery key


def test_both_halves_are_shown_group_by_group_until_they_are_typed_back(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.RECOVERY))
    groups = (*groups_of(scenes.HALVES.first), *groups_of(scenes.HALVES.second))
    assert set(groups) <= set(words(start.window))
    start.presenter.go_on()
    assert set(groups).isdisjoint(words(start.window))
    start.presenter.back()
    assert set(groups) <= set(words(start.window))
    start.presenter.go_on()
    scenes.do_step(start, FoundingStep.TYPE_BACK)
    start.presenter.back()
    start.presenter.back()
    assert set(groups).isdisjoint(words(start.window))
    assert any("The halves are not shown again." in said for said in banners(start.window))


def test_other_halves_can_be_made_and_must_be_typed_back_again(qtbot: QtBot) -> None:
    start = scenes.at_step(FoundingStep.MAKE, FakeFounding())
    shown(qtbot, start)
    start.presenter.back()
    start.presenter.back()
    page(start, RecoveryPage).renew.click()
    first, second = start.founding.printed
    assert first.first != second.first
    assert groups_of(second.first)[0] in words(start.window)
    (said,) = banners(page(start, RecoveryPage))
    assert said.startswith("These are other halves than before. Papers with the halves of before")
    start.presenter.go_on()
    assert page(start, TypeBackPage).halves[0]


def test_each_half_is_printed_alone_on_its_own_paper(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.RECOVERY))
    found = page(start, RecoveryPage)
    for dialog in (found.print_first(), found.print_second()):
        assert isinstance(dialog, QPrintDialog)
        # A half in a file would be one more place from which it leaks.
        assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
        dialog.reject()
    for refusal in QApplication.topLevelWidgets():
        assert not isinstance(refusal, QMessageBox)


@pytest.mark.parametrize(("half", "number"), [(0, 1), (1, 2)])
def test_a_paper_holds_one_half_whole_and_nothing_of_the_other(half: int, number: int) -> None:
    halves = scenes.HALVES.first, scenes.HALVES.second
    told = paper(halves[half], number, "Area A-1\n")
    assert f"half {number} of 2" in told
    assert told.splitlines()[2] == r"Station: Area A-1\u000a"
    assert f"\nH{number}\n" in told
    own = [line.split() for line in told.splitlines() if len(line.split()) == 7 and "   " in line]
    assert tuple(group for line in own for group in line) == groups_of(halves[half])


def test_what_is_typed_wrong_is_marked_and_the_focus_goes_there(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.TYPE_BACK))
    found = page(start, TypeBackPage)
    found.next.click()
    assert [field.error for fields in found.halves for field in fields.values()] == ["Needed."] * 6
    right = scenes.right_groups(start)
    last = max(right[1])
    for fields, typed in zip(found.halves, right, strict=True):
        for place, field in fields.items():
            field.set_value(typed[place].lower())
    found.halves[1][last].set_value("0000")
    found.next.click()
    faulty = [field for fields in found.halves for field in fields.values() if field.error]
    assert faulty == [found.halves[1][last]]
    assert focused_name() == f"Second half, group {last + 1}"
    assert any("No station was made yet." in said for said in banners(found))
    found.halves[1][last].set_value(right[1][last])
    found.next.click()
    assert step_of(start) is FoundingStep.MAKE


# --- the end, and leaving


def test_the_window_stays_while_a_station_is_made(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.MAKE))
    start.lane.hold = True
    start.page.next.click()
    assert "Making the station…" in " ".join(banners(start.window))
    assert not start.window.close()
    with qtbot.waitSignal(start.presenter.opened) as opened:
        start.lane.let_go()
    assert opened.args == [scenes.FOLDER]
    assert start.window.close()


def test_a_station_that_was_not_noted_is_told_before_signing_in(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.at_step(FoundingStep.MAKE))
    start.founding.unnoted = BadInput(Problem.TERMINAL_NOT_REMEMBERED, file="terminal.toml")
    start.presenter.make()
    assert banners(start.window)[0].startswith("The station is made and nothing is missing")
    with qtbot.waitSignal(start.presenter.opened):
        start.page.next.click()


@pytest.mark.parametrize("step", COURSE)
def test_every_step_can_be_left_and_nothing_was_made(qtbot: QtBot, step: FoundingStep) -> None:
    start = shown(qtbot, scenes.at_step(step))
    start.page.cancel.click()
    assert step_of(start) is FoundingStep.START
    assert start.founding.made == []
    assert any("No station was made." in said for said in banners(start.window))
    assert focused_name() == "Make a station"


def test_a_station_that_is_missing_offers_nothing_but_to_try_again(qtbot: QtBot) -> None:
    missing = BadInput(Problem.STATION_MISSING, station=scenes.FOLDER)
    start = shown(qtbot, scenes.first_start(refused=missing))
    assert banners(start.window)[0].startswith("There is no station in /data/firsthand/station")
    assert not start.view.start.begin.isVisible()
    assert focused_name() == "Try again"
    with qtbot.waitSignal(start.presenter.tried_again):
        press(Qt.Key.Key_Space)


def test_the_demonstration_tells_who_can_sign_in(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.first_start())
    start.view.start.demonstrate.click()
    seen = words(start.window)
    assert {"demonstration-only", "4412", "Officer, School Unit"} <= set(seen)
    with qtbot.waitSignal(start.presenter.opened):
        press(Qt.Key.Key_Return)


# --- keys, theme, layout


def test_enter_goes_from_field_to_field_and_on(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.first_start())
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert focused_name() == "Name of the station"
    type_words("Area A-1")
    press(Qt.Key.Key_Return)
    assert focused_name() == "Folder"
    press(Qt.Key.Key_Return)
    assert step_of(start) is FoundingStep.POLICY
    press(Qt.Key.Key_Right)
    assert start.presenter.state.preset == "boston-405-like"
    press(Qt.Key.Key_Return)
    assert focused_name() == "Badge number"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert step_of(start) is FoundingStep.PLACE
    assert page(start, PlacePage).name.value() == "Area A-1"


def test_theme_and_text_size_change_before_there_is_anybody(
    qtbot: QtBot, qapp: QApplication
) -> None:
    start = shown(qtbot, scenes.first_start())
    before = start.window.palette().window().color()
    QTest.keyClick(start.window, Qt.Key.Key_F3)
    assert start.window.palette().window().color() != before
    tall = start.view.start.begin.height()
    QTest.keyClick(start.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert start.view.start.begin.height() > tall


def test_whoever_needs_the_largest_text_sees_where_to_type_again(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    start = shown(qtbot, scenes.at_step(FoundingStep.AUTHENTICATOR))
    edit = page(start, AuthenticatorPage).code.edit
    type_words("000000")
    press(Qt.Key.Key_Return)
    assert banners(start.window)
    qtbot.waitUntil(lambda: edit.visibleRegion().boundingRect() == edit.rect())


def test_f1_tells_the_keys(qtbot: QtBot) -> None:
    start = shown(qtbot, scenes.first_start())
    QTest.keyClick(start.window, Qt.Key.Key_F1)
    (sheet,) = start.window.findChildren(KeySheet)
    assert "Back one step; what was chosen stays" in words(sheet)
    sheet.close()


@pytest.mark.parametrize("step", COURSE)
def test_the_largest_text_has_room_in_the_smallest_window_too(
    qtbot: QtBot, qapp: QApplication, step: FoundingStep
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    window = scenes.at_step(step).window
    qtbot.addWidget(window)
    window.resize(1180, 700)
    window.show()
    QApplication.processEvents()
    assert faults_of_layout(window) == []
