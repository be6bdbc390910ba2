"""Commands on calls from dispatch."""

from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.options import FILE
from desktop.domain.refusals import BadInput, Problem
from desktop.services.desk import Desk
from desktop.services.session import Session


@click.group()
def cad() -> None:
    """Calls from dispatch."""


@cad.command("import")
@click.argument("file", metavar="FILE.csv", type=FILE)
@at_station
def cad_import(desk: Desk, session: Session, *, file: Path) -> Answer:
    """Import an export of calls.

    Incidents that match a call are joined to it.
    """
    done = desk.import_cad(session, _text(file))
    body = {
        "calls": done.calls,
        "new": done.new,
        "incidents_joined": done.incidents_joined,
        "unknown_badges": list(done.unknown_badges),
    }
    lines = [f"{done.calls} calls read, {done.new} new, {done.incidents_joined} incidents joined."]
    if done.unknown_badges:
        unknown = ", ".join(done.unknown_badges)
        lines.append(f"Not at this station, so never matched: {unknown}. Check the badge numbers.")
    return Answer(body, lines)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadInput(Problem.CAD_FILE_UNREADABLE, file=file) from unreadable
