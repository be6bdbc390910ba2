"""What stands beside an incident's reports: case, releases, confirmations, other accounts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId


class CaseActKind(StrEnum):
    """What was done about one person of an incident, or about the incident itself.

    `assigned`: the person investigates it. `released`: its footage, to that person (policy 2.6).
    `unobtainable`: that person's report will not come (policy 2.12). `confirmed`: its tags, by an
    uninvolved supervisor (policy 2.9).
    """

    ASSIGNED = "assigned"
    RELEASED = "released"
    UNOBTAINABLE = "unobtainable"
    CONFIRMED = "confirmed"


class UnobtainableReason(StrEnum):
    """Why a person's report will not come (policy 2.12)."""

    INJURED = "injured"
    ON_LEAVE = "on-leave"
    REFUSES = "refuses"
    SEPARATED = "separated"
    NO_WEARER = "no-wearer"


@dataclass(frozen=True, slots=True)
class CaseAct:
    """One such act. `officer` is whom it concerns; for `confirmed` it is who confirmed.

    `tag_version` is the version of the tags that was confirmed, `words` why; `reason` is given
    where a report will not come.
    """

    incident: IncidentId
    kind: CaseActKind
    officer: Badge
    by: Badge
    at: datetime
    words: SaltedText
    tag_version: int | None = None
    reason: UnobtainableReason | None = None


class AccountKind(StrEnum):
    """An officer's own account that was not written here (policy 2.5)."""

    OUTSIDE_REPORT = "outside-report"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class OutsideAccount:
    """An account from elsewhere, of the weaker grade: when it was written can't be proved here.

    `reference` is the number by which the other system knows it, or what an investigator noted of
    a statement; `sha256` is the digest in hex of `document` (a PDF; empty for a statement).
    """

    incident: IncidentId
    author: Badge
    kind: AccountKind
    reference: SaltedText
    document: bytes
    sha256: str
    by: Badge
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything of an incident that is no report of it, oldest first."""

    acts: tuple[CaseAct, ...] = ()
    accounts: tuple[OutsideAccount, ...] = ()

    def officers(self, kind: CaseActKind) -> frozenset[Badge]:
        """Whom acts of a kind concern."""
        return frozenset(act.officer for act in self.acts if act.kind is kind)

    def confirmed_versions(self) -> frozenset[int]:
        """Which versions of the tags were confirmed."""
        return frozenset(act.tag_version for act in self.acts if act.tag_version is not None)

    def account_of(self, author: frozenset[Badge]) -> OutsideAccount | None:
        """The newest account from elsewhere of one person, by any of their badges."""
        own = [account for account in self.accounts if account.author in author]
        return own[-1] if own else None
