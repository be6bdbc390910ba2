"""The command tree, and the one place where an error becomes a sentence and an exit code."""

from collections.abc import Sequence
from pathlib import Path

import click

from desktop.cli.accounts import officer
from desktop.cli.cameras import camera
from desktop.cli.cases import case
from desktop.cli.certificates import certificate
from desktop.cli.custody import log, verify
from desktop.cli.dispatch import cad
from desktop.cli.error_answers import (
    answer_known_error,
    answer_misuse,
    answer_own_mistake,
    answer_stop,
)
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.incidents import incident
from desktop.cli.offloading import offload
from desktop.cli.options import FILE
from desktop.cli.outside_reports import outside
from desktop.cli.overrides import override
from desktop.cli.policies import policy
from desktop.cli.recordings import recordings
from desktop.cli.reports import decide, deletion, report
from desktop.cli.review import review, still
from desktop.cli.self_test import self_test
from desktop.cli.stations import demo
from desktop.cli.stations import station as station_commands
from desktop.cli.taxonomy import taxonomy
from desktop.domain.refusals import KnownError


class InOrderOfTheJob(click.Group):
    """A group that lists its commands in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click calls it so
        return list(self.commands)


@click.group(
    cls=InOrderOfTheJob,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="firsthand", prog_name="firsthand")
@click.option(
    "--station",
    type=FILE,
    metavar="DIR",
    envvar="FIRSTHAND_STATION",
    help="Without a command: open the window on this station. Left out: on this terminal's own.",
)
@click.option("--kiosk", is_flag=True, help="The window fills the whole screen.")
@click.pass_context
def firsthand(context: click.Context, station: Path | None, *, kiosk: bool) -> int:
    """Footage stays locked until the officer's own report is sealed.

    Exit codes: 0 done, 2 bad input, 3 refused by the gate or by rights, 4 integrity failure,
    5 some files failed and the others are safe.

    Secrets are asked for, or taken from FIRSTHAND_PASSWORD, FIRSTHAND_CODE (of an authenticator
    app) and FIRSTHAND_NEW_PASSWORD. FIRSTHAND_STATION stands for --station.
    """
    if context.invoked_subcommand is not None:
        return ExitCode.DONE
    house: House = context.obj
    if station is not None:
        return house.open_window(station, kiosk=kiosk)
    if house.has_screen():
        return house.open_first(kiosk=kiosk)
    click.echo(context.get_help())
    return ExitCode.DONE


for command in (
    demo,
    station_commands,
    officer,
    camera,
    cad,
    offload,
    recordings,
    taxonomy,
    incident,
    case,
    report,
    review,
    override,
    still,
    decide,
    deletion,
    certificate,
    policy,
    log,
    verify,
    self_test,
):
    firsthand.add_command(command)
report.add_command(outside)


def run(house: House, arguments: Sequence[str]) -> int:
    """Run one command line and tell its exit code."""
    as_json = "--json" in arguments
    try:
        code = firsthand.main(
            list(arguments), prog_name="firsthand", obj=house, standalone_mode=False
        )
    except KnownError as error:
        return answer_known_error(error, as_json=as_json)
    except click.ClickException as misused:
        return answer_misuse(misused, as_json=as_json)
    except click.Abort:
        return answer_stop(as_json=as_json)
    except Exception:  # noqa: BLE001 - whatever is our own mistake ends here, in a plain sentence
        return answer_own_mistake(as_json=as_json)
    return code if isinstance(code, int) else 0
