"""The two lists: people, and cameras with their wearers."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.people_state import CameraRow, PeopleList, PeopleState, PersonRow
from desktop.views.people.people_sentences import (
    account_icon,
    account_state,
    account_words,
    camera_sentence,
    cameras_words,
    person_sentence,
)
from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import Card
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.empty_state import EmptyState
from desktop.wording import printable, role_words


class PeopleTables(Card):
    """`chosen` tells a badge, `camera_chosen` a camera, `opened` Enter on a row of either."""

    chosen = Signal(str)
    camera_chosen = Signal(str)
    opened = Signal()

    def __init__(self, *, with_accounts: bool, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.setAccessibleName(self.tr("People and cameras"))
        self.body.setContentsMargins(0, 6, 0, 6)
        columns = [
            Column(self.tr("Badge")),
            Column(self.tr("Role")),
            Column(self.tr("Unit")),
            Column(self.tr("Cameras"), stretches=True),
        ]
        if with_accounts:
            columns.append(Column(self.tr("Account")))
        self.people = DataTable(self.tr("People"), tuple(columns))
        self.cameras = DataTable(
            self.tr("Cameras"),
            (
                Column(self.tr("Camera")),
                Column(self.tr("Wearer")),
                Column(self.tr("Unit of the wearer"), stretches=True),
            ),
        )
        self._with_accounts = with_accounts
        self._nothing = EmptyState(
            Icon.CAMERA,
            self.tr("No camera has a wearer yet."),
            self.tr("A pool camera can stay without one: its wearer is named when it is docked."),
        )
        for each in (self.people, self.cameras, self._nothing):
            self.body.addWidget(each, 1)
        self._rows: dict[DataTable, tuple[Row, ...]] = {}
        self.people.reached.connect(self.chosen)
        self.cameras.reached.connect(self.camera_chosen)
        for table in (self.people, self.cameras):
            table.opened.connect(lambda _: self.opened.emit())

    @property
    def shown(self) -> DataTable:
        """The table that is in view."""
        return self.cameras if self.people.isHidden() else self.people

    def show_state(self, state: PeopleState) -> None:
        """Show the list that is asked for."""
        cameras = state.shown is PeopleList.CAMERAS
        self.people.setVisible(not cameras)
        self.cameras.setVisible(cameras and bool(state.cameras))
        self._nothing.setVisible(cameras and state.is_read and not state.cameras)
        people = tuple(self._person(person) for person in state.people)
        self._fill(self.people, people, state.chosen)
        self._fill(self.cameras, tuple(map(_camera, state.cameras)), state.chosen_camera)

    def _fill(self, table: DataTable, rows: tuple[Row, ...], chosen: str | None) -> None:
        with QSignalBlocker(table):
            if self._rows.get(table) != rows:
                self._rows[table] = rows
                table.show_rows(rows)
            if chosen is not None:
                table.go_to(chosen)

    def _person(self, person: PersonRow) -> Row:
        cells = [
            Cell(
                printable(person.badge),
                strong=not person.is_disabled,
                faint=person.is_disabled,
            ),
            Cell(role_words(person.role), faint=person.is_disabled),
            Cell(printable(person.unit), faint=person.is_disabled),
            Cell(cameras_words(person)),
        ]
        if self._with_accounts:
            state = account_state(person)
            icon = account_icon(person)
            cells.append(Cell(account_words(person), state, faint=state is None, icon=icon))
        return Row(person.badge, tuple(cells), person_sentence(person))


def _camera(camera: CameraRow) -> Row:
    cells = (
        Cell(printable(camera.camera), strong=True),
        Cell(printable(camera.wearer)),
        Cell(printable(camera.unit)),
    )
    return Row(camera.camera, cells, camera_sentence(camera))
