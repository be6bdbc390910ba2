"""Small factories for the gate's exceptions: overrides, case acts, accounts from elsewhere."""

import hashlib
from dataclasses import replace
from itertools import count
from typing import Any

from desktop.domain.cases import AccountKind, CaseAct, CaseActKind, OutsideAccount
from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, OverrideId
from desktop.domain.incidents import Incident
from desktop.domain.overrides import (
    Override,
    OverrideAnswer,
    OverrideReason,
    OverrideReview,
    override_number,
)
from tests.fakes.builders import NOON, REYES, next_id

GRANTER = Badge("S100")
_serials = count(1)


def make_override(of: Incident, **changed: Any) -> Override:
    """REYES asks GRANTER at NOON for a quarter of an hour with all recordings of an incident."""
    override = Override(
        id=OverrideId(next_id()),
        number=override_number(2026, next(_serials)),
        incident=of.id,
        requester=REYES,
        recordings=of.recordings,
        reason=OverrideReason.MISSING_PERSON,
        words=SaltedText("Which way the child walked from the lobby", "5a" * 16),
        minutes=15,
        needs=1,
        asked_of=GRANTER,
        asked_at=NOON,
    )
    return replace(override, **changed)


def make_answer(**changed: Any) -> OverrideAnswer:
    """GRANTER grants at NOON."""
    answer = OverrideAnswer(GRANTER, granted=True, words=SaltedText("Go", "5b" * 16), at=NOON)
    return replace(answer, **changed)


def make_review(**changed: Any) -> OverrideReview:
    """A commander finds it justified at NOON."""
    words = SaltedText("A child was missing", "5c" * 16)
    return replace(OverrideReview(Badge("C100"), justified=True, words=words, at=NOON), **changed)


def make_case_act(incident: IncidentId, **changed: Any) -> CaseAct:
    """An investigator is assigned to a case at NOON."""
    act = CaseAct(
        incident=incident,
        kind=CaseActKind.ASSIGNED,
        officer=Badge("D100"),
        by=Badge("C100"),
        at=NOON,
        words=SaltedText("The case is yours", "5d" * 16),
    )
    return replace(act, **changed)


def make_outside_account(incident: IncidentId, **changed: Any) -> OutsideAccount:
    """REYES's report of the same incident in another records system."""
    document = b"%PDF-1.7 a report"
    account = OutsideAccount(
        incident=incident,
        author=REYES,
        kind=AccountKind.OUTSIDE_REPORT,
        reference=SaltedText("RMS 26-4711", "5e" * 16),
        document=document,
        sha256=hashlib.sha256(document).hexdigest(),
        by=REYES,
        at=NOON,
    )
    return replace(account, **changed)
