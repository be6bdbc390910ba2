"""Commands on overrides: footage before the own report, because it cannot wait (policy 2.8)."""

from collections.abc import Iterable, Iterator

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import at_station
from desktop.cli.parameters import CodeOf, recording_from
from desktop.domain.identifiers import Badge, RecordingId, badge_from
from desktop.domain.overrides import Override, OverrideReason
from desktop.services.ask_override import OverrideRequest
from desktop.services.desk import Desk
from desktop.services.override_board import OverrideLine
from desktop.services.session import Session
from desktop.wording import override_reason_words, override_state_words

_note_option = click.option("--note", required=True, metavar="TEXT", help="Why, in a few words.")


@click.group()
def override() -> None:
    """Footage before the report, where it cannot wait."""


@override.command("ask")
@click.argument("incident")
@click.option(
    "--reason",
    type=CodeOf(OverrideReason),
    required=True,
    metavar="CODE",
    help=f"One of {', '.join(OverrideReason)}.",
)
@click.option("--words", required=True, metavar="TEXT", help="What you need to find out.")
@click.option(
    "--recording",
    "recordings",
    type=recording_from,
    required=True,
    multiple=True,
    metavar="ID",
    help="Only these. Can repeat.",
)
@click.option("--minutes", type=int, required=True, metavar="N", help="As the policy allows.")
@click.option(
    "--of",
    "asked_of",
    type=badge_from,
    required=True,
    metavar="BADGE",
    help="A supervisor who was not there.",
)
@at_station
def ask(
    desk: Desk,
    session: Session,
    *,
    incident: str,
    reason: OverrideReason,
    words: str,
    recordings: tuple[RecordingId, ...],
    minutes: int,
    asked_of: Badge,
) -> Answer:
    """Ask a supervisor for recordings of INCIDENT before your report.

    Your report will say "viewed before report". A review follows within 24 h.
    """
    request = OverrideRequest(reason, words, recordings, minutes, asked_of)
    asked = desk.ask_override(session, incident, request)
    return Answer(
        {"override": _body(asked)},
        (
            f"Asked {asked.asked_of}: override {asked.number}, {asked.minutes} minutes.",
            f"It needs {'two grants' if asked.needs > 1 else 'one grant'}. Nothing is open yet.",
        ),
    )


@override.command("answer")
@click.argument("number")
@click.argument("answer", type=click.Choice(["grant", "refuse"]))
@_note_option
@at_station
def answer_(desk: Desk, session: Session, *, number: str, answer: str, note: str) -> Answer:
    """Grant or refuse override NUMBER."""
    answered = desk.answer_override(session, number, note, grant=answer == "grant")
    if answered.is_refused:
        words = f"Refused: override {answered.number}. Nothing was opened."
    elif answered.until is None:
        words = f"Granted by one: override {answered.number}. Another must grant it too."
    else:
        words = f"Granted: override {answered.number}, until {answered.until:%H:%M:%S} UTC."
    return Answer({"override": _body(answered)}, (words,))


@override.command("end")
@click.argument("number")
@at_station
def end(desk: Desk, session: Session, *, number: str) -> Answer:
    """End override NUMBER before its time, or take the request back."""
    ended = desk.end_override(session, number)
    return Answer({"override": _body(ended)}, (f"Ended: override {ended.number}.",))


@override.command("review")
@click.argument("number")
@click.argument("finding", type=click.Choice(["justified", "unjustified"]))
@_note_option
@at_station
def review(desk: Desk, session: Session, *, number: str, finding: str, note: str) -> Answer:
    """Look back at override NUMBER when it is over."""
    done = desk.review_override(session, number, note, justified=finding == "justified")
    return Answer({"override": _body(done)}, (f"Looked back: override {done.number}, {finding}.",))


@override.command("list")
@at_station
def list_(desk: Desk, session: Session) -> Answer:
    """List your own, and those that wait for you.

    For your answer, or to be looked back at.
    """
    page = desk.overrides(session)
    body = {
        "own": [_line_body(line) for line in page.own],
        "waiting": [_line_body(line) for line in page.waiting],
        "due": [_line_body(line) for line in page.due],
    }
    lines = (
        *_part("You asked for:", page.own),
        *_part("Waiting for your answer:", page.waiting),
        *_part("To look back at:", page.due),
    )
    return Answer({"overrides": body}, lines or ("No override concerns you.",))


def _part(heading: str, lines: Iterable[OverrideLine]) -> Iterator[str]:
    told = [line for each in lines for line in _words(each)]
    if told:
        yield heading
        yield from told


def _words(line: OverrideLine) -> Iterator[str]:
    one = line.override
    yield (
        f"  {one.number}  {override_state_words(line.state)}, incident {line.incident.number}, "
        f"{override_reason_words(one.reason)}, {one.minutes} minutes, by {one.requester}"
    )
    yield f"    {one.words.text}"
    yield from (f"    recording {recording}" for recording in one.recordings)
    for each in one.answers:
        yield f"    {'granted' if each.granted else 'refused'} by {each.by}: {each.words.text}"
    if one.until is not None:
        yield f"    until {one.until:%Y-%m-%d %H:%M:%S} UTC"
    if one.review_due is not None:
        yield f"    review due {one.review_due:%Y-%m-%d %H:%M} UTC"
    if one.review is not None:
        yield f"    {_finding(one)} by {one.review.by}: {one.review.words.text}"


def _finding(one: Override) -> str:
    return "justified" if one.review is not None and one.review.justified else "unjustified"


def _line_body(line: OverrideLine) -> dict[str, object]:
    return {
        **_body(line.override),
        "incident": line.incident.number,
        "state": line.state.value,
        "words": line.override.words.text,
    }


def _body(one: Override) -> dict[str, object]:
    return {
        "id": one.id,
        "number": one.number,
        "requester": one.requester,
        "asked_of": one.asked_of,
        "reason": one.reason.value,
        "minutes": one.minutes,
        "needs": one.needs,
        "recordings": list(one.recordings),
        "asked_at": one.asked_at.isoformat(),
        "answers": [
            {
                "by": each.by,
                "granted": each.granted,
                "note": each.words.text,
                "at": each.at.isoformat(),
            }
            for each in one.answers
        ],
        "until": None if one.until is None else one.until.isoformat(),
        "ended_at": None if one.ended_at is None else one.ended_at.isoformat(),
        "review_due": None if one.review_due is None else one.review_due.isoformat(),
        "review": None
        if one.review is None
        else {
            "by": one.review.by,
            "justified": one.review.justified,
            "note": one.review.words.text,
            "at": one.review.at.isoformat(),
        },
    }
