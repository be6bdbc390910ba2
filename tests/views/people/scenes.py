"""People and cameras in their states, to be painted and looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination
from desktop.presenters.people import PeoplePresenter
from desktop.presenters.people_state import PeopleList, PeopleTask
from desktop.views.people.people_view import PeopleView
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import ADMIN, DEVICE_MANAGER, OUTSIDER, PARTNER
from tests.views.framed import Standing
from tests.views.people.staffed_station import StaffedStation

STANDING = Standing(Role.ADMINISTRATOR, "9001", "Headquarters", Destination.PEOPLE)


def _of(view: PeopleView) -> PeoplePresenter:
    return view._presenter  # noqa: SLF001 - the scene stands where a person would choose


def _chosen(badge: Badge) -> Callable[[], QWidget]:
    def build() -> QWidget:
        view = StaffedStation().view()
        _of(view).choose(badge)
        return view

    return build


def _task(task: PeopleTask) -> Callable[[], QWidget]:
    def build() -> QWidget:
        view = StaffedStation().view()
        _of(view).choose(REYES)
        _of(view).begin(task)
        return view

    return build


def _refused() -> QWidget:
    view = StaffedStation().view()
    _of(view).begin(PeopleTask.ADD)
    _of(view).add(REYES, Role.OFFICER, "Unit 7", "a long password")
    return view


def _done() -> QWidget:
    view = StaffedStation().view()
    _of(view).choose(PARTNER)
    _of(view).begin(PeopleTask.UNLOCK)
    return view


def _cameras() -> QWidget:
    view = StaffedStation().view()
    _of(view).show_list(PeopleList.CAMERAS)
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "people", _chosen(PARTNER)
    yield "people_own", _chosen(ADMIN)
    yield "people_disabled", _chosen(OUTSIDER)
    yield "people_add", _task(PeopleTask.ADD)
    yield "people_add_refused", _refused
    yield "people_reset", _task(PeopleTask.RESET)
    yield "people_disable", _task(PeopleTask.DISABLE)
    yield "people_unlocked", _done
    yield "people_cameras", _cameras
    yield "people_devices", lambda: StaffedStation().view(DEVICE_MANAGER)
