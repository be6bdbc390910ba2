"""What a command answers when it could not do its work."""

import io
import traceback
from collections.abc import Mapping

import click

from desktop.cli.answers import print_json, say
from desktop.cli.exit_codes import OUR_MISTAKE, ExitCode, exit_code
from desktop.cli.prompts import NoTerminal
from desktop.domain.refusals import KnownError
from desktop.wording import command_hint, sentence

_STOPPED = (
    "Stopped. What was finished before counts, and nothing counts that was done halfway. Run the "
    "command again to go on."
)
_OURS = (
    "Something went wrong here, not with your evidence. Nothing was lost. Try again; if it comes "
    "back, hand the lines below to whoever looks after this program."
)


def answer_known_error(error: KnownError, *, as_json: bool) -> int:
    """Say what the world did."""
    words = sentence(error)
    _tell(error.problem.value, words, words, error.facts, as_json=as_json)
    hint = command_hint(error.problem)
    if hint is not None:
        say(hint, err=True)
    return exit_code(error)


def answer_misuse(misused: click.ClickException, *, as_json: bool) -> int:
    """Say how the command is used."""
    shown = io.StringIO()
    misused.show(shown)
    code = "no-terminal" if isinstance(misused, NoTerminal) else "usage"
    _tell(code, misused.format_message(), shown.getvalue().rstrip(), as_json=as_json)
    return misused.exit_code


def answer_stop(*, as_json: bool) -> int:
    """Say what a command that was stopped at the keyboard leaves behind."""
    _tell("stopped", _STOPPED, _STOPPED, as_json=as_json)
    return ExitCode.BAD_INPUT


def answer_own_mistake(*, as_json: bool) -> int:
    """Say that the program itself is wrong, with what its makers need to know."""
    _tell("program-mistake", _OURS, f"{_OURS}\n{traceback.format_exc().rstrip()}", as_json=as_json)
    return OUR_MISTAKE


def _tell(
    code: str,
    words: str,
    shown: str,
    facts: Mapping[str, str] | None = None,
    *,
    as_json: bool,
) -> None:
    if as_json:
        print_json({"error": {"code": code, "words": words, "facts": dict(facts or {})}})
    say(shown, err=True)
