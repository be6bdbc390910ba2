"""Commands on accounts."""

from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.house import House
from desktop.cli.options import (
    as_option,
    json_option,
    new_password,
    pass_house,
    secret_prompt,
    signed_in,
    station_option,
)
from desktop.domain.identifiers import badge_from
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Role


@click.group()
def officer() -> None:
    """Add people, change passwords, unlock and disable accounts."""


@officer.command("add")
@click.argument("new_badge", metavar="BADGE")
@click.option("--role", required=True, type=click.Choice([role.value for role in Role]))
@click.option("--unit", required=True)
@station_option
@as_option
@json_option
@pass_house
def add(
    house: House, new_badge: str, role: str, unit: str, station: Path, badge: str, *, as_json: bool
) -> None:
    """Add a person; the new password is a first one, to be changed at first use."""
    new = badge_from(new_badge)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        added = desk.officers.add(session, new, Role(role), unit, new_password())
        body = {"officer": {"badge": added.badge, "role": added.role.value, "unit": added.unit}}
        lines = (f"{added.badge} was added. The password must be changed at first use.",)
        answer(body, lines, as_json=as_json, demonstration=desk.facts.demonstration)


@officer.command("password")
@click.argument("whose", metavar="BADGE")
@station_option
@as_option
@json_option
@pass_house
def password(house: House, whose: str, station: Path, badge: str, *, as_json: bool) -> None:
    """Change one's own password, or give another a new first one."""
    owner = badge_from(whose)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        if owner == session.badge:
            desk.change_password(session, new_password())
            words = "The password was changed."
        else:
            desk.officers.reset_password(session, owner, new_password())
            words = f"{owner} has a new first password, to be changed at first use."
        answer(
            {"officer": owner}, (words,), as_json=as_json, demonstration=desk.facts.demonstration
        )


@officer.command("second-factor")
@click.argument("whose", metavar="BADGE")
@station_option
@as_option
@pass_house
def second_factor(house: House, whose: str, station: Path, badge: str) -> None:
    """Set one's own second factor; asks for a first code to prove it."""
    if badge_from(whose) != badge_from(badge):
        raise Refused(Problem.SECOND_FACTOR_FOR_OTHERS, badge=whose)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        enrolment = desk.set_second_factor.begin(session)
        click.echo(f"Enter this in the authenticator app: {enrolment.uri}")
        code = secret_prompt("FIRSTHAND_NEW_CODE", "The 6-digit code that it shows")
        desk.set_second_factor.confirm(session, enrolment, code)
        click.echo("The second factor is set. Each sign-in asks for a code from now on.")


@officer.command("unlock")
@click.argument("whose", metavar="BADGE")
@station_option
@as_option
@json_option
@pass_house
def unlock(house: House, whose: str, station: Path, badge: str, *, as_json: bool) -> None:
    """Take the lock off an account after wrong passwords."""
    owner = badge_from(whose)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        desk.officers.unlock(session, owner)
        lines = (f"{owner} can sign in again.",)
        answer({"officer": owner}, lines, as_json=as_json, demonstration=desk.facts.demonstration)


@officer.command("disable")
@click.argument("whose", metavar="BADGE")
@station_option
@as_option
@json_option
@pass_house
def disable(house: House, whose: str, station: Path, badge: str, *, as_json: bool) -> None:
    """Bar a person from signing in; the history stays."""
    owner = badge_from(whose)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        desk.officers.disable(session, owner)
        lines = (f"{owner} can't sign in any more. What {owner} did stays in the log.",)
        answer({"officer": owner}, lines, as_json=as_json, demonstration=desk.facts.demonstration)
