"""A narrative is written prompt by prompt, and is one text where it is sealed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.report_forms import FieldKind, FormField
from desktop.domain.report_passages import (
    Prompt,
    join_passages,
    passage_prompts,
    split_passages,
)

PROMPTS = (Prompt("What I saw", "sights, light"), Prompt("What I said"), Prompt("What I did"))
WRITTEN = st.text(alphabet="abc I.\n", max_size=30).map(
    lambda text: "\n".join(text.split("\n")).strip()
)


def long_text(prompt: str, kind: FieldKind = FieldKind.LONG_TEXT) -> FormField:
    return FormField("narrative", "Narrative", kind, required=True, prompt=prompt)


def test_each_line_of_a_long_texts_prompt_asks_for_a_passage() -> None:
    assert (
        passage_prompts(long_text("What I saw: sights, light\n What I said \n\nWhat I did\n"))
        == PROMPTS
    )


@pytest.mark.parametrize(
    "field", [long_text(""), long_text("Say it all."), long_text("a\nb", FieldKind.TEXT)]
)
def test_other_fields_are_written_at_once(field: FormField) -> None:
    assert passage_prompts(field) == ()


def test_every_passage_stands_under_its_prompt() -> None:
    joined = join_passages(PROMPTS, ("A man.\nHe ran.\n", "", " I followed."))
    assert joined == "What I saw\nA man.\nHe ran.\n\nWhat I did\nI followed."


def test_what_was_not_answered_is_not_in_the_text() -> None:
    assert join_passages(PROMPTS, ("", " ", "\n")) == ""


def test_what_stands_before_every_prompt_belongs_to_the_first() -> None:
    assert split_passages(PROMPTS, "A man.\nWhat I did\nNothing.") == ("A man.", "", "Nothing.")


def test_a_prompt_that_comes_again_is_the_writers_own_line() -> None:
    text = "What I saw\nA man.\nWhat I did\nI ran.\nWhat I saw\nNothing more."
    assert split_passages(PROMPTS, text) == ("A man.", "", "I ran.\nWhat I saw\nNothing more.")


@given(st.tuples(WRITTEN, WRITTEN, WRITTEN))
def test_passages_that_were_joined_come_apart_again(passages: tuple[str, str, str]) -> None:
    assert split_passages(PROMPTS, join_passages(PROMPTS, passages)) == passages
