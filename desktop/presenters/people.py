"""Accounts and cameras of a station, for the administrator and the device manager."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import Badge, CameraId, badge_from, camera_from
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Reach, Right, Role, reach
from desktop.presenters.people_state import (
    CameraRow,
    PeopleDone,
    PeopleList,
    PeopleState,
    PeopleTask,
    PersonRow,
)
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.people import PeopleView, PersonLine
from desktop.services.session import Session

Work = Callable[[Desk, Session], object]


class PeoplePresenter(QObject):
    """Reads who is who, and does one thing at a time to an account or a camera.

    Promises: no password is kept; nobody's own account is worked on here; it opens no page.
    """

    changed = Signal(object)

    def __init__(
        self, workplace: Workplace, zone: tzinfo | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        role = workplace.session.officer.role
        administers = reach(role, Right.ADMINISTER_OFFICERS) is not Reach.NONE
        shown = PeopleList.PEOPLE if administers else PeopleList.CAMERAS
        self.state = PeopleState(datetime.now(self._zone), administers=administers, shown=shown)

    def start(self) -> None:
        """Read everyone and every camera."""
        self._workplace.ask_as(lambda desk, session: desk.people(session), self._read, self._unread)

    def show_list(self, shown: PeopleList) -> None:
        """Show people or cameras."""
        if self.state.task is None:
            self._show(replace(self.state, shown=shown))

    def choose(self, badge: Badge) -> None:
        """Choose a person; while a form is open the choice stays."""
        if self.state.task is None and badge != self.state.chosen:
            self._show(replace(self.state, chosen=badge))

    def choose_camera(self, camera: CameraId) -> None:
        """Choose a camera; while a form is open the choice stays."""
        if self.state.task is None and camera != self.state.chosen_camera:
            self._show(replace(self.state, chosen_camera=camera))

    def begin(self, task: PeopleTask) -> None:
        """Begin a task, where it is allowed; unlocking needs no form."""
        if not self.state.allows(task):
            return
        self._show(replace(self.state, done=None, refused=None))
        if task is PeopleTask.UNLOCK:
            self._unlock()
        else:
            self._show(replace(self.state, task=task))

    def give_up(self) -> None:
        """Close the form; nothing is done."""
        if not self.state.busy:
            self._show(replace(self.state, task=None, refused=None))

    def dismiss(self) -> None:
        """Take away what was said of the last task."""
        self._show(replace(self.state, done=None, refused=None))

    def add(self, untrusted_badge: str, role: Role, unit: str, first_password: str) -> None:
        """Add a person."""
        if self.state.task is not PeopleTask.ADD:
            return
        try:
            badge = badge_from(untrusted_badge)
        except KnownError as error:
            self._not_done(error)
            return
        self._do(
            PeopleDone(PeopleTask.ADD, badge),
            lambda desk, session: desk.officers.add(session, badge, role, unit, first_password),
        )

    def reset(self, first_password: str) -> None:
        """Give the chosen person a new first password."""
        person = self.state.chosen_person
        if person is not None and self.state.task is PeopleTask.RESET:
            badge = person.badge
            self._do(
                PeopleDone(PeopleTask.RESET, badge),
                lambda desk, session: desk.officers.reset_password(session, badge, first_password),
            )

    def disable(self) -> None:
        """Bar the chosen person from signing in, for good."""
        person = self.state.chosen_person
        if person is not None and self.state.task is PeopleTask.DISABLE:
            badge = person.badge
            self._do(
                PeopleDone(PeopleTask.DISABLE, badge),
                lambda desk, session: desk.officers.disable(session, badge),
            )

    def assign(self, untrusted_camera: str, untrusted_wearer: str) -> None:
        """Say who wears a camera from now on."""
        if self.state.task not in {PeopleTask.ASSIGN, PeopleTask.REASSIGN}:
            return
        try:
            camera, wearer = camera_from(untrusted_camera), badge_from(untrusted_wearer)
        except KnownError as error:
            self._not_done(error)
            return
        self._do(
            PeopleDone(PeopleTask.ASSIGN, wearer, camera),
            lambda desk, session: desk.assign_camera(session, camera, wearer),
        )

    def _unlock(self) -> None:
        person = self.state.chosen_person
        if person is not None:
            badge = person.badge
            self._do(
                PeopleDone(PeopleTask.UNLOCK, badge),
                lambda desk, session: desk.officers.unlock(session, badge),
            )

    def _do(self, done: PeopleDone, work: Work) -> None:
        if self.state.busy:
            return
        self._show(replace(self.state, busy=True, refused=None))
        self._workplace.ask_as(work, lambda _: self._is_done(done), self._not_done)

    def _is_done(self, done: PeopleDone) -> None:
        chosen = done.badge if done.task is PeopleTask.ADD else self.state.chosen
        camera = done.camera or self.state.chosen_camera
        self._show(
            replace(
                self.state,
                busy=False,
                task=None,
                done=done,
                chosen=chosen,
                chosen_camera=camera,
            )
        )
        self.start()

    def _not_done(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, refused=error))

    def _read(self, view: PeopleView) -> None:
        people = tuple(self._person(line) for line in view.people)
        cameras = tuple(CameraRow(each.camera, each.wearer, each.unit) for each in view.cameras)
        chosen, camera = self.state.chosen, self.state.chosen_camera
        if chosen not in {each.badge for each in people}:
            chosen = people[0].badge if people else None
        if camera not in {each.camera for each in cameras}:
            camera = cameras[0].camera if cameras else None
        self._show(
            replace(
                self.state,
                now=view.now.astimezone(self._zone),
                is_read=True,
                people=people,
                cameras=cameras,
                chosen=chosen,
                chosen_camera=camera,
                problem=None,
            )
        )

    def _person(self, line: PersonLine) -> PersonRow:
        account = line.account
        until = None if account is None else account.locked_until
        return PersonRow(
            badge=line.badge,
            role=line.role,
            unit=line.unit,
            is_disabled=line.is_disabled,
            is_own=line.badge == self._workplace.session.badge,
            cameras=line.cameras,
            account=None if account is None else account.state,
            locked_until=None if until is None else until.astimezone(self._zone),
            has_second_factor=account is not None and account.has_second_factor,
        )

    def _unread(self, error: KnownError) -> None:
        self._show(replace(self.state, problem=error))

    def _show(self, state: PeopleState) -> None:
        self.state = state
        self.changed.emit(state)
