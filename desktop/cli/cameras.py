"""Commands on cameras and who wears them."""

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.domain.identifiers import Badge, CameraId, badge_from, camera_from
from desktop.services.desk import Desk
from desktop.services.session import Session


@click.group()
def camera() -> None:
    """Cameras and their wearers."""


@camera.command("assign")
@click.argument("number", type=camera_from, metavar="CAMERA")
@click.option(
    "--wearer",
    type=badge_from,
    required=True,
    metavar="BADGE",
    help="Who wears it from now on.",
)
@at_station
def assign(desk: Desk, session: Session, *, number: CameraId, wearer: Badge) -> Answer:
    """Say who wears a camera from now on."""
    desk.assign_camera(session, number, wearer)
    body = {"camera": number, "wearer": wearer}
    return Answer(body, (f"Camera {number} is assigned to {wearer}.",))
