"""A hint for the shell names a command that the shell has."""

import re

import click
import pytest

from desktop.cli.commands import firsthand
from desktop.domain.refusals import Problem
from desktop.wording import command_hint
from desktop.wording.command_hints import COMMAND_HINTS

COMMANDS = {problem: words for problem, words in COMMAND_HINTS.items() if "firsthand " in words}


def the_command(words: str) -> click.Command:
    found: click.Command = firsthand
    for word in words.split()[1:]:
        if not isinstance(found, click.Group):
            break
        found = found.commands[word]
    return found


@pytest.mark.parametrize("problem", COMMANDS, ids=str)
def test_a_hint_is_a_command_that_the_shell_has_with_options_that_it_takes(
    problem: Problem,
) -> None:
    words = COMMANDS[problem]
    assert words.startswith("firsthand ")
    known = {option for each in the_command(words).params for option in each.opts}
    assert set(re.findall(r"--[\w-]+", words)) <= known


@pytest.mark.parametrize("problem", COMMANDS, ids=str)
def test_a_hint_names_every_option_that_its_command_requires(problem: Problem) -> None:
    words = COMMANDS[problem]
    required = [each for each in the_command(words).params if each.required]
    missing = [
        each.opts
        for each in required
        if isinstance(each, click.Option) and not set(each.opts) & set(words.split())
    ]
    assert not missing


def test_a_hint_is_one_line_and_most_problems_need_none() -> None:
    assert command_hint(Problem.PASSWORD_MUST_CHANGE) == (
        "Next: firsthand officer password BADGE --station DIR --as BADGE"
    )
    assert command_hint(Problem.FOLDER_EMPTY) is None
    assert all("\n" not in words for words in COMMAND_HINTS.values())
