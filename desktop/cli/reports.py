"""Commands on reports: the form, sealing, reading, and the supervisor's decision."""

from collections.abc import Iterator
from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.house import House
from desktop.cli.options import (
    as_option,
    json_option,
    pass_house,
    see_that_free,
    signed_in,
    station_option,
    write_new,
)
from desktop.cli.report_form_file import form_body, form_text, incident_named, read_form
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, SealedReport
from desktop.services.read_reports import ReadableReports
from desktop.wording import stamp_words

_KINDS = click.Choice([kind.value for kind in ReportKind])
_OUTCOMES = {"approve": Outcome.APPROVED, "return": Outcome.RETURNED}


@click.group()
def report() -> None:
    """Write, seal and read reports."""


@report.command("form")
@click.argument("incident")
@click.option("--kind", type=_KINDS, default=ReportKind.INITIAL.value, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE.toml")
@station_option
@as_option
@json_option
@pass_house
def form(
    house: House,
    incident: str,
    kind: str,
    out: Path | None,
    station: Path,
    badge: str,
    *,
    as_json: bool,
) -> None:
    """Give an empty form for INCIDENT."""
    if out is not None:
        see_that_free(out, station)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        empty = desk.reports.form(session, incident, ReportKind(kind))
        text = form_text(empty, demonstration=desk.facts.demonstration)
        if out is not None:
            write_new(out, text.encode())
        lines = [text.rstrip()] if out is None else [f"The form lies in {out}."]
        answer(
            {"form": form_body(empty)},
            lines,
            as_json=as_json,
            demonstration=desk.facts.demonstration and (as_json or out is not None),
        )


@report.command("seal")
@click.argument("incident")
@click.option("--kind", type=_KINDS, default=ReportKind.INITIAL.value, show_default=True)
@click.option("--from", "file", type=click.Path(path_type=Path), required=True, metavar="FILE.toml")
@station_option
@as_option
@json_option
@pass_house
def seal(
    house: House, incident: str, kind: str, file: Path, station: Path, badge: str, *, as_json: bool
) -> None:
    """Seal a filled-in form as your report of INCIDENT. Nobody can change it afterwards."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        filled = read_form(file, desk.rulebook.template(ReportKind(kind)))
        empty = desk.reports.form(session, incident, ReportKind(kind))
        named = incident_named(filled)
        if named not in {None, empty.incident.number, empty.incident.id}:
            wanted = empty.incident.number
            raise BadInput(Problem.FORM_OF_ANOTHER_INCIDENT, incident=named, wanted=wanted)
        sealed = desk.reports.seal(session, incident, ReportKind(kind), filled)
        what = f"{sealed.kind.value} report of {empty.incident.number}, version {sealed.version}"
        lines = [
            f"Sealed: {what}. Nobody can change it now.",
            f"SHA-256 {sealed.sha256}",
            *(stamp_words(stamp) for stamp in sealed.stamps),
        ]
        answer(
            {"report": _body(sealed)},
            lines,
            as_json=as_json,
            demonstration=desk.facts.demonstration,
        )


@report.command("show")
@click.argument("incident")
@station_option
@as_option
@json_option
@pass_house
def show(house: House, incident: str, station: Path, badge: str, *, as_json: bool) -> None:
    """Show the sealed reports of INCIDENT that you may read now."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        found = desk.read_reports(session, incident)
        notes = {decision.report: decision for decision in found.decisions}
        body = {
            "incident": found.incident.number,
            "hidden": found.hidden,
            "reports": [
                {
                    **_body(sealed),
                    "text": sealed.text,
                    "decision": notes[sealed.id].outcome.value if sealed.id in notes else None,
                    "note": notes[sealed.id].note.text if sealed.id in notes else None,
                }
                for sealed in found.reports
            ],
        }
        answer(body, _pages(found), as_json=as_json, demonstration=desk.facts.demonstration)


@click.command()
@click.argument("incident")
@click.argument("outcome", type=click.Choice(list(_OUTCOMES)))
@click.option("--note", required=True, metavar="TEXT")
@station_option
@as_option
@json_option
@pass_house
def decide(
    house: House,
    incident: str,
    outcome: str,
    note: str,
    station: Path,
    badge: str,
    *,
    as_json: bool,
) -> None:
    """Approve or return the reports of INCIDENT that wait for it."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        decided = desk.decide(session, incident, _OUTCOMES[outcome], note)
        body = {
            "decision": {
                "incident": decided.incident.number,
                "outcome": decided.outcome.value,
                "had_viewed": decided.had_viewed,
                "reports": [_body(each) for each in decided.reports],
            }
        }
        lines = [
            f"{decided.outcome.value.capitalize()}: {each.kind.value} report, version "
            f"{each.version}, of {each.author}."
            for each in decided.reports
        ]
        if decided.had_viewed and decided.outcome is Outcome.RETURNED:
            lines.append("You have viewed footage of it: the next version will say so.")
        answer(body, lines, as_json=as_json, demonstration=desk.facts.demonstration)


def _body(sealed: SealedReport) -> dict[str, object]:
    return {
        "id": sealed.id,
        "kind": sealed.kind.value,
        "version": sealed.version,
        "author": sealed.author,
        "sealed_at": sealed.sealed_at.isoformat(),
        "sha256": sealed.sha256,
        "signature": sealed.signature.hex(),
        "stamps": [stamp.value for stamp in sealed.stamps],
    }


def _pages(found: ReadableReports) -> Iterator[str]:
    decisions = {decision.report: decision for decision in found.decisions}
    for sealed in found.reports:
        yield sealed.text
        yield f"SHA-256 of the text above: {sealed.sha256}"
        if sealed.id in decisions:
            decision = decisions[sealed.id]
            yield f"{decision.outcome.value.capitalize()} by {decision.by}: {decision.note.text}"
        yield ""
    if found.hidden:
        yield f"{found.hidden} reports of others are hidden until your own report is sealed."
    elif not found.reports:
        yield "No report of this incident is sealed yet."
