"""What changing an incident's tags may do to its footage, and how long it can be taken back."""

from datetime import datetime, timedelta

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import TagVersion
from desktop.domain.policy import PoliciesInForce
from desktop.domain.taxonomy import Category, IncidentClass

UNDO_WITHIN = timedelta(seconds=30)
"""How long whoever set tags may take them back."""

_RANKS = {
    IncidentClass.ORDINARY: 0,
    IncidentClass.RESTRICTED: 1,
    IncidentClass.CONFIDENTIAL: 2,
    IncidentClass.CRITICAL: 3,
}


def opens_footage(before: Category, after: Category, policies: PoliciesInForce) -> bool:
    """Whether a change of category would open footage, or let it open sooner (policy 2.11).

    It lifts a critical hold, takes the recording from under the gate, or lets an attestation open
    what only a report opened.
    """
    lifts_hold = (
        before.incident_class is IncidentClass.CRITICAL
        and after.incident_class is not IncidentClass.CRITICAL
    )
    leaves_gate = policies.gates(before.code) and not policies.gates(after.code)
    attestable = policies.attestation_opens and (
        policies.may_attest(after.code) and not policies.may_attest(before.code)
    )
    return lifts_hold or leaves_gate or attestable


def needs_second_person(before: Category, after: Category, policies: PoliciesInForce) -> bool:
    """Whether only an uninvolved supervisor makes this change (policy 2.11).

    A less sensitive class counts too, since more people may come to see the footage.
    """
    is_lower = _RANKS[after.incident_class] < _RANKS[before.incident_class]
    return is_lower or opens_footage(before, after, policies)


def may_be_undone(version: TagVersion, by: Badge, at: datetime) -> bool:
    """Whether a person can still take back this version: their own, new, and no undo itself."""
    return version.by == by and version.undoes is None and at - version.at <= UNDO_WITHIN
