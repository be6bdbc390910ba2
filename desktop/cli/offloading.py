"""The command that takes a camera's files into the vault."""

from contextlib import ExitStack
from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import answering, marked, signed_in
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.offload_progress import OffloadLine
from desktop.cli.options import FILE, station_option
from desktop.cli.recording_words import offload_body, offload_lines
from desktop.domain.identifiers import Badge, badge_from


@click.command()
@click.argument("folder", type=FILE)
@click.option(
    "--wearer", type=badge_from, required=True, metavar="BADGE", help="Who wore the camera."
)
@click.option(
    "--as", "badge", type=badge_from, metavar="BADGE", help="Who vouches for another wearer."
)
@station_option
@answering
def offload(
    house: House, *, folder: Path, wearer: Badge, badge: Badge | None, station: Path
) -> Answer:
    """Seal a camera's files into the vault.

    Each file is sealed, read back, verified and recorded. The camera's own files are never changed.
    """
    with house.open_station(station) as desk, ExitStack() as visit:
        session = visit.enter_context(signed_in(desk, badge)) if badge is not None else None
        line = visit.enter_context(OffloadLine())
        result = desk.offload(folder, wearer, session, line)
        code = ExitCode.DONE if result.is_safe_to_clear else ExitCode.SOME_FAILED
        lines = tuple(offload_lines(result))
        return marked(Answer({"offload": offload_body(result)}, lines, code), desk)
