"""Reading the policy and its changes for the page, on the desk's lane."""

from datetime import datetime, tzinfo

from desktop.domain.policy_proposals import PolicyAdoption, PolicyProposal
from desktop.presenters.policy_state import (
    AdoptionStanding,
    PolicyBook,
    ToldAdoption,
    ToldChange,
    ToldOffer,
)
from desktop.services.change_policy import PolicyOverview
from desktop.services.desk import Desk
from desktop.services.session import Session


def read_book(desk: Desk, session: Session, zone: tzinfo | None) -> PolicyBook:
    """The policy in force, its adoptions, changes and offers; without a zone the system's times.

    Raises Refused and BadInput as `desk.policy` does.
    """
    overview = desk.policy.overview(session)
    presets = desk.rulebook.presets()
    return PolicyBook(
        policy=overview.in_force,
        adoptions=_adoptions(desk, overview, zone),
        changes=tuple(
            _change(desk, session, each, overview, zone) for each in reversed(overview.proposals)
        ),
        offers=tuple(
            ToldOffer(
                preset,
                offer.policy.title,
                offer.may_be_proposed,
                desk.policy.compare(session, preset).changes,
            )
            for preset, offer in zip(presets, overview.offers, strict=True)
        ),
        titles={each.code: each.title for each in desk.rulebook.taxonomy().categories},
    )


def _adoptions(
    desk: Desk, overview: PolicyOverview, zone: tzinfo | None
) -> tuple[ToldAdoption, ...]:
    adopted = sorted(overview.adoptions, key=lambda each: each.effective_at)
    begun = [each for each in adopted if each.effective_at <= overview.at]
    return tuple(
        ToldAdoption(
            desk.rulebook.policy(each.policy).title,
            local(each.effective_at, zone),
            _standing(each, begun),
        )
        for each in adopted
    )


def _standing(adoption: PolicyAdoption, begun: list[PolicyAdoption]) -> AdoptionStanding:
    if adoption not in begun:
        return AdoptionStanding.TO_COME
    return AdoptionStanding.IN_FORCE if adoption is begun[-1] else AdoptionStanding.BEFORE


def _change(
    desk: Desk,
    session: Session,
    proposal: PolicyProposal,
    overview: PolicyOverview,
    zone: tzinfo | None,
) -> ToldChange:
    compared, answer = desk.policy.compare_proposal(session, proposal), proposal.answer
    return ToldChange(
        id=proposal.id,
        before=compared.before.title,
        after=compared.after.title,
        effective_at=local(proposal.effective_at, zone),
        by=proposal.by,
        at=local(proposal.at, zone),
        state=proposal.state(overview.at),
        answered_by=None if answer is None else answer.by,
        answered_at=None if answer is None else local(answer.at, zone),
        changes=compared.changes,
    )


def local(at: datetime, zone: tzinfo | None) -> datetime:
    """A time in a zone; without one by the system's rules, which know summer time of each date."""
    return at.astimezone(zone)
