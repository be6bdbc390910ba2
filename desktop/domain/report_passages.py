"""Passages: a long text is written prompt by prompt, and stands in the report as one text."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.report_forms import FieldKind, FormField


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt: its title, which stands in the report, and the kinds of thing it asks for."""

    title: str
    kinds: str = ""


def passage_prompts(field: FormField) -> tuple[Prompt, ...]:
    """The prompts that a field is written by, each on its own; empty where it is written at once.

    A long text whose prompt has several lines asks for one passage a line. What follows the first
    colon of a line are examples of kind, which never stand in the report.
    """
    lines = [line.strip() for line in field.prompt.splitlines() if line.strip()]
    if field.kind is not FieldKind.LONG_TEXT or len(lines) == 1:
        return ()
    parts = (line.partition(":") for line in lines)
    return tuple(Prompt(title.strip(), kinds.strip()) for title, _, kinds in parts)


def join_passages(prompts: Sequence[Prompt], passages: Sequence[str]) -> str:
    """One text of all passages that were written, each under its prompt. Silence stays silence."""
    written = zip(prompts, passages, strict=True)
    return "\n\n".join(
        f"{prompt.title}\n{words}" for prompt, text in written if (words := text.strip())
    )


def split_passages(prompts: Sequence[Prompt], text: str) -> tuple[str, ...]:
    """The passages of a joined text; what stands before the first prompt belongs to the first."""
    titles = [prompt.title for prompt in prompts]
    passages: list[list[str]] = [[] for _ in titles]
    at, left = 0, list(titles)
    for line in text.splitlines():
        if line.strip() in left:
            at = titles.index(line.strip())
            left = titles[at + 1 :]
        else:
            passages[at].append(line)
    return tuple("\n".join(lines).strip() for lines in passages)
