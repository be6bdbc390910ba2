"""Hashers and second factors, real and fake, keep the same promises."""

import base64
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from desktop.credentials.passwords import Argon2idHasher
from desktop.credentials.second_factor import TotpSecondFactor
from desktop.domain.identifiers import Badge
from desktop.ports.passwords import PasswordHasher, SecondFactor
from tests.fakes.passwords import QuickHasher, ReadableSecondFactor

NOW = 1_795_000_000.0
STEP = int(NOW // 30)
CodeAt = Callable[[str, float], str]


@pytest.fixture(params=[QuickHasher, Argon2idHasher])
def hasher(request: pytest.FixtureRequest) -> PasswordHasher:
    made: PasswordHasher = request.param()
    return made


def test_the_right_password_is_known_again(hasher: PasswordHasher) -> None:
    assert hasher.verify("Ørsted & sons 1857", hasher.hash("Ørsted & sons 1857"))


@pytest.mark.parametrize("wrong", ["", "correct horsf", "correct hors", "correct horse "])
def test_a_wrong_password_is_not(hasher: PasswordHasher, wrong: str) -> None:
    assert not hasher.verify(wrong, hasher.hash("correct horse"))


def test_one_password_never_hashes_alike_twice(hasher: PasswordHasher) -> None:
    assert hasher.hash("correct horse") != hasher.hash("correct horse")


def totp_code(secret: str, at: float) -> str:
    return TOTP(base64.b32decode(secret), 6, SHA1(), 30).generate(at).decode()  # noqa: S303 - as in RFC 6238


@pytest.fixture(params=["readable", "totp"])
def factor_and_codes(request: pytest.FixtureRequest) -> tuple[SecondFactor, CodeAt]:
    if request.param == "totp":
        return TotpSecondFactor(), totp_code
    readable = ReadableSecondFactor()
    return readable, readable.code_at


@pytest.fixture
def factor(factor_and_codes: tuple[SecondFactor, CodeAt]) -> SecondFactor:
    return factor_and_codes[0]


@pytest.fixture
def code_at(factor_and_codes: tuple[SecondFactor, CodeAt]) -> CodeAt:
    return factor_and_codes[1]


@pytest.mark.parametrize("late_by", [-1, 0, 1])
def test_a_code_counts_one_step_early_or_late(
    factor: SecondFactor, code_at: CodeAt, late_by: int
) -> None:
    secret = factor.new_secret()
    code = code_at(secret, NOW + 30 * late_by)
    assert factor.matching_step(secret, code, NOW, last_step=0) == STEP + late_by


@pytest.mark.parametrize("late_by", [-3, -2, 2, 3])
def test_a_code_of_another_time_does_not_count(
    factor: SecondFactor, code_at: CodeAt, late_by: int
) -> None:
    secret = factor.new_secret()
    code = code_at(secret, NOW + 30 * late_by)
    assert factor.matching_step(secret, code, NOW, last_step=0) is None


def test_a_used_code_and_the_codes_before_it_never_count_again(
    factor: SecondFactor, code_at: CodeAt
) -> None:
    secret = factor.new_secret()
    earlier, used, later = (code_at(secret, NOW + 30 * step) for step in (-1, 0, 1))
    assert factor.matching_step(secret, used, NOW, last_step=STEP) is None
    assert factor.matching_step(secret, earlier, NOW, last_step=STEP) is None
    assert factor.matching_step(secret, later, NOW, last_step=STEP) == STEP + 1


def test_the_code_of_another_secret_does_not_count(factor: SecondFactor, code_at: CodeAt) -> None:
    secret = factor.new_secret()
    right = code_at(secret, NOW)
    wrong = f"{(int(right) + 500_000) % 1_000_000:06d}"
    assert factor.matching_step(secret, wrong, NOW, last_step=STEP - 1) is None


def test_every_secret_is_new(factor: SecondFactor) -> None:
    assert factor.new_secret() != factor.new_secret()


def test_the_enrolment_uri_names_person_station_and_secret(factor: SecondFactor) -> None:
    secret = factor.new_secret()
    uri = factor.enrolment_uri(secret, Badge("4412"), "School")
    assert uri.startswith("otpauth://totp/")
    assert all(part in uri for part in ("4412", "School", f"secret={secret}"))
