"""The desk in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from desktop.domain.roles import Role
from desktop.presenters.override_desk import OverrideDeskPresenter, OverrideStep
from desktop.presenters.pages import Destination
from desktop.views.desk.desk_view import DeskView
from tests.views.desk.waiting_desk import COMMANDER, WaitingDesk, full
from tests.views.framed import Standing
from tests.views.report.station_with_shipped_forms import AUTHOR, SERGEANT

STANDING = Standing(Role.SERGEANT, "2107", "School Unit", Destination.DESK)


def _choose(view: DeskView, number: str) -> DeskView:
    presenter = view._presenter  # noqa: SLF001 - the scene stands where a person would choose
    row = next(row for row in presenter.state.rows if row.number == number)
    presenter.choose(row.report)
    return view


def queue() -> QWidget:
    """The force report is chosen."""
    desk = full()
    return _choose(desk.view(), desk.incident.number)


def viewed() -> QWidget:
    """The supervisor has watched some of it."""
    desk = full()
    desk.watch(130_000)
    return _choose(desk.view(), desk.incident.number)


def involved() -> QWidget:
    """The supervisor was there."""
    desk = full()
    presenter_view = desk.view()
    number = next(
        row.number
        for row in presenter_view._presenter.state.rows  # noqa: SLF001 - see above
        if row.own_part
    )
    return _choose(presenter_view, number)


def back() -> QWidget:
    """A second version, with the reason of the return above it."""
    desk = WaitingDesk()
    desk.seal()
    desk.send_back()
    desk.seal()
    return desk.view()


def supplement() -> QWidget:
    """A supplement waits: its words can be set beside the first."""
    desk = full()
    answers = {
        "narrative": "Officer 4387 came in at 11:57:31 and applied the second cuff.",
        "declaration": "viewed-before",
        "declared_viewing": "What the program lists.",
    }
    desk.station.seal(desk.incident, AUTHOR, ReportKind.SUPPLEMENT, dict(answers))
    view = desk.view()
    presenter = view._presenter  # noqa: SLF001 - see above
    rows = presenter.state.rows
    row = next(each for each in rows if each.kind is ReportKind.SUPPLEMENT)
    presenter.choose(row.report)
    return view


def _deciding(outcome: Outcome) -> QWidget:
    desk = full()
    desk.watch(130_000)
    view = _choose(desk.view(), desk.incident.number)
    view._presenter.begin(outcome)  # noqa: SLF001 - see above
    return view


def approving() -> QWidget:
    """About to approve."""
    return _deciding(Outcome.APPROVED)


def returning() -> QWidget:
    """About to return, after viewing."""
    return _deciding(Outcome.RETURNED)


def approved() -> QWidget:
    """Just approved."""
    desk = full()
    view = _choose(desk.view(), desk.incident.number)
    presenter = view._presenter  # noqa: SLF001 - see above
    presenter.begin(Outcome.APPROVED)
    presenter.decide("Read and approved.", desk.password())
    return view


def changed_under_you() -> QWidget:
    """Another supervisor was quicker."""
    desk = full()
    view = _choose(desk.view(), desk.incident.number)
    presenter = view._presenter  # noqa: SLF001 - see above
    presenter.begin(Outcome.APPROVED)
    desk.send_back()
    presenter.decide("Read and approved.", desk.password())
    return view


def empty() -> QWidget:
    """Nothing waits."""
    return WaitingDesk().view()


def refused() -> QWidget:
    """The queue could not be read."""
    view = WaitingDesk().view(SERGEANT)
    view._presenter._refused(Refused(Problem.STATION_BUSY))  # noqa: SLF001 - see above
    return view


def _asked(desk: WaitingDesk, minutes: int = 15) -> str:
    """An officer asks the sergeant for the first recording; tells the override's number."""
    asked = desk.station.asked(
        desk.incident, desk.recordings[0], by=AUTHOR, of=SERGEANT, minutes=minutes
    )
    return asked.number


def _overrides(view: DeskView) -> OverrideDeskPresenter:
    return view._overrides  # noqa: SLF001 - the scene stands where a person would click


def override_request() -> QWidget:
    """Somebody asks while the queue waits."""
    desk = full(sealed=False)
    _asked(desk)
    return desk.view()


def override_granting() -> QWidget:
    """About to grant."""
    desk = full(sealed=False)
    _asked(desk)
    view = desk.view()
    _overrides(view).begin(OverrideStep.GRANT)
    return view


def override_not_granted() -> QWidget:
    """The password was wrong."""
    view = override_granting()
    assert isinstance(view, DeskView)
    _overrides(view).sign("Go, and radio what you see.", "not this one")
    return view


def override_granted() -> QWidget:
    """Just granted."""
    desk = full(sealed=False)
    _asked(desk)
    view = desk.view()
    _overrides(view).begin(OverrideStep.GRANT)
    _overrides(view).sign("Go, and radio what you see.", desk.password())
    return view


def override_review() -> QWidget:
    """A commander looks back at one that is over."""
    desk = full(sealed=False)
    number = _asked(desk)
    desk.station.answer_override(desk.station.session(SERGEANT), number, "Go.", grant=True)
    desk.clock.advance(timedelta(minutes=20))
    return desk.view(COMMANDER)


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "desk", queue
    yield "desk_viewed", viewed
    yield "desk_involved", involved
    yield "desk_back", back
    yield "desk_supplement", supplement
    yield "desk_approving", approving
    yield "desk_returning", returning
    yield "desk_approved", approved
    yield "desk_changed", changed_under_you
    yield "desk_empty", empty
    yield "desk_refused", refused
    yield "desk_override", override_request
    yield "desk_override_granting", override_granting
    yield "desk_override_not_granted", override_not_granted
    yield "desk_override_granted", override_granted
    yield "desk_override_review", override_review
