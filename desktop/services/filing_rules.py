"""Who may file which recording where (policy 2.3): the reasons that allow it, or a refusal."""

from collections.abc import Iterable

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import FiledBecause, Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import SUPERVISORS, Reach, Right
from desktop.domain.taxonomy import Category
from desktop.services.session import Session


def why_filed(
    session: Session,
    recording: Recording,
    incident: Incident,
    calls: Iterable[CadCall],
    badges: frozenset[Badge],
) -> FiledBecause:
    """The reason that lets this person file a recording under an incident.

    `calls` are the CAD calls that the recording matches, `badges` all of the person's. Who was
    involved is no uninvolved supervisor, whatever the role and the badge.
    Raises Refused (NO_RIGHT, NOT_YOUR_RECORDING, OUTSIDE_UNIT).
    """
    reach = session.require(Right.TAG)
    if badges & recording.wearers:
        return FiledBecause.WORN_BY_FILER
    if incident.involves(badges):
        return _by_cad(incident, recording, calls)
    match reach:
        case Reach.ALL:
            return FiledBecause.CUSTODIAN
        case Reach.UNIT if recording.unit == session.officer.unit:
            return FiledBecause.UNINVOLVED_SUPERVISOR
        case Reach.UNIT:
            raise Refused(Problem.OUTSIDE_UNIT, unit=recording.unit)
        case _:
            raise Refused(Problem.NOT_YOUR_RECORDING, recording=recording.id)


def may_change(session: Session, incident: Incident, badges: frozenset[Badge]) -> None:
    """See that a person may add to an incident: involved, its unit's supervisor, or a custodian.

    Raises Refused (NO_RIGHT, OUTSIDE_UNIT, NOT_INVOLVED).
    """
    reach = session.require(Right.TAG)
    if reach is Reach.ALL or incident.involves(badges):
        return
    if reach is not Reach.UNIT:
        raise Refused(Problem.NOT_INVOLVED, incident=incident.number)
    if incident.unit != session.officer.unit:
        raise Refused(Problem.OUTSIDE_UNIT, unit=incident.unit)


def may_set_category(session: Session, category: Category) -> None:
    """See that a category is one for this person. Raises Refused (CATEGORY_SET_BY_SUPERVISOR)."""
    if category.set_by_supervisor and session.officer.role not in SUPERVISORS:
        raise Refused(Problem.CATEGORY_SET_BY_SUPERVISOR, category=category.code)


def _by_cad(incident: Incident, recording: Recording, calls: Iterable[CadCall]) -> FiledBecause:
    if incident.cad_number is not None and any(call.event == incident.cad_number for call in calls):
        return FiledBecause.CAD_MATCH
    raise Refused(Problem.NOT_YOUR_RECORDING, recording=recording.id)
