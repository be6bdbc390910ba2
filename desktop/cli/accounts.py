"""Commands on accounts."""

import click

from desktop.cli.answers import Answer, say
from desktop.cli.command_shapes import at_station
from desktop.cli.parameters import CodeOf
from desktop.cli.prompts import code_shown_now, new_password
from desktop.domain.identifiers import Badge, badge_from
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Role
from desktop.services.desk import Desk
from desktop.services.session import Session

_badge_argument = click.argument("whose", type=badge_from, metavar="BADGE")


@click.group()
def officer() -> None:
    """Add people, change passwords, unlock and disable accounts."""


@officer.command("add")
@_badge_argument
@click.option(
    "--role",
    type=CodeOf(Role),
    required=True,
    metavar="ROLE",
    help=f"One of {', '.join(Role)}.",
)
@click.option("--unit", required=True, metavar="UNIT", help="Made by its first use.")
@click.option(
    "--person", default="", metavar="NUMBER", help="Personnel number: one person, one account."
)
@at_station
def add(
    desk: Desk, session: Session, *, whose: Badge, role: Role, unit: str, person: str
) -> Answer:
    """Add a person.

    The new password that you give is a first one, to be changed at its first use.
    """
    added = desk.officers.add(session, whose, role, unit, new_password(), person)
    return Answer(
        {"officer": {"badge": added.badge, "role": added.role.value, "unit": added.unit}},
        (f"{added.badge} was added. The password must be changed at first use.",),
    )


@officer.command("password")
@_badge_argument
@at_station
def password(desk: Desk, session: Session, *, whose: Badge) -> Answer:
    """Change your own password, or give another a first one."""
    if whose == session.badge:
        desk.change_password(session, new_password())
        return _done(whose, "The password was changed.")
    desk.officers.reset_password(session, whose, new_password())
    return _done(whose, f"{whose} has a new first password, to be changed at first use.")


@officer.command("second-factor")
@_badge_argument
@at_station
def second_factor(desk: Desk, session: Session, *, whose: Badge) -> Answer:
    """Set up your own authenticator app.

    Asks for the first code that it shows, to prove it.
    """
    if whose != session.badge:
        raise Refused(Problem.SECOND_FACTOR_FOR_OTHERS, badge=whose)
    enrolment = desk.set_second_factor.begin(session)
    say(f"Enter this in the authenticator app: {enrolment.uri}", err=True)
    desk.set_second_factor.confirm(session, enrolment, code_shown_now())
    words = "The authenticator app is set up. Each sign-in asks for a code from now on."
    return _done(whose, words)


@officer.command("unlock")
@_badge_argument
@at_station
def unlock(desk: Desk, session: Session, *, whose: Badge) -> Answer:
    """Take the lock off an account after wrong passwords."""
    desk.officers.unlock(session, whose)
    return _done(whose, f"{whose} can sign in again.")


@officer.command("disable")
@_badge_argument
@at_station
def disable(desk: Desk, session: Session, *, whose: Badge) -> Answer:
    """Bar a person from signing in; the history stays."""
    desk.officers.disable(session, whose)
    return _done(whose, f"{whose} can't sign in any more. What {whose} did stays in the log.")


def _done(whose: Badge, words: str) -> Answer:
    return Answer({"officer": whose}, (words,))
