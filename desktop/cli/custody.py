"""Commands on the custody log, and verifying a station."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import answering, at_station, marked
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.log_package import opened_package
from desktop.cli.options import FILE, note_option, out_option, station_option
from desktop.domain.custody import HeadCode, head_code_from
from desktop.domain.log_proof import proof_text
from desktop.domain.verification import Finding
from desktop.services.desk import Desk
from desktop.services.outside_file import write_new
from desktop.services.session import Session
from desktop.wording import (
    export_finding_words,
    finding_words,
    log_standing_words,
    verification_words,
)

_head_option = click.option(
    "--head",
    "code",
    type=head_code_from,
    metavar="CODE",
    help="A head code that was printed earlier.",
)


def _older_head(untrusted: str) -> HeadCode | int:
    text = untrusted.strip()
    return int(text) if re.fullmatch(r"[0-9]{1,12}", text) else head_code_from(text)


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
@out_option("FILE.zip")
@at_station
def export(desk: Desk, session: Session, *, out: Path) -> Answer:
    """Write the whole log under a new signed head.

    With it go every signed head and a one-file program that checks it all without Firsthand.
    """
    entries = desk.export_log(session, out).entries
    words = f"{entries} entries lie in {out}. Check them with: firsthand log check {out}"
    return Answer({"export": {"file": str(out), "entries": entries}}, (words,))


@log.command("proof")
@click.option("--entry", "number", type=int, required=True, metavar="N", help="Its number, from 0.")
@_head_option
@out_option("FILE.json", required=False)
@at_station
def proof(
    desk: Desk, session: Session, *, number: int, code: HeadCode | None, out: Path | None
) -> Answer:
    """Prove that the log holds entry N.

    Under a head signed now, or under the printed head that is named.
    """
    made = desk.prove.entry(session, number, code)
    body, head = made.body(), made.head.head
    return _proof_answer(body, f"Entry {number} stands in the log under the head {head.code}.", out)


@log.command("consistency")
@click.option(
    "--from",
    "older",
    type=_older_head,
    required=True,
    metavar="SIZE|CODE",
    help="A head code that was printed earlier, or only how many entries there were.",
)
@out_option("FILE.json", required=False)
@at_station
def consistency(desk: Desk, session: Session, *, older: HeadCode | int, out: Path | None) -> Answer:
    """Prove that the log extends an older head.

    It then holds, unchanged, every entry that the older head covered.
    """
    made = desk.prove.extends(session, older)
    words = f"The head {made.new.head.code} extends {made.old.head.code}."
    return _proof_answer(made.body(), words, out)


@log.command("accept")
@note_option
@at_station
def accept(desk: Desk, session: Session, *, note: str) -> Answer:
    """Go on with an older copy of the log.

    For a custodian, after a disk died and a copy was brought back. The log says for ever which head
    was given up.
    """
    signed = desk.accept_log(session, note)
    words = "Accepted, and the log says so. Footage and sealing go by the rules again."
    return Answer({"accepted": {"head": signed.head.code}}, (words, f"Head {signed.head.code}"))


@log.command("check")
@click.argument("place", metavar="FILE|FOLDER", type=FILE)
@_head_option
@answering
def check(house: House, *, place: Path, code: HeadCode | None) -> Answer:
    """Check an exported log; needs no station and no key."""
    with opened_package(place) as (lines, heads):
        checked = house.check_log_export(lines, code, heads)
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
            "kept": found.kept.code if found.kept is not None else None,
            "standing": found.standing.value,
            "findings": _bodies(found.findings, finding_words),
        }
        lines = [verification_words(found), f"Head {found.head.code}"]
        lines.append(log_standing_words(found.standing))
        lines += [finding_words(each) for each in found.findings]
        exit_code = ExitCode.DONE if found.is_whole else ExitCode.INTEGRITY
        return marked(Answer({"verify": body}, lines, exit_code), desk)


def _proof_answer(body: dict[str, object], words: str, out: Path | None) -> Answer:
    text = proof_text(body)
    if out is None:
        return Answer({"proof": body}, (words, text.rstrip()))
    write_new(out, text.encode())
    lines = (words, f"The proof lies in {out}. It is checked with the program that exports carry.")
    return Answer({"proof": body}, lines)


def _bodies(findings: Iterable[Finding], words: Callable[[Finding], str]) -> list[dict[str, str]]:
    return [
        {"kind": each.kind.value, "subject": each.subject, "words": words(each)}
        for each in findings
    ]
