"""Officers and cameras. There is no way from this page to footage."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.roles import Role
from desktop.presenters.people import PeoplePresenter
from desktop.presenters.people_state import PeopleList, PeopleState, PeopleTask
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.people.people_sentences import done_words, summary
from desktop.views.people.people_tables import PeopleTables
from desktop.views.people.person_card import PersonCard
from desktop.views.people.task_card import TaskCard
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton, PrimaryButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.titles import PageTitle
from desktop.wording import sentence


class PeopleView(PageView):
    """The page of the administrator and of the device manager."""

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People"))
        self._presenter = presenter
        self._task: PeopleTask | None = None
        self._told: object = None
        administers = presenter.state.administers
        self.title = PageTitle(self.tr("People"))
        self._summary = ElidedLabel("", colour=Colour.TEXT2)
        self.lists = SegmentedChoice(
            self.tr("Which list is shown"),
            (
                (PeopleList.PEOPLE, self.tr("People")),
                (PeopleList.CAMERAS, self.tr("Cameras")),
            ),
            presenter.state.shown,
        )
        self.first = (
            PrimaryButton(self.tr("Add a person"), Icon.USER_PLUS, key="N")
            if administers
            else PrimaryButton(self.tr("Assign a camera"), Icon.CAMERA, key="N")
        )
        self._first_task = PeopleTask.ADD if administers else PeopleTask.ASSIGN
        self._problem = Banner(BannerKind.ERROR)
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the list of people…"))
        self._dismiss = IconButton(Icon.X, self.tr("Dismiss"))
        self.told = Banner(BannerKind.DONE, actions=(self._dismiss,))
        self.tables = PeopleTables(with_accounts=administers)
        self.person = PersonCard()
        self.form = TaskCard()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_keys()
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        keys = [(self.tr("Person or camera"), self.tr("↑ ↓")), (self.first.text(), self.tr("N"))]
        if self._presenter.state.administers:
            keys += [
                (self.tr("Unlock an account"), self.tr("U")),
                (self.tr("Reset a password"), self.tr("R")),
                (self.tr("Disable for good"), self.tr("D")),
            ]
        keys += [
            (self.tr("Assign a camera, or change its wearer"), self.tr("C")),
            (self.tr("People or cameras"), self.tr("/")),
            (self.tr("Cancel what was begun"), self.tr("Esc")),
        ]
        return (KeyGroup(self.tr("People"), tuple(keys)),)

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
        head.addWidget(self.lists)
        head.addWidget(self.first)
        whole.addLayout(head)
        for banner in (self._problem, self.told, self._reading):
            whole.addWidget(banner)
        self._right.addWidget(self.person)
        self._right.addWidget(self.form)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.tables, 62)
        columns.addWidget(self._right, 38)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.lists.chosen.connect(lambda code: presenter.show_list(PeopleList(code)))
        self.tables.chosen.connect(lambda badge: presenter.choose(Badge(badge)))
        self.tables.camera_chosen.connect(lambda name: presenter.choose_camera(CameraId(name)))
        self.tables.opened.connect(self.person.focus_first)
        self.person.asked.connect(lambda code: presenter.begin(PeopleTask(code)))
        self.first.clicked.connect(lambda: presenter.begin(self._first_task))
        self.form.added.connect(
            lambda badge, role, unit, word: presenter.add(badge, Role(role), unit, word)
        )
        self.form.reset.connect(presenter.reset)
        self.form.disabled.connect(presenter.disable)
        self.form.assigned.connect(presenter.assign)
        self.form.given_up.connect(presenter.give_up)
        self._dismiss.clicked.connect(presenter.dismiss)

    def _add_keys(self) -> None:
        begin = self._presenter.begin
        for keys, task in (
            ("N", self._first_task),
            ("U", PeopleTask.UNLOCK),
            ("R", PeopleTask.RESET),
            ("D", PeopleTask.DISABLE),
            ("C", PeopleTask.REASSIGN),
        ):
            add_key(self, keys, partial(begin, task))
        add_key(self, "/", self.lists.focus_choice)

    def _show(self, state: PeopleState) -> None:
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
        self._reading.setVisible(not state.is_read and state.problem is None)
        self._summary.set_words(summary(state) if state.is_read else "")
        self._show_told(state)
        self.lists.choose(state.shown)
        self.lists.setEnabled(state.task is None)
        self.first.setVisible(state.is_read and state.task is None)
        self.first.setEnabled(state.allows(self._first_task))
        self.tables.setVisible(state.is_read)
        self.tables.setEnabled(state.task is None)
        self.tables.show_state(state)
        self.person.show_state(state)
        self.form.show_state(state)
        self._right.setVisible(state.task is not None or state.chosen_person is not None)
        self._show_form(state)

    def _show_form(self, state: PeopleState) -> None:
        if state.task is self._task:
            return
        self._task = state.task
        self._right.setCurrentWidget(self.person if state.task is None else self.form)
        if state.task is None:
            self.tables.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.focus_first()

    def _show_told(self, state: PeopleState) -> None:
        refused = state.refused if state.task is None else None
        told = refused or state.done
        self.told.setVisible(told is not None)
        if refused is not None:
            self.told.show_kind(BannerKind.WARNING)
            self.told.show_words(sentence(refused))
        elif state.done is not None:
            self.told.show_kind(BannerKind.DONE)
            self.told.show_words(*done_words(state.done))
        if told is not None and told is not self._told:
            self.told.announce()
        self._told = told
