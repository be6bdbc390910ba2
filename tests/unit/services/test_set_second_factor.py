"""Setting one's own second factor."""

from datetime import timedelta

from desktop.domain.refusals import Problem
from desktop.services.enrol_second_factor import Enrolment
from desktop.services.set_second_factor import SetSecondFactor
from desktop.services.sign_in import SignIn
from tests.fakes.builders import REYES
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import PASSWORD, TERMINAL, StationOnFakes


def setting(station: StationOnFakes) -> SetSecondFactor:
    return SetSecondFactor(station.records, station.clock, station.second_factor)


def code_of(station: StationOnFakes, enrolment: Enrolment) -> str:
    return station.second_factor.code_at(enrolment.secret, station.clock.now().timestamp())


def sign_in(station: StationOnFakes) -> SignIn:
    return SignIn(
        station.records,
        station.clock,
        station.hasher,
        station.second_factor,
        station.rulebook,
        TERMINAL,
        station.heads,
        station.kept,
    )


def test_a_second_factor_is_in_force_once_a_first_code_proved_it(station: StationOnFakes) -> None:
    session = station.session()
    session.must_set_second_factor = True
    enrolment = setting(station).begin(session)
    assert enrolment.secret in enrolment.uri
    assert "Station 7" in enrolment.uri
    sign_in(station)(REYES, PASSWORD)
    setting(station).confirm(session, enrolment, code_of(station, enrolment))
    session.require_ready()
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(REYES, PASSWORD)


def test_it_is_entered_without_the_secret(station: StationOnFakes) -> None:
    session = station.session()
    enrolment = setting(station).begin(session)
    setting(station).confirm(session, enrolment, code_of(station, enrolment))
    assert station.journal() == [("second-factor-set", REYES)]
    assert enrolment.secret not in str(station.entries())


def test_the_code_that_proved_it_does_not_sign_in_again(station: StationOnFakes) -> None:
    """RFC 6238: a code counts once."""
    session = station.session()
    enrolment = setting(station).begin(session)
    code = code_of(station, enrolment)
    setting(station).confirm(session, enrolment, code)
    with refused(Problem.SIGN_IN_WRONG):
        sign_in(station)(REYES, PASSWORD, code)
    station.clock.advance(timedelta(seconds=60))
    sign_in(station)(REYES, PASSWORD, code_of(station, enrolment))


def test_a_wrong_first_code_puts_nothing_in_force(station: StationOnFakes) -> None:
    session = station.session()
    session.must_set_second_factor = True
    enrolment = setting(station).begin(session)
    with refused(Problem.SECOND_FACTOR_CODE_WRONG):
        setting(station).confirm(session, enrolment, "123456")
    assert station.journal() == []
    with refused(Problem.SECOND_FACTOR_MUST_BE_SET):
        session.require_ready()
    sign_in(station)(REYES, PASSWORD)


def test_a_password_that_another_set_is_changed_first(station: StationOnFakes) -> None:
    """Else the person who gave the password could enrol an app of their own and stay in."""
    session = station.session()
    enrolment = setting(station).begin(session)
    session.must_change_password = True
    with refused(Problem.PASSWORD_MUST_CHANGE):
        setting(station).begin(session)
    with refused(Problem.PASSWORD_MUST_CHANGE):
        setting(station).confirm(session, enrolment, code_of(station, enrolment))


def test_an_ended_session_sets_nothing(station: StationOnFakes) -> None:
    session = station.session()
    enrolment = setting(station).begin(session)
    session.end()
    with refused(Problem.SESSION_ENDED):
        setting(station).begin(session)
    with refused(Problem.SESSION_ENDED):
        setting(station).confirm(session, enrolment, code_of(station, enrolment))
