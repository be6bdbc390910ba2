"""Policies and their changes, as a shell shows them."""

from collections.abc import Mapping

from desktop.domain.policy import Policy
from desktop.domain.policy_proposals import PolicyProposal
from desktop.domain.policy_simulation import Effect, SimulatedPart, Simulation
from desktop.services.change_policy import PolicyComparison, PolicyOverview
from desktop.wording import (
    direction_words,
    effect_words,
    policy_change_words,
    proposal_state_words,
    refused_because_words,
    role_words,
)

Titles = Mapping[str, str]


def policy_body(policy: Policy) -> dict[str, object]:
    """A policy for programs."""
    gated = policy.gated_categories
    return {
        "name": policy.name,
        "preset": policy.preset,
        "title": policy.title,
        "notice": policy.notice,
        "sources": list(policy.sources),
        "log_only": policy.log_only,
        "gated_categories": None if gated is None else sorted(gated),
        "attestation_categories": sorted(policy.attestation_categories),
        "attestation_opens": policy.attestation_opens,
        "confirms_first_tag": policy.confirms_first_tag,
        "critical_bars_supervisors": policy.critical_bars_supervisors,
        "release_before_report": policy.release_before_report,
        "reason_for_every_view": policy.reason_for_every_view,
        "override_minutes": sorted(policy.override_minutes),
        "still_roles": sorted(policy.still_roles),
        "second_factor_roles": sorted(policy.second_factor_roles),
        "grant_seconds": policy.grant_seconds,
        "report_due_hours": policy.report_due_hours,
        "decision_due_hours": policy.decision_due_hours,
    }


def policy_lines(policy: Policy, titles: Titles) -> list[str]:
    """A policy for people."""
    gated = policy.gated_categories
    waiting = "every incident" if gated is None else _named(gated, titles)
    return [
        f"{policy.title} ({policy.name})",
        f"  {policy.notice}",
        f"  Waits for a report: {'nothing; entered only: ' if policy.log_only else ''}{waiting}",
        f"  May be attested: {_named(policy.attestation_categories, titles)}",
        f"  An override may last: {_minutes(policy)}",
        f"  May make stills: {', '.join(sorted(role_words(role) for role in policy.still_roles))}",
        *(f"  Source: {source}" for source in policy.sources),
    ]


def proposal_body(proposal: PolicyProposal, overview: PolicyOverview) -> dict[str, object]:
    """A proposal for programs."""
    answer = proposal.answer
    return {
        "id": proposal.id,
        "policy": proposal.policy,
        "effective_at": proposal.effective_at.isoformat(),
        "proposed_by": proposal.by,
        "proposed_at": proposal.at.isoformat(),
        "state": proposal.state(overview.at).value,
        "answered_by": None if answer is None else answer.by,
        "answered_at": None if answer is None else answer.at.isoformat(),
    }


def proposal_line(proposal: PolicyProposal, overview: PolicyOverview) -> str:
    """A proposal for people."""
    from_then = proposal.effective_at.isoformat(timespec="seconds")
    state = proposal_state_words(proposal.state(overview.at))
    by = "" if proposal.answer is None else f" ({proposal.answer.by})"
    return f"  {proposal.policy} from {from_then}, proposed by {proposal.by}. {state}{by}."


def comparison_body(compared: PolicyComparison, titles: Titles) -> dict[str, object]:
    """What would change, for programs."""
    return {
        "before": compared.before.name,
        "after": compared.after.name,
        "changes": [
            {
                "kind": change.kind.value,
                "direction": change.direction.value,
                "subject": change.subject,
                "words": policy_change_words(change, titles),
            }
            for change in compared.changes
        ],
    }


def comparison_lines(compared: PolicyComparison, titles: Titles) -> list[str]:
    """What would change, for people: stricter or looser first, then in plain words."""
    heading = f"From {compared.before.name} to {compared.after.name}:"
    told = [
        f"  {direction_words(change.direction)}: {policy_change_words(change, titles)}"
        for change in compared.changes
    ]
    return [heading, *(told or ["  Nothing changes."])]


def _named(codes: frozenset[str], titles: Titles) -> str:
    return ", ".join(titles.get(code, code) for code in sorted(codes)) or "nothing"


def _minutes(policy: Policy) -> str:
    lengths = ", ".join(str(minutes) for minutes in sorted(policy.override_minutes))
    return f"{lengths} minutes" if lengths else "there is none"


def simulation_body(simulation: Simulation) -> dict[str, object]:
    """A simulation for programs."""
    return {
        "policy": simulation.policy,
        "since": simulation.since.isoformat(),
        "until": simulation.until.isoformat(),
        "would_lock": simulation.would_lock,
        "would_open": simulation.would_open,
        "unchanged": simulation.unchanged,
        "not_replayed": simulation.not_replayed,
        "people": [
            {
                "incident": part.incident,
                "viewer": part.viewer,
                "would_lock": part.would_lock,
                "would_open": part.would_open,
                "unchanged": part.unchanged,
                "reasons": [reason.value for reason in part.reasons],
            }
            for part in simulation.parts
        ],
    }


def simulation_lines(simulation: Simulation) -> list[str]:
    """A simulation for people: totals, then whoever would have noticed a difference."""
    since, until = f"{simulation.since:%Y-%m-%d}", f"{simulation.until:%Y-%m-%d}"
    counted = (
        (Effect.WOULD_LOCK, simulation.would_lock),
        (Effect.WOULD_OPEN, simulation.would_open),
        (Effect.UNCHANGED, simulation.unchanged),
    )
    lines = [f"{simulation.policy}, {since} to {until}:"]
    lines += [f"  {effect_words(effect)}: {count}" for effect, count in counted]
    if simulation.not_replayed:
        lines.append(f"  Could not be read, so not counted: {simulation.not_replayed}")
    return [*lines, *(_part_line(part) for part in simulation.parts if _differs(part))]


def _differs(part: SimulatedPart) -> bool:
    return part.would_lock + part.would_open > 0


def _part_line(part: SimulatedPart) -> str:
    told = []
    if part.would_lock:
        why = ", ".join(refused_because_words(reason) for reason in part.reasons)
        told.append(f"{part.would_lock} would have been locked ({why})")
    if part.would_open:
        told.append(f"{part.would_open} would have been open")
    return f"  {part.incident or 'no incident'}  {part.viewer}  {'; '.join(told)}"
