"""Enrolling an authenticator app before there is an account to set it for."""

from datetime import timedelta

from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.services.enrol_second_factor import EnrolSecondFactor
from tests.fakes.clock import FakeClock
from tests.fakes.passwords import ReadableSecondFactor
from tests.unit.services.expectations import refused

BADGE = Badge("9001")


def test_a_first_code_proves_the_app_and_is_used_up() -> None:
    clock, codes = FakeClock(), ReadableSecondFactor()
    enrol = EnrolSecondFactor(codes, clock)
    enrolment = enrol.begin(BADGE, "Area A-1")
    assert "Area A-1:9001" in enrolment.uri
    code = codes.code_at(enrolment.secret, clock.now().timestamp())
    proved = enrol.prove(enrolment, code)
    assert proved.secret == enrolment.secret
    at = clock.now().timestamp()
    assert codes.matching_step(proved.secret, code, at, proved.step) is None


def test_a_code_of_another_time_proves_nothing() -> None:
    clock, codes = FakeClock(), ReadableSecondFactor()
    enrol = EnrolSecondFactor(codes, clock)
    enrolment = enrol.begin(BADGE, "Area A-1")
    code = codes.code_at(enrolment.secret, clock.now().timestamp())
    clock.advance(timedelta(minutes=2))
    with refused(Problem.SECOND_FACTOR_CODE_WRONG):
        enrol.prove(enrolment, code)


def test_a_proved_secret_is_not_printed_by_accident() -> None:
    clock, codes = FakeClock(), ReadableSecondFactor()
    enrol = EnrolSecondFactor(codes, clock)
    enrolment = enrol.begin(BADGE, "Area A-1")
    code = codes.code_at(enrolment.secret, clock.now().timestamp())
    assert enrolment.secret not in repr(enrol.prove(enrolment, code))
