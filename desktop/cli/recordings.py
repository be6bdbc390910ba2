"""The command that lists recordings."""

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.recording_words import recording_body, recording_line
from desktop.services.desk import Desk
from desktop.services.session import Session


@click.command()
@at_station
def recordings(desk: Desk, session: Session) -> Answer:
    """List the recordings that you may know of.

    Nothing of their content is shown.
    """
    page = desk.recordings(session)
    listed = [*page.recordings]
    while page.next is not None:
        page = desk.recordings(session, page.next)
        listed += page.recordings
    return Answer(
        {"recordings": [recording_body(each) for each in listed]},
        [recording_line(each) for each in listed] or ["No recordings yet."],
    )
