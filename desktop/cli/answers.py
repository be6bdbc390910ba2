"""How a command answers: sentences for people, or one JSON object."""

import json
import sys
from collections.abc import Iterable, Mapping

import click

from desktop.cli.exit_codes import ExitCode, exit_code
from desktop.domain.refusals import KnownError
from desktop.wording import command_hint, sentence

DEMONSTRATION = "DEMONSTRATION STATION: nothing here is real."


def answer(
    body: Mapping[str, object],
    lines: Iterable[str],
    *,
    as_json: bool,
    demonstration: bool = False,
    code: ExitCode = ExitCode.DONE,
) -> None:
    """Print what a command found, say so where it is a demonstration, and end with its code."""
    if as_json:
        marked = {**body, "demonstration": demonstration}
        click.echo(json.dumps(marked, ensure_ascii=False, indent=2))
    else:
        if demonstration:
            click.echo(DEMONSTRATION)
        for line in lines:
            click.echo(line)
    if code is not ExitCode.DONE:
        raise click.exceptions.Exit(code)


def answer_error(error: KnownError, *, as_json: bool) -> ExitCode:
    """Say what went wrong: on standard error for people, as JSON on standard output."""
    words = sentence(error)
    if as_json:
        body = {"error": {"code": error.problem.value, "words": words, "facts": error.facts}}
        click.echo(json.dumps(body, ensure_ascii=False, indent=2))
    click.echo(words, err=True)
    hint = command_hint(error.problem)
    if hint is not None:
        click.echo(hint, err=True)
    sys.stdout.flush()
    return exit_code(error)
