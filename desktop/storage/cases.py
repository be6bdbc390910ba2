"""What stands beside an incident's reports, in SQLite."""

from desktop.domain.cases import (
    AccountKind,
    CaseAct,
    CaseActKind,
    CaseFile,
    OutsideAccount,
    UnobtainableReason,
)
from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId
from desktop.storage.codec import from_time, to_time
from desktop.storage.known_ids import assert_incident
from desktop.storage.owed_reports import list_owed
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


class SqliteCases:
    """Acts and accounts, which only grow."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, act: CaseAct) -> None:
        assert_incident(self._transaction, act.incident)
        self._transaction.change(
            "INSERT INTO case_acts (incident, kind, officer, done_by, done_at, words, words_salt,"
            " tag_version, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                act.incident,
                act.kind,
                act.officer,
                act.by,
                from_time(act.at),
                act.words.text,
                act.words.salt,
                act.tag_version,
                act.reason,
            ),
        )

    def add_account(self, account: OutsideAccount) -> None:
        assert_incident(self._transaction, account.incident)
        self._transaction.change(
            "INSERT INTO outside_accounts (incident, author, kind, reference, reference_salt,"
            " document, sha256, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                account.incident,
                account.author,
                account.kind,
                account.reference.text,
                account.reference.salt,
                account.document,
                account.sha256,
                account.by,
                from_time(account.at),
            ),
        )
        list_owed(self._transaction, account.incident, account.author)

    def of(self, incident: IncidentId) -> CaseFile:
        acts = self._transaction.rows(
            "SELECT * FROM case_acts WHERE incident = ? ORDER BY seq", (incident,)
        )
        accounts = self._transaction.rows(
            "SELECT * FROM outside_accounts WHERE incident = ? ORDER BY seq", (incident,)
        )
        return CaseFile(tuple(map(_act, acts)), tuple(map(_account, accounts)))

    def incidents(self) -> tuple[IncidentId, ...]:
        rows = self._transaction.rows(
            "SELECT incident FROM case_acts UNION SELECT incident FROM outside_accounts"
            " ORDER BY incident"
        )
        return tuple(IncidentId(row["incident"]) for row in rows)

    def assigned_to(self, badge: Badge, limit: int) -> tuple[IncidentId, ...]:
        rows = self._transaction.rows(
            "SELECT incident, max(seq) AS newest FROM case_acts WHERE officer = ? AND kind = ?"
            " GROUP BY incident ORDER BY newest DESC LIMIT ?",
            (badge, CaseActKind.ASSIGNED, limit),
        )
        return tuple(IncidentId(row["incident"]) for row in rows)


@sensible
def _act(row: Row) -> CaseAct:
    return CaseAct(
        IncidentId(row["incident"]),
        CaseActKind(row["kind"]),
        Badge(row["officer"]),
        Badge(row["done_by"]),
        to_time(row["done_at"]),
        SaltedText(row["words"], row["words_salt"]),
        row["tag_version"],
        None if row["reason"] is None else UnobtainableReason(row["reason"]),
    )


@sensible
def _account(row: Row) -> OutsideAccount:
    return OutsideAccount(
        IncidentId(row["incident"]),
        Badge(row["author"]),
        AccountKind(row["kind"]),
        SaltedText(row["reference"], row["reference_salt"]),
        row["document"],
        row["sha256"],
        Badge(row["entered_by"]),
        to_time(row["entered_at"]),
    )
