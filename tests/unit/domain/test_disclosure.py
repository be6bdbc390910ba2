"""Footage leaves for a purpose, and for some purposes never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.disclosure import DisclosureRefusal, DisclosureRequest, Purpose, refusals

PURPOSES = st.frozensets(st.sampled_from(Purpose))


@given(PURPOSES, st.booleans())
def test_civil_immigration_enforcement_is_denied_whatever_stands_beside_it(
    purposes: frozenset[Purpose], signed: bool
) -> None:
    """Policy 2.15: Boston's Trust Act."""
    asked = purposes | {Purpose.CIVIL_IMMIGRATION_ENFORCEMENT}
    against = refusals(DisclosureRequest(asked, no_face_recognition_signed=signed))
    assert DisclosureRefusal.CIVIL_IMMIGRATION in against


@given(PURPOSES)
def test_no_recipient_gets_footage_without_signing_against_face_recognition(
    purposes: frozenset[Purpose],
) -> None:
    """Policy 2.15."""
    unsigned = refusals(DisclosureRequest(purposes, no_face_recognition_signed=False))
    signed = refusals(DisclosureRequest(purposes, no_face_recognition_signed=True))
    assert unsigned == signed | {DisclosureRefusal.UNDERTAKING_MISSING}


@pytest.mark.parametrize("purpose", Purpose)
def test_each_purpose_is_judged_by_itself_and_not_by_who_asks(purpose: Purpose) -> None:
    """Policy 2.15: sharing is by purpose, not by the agency's name."""
    never = {
        Purpose.CIVIL_IMMIGRATION_ENFORCEMENT: {DisclosureRefusal.CIVIL_IMMIGRATION},
        Purpose.EDUCATION_RECORD: {DisclosureRefusal.SCHOOLS_HOLD_NONE},
    }
    request = DisclosureRequest(frozenset({purpose}), no_face_recognition_signed=True)
    assert refusals(request) == never.get(purpose, set())


def test_a_request_without_a_purpose_is_refused() -> None:
    """Policy 2.15."""
    request = DisclosureRequest(frozenset(), no_face_recognition_signed=True)
    assert refusals(request) == {DisclosureRefusal.PURPOSE_NOT_STATED}
