"""What a command answers: sentences for people, or one JSON object; and how it is told."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import click

from desktop.cli.exit_codes import ExitCode
from desktop.wording import printable

DEMONSTRATION = "DEMONSTRATION STATION: nothing here is real."

_LONGEST_LINE = 1_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command found: for programs, for people, and the exit code that it ends with.

    `lines_say_so` tells that the lines themselves say where they come from a demonstration.
    """

    body: Mapping[str, object]
    lines: Sequence[str]
    code: ExitCode = ExitCode.DONE
    demonstration: bool = False
    lines_say_so: bool = False


def tell(answer: Answer, *, as_json: bool) -> ExitCode:
    """Print an answer, and say so where it comes from a demonstration."""
    if as_json:
        print_json({**answer.body, "demonstration": answer.demonstration})
    else:
        if answer.demonstration and not answer.lines_say_so:
            say(DEMONSTRATION)
        for line in answer.lines:
            say(line)
    return answer.code


def print_json(body: Mapping[str, object]) -> None:
    """Print one object; ASCII only, so that no name in it can steer a terminal or a decoder."""
    click.echo(json.dumps(body, indent=2))


def say(words: str, *, err: bool = False) -> None:
    """Print words line by line, whatever they hold, so that none of them can steer a terminal."""
    for line in words.split("\n"):
        click.echo(printable(line.expandtabs(), _LONGEST_LINE), err=err)
