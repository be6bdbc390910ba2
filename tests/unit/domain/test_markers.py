"""Markers: their words, their versions, and what the log holds of them."""

from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import RecordingId
from desktop.domain.markers import LONGEST_WORDS, Marker, marker_words, standing
from desktop.domain.refusals import BadInput, Problem
from tests.fakes.builders import NOON, REYES, make_marker

_R1 = RecordingId("r1")
_LATER = NOON + timedelta(minutes=2)


def test_words_are_kept_as_one_line() -> None:
    assert marker_words("  Contact\n begins\u2028 ") == "Contact begins"
    assert marker_words("x" * LONGEST_WORDS) == "x" * LONGEST_WORDS


@pytest.mark.parametrize("words", ["", " \n\t", "x" * (LONGEST_WORDS + 1)])
def test_a_marker_needs_words_and_not_too_many(words: str) -> None:
    with pytest.raises(BadInput) as refusal:
        marker_words(words)
    assert refusal.value.problem is Problem.MARKER_WORDS_MALFORMED
    assert refusal.value.facts == {"longest": "120"}


def test_the_digest_covers_the_moment_and_the_words_under_the_salt() -> None:
    marker = make_marker(_R1)
    other = make_marker(_R1, marker=marker.marker)
    assert marker.digest == other.digest
    for changed in (
        make_marker(_R1, at_ms=4251),
        make_marker(_R1, words=SaltedText("Contact ends", marker.words.salt)),
        make_marker(_R1, words=SaltedText(marker.words.text, "11" * 16)),
    ):
        assert changed.digest != marker.digest


def test_a_renamed_marker_keeps_its_moment_and_when_it_was_set() -> None:
    first = make_marker(_R1)
    renamed = first.renamed(SaltedText.of("Handcuffs on"), _LATER)
    assert (renamed.version, renamed.at, renamed.at_ms) == (2, _LATER, first.at_ms)
    assert standing([first, renamed]) == (
        Marker(first.marker, _R1, 4250, "Handcuffs on", REYES, NOON),
    )


def test_a_withdrawn_marker_stands_no_more_and_its_withdrawal_repeats_no_words() -> None:
    first, other = make_marker(_R1), make_marker(_R1, at_ms=9)
    gone = first.withdrawn(_LATER)
    assert gone.is_withdrawn
    assert (gone.version, gone.words.text) == (2, "")
    assert [marker.id for marker in standing([first, other, gone])] == [other.marker]
