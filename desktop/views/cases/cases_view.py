"""Cases: who has told, and to whom critical footage is released. No way leads to footage here."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.cases import UnobtainableReason
from desktop.presenters.cases import CasesPresenter
from desktop.presenters.cases_state import CaseRow, CasesState, CaseTask
from desktop.views.cases.case_card import CaseCard
from desktop.views.cases.case_form import CaseForm
from desktop.views.cases.case_sentences import (
    account_state,
    account_words,
    done_words,
    release_state,
    release_words,
    row_sentence,
    summary,
)
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.titles import PageTitle
from desktop.wording import printable, sentence


class CasesView(PageView):
    """The page of investigators, internal affairs, commanders, sergeants and custodians."""

    def __init__(self, presenter: CasesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Cases"))
        self._presenter = presenter
        self._task: CaseTask | None = None
        self._told: object = None
        self._rows: tuple[Row, ...] | None = None
        self.title = PageTitle(self.tr("Cases"))
        self._summary = ElidedLabel("", colour=Colour.TEXT2)
        self.number = TextField(self.tr("Incident"), example="I-26-00042")
        self.opener = SecondaryButton(self.tr("Open"), Icon.SEARCH)
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the cases…"))
        self._dismiss = IconButton(Icon.X, self.tr("Dismiss"))
        self.told = Banner(BannerKind.DONE, actions=(self._dismiss,))
        self.table = DataTable(
            self.tr("Cases"),
            (
                Column(self.tr("Incident")),
                Column(self.tr("Category")),
                Column(self.tr("Badge")),
                Column(self.tr("Account"), stretches=True),
                Column(self.tr("Footage")),
            ),
        )
        self._empty = EmptyState(
            Icon.PACKAGE_OPEN,
            self.tr("No case yet."),
            self.tr("Open an incident by its number.")
            if presenter.state.finds
            else self.tr("A commander of the incident's unit assigns cases to you."),
        )
        self.card, self.form = CaseCard(), CaseForm()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.give_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._whole.setContentsMargins(*page_margins(self.width()))

    def _lay_out(self) -> None:
        self._whole = whole = QVBoxLayout(self)
        whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self._summary, 1)
        head.addStretch()
        whole.addLayout(head)
        self._finding = QWidget()
        row = QHBoxLayout(self._finding)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 1)
        row.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        whole.addWidget(self._finding)
        for banner in (self._problem, self.told, self._reading):
            whole.addWidget(banner)
        self._list = Card(padding=1)
        self._list.setAccessibleName(self.tr("Cases and their people"))
        self._list.body.setContentsMargins(0, 6, 0, 6)
        self._list.body.addWidget(self.table, 1)
        self._right.addWidget(self.card)
        self._right.addWidget(self.form)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self._list, 62)
        columns.addWidget(self._right, 38)
        whole.addWidget(self._empty, 1)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.opener.clicked.connect(self._find)
        self.number.edit.returnPressed.connect(self._find)
        self.table.reached.connect(presenter.choose)
        self.table.opened.connect(lambda _: self.card.focus_first())
        self.card.asked.connect(lambda code: presenter.begin(CaseTask(code)))
        self.card.changes_asked.connect(presenter.open_changes)
        self.card.certificate_asked.connect(presenter.open_certificate)
        self.form.filled.connect(self._do)
        self.form.given_up.connect(presenter.give_up)
        self._dismiss.clicked.connect(presenter.dismiss)
        for keys, task in (
            ("R", CaseTask.RELEASE),
            ("S", CaseTask.STATEMENT),
            ("U", CaseTask.UNOBTAINABLE),
            ("C", CaseTask.CONFIRM),
            ("A", CaseTask.ASSIGN),
        ):
            add_key(self, keys, partial(presenter.begin, task))
        add_key(self, "W", presenter.open_changes)
        add_key(self, "E", presenter.open_certificate)
        if presenter.state.finds:
            add_key(self, "/", self.number.focus_control)

    def _find(self) -> None:
        self._presenter.open(self.number.edit.text())

    def _do(self, code: str, note: str, badge: str, reason: str) -> None:
        presenter = self._presenter
        match CaseTask(code):
            case CaseTask.ASSIGN:
                presenter.assign(badge, note)
            case CaseTask.RELEASE:
                presenter.release(note)
            case CaseTask.STATEMENT:
                presenter.record_statement(note)
            case CaseTask.UNOBTAINABLE:
                presenter.mark_unobtainable(UnobtainableReason(reason), note)
            case CaseTask.CONFIRM:
                presenter.confirm(note)

    def _show(self, state: CasesState) -> None:
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
            self._problem.announce()
        self._reading.setVisible(not state.is_read and state.problem is None)
        self._summary.set_words(summary(state) if state.rows else "")
        self._finding.setVisible(state.finds)
        self._finding.setEnabled(state.task is None)
        self._show_told(state)
        self._show_rows(state)
        self.card.show_state(state)
        self.form.show_state(state)
        self._show_form(state)

    def _show_rows(self, state: CasesState) -> None:
        self._empty.setVisible(state.is_read and not state.rows)
        self._list.setVisible(bool(state.rows))
        self._right.setVisible(state.chosen_row is not None)
        self.table.setEnabled(state.task is None)
        rows = tuple(map(_table_row, state.rows))
        with QSignalBlocker(self.table):
            if rows != self._rows:
                self._rows = rows
                self.table.show_rows(rows)
            if state.chosen is not None:
                self.table.go_to(state.chosen)

    def _show_form(self, state: CasesState) -> None:
        if state.task is self._task:
            return
        self._task = state.task
        self._right.setCurrentWidget(self.card if state.task is None else self.form)
        if state.task is None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.focus_first()

    def _show_told(self, state: CasesState) -> None:
        self.told.setVisible(state.done is not None)
        if state.done is not None:
            self.told.show_words(done_words(state.done))
            if state.done is not self._told:
                self.told.announce()
        self._told = state.done


def _table_row(row: CaseRow) -> Row:
    cells = (
        Cell(printable(row.number), strong=True),
        Cell(printable(row.category)),
        Cell(printable(row.badge)),
        Cell(account_words(row), account_state(row)),
        Cell(release_words(row), release_state(row), faint=not row.is_critical),
    )
    return Row(row.key, cells, row_sentence(row))
