"""The page of one recording's log."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.presenters.recording_log import RecordingLogPresenter
from desktop.presenters.recording_log_state import CheckStep, LogFilter, RecordingLogState
from desktop.views.log.check_banner import CheckBanner
from desktop.views.log.entries_card import EntriesCard
from desktop.views.log.recording_facts import title
from desktop.views.log.side_column import SideColumn
from desktop.views.page_view import PageView, page_margins
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton
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

    def __init__(self, presenter: RecordingLogPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._incidents: tuple[str, ...] | None = None
        self.title = PageTitle()
        self._pills = QWidget()
        self._pills.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pill_row = FlowLayout(self._pills, gap=8)
        self.again = PrimaryButton(self.tr("Verify again"), Icon.SHIELD_CHECK, key="V")
        self._problem = Banner(BannerKind.ERROR)
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the log…"))
        self.check = CheckBanner()
        self.entries = EntriesCard()
        self.side = SideColumn()
        self._lay_out()
        self.again.clicked.connect(presenter.verify)
        self.check.cancelled.connect(presenter.cancel)
        self.entries.chosen.connect(presenter.choose)
        self.entries.opened.connect(self.side.focus_entry)
        self.entries.filtered.connect(lambda code: presenter.show_only(LogFilter(code)))
        self._key("V", presenter.verify)
        self._key("F", self.entries.filters.focus_choice)
        self._key("Ctrl+C", self.side.copy_hash)
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

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
                    (self.tr("Back"), self.tr("Esc")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _key(self, keys: str, call: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self._pills, 1)
        head.addStretch()
        head.addWidget(self.again)
        self._whole.addLayout(head)
        for banner in (self._problem, self._reading, self.check):
            self._whole.addWidget(banner)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.entries, 1)
        columns.addWidget(self.side)
        self._whole.addLayout(columns, 1)

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
        self.again.setVisible(history is not None)
        self.again.setEnabled(state.check.step is not CheckStep.RUNNING)
        self.check.show_check(state.check)
        self.entries.setVisible(history is not None)
        self.entries.show_state(state)
        self.side.show_state(state)
        self._fit()

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
