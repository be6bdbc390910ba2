"""What stands above the form: what happened to the draft, and what marks this report."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.report_state import About, ReportState
from desktop.views import time_words
from desktop.views.report.viewed_lines import banner_details
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, SecondaryButton
from desktop.wording import sentence


class ReportBanners(QWidget):
    """Banners stay until what they say is over, or until the writer has seen it."""

    seen = Signal()
    print_asked = Signal()

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.print_now = SecondaryButton(self.tr("Print draft"), Icon.PRINTER)
        self.print_now.clicked.connect(self.print_asked)
        close = LinkButton(self.tr("Understood"))
        close.clicked.connect(self.seen)
        self.problem = Banner(BannerKind.ERROR)
        self.failing = Banner(BannerKind.WARNING, actions=(self.print_now,))
        self.recovered = Banner(BannerKind.DONE, actions=(close,))
        self.returned = Banner(BannerKind.WARNING, icon=Icon.UNDO_2)
        self.after = Banner(BannerKind.AFTER)
        for banner in (self.problem, self.failing, self.returned, self.after, self.recovered):
            banner.hide()
            column.addWidget(banner)

    def show_state(self, state: ReportState) -> None:
        """Show what there is to say."""
        about = state.about
        if about is not None:
            self._show_after(about)
            self._show_returned(about)
        self._show_saving(state)
        problem = "" if state.problem is None else sentence(state.problem, self._zone)
        self._show(self.problem, problem)
        self.setVisible(any(not each.isHidden() for each in self.findChildren(Banner)))

    def _show_after(self, about: About) -> None:
        words = f"{about.banner}." if about.banner else ""
        self._show(self.after, words, banner_details(about, self._zone) if about.banner else "")

    def _show_returned(self, about: About) -> None:
        returned = about.returned
        if returned is None:
            self._show(self.returned, "")
            return
        headline = self.tr("Returned by {badge}: {reason}").format(
            badge=returned.by, reason=returned.reason
        )
        details = ""
        if returned.had_viewed:
            details = self.tr(
                "Returned by a supervisor who had viewed the footage. Version {number} will say so."
            ).format(number=about.version)
        self._show(self.returned, headline, details)

    def _show_saving(self, state: ReportState) -> None:
        saving = state.saving
        if saving.failed is None:
            self._show(self.failing, "")
        else:
            since = self._not_saved(state)
            self._show(
                self.failing,
                self.tr("{since} Print the draft now if you must leave.").format(since=since),
                sentence(saving.failed, self._zone),
            )
        words = ""
        if saving.recovered and saving.saved_at is not None:
            at = time_words.clock(saving.saved_at, self._zone)
            words = self.tr("This draft was recovered from {time}. Nothing is missing.").format(
                time=at
            )
        self._show(self.recovered, words)

    def _not_saved(self, state: ReportState) -> str:
        if state.saving.saved_at is None:
            return self.tr("Not saved yet.")
        at = time_words.minute(state.saving.saved_at, self._zone)
        return self.tr("Not saved since {time}.").format(time=at)

    def _show(self, banner: Banner, headline: str, details: str = "") -> None:
        was = banner.accessibleName()
        banner.show_words(headline, details)
        banner.setVisible(bool(headline))
        if headline and banner.accessibleName() != was and banner.isVisible():
            banner.announce()
