"""Cases in their states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.presenters.cases_state import CaseTask
from desktop.presenters.pages import Destination
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    INTERNAL_AFFAIRS,
    INVESTIGATOR,
    PARTNER,
)
from tests.views.cases.cases_station import CasesStation
from tests.views.framed import Standing

STANDING = Standing(Role.INVESTIGATOR, "D100", "Investigations", Destination.CASES)


def _task(task: CaseTask, badge: Badge, person: Badge | None = None) -> QWidget:
    cases = CasesStation()
    view = cases.view(badge)
    presenter = view._presenter  # noqa: SLF001 - the scene stands where a person would choose
    if presenter.state.finds:
        presenter.open(cases.case.incident.number)
    if person is not None:
        presenter.choose(f"{cases.case.incident.id} {person}")
    presenter.begin(task)
    return view


def _refused() -> QWidget:
    view = _task(CaseTask.RELEASE, INVESTIGATOR, PARTNER)
    view._presenter.release("After the interview")  # type: ignore[attr-defined]  # noqa: SLF001 - so
    return view


def _released() -> QWidget:
    view = _task(CaseTask.RELEASE, INVESTIGATOR)
    view._presenter.release("After the interview")  # type: ignore[attr-defined]  # noqa: SLF001 - so
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "cases", lambda: CasesStation().view()
    yield "cases_none", lambda: CasesStation().view(INTERNAL_AFFAIRS)
    yield "cases_to_open", lambda: CasesStation().view(COMMANDER)
    yield "cases_release", partial(_task, CaseTask.RELEASE, INVESTIGATOR)
    yield "cases_release_refused", _refused
    yield "cases_released", _released
    yield "cases_assign", partial(_task, CaseTask.ASSIGN, COMMANDER)
    yield "cases_unobtainable", partial(_task, CaseTask.UNOBTAINABLE, CUSTODIAN, PARTNER)
