"""Words for keeping footage and for letting it leave the department."""

from collections.abc import Mapping

from desktop.domain.disclosure import DisclosureRefusal, Purpose
from desktop.domain.retention import Disposal
from desktop.wording.language import said

DISPOSALS: Mapping[Disposal, str] = {
    Disposal.MAY_BE_PROPOSED: "Its period is over; disposal may be proposed",
    Disposal.KEPT_BY_PERIOD: "Kept by its period",
    Disposal.KEPT_UNTIL_RELEASED: "Kept until a person releases it",
    Disposal.UNCLASSIFIED: "Kept, as nobody classified it",
    Disposal.ON_HOLD: "Legal hold",
}

PURPOSES: Mapping[Purpose, str] = {
    Purpose.PROSECUTION: "Prosecution",
    Purpose.DEFENSE_DISCOVERY: "Discovery by the defense",
    Purpose.COURT_ORDER: "Order of a court",
    Purpose.CRIMINAL_INVESTIGATION: "Criminal investigation",
    Purpose.PUBLIC_RECORDS_REQUEST: "Public records request",
    Purpose.PERSON_IN_FOOTAGE: "Request of a person in the footage",
    Purpose.CIVIL_IMMIGRATION_ENFORCEMENT: "Civil immigration enforcement",
    Purpose.EDUCATION_RECORD: "A student's education record",
}

DISCLOSURE_REFUSALS: Mapping[DisclosureRefusal, str] = {
    DisclosureRefusal.CIVIL_IMMIGRATION: (
        "Footage is never disclosed for civil immigration enforcement"
    ),
    DisclosureRefusal.SCHOOLS_HOLD_NONE: (
        "Schools hold no footage; it is no part of a student's record"
    ),
    DisclosureRefusal.UNDERTAKING_MISSING: (
        "The recipient has not signed that no face recognition will be run on it"
    ),
    DisclosureRefusal.PURPOSE_NOT_STATED: "No purpose was stated",
}


def disposal_words(disposal: Disposal) -> str:
    """Whether footage may be disposed of."""
    return said(DISPOSALS[disposal])


def purpose_words(purpose: Purpose) -> str:
    """What footage is wanted for."""
    return said(PURPOSES[purpose])


def disclosure_refusal_words(refusal: DisclosureRefusal) -> str:
    """Why footage is not disclosed."""
    return said(DISCLOSURE_REFUSALS[refusal])
