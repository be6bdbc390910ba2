"""The frame: where a role may go, going back, and the idle lock."""

import pytest

from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import IncidentId
from desktop.domain.roles import Role
from desktop.presenters.frame import WARNING_SECONDS, FramePresenter
from desktop.presenters.pages import Destination, RailPage, WhyLockedPage, destinations
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace

SHIFT = RailPage(Destination.SHIFT)
LOCKED = WhyLockedPage(IncidentId("an incident"))


@pytest.fixture
def frame(workplace: Workplace) -> FramePresenter:
    """A frame that locks after a minute, with officer 4412 signed in."""
    frame = FramePresenter(workplace, idle_seconds=60)
    SignInPresenter(workplace).sign_in("4412", PASSWORD, "")
    return frame


@pytest.mark.parametrize("role", list(Role))
def test_every_role_can_see_the_dock_and_nobody_has_a_page_twice(role: Role) -> None:
    found = destinations(role)
    assert Destination.DOCK in found
    assert len(set(found)) == len(found)


def test_the_administrator_has_no_way_to_footage() -> None:
    assert destinations(Role.ADMINISTRATOR) == (
        Destination.PEOPLE,
        Destination.POLICY,
        Destination.DOCK,
    )


def test_an_officer_starts_on_the_shift_and_a_sergeant_on_the_desk(frame: FramePresenter) -> None:
    assert frame.state.page == SHIFT
    assert destinations(Role.SERGEANT)[0] is Destination.DESK


def test_back_returns_to_the_page_below_and_stops_at_the_first(frame: FramePresenter) -> None:
    shown = []
    frame.changed.connect(lambda state: shown.append(state.page))
    frame.open(LOCKED)
    frame.back()
    frame.back()
    assert shown == [LOCKED, SHIFT]


def test_an_idle_window_warns_and_then_locks_with_the_badge_kept(
    frame: FramePresenter, workplace: Workplace
) -> None:
    session = workplace.session
    for _ in range(60 - WARNING_SECONDS):
        frame.second_passed()
    assert frame.state.locking_in == WARNING_SECONDS
    for _ in range(WARNING_SECONDS):
        frame.second_passed()
    assert frame.state.badge is None
    assert frame.state.page is None
    assert frame.state.locked_badge == session.badge
    assert not workplace.is_signed_in


def test_a_touch_takes_the_warning_back(frame: FramePresenter) -> None:
    for _ in range(60 - WARNING_SECONDS + 5):
        frame.second_passed()
    frame.touched()
    assert frame.state.locking_in is None
    frame.second_passed()
    assert frame.state.locking_in is None


def test_pages_hear_of_a_sign_out_before_the_session_ends(
    frame: FramePresenter, workplace: Workplace
) -> None:
    heard = []
    frame.leaving.connect(lambda: heard.append(workplace.is_signed_in))
    frame.sign_out()
    assert heard == [True]
    assert not workplace.is_signed_in


def test_another_officer_starts_on_the_own_first_page(
    frame: FramePresenter, workplace: Workplace
) -> None:
    frame.open(LOCKED)
    frame.sign_out()
    SignInPresenter(workplace).sign_in("2107", PASSWORD, "")
    assert frame.state.page == RailPage(Destination.DESK)
    frame.back()
    assert frame.state.page == RailPage(Destination.DESK)
