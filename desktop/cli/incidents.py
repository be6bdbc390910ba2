"""Commands on incidents."""

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.parameters import CodeOf, recording_from
from desktop.domain.identifiers import Badge, RecordingId, badge_from
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import BadInput, Problem
from desktop.services.desk import Desk
from desktop.services.session import Session


@click.group()
def incident() -> None:
    """File recordings as incidents; blind, without any picture."""


@incident.command("create")
@click.option(
    "--recording",
    "recordings",
    type=recording_from,
    required=True,
    multiple=True,
    metavar="ID",
    help="Can repeat.",
)
@click.option("--category", required=True, metavar="CODE", help="See: firsthand taxonomy.")
@click.option(
    "--circumstance",
    "circumstances",
    required=True,
    multiple=True,
    metavar="CODE",
    help="Can repeat.",
)
@at_station
def create(
    desk: Desk,
    session: Session,
    *,
    recordings: tuple[RecordingId, ...],
    category: str,
    circumstances: tuple[str, ...],
) -> Answer:
    """Make an incident of one or more recordings."""
    return _answer(desk.tag.create(session, recordings, category, circumstances))


@incident.command("add")
@click.argument("number", metavar="INCIDENT")
@click.option(
    "--recording", type=recording_from, metavar="ID", help="What else was recorded of it."
)
@click.option(
    "--officer", type=badge_from, metavar="BADGE", help="Who else was there; needs --role."
)
@click.option(
    "--role",
    type=CodeOf(Involvement),
    metavar="ROLE",
    help=f"One of {', '.join(Involvement)}.",
)
@at_station
def add(
    desk: Desk,
    session: Session,
    *,
    number: str,
    recording: RecordingId | None,
    officer: Badge | None,
    role: Involvement | None,
) -> Answer:
    """Add a recording or an officer to INCIDENT.

    INCIDENT is its id or its number.
    """
    if recording is not None and officer is None:
        return _answer(desk.tag.add_recording(session, number, recording))
    if officer is None or recording is not None:
        raise click.UsageError("Give either --recording, or --officer with --role.")
    if role is None:
        raise BadInput(Problem.ROLE_MISSING, choices=", ".join(Involvement))
    return _answer(desk.tag.add_officer(session, number, officer, role))


def _answer(found: Incident) -> Answer:
    involved = sorted((part.badge, part.role.value) for part in found.involved)
    body = {
        "id": found.id,
        "number": found.number,
        "category": found.category,
        "circumstances": list(found.circumstances),
        "cad": found.cad_number,
        "unit": found.unit,
        "recordings": list(found.recordings),
        "involved": [{"badge": badge, "role": role} for badge, role in involved],
    }
    lines = [
        f"Incident {found.number} ({found.id})",
        f"  category {found.category}, CAD {found.cad_number or 'none'}",
        *(f"  recording {recording}" for recording in found.recordings),
        *(f"  {badge} was there: {role}" for badge, role in involved),
    ]
    return Answer({"incident": body}, lines)
