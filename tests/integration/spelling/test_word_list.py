"""The dictionary: what it calls unknown, and what it suggests."""

import pytest

from desktop.app.resources import RESOURCES
from desktop.spelling.word_list import WordList

OWN_WORDS = RESOURCES / "spelling" / "police_words.txt"


@pytest.fixture(scope="module")
def words() -> WordList:
    return WordList(OWN_WORDS)


def test_misspelled_words_are_found_as_they_were_written(words: WordList) -> None:
    written = ["I", "Recieved", "a", "call", "and", "hansdcuffed", "the", "suspect", "teh"]
    assert words.unknown(written) == {"Recieved", "hansdcuffed", "teh"}


@pytest.mark.parametrize(
    "known",
    [
        "UOF",
        "C-0317",
        "3A2",
        "x",
        "officer's",
        "can't",
        "can\u2019t",
        "Officer\u2019s",
        "arrestee",
        "de-escalation",
        "wristlock",
        "Naloxone",
        "lobby",
        "_",
        "--",
    ],
)
def test_codes_police_words_and_apostrophes_are_no_mistakes(words: WordList, known: str) -> None:
    assert not words.unknown([known])


def test_only_the_unknown_part_of_a_compound_counts(words: WordList) -> None:
    assert words.unknown(["well-known", "well-knonw"]) == {"well-knonw"}


@pytest.mark.parametrize(
    ("written", "first"),
    [("recieved", "received"), ("Recieved", "Received"), ("definately", "definitely")],
)
def test_the_likeliest_spelling_comes_first(words: WordList, written: str, first: str) -> None:
    assert words.suggestions(written)[0] == first


def test_at_most_five_spellings_are_suggested(words: WordList) -> None:
    assert 1 < len(words.suggestions("bal")) <= 5


@pytest.mark.parametrize("hopeless", ["", "x" * 200, "qzxjqkzvwq", "12", "a b"])
def test_where_nothing_is_alike_nothing_is_suggested(words: WordList, hopeless: str) -> None:
    assert words.suggestions(hopeless) == ()


def test_the_shipped_words_are_one_a_line_and_none_twice() -> None:
    lines = OWN_WORDS.read_text("utf-8").splitlines()
    own = [line for line in lines if line and not line.startswith("#")]
    assert own == sorted(set(own), key=str.lower)
    assert all(word.isalpha() for word in own)
