"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desktop.domain.identifiers import badge_from
from desktop.services.outside_file import see_that_free

C = TypeVar("C", bound=Callable[..., Any])

FILE = click.Path(path_type=Path)

# Read before all else, so that what depends on it can be checked before anybody signs in.
station_option = click.option(
    "--station",
    type=FILE,
    metavar="DIR",
    required=True,
    is_eager=True,
    envvar="FIRSTHAND_STATION",
    help="The station's folder.",
)
as_option = click.option(
    "--as", "badge", type=badge_from, required=True, metavar="BADGE", help="Who signs in."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Answer with one JSON object.")
reason_option = click.option(
    "--reason", metavar="TEXT", help="Why you view it; a supervisor who was not there must say."
)

note_option = click.option("--note", required=True, metavar="TEXT", help="Why, in a few words.")


def out_option(name: str, *, required: bool = True) -> Callable[[C], C]:
    """--out FILE: a file that is not there yet, outside the station.

    Raises BadInput (OUTPUT_EXISTS, OUTPUT_INSIDE_STATION, OUTPUT_NOT_WRITABLE).
    """
    return click.option(
        "--out",
        type=FILE,
        metavar=name,
        required=required,
        callback=_free,
        help="The file to write; never over another one.",
    )


def _free(context: click.Context, _option: click.Parameter, out: Path | None) -> Path | None:
    if out is not None:
        see_that_free(out, context.params["station"])
    return out
