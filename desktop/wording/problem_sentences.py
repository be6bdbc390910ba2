"""The sentence of a known problem, with its facts filled in."""

from collections.abc import Mapping
from datetime import tzinfo

from desktop.domain.refusals import KnownError, Problem
from desktop.wording.fact_words import fact_words
from desktop.wording.language import said
from desktop.wording.problems.asked_for import ASKED_FOR
from desktop.wording.problems.camera import CAMERA
from desktop.wording.problems.case_course import CASE_COURSE
from desktop.wording.problems.evidence import EVIDENCE
from desktop.wording.problems.handed_in import HANDED_IN
from desktop.wording.problems.keys import KEYS
from desktop.wording.problems.override_course import OVERRIDE_COURSE
from desktop.wording.problems.report_course import REPORT_COURSE
from desktop.wording.problems.rights import RIGHTS
from desktop.wording.problems.sign_in import SIGN_IN
from desktop.wording.problems.station import STATION
from desktop.wording.template import fill

SENTENCES: Mapping[Problem, str] = {
    **HANDED_IN,
    **ASKED_FOR,
    **CAMERA,
    **STATION,
    **KEYS,
    **SIGN_IN,
    **RIGHTS,
    **REPORT_COURSE,
    **CASE_COURSE,
    **OVERRIDE_COURSE,
    **EVIDENCE,
}


def sentence(error: KnownError, zone: tzinfo | None = None) -> str:
    """Say what happened, that nothing was lost, and what to do next, in one line.

    Facts come from outside and are shown so that they can do no harm; a missing one leaves a
    readable sentence. Times are told in `zone`, without one in this machine's. Never fails.
    """
    facts = {name: fact_words(name, value, zone) for name, value in error.facts.items()}
    return fill(said(SENTENCES[error.problem]), facts)
