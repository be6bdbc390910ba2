"""Two accounts side by side: neutral, complete, and the same from either side (policy 2.7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.report_difference import Change, DifferenceRow, compare, counts, sentences

_SAID = st.text(st.sampled_from("ab .!?\n”")) | st.lists(
    st.sampled_from(
        ["I saw him run.", "I saw her run.", "He fell.", "She hid", "I called out twice."]
    )
).map(" ".join)
_ACCOUNT = _SAID.map(sentences)


def changes(before: str, after: str) -> list[Change]:
    return [row.change for row in compare(sentences(before), sentences(after))]


@given(_SAID)
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join(" ".join(sentences(text)).split()) == "".join(text.split())


@given(_ACCOUNT, _ACCOUNT)
def test_policy_2_7_every_sentence_of_both_accounts_stands_in_one_row_and_in_its_order(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    rows = compare(before, after)
    assert tuple(row.before for row in rows if row.before is not None) == before
    assert tuple(row.after for row in rows if row.after is not None) == after
    assert all(row.before is not None or row.after is not None for row in rows)


@given(_ACCOUNT)
def test_policy_2_7_an_account_is_the_same_as_itself(account: tuple[str, ...]) -> None:
    assert {row.change for row in compare(account, account)} <= {Change.SAME}


@given(_ACCOUNT, _ACCOUNT)
def test_policy_2_7_swapping_the_sides_turns_added_into_withdrawn_and_nothing_else(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    turned = {Change.ADDED: Change.WITHDRAWN, Change.WITHDRAWN: Change.ADDED}
    there, back = compare(before, after), compare(after, before)
    assert sorted((row.after or "", row.before or "") for row in there) == sorted(
        (row.before or "", row.after or "") for row in back
    )
    assert counts(back) == {turned.get(change, change): n for change, n in counts(there).items()}


@given(_ACCOUNT, _ACCOUNT)
def test_the_same_accounts_always_give_the_same_rows(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert compare(before, after) == compare(before, after)


def test_the_counts_tell_every_kind() -> None:
    assert counts(()) == dict.fromkeys(Change, 0)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He ran. I followed.", ("He ran.", "I followed.")),
        ("“Stop!” I said. He ran.", ("“Stop!”", "I said.", "He ran.")),
        ("Sgt. Lee came. Dr. Roy left", ("Sgt. Lee came.", "Dr. Roy left")),
        ("It was 5.30 p.m. then.", ("It was 5.30 p.m. then.",)),
        ("What I said\nStop\n\n  Stop!  Now", ("What I said", "Stop", "Stop!", "Now")),
        ("... He ran.", ("...", "He ran.")),
        ("", ()),
    ],
)
def test_a_text_is_cut_into_sentences(text: str, found: tuple[str, ...]) -> None:
    assert sentences(text) == found


def test_what_shares_half_of_its_words_was_changed() -> None:
    before = "I said stop, I think twice."
    after = "I said stop, once and then a second time."
    assert changes(before, before) == [Change.SAME]
    assert changes(before, "I said stop, I think once.") == [Change.CHANGED]
    assert changes(before, after) == [Change.WITHDRAWN, Change.ADDED]


def test_white_space_alone_changes_nothing() -> None:
    assert DifferenceRow("He  ran.", "He ran.").change is Change.SAME


def test_marks_without_a_word_are_alike_only_when_they_are_the_same() -> None:
    assert changes("...", "...") == [Change.SAME]
    assert changes("...", "!!!") == [Change.WITHDRAWN, Change.ADDED]


def test_an_account_beside_none_is_added_or_withdrawn_as_a_whole() -> None:
    assert changes("", "He ran. I fell.") == [Change.ADDED, Change.ADDED]
    assert changes("He ran. I fell.", "") == [Change.WITHDRAWN, Change.WITHDRAWN]


def test_the_alignment_keeps_the_order_and_prefers_the_most_alike() -> None:
    rows = compare(
        sentences("He ran. I held him for about ten seconds. I let go."),
        sentences("I held him for 38 seconds. An officer came. I let go."),
    )
    assert [(row.change, row.before, row.after) for row in rows] == [
        (Change.WITHDRAWN, "He ran.", None),
        (
            Change.CHANGED,
            "I held him for about ten seconds.",
            "I held him for 38 seconds.",
        ),
        (Change.ADDED, None, "An officer came."),
        (Change.SAME, "I let go.", "I let go."),
    ]


def test_no_word_of_a_row_judges() -> None:
    """Policy 2.7: never a contradiction, an error or an omission."""
    assert {change.value for change in Change} == {"same", "changed", "added", "withdrawn"}
