"""Commands on incidents and their codes."""

from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.house import House
from desktop.cli.options import as_option, json_option, pass_house, signed_in, station_option
from desktop.domain.identifiers import RecordingId, badge_from
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.taxonomy import Code
from desktop.services.desk import Desk
from desktop.services.session import Session


@click.command()
@json_option
@pass_house
def taxonomy(house: House, *, as_json: bool) -> None:
    """Show the codes of categories, circumstances and reasons."""
    codes = house.rulebook.taxonomy()
    body = {
        "taxonomy": {
            "version": codes.version,
            "effective_from": codes.effective_from,
            "categories": [
                {
                    "code": category.code,
                    "title": category.title,
                    "keep": category.keep,
                    "duty": category.duty.value,
                    "class": category.incident_class.value,
                    "set_by_supervisor": category.set_by_supervisor,
                }
                for category in codes.categories
            ],
            "circumstances": _bodies(codes.circumstances),
            "deactivation_reasons": _bodies(codes.deactivation_reasons),
            "no_recording_reasons": _bodies(codes.no_recording_reasons),
        }
    }
    lines = ["Categories"]
    lines += [f"  {each.code}  {each.title} (keep: {each.keep})" for each in codes.categories]
    for title, group in (
        ("Circumstances", codes.circumstances),
        ("Deactivation reasons", codes.deactivation_reasons),
        ("No-recording reasons", codes.no_recording_reasons),
    ):
        lines += [title, *(f"  {each.code}  {each.title}" for each in group)]
    answer(body, lines, as_json=as_json)


@click.group()
def incident() -> None:
    """File recordings as incidents; blind, without any picture."""


@incident.command("create")
@click.option("--recording", "recordings", required=True, multiple=True, metavar="ID")
@click.option("--category", required=True, metavar="CODE")
@click.option("--circumstance", "circumstances", required=True, multiple=True, metavar="CODE")
@station_option
@as_option
@json_option
@pass_house
def create(
    house: House,
    recordings: tuple[str, ...],
    category: str,
    circumstances: tuple[str, ...],
    station: Path,
    badge: str,
    *,
    as_json: bool,
) -> None:
    """Make an incident of one or more recordings."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        ids = [RecordingId(untrusted.strip()) for untrusted in recordings]
        made = desk.tag.create(session, ids, category, circumstances)
        _answer(desk, made, as_json=as_json)


@incident.command("add")
@click.argument("number", metavar="INCIDENT")
@click.option("--recording", metavar="ID")
@click.option("--officer", metavar="BADGE")
@click.option("--role", type=click.Choice([role.value for role in Involvement]))
@station_option
@as_option
@json_option
@pass_house
def add(
    house: House,
    number: str,
    recording: str | None,
    officer: str | None,
    role: str | None,
    station: Path,
    badge: str,
    *,
    as_json: bool,
) -> None:
    """Add a recording, or an officer who was involved, to INCIDENT (its id or number)."""
    if (recording is None) == (officer is None):
        raise click.UsageError("Give either --recording, or --officer with --role.")
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        if recording is not None:
            found = desk.tag.add_recording(session, number, RecordingId(recording.strip()))
        else:
            found = _add_officer(desk, session, number, officer or "", role)
        _answer(desk, found, as_json=as_json)


def _add_officer(
    desk: Desk, session: Session, number: str, officer: str, role: str | None
) -> Incident:
    if role is None:
        raise BadInput(Problem.ROLE_MISSING, choices=", ".join(Involvement))
    return desk.tag.add_officer(session, number, badge_from(officer), Involvement(role))


def _answer(desk: Desk, incident: Incident, *, as_json: bool) -> None:
    involved = sorted((part.badge, part.role.value) for part in incident.involved)
    body = {
        "incident": {
            "id": incident.id,
            "number": incident.number,
            "category": incident.category,
            "circumstances": list(incident.circumstances),
            "cad": incident.cad_number,
            "unit": incident.unit,
            "recordings": list(incident.recordings),
            "involved": [{"badge": badge, "role": role} for badge, role in involved],
        }
    }
    lines = [
        f"Incident {incident.number} ({incident.id})",
        f"  category {incident.category}, CAD {incident.cad_number or 'none'}",
        *(f"  recording {recording}" for recording in incident.recordings),
        *(f"  {badge} was there: {role}" for badge, role in involved),
    ]
    answer(body, lines, as_json=as_json, demonstration=desk.facts.demonstration)


def _bodies(codes: tuple[Code, ...]) -> list[dict[str, str]]:
    return [{"code": each.code, "title": each.title} for each in codes]
