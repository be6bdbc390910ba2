"""The command that shows the codes of categories, circumstances and reasons."""

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import answering
from desktop.cli.house import House
from desktop.domain.taxonomy import Category, Code


@click.command()
@answering
def taxonomy(house: House) -> Answer:
    """Show the codes of categories, circumstances and reasons."""
    codes = house.rulebook.taxonomy()
    body = {
        "version": codes.version,
        "effective_from": codes.effective_from,
        "categories": [_category(category) for category in codes.categories],
        "circumstances": _bodies(codes.circumstances),
        "deactivation_reasons": _bodies(codes.deactivation_reasons),
        "no_recording_reasons": _bodies(codes.no_recording_reasons),
    }
    lines = ["Categories"]
    lines += [f"  {each.code}  {each.title} (keep: {each.keep})" for each in codes.categories]
    for title, group in (
        ("Circumstances", codes.circumstances),
        ("Deactivation reasons", codes.deactivation_reasons),
        ("No-recording reasons", codes.no_recording_reasons),
    ):
        lines += [title, *(f"  {each.code}  {each.title}" for each in group)]
    return Answer({"taxonomy": body}, lines)


def _category(category: Category) -> dict[str, object]:
    return {
        "code": category.code,
        "title": category.title,
        "keep": category.keep,
        "duty": category.duty.value,
        "class": category.incident_class.value,
        "set_by_supervisor": category.set_by_supervisor,
    }


def _bodies(codes: tuple[Code, ...]) -> list[dict[str, str]]:
    return [{"code": each.code, "title": each.title} for each in codes]
