"""People and cameras as the page tells them. Nothing here leads to footage."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.officers import AccountState
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Role


class PeopleList(StrEnum):
    """Which list is shown."""

    PEOPLE = "people"
    CAMERAS = "cameras"


class PeopleTask(StrEnum):
    """What can be done; each but unlocking asks for something first.

    ASSIGN begins with nothing filled in, REASSIGN with the camera or the person that is chosen.
    """

    ADD = "add"
    RESET = "reset"
    UNLOCK = "unlock"
    DISABLE = "disable"
    ASSIGN = "assign"
    REASSIGN = "reassign"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person. `account` is None for who does not administer accounts."""

    badge: Badge
    role: Role
    unit: str
    is_disabled: bool
    is_own: bool
    cameras: tuple[CameraId, ...]
    account: AccountState | None
    locked_until: datetime | None
    has_second_factor: bool


@dataclass(frozen=True, slots=True)
class CameraRow:
    """One camera and who wears it now."""

    camera: CameraId
    wearer: Badge
    unit: str


@dataclass(frozen=True, slots=True)
class PeopleDone:
    """What was done last, to whom, and with which camera."""

    task: PeopleTask
    badge: Badge
    camera: CameraId | None = None


@dataclass(frozen=True, slots=True)
class PeopleState:
    """The page as it stands. `administers`: the person works on accounts, not on cameras alone.

    `task` is the form that is open; `refused` is what it was refused, `problem` what reading was.
    """

    now: datetime
    is_read: bool = False
    administers: bool = False
    people: tuple[PersonRow, ...] = ()
    cameras: tuple[CameraRow, ...] = ()
    shown: PeopleList = PeopleList.PEOPLE
    chosen: Badge | None = None
    chosen_camera: CameraId | None = None
    task: PeopleTask | None = None
    busy: bool = False
    done: PeopleDone | None = None
    problem: KnownError | None = None
    refused: KnownError | None = None

    @property
    def chosen_person(self) -> PersonRow | None:
        """The chosen person; with cameras shown, the wearer of the chosen one."""
        wanted = self.chosen
        if self.shown is PeopleList.CAMERAS:
            worn = (each.wearer for each in self.cameras if each.camera == self.chosen_camera)
            wanted = next(worn, None)
        return next((each for each in self.people if each.badge == wanted), None)

    def allows(self, task: PeopleTask) -> bool:
        """Whether a task can be begun now."""
        if self.task is not None or self.busy or not self.is_read:
            return False
        if task in {PeopleTask.ASSIGN, PeopleTask.ADD}:
            return self.administers or task is PeopleTask.ASSIGN
        person = self.chosen_person
        if person is None or person.is_disabled:
            return False
        if task is PeopleTask.REASSIGN:
            return True
        locked = task is not PeopleTask.UNLOCK or person.account is AccountState.LOCKED
        return self.administers and not person.is_own and locked
