"""Why locked: the rule in plain words, the ways, and one lawful step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.presenters.pages import ReportPage, ReviewPage
from desktop.views.why_locked.why_locked_view import WhyLockedView
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.card import Group
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate
from desktop.views.widgets.text import ReadingText
from tests.views.accessibility import unnamed
from tests.views.report.shown import press, show, words
from tests.views.report.station_with_shipped_forms import ReportDesk
from tests.views.why_locked import scenes


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


@pytest.fixture
def view(qtbot: QtBot, desk: ReportDesk) -> WhyLockedView:
    made = scenes.page(desk)
    show(qtbot, made)
    return made


def blue(view: WhyLockedView) -> list[str]:
    buttons = view.findChildren(PrimaryButton)
    return [button.text() for button in buttons if button.isVisibleTo(view)]


def test_the_reason_the_rule_and_who_is_covered_are_said_and_nobody_is_blamed(
    view: WhyLockedView,
) -> None:
    seen = words(view)
    assert "Your report for incident I-26-00001 is not sealed yet." in seen
    assert (
        "You write what you remember first. Then you watch. That way your report is your own "
        "account, and nobody can say the video wrote it. The lock covers everyone who was there. "
        "It does not mean you did anything wrong."
    ) in seen
    assert "Rule 2.1" in seen
    assert "Rule 2.3" in seen
    assert "It covers as well: Officer 4387." in seen


def test_the_true_way_comes_first_and_what_does_not_apply_says_so(view: WhyLockedView) -> None:
    assert view.ways is not None
    told = [each.accessibleName() for each in view.ways.findChildren(Group)]
    ways = [name for name in told if ". " in name]
    assert ways == [
        (
            "You seal your own report. Opens all 4 recordings of this incident to you. "
            "Who can do that: You."
        ),
        (
            "An uninvolved supervisor grants an override. Someone is in danger or a suspect is at "
            "large. Named recordings, limited time, always reviewed within 24 h. Who can do that: "
            "A supervisor of the incident's unit who was not there."
        ),
        "A named investigator releases it. Only for critical incidents. This is not one.",
    ]
    seen = words(view)
    assert seen.count("does not apply") == 1
    assert "Waiting never does. There is no timer." in seen


def test_writing_the_report_is_the_one_blue_button(desk: ReportDesk, view: WhyLockedView) -> None:
    assert blue(view) == ["Write report"]
    assert view.ways is not None
    assert view.ways.write is not None
    view.ways.write.click()
    assert isinstance(desk.frame.state.page, ReportPage)


def test_w_writes(desk: ReportDesk, view: WhyLockedView) -> None:
    press(Qt.Key.Key_W)
    assert isinstance(desk.frame.state.page, ReportPage)


def test_recordings_stand_there_without_a_picture_and_with_their_sealed_copies(
    view: WhyLockedView,
) -> None:
    plates = view.findChildren(LockedPlaceholder)
    assert next(plate.accessibleName() for plate in plates) == (
        "Locked recording, 11:47:31, 31:35, You, camera C-0317"
    )
    assert len(plates) == 4
    seen = words(view)
    assert "Video and audio" in seen
    assert "Report of badge 4387" in seen
    assert sum(each.startswith("Sealed Fri 20 Nov 2026, 15:29\n") for each in seen) == 4


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("critical", "Held for the investigator: incident I-26-00001 is a critical incident."),
        ("supervisor", "No reason is given yet for viewing incident I-26-00001."),
        ("outsider", "You are not listed as part of incident I-26-00001."),
        ("investigator", "Restricted: you are not on this case."),
        ("administrator", "You are a system administrator: administrators cannot play footage."),
    ],
)
def test_every_other_reason_has_the_same_shape(qtbot: QtBot, name: str, reason: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    seen = words(view)
    assert reason in seen
    assert any(each.startswith("Rule ") for each in seen)
    assert "Waiting never does. There is no timer." in seen
    assert blue(view) == (["Write report"] if name == "critical" else [])


def test_what_is_open_says_so_and_leads_to_the_review(qtbot: QtBot) -> None:
    view = scenes.sealed()
    show(qtbot, view)
    assert "Open to you." in words(view)
    assert blue(view) == ["Review"]
    assert len(view.findChildren(OpenPlate)) == 4
    (review,) = view.findChildren(PrimaryButton)
    review.click()
    assert isinstance(view.presenter.frame.state.page, ReviewPage)


@pytest.mark.parametrize("name", ["own_report", "critical", "administrator", "sealed"])
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    assert unnamed(view) == []


def test_the_explanation_has_lines_of_readable_length_on_a_wide_page(
    qtbot: QtBot, desk: ReportDesk
) -> None:
    view = scenes.page(desk)
    show(qtbot, view, 1832, 976)
    told = view.findChildren(ReadingText)
    assert told
    assert all(each.width() <= each.fontMetrics().averageCharWidth() * 78 for each in told)


def test_the_policy_is_named_with_the_date_in_words(view: WhyLockedView) -> None:
    (policy,) = [each for each in view.findChildren(ElidedLabel) if "Policy" in each.text()]
    assert "in force since Sun 01 Nov 2026" in policy.text()


def test_giving_a_reason_is_said_once(qtbot: QtBot) -> None:
    view = scenes.supervisor()
    show(qtbot, view)
    assert "Who can do that: You." in words(view)
    assert not [each for each in words(view) if each.startswith("Giving your reason")]
