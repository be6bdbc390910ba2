"""Passages: a long text is written prompt by prompt, and stands in the report as one text."""

from collections.abc import Sequence

from desktop.domain.report_forms import FieldKind, FormField


def passage_prompts(field: FormField) -> tuple[str, ...]:
    """The prompts that a field is written by, each on its own; empty where it is written at once.

    A long text whose prompt has several lines asks for one passage a line.
    """
    prompts = tuple(line.strip() for line in field.prompt.splitlines() if line.strip())
    return prompts if field.kind is FieldKind.LONG_TEXT and len(prompts) > 1 else ()


def join_passages(prompts: Sequence[str], passages: Sequence[str]) -> str:
    """One text of all passages that were written, each under its prompt. Silence stays silence."""
    written = zip(prompts, passages, strict=True)
    return "\n\n".join(f"{prompt}\n{text.strip()}" for prompt, text in written if text.strip())


def split_passages(prompts: Sequence[str], text: str) -> tuple[str, ...]:
    """The passages of a joined text; what stands before the first prompt belongs to the first."""
    passages: list[list[str]] = [[] for _ in prompts]
    at, left = 0, list(prompts)
    for line in text.splitlines():
        if line.strip() in left:
            at = prompts.index(line.strip())
            left = list(prompts[at + 1 :])
        else:
            passages[at].append(line)
    return tuple("\n".join(lines).strip() for lines in passages)
