"""The result of verifying, how far it is, and stopping it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.recording_log_state import CheckStep, LogCheckState
from desktop.views.log.check_words import (
    broken_words,
    running_words,
    uncovered_words,
    verified_words,
)
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.thin_progress import ThinProgress

_QUARTER = 4


class CheckBanner(QWidget):
    """`cancelled` asks to stop. A result is read out at once; progress at each quarter."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = SecondaryButton(self.tr("Cancel"))
        self.banner = Banner(BannerKind.WORKING, icon=Icon.SHIELD_HALF, actions=(self.stop,))
        self.progress = ThinProgress(self.tr("Verifying the log"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        self._step = CheckStep.NONE
        self._quarter = 0
        self.stop.clicked.connect(self.cancelled)

    def show_check(self, check: LogCheckState, uncovered: int = 0) -> None:
        """Show how far it is, or what was found; `uncovered` entries stand under no head yet."""
        running = check.step is CheckStep.RUNNING
        self.setVisible(check.step is not CheckStep.NONE)
        self.stop.setVisible(running)
        self.progress.setVisible(running)
        if running:
            self._show_running(check)
        elif check.step is CheckStep.CANCELLED:
            self.banner.show_kind(BannerKind.INFO)
            self.banner.show_words(
                self.tr("Not verified: it was cancelled."),
                self.tr("Nothing was changed. Verify again before you rely on this page."),
            )
        elif check.is_whole:
            self.banner.show_kind(BannerKind.DONE, Icon.SHIELD_CHECK)
            headline, details = verified_words(check)
            self.banner.show_words(headline, f"{details} {uncovered_words(uncovered)}".rstrip())
        elif check.step is CheckStep.DONE:
            self.banner.show_kind(BannerKind.ERROR, Icon.SHIELD_ALERT)
            self.banner.show_words(*broken_words(check))
        if check.step is not self._step:
            self._step, self._quarter = check.step, 0
            if check.step in {CheckStep.CANCELLED, CheckStep.DONE}:
                self.banner.announce()

    def _show_running(self, check: LogCheckState) -> None:
        self.banner.show_kind(BannerKind.WORKING, Icon.SHIELD_HALF)
        self.banner.show_words(running_words(check))
        part = check.done / check.total if check.total else 0.0
        self.progress.show_progress(part)
        if int(part * _QUARTER) > self._quarter:
            self._quarter = int(part * _QUARTER)
            self.banner.announce()
