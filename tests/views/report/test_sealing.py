"""The last reading and the seal: calm, complete, in the exact words, and never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.presenters.pages import Destination, Page, RailPage, ReviewPage
from desktop.presenters.report_state import ReportPhase
from desktop.views.report.reading_pane import ReadingPane
from desktop.views.report.report_view import ReportView
from desktop.views.report.sealed_column import SealedColumn
from desktop.views.report.signing_column import SigningColumn
from desktop.views.widgets.banner import Banner
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.scroll_column import ScrollColumn
from tests.views.accessibility import unnamed
from tests.views.report import scenes
from tests.views.report.shown import banners, focused_name, press, show, type_words, words
from tests.views.report.station_with_shipped_forms import DID, ReportDesk, fill


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


@pytest.fixture
def view(qtbot: QtBot, desk: ReportDesk) -> ReportView:
    presenter = desk.presenter()
    fill(presenter)
    presenter.read_once_more()
    made = ReportView(presenter)
    show(qtbot, made)
    return made


def signing(view: ReportView) -> SigningColumn:
    assert view.signing is not None
    return view.signing


def reading(view: ReportView) -> ReadingPane:
    assert view.reading is not None
    return view.reading


def after(view: ReportView) -> SealedColumn:
    assert view.sealed is not None
    return view.sealed


def phase(view: ReportView) -> ReportPhase:
    return view.presenter.state.phase


def shown(desk: ReportDesk) -> Page | None:
    return desk.frame.state.page


def sign(view: ReportView, password: str) -> None:
    signing(view).password.edit.setFocus()
    type_words(password)
    press(Qt.Key.Key_Return)


def test_the_whole_text_stands_there_as_it_will_be_sealed(view: ReportView) -> None:
    text, facts = reading(view).text.toPlainText(), reading(view).facts.toPlainText()
    assert text.startswith("What I perceived\nI heard shouting")
    assert DID in text
    for words_of_a_fact in ("AFE Arrest, felony", "11:46, Fri 20 Nov 2026", "Primary officer"):
        assert words_of_a_fact in facts
    seen = words(view)
    assert any(each.startswith("This report is from my own recollection.") for each in seen)
    notes = [label.text() for label in view.header.findChildren(QLabel)]
    assert "Read it once more. This is the last time you can change it." in notes
    assert reading(view).text.isReadOnly()


def test_the_consequences_are_said_in_these_words(view: ReportView) -> None:
    seen = words(view)
    for line in (
        "Seal this report?",
        "After this, nobody can change it. Not you, not your sergeant, not an administrator.",
        "4 recordings of I-26-00001 open to you: 2 of yours, 2 of Officer 4387's.",
        (
            "What you add later goes in a supplement, marked \u201cwritten after review of "
            "recordings\u201d."
        ),
        "It goes to Sergeant 2107's desk. You can print it now.",
        "Your password is your signature",
        "Officer 4412 \u00b7 Fri 20 Nov 2026 \u00b7 15:29 \u00b7 T1",
    ):
        assert line in seen, line


def test_of_a_critical_incident_the_investigators_release_is_said_instead(qtbot: QtBot) -> None:
    view = scenes.seal_critical()
    show(qtbot, view)
    seen = words(view)
    assert not any("open to you:" in each for each in seen)
    assert any(each.startswith("Sealing does not open the footage.") for each in seen)


def test_prior_viewing_is_said_as_the_report_will_say_it(qtbot: QtBot) -> None:
    view = scenes.seal_prior_viewing()
    show(qtbot, view)
    assert "Prior viewing declared." in words(view)
    assert "I did see or hear some of it before: declare it here" in words(view)
    assert "Officer 4387 told me at the dock" in reading(view).text.toPlainText()


def test_a_supplements_last_reading_holds_its_banner_and_its_list(qtbot: QtBot) -> None:
    view = scenes.supplement_seal()
    show(qtbot, view)
    (said,) = banners(view)
    assert said.startswith("WRITTEN AFTER REVIEW OF RECORDINGS.")
    assert "C-0342 11:50:02 to 11:51:07 at 2 times" in said
    assert "Seal this supplement?" in words(view)


def test_the_password_is_hidden_and_forgotten_at_once(view: ReportView) -> None:
    edit = signing(view).password.edit
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    sign(view, "not the password")
    assert edit.text() == ""


def test_without_a_password_nothing_is_tried(desk: ReportDesk, view: ReportView) -> None:
    desk.station.turn_page()
    press(Qt.Key.Key_Return)
    assert signing(view).password.error == "Type your password to sign"
    assert desk.station.journal() == []


def test_a_wrong_password_says_how_many_tries_are_left_and_that_nothing_was_sealed(
    view: ReportView,
) -> None:
    sign(view, "not the password")
    assert signing(view).password.error == (
        "Password not right. 4 tries left. Not signed, and nothing was sealed or decided."
    )
    assert focused_name() == "Your password is your signature"
    assert phase(view) is ReportPhase.READING


def test_a_locked_account_says_so_and_that_nothing_was_sealed(
    desk: ReportDesk, view: ReportView
) -> None:
    for _ in range(5):
        sign(view, "not the password")
    sign(view, desk.password())
    error = signing(view).password.error
    assert error.startswith("This account is locked until")
    assert error.endswith("Not sealed.")


@pytest.mark.parametrize("name", ["seal_wrong_password", "seal_disk_full"])
def test_what_sealing_means_stays_there_when_it_failed(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    assert "Seal this report?" in words(view)
    assert any(each.startswith("After this, nobody can change it.") for each in words(view))


def test_what_went_wrong_and_the_password_are_in_view_together(qtbot: QtBot) -> None:
    """In the lowest window, where the column has to scroll."""
    view = scenes.seal_disk_full()
    show(qtbot, view, height=600)
    column = view.findChild(ScrollColumn)
    assert column is not None
    (banner,) = [each for each in column.findChildren(Banner) if each.isVisibleTo(view)]

    def both_are_seen() -> bool:
        parts = (banner, signing(view).password.edit)
        return all(part.visibleRegion().boundingRect() == part.rect() for part in parts)

    qtbot.waitUntil(both_are_seen)


def test_a_disk_that_refuses_loses_no_word(qtbot: QtBot) -> None:
    view = scenes.seal_disk_full()
    show(qtbot, view)
    (said,) = banners(view)
    assert said.startswith("Not sealed. Your draft is safe on this terminal.")
    assert phase(view) is ReportPhase.READING
    press(Qt.Key.Key_Escape)
    assert phase(view) is ReportPhase.WRITING
    assert view.writing is not None
    assert view.writing.narrative.editors()[3].toPlainText() == DID


def test_esc_and_the_button_go_back_to_writing(view: ReportView) -> None:
    press(Qt.Key.Key_Escape)
    assert phase(view) is ReportPhase.WRITING
    view.presenter.read_once_more()
    signing(view).keep_writing.click()
    assert phase(view) is ReportPhase.WRITING


def test_after_sealing_the_time_the_code_and_what_is_open_are_said(
    desk: ReportDesk, view: ReportView
) -> None:
    sign(view, desk.password())
    state = view.presenter.state.sealed
    assert state is not None
    assert banners(view) == [
        f"Sealed 15:29:37. Short code {state.short_code}. 4 recordings are open to you."
    ]
    primary = [each for each in view.findChildren(PrimaryButton) if each.isVisibleTo(view)]
    assert [button.text() for button in primary] == ["Review"]
    assert focused_name() == "Review"


def test_review_and_the_way_back_are_the_persons_to_choose(
    desk: ReportDesk, view: ReportView
) -> None:
    page = desk.frame.state.page
    sign(view, desk.password())
    assert desk.frame.state.page is page, "it never opens the player by itself"
    after(view).review.click()
    assert isinstance(shown(desk), ReviewPage)
    after(view).back.click()
    assert shown(desk) == RailPage(Destination.SHIFT)


def test_where_nothing_opened_there_is_no_review(qtbot: QtBot) -> None:
    view = scenes.seal_critical()
    show(qtbot, view)
    view.presenter.seal(ReportDesk().password())
    QApplication.processEvents()
    assert not after(view).review.isVisibleTo(view)
    assert focused_name() == "Back to my shift"


@pytest.mark.parametrize("name", ["seal", "supplement_seal", "seal_disk_full", "sealed"])
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    assert unnamed(view) == []


def test_a_report_that_may_not_be_written_says_why_and_leads_back(qtbot: QtBot) -> None:
    view = scenes.refused()
    show(qtbot, view)
    assert any("is sealed already" in each for each in words(view))
