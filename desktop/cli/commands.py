"""The command tree, and the one place where an error becomes a sentence and an exit code."""

import traceback
from collections.abc import Sequence

import click

from desktop.cli.answers import answer_error
from desktop.cli.cameras import cad, camera, offload, recordings
from desktop.cli.custody import log, verify
from desktop.cli.house import House
from desktop.cli.incidents import incident, taxonomy
from desktop.cli.officers import officer
from desktop.cli.reports import decide, report
from desktop.cli.review import review, still
from desktop.cli.stations import demo, self_test, station
from desktop.domain.refusals import KnownError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="firsthand", prog_name="firsthand")
def firsthand() -> None:
    """Footage stays locked until the officer's own report is sealed.

    Exit codes: 0 done, 2 bad input, 3 refused by the gate or by rights, 4 integrity failure,
    5 some files failed and the others are safe.
    """


for command in (
    demo,
    station,
    officer,
    camera,
    cad,
    offload,
    recordings,
    taxonomy,
    incident,
    report,
    review,
    still,
    decide,
    log,
    verify,
    self_test,
):
    firsthand.add_command(command)

_OURS = (
    "Something went wrong here, not with your evidence. Nothing was lost. Try again; if it comes "
    "back, hand the lines below to whoever looks after this program."
)


def run(house: House, arguments: Sequence[str]) -> int:
    """Run one command line and tell its exit code."""
    as_json = "--json" in arguments
    try:
        result = firsthand.main(
            list(arguments), prog_name="firsthand", obj=house, standalone_mode=False
        )
    except KnownError as error:
        return answer_error(error, as_json=as_json)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as misused:
        misused.show()
        return misused.exit_code
    except click.Abort:
        click.echo("Stopped. Nothing was changed.", err=True)
        return 2
    except Exception:  # noqa: BLE001 - whatever is our own mistake ends here, in a plain sentence
        click.echo(_OURS, err=True)
        traceback.print_exc()
        return 1
    return result if isinstance(result, int) else 0
