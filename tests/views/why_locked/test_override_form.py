"""The request for an urgent override on the page that explains a lock (policy 2.8, screens 07)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.overrides import Override, OverrideReason
from desktop.presenters.pages import ReviewPage
from desktop.views.why_locked.override_column import OverrideColumn
from desktop.views.why_locked.override_form import OverrideForm
from desktop.views.why_locked.why_locked_view import WhyLockedView
from tests.views.accessibility import unnamed
from tests.views.report.shown import press, show, words
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    SECOND_SERGEANT,
    SERGEANT,
    ReportDesk,
)
from tests.views.why_locked import scenes


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    made = ReportDesk()
    made.add_sergeant()
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: ReportDesk) -> WhyLockedView:
    made = scenes.page(desk)
    show(qtbot, made)
    return made


def column(view: WhyLockedView) -> OverrideColumn:
    assert view.override is not None
    return view.override


def form(view: WhyLockedView) -> OverrideForm:
    found = column(view).form
    assert found is not None
    return found


def asked(desk: ReportDesk) -> tuple[Override, ...]:
    with desk.station.records.reading() as work:
        return work.overrides.of_incident(desk.incident.id)


def test_the_better_way_comes_first_and_what_it_costs_is_said(view: WhyLockedView) -> None:
    """Screens 07."""
    seen = words(view)
    better = "Could someone who was not there watch and act? If they tell you, your report must "
    assert f"{better}declare it." in seen
    assert "Your report will say viewed before report." in seen
    assert "A review follows within 24 h." in seen


def test_a_request_that_is_filled_in_is_sent_to_who_was_chosen(
    desk: ReportDesk, view: WhyLockedView
) -> None:
    """Policy 2.8."""
    filled = scenes.written(view)
    assert filled.send.text() == "Send request"
    filled.asked_of.box.setCurrentIndex(filled.asked_of.box.findData(SERGEANT))
    filled.asked_of.changed.emit()
    assert filled.send.text() == "Send to Sergeant 2107"
    filled.send.click()
    (one,) = asked(desk)
    assert (one.reason, one.minutes, one.asked_of) == (OverrideReason.MISSING_PERSON, 15, SERGEANT)
    assert one.recordings == (desk.recordings[0].id,)
    assert "Asked Sergeant 2107 at 15:29. You can keep writing." in words(view)
    assert column(view).form is None


def test_every_gap_is_named_and_the_first_has_the_focus(
    desk: ReportDesk, view: WhyLockedView
) -> None:
    form(view).send.click()
    seen = words(view)
    for said in ("Choose one.", "Choose at least one."):
        assert said in seen
    assert form(view).words.error == "Say it in at least 20 letters."
    assert form(view).asked_of.error == "Choose whom to ask."
    assert form(view).reasons[OverrideReason.SUSPECT_AT_LARGE].hasFocus()
    assert asked(desk) == ()


@pytest.mark.parametrize("gap", ["words", "recordings", "asked_of"])
def test_whichever_gap_is_left_has_the_focus(
    desk: ReportDesk, view: WhyLockedView, gap: str
) -> None:
    filled = scenes.written(view)
    if gap == "words":
        filled.words.set_value("")
    elif gap == "recordings":
        for box in filled.recordings.values():
            box.setChecked(False)
    filled.send.click()
    focused = {
        "words": filled.words.edit,
        "recordings": next(iter(filled.recordings.values())),
        "asked_of": filled.asked_of.box,
    }
    assert focused[gap].hasFocus()
    assert asked(desk) == ()


def test_the_list_says_who_is_left_out_and_why(qtbot: QtBot) -> None:
    """Policy 2.8."""
    view = scenes.override_form()
    show(qtbot, view)
    (said,) = [each for each in words(view) if each.startswith("Left out: ")]
    assert f"Sergeant {SECOND_SERGEANT} was there" in said
    assert "Sergeant S200 belongs to another unit" in said
    assert form(view).asked_of.value() == SERGEANT


def test_where_nobody_can_be_asked_it_says_so(qtbot: QtBot) -> None:
    """Screens 07: nobody free."""
    view = scenes.override_nobody()
    show(qtbot, view)
    said = [each for each in words(view) if "Nobody who was not there can be asked" in each]
    assert len(said) == 1
    assert not form(view).send.isEnabled()


def test_o_leads_to_the_form_and_ctrl_enter_sends(desk: ReportDesk, view: WhyLockedView) -> None:
    """Screens 07: by keyboard."""
    press(Qt.Key.Key_O)
    assert form(view).reasons[OverrideReason.SUSPECT_AT_LARGE].hasFocus()
    filled = scenes.written(view)
    filled.asked_of.set_value(SERGEANT)
    filled.words.focus_control()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(asked(desk)) == 1


def test_what_is_being_written_stays_while_the_page_looks_for_news(view: WhyLockedView) -> None:
    filled = scenes.written(view)
    view.presenter.override.refresh()
    assert form(view) is filled
    assert str(filled.words.value()).startswith("Direction the child walked")


def test_a_request_that_was_not_sent_says_why_and_stays(
    desk: ReportDesk, view: WhyLockedView
) -> None:
    filled = scenes.written(view)
    filled.asked_of.set_value(SERGEANT)
    desk.station.disable(SERGEANT)
    filled.send.click()
    assert any("cannot answer a request for an override here" in each for each in words(view))
    assert form(view) is filled


def test_what_was_granted_can_be_watched_and_ended(qtbot: QtBot, desk: ReportDesk) -> None:
    """Policy 2.8."""
    view = scenes.answered(desk, grant=True)
    show(qtbot, view)
    assert "Override 26-001 is in force until 15:46." in words(view)
    assert "Sergeant 2107 granted at 15:31: “Go, and radio what you see.”" in words(view)
    column(view).course.watch.click()
    assert isinstance(desk.frame.state.page, ReviewPage)
    column(view).course.end.click()
    assert "Override 26-001 is over." in words(view)


def test_what_was_refused_is_told_in_the_sergeants_words_and_asked_for_anew(
    qtbot: QtBot, desk: ReportDesk
) -> None:
    """Screens 07."""
    view = scenes.answered(desk, grant=False)
    show(qtbot, view)
    said = "Sergeant 2107 refused at 15:31: “Unit 3B4 is viewing it and will radio.”"
    assert said in words(view)
    column(view).course.anew.click()
    assert form(view).isVisibleTo(view)


def test_a_request_is_taken_back(qtbot: QtBot, desk: ReportDesk) -> None:
    view = scenes.asked(desk)
    show(qtbot, view)
    assert column(view).course.end.text() == "Take it back"
    column(view).course.end.click()
    assert asked(desk)[0].ended_by == AUTHOR


def test_a_critical_incident_says_that_another_grant_is_missing(qtbot: QtBot) -> None:
    """Policy 2.6."""
    view = scenes.override_critical()
    show(qtbot, view)
    assert any("Another supervisor must grant it too." in each for each in words(view))


@pytest.mark.parametrize("name", ["outsider", "supervisor", "investigator", "administrator"])
def test_who_would_get_nothing_by_it_sees_no_form(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    assert not column(view).isVisible()


def test_leaving_the_page_ends_the_looking(view: WhyLockedView) -> None:
    view.leave()
    assert not view.presenter.override._clock._timer.isActive()  # noqa: SLF001 - nothing else tells


@pytest.mark.parametrize(
    "name",
    [
        "override_form",
        "override_gaps",
        "override_nobody",
        "override_sent",
        "override_granted",
        "override_refused",
    ],
)
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    assert unnamed(view) == []


def test_a_colleague_asks_for_their_own_override(qtbot: QtBot, desk: ReportDesk) -> None:
    """Policy 2.8: the requester alone."""
    scenes.asked(desk)
    view = scenes.page(desk, COLLEAGUE)
    show(qtbot, view)
    assert form(view).isVisibleTo(view)
