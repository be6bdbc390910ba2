"""The form of one task: adding, a first password, disabling, assigning a camera."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.domain.roles import Role
from desktop.presenters.people_state import PeopleList, PeopleState, PeopleTask
from desktop.views.people.people_sentences import person_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import DangerButton, LinkButton, PrimaryButton
from desktop.views.widgets.fields.choice_field import ChoiceField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.form_card import FormCard
from desktop.views.widgets.text import Text
from desktop.wording import role_words, sentence


class TaskCard(FormCard):
    """Each signal carries what was filled in; `given_up` closes the form."""

    added = Signal(str, str, str, str)
    reset = Signal(str)
    disabled = Signal()
    assigned = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: PeopleTask | None = None
        self._lead = Text("", colour=Colour.TEXT2)
        self.camera = TextField(self.tr("Camera"), required=True, example="C-0317")
        self.wearer = TextField(self.tr("Badge of the wearer"), required=True)
        self.badge = TextField(self.tr("Badge number"), required=True)
        roles = tuple((role.value, role_words(role)) for role in Role)
        self.role = ChoiceField(self.tr("Role"), roles, required=True)
        self.unit = TextField(
            self.tr("Unit"), hint=self.tr("A unit is made by its first use."), required=True
        )
        self.password = TextField(
            self.tr("First password"),
            hint=self.tr(
                "8 letters or more. Shown here so that you can hand it over; it must be changed "
                "at the first sign-in."
            ),
            required=True,
        )
        self._problem = Banner(BannerKind.ERROR)
        self.go = PrimaryButton(self.tr("Save"), Icon.CHECK)
        self.stop = DangerButton(self.tr("Disable for good"), Icon.USER_X)
        self.back = LinkButton(self.tr("Cancel"), key="Esc")
        self._lay_out()
        for button in (self.go, self.stop):
            button.clicked.connect(self._submit)
        self.back.clicked.connect(self.given_up)
        for field in self._texts():
            field.edit.returnPressed.connect(self._submit)

    def show_state(self, state: PeopleState) -> None:
        """Show the form that is open; one that was just opened is empty."""
        if state.task is None:
            self._forget()
            return
        if state.task is not self._task:
            self._begin(state, state.task)
        for button in (self.go, self.stop):
            button.setEnabled(not state.busy)
        self._problem.setVisible(state.refused is not None)
        if state.refused is not None:
            self._problem.show_words(sentence(state.refused))
            self._problem.announce()

    def focus_first(self) -> None:
        """Put the focus into the first field that is empty, else on the closing button."""
        for field in (self.camera, self.wearer, self.badge, self.password):
            if not field.isHidden() and not field.value():
                field.focus_control()
                return
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _texts(self) -> tuple[TextField, ...]:
        return (self.camera, self.wearer, self.badge, self.unit, self.password)

    def _lay_out(self) -> None:
        column = self.body
        column.addWidget(self._lead)
        for field in (
            self.camera,
            self.wearer,
            self.badge,
            self.role,
            self.unit,
            self.password,
        ):
            column.addWidget(field)
        column.addStretch(1)
        self.foot().addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.stop)
        row.addWidget(self.go)
        self.foot().addLayout(row)

    def _begin(self, state: PeopleState, task: PeopleTask) -> None:
        self._forget()
        self._task = task
        adding = task is PeopleTask.ADD
        assigning = task in {PeopleTask.ASSIGN, PeopleTask.REASSIGN}
        for field in (self.camera, self.wearer):
            field.setVisible(assigning)
        for adding_field in (self.badge, self.role, self.unit):
            adding_field.setVisible(adding)
        self.password.setVisible(task in {PeopleTask.ADD, PeopleTask.RESET})
        self.stop.setVisible(task is PeopleTask.DISABLE)
        self.go.setVisible(task is not PeopleTask.DISABLE)
        self._say(state, task)
        if task is PeopleTask.REASSIGN:
            cameras = state.shown is PeopleList.CAMERAS
            self.camera.set_value(state.chosen_camera if cameras else "")
            self.wearer.set_value("" if cameras else state.chosen)

    def _say(self, state: PeopleState, task: PeopleTask) -> None:
        person = state.chosen_person
        who = "" if person is None else person_title(person)
        titles = {
            PeopleTask.ADD: self.tr("Add a person"),
            PeopleTask.RESET: self.tr("New first password for {who}").format(who=who),
            PeopleTask.DISABLE: self.tr("Disable {who}?").format(who=who),
            PeopleTask.ASSIGN: self.tr("Assign a camera"),
            PeopleTask.REASSIGN: self.tr("Assign a camera"),
        }
        assigned = self.tr(
            "It counts from now on. What the camera recorded before stays its old wearer's, and "
            "assigning opens no footage."
        )
        leads = {
            PeopleTask.ADD: self.tr("Nobody is ever deleted: badge numbers stay in the log."),
            PeopleTask.RESET: self.tr("Their old password ends at once."),
            PeopleTask.DISABLE: self.tr(
                "They can no longer sign in, and nobody can take that back. Recordings, reports "
                "and log entries stay as they are."
            ),
            PeopleTask.ASSIGN: assigned,
            PeopleTask.REASSIGN: assigned,
        }
        buttons = {
            PeopleTask.ADD: self.tr("Add"),
            PeopleTask.RESET: self.tr("Reset password"),
            PeopleTask.ASSIGN: self.tr("Assign"),
            PeopleTask.REASSIGN: self.tr("Assign"),
        }
        self.set_title(titles[task])
        self._lead.setText(leads[task])
        self.go.setText(buttons.get(task, ""))
        self.go.updateGeometry()

    def _forget(self) -> None:
        """Empty every field: no password stays on a form that is closed."""
        self._task = None
        for field in self._texts():
            field.set_value("")
            field.set_error("")
        self.role.set_value(None)
        self.role.set_error("")
        self._problem.hide()

    def _submit(self) -> None:
        button: QPushButton = self.stop if self._task is PeopleTask.DISABLE else self.go
        if not button.isEnabled() or not self._is_filled():
            return
        match self._task:
            case PeopleTask.ADD:
                self.added.emit(
                    self.badge.edit.text(),
                    str(self.role.value()),
                    self.unit.edit.text(),
                    self.password.edit.text(),
                )
            case PeopleTask.RESET:
                self.reset.emit(self.password.edit.text())
            case PeopleTask.DISABLE:
                self.disabled.emit()
            case PeopleTask.ASSIGN | PeopleTask.REASSIGN:
                self.assigned.emit(self.camera.edit.text(), self.wearer.edit.text())
            case _:
                return

    def _is_filled(self) -> bool:
        """Say beside each empty field that it is needed; the first of them gets the focus."""
        fields = [field for field in (*self._texts(), self.role) if not field.isHidden()]
        for field in fields:
            field.set_error("" if field.value() else self.tr("Needed."))
        first = next((field for field in fields if not field.value()), None)
        if first is not None:
            first.focus_control()
        return first is None
