"""The command that issues a certificate of clean reporting."""

from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.options import out_option
from desktop.domain.certificates import Certificate, printed_form, seal_lines, standing
from desktop.domain.identifiers import Badge, badge_from
from desktop.services.desk import Desk
from desktop.services.outside_file import write_new
from desktop.services.session import Session
from desktop.wording import standing_words


@click.command()
@click.argument("incident")
@click.option("--officer", type=badge_from, metavar="BADGE", help="About one officer alone.")
@out_option("FILE.txt", required=False)
@at_station
def certificate(
    desk: Desk, session: Session, *, incident: str, officer: Badge | None, out: Path | None
) -> Answer:
    """Certify whether reports of INCIDENT came before viewing.

    It is read from the verified log, and serves as proof that somebody has not viewed, too.
    Issuing it is entered.
    """
    issued = desk.certify(session, incident, officer)
    body = {"certificate": {**_body(issued), "signing_key": desk.facts.signing_key.hex()}}
    if out is None:
        seal = seal_lines(issued, desk.facts.signing_key)
        return Answer(body, (issued.text, *seal), lines_say_so=True)
    write_new(out, printed_form(issued, desk.facts.signing_key).encode())
    lines = [
        f"Officer {each.officer}: {standing_words(standing(each))}." for each in issued.courses
    ]
    return Answer(body, [*lines, f"The certificate lies in {out}."])


def _body(issued: Certificate) -> dict[str, object]:
    head = issued.heading.head
    return {
        "incident": issued.heading.incident_number,
        "entries": head.size,
        "head": head.code,
        "issued_at": issued.heading.issued_at.isoformat(),
        "officers": [
            {
                "badge": course.officer,
                "standing": standing(course).value,
                "named": course.officer in issued.heading.people,
                "sealed_entry": course.first_account.entry if course.first_account else None,
                "released_entry": course.first_release.entry if course.first_release else None,
            }
            for course in issued.courses
        ],
        "text": issued.text,
        "sha256": issued.sha256,
        "signature": issued.signature.hex(),
    }
