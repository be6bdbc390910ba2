"""Options that many commands share, and signing in."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from desktop.cli.house import House
from desktop.domain.identifiers import badge_from
from desktop.domain.refusals import BadInput, Problem
from desktop.services.desk import Desk
from desktop.services.session import Session

P = ParamSpec("P")
R = TypeVar("R")

pass_house = click.make_pass_decorator(House)


def station_option(command: Callable[P, R]) -> Callable[P, R]:
    """--station DIR."""
    return click.option(
        "--station",
        type=click.Path(path_type=Path),
        required=True,
        envvar="FIRSTHAND_STATION",
        help="The station's folder.",
    )(command)


def as_option(command: Callable[P, R]) -> Callable[P, R]:
    """--as BADGE."""
    return click.option("--as", "badge", required=True, metavar="BADGE", help="Who signs in.")(
        command
    )


def json_option(command: Callable[P, R]) -> Callable[P, R]:
    """--json."""
    return click.option("--json", "as_json", is_flag=True, help="Answer with one JSON object.")(
        command
    )


def reason_option(command: Callable[P, R]) -> Callable[P, R]:
    """--reason TEXT."""
    return click.option(
        "--reason", metavar="TEXT", help="Why you view it; a supervisor who was not there must say."
    )(command)


def new_password() -> str:
    """The new password, from FIRSTHAND_NEW_PASSWORD or typed twice."""
    return _secret("FIRSTHAND_NEW_PASSWORD", "New password", confirm=True)


def secret_prompt(variable: str, words: str) -> str:
    """A secret from an environment variable, or typed without being shown."""
    return _secret(variable, words, confirm=False)


@contextmanager
def signed_in(desk: Desk, untrusted_badge: str) -> Iterator[Session]:
    """Sign a person in for one command; everything ends with it."""
    session = sign_in(desk, untrusted_badge)
    try:
        yield session
    finally:
        session.end()


def sign_in(desk: Desk, untrusted_badge: str) -> Session:
    """Sign in with FIRSTHAND_PASSWORD and FIRSTHAND_CODE, or what is typed."""
    badge = badge_from(untrusted_badge)
    password = secret_prompt("FIRSTHAND_PASSWORD", f"Password of {badge}")
    return desk.sign_in(badge, password, os.environ.get("FIRSTHAND_CODE"))


def see_that_free(out: Path, station: Path) -> None:
    """See that a file can be made: never over another one, never inside the station.

    Raises BadInput (OUTPUT_EXISTS, OUTPUT_INSIDE_STATION, OUTPUT_NOT_WRITABLE).
    """
    if out.absolute().parent.resolve().is_relative_to(station.resolve()):
        raise BadInput(Problem.OUTPUT_INSIDE_STATION, file=out)
    if out.exists() or out.is_symlink():
        raise BadInput(Problem.OUTPUT_EXISTS, file=out)
    if not out.absolute().parent.is_dir():
        raise BadInput(Problem.OUTPUT_NOT_WRITABLE, file=out)


def write_new(out: Path, content: bytes) -> None:
    """Write a file that must not be there yet, readable by this account alone.

    Raises BadInput (OUTPUT_EXISTS, OUTPUT_NOT_WRITABLE).
    """
    try:
        with out.open("xb") as file:
            out.chmod(0o600)
            file.write(content)
    except FileExistsError as exists:
        raise BadInput(Problem.OUTPUT_EXISTS, file=out) from exists
    except OSError as refused:
        out.unlink(missing_ok=True)
        raise BadInput(Problem.OUTPUT_NOT_WRITABLE, file=out) from refused


def _secret(variable: str, words: str, *, confirm: bool) -> str:
    value = os.environ.get(variable)
    if value is not None:
        return value
    typed: str = click.prompt(words, hide_input=True, confirmation_prompt=confirm, err=True)
    return typed
