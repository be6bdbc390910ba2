"""Commands that ask for footage, through the gate."""

from collections.abc import Iterator
from pathlib import Path

import click

from desktop.cli.answers import answer
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House
from desktop.cli.options import (
    as_option,
    json_option,
    pass_house,
    reason_option,
    see_that_free,
    signed_in,
    station_option,
    write_new,
)
from desktop.domain.gate import GateDecision, Locked
from desktop.domain.identifiers import RecordingId
from desktop.wording import WAITING, lock_reason_words, opener_words, opening_words


@click.command()
@click.argument("incident")
@reason_option
@station_option
@as_option
@json_option
@pass_house
def review(
    house: House, incident: str, reason: str | None, station: Path, badge: str, *, as_json: bool
) -> None:
    """Say whether the footage of INCIDENT is open to you, or everything that locks it."""
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        asked = desk.review(session, incident, reason)
        number = asked.incident.number
        if isinstance(asked.decision, Locked):
            lines = [f"Locked: incident {number}.", *_reasons(asked.decision)]
        else:
            count = len(asked.decision.recordings)
            lines = [f"Open to you: {count} recordings of incident {number}."]
            lines += [f"  {recording}" for recording in asked.decision.recordings]
        answer(
            {"review": {"incident": number, **_body(asked.decision)}},
            lines,
            as_json=as_json,
            demonstration=desk.facts.demonstration,
            code=_code(asked.decision),
        )


@click.command()
@click.argument("recording")
@click.option("--at", required=True, type=float, metavar="SECONDS", help="From its start.")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="FILE.png")
@reason_option
@station_option
@as_option
@json_option
@pass_house
def still(
    house: House,
    recording: str,
    at: float,
    out: Path,
    reason: str | None,
    station: Path,
    badge: str,
    *,
    as_json: bool,
) -> None:
    """Write one frame of RECORDING, through the gate and into the log."""
    see_that_free(out, station)
    with house.open_station(station) as desk, signed_in(desk, badge) as session:
        taken = desk.still(session, RecordingId(recording.strip()), at, reason)
        demonstration = desk.facts.demonstration
        if isinstance(taken, Locked):
            answer(
                {"still": _body(taken)},
                [f"Locked: recording {recording}.", *_reasons(taken)],
                as_json=as_json,
                demonstration=demonstration,
                code=ExitCode.REFUSED,
            )
            return
        write_new(out, taken.picture.png)
        body = {
            "state": "open",
            "file": str(out),
            "at": taken.picture.at,
            "sha256": taken.sha256,
            "decision": taken.decision,
        }
        lines = (
            f"The frame at {taken.picture.at:.3f} s lies in {out}.",
            f"Decision {taken.decision}, SHA-256 {taken.sha256}",
        )
        answer({"still": body}, lines, as_json=as_json, demonstration=demonstration)


def _code(decision: GateDecision) -> ExitCode:
    return ExitCode.REFUSED if isinstance(decision, Locked) else ExitCode.DONE


def _body(decision: GateDecision) -> dict[str, object]:
    if not isinstance(decision, Locked):
        return {"state": "open", "recordings": list(decision.recordings)}
    return {
        "state": "locked",
        "recordings": list(decision.recordings),
        "reasons": [
            {
                "code": reason.code.value,
                "rule": reason.rule.number,
                "incident": reason.incident_number,
                "words": lock_reason_words(reason),
                "opening": reason.rule.opening.value,
                "opens": opening_words(reason.rule.opening),
                "opener": reason.rule.opener.value,
                "who": opener_words(reason.rule.opener),
            }
            for reason in decision.reasons
        ],
    }


def _reasons(decision: Locked) -> Iterator[str]:
    for reason in decision.reasons:
        yield f"- {lock_reason_words(reason)} (rule {reason.rule.number})"
        yield f"  Opens it: {opening_words(reason.rule.opening)}"
        yield f"  Who can: {opener_words(reason.rule.opener)}"
    yield WAITING
