"""Commands that make a station, bring its key back, and try the program itself."""

from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.options import json_option, new_password, pass_house, secret_prompt
from desktop.domain.recovery import RecoveryHalves

_HALVES = (
    "Print the two halves of the recovery key and keep them in two offices. They are shown once.",
    "Whoever holds both can open every recording; either half alone tells nothing.",
)


@click.group()
def demo() -> None:
    """The demonstration station."""


@demo.command("create")
@click.argument("folder", type=click.Path(path_type=Path))
@json_option
@pass_house
def demo_create(house: House, folder: Path, *, as_json: bool) -> None:
    """Make the demonstration station and its cameras under FOLDER."""
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
    answer(body, lines, as_json=as_json, demonstration=True)


@click.group()
def station() -> None:
    """Make a station, or bring its key back."""


@station.command("create")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--preset", required=True, help="The policy, for example clean-reporting.")
@click.option("--admin", "administrator", required=True, metavar="BADGE")
@click.option("--name", help="The station's name; the folder's if left out.")
@click.option(
    "--demonstration",
    is_flag=True,
    help="The explicit demonstration key store, for a machine without a keychain.",
)
@json_option
@pass_house
def station_create(
    house: House,
    folder: Path,
    preset: str,
    administrator: str,
    name: str | None,
    *,
    demonstration: bool,
    as_json: bool,
) -> None:
    """Make a station in FOLDER; the new password is the administrator's."""
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
    answer(body, lines, as_json=as_json, demonstration=demonstration)


@station.command("recover")
@click.argument("folder", type=click.Path(path_type=Path))
@json_option
@pass_house
def station_recover(house: House, folder: Path, *, as_json: bool) -> None:
    """Put the station's key back into this account's keychain, from the two printed halves.

    They are asked for, or taken from FIRSTHAND_RECOVERY_FIRST and FIRSTHAND_RECOVERY_SECOND.
    """
    halves = RecoveryHalves(
        secret_prompt("FIRSTHAND_RECOVERY_FIRST", "First half"),
        secret_prompt("FIRSTHAND_RECOVERY_SECOND", "Second half"),
    )
    house.recover_station(folder, halves)
    lines = ("The key is back in this account's key store. The custody log says so.",)
    answer({"recovered": str(folder)}, lines, as_json=as_json)


@click.command("self-test")
@json_option
@pass_house
def self_test(house: House, *, as_json: bool) -> None:
    """Load every library, decode a frame, seal and open a file."""
    steps = house.self_test()
    body = {
        "self_test": [
            {"name": step.name, "passed": step.passed, "detail": step.detail} for step in steps
        ]
    }
    lines = [
        f"{'ok    ' if step.passed else 'FAILED'}  {step.name}: {step.detail}" for step in steps
    ]
    passed = all(step.passed for step in steps)
    answer(body, lines, as_json=as_json, code=ExitCode.DONE if passed else ExitCode.INTEGRITY)
