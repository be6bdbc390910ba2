"""What verifying found, and what to do about it."""

from collections.abc import Mapping

from desktop.domain.verification import Finding, FindingKind, Verification
from desktop.wording.language import said
from desktop.wording.printable import printable
from desktop.wording.template import fill

_STATION = "Take the disk out of use and call the custodian."
_EXPORT = (
    "Do not rely on this export. Keep it as it is, and ask the custodian for a new one to compare."
)
_NOTICE = (
    "If an interrupted offload left it, it counts for nothing, and the next offload sets it aside. "
    "If the records were brought back from an older copy, call the custodian: it may be evidence."
)

FINDINGS: Mapping[FindingKind, str] = {
    FindingKind.DATABASE_DAMAGED: "The station's records are damaged[: {subject}].",
    FindingKind.RECORDING_DAMAGED: "[Recording {subject}|A recording] no longer matches its seal.",
    FindingKind.RECORDING_MISSING: (
        "The sealed file of [recording {subject}|a recording] is missing from the vault."
    ),
    FindingKind.ENTRY_CHANGED: "[Entry {subject}|An entry] of the custody log was changed.",
    FindingKind.ENTRY_OUT_OF_PLACE: (
        "[Entry {subject}|An entry] of the custody log is not in its place: entries around it were "
        "added, moved or removed."
    ),
    FindingKind.ENTRIES_MISSING: (
        "The custody log ends too early[: only {subject} entries are left]. Later ones were "
        "removed."
    ),
    FindingKind.TREE_DIFFERS: (
        "The custody log breaks[ at entry {subject}]: the hashes over it do not match what was "
        "entered."
    ),
    FindingKind.ROOT_DIFFERS: (
        "The custody log does not match its head[ over {subject} entries]: an entry was changed, "
        "added or removed, or the head was."
    ),
    FindingKind.HEAD_SIGNATURE_WRONG: (
        "The signature of the custody log's head[ over {subject} entries] is not this station's."
    ),
    FindingKind.HEAD_NOT_CONTAINED: (
        "The custody log does not hold the printed head[ over {subject} entries]. It was changed, "
        "or it is an older copy. Check first that the code is typed as it was printed."
    ),
    FindingKind.LOG_ROLLED_BACK: (
        "The custody log was rolled back to an older copy: the keychain remembers [{subject} "
        "entries|more entries] and this log has fewer."
    ),
    FindingKind.LOG_FORKED: (
        "The custody log was forked: its first [{subject} |]entries are other ones than those that "
        "the keychain remembers. It was rewritten, or an older copy was put back and used."
    ),
    FindingKind.RECORD_WITHOUT_ENTRY: (
        "[Record {subject}|A record] stands in no entry of the custody log."
    ),
    FindingKind.RECORD_DIFFERS_FROM_ENTRY: (
        "[Record {subject}|A record] is not what the custody log says was sealed."
    ),
    FindingKind.ENTRY_WITHOUT_RECORD: (
        "The custody log names [{subject}|a recording, report or override], which is missing from "
        "the records."
    ),
    FindingKind.OVERRIDE_WITHOUT_ENTRY: (
        "[Override {subject}|An override], or an answer to it, stands in no entry of the custody "
        "log: it was not asked for, granted, ended or looked back at as the records say."
    ),
    FindingKind.OVERRIDE_DIFFERS_FROM_ENTRY: (
        "[Override {subject}|An override] is not what the custody log says was asked for, "
        "answered, ended or looked back at."
    ),
    FindingKind.LISTING_INCOMPLETE: (
        "[Entry {subject}|An entry] of the custody log was missing from the list of what happened "
        "to its recording."
    ),
    FindingKind.REPORT_CHANGED: "[Report {subject}|A report] no longer matches its seal.",
    FindingKind.UNRECORDED_FILE: "[The file {subject}|A file] in the vault is no recording.",
}

# How the subject of a damaged database begins, and how that is said.
_PARTS_OF_THE_DATABASE: Mapping[str, str] = {
    "page": "page {rest}",
    "structure": "their structure does not hold together ({rest})",
    "reference": "a record names another that is not there ({rest})",
    "guard": "the guard {rest}, which keeps them from being changed, is missing or altered",
}


def finding_words(finding: Finding) -> str:
    """What was found in a station, by the name of the recording, entry or page; what to do."""
    advice = said(_STATION if finding.is_damage else _NOTICE)
    return f"{_what(finding)} {advice}"


def export_finding_words(finding: Finding) -> str:
    """What was found in an exported log, and what to do."""
    return f"{_what(finding)} {said(_EXPORT)}"


def verification_words(verification: Verification) -> str:
    """The result in one breath: whole with what was checked, or how much does not match.

    Only the shell says it, and so in English.
    """
    if verification.is_whole:
        checked = (
            f"{_count(verification.recordings, 'recording')}, "
            f"{_count(verification.reports, 'report')} and "
            f"{_count(verification.entries, 'log entry', 'log entries')}"
        )
        return f"Verified. Nothing added, changed or removed. {checked}: everything matches."
    damage = sum(finding.is_damage for finding in verification.findings)
    does = "does" if damage == 1 else "do"
    return f"{_count(damage, 'thing')} {does} not match. Nothing was overwritten. {_STATION}"


def _what(finding: Finding) -> str:
    subject = printable(finding.subject)
    if finding.kind is FindingKind.DATABASE_DAMAGED:
        subject = _part_of_the_database(subject)
    return fill(said(FINDINGS[finding.kind]), {"subject": subject})


def _part_of_the_database(subject: str) -> str:
    part, _, rest = subject.partition(" ")
    if part not in _PARTS_OF_THE_DATABASE or not rest:
        return subject
    return said(_PARTS_OF_THE_DATABASE[part]).replace("{rest}", rest)


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
