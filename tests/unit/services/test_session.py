"""A session: what it allows, and that everything ends with it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from desktop.domain.footage import DataKey
from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import Problem
from desktop.domain.roles import Reach, Right, Role
from desktop.ports.grants import PlaybackGrant
from desktop.services.session import Session
from tests.fakes.builders import NOON, REYES, make_officer
from tests.fakes.clock import FakeClock
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import TERMINAL

FOOTAGE = RecordingId("recording-1")


def a_session(role: Role = Role.OFFICER) -> Session:
    return Session(make_officer(role=role), TERMINAL)


def a_grant(clock: FakeClock, seconds: float = 600) -> PlaybackGrant:
    return PlaybackGrant(
        viewer=REYES,
        decision=7,
        granted_at=NOON,
        terminal=TERMINAL,
        keys={FOOTAGE: DataKey(FOOTAGE, bytes(32))},
        clock=clock,
        seconds=seconds,
    )


def test_a_right_reaches_as_far_as_the_role_says() -> None:
    """Policy 4."""
    assert a_session().require(Right.TAG) is Reach.OWN
    assert a_session(Role.SERGEANT).require(Right.TAG) is Reach.UNIT
    with refused(Problem.NO_RIGHT, right="tag", role="administrator"):
        a_session(Role.ADMINISTRATOR).require(Right.TAG)


@pytest.mark.parametrize(
    ("lacking", "problem"),
    [
        ("must_change_password", Problem.PASSWORD_MUST_CHANGE),
        ("must_set_second_factor", Problem.SECOND_FACTOR_MUST_BE_SET),
    ],
)
def test_a_sign_in_that_is_not_complete_allows_nothing(lacking: str, problem: Problem) -> None:
    session = a_session()
    setattr(session, lacking, True)
    session.require_standing()
    with refused(problem, badge=REYES):
        session.require(Right.TAG)
    setattr(session, lacking, False)
    session.require(Right.TAG)


@pytest.mark.parametrize(
    "allowed",
    [
        Session.require_standing,
        Session.require_ready,
        lambda session: session.require(Right.TAG),
    ],
)
def test_an_ended_session_allows_nothing(allowed: Callable[[Session], object]) -> None:
    session = a_session()
    allowed(session)
    session.end()
    with refused(Problem.SESSION_ENDED, badge=REYES):
        allowed(session)


def test_signing_out_ends_every_grant_even_while_it_plays() -> None:
    """Design 2: grants die at sign-out."""
    clock, session = FakeClock(), a_session()
    grants = [a_grant(clock), a_grant(clock)]
    for grant in grants:
        session.hold(grant)
    assert grants[0].key(FOOTAGE).secret == bytes(32)
    session.end()
    for grant in grants:
        assert not grant.is_alive()
        with refused(Problem.GRANT_ENDED):
            grant.key(FOOTAGE)


def test_a_grant_that_comes_too_late_for_its_session_is_ended() -> None:
    session, grant = a_session(), a_grant(FakeClock())
    session.end()
    with refused(Problem.SESSION_ENDED):
        session.hold(grant)
    assert not grant.is_alive()


def test_a_grant_ends_at_its_time_and_setting_the_clock_back_does_not_help() -> None:
    """Design 2: grants use a clock that nobody can set back."""
    clock = FakeClock()
    grant = a_grant(clock, seconds=600)
    clock.advance(timedelta(seconds=599))
    assert grant.recordings == {FOOTAGE}
    clock.advance(timedelta(seconds=1))
    clock.set_back(timedelta(days=1))
    assert grant.recordings == frozenset()
    with refused(Problem.GRANT_ENDED, recording=FOOTAGE):
        grant.key(FOOTAGE)


def test_a_grant_gives_no_key_of_a_recording_that_it_does_not_name() -> None:
    with refused(Problem.GRANT_ENDED, recording="recording-2"):
        a_grant(FakeClock()).key(RecordingId("recording-2"))
