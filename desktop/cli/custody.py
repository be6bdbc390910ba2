"""Commands on the custody log, and verifying a station."""

from collections.abc import Callable, Iterable
from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.exit_codes import ExitCode
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
from desktop.domain.custody import HeadCode, head_code_from
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.verification import Finding
from desktop.wording import export_finding_words, finding_words, verification_words

_head_option = click.option(
    "--head", "code", metavar="CODE", help="A head code that was printed earlier."
)


@click.group()
def log() -> None:
    """The custody log."""


@log.command("head")
@station_option
@as_option
@json_option
@pass_house
def head(house: House, station: Path, badge: str, *, as_json: bool) -> None:
    """Sign the log's head and give its short code, to print and keep."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        signed = desk.log.head(session)
        body = {
            "head": {
                "code": signed.head.code,
                "size": signed.head.size,
                "root": signed.head.root.hex(),
                "signed_at": signed.signed_at.isoformat(),
                "signature": signed.signature.hex(),
            }
        }
        lines = (f"{signed.head.code}", f"{signed.head.size} entries, signed {signed.signed_at}")
        answer(body, lines, as_json=as_json, demonstration=desk.facts.demonstration)


@log.command("export")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="FILE")
@station_option
@as_option
@json_option
@pass_house
def export(house: House, out: Path, station: Path, badge: str, *, as_json: bool) -> None:
    """Write the whole log under a new signed head."""
    see_that_free(out, station)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        lines = [f"{line}\n" for line in desk.log.export(session)]
        write_new(out, "".join(lines).encode())
        entries = len(lines) - 1
        words = (f"{entries} entries lie in {out}. Check them with: firsthand log check {out}",)
        body = {"export": {"file": str(out), "entries": entries}}
        answer(body, words, as_json=as_json, demonstration=desk.facts.demonstration)


@log.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@_head_option
@json_option
@pass_house
def check(house: House, file: Path, code: str | None, *, as_json: bool) -> None:
    """Check an exported log; needs no station and no key."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=1) from unreadable
    checked = house.check_log_export(lines, _code(code))
    body = {
        "check": {
            "whole": not checked.findings,
            "entries": checked.head.size,
            "head": checked.head.code,
            "findings": _bodies(checked.findings, export_finding_words),
        }
    }
    good = f"The export is whole: {checked.head.size} entries, head {checked.head.code}."
    answer(
        body,
        [export_finding_words(each) for each in checked.findings] or [good],
        as_json=as_json,
        demonstration=checked.demonstration,
        code=ExitCode.INTEGRITY if checked.findings else ExitCode.DONE,
    )


@click.command()
@station_option
@_head_option
@json_option
@pass_house
def verify(house: House, station: Path, code: str | None, *, as_json: bool) -> None:
    """Re-read every sealed file and the whole log; unwraps nothing, changes nothing."""
    wanted = _code(code)
    with house.open_station(station, for_verifying=True) as desk:
        found = desk.verify(wanted)
        body = {
            "verify": {
                "whole": found.is_whole,
                "recordings": found.recordings,
                "reports": found.reports,
                "entries": found.entries,
                "head": found.head.code,
                "findings": _bodies(found.findings, finding_words),
            }
        }
        lines = [verification_words(found), f"Head {found.head.code}"]
        lines += [finding_words(each) for each in found.findings]
        answer(
            body,
            lines,
            as_json=as_json,
            demonstration=desk.facts.demonstration,
            code=ExitCode.DONE if found.is_whole else ExitCode.INTEGRITY,
        )


def _code(untrusted: str | None) -> HeadCode | None:
    return None if untrusted is None else head_code_from(untrusted)


def _bodies(findings: Iterable[Finding], words: Callable[[Finding], str]) -> list[dict[str, str]]:
    return [
        {"kind": each.kind.value, "subject": each.subject, "words": words(each)}
        for each in findings
    ]
