"""The two shapes of a command: what it is given, and that it ends with an answer."""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from desktop.cli.answers import Answer, say, tell
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.options import as_option, json_option, station_option
from desktop.cli.prompts import sign_in_secrets
from desktop.domain.identifiers import Badge
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.wording import sentence


def answering(command: Callable[..., Answer]) -> Callable[..., ExitCode]:
    """Make a command of a function of the house: `command(house, **given) -> Answer`.

    Adds --json.
    """

    @json_option
    @click.pass_obj
    @functools.wraps(command)
    def answered(house: House, /, *, as_json: bool, **given: object) -> ExitCode:
        return tell(command(house, **given), as_json=as_json)

    return answered


def at_station(command: Callable[..., Answer]) -> Callable[..., ExitCode]:
    """Make a command of what one person does at a desk: `command(desk, session, **given)`.

    Adds --station, --as and --json; opens the station and signs the person in, for this alone.
    """

    @station_option
    @as_option
    @answering
    @functools.wraps(command)
    def visit(house: House, /, *, station: Path, badge: Badge, **given: object) -> Answer:
        with house.open_station(station) as desk, signed_in(desk, badge) as session:
            return marked(command(desk, session, **given), desk)

    return visit


@contextmanager
def signed_in(desk: Desk, badge: Badge) -> Iterator[Session]:
    """Sign a person in for one command; everything ends with it.

    Says on the error output where the station's log is not the one that was here before.
    """
    session = desk.sign_in(badge, *sign_in_secrets(badge))
    try:
        failure = desk.kept.failure()
        if failure is not None:
            say(sentence(failure), err=True)
        yield session
    finally:
        session.end()


def marked(answer: Answer, desk: Desk) -> Answer:
    """The answer of a station, marked where that is a demonstration."""
    return replace(answer, demonstration=desk.facts.demonstration)
