"""Commands on what stands beside an incident's reports: cases, releases, confirmations."""

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.incidents import incident as incident_commands
from desktop.cli.options import note_option
from desktop.cli.parameters import CodeOf
from desktop.domain.cases import CaseAct, UnobtainableReason
from desktop.domain.identifiers import Badge, badge_from
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.wording import account_kind_words, case_act_words, unobtainable_reason_words

_incident_argument = click.argument("number", metavar="INCIDENT")
_officer_option = click.option(
    "--officer", type=badge_from, required=True, metavar="BADGE", help="Whom it concerns."
)


@click.group()
def case() -> None:
    """Who works on a case, and what is released to whom."""


@case.command("assign")
@_incident_argument
@_officer_option
@note_option
@at_station
def assign(desk: Desk, session: Session, *, number: str, officer: Badge, note: str) -> Answer:
    """Give the case of INCIDENT to somebody who was not there.

    A commander of its unit assigns investigators, internal affairs or records.
    """
    return _answer(number, desk.assign_case(session, number, officer, note))


@case.command("release")
@_incident_argument
@_officer_option
@note_option
@at_station
def release(desk: Desk, session: Session, *, number: str, officer: Badge, note: str) -> Answer:
    """Release critical footage of INCIDENT to one person.

    For an investigator on the case, after that person's own account.
    """
    return _answer(number, desk.release_critical(session, number, officer, note))


@case.command("unobtainable")
@_incident_argument
@_officer_option
@click.option(
    "--reason",
    type=CodeOf(UnobtainableReason),
    required=True,
    metavar="CODE",
    help=f"One of {', '.join(UnobtainableReason)}.",
)
@note_option
@at_station
def unobtainable(
    desk: Desk,
    session: Session,
    *,
    number: str,
    officer: Badge,
    reason: UnobtainableReason,
    note: str,
) -> Answer:
    """Mark that a person's report of INCIDENT will not come.

    It opens nothing; the investigator on the case views all the same.
    """
    return _answer(number, desk.mark_unobtainable(session, number, officer, reason, note))


@case.command("statement")
@_incident_argument
@_officer_option
@note_option
@at_station
def statement(desk: Desk, session: Session, *, number: str, officer: Badge, note: str) -> Answer:
    """Record that a person has given a statement of INCIDENT.

    For an investigator on the case; it counts as the person's account, of the weaker grade.
    """
    account = desk.enter_account.statement(session, number, officer, note)
    body = {"incident": account.incident, "officer": account.author, "kind": account.kind.value}
    return Answer({"account": body}, (f"{account_kind_words(account.kind)}: {account.author}.",))


@incident_commands.command("confirm")
@_incident_argument
@click.option(
    "--version", type=click.IntRange(1), metavar="N", help="Only if the tags are still these."
)
@note_option
@at_station
def confirm(desk: Desk, session: Session, *, number: str, version: int | None, note: str) -> Answer:
    """Confirm the tags of INCIDENT as they are now.

    For a supervisor of its unit who was not there.
    """
    return _answer(number, desk.confirm_tags(session, number, note, version))


def _answer(number: str, act: CaseAct) -> Answer:
    body: dict[str, object] = {
        "incident": act.incident,
        "kind": act.kind.value,
        "officer": act.officer,
        "by": act.by,
        "at": act.at.isoformat(),
    }
    words = f"Incident {number}: {case_act_words(act.kind)} ({act.officer})."
    if act.reason is not None:
        body["reason"] = act.reason.value
        words = f"{words} {unobtainable_reason_words(act.reason)}."
    if act.tag_version is not None:
        body["version"] = act.tag_version
    return Answer({"case": body}, (words,))
