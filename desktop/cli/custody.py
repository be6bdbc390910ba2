"""Commands on the custody log, and verifying a station."""

from collections.abc import Callable, Iterable
from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import answering, at_station, marked
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.options import FILE, out_option, station_option
from desktop.cli.output_file import write_new
from desktop.domain.custody import HeadCode, head_code_from
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.verification import Finding
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.wording import export_finding_words, finding_words, verification_words

_head_option = click.option(
    "--head",
    "code",
    type=head_code_from,
    metavar="CODE",
    help="A head code that was printed earlier.",
)


@click.group()
def log() -> None:
    """The custody log."""


@log.command("head")
@at_station
def head(desk: Desk, session: Session) -> Answer:
    """Sign the log's head and give its short code.

    Print the code and keep it outside the station.
    """
    signed = desk.log.head(session)
    body = {
        "code": signed.head.code,
        "size": signed.head.size,
        "root": signed.head.root.hex(),
        "signed_at": signed.signed_at.isoformat(),
        "signature": signed.signature.hex(),
    }
    signed_at = signed.signed_at.isoformat(timespec="seconds")
    lines = (f"{signed.head.code}", f"{signed.head.size} entries, signed {signed_at}")
    return Answer({"head": body}, lines)


@log.command("export")
@out_option("FILE")
@at_station
def export(desk: Desk, session: Session, *, out: Path) -> Answer:
    """Write the whole log under a new signed head."""
    lines = [f"{line}\n" for line in desk.log.export(session)]
    write_new(out, "".join(lines).encode())
    entries = len(lines) - 1
    words = f"{entries} entries lie in {out}. Check them with: firsthand log check {out}"
    return Answer({"export": {"file": str(out), "entries": entries}}, (words,))


@log.command("check")
@click.argument("file", type=FILE)
@_head_option
@answering
def check(house: House, *, file: Path, code: HeadCode | None) -> Answer:
    """Check an exported log; needs no station and no key."""
    checked = house.check_log_export(_lines(file), code)
    body = {
        "whole": not checked.findings,
        "entries": checked.head.size,
        "head": checked.head.code,
        "findings": _bodies(checked.findings, export_finding_words),
    }
    whole = f"The export is whole: {checked.head.size} entries, head {checked.head.code}."
    return Answer(
        {"check": body},
        [export_finding_words(each) for each in checked.findings] or [whole],
        ExitCode.INTEGRITY if checked.findings else ExitCode.DONE,
        demonstration=checked.demonstration,
    )


@click.command()
@station_option
@_head_option
@answering
def verify(house: House, *, station: Path, code: HeadCode | None) -> Answer:
    """Re-read every sealed file and the whole log.

    Unwraps nothing, changes nothing, and needs no sign-in.
    """
    with house.open_station(station, for_verifying=True) as desk:
        found = desk.verify(code)
        body = {
            "whole": found.is_whole,
            "recordings": found.recordings,
            "reports": found.reports,
            "entries": found.entries,
            "head": found.head.code,
            "findings": _bodies(found.findings, finding_words),
        }
        lines = [verification_words(found), f"Head {found.head.code}"]
        lines += [finding_words(each) for each in found.findings]
        exit_code = ExitCode.DONE if found.is_whole else ExitCode.INTEGRITY
        return marked(Answer({"verify": body}, lines, exit_code), desk)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=1) from unreadable


def _bodies(findings: Iterable[Finding], words: Callable[[Finding], str]) -> list[dict[str, str]]:
    return [
        {"kind": each.kind.value, "subject": each.subject, "words": words(each)}
        for each in findings
    ]
