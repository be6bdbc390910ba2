"""The sergeant's desk: the queue, and the chosen report beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.identifiers import RecordingId, ReportId
from desktop.domain.reports import Outcome
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.desk_state import DeskFilter, DeskState
from desktop.presenters.override_desk import OverrideDeskPresenter, OverrideDeskState
from desktop.views.desk.decision_card import DecisionCard
from desktop.views.desk.desk_sentences import decided_words, summary
from desktop.views.desk.override_requests import OverrideRequests
from desktop.views.desk.queue_card import QueueCard
from desktop.views.desk.report_card import ReportCard
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton, SecondaryButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.titles import PageTitle
from desktop.wording import sentence

_WIDE_TABLE = 640


class DeskView(PageView):
    """The page of a supervisor."""

    def __init__(
        self,
        presenter: DeskPresenter,
        overrides: OverrideDeskPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._overrides = overrides
        self.setAccessibleName(self.tr("Desk"))
        self._presenter = presenter
        self._deciding = False
        self._decided: object = None
        self.title = PageTitle(self.tr("Desk"))
        self._summary = ElidedLabel("", colour=Colour.TEXT2)
        self.filters = SegmentedChoice(
            self.tr("Which reports are shown"),
            (
                (DeskFilter.ALL, self.tr("All")),
                (DeskFilter.LATE, self.tr("Late")),
                (DeskFilter.BACK, self.tr("Returned")),
            ),
            DeskFilter.ALL,
        )
        self._again = SecondaryButton(self.tr("Try again"), Icon.ROTATE_CW)
        self._rest = QWidget(self)  # under a banner that stands alone
        self._problem = Banner(BannerKind.ERROR, actions=(self._again,))
        self._dismiss = IconButton(Icon.X, self.tr("Dismiss"))
        self.told = Banner(BannerKind.DONE, actions=(self._dismiss,))
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the queue…"))
        self.overrides = OverrideRequests(overrides)
        self.queue = QueueCard()
        self.report = ReportCard()
        self.decision = DecisionCard()
        self._left = QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_keys()
        presenter.changed.connect(self._show)
        overrides.changed.connect(self._make_room)
        self._show(presenter.state)
        presenter.start()
        overrides.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("Desk"),
                (
                    (self.tr("Report in the queue"), self.tr("↑ ↓")),
                    (self.tr("Approve"), self.tr("A")),
                    (self.tr("Return with a reason"), self.tr("R")),
                    (self.tr("Review, or why it is locked"), self.tr("P")),
                    (self.tr("Log of the first recording"), self.tr("L")),
                    (self.tr("What changed after review"), self.tr("W")),
                    (self.tr("Certificate"), self.tr("C")),
                    (self.tr("Which reports are shown"), self.tr("/")),
                    (self.tr("Keep reading, decide nothing"), self.tr("Esc")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()
        self._overrides.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self._summary, 1)
        head.addStretch()
        head.addWidget(self.filters)
        self._whole.addLayout(head)
        for banner in (self._problem, self.told, self._reading):
            self._whole.addWidget(banner)
        self._left.addWidget(self.queue)
        self._left.addWidget(self.decision)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.overrides)
        left.addWidget(self._left, 1)
        columns.addLayout(left, 47)
        columns.addWidget(self.report, 53)
        self._whole.addLayout(columns, 1)
        self._whole.addWidget(self._rest, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.filters.chosen.connect(lambda code: presenter.show_only(DeskFilter(code)))
        self.queue.chosen.connect(lambda key: presenter.choose(ReportId(key)))
        self.queue.more_asked.connect(presenter.show_more)
        self.report.review_asked.connect(presenter.review)
        self.report.log_asked.connect(
            lambda key: presenter.open_log(RecordingId(key) if key else None)
        )
        self.report.changes_asked.connect(presenter.open_changes)
        self.report.certificate_asked.connect(presenter.open_certificate)
        self.report.decide_asked.connect(lambda code: presenter.begin(Outcome(code)))
        self.decision.signed.connect(presenter.decide)
        self.decision.given_up.connect(presenter.give_up)
        self.decision.written.connect(presenter.write)
        self._dismiss.clicked.connect(presenter.dismiss)
        self._again.clicked.connect(presenter.refresh)

    def _add_keys(self) -> None:
        presenter = self._presenter
        add_key(self, "A", lambda: presenter.begin(Outcome.APPROVED))
        add_key(self, "R", lambda: presenter.begin(Outcome.RETURNED))
        add_key(self, "P", presenter.review)
        add_key(self, "L", presenter.open_log)
        add_key(self, "W", presenter.open_changes)
        add_key(self, "C", presenter.open_certificate)
        add_key(self, "/", self.filters.focus_choice)

    def _show(self, state: DeskState) -> None:
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
        self._reading.setVisible(not state.is_read and state.problem is None)
        self._show_told(state)
        self._summary.set_words(summary(state) if state.rows else "")
        self._show_filters(state)
        # What could not be read just now may hold reports: then no empty queue is shown.
        has_columns = bool(state.rows) or state.problem is None
        self._left.setVisible(has_columns)
        self._rest.setVisible(not has_columns)
        self.queue.show_state(state)
        self.report.show_state(state)
        self.decision.show_state(state)
        self._show_form(state)
        self._fit()

    def _show_form(self, state: DeskState) -> None:
        """Put the form in the queue's place, so that the report stays in view beside it."""
        deciding = state.deciding is not None
        if deciding == self._deciding:
            return
        self._deciding = deciding
        self._left.setCurrentWidget(self.decision if deciding else self.queue)
        if deciding:
            self.decision.focus_first()
        elif state.shown_rows:
            self.queue.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _show_told(self, state: DeskState) -> None:
        refused = state.not_decided if state.deciding is None else None
        told = refused or state.decided
        self.told.setVisible(told is not None)
        if refused is not None:
            self.told.show_kind(BannerKind.WARNING)
            self.told.show_words(sentence(refused))
        elif state.decided is not None:
            self.told.show_kind(BannerKind.DONE)
            self.told.show_words(*decided_words(state.decided))
        if told is not None and told is not self._decided:
            self.told.announce()
        self._decided = told

    def _show_filters(self, state: DeskState) -> None:
        words = {
            DeskFilter.ALL: self.tr("All {n}"),
            DeskFilter.LATE: self.tr("Late {n}"),
            DeskFilter.BACK: self.tr("Returned {n}"),
        }
        more = "+" if state.has_more else ""
        for each, said in words.items():
            self.filters.set_words(each, said.format(n=f"{len(state.rows_of(each))}{more}"))
        self.filters.choose(state.shown)
        self.filters.setVisible(bool(state.rows))
        self.filters.setEnabled(state.deciding is None)

    def _make_room(self, state: OverrideDeskState) -> None:
        """While an override is signed, it has the whole column."""
        self._left.setVisible(state.signing is None)

    def _fit(self) -> None:
        """Follow the width: margins, and the column that drops out."""
        self._whole.setContentsMargins(*page_margins(self.width()))
        self.queue.set_roomy(roomy=self._left.width() >= current_theme().scaled(_WIDE_TABLE))
