"""Cases as the page tells them. Nothing here leads to footage."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.cases import AccountKind, UnobtainableReason
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import Involvement
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Right


class CaseTask(StrEnum):
    """What can be done; each asks for a note first."""

    ASSIGN = "assign"
    RELEASE = "release"
    STATEMENT = "statement"
    UNOBTAINABLE = "unobtainable"
    CONFIRM = "confirm"


NEEDED = {
    CaseTask.ASSIGN: Right.ASSIGN_CASE,
    CaseTask.RELEASE: Right.RELEASE_CRITICAL,
    CaseTask.STATEMENT: Right.RECORD_STATEMENT,
    CaseTask.UNOBTAINABLE: Right.MARK_UNOBTAINABLE,
    CaseTask.CONFIRM: Right.CONFIRM_TAGS,
}
"""The right that each task needs."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One person of one incident; `outside` is the kind of an account from elsewhere.

    `may_compare` tells that this person's own sealed reports may be read and compared.
    """

    incident: IncidentId
    number: str
    category: str
    is_critical: bool
    workers: tuple[Badge, ...]
    tag_version: int
    is_confirmed: bool
    badge: Badge
    parts: tuple[Involvement, ...]
    has_account: bool
    outside: AccountKind | None
    is_released: bool
    unobtainable: UnobtainableReason | None
    may_compare: bool = False

    @property
    def key(self) -> str:
        """What the row is known by."""
        return f"{self.incident} {self.badge}"


@dataclass(frozen=True, slots=True)
class CaseDone:
    """What was done last, about whom, in which incident."""

    task: CaseTask
    number: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class CasesState:
    """The page as it stands. `rights` are what this person may do beside reports.

    `finds` tells that incidents are opened by their number, `certifies` that a certificate may be
    issued, be it about oneself alone. `task` is the form that is open;
    `refused` is what it was refused, `problem` what reading or opening was.
    """

    rights: frozenset[Right] = frozenset()
    finds: bool = False
    certifies: bool = False
    is_read: bool = False
    rows: tuple[CaseRow, ...] = ()
    chosen: str | None = None
    task: CaseTask | None = None
    busy: bool = False
    done: CaseDone | None = None
    problem: KnownError | None = None
    refused: KnownError | None = None

    @property
    def chosen_row(self) -> CaseRow | None:
        """The chosen row."""
        return next((row for row in self.rows if row.key == self.chosen), None)

    def allows(self, task: CaseTask) -> bool:
        """Whether a task can be begun now."""
        row = self.chosen_row
        if row is None or self.task is not None or self.busy or NEEDED[task] not in self.rights:
            return False
        match task:
            case CaseTask.RELEASE:
                return row.is_critical and not row.is_released
            case CaseTask.STATEMENT:
                return not row.has_account
            case CaseTask.UNOBTAINABLE:
                return not row.has_account and row.unobtainable is None
            case CaseTask.CONFIRM:
                return not row.is_confirmed
            case CaseTask.ASSIGN:
                return True
