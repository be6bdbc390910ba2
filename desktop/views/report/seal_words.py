"""What is being sealed, by its name: a report, a supplement or an attestation."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.report_forms import ReportKind


def seal_it(kind: ReportKind) -> str:
    """The words of the button that seals."""
    tr = QCoreApplication.translate
    match kind:
        case ReportKind.SUPPLEMENT:
            return tr("Seal", "Seal supplement")
        case ReportKind.ATTESTATION:
            return tr("Seal", "Seal attestation")
        case _:
            return tr("Seal", "Seal report")


def go_on_to_seal(kind: ReportKind) -> str:
    """The words of the button that leads to the last reading."""
    tr = QCoreApplication.translate
    match kind:
        case ReportKind.SUPPLEMENT:
            return tr("Seal", "Seal supplement…")
        case ReportKind.ATTESTATION:
            return tr("Seal", "Seal attestation…")
        case _:
            return tr("Seal", "Seal report…")


def ask_to_seal(kind: ReportKind) -> str:
    """The question of the last reading."""
    tr = QCoreApplication.translate
    match kind:
        case ReportKind.SUPPLEMENT:
            return tr("Seal", "Seal this supplement?")
        case ReportKind.ATTESTATION:
            return tr("Seal", "Seal this attestation?")
        case _:
            return tr("Seal", "Seal this report?")
