"""The page of one recording's log."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.log_export import ExportStep, LogExportPresenter
from desktop.presenters.log_head import LogHeadPresenter, LogHeadState
from desktop.presenters.recording_log import RecordingLogPresenter
from desktop.presenters.recording_log_state import CheckStep, LogFilter, RecordingLogState
from desktop.views.keys import add_key
from desktop.views.log.check_banner import CheckBanner
from desktop.views.log.entries_card import EntriesCard
from desktop.views.log.export_banner import ExportBanner
from desktop.views.log.head_card import HeadCard
from desktop.views.log.printed_log import printed_head, printed_log
from desktop.views.log.recording_facts import title
from desktop.views.log.side_column import SideColumn
from desktop.views.page_view import PageView, page_margins
from desktop.views.report.printing import print_text
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.titles import PageTitle
from desktop.wording import sentence

_SIDE = 340
_SIDE_OF_WIDTH = 0.45
_WITH_HASHES = 1000
_PILLS = 3


class RecordingLogView(PageView):
    """Everything that happened to one recording, and proof that nothing was altered."""

    def __init__(
        self,
        presenter: RecordingLogPresenter,
        export: LogExportPresenter,
        head: LogHeadPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._export, self._head = presenter, export, head
        self._incidents: tuple[str, ...] | None = None
        self.title = PageTitle()
        self._pills = QWidget()
        self._pill_row = QHBoxLayout(self._pills)
        self._pill_row.setContentsMargins(0, 0, 0, 0)
        self._pill_row.setSpacing(8)
        self.export = SecondaryButton(
            self.tr("Export for court"), Icon.PACKAGE_CHECK, key=self.tr("Ctrl E")
        )
        self.export.setVisible(export.state.may_export)
        self.print_out = SecondaryButton(self.tr("Print"), Icon.PRINTER)
        self.again = PrimaryButton(self.tr("Verify again"), Icon.SHIELD_CHECK, key="V")
        self._problem = Banner(BannerKind.ERROR)
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the log…"))
        self.check = CheckBanner()
        self.exporting = ExportBanner(export)
        self.entries = EntriesCard()
        self.side = SideColumn(HeadCard(head))
        self._lay_out()
        self.again.clicked.connect(self._verify)
        self.export.clicked.connect(export.ask)
        self.print_out.clicked.connect(self._print)
        self.check.cancelled.connect(presenter.cancel)
        self.entries.chosen.connect(presenter.choose)
        self.entries.opened.connect(self.side.focus_entry)
        self.entries.filtered.connect(lambda code: presenter.show_only(LogFilter(code)))
        self.side.certificate.clicked.connect(presenter.open_certificate)
        add_key(self, "V", self._verify)
        add_key(self, "C", presenter.open_certificate)
        add_key(self, "Ctrl+E", export.ask)
        add_key(self, "Ctrl+P", self._print)
        add_key(self, "F", self.entries.filters.focus_choice)
        add_key(self, "Ctrl+C", self.side.copy_hash)
        presenter.changed.connect(self._show)
        for other in (head, export):
            other.changed.connect(lambda _: self._show_check())
        head.printable.connect(self._print_head)
        self._show(presenter.state)
        presenter.start()
        head.refresh()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("Log of a recording"),
                (
                    (self.tr("Entry"), self.tr("↑ ↓")),
                    (self.tr("The entry in full"), self.tr("Enter")),
                    (self.tr("Verify again"), self.tr("V")),
                    (self.tr("Which entries are shown"), self.tr("F")),
                    (self.tr("Copy the entry's hash"), self.tr("Ctrl C")),
                    *self._export_keys(),
                    (self.tr("Print"), self.tr("Ctrl P")),
                    (self.tr("Certificate"), self.tr("C")),
                    (self.tr("Back"), self.tr("Esc")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()
        self._export.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _export_keys(self) -> tuple[tuple[str, str], ...]:
        if not self._export.state.may_export:
            return ()
        return ((self.tr("Export for court"), self.tr("Ctrl E")),)

    def _verify(self) -> None:
        self._presenter.verify()
        self._head.refresh()

    def _print(self) -> None:
        text = printed_log(
            self._presenter.state, self._head.station, demonstration=self._head.is_demonstration
        )
        if text:
            print_text(text, self)

    def _print_head(self, state: LogHeadState) -> None:
        text = printed_head(state, self._head.station, demonstration=self._head.is_demonstration)
        print_text(text, self)

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(12)
        self._whole.addWidget(self._head_row())
        for banner in (self._problem, self._reading, self.exporting, self.check):
            self._whole.addWidget(banner)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.entries, 1)
        columns.addWidget(self.side)
        self._whole.addLayout(columns, 1)

    def _head_row(self) -> QWidget:
        """What the page is about, and what can be done; below each other where room is short."""
        head, named, buttons = QWidget(), QWidget(), QWidget()
        for holder, inside in (
            (named, (self.title, self._pills)),
            (buttons, (self.export, self.print_out, self.again)),
        ):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in inside:
                row.addWidget(widget)
        flow = FlowLayout(head, gap=12, spreads=True)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(named)
        flow.addWidget(buttons)
        return head

    def _show(self, state: RecordingLogState) -> None:
        history = state.history
        self.title.setText(title(history))
        self.setAccessibleName(title(history))
        self._show_incidents(() if history is None else history.incidents)
        self._pills.setVisible(history is not None)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
        self._reading.setVisible(history is None and state.problem is None)
        self.export.setVisible(history is not None and self._export.state.may_export)
        for button in (self.print_out, self.again):
            button.setVisible(history is not None)
        self.again.setEnabled(state.check.step is not CheckStep.RUNNING)
        self._show_check()
        self.entries.setVisible(history is not None)
        self.entries.show_state(state)
        self.side.show_state(state)
        self._fit()

    def _show_check(self) -> None:
        check = self._presenter.state.check
        self.check.show_check(check, self._head.state.uncovered)
        # What is being exported is said in its place, unless the log is not to be relied on.
        if check.is_whole and self._export.state.step is not ExportStep.NONE:
            self.check.hide()

    def _show_incidents(self, numbers: tuple[str, ...]) -> None:
        if numbers == self._incidents:
            return
        self._incidents = numbers
        while (item := self._pill_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = list(numbers[:_PILLS])
        if len(numbers) > _PILLS:
            shown.append(self.tr("and {n} more").format(n=len(numbers) - _PILLS))
        for words in shown or [self.tr("Not part of an incident")]:
            self._pill_row.addWidget(Pill(words))

    def _fit(self) -> None:
        """Follow the width: margins, the side column, hashes in the table."""
        theme = current_theme()
        across, *_ = margins = page_margins(self.width())
        self._whole.setContentsMargins(*margins)
        wanted = max(theme.scaled(_SIDE), self.side.least_width)
        side = int(min(wanted, self.width() * _SIDE_OF_WIDTH))
        self.side.setFixedWidth(side)
        left = self.width() - side - 2 * across - 16
        self.entries.set_roomy(roomy=left >= theme.scaled(_WITH_HASHES))
