"""The start of a recording is read from whatever words its container has for it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.media.start_time import start_time

NOON = datetime(2026, 11, 20, 12, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        "2026-11-20T12:00:05.000000Z",
        "2026-11-20T12:00:05Z",
        "2026-11-20 12:00:05",
        "2026:11:20 12:00:05",
        "2026/11/20 12:00:05",
        " 2026-11-20T07:00:05-0500 ",
        "2026-11-20T07:00:05-05:00",
    ],
)
def test_a_time_is_read_in_every_spelling_and_is_utc_without_a_zone(words: str) -> None:
    read = start_time({"creation_time": words})
    assert read == NOON
    assert read is not None
    assert read.tzinfo is UTC


@pytest.mark.parametrize(
    "words", ["", "2026-11-20", "yesterday", "2026-13-45T00:00:00Z", "0000-00-00T00:00:00Z"]
)
def test_what_spells_no_moment_is_no_start(words: str) -> None:
    assert start_time({"creation_time": words}) is None


def test_a_moment_outside_every_calendar_is_no_start() -> None:
    assert start_time({"creation_time": "0001-01-01T00:00:00+14:00"}) is None


def test_an_unset_clock_is_told_as_it_stands() -> None:
    assert start_time({"creation_time": "1970-01-01T00:00:00Z"}) == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_more_telling_word_goes_first_and_a_useless_one_is_passed_over() -> None:
    words = {
        "date": "2026-11-20T09:00:00Z",
        "creation_time": "2026-11-20T10:00:00Z",
        "com.apple.quicktime.creationdate": "2026-11-20T07:00:05-05:00",
    }
    assert start_time(words) == NOON
    words["com.apple.quicktime.creationdate"] = "today"
    assert start_time(words) == datetime(2026, 11, 20, 10, tzinfo=UTC)
    del words["creation_time"]
    assert start_time(words) == datetime(2026, 11, 20, 9, tzinfo=UTC)
    assert start_time({"CREATION_TIME": "2026-11-20T12:00:05Z"}) == NOON
    assert start_time({}) is None


@given(st.text())
def test_no_words_make_it_fail(words: str) -> None:
    assert start_time({"creation_time": words, "date": "2026-11-20T12:00:05Z"}) is not None
