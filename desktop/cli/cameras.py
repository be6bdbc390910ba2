"""Commands on cameras: who wears them, taking their files off, what was recorded, CAD calls."""

from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.offload_progress import OffloadLine
from desktop.cli.options import (
    as_option,
    json_option,
    pass_house,
    sign_in,
    signed_in,
    station_option,
)
from desktop.cli.recording_words import offload_body, offload_lines, recording_body, recording_line
from desktop.domain.identifiers import badge_from, camera_from
from desktop.domain.refusals import BadInput, Problem
from desktop.services.desk import Desk
from desktop.services.offload import OffloadResult


@click.group()
def camera() -> None:
    """Cameras and their wearers."""


@camera.command("assign")
@click.argument("camera_number", metavar="CAMERA")
@click.option("--wearer", required=True, metavar="BADGE")
@station_option
@as_option
@json_option
@pass_house
def assign(
    house: House, camera_number: str, wearer: str, station: Path, badge: str, *, as_json: bool
) -> None:
    """Say who wears a camera from now on."""
    number, worn_by = camera_from(camera_number), badge_from(wearer)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        desk.assign_camera(session, number, worn_by)
        body = {"camera": number, "wearer": worn_by}
        lines = (f"Camera {number} is assigned to {worn_by}.",)
        answer(body, lines, as_json=as_json, demonstration=desk.facts.demonstration)


@click.group()
def cad() -> None:
    """Calls from dispatch."""


@cad.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@station_option
@as_option
@json_option
@pass_house
def cad_import(house: House, file: Path, station: Path, badge: str, *, as_json: bool) -> None:
    """Import an export of calls; incidents that match one are joined to it."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadInput(Problem.CAD_FILE_UNREADABLE, file=file) from unreadable
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        done = desk.import_cad(session, text)
        body = {
            "calls": done.calls,
            "new": done.new,
            "incidents_joined": done.incidents_joined,
            "unknown_badges": list(done.unknown_badges),
        }
        lines = [
            f"{done.calls} calls read, {done.new} new, {done.incidents_joined} incidents joined."
        ]
        if done.unknown_badges:
            unknown = ", ".join(done.unknown_badges)
            lines.append(
                f"Not at this station, so never matched: {unknown}. Check the badge numbers."
            )
        answer(body, lines, as_json=as_json, demonstration=desk.facts.demonstration)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--wearer", required=True, metavar="BADGE", help="Who wore the camera.")
@click.option("--as", "badge", metavar="BADGE", help="Who vouches for another wearer.")
@station_option
@json_option
@pass_house
def offload(
    house: House, folder: Path, wearer: str, badge: str | None, station: Path, *, as_json: bool
) -> None:
    """Take a camera's files into the vault: sealed, read back, verified, recorded."""
    with house.open_station(station) as desk:
        result = _offload(desk, folder, wearer, badge)
        answer(
            {"offload": offload_body(result)},
            offload_lines(result),
            as_json=as_json,
            demonstration=desk.facts.demonstration,
            code=ExitCode.SOME_FAILED if result.failed else ExitCode.DONE,
        )


def _offload(desk: Desk, folder: Path, wearer: str, badge: str | None) -> OffloadResult:
    worn_by, line = badge_from(wearer), OffloadLine()
    session = sign_in(desk, badge) if badge is not None else None
    try:
        return desk.offload(folder, worn_by, session, line)
    finally:
        line.end()
        if session is not None:
            session.end()


@click.command()
@station_option
@as_option
@json_option
@pass_house
def recordings(house: House, station: Path, badge: str, *, as_json: bool) -> None:
    """List the recordings that you may know of; nothing of their content."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        page = desk.recordings(session)
        listed = [*page.recordings]
        while page.next is not None:
            page = desk.recordings(session, page.next)
            listed += page.recordings
        answer(
            {"recordings": [recording_body(each) for each in listed]},
            [recording_line(each) for each in listed] or ["No recordings yet."],
            as_json=as_json,
            demonstration=desk.facts.demonstration,
        )
