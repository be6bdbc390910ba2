"""A supplement and an attestation are called by their names, up to the button that seals them."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.report_forms import ReportKind
from desktop.views.report.report_view import ReportView
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.recording_plate import OpenPlate
from tests.views.report import scenes
from tests.views.report.shown import show, words, writing
from tests.views.report.station_with_shipped_forms import ReportDesk

OWN = "in your own words, from your own recollection"


@pytest.fixture
def supplement(qtbot: QtBot) -> ReportView:
    view = scenes.supplement()
    show(qtbot, view)
    return view


def said(view: ReportView) -> list[str]:
    """All labels that can be seen, also those that may be shortened."""
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def next_step(view: ReportView) -> str:
    """The one filled button of the page."""
    (button,) = [each for each in view.findChildren(PrimaryButton) if each.isVisibleTo(view)]
    return button.text()


def key_words(view: ReportView) -> dict[str, str]:
    return {key: what for group in view.keys for what, key in group.keys}


@pytest.mark.parametrize(
    ("category", "kind", "step", "key"),
    [
        ("UOF", ReportKind.INITIAL, "Seal report…", "Seal report"),
        ("NON", ReportKind.ATTESTATION, "Seal attestation…", "Seal attestation"),
    ],
)
def test_the_next_step_says_what_it_leads_to_sealing(
    qtbot: QtBot, qapp: QApplication, category: str, kind: ReportKind, step: str, key: str
) -> None:
    view = ReportView(ReportDesk(category).presenter(kind))
    show(qtbot, view)
    assert next_step(view) == step
    assert key_words(view)["Ctrl Shift S"] == key


def test_a_supplement_is_sealed_as_a_supplement(supplement: ReportView) -> None:
    assert next_step(supplement) == "Seal supplement…"
    assert key_words(supplement)["Ctrl Shift S"] == "Seal supplement"
    supplement.presenter.read_once_more()
    QApplication.processEvents()
    assert next_step(supplement) == "Seal supplement"
    assert "Seal this supplement?" in words(supplement)
    assert any("goes in another supplement" in each for each in words(supplement))


def test_a_supplement_after_review_is_not_asked_for_recollection_alone(
    qtbot: QtBot, supplement: ReportView
) -> None:
    supplement.resize(1832, 952)
    QApplication.processEvents()
    assert "in your own words" in said(supplement)
    assert OWN not in said(supplement)
    report = scenes.whole()
    show(qtbot, report, 1832, 952)
    assert OWN in said(report)


def test_a_supplement_holds_no_facts_to_promise_anything_about(supplement: ReportView) -> None:
    assert "The narrative and declaration. Not you, not your sergeant." in words(supplement)


def test_whose_recording_is_open_is_said_whole_beside_a_supplement(
    supplement: ReportView,
) -> None:
    plates = writing(supplement).findChildren(OpenPlate)
    assert all(plate.width() >= plate.sizeHint().width() for plate in plates)
