"""Commands on reports: the form, sealing, reading, and the supervisor's decision."""

from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.comparison_pages import comparison_body, comparison_lines
from desktop.cli.options import FILE, out_option
from desktop.cli.parameters import CodeOf
from desktop.cli.report_form_file import form_body, form_text, incident_named, read_form
from desktop.cli.report_pages import account_body, report_body, report_lines, report_page
from desktop.domain.identifiers import Badge, ReportId, badge_from
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, printed_form
from desktop.services.desk import Desk
from desktop.services.outside_file import write_new
from desktop.services.session import Session
from desktop.wording import outcome_words, report_kind_words, stamp_words

_OUTCOMES = {"approve": Outcome.APPROVED, "return": Outcome.RETURNED}

_kind_option = click.option(
    "--kind",
    type=CodeOf(ReportKind),
    metavar="KIND",
    help=f"One of {', '.join(ReportKind)}; else the report that the incident asks for.",
)


@click.group()
def report() -> None:
    """Write, seal and read reports."""


@report.command("form")
@click.argument("incident")
@_kind_option
@out_option("FILE.toml", required=False)
@at_station
def form(
    desk: Desk, session: Session, *, incident: str, kind: ReportKind | None, out: Path | None
) -> Answer:
    """Give an empty form for INCIDENT."""
    empty = desk.reports.form(session, incident, kind or _asked_for(desk, session, incident))
    text = form_text(empty, demonstration=desk.facts.demonstration)
    body = {"form": form_body(empty)}
    if out is None:
        return Answer(body, (text.rstrip(),), lines_say_so=True)
    write_new(out, text.encode())
    return Answer(body, (f"The form lies in {out}.",))


@report.command("seal")
@click.argument("incident")
@_kind_option
@click.option("--from", "file", type=FILE, required=True, metavar="FILE.toml")
@at_station
def seal(
    desk: Desk, session: Session, *, incident: str, kind: ReportKind | None, file: Path
) -> Answer:
    """Seal a filled-in form as your report of INCIDENT.

    Nobody can change it afterwards.
    """
    kind = kind or _asked_for(desk, session, incident)
    filled = read_form(file, desk.rulebook.template(kind))
    wanted = desk.reports.form(session, incident, kind).incident
    named = incident_named(filled)
    if named not in {None, wanted.number, wanted.id}:
        raise BadInput(Problem.FORM_OF_ANOTHER_INCIDENT, incident=named, wanted=wanted.number)
    sealed = desk.reports.seal(session, incident, kind, filled)
    what = f"{report_kind_words(sealed.kind)}, version {sealed.version}, of {wanted.number}"
    lines = (
        f"Sealed: {what}. Nobody can change it now.",
        f"SHA-256 {sealed.sha256}",
        *(stamp_words(stamp) for stamp in sealed.stamps),
    )
    return Answer({"report": report_body(sealed)}, lines)


def _asked_for(desk: Desk, session: Session, incident: str) -> ReportKind:
    return desk.reports.account_kind(session, incident)


@report.command("show")
@click.argument("incident")
@at_station
def show(desk: Desk, session: Session, *, incident: str) -> Answer:
    """Show the sealed reports of INCIDENT that you may read now."""
    found = desk.read_reports(session, incident)
    decisions = {decision.report: decision for decision in found.decisions}
    body = {
        "accounts": [account_body(each) for each in found.accounts],
        "incident": found.incident.number,
        "hidden": found.hidden,
        "signing_key": desk.facts.signing_key.hex(),
        "reports": [report_page(sealed, decisions.get(sealed.id)) for sealed in found.reports],
    }
    key = desk.facts.signing_key
    lines = report_lines(found.reports, decisions, found.hidden, key, found.accounts)
    return Answer(body, tuple(lines))


@report.command("export")
@click.argument("incident")
@click.argument("sealed_report", metavar="REPORT")
@out_option("FILE.txt")
@at_station
def export(desk: Desk, session: Session, *, incident: str, sealed_report: str, out: Path) -> Answer:
    """Write REPORT with its seal, to be verified by hand.

    REPORT is an id that `report show` tells. See docs/sealed-report.md.
    """
    readable = {each.id: each for each in desk.read_reports(session, incident).reports}
    found = readable.get(ReportId(sealed_report.strip()))
    if found is None:
        raise BadInput(Problem.REPORT_UNKNOWN, report=sealed_report)
    write_new(out, printed_form(found, desk.facts.signing_key).encode())
    return Answer(
        {"export": {"file": str(out), **report_body(found)}},
        (f"The report lies in {out}, with its seal.",),
    )


@report.command("compare")
@click.argument("incident")
@click.option("--officer", type=badge_from, metavar="BADGE", help="Whose reports; else your own.")
@at_station
def compare(desk: Desk, session: Session, *, incident: str, officer: Badge | None) -> Answer:
    """Set the first report of INCIDENT beside what came after."""
    found = desk.compare_reports(session, incident, officer)
    return Answer({"comparison": comparison_body(found)}, tuple(comparison_lines(found)))


@click.command()
@click.argument("incident")
@click.argument("outcome", type=click.Choice(list(_OUTCOMES)))
@click.option("--note", required=True, metavar="TEXT", help="Why, in a few words.")
@at_station
def decide(desk: Desk, session: Session, *, incident: str, outcome: str, note: str) -> Answer:
    """Approve or return the reports that wait for it."""
    decided = desk.decide(session, incident, _OUTCOMES[outcome], note)
    body = {
        "incident": decided.incident.number,
        "outcome": decided.outcome.value,
        "had_viewed": decided.had_viewed,
        "reports": [report_body(each) for each in decided.reports],
    }
    lines = [
        f"{outcome_words(decided.outcome)}: {report_kind_words(each.kind)}, version "
        f"{each.version}, of {each.author}."
        for each in decided.reports
    ]
    if decided.had_viewed and decided.outcome is Outcome.RETURNED:
        lines.append("You have viewed footage of it: the next version will say so.")
    return Answer({"decision": body}, lines)


@click.command()
@click.argument("incident")
@click.argument("outcome", type=click.Choice(list(_OUTCOMES)))
@click.option("--note", required=True, metavar="TEXT", help="Why, in a few words.")
@at_station
def deletion(desk: Desk, session: Session, *, incident: str, outcome: str, note: str) -> Answer:
    """Approve or return a request to delete recordings of INCIDENT.

    They were accidental. It deletes nothing.
    """
    decided = desk.decide.deletion(session, incident, _OUTCOMES[outcome], note)
    body = {
        "incident": decided.incident.number,
        "outcome": decided.outcome.value,
        "tombstones": [
            {"recording": each.recording.id, "sha256": each.sha256, "text": each.text}
            for each in decided.tombstones
        ],
    }
    lines = [f"{outcome_words(decided.outcome)}: the request of {decided.reports[0].author}."]
    if decided.tombstones:
        lines += [
            f"Tombstone of {each.recording.id}: SHA-256 {each.sha256}"
            for each in decided.tombstones
        ]
        lines.append(
            "Nothing was deleted. The footage is kept until a custodian carries out its disposal."
        )
    return Answer({"deletion": body}, lines)
