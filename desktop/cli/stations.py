"""Commands that make a station, and bring its key back."""

from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import answering
from desktop.cli.house import House
from desktop.cli.options import FILE
from desktop.cli.prompts import new_password, secret
from desktop.domain.identifiers import Badge, badge_from
from desktop.domain.recovery import RecoveryHalves

_HALVES = (
    "Print the two halves of the recovery key and keep them in two offices. They are shown once.",
    "Whoever holds both can open every recording; either half alone tells nothing.",
)

_folder_argument = click.argument("folder", type=FILE)


@click.group()
def demo() -> None:
    """The demonstration station."""


@demo.command("create")
@_folder_argument
@answering
def demo_create(house: House, *, folder: Path) -> Answer:
    """Make the demonstration station and its cameras in FOLDER."""
    made = house.create_demonstration(folder)
    body = {
        "station": str(made.station),
        "cameras": [str(camera) for camera in made.cameras],
        "password": made.password,
        "people": dict(made.people),
    }
    lines = [f"Station: {made.station}", f"Password of everyone: {made.password}"]
    lines += [f"Camera:  {camera}" for camera in made.cameras]
    lines += [f"{badge:>8}  {who}" for badge, who in made.people.items()]
    return Answer(body, lines, demonstration=True)


@click.group()
def station() -> None:
    """Make a station, or bring its key back."""


@station.command("create")
@_folder_argument
@click.option(
    "--preset", required=True, metavar="PRESET", help="The policy, for example clean-reporting."
)
@click.option(
    "--admin",
    "administrator",
    type=badge_from,
    required=True,
    metavar="BADGE",
    help="Its first administrator.",
)
@click.option("--name", metavar="NAME", help="The station's name; the folder's if left out.")
@click.option(
    "--demonstration",
    is_flag=True,
    help="The explicit demonstration key store, for a machine without a keychain.",
)
@answering
def station_create(
    house: House,
    *,
    folder: Path,
    preset: str,
    administrator: Badge,
    name: str | None,
    demonstration: bool,
) -> Answer:
    """Make a station in FOLDER.

    The new password that you give is the administrator's.
    """
    halves = house.create_station(
        folder,
        name=name or folder.absolute().name,
        preset=preset,
        administrator=administrator,
        password=new_password(),
        demonstration=demonstration,
    )
    body = {"station": str(folder), "recovery": {"first": halves.first, "second": halves.second}}
    lines = (
        f"The station stands in {folder}.",
        *_HALVES,
        f"First half:  {halves.first}",
        f"Second half: {halves.second}",
    )
    return Answer(body, lines, demonstration=demonstration)


@station.command("recover")
@_folder_argument
@answering
def station_recover(house: House, *, folder: Path) -> Answer:
    """Bring the station's key back from its printed halves.

    It is put into this account's keychain, and the custody log says so. The halves are asked for,
    or taken from FIRSTHAND_RECOVERY_FIRST and FIRSTHAND_RECOVERY_SECOND.
    """
    halves = RecoveryHalves(
        secret("FIRSTHAND_RECOVERY_FIRST", "First half"),
        secret("FIRSTHAND_RECOVERY_SECOND", "Second half"),
    )
    demonstration = house.recover_station(folder, halves)
    words = "The key is back in this account's key store. The custody log says so."
    return Answer({"recovered": str(folder)}, (words,), demonstration=demonstration)
