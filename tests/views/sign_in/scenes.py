"""The sign-in page in its states, within the frame as it stands before anyone is signed in."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import KnownError, Problem, Refused
from desktop.presenters.sign_in import SignInPresenter, SignInState
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.views.sign_in.sign_in_view import SignInView
from tests.fakes.lane import FakeLane

_UNTIL = datetime(2026, 11, 20, 20, 41, tzinfo=UTC)


def wrong() -> KnownError:
    """Something of the three was not right."""
    return Refused(Problem.SIGN_IN_WRONG, left=3)


def locked() -> KnownError:
    """There were too many tries."""
    return Refused(Problem.SIGN_IN_LOCKED, until=_UNTIL)


def state(
    problem: KnownError | None = None, *, badge: str = "", must_change: bool = False
) -> SignInState:
    """What the page says in one state."""
    return SignInState(
        "Station 3",
        demonstration=False,
        badge=badge,
        must_change=must_change,
        problem=problem,
    )


def page(
    problem: KnownError | None = None, *, badge: str = "", must_change: bool = False
) -> SignInView:
    """The page in one state; nobody answers what is typed."""
    facts = SimpleNamespace(facts=SimpleNamespace(name="Station 3", demonstration=False))
    presenter = SignInPresenter(Workplace(cast("Desk", facts), FakeLane()))
    view = SignInView(presenter)
    view.fill_badge(badge)
    presenter.changed.emit(state(problem, badge=badge, must_change=must_change))
    return view


def second_factor() -> SignInView:
    """Badge, password and four of six digits are typed."""
    view = page(badge="4412")
    view.form.password.set_value("a long pass phrase")
    view.form.code.set_value("4091")
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "sign_in", page
    yield "sign_in_wrong", partial(page, wrong(), badge="4412")
    yield "sign_in_locked", partial(page, locked(), badge="4412")
    yield "sign_in_second_factor", second_factor
    yield "sign_in_first_password", partial(page, must_change=True)
