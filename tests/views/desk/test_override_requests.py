"""Overrides above the queue of a desk (policy 2.8, screens 08)."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.overrides import Override
from desktop.views.desk.desk_view import DeskView
from tests.views.accessibility import unnamed
from tests.views.desk import scenes
from tests.views.desk.waiting_desk import WaitingDesk, full
from tests.views.report.shown import press, show, words
from tests.views.report.station_with_shipped_forms import AUTHOR, SERGEANT


@pytest.fixture
def desk(qtbot: QtBot) -> WaitingDesk:
    made = full(sealed=False)
    made.station.asked(made.incident, made.recordings[0], by=AUTHOR, of=SERGEANT)
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: WaitingDesk) -> DeskView:
    made = desk.view()
    show(qtbot, made)
    return made


def kept(desk: WaitingDesk) -> Override:
    with desk.station.records.reading() as work:
        return work.overrides.find("26-001")


def test_a_request_says_who_what_why_and_how_long(view: DeskView) -> None:
    """Policy 2.8."""
    seen = words(view.overrides)
    assert "Badge 4412 asked at 15:29, incident I-26-00001: Missing person" in seen
    assert "Which way the child walked from the lobby" in seen
    assert "15 min · 11:47:31 C-0317" in seen
    assert view.overrides.grant.isVisible()
    assert not view.overrides.justified.isVisible()


def test_a_grant_is_written_and_signed_in_the_same_place(desk: WaitingDesk, view: DeskView) -> None:
    """Policy 2.8: with the password once more."""
    card = view.overrides
    card.grant.click()
    assert not view.queue.isVisible()
    assert card.sign.text() == "Grant for 15 min"
    assert card.note.edit.hasFocus()
    card.sign.click()
    assert card.note.error == "Say why in a few words."
    card.note.set_value("Go, and radio what you see.")
    card.sign.click()
    assert card.password.error == "Type your password."
    card.password.edit.setText(desk.password())
    press(Qt.Key.Key_Return)
    assert [answer.granted for answer in kept(desk).answers] == [True]
    assert "Override 26-001 is granted." in words(card)
    assert view.queue.isVisible()


def test_a_refusal_has_its_reason(desk: WaitingDesk, view: DeskView) -> None:
    card = view.overrides
    card.refuse.click()
    card.note.set_value("Unit 3B4 is viewing it and will radio.")
    card.password.edit.setText(desk.password())
    card.sign.click()
    assert [answer.granted for answer in kept(desk).answers] == [False]
    assert "Override 26-001 is refused." in words(card)


def test_a_wrong_password_is_said_and_forgotten_and_the_words_stay(
    desk: WaitingDesk, view: DeskView
) -> None:
    card = view.overrides
    card.grant.click()
    card.note.set_value("Go.")
    card.password.edit.setText("not this one")
    card.sign.click()
    assert any(each.startswith("Password not right. 4 tries left.") for each in words(card))
    assert (card.note.value(), card.password.edit.text()) == ("Go.", "")
    assert kept(desk).answers == ()


def test_esc_leaves_the_signing_and_not_the_page(desk: WaitingDesk, view: DeskView) -> None:
    card = view.overrides
    card.grant.click()
    press(Qt.Key.Key_Escape)
    assert not card.note.isVisible()
    assert view.queue.isVisible()
    assert kept(desk).answers == ()


def test_a_commander_looks_back_at_what_is_over(qtbot: QtBot) -> None:
    """Policy 2.8: due within 24 h."""
    view = scenes.override_review()
    assert isinstance(view, DeskView)
    show(qtbot, view)
    card = view.overrides
    said = "Badge 4412 had I-26-00001 opened: Missing person. Review due Sat 21 Nov 2026, 15:29"
    assert said in words(card)
    assert not card.grant.isVisible()
    card.justified.click()
    card.note.set_value("A child was missing.")
    card.password.edit.setText(WaitingDesk().password())
    card.sign.click()
    assert "Your review of override 26-001 is kept." in words(card)


def test_where_nothing_waits_the_card_is_not_there(qtbot: QtBot) -> None:
    view = full().view()
    show(qtbot, view)
    assert not view.overrides.isVisible()


def test_leaving_the_page_ends_the_reading(view: DeskView) -> None:
    view.leave()
    assert not view._overrides._clock._timer.isActive()  # noqa: SLF001 - nothing else tells


@pytest.mark.parametrize("name", ["override_request", "override_granting", "override_review"])
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    assert isinstance(view, DeskView)
    show(qtbot, view)
    assert unnamed(view) == []
