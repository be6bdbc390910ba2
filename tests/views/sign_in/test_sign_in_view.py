"""The sign-in page: by keyboard or keypad, by eye or by ear, and back again after a refusal."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.refusals import BadInput, Problem
from desktop.views.sign_in.keypad import Keypad
from desktop.views.sign_in.sign_in_view import SignInView
from tests.views.accessibility import unnamed
from tests.views.report.shown import banners, show, words
from tests.views.sign_in import scenes


def _shown(qtbot: QtBot, view: SignInView) -> SignInView:
    show(qtbot, view, 1366, 664)
    return view


def _key(view: SignInView, name: str) -> QAbstractButton:
    keys = view.findChildren(Keypad)[0].findChildren(QAbstractButton)
    return next(key for key in keys if key.accessibleName() == name)


def test_the_agencys_notice_is_read_before_signing_in(qtbot: QtBot) -> None:
    seen = " ".join(words(_shown(qtbot, scenes.page())))
    assert "Use is monitored, recorded and audited." in seen
    assert "Footage opens after your own report is sealed." in seen
    assert "No sign-in needed." in seen


def test_a_refusal_never_says_which_of_the_three_was_wrong(qtbot: QtBot) -> None:
    view = _shown(qtbot, scenes.page(scenes.wrong(), badge="4412"))
    assert banners(view) == ["Badge, password or code is not right. 3 tries left."]


def test_after_a_refusal_the_password_is_typed_again_and_the_badge_stays(qtbot: QtBot) -> None:
    view = _shown(qtbot, scenes.second_factor())
    view.form.show_state(scenes.state(scenes.wrong(), badge="4412"))
    assert view.form.password.edit.hasFocus()
    assert view.form.badge.value() == "4412"
    assert (view.form.password.value(), view.form.code.value()) == ("", "")


def test_what_is_no_badge_number_is_ready_to_be_typed_over(qtbot: QtBot) -> None:
    view = _shown(qtbot, scenes.page(badge="44x12"))
    view.form.show_state(scenes.state(BadInput(Problem.BADGE_MALFORMED, badge="44x12")))
    assert view.form.badge.edit.hasFocus()
    assert view.form.badge.edit.selectedText() == "44x12"


def test_a_locked_account_is_told_who_can_unlock_it_and_that_docking_goes_on(
    qtbot: QtBot,
) -> None:
    (said,) = banners(_shown(qtbot, scenes.page(scenes.locked(), badge="4412")))
    assert said.startswith("This account is locked until ")
    assert "An administrator can unlock it" in said
    assert said.endswith("Cameras can still be docked.")


def test_the_code_is_one_field_that_says_how_much_of_it_is_there(qtbot: QtBot) -> None:
    view = _shown(qtbot, scenes.second_factor())
    spoken = "6-digit code from your token, {n} of 6 entered"
    assert view.form.code.edit.accessibleName() == spoken.format(n=4)
    view.form.forget()
    assert view.form.code.edit.accessibleName() == spoken.format(n=0)


def test_the_keypad_types_into_the_field_in_focus_and_stands_in_nobodys_way(
    qtbot: QtBot,
) -> None:
    view = _shown(qtbot, scenes.page())
    for digit in "441":
        _key(view, digit).click()
    assert view.form.badge.value() == "441"
    view.form.password.focus_control()
    for digit in "12":
        _key(view, digit).click()
    _key(view, "Take the last digit back").click()
    assert (view.form.badge.value(), view.form.password.value()) == ("441", "1")
    _key(view, "Clear the field").click()
    assert view.form.password.value() == ""
    keys = view.findChildren(Keypad)[0].findChildren(QAbstractButton)
    assert all(key.focusPolicy() == Qt.FocusPolicy.NoFocus for key in keys)


def test_the_display_can_be_changed_before_anyone_signs_in(qtbot: QtBot) -> None:
    view = _shown(qtbot, scenes.page())
    with qtbot.waitSignal(view.display_asked):
        view.display.click()


def test_a_new_password_is_typed_twice_alike(qtbot: QtBot) -> None:
    view = _shown(qtbot, scenes.page(must_change=True))
    said: list[str] = []
    view.form.changed_password.connect(said.append)
    first, again = view.form.new_password, view.form.new_again
    first.set_value("a long pass phrase")
    again.set_value("a long pass phase")
    QTest.keyClick(again.edit, Qt.Key.Key_Return)
    assert again.error == "The two are not the same. Type them again."
    assert said == []
    again.set_value("a long pass phrase")
    QTest.keyClick(again.edit, Qt.Key.Key_Return)
    assert said == ["a long pass phrase"]


_SCENES = dict(scenes.scenes())


@pytest.mark.parametrize("build", _SCENES.values(), ids=_SCENES.keys())
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, build: Callable[[], QWidget]
) -> None:
    view = build()
    qtbot.addWidget(view)
    view.show()
    assert unnamed(view) == []
