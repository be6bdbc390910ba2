import uuid
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.identifiers import badge_from, camera_from, new_id
from desktop.domain.refusals import BadInput, Problem

AT = datetime(2026, 11, 20, 11, 47, 31, 120_000, UTC)


def test_an_id_is_a_uuid_of_version_7_that_tells_its_time() -> None:
    made = uuid.UUID(new_id(AT))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == int(AT.timestamp() * 1000)


def test_no_two_ids_of_one_moment_are_equal() -> None:
    assert len({new_id(AT) for _ in range(1000)}) == 1000


def test_every_bit_that_may_be_random_is() -> None:
    made = [uuid.UUID(new_id(AT)).int for _ in range(200)]
    ones, zeros = 0, 0
    for number in made:
        ones |= number
        zeros |= ~number
    random_bits = ones & zeros & ((1 << 80) - 1)
    assert random_bits.bit_count() == 74


def test_later_ids_sort_later() -> None:
    ids = [new_id(AT + timedelta(milliseconds=step)) for step in range(50)]
    assert ids == sorted(ids)


@pytest.mark.parametrize("at", [datetime(1969, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)])
def test_a_clock_that_is_far_off_still_gives_an_id(at: datetime) -> None:
    assert uuid.UUID(new_id(at)).version == 7


@pytest.mark.parametrize(
    ("typed", "badge"),
    [
        ("4412", "4412"),
        (" 4412\n", "4412"),
        ("a-17", "A-17"),
        ("X", "X"),
        ("1234567890123456", "1234567890123456"),
    ],
)
def test_a_badge_number_is_kept_in_capitals(typed: str, badge: str) -> None:
    assert badge_from(typed) == badge


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-4412",
        "44 12",
        "44_12",
        "4412\n4413",
        "12345678901234567",
        "../4412",
        "Stra\N{LATIN SMALL LETTER SHARP S}e",
        "\N{LATIN SMALL LETTER DOTLESS I}17",
        "\N{ARABIC-INDIC DIGIT FOUR}412",
    ],
)
def test_what_is_no_badge_number_is_refused_as_typed(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        badge_from(typed)
    assert refused.value.problem is Problem.BADGE_MALFORMED
    assert refused.value.facts == {"badge": typed}


@pytest.mark.parametrize(
    ("typed", "camera"),
    [("C-0317", "C-0317"), (" Axon 4_b.2 ", "Axon 4_b.2"), ("7", "7"), ("x" * 64, "x" * 64)],
)
def test_a_camera_number_is_kept_as_it_is_written(typed: str, camera: str) -> None:
    assert camera_from(typed) == camera


@pytest.mark.parametrize(
    "typed",
    ["", " ", ".hidden", "C/0317", "C\n0317", "x" * 65, "caf\N{LATIN SMALL LETTER E WITH ACUTE}"],
)
def test_what_is_no_camera_number_is_refused_as_typed(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        camera_from(typed)
    assert refused.value.problem is Problem.CAMERA_MALFORMED
    assert refused.value.facts == {"camera": typed}
