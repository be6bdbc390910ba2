"""Officers and their accounts in SQLite."""

from datetime import datetime

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.officers import Account, Officer
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Role
from desktop.storage.codec import from_optional_time, to_optional_time
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Parameters, Row, Transaction


class SqliteOfficers:
    """The one table whose rows change: counters, passwords, second factors."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, account: Account) -> None:
        officer = account.officer
        added = self._transaction.change(
            "INSERT INTO officers (badge, role, unit, disabled, password_hash, must_change,"
            " failures, locked_until, second_factor_secret, second_factor_step, person,"
            " person_salt)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (badge) DO NOTHING",
            (
                officer.badge,
                officer.role,
                officer.unit,
                officer.disabled,
                account.password_hash,
                account.must_change,
                account.failures,
                from_optional_time(account.locked_until),
                account.second_factor_secret,
                account.second_factor_step,
                None if officer.person is None else officer.person.text,
                None if officer.person is None else officer.person.salt,
            ),
        )
        if not added:
            raise BadInput(Problem.OFFICER_EXISTS, badge=officer.badge)

    def account(self, badge: Badge) -> Account:
        row = self._row(badge)
        if row is None:
            raise BadInput(Problem.OFFICER_UNKNOWN, badge=badge)
        return _account(row)

    def find(self, badge: Badge) -> Officer | None:
        row = self._row(badge)
        return None if row is None else _officer(row)

    def badges_of(self, badge: Badge) -> frozenset[Badge]:
        rows = self._transaction.rows(
            "SELECT badge FROM officers WHERE person = (SELECT person FROM officers"
            " WHERE badge = ?)",
            (badge,),
        )
        return frozenset({badge, *(Badge(row["badge"]) for row in rows)})

    def all(self) -> tuple[Officer, ...]:
        rows = self._transaction.rows("SELECT * FROM officers ORDER BY badge")
        return tuple(_officer(row) for row in rows)

    def accounts(self) -> tuple[Account, ...]:
        rows = self._transaction.rows("SELECT * FROM officers ORDER BY badge")
        return tuple(_account(row) for row in rows)

    def active_with_role(self, role: Role) -> int:
        rows = self._transaction.rows(
            "SELECT badge FROM officers WHERE role = ? AND disabled = 0", (role,)
        )
        return len(rows)

    def set_password(self, badge: Badge, password_hash: str, *, must_change: bool) -> None:
        self._set(
            badge,
            "UPDATE officers SET password_hash = ?, must_change = ? WHERE badge = ?",
            (password_hash, must_change, badge),
        )

    def set_failures(self, badge: Badge, failures: int, locked_until: datetime | None) -> None:
        self._set(
            badge,
            "UPDATE officers SET failures = ?, locked_until = ? WHERE badge = ?",
            (failures, from_optional_time(locked_until), badge),
        )

    def set_second_factor(self, badge: Badge, secret: str) -> None:
        self._set(
            badge,
            "UPDATE officers SET second_factor_secret = ? WHERE badge = ?",
            (secret, badge),
        )

    def set_second_factor_step(self, badge: Badge, step: int) -> None:
        self._set(
            badge,
            "UPDATE officers SET second_factor_step = ? WHERE badge = ?",
            (step, badge),
        )

    def disable(self, badge: Badge) -> None:
        self._set(badge, "UPDATE officers SET disabled = 1 WHERE badge = ?", (badge,))

    def _row(self, badge: Badge) -> Row | None:
        return self._transaction.row("SELECT * FROM officers WHERE badge = ?", (badge,))

    def _set(self, badge: Badge, sql: str, parameters: Parameters) -> None:
        if not self._transaction.change(sql, parameters):
            raise BadInput(Problem.OFFICER_UNKNOWN, badge=badge)


@sensible
def _account(row: Row) -> Account:
    return Account(
        officer=_officer(row),
        password_hash=row["password_hash"],
        must_change=bool(row["must_change"]),
        failures=row["failures"],
        locked_until=to_optional_time(row["locked_until"]),
        second_factor_secret=row["second_factor_secret"],
        second_factor_step=row["second_factor_step"],
    )


def _officer(row: Row) -> Officer:
    return Officer(
        badge=Badge(row["badge"]),
        role=Role(row["role"]),
        unit=row["unit"],
        disabled=bool(row["disabled"]),
        person=None if row["person"] is None else SaltedText(row["person"], row["person_salt"]),
    )
