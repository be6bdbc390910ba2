"""What goes on paper: the draft as a draft, the sealed text as it was sealed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import printed_form
from desktop.views.report.printing import document_of, make_printer, printable_text
from tests.views.report import scenes
from tests.views.report.shown import press, show
from tests.views.report.station_with_shipped_forms import DID, ZONE, ReportDesk, fill


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


def to_pdf(text: str, file: Path) -> bytes:
    printer = make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    document_of(text).print_(printer)
    return file.read_bytes()


def test_a_draft_on_paper_says_that_it_is_none_of_the_sealed(desk: ReportDesk) -> None:
    presenter = desk.presenter()
    fill(presenter)
    text = printable_text(presenter.state, ZONE)
    assert text.startswith("DRAFT, NOT SEALED.")
    for words in (
        "Incident report I-26-00001, AFE Arrest, felony",
        "Author: Officer 4412",
        "Started:\n  11:46, Fri 20 Nov 2026",
        "My role:\n  Primary officer",
        "My camera was on the whole time:\n  Yes",
        f"  What I did\n    {DID}",
        "This report is from my own recollection.",
    ):
        assert words in text


def test_a_supplements_draft_has_its_banner_and_its_list_on_paper(desk: ReportDesk) -> None:
    text = printable_text(scenes.supplement().presenter.state, ZONE)
    assert "WRITTEN AFTER REVIEW OF RECORDINGS" in text
    assert "- C-0317 11:47:31 to 11:48:40" in text


def test_a_sealed_report_is_printed_as_it_was_sealed_with_its_digest_and_code(
    desk: ReportDesk,
) -> None:
    presenter = desk.presenter()
    fill(presenter)
    presenter.read_once_more()
    presenter.seal(desk.password())
    with desk.station.records.reading() as work:
        (report,) = work.reports.of_incident(desk.incident.id)
    text = printable_text(presenter.state, ZONE)
    assert text == printed_form(report, desk.station.facts.signing_key)
    assert report.kind is ReportKind.INITIAL
    assert "DRAFT" not in text


def test_it_comes_out_as_a_pdf_of_letter_pages(desk: ReportDesk, tmp_path: Path) -> None:
    presenter = desk.presenter()
    fill(presenter)
    text = printable_text(presenter.state, ZONE)
    one = to_pdf(text, tmp_path / "one.pdf")
    assert one.startswith(b"%PDF")
    layout = make_printer().pageLayout()
    assert layout.pageSize().name().startswith("Letter")
    assert layout.margins(QPageLayout.Unit.Millimeter).left() == pytest.approx(18, abs=0.5)
    many = to_pdf(text * 20, tmp_path / "many.pdf")
    assert many.count(b"/Type /Page\n") > one.count(b"/Type /Page\n")


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_print_asks_for_a_printer_by_button_and_by_key(qtbot: QtBot, desk: ReportDesk) -> None:
    view = scenes.whole()
    show(qtbot, view)
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = view.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: view.findChild(QPrintDialog) is None)
    view.header.print_draft.click()
    assert view.findChild(QPrintDialog) is not None
    view.findChildren(QPrintDialog)[0].reject()
