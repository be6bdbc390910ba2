"""Commands on the policy: what it is, what another would change, and changing it."""

import sys
from datetime import datetime

import click

from desktop.cli.answers import Answer, say
from desktop.cli.command_shapes import at_station
from desktop.cli.parameters import time_from
from desktop.cli.policy_pages import (
    comparison_body,
    comparison_lines,
    policy_body,
    policy_lines,
    proposal_body,
    proposal_line,
    simulation_body,
    simulation_lines,
)
from desktop.domain.policy_proposals import PolicyProposal
from desktop.domain.policy_simulation import SIMULATED_DAYS
from desktop.domain.refusals import BadInput, Problem
from desktop.services.desk import Desk
from desktop.services.session import Session

_preset_argument = click.argument("preset", metavar="NAME")


@click.group()
def policy() -> None:
    """The policy in force, and changing it by two people."""


@policy.command("list")
@at_station
def list_policies(desk: Desk, session: Session) -> Answer:
    """List the presets that there are, by their names."""
    overview = desk.policy.overview(session)
    body = [
        {**policy_body(offer.policy), "may_be_proposed": offer.may_be_proposed}
        for offer in overview.offers
    ]
    lines = [
        f"{preset}  {offer.policy.title}"
        + (" (in force)" if offer.policy == overview.in_force else "")
        + ("" if offer.may_be_proposed else " (chosen when a station is created, or never)")
        for preset, offer in zip(desk.rulebook.presets(), overview.offers, strict=True)
    ]
    return Answer({"policies": body}, lines)


@policy.command("show")
@at_station
def show(desk: Desk, session: Session) -> Answer:
    """Show the policy in force, and every change that was proposed."""
    overview = desk.policy.overview(session)
    lines = policy_lines(overview.in_force, _titles(desk))
    if overview.proposals:
        lines += ["Changes", *(proposal_line(each, overview) for each in overview.proposals)]
    body = {
        "policy": policy_body(overview.in_force),
        "adoptions": [
            {"policy": each.policy, "effective_at": each.effective_at.isoformat()}
            for each in overview.adoptions
        ],
        "proposals": [proposal_body(each, overview) for each in overview.proposals],
    }
    return Answer(body, lines)


@policy.command("diff")
@_preset_argument
@at_station
def diff(desk: Desk, session: Session, *, preset: str) -> Answer:
    """Tell what NAME would change in the policy in force."""
    compared, titles = desk.policy.compare(session, preset), _titles(desk)
    return Answer(comparison_body(compared, titles), comparison_lines(compared, titles))


@policy.command("propose")
@_preset_argument
@click.option(
    "--from",
    "effective_at",
    type=time_from,
    required=True,
    metavar="DATE",
    help="From when on, as 2026-12-01 or 2026-12-01T07:00, in the time of this machine.",
)
@at_station
def propose(desk: Desk, session: Session, *, preset: str, effective_at: datetime) -> Answer:
    """Propose that NAME takes effect at a later date.

    A commander must agree.
    """
    proposal = desk.policy.propose(session, preset, effective_at)
    return _settled(desk, session, proposal, "Proposed. A commander must agree.")


@policy.command("agree")
@at_station
def agree(desk: Desk, session: Session) -> Answer:
    """Agree to the change that is proposed."""
    proposal = _proposed(desk, session)
    desk.policy.agree(session, proposal.id)
    return _settled(desk, session, proposal, "Agreed. Recordings keep the policies they have.")


@policy.command("decline")
@at_station
def decline(desk: Desk, session: Session) -> Answer:
    """Decline the change that is proposed."""
    proposal = _proposed(desk, session)
    desk.policy.decline(session, proposal.id)
    return _settled(desk, session, proposal, "Declined. Everything stays as it is.")


@policy.command("withdraw")
@at_station
def withdraw(desk: Desk, session: Session) -> Answer:
    """Take back the change that is proposed."""
    proposal = _proposed(desk, session)
    desk.policy.withdraw(session, proposal.id)
    return _settled(desk, session, proposal, "Withdrawn. Everything stays as it is.")


@policy.command("simulate")
@_preset_argument
@click.option(
    "--days",
    type=click.Choice([str(days) for days in SIMULATED_DAYS]),
    required=True,
    help="How many days to look back.",
)
@at_station
def simulate(desk: Desk, session: Session, *, preset: str, days: str) -> Answer:
    """Tell what NAME would have locked or opened so far.

    It changes nothing. Each release and refusal is decided again, with the facts as they
    stood then.
    """
    simulation = desk.simulate_policy(session, preset, int(days), _tell_progress)
    if simulation is None:
        raise click.Abort
    return Answer({"simulation": simulation_body(simulation)}, simulation_lines(simulation))


def _tell_progress(read: int, of: int) -> bool:
    """Ctrl+C ends it, so it never has to be told to stop."""
    if read < of and sys.stderr is not None and sys.stderr.isatty():
        say(f"{read:,} of at most {of:,} entries read", err=True)
    return True


def _proposed(desk: Desk, session: Session) -> PolicyProposal:
    """The change that waits; where none does, the last one, so that its end is told."""
    overview = desk.policy.overview(session)
    proposal = overview.open_proposal or (overview.proposals or (None,))[-1]
    if proposal is None:
        raise BadInput(Problem.PROPOSAL_MISSING)
    return proposal


def _settled(desk: Desk, session: Session, proposal: PolicyProposal, words: str) -> Answer:
    """What became of a proposal, with what it changes."""
    overview, titles = desk.policy.overview(session), _titles(desk)
    (now,) = (each for each in overview.proposals if each.id == proposal.id)
    compared = desk.policy.compare_proposal(session, now)
    body = {"proposal": proposal_body(now, overview), **comparison_body(compared, titles)}
    return Answer(body, [words, proposal_line(now, overview), *comparison_lines(compared, titles)])


def _titles(desk: Desk) -> dict[str, str]:
    return {each.code: each.title for each in desk.rulebook.taxonomy().categories}
