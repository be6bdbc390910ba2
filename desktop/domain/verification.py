"""What verifying a station can find. Each finding names what is damaged; words are elsewhere."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.custody import TreeHead
from desktop.domain.kept_head import LogStanding


class FindingKind(StrEnum):
    """Kinds of damage, and of what is worth a look."""

    DATABASE_DAMAGED = "database-damaged"
    RECORDING_DAMAGED = "recording-damaged"
    RECORDING_MISSING = "recording-missing"
    ENTRY_CHANGED = "entry-changed"
    ENTRY_OUT_OF_PLACE = "entry-out-of-place"
    ENTRIES_MISSING = "entries-missing"
    TREE_DIFFERS = "tree-differs"
    ROOT_DIFFERS = "root-differs"
    HEAD_SIGNATURE_WRONG = "head-signature-wrong"
    HEAD_NOT_CONTAINED = "head-not-contained"
    LOG_ROLLED_BACK = "log-rolled-back"
    LOG_FORKED = "log-forked"
    RECORD_WITHOUT_ENTRY = "record-without-entry"
    RECORD_DIFFERS_FROM_ENTRY = "record-differs-from-entry"
    ENTRY_WITHOUT_RECORD = "entry-without-record"
    OVERRIDE_WITHOUT_ENTRY = "override-without-entry"
    OVERRIDE_DIFFERS_FROM_ENTRY = "override-differs-from-entry"
    LISTING_INCOMPLETE = "listing-incomplete"
    REPORT_CHANGED = "report-changed"
    UNRECORDED_FILE = "unrecorded-file"


NOTICES = frozenset({FindingKind.UNRECORDED_FILE})
"""Findings that are no damage: an interrupted offload leaves a file that counts for nothing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; `subject` names the recording, entry, page or file."""

    kind: FindingKind
    subject: str

    @property
    def is_damage(self) -> bool:
        """Whether it means that something does not match its seal."""
        return self.kind not in NOTICES


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of verifying a station: what was checked, the log's head, every finding.

    `kept` is the head that this account's key store keeps; None where it keeps none, so that an
    older copy of everything would show against a printed code alone.
    """

    recordings: int
    entries: int
    reports: int
    head: TreeHead
    findings: tuple[Finding, ...]
    kept: TreeHead | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is damaged."""
        return not any(finding.is_damage for finding in self.findings)

    @property
    def standing(self) -> LogStanding:
        """How the log stands to the head that the key store keeps."""
        if self.kept is None:
            return LogStanding.NOT_KEPT
        kinds = {finding.kind for finding in self.findings}
        if FindingKind.LOG_ROLLED_BACK in kinds:
            return LogStanding.ROLLED_BACK
        return LogStanding.FORKED if FindingKind.LOG_FORKED in kinds else LogStanding.EXTENDS
