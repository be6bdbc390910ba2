import base64
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from desktop.credentials.second_factor import TotpSecondFactor
from desktop.domain.identifiers import Badge

RFC_SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_rfc_6238(at: int, code: str) -> None:
    assert TotpSecondFactor().matching_step(RFC_SECRET, code, at, last_step=0) == at // 30


@pytest.mark.parametrize("typed", ["287 082", " 287082\n", "28 70 82"])
def test_spaces_in_a_typed_code_do_not_matter(typed: str) -> None:
    assert TotpSecondFactor().matching_step(RFC_SECRET, typed, 59, last_step=0) == 1


@pytest.mark.parametrize("typed", ["", "28708", "2870820", "28708x", "\uff128708\uff12", "-87082"])
def test_what_is_no_code_never_counts(typed: str) -> None:
    assert TotpSecondFactor().matching_step(RFC_SECRET, typed, 59, last_step=0) is None


def test_a_secret_has_160_random_bits() -> None:
    assert len(base64.b32decode(TotpSecondFactor().new_secret())) == 20


def test_an_app_reads_the_enrolment_as_it_was_meant() -> None:
    uri = TotpSecondFactor().enrolment_uri(RFC_SECRET, Badge("4412"), "School unit: 3 & 4")
    parts = urlsplit(uri)
    assert (parts.scheme, parts.netloc) == ("otpauth", "totp")
    assert unquote(parts.path) == "/Firsthand School unit  3 & 4:4412"
    assert "+" not in uri
    assert parse_qs(parts.query) == {
        "secret": [RFC_SECRET],
        "issuer": ["Firsthand School unit  3 & 4"],
        "algorithm": ["SHA1"],
        "digits": ["6"],
        "period": ["30"],
    }
