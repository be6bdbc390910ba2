"""Disclosure: for which purpose footage may leave the department, and for which never (2.15)."""

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a recipient wants footage for. The purpose decides, not the recipient's name."""

    PROSECUTION = "prosecution"
    DEFENSE_DISCOVERY = "defense-discovery"
    COURT_ORDER = "court-order"
    CRIMINAL_INVESTIGATION = "criminal-investigation"
    PUBLIC_RECORDS_REQUEST = "public-records-request"
    PERSON_IN_FOOTAGE = "person-in-footage"
    CIVIL_IMMIGRATION_ENFORCEMENT = "civil-immigration-enforcement"
    EDUCATION_RECORD = "education-record"


class DisclosureRefusal(StrEnum):
    """Why footage is not disclosed."""

    CIVIL_IMMIGRATION = "civil-immigration"
    SCHOOLS_HOLD_NONE = "schools-hold-none"
    UNDERTAKING_MISSING = "undertaking-missing"
    PURPOSE_NOT_STATED = "purpose-not-stated"


_NEVER = {
    Purpose.CIVIL_IMMIGRATION_ENFORCEMENT: DisclosureRefusal.CIVIL_IMMIGRATION,
    Purpose.EDUCATION_RECORD: DisclosureRefusal.SCHOOLS_HOLD_NONE,
}


@dataclass(frozen=True, slots=True)
class DisclosureRequest:
    """A request: its purposes, and whether the recipient signed never to search it for faces."""

    purposes: frozenset[Purpose]
    no_face_recognition_signed: bool


def refusals(request: DisclosureRequest) -> frozenset[DisclosureRefusal]:
    """Every reason against a disclosure; empty where it may be prepared (policy 2.15).

    Civil immigration enforcement is denied whatever other purpose stands beside it. Schools do not
    hold footage, so it never becomes a student's record. Every recipient signs the undertaking
    that no face recognition is run on it.
    """
    against = {_NEVER[purpose] for purpose in request.purposes if purpose in _NEVER}
    if not request.purposes:
        against.add(DisclosureRefusal.PURPOSE_NOT_STATED)
    if not request.no_face_recognition_signed:
        against.add(DisclosureRefusal.UNDERTAKING_MISSING)
    return frozenset(against)
