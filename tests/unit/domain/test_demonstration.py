import pytest

from desktop.domain.demonstration import PASSWORD, is_demonstration_password
from desktop.domain.officers import MINIMUM_PASSWORD_LENGTH


@pytest.mark.parametrize(
    "typed",
    [
        PASSWORD,
        PASSWORD.upper(),
        PASSWORD.title(),
        f"  {PASSWORD}\n",
        " ".join(PASSWORD),
        PASSWORD.replace("d", "\N{FULLWIDTH LATIN SMALL LETTER D}"),
    ],
)
def test_the_demonstrations_password_is_known_however_it_is_written(typed: str) -> None:
    assert is_demonstration_password(typed)


@pytest.mark.parametrize("typed", ["", "demonstration", PASSWORD + "1", "correct horse"])
def test_other_passwords_are_other_passwords(typed: str) -> None:
    assert not is_demonstration_password(typed)


def test_the_demonstrations_password_is_long_enough_to_be_set() -> None:
    assert len(PASSWORD) >= MINIMUM_PASSWORD_LENGTH
