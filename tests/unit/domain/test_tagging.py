"""The downgrade guard (policy 2.11), and how long tags can be taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import Tags, TagVersion
from desktop.domain.policy import PoliciesInForce
from desktop.domain.tagging import may_be_undone, needs_second_person, opens_footage
from desktop.domain.taxonomy import Category, IncidentClass
from tests.fakes.builders import NOON, REYES
from tests.fakes.rulebook import a_category, a_policy

_ORDINARY = a_category("CFS")
_ALSO = a_category("VST")
_RESTRICTED = a_category("UOF", incident_class=IncidentClass.RESTRICTED)
_CONFIDENTIAL = a_category("SEX", incident_class=IncidentClass.CONFIDENTIAL)
_CRITICAL = a_category("CRI", incident_class=IncidentClass.CRITICAL)
_NON = a_category("NON")

_ALL = PoliciesInForce((a_policy(),))
_FORCE_ONLY = PoliciesInForce((replace(a_policy(), gated_categories=frozenset({"UOF", "CFS"})),))
_STRICTER_TOO = PoliciesInForce((*_FORCE_ONLY.policies, a_policy("strict")))
_ATTESTING = PoliciesInForce((replace(a_policy(), attestation_opens=True),))


@pytest.mark.parametrize(
    ("before", "after", "policies", "opens"),
    [
        (_ORDINARY, _ALSO, _ALL, False),
        (_RESTRICTED, _ORDINARY, _ALL, False),
        (_CRITICAL, _RESTRICTED, _ALL, True),
        (_CRITICAL, _CRITICAL, _ALL, False),
        (_RESTRICTED, _CRITICAL, _ALL, False),
        (_ORDINARY, _ALSO, _FORCE_ONLY, True),
        (_ALSO, _ORDINARY, _FORCE_ONLY, False),
        (_ORDINARY, _ALSO, _STRICTER_TOO, False),
        (_ORDINARY, _NON, _ALL, False),
        (_ORDINARY, _NON, _ATTESTING, True),
        (_NON, _NON, _ATTESTING, False),
        (_NON, _ORDINARY, _ATTESTING, False),
    ],
)
def test_a_change_opens_footage_when_a_lock_falls_away(
    before: Category, after: Category, policies: PoliciesInForce, opens: bool
) -> None:
    assert opens_footage(before, after, policies) is opens
    assert needs_second_person(before, after, policies) or not opens


@pytest.mark.parametrize(
    ("before", "after", "needs"),
    [
        (_CRITICAL, _CONFIDENTIAL, True),
        (_CONFIDENTIAL, _RESTRICTED, True),
        (_RESTRICTED, _ORDINARY, True),
        (_ORDINARY, _ALSO, False),
        (_ORDINARY, _RESTRICTED, False),
        (_RESTRICTED, _CONFIDENTIAL, False),
        (_CONFIDENTIAL, _CRITICAL, False),
        (_CONFIDENTIAL, _CONFIDENTIAL, False),
    ],
)
def test_a_less_sensitive_class_needs_a_second_person(
    before: Category, after: Category, needs: bool
) -> None:
    assert needs_second_person(before, after, _ALL) is needs


@pytest.mark.parametrize(
    ("by", "seconds", "undoes", "may"),
    [
        (REYES, 30, None, True),
        (REYES, 30.001, None, False),
        (Badge("4712"), 1, None, False),
        (REYES, 1, 1, False),
    ],
)
def test_tags_are_taken_back_soon_by_who_set_them_and_once(
    by: Badge, seconds: float, undoes: int | None, may: bool
) -> None:
    version = TagVersion(IncidentId("i1"), 2, Tags("UOF"), REYES, NOON, undoes)
    assert may_be_undone(version, by, NOON + timedelta(seconds=seconds)) is may
