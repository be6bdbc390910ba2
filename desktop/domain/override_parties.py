"""Who may answer a request for an override, and who may look back at one (policy 2.8)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.identifiers import Badge
from desktop.domain.officers import Officer
from desktop.domain.roles import Reach, Right, reach


class OverrideBar(StrEnum):
    """Why a person has no say in an override; each can follow "because this person"."""

    REQUESTER = "requester"
    GRANTED_IT = "granted-it"
    INVOLVED = "involved"
    DISABLED = "disabled"
    WITHOUT_RIGHT = "without-right"
    OTHER_UNIT = "other-unit"
    NOT_ON_CASE = "not-on-case"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class OverrideParties:
    """Who stands where: the requester and everybody who was there, by all their badges.

    `involved` holds the wearers of the incident's recordings too, `on_case` its investigators.
    """

    unit: str
    requester: frozenset[Badge]
    involved: frozenset[Badge]
    on_case: frozenset[Badge]


def bar_to_answering(
    officer: Officer, badges: frozenset[Badge], parties: OverrideParties
) -> OverrideBar | None:
    """Why a person may not answer the request; None where they may.

    An uninvolved supervisor of the incident's unit may, or an investigator of its case (policy 4),
    but never the requester, by whichever of their badges.
    """
    bar = _bar_to_any_say(officer, badges, parties)
    return bar or _beyond_reach(officer, badges, parties, Right.GRANT_OVERRIDE)


def bar_to_reviewing(
    officer: Officer,
    badges: frozenset[Badge],
    parties: OverrideParties,
    granters: frozenset[Badge],
) -> OverrideBar | None:
    """Why a person may not look back at it; None where they may.

    A commander of the unit or an auditor may, where they neither asked nor granted nor were there.
    """
    bar = _bar_to_any_say(officer, badges, parties)
    if bar is None and badges & granters:
        return OverrideBar.GRANTED_IT
    return bar or _beyond_reach(officer, badges, parties, Right.REVIEW_OVERRIDE)


def _bar_to_any_say(
    officer: Officer, badges: frozenset[Badge], parties: OverrideParties
) -> OverrideBar | None:
    if officer.disabled:
        return OverrideBar.DISABLED
    if badges & parties.requester:
        return OverrideBar.REQUESTER
    return OverrideBar.INVOLVED if badges & parties.involved else None


def _beyond_reach(
    officer: Officer, badges: frozenset[Badge], parties: OverrideParties, right: Right
) -> OverrideBar | None:
    match reach(officer.role, right):
        case Reach.NONE:
            return OverrideBar.WITHOUT_RIGHT
        case Reach.UNIT if officer.unit != parties.unit:
            return OverrideBar.OTHER_UNIT
        case Reach.CASE if not badges & parties.on_case:
            return OverrideBar.NOT_ON_CASE
        case _:
            return None
