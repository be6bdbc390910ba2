"""Commands that ask for footage, through the gate."""

from collections.abc import Iterator
from pathlib import Path

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.exit_codes import ExitCode
from desktop.cli.options import out_option, reason_option
from desktop.cli.parameters import recording_from, seconds_from
from desktop.domain.gate import Locked
from desktop.domain.identifiers import RecordingId
from desktop.services.desk import Desk
from desktop.services.outside_file import write_new
from desktop.services.session import Session
from desktop.wording import lock_reason_words, opener_words, opening_words, waiting_words


@click.command()
@click.argument("incident")
@reason_option
@at_station
def review(desk: Desk, session: Session, *, incident: str, reason: str | None) -> Answer:
    """Say whether footage is open to you, or what locks it.

    Of each reason it tells the rule, what opens it and who can.
    """
    asked = desk.review(session, incident, reason)
    number, decision = asked.incident.number, asked.decision
    if isinstance(decision, Locked):
        body = {"incident": number, **_locked_body(decision)}
        lines = (f"Locked: incident {number}.", *_reasons(decision))
        return Answer({"review": body}, lines, ExitCode.REFUSED)
    opened = list(decision.recordings)
    lines = (
        f"Open to you: {len(opened)} recordings of incident {number}.",
        *(f"  {recording}" for recording in opened),
    )
    body = {"incident": number, "state": "open", "recordings": opened}
    return Answer({"review": body}, lines)


@click.command()
@click.argument("recording", type=recording_from)
@click.option(
    "--at",
    type=seconds_from,
    required=True,
    metavar="SECONDS",
    help="From the recording's start.",
)
@out_option("FILE.png")
@reason_option
@at_station
def still(
    desk: Desk,
    session: Session,
    *,
    recording: RecordingId,
    at: float,
    out: Path,
    reason: str | None,
) -> Answer:
    """Write one frame of RECORDING.

    It goes through the gate and into the log; who views it, when, and the decision's number are
    burnt in.
    """
    taken = desk.still(session, recording, at, reason)
    if isinstance(taken, Locked):
        lines = (f"Locked: recording {recording}.", *_reasons(taken))
        return Answer({"still": _locked_body(taken)}, lines, ExitCode.REFUSED)
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
    return Answer({"still": body}, lines)


def _locked_body(decision: Locked) -> dict[str, object]:
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
    yield waiting_words()
