"""What the log says was done beside an incident's reports, to hold the records against."""

import hashlib
import json
from collections.abc import Iterator
from itertools import zip_longest

from desktop.domain.cases import AccountKind, CaseAct, CaseActKind, OutsideAccount
from desktop.domain.custody import Act
from desktop.domain.verification import Finding, FindingKind
from desktop.ports.records import EntryColumns, Records

_CASE_ACTS = {
    CaseActKind.ASSIGNED: Act.CASE_ASSIGNED,
    CaseActKind.RELEASED: Act.CRITICAL_RELEASED,
    CaseActKind.UNOBTAINABLE: Act.REPORT_UNOBTAINABLE,
    CaseActKind.CONFIRMED: Act.TAGS_CONFIRMED,
}
_ACCOUNTS = {
    AccountKind.OUTSIDE_REPORT: Act.OUTSIDE_REPORT_ENTERED,
    AccountKind.STATEMENT: Act.STATEMENT_RECORDED,
}
# Canonical entries begin with their act, so most need not be parsed.
_TOLD = tuple(f'{{"act":"{act}"'.encode() for act in (*_CASE_ACTS.values(), *_ACCOUNTS.values()))

Said = dict[str, object]
About = tuple[str, str, str]


class CaseTestimony:
    """Hears every entry of the log, and then names what the records say and the log does not."""

    def __init__(self) -> None:
        self._told: dict[About, list[Said]] = {}

    def hear(self, page: EntryColumns) -> None:
        """Take in a page of entries; what can't be read has been named as changed already."""
        for entry in page.entries:
            if entry.startswith(_TOLD):
                self._take_in(entry)

    def _take_in(self, entry: bytes) -> None:
        try:
            body = json.loads(entry)
            said = {**body["details"], "act": body["act"], "actor": body["actor"], "at": body["at"]}
            self._told.setdefault(_about(said), []).append(said)
        except (ValueError, KeyError, TypeError):
            return

    def findings(self, records: Records) -> Iterator[Finding]:
        """Hold every act and account against its entry; both ways, each once."""
        recorded: dict[About, list[Said]] = {}
        for said in _recorded(records):
            recorded.setdefault(_about(said), []).append(said)
        for about in sorted({*self._told, *recorded}):
            told, kept = list(self._told.get(about, ())), []
            for said in recorded.get(about, ()):
                if said in told:
                    told.remove(said)
                else:
                    kept.append(said)
            for row, entry in zip_longest(kept, told):
                yield Finding(_kind(row, entry), " ".join(about))


def _about(said: Said) -> About:
    """What is compared: the act, whom it concerns, in which incident."""
    return str(said["act"]), str(said["officer"]), str(said["incident"])


def _kind(row: Said | None, entry: Said | None) -> FindingKind:
    if entry is None:
        return FindingKind.RECORD_WITHOUT_ENTRY
    if row is None:
        return FindingKind.ENTRY_WITHOUT_RECORD
    return FindingKind.RECORD_DIFFERS_FROM_ENTRY


def _recorded(records: Records) -> Iterator[Said]:
    with records.reading() as work:
        incidents = work.cases.incidents()
    for incident in incidents:
        # One after the other: documents are large.
        with records.reading() as work:
            file = work.cases.of(incident)
        yield from map(_act, file.acts)
        yield from map(_account, file.accounts)


def _act(act: CaseAct) -> Said:
    said: Said = {
        "act": _CASE_ACTS[act.kind].value,
        "incident": act.incident,
        "officer": act.officer,
        "actor": act.by,
        "at": act.at.isoformat(timespec="milliseconds"),
        "note": act.words.digest,
    }
    if act.tag_version is not None:
        said["version"] = act.tag_version
    if act.reason is not None:
        said["reason"] = act.reason.value
    return said


def _account(account: OutsideAccount) -> Said:
    sha256 = hashlib.sha256(account.document).hexdigest()
    return {
        "act": _ACCOUNTS[account.kind].value,
        "incident": account.incident,
        "officer": account.author,
        "actor": account.by,
        "at": account.at.isoformat(timespec="milliseconds"),
        "reference": account.reference.digest,
        "sha256": sha256 if sha256 == account.sha256 else "",
    }
