"""The command that enters a report of another records system."""

from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.options import FILE
from desktop.domain.refusals import BadInput, Problem
from desktop.services.desk import Desk
from desktop.services.enter_account import LARGEST_DOCUMENT
from desktop.services.session import Session
from desktop.wording import account_kind_words


@click.command("outside")
@click.argument("incident")
@click.option("--number", required=True, metavar="N", help="Its number in the other system.")
@click.option("--pdf", "file", type=FILE, required=True, metavar="FILE.pdf")
@at_station
def outside(desk: Desk, session: Session, *, incident: str, number: str, file: Path) -> Answer:
    """Enter your own report of INCIDENT from another records system.

    It counts as your account, of the weaker grade: when it was written can't be proved here.
    """
    account = desk.enter_account.report(session, incident, number, _document(file))
    body = {
        "incident": account.incident,
        "kind": account.kind.value,
        "reference": account.reference.text,
        "sha256": account.sha256,
    }
    lines = (
        f"{account_kind_words(account.kind)}: {account.reference.text}.",
        f"SHA-256 {account.sha256}",
    )
    return Answer({"account": body}, lines)


def _document(file: Path) -> bytes:
    try:
        with file.open("rb") as document:
            # One byte more tells that it is too large.
            return document.read(LARGEST_DOCUMENT + 1)
    except OSError as unreadable:
        raise BadInput(Problem.DOCUMENT_UNREADABLE, file=file) from unreadable
