import re
from collections.abc import Callable

import pytest

from desktop.credentials.recovery_halves import join, split
from desktop.domain.recovery import HalfFault, HalvesFault, RecoveryHalves
from desktop.domain.refusals import BadInput, Problem

KEY = bytes(range(100, 132))
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def refusal(first: str, second: str) -> BadInput:
    with pytest.raises(BadInput) as refused:
        join(RecoveryHalves(first, second))
    return refused.value


def assert_malformed(first: str, second: str, half: int, fault: HalfFault) -> None:
    refused = refusal(first, second)
    assert refused.problem is Problem.RECOVERY_HALF_MALFORMED
    assert refused.facts == {"half": str(half), "fault": fault.value}


def test_the_two_halves_give_the_key_in_either_order() -> None:
    halves = split(KEY)
    assert join(halves) == KEY
    assert join(RecoveryHalves(halves.second, halves.first)) == KEY


def test_a_half_is_printed_in_groups_behind_its_mark() -> None:
    halves = split(KEY)
    assert re.fullmatch(r"H1(-[0-9A-HJKMNP-TV-Z]{4}){14}", halves.first)
    assert re.fullmatch(r"H2(-[0-9A-HJKMNP-TV-Z]{4}){14}", halves.second)


def test_a_half_tells_nothing_alone_because_each_printing_differs() -> None:
    assert split(KEY).first != split(KEY).first
    assert split(KEY).second != split(KEY).second


def test_printed_halves_are_not_shown_by_accident() -> None:
    halves = split(KEY)
    assert halves.first not in repr(halves)
    assert halves.second not in repr(halves)


Typing = Callable[[str], str]
TYPINGS: dict[str, Typing] = {
    "small letters": str.lower,
    "spaces": lambda half: half.replace("-", " "),
    "one word": lambda half: half.replace("-", ""),
    "dashes and lines": lambda half: half.replace("-", " \N{EN DASH}\n"),
    "O and l": lambda half: half.replace("0", "O").replace("1", "l"),
    "o and I": lambda half: half.replace("0", "o").replace("1", "I"),
}


@pytest.mark.parametrize("typed_as", TYPINGS.values(), ids=TYPINGS.keys())
def test_case_spaces_dashes_and_letters_that_look_alike_do_not_matter(typed_as: Typing) -> None:
    for _ in range(5):
        halves = split(KEY)
        typed = RecoveryHalves(typed_as(halves.first), typed_as(halves.second))
        assert join(typed) == KEY


def test_the_same_half_twice_is_said_plainly() -> None:
    for same in (split(KEY).first, split(KEY).second):
        refused = refusal(same, same)
        assert refused.problem is Problem.RECOVERY_HALVES_WRONG
        assert refused.facts == {"fault": HalvesFault.SAME_HALF_TWICE.value, "mark": same[:2]}


def test_two_first_halves_of_different_printings_are_the_same_half_twice_too() -> None:
    assert refusal(split(KEY).first, split(KEY).first).problem is Problem.RECOVERY_HALVES_WRONG


def test_any_one_mistyped_letter_is_found_and_its_half_named() -> None:
    halves = split(KEY)
    for place in range(3, len(halves.second)):
        right = halves.second[place]
        if right == "-":
            continue
        wrong = LETTERS[(LETTERS.index(right) + 1) % len(LETTERS)]
        typed = halves.second[:place] + wrong + halves.second[place + 1 :]
        assert_malformed(halves.first, typed, 2, HalfFault.TYPING)
        assert_malformed(typed, halves.first, 1, HalfFault.TYPING)


def test_two_groups_that_changed_places_are_found() -> None:
    halves = split(KEY)
    groups = halves.first.split("-")
    groups[3], groups[4] = groups[4], groups[3]
    assert_malformed("-".join(groups), halves.second, 1, HalfFault.TYPING)


def test_a_half_with_the_other_halfs_mark_is_found() -> None:
    halves = split(KEY)
    assert_malformed("H1" + halves.second[2:], halves.first, 1, HalfFault.TYPING)


SPOILT: dict[str, tuple[Typing, HalfFault]] = {
    "nothing": (lambda _: "", HalfFault.MARK),
    "no mark": (lambda half: half[3:], HalfFault.MARK),
    "third half": (lambda half: "H3" + half[2:], HalfFault.MARK),
    "a letter less": (lambda half: half[:-1], HalfFault.LENGTH),
    "a letter more": (lambda half: half + "0", HalfFault.LENGTH),
    "a group less": (lambda half: half[:-5], HalfFault.LENGTH),
    "U": (lambda half: half[:-1] + "U", HalfFault.LETTER),
    "star": (lambda half: half[:-1] + "*", HalfFault.LETTER),
    "Cyrillic": (lambda half: half[:-1] + "\N{CYRILLIC CAPITAL LETTER A}", HalfFault.LETTER),
}


@pytest.mark.parametrize(("spoilt", "fault"), SPOILT.values(), ids=SPOILT.keys())
def test_what_can_not_be_read_says_why(spoilt: Typing, fault: HalfFault) -> None:
    halves = split(KEY)
    assert_malformed(spoilt(halves.first), halves.second, 1, fault)
    assert_malformed(halves.first, spoilt(halves.second), 2, fault)
