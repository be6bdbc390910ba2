import re
import time

import pytest

from desktop.credentials.passwords import Argon2idHasher


def test_a_hash_is_argon2id_with_at_least_the_parameters_that_owasp_asks_for() -> None:
    found = re.fullmatch(
        r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$[\w+/]{22}\$[\w+/]{43}",
        Argon2idHasher().hash("correct horse"),
    )
    assert found
    memory_kib, passes, lanes = map(int, found.groups())
    assert memory_kib >= 19 * 1024
    assert passes >= 2
    assert lanes >= 1


def test_a_hash_made_with_other_parameters_is_still_understood() -> None:
    # "correct horse" under m=64, t=1, p=1 and the salt "saltsaltsaltsalt".
    older = (
        "$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA"
        "$rAjuexKlLdAHLvqk7TeeiWZjW4OPoRGwldJXdHbTuKI"
    )
    assert Argon2idHasher().verify("correct horse", older)
    assert not Argon2idHasher().verify("correct hors", older)


def test_a_letter_composed_in_two_ways_is_the_same_password() -> None:
    hasher = Argon2idHasher()
    assert hasher.verify("cafe\N{COMBINING ACUTE ACCENT} 1", hasher.hash("caf\xe9 1"))


def test_a_password_that_the_environment_could_not_decode_is_still_a_password() -> None:
    hasher = Argon2idHasher()
    undecodable = b"caf\xe9".decode("utf-8", "surrogateescape")
    assert hasher.verify(undecodable, hasher.hash(undecodable))
    assert not hasher.verify("caf", hasher.hash(undecodable))


@pytest.mark.parametrize(
    "damaged",
    ["", "plain", "$argon2id$v=19$m=19456,t=2,p=1$short", "$2b$12$abcdefghijklmnopqrstuv"],
)
def test_a_damaged_hash_lets_nobody_in(damaged: str) -> None:
    assert not Argon2idHasher().verify("correct horse", damaged)


def test_a_wrong_password_takes_as_long_as_the_right_one() -> None:
    hasher = Argon2idHasher()
    kept = hasher.hash("correct horse")

    def processor_seconds(password: str) -> float:
        started = time.process_time()
        hasher.verify(password, kept)
        return time.process_time() - started

    right = min(processor_seconds("correct horse") for _ in range(5))
    wrong = min(processor_seconds("x") for _ in range(5))
    assert right / 3 < wrong < right * 3
