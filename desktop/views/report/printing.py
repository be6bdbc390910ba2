"""Printing a draft, a sealed report, and whatever else is text."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.presenters.report_state import FieldState, ReportState
from desktop.views import time_words
from desktop.views.report.viewed_lines import viewed_words
from desktop.views.theme.type_sizes import FAMILIES

_POINTS = 10.5
_MARGIN = 18


def printable_text(state: ReportState, zone: tzinfo) -> str:
    """What goes on paper: the sealed text with its seal, or the draft."""
    tr = QCoreApplication.translate
    if state.sealed is not None:
        return state.sealed.printed
    lines = [tr("Print", "DRAFT, NOT SEALED. It opens nothing and can still change.")]
    about = state.about
    if about is not None:
        if about.banner:
            lines.append(about.banner)
        lines += [
            "",
            f"{about.title} {about.number}, {about.category} {about.category_title}",
            tr("Print", "Author: Officer {badge}").format(badge=about.author),
        ]
        lines += [f"- {viewed_words(line, zone)}" for line in about.viewed]
    for field in state.fields:
        if not field.is_empty:
            lines += ["", f"{field.field.title}:", *_lines(field, zone)]
    return "\n".join(lines) + "\n"


def _lines(state: FieldState, zone: tzinfo) -> list[str]:
    typed = state.typed
    titles = {choice.code: choice.title for choice in state.field.choices}
    if isinstance(typed, bool):
        tr = QCoreApplication.translate
        return ["  " + (tr("Print", "Yes") if typed else tr("Print", "No"))]
    if isinstance(typed, list):
        if not state.prompts:
            return [f"  {titles.get(code, code)}" for code in typed]
        told = []
        for prompt, words in zip(state.prompts, typed, strict=True):
            if words.strip():
                told += [f"  {prompt.title}", *(f"    {line}" for line in words.splitlines())]
        return told
    if state.time is not None:
        at, day = time_words.minute(state.time, zone), time_words.day(state.time, zone)
        return [f"  {at}, {day}"]
    words = titles.get(str(typed), str(typed))
    return [f"  {line}" for line in words.splitlines()]


def document_of(text: str) -> QTextDocument:
    """The text as it is set on paper, black on white."""
    document = QTextDocument()
    font = document.defaultFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setPlainText(text)
    return document


def make_printer() -> QPrinter:
    """A printer with our page: letter size, margins on every side."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    return printer


def print_text(text: str, parent: QWidget, *, may_be_file: bool = True) -> QPrintDialog:
    """Ask for a printer, and print there; unless it `may_be_file`, no file is offered for one."""
    printer = make_printer()
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, may_be_file)
    dialog.accepted.connect(lambda: document_of(text).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # PySide's own `open` of a print dialog asks for a slot by its name
    return dialog
