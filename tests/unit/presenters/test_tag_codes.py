"""Typing codes by their shortest start."""

from desktop.presenters.tag_codes import CodeTyping, shortest_starts

CODES = ("UOF", "AFE", "AMI", "CRA", "CRD", "CRI", "CFS")


def test_the_shortest_start_tells_a_code_from_all_others() -> None:
    starts = shortest_starts(CODES)
    assert {code: code[:count] for code, count in starts.items()} == {
        "UOF": "U",
        "AFE": "AF",
        "AMI": "AM",
        "CRA": "CRA",
        "CRD": "CRD",
        "CRI": "CRI",
        "CFS": "CF",
    }


def test_letters_in_any_case_choose_a_code_at_its_last_needed_letter() -> None:
    typing = CodeTyping(CODES)
    assert [typing.letter(each) for each in "cRd"] == [None, None, "CRD"]


def test_the_rest_of_a_chosen_code_chooses_nothing() -> None:
    typing = CodeTyping((*CODES, "FIO", "OTH"))
    assert [typing.letter(each) for each in "UOF"] == ["UOF", None, None]
    assert typing.letter("F") == "FIO"


def test_a_letter_that_fits_nothing_begins_anew() -> None:
    typing = CodeTyping(CODES)
    assert [typing.letter(each) for each in "CXAM"] == [None, None, None, "AMI"]


def test_what_was_begun_is_forgotten_when_it_ends() -> None:
    typing = CodeTyping(CODES)
    typing.letter("A")
    begun = typing.is_under_way
    typing.end()
    assert (begun, typing.is_under_way) == (True, False)
    assert typing.letter("M") is None
