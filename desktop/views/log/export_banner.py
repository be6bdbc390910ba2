"""Exporting the log: what the file holds, where it goes, how far it is, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.presenters.log_export import ExportStep, LogExportPresenter, LogExportState
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.new_file_dialog import new_file_dialog
from desktop.views.widgets.thin_progress import ThinProgress
from desktop.wording import printable, sentence

_QUARTER = 4


class ExportBanner(QWidget):
    """One banner for every step; a file that is there already is refused, never written over."""

    def __init__(self, presenter: LogExportPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._step, self._quarter = ExportStep.NONE, 0
        self.choose = PrimaryButton(self.tr("Choose a file…"), Icon.FILE_OUTPUT)
        self.stop = SecondaryButton(self.tr("Cancel"))
        self.close_it = LinkButton(self.tr("Close"))
        self.banner = Banner(
            BannerKind.INFO,
            icon=Icon.PACKAGE_CHECK,
            actions=(self.close_it, self.choose, self.stop),
        )
        self.problem = Banner(BannerKind.ERROR)
        self.progress = ThinProgress(self.tr("Writing the export"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.problem, self.banner, self.progress):
            column.addWidget(widget)
        self.choose.clicked.connect(self.choose_file)
        self.stop.clicked.connect(presenter.cancel)
        self.close_it.clicked.connect(presenter.give_up)
        presenter.changed.connect(self._show)
        self._show(presenter.state)

    def choose_file(self) -> QFileDialog:
        """Ask where the export goes."""
        today = QDate.currentDate().toString("yyyy-MM-dd")
        dialog = new_file_dialog(
            self,
            self.tr("Export for court"),
            f"firsthand-log-{today}.zip",
            self.tr("Export of the custody log (*.zip)"),
        )
        dialog.fileSelected.connect(lambda file: self._presenter.write(Path(file)))
        dialog.open()
        return dialog

    def _show(self, state: LogExportState) -> None:
        step = state.step
        self.setVisible(step is not ExportStep.NONE)
        running = step is ExportStep.RUNNING
        self.choose.setVisible(step is ExportStep.ASKING)
        self.stop.setVisible(running)
        self.close_it.setVisible(not running)
        self.progress.setVisible(running)
        part = state.done / state.total if state.total else 0.0
        self.progress.show_progress(part)
        self.problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self.problem.show_words(self.tr("Not exported."), sentence(state.problem))
            self.problem.announce()
        self.banner.show_kind(*self._kind(step))
        self.banner.show_words(*self._words(state))
        if step is not self._step or int(part * _QUARTER) > self._quarter:
            self.banner.announce()
        if step is ExportStep.ASKING and step is not self._step:
            self.choose.setFocus()
        self._step, self._quarter = step, int(part * _QUARTER)

    def _kind(self, step: ExportStep) -> tuple[BannerKind, Icon]:
        match step:
            case ExportStep.RUNNING:
                return BannerKind.WORKING, Icon.PACKAGE_CHECK
            case ExportStep.DONE:
                return BannerKind.DONE, Icon.CIRCLE_CHECK_BIG
            case _:
                return BannerKind.INFO, Icon.PACKAGE_CHECK

    def _words(self, state: LogExportState) -> tuple[str, str]:
        file = "" if state.file is None else printable(str(state.file))
        match state.step:
            case ExportStep.RUNNING:
                return (
                    self.tr("Writing entry {done} of {total}").format(
                        done=f"{state.done:,}", total=f"{state.total:,}"
                    ),
                    file,
                )
            case ExportStep.CANCELLED:
                return (
                    self.tr("Not exported: it was cancelled."),
                    self.tr("No file was left. The log says that an export was begun."),
                )
            case ExportStep.DONE:
                return (
                    self.tr("Exported: {n} entries.").format(n=f"{state.total:,}"),
                    self.tr("They lie in {file}. Head {code}.").format(file=file, code=state.code),
                )
            case _:
                inside = self.tr(
                    "Every entry of every recording (ids, times, badges, digests), all signed "
                    "heads, and a program that checks them with Python alone. No footage, no words "
                    "of a report. The export is itself an entry."
                )
                return (
                    self.tr("The whole custody log as one file, to be checked without Firsthand."),
                    "" if state.problem is not None else inside,
                )
