"""The sign-in page in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import KnownError, Problem, Refused
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.views.sign_in.sign_in_view import SignInView
from tests.fakes.lane import FakeLane


def page(answer: Callable[[], object]) -> tuple[SignInView, SignInPresenter]:
    """The page of a station that answers so when somebody signs in."""
    facts = SimpleNamespace(name="Station 3", demonstration=True)
    desk = SimpleNamespace(facts=facts, sign_in=lambda *_: answer())
    presenter = SignInPresenter(Workplace(cast(Desk, desk), FakeLane()))
    return SignInView(presenter), presenter


def empty() -> SignInView:
    """Nobody has typed anything."""
    view, _ = page(lambda: None)
    return view


def refused(error: KnownError) -> Callable[[], SignInView]:
    """Somebody was not let in."""

    def build() -> SignInView:
        def refuse() -> None:
            raise error

        view, presenter = page(refuse)
        presenter.sign_in("4412", "not this one", "")
        return view

    return build


def first_password() -> SignInView:
    """Somebody must choose a password first."""
    view, presenter = page(lambda: SimpleNamespace(must_change_password=True))
    presenter.sign_in("4412", "a first password", "")
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "sign_in", empty
    yield "sign_in_wrong", refused(Refused(Problem.SIGN_IN_WRONG, left=4))
    until = "2026-11-20T15:52:00+00:00"
    yield "sign_in_locked", refused(Refused(Problem.SIGN_IN_LOCKED, until=until))
    yield "sign_in_first_password", first_password
