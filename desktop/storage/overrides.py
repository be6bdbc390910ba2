"""Overrides and their course, in SQLite."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, OverrideId, RecordingId
from desktop.domain.overrides import Override, OverrideAnswer, OverrideReason, OverrideReview
from desktop.domain.refusals import BadInput, Problem
from desktop.storage.codec import (
    askable,
    from_texts,
    from_time,
    to_optional_time,
    to_texts,
    to_time,
)
from desktop.storage.known_ids import assert_incident
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Parameters, Row, Transaction

_OVERRIDES = """SELECT overrides.*, override_ends.ended_at, override_ends.ended_by,
    override_reviews.reviewed_by, override_reviews.justified,
    override_reviews.words AS review_words, override_reviews.words_salt AS review_words_salt,
    override_reviews.reviewed_at
FROM overrides
LEFT JOIN override_ends ON override_ends.override = overrides.id
LEFT JOIN override_reviews ON override_reviews.override = overrides.id
"""

_WAITING = """WHERE override_ends.override IS NULL
    AND (SELECT count(DISTINCT answered_by) FROM override_answers
        WHERE override = overrides.id AND granted = 1) < overrides.needs
    AND NOT EXISTS (SELECT 1 FROM override_answers
        WHERE override = overrides.id AND granted = 0)
ORDER BY overrides.seq LIMIT ?"""

_UNREVIEWED = """WHERE override_reviews.override IS NULL
    AND (SELECT count(DISTINCT answered_by) FROM override_answers
        WHERE override = overrides.id AND granted = 1) >= overrides.needs
ORDER BY overrides.seq LIMIT ?"""


class SqliteOverrides:
    """Overrides, which only grow."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def ask(self, override: Override) -> None:
        assert_incident(self._transaction, override.incident)
        self._transaction.change(
            "INSERT INTO overrides (id, number, incident, requester, recordings, reason, words,"
            " words_salt, minutes, needs, asked_of, asked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                override.id,
                override.number,
                override.incident,
                override.requester,
                from_texts(override.recordings),
                override.reason,
                override.words.text,
                override.words.salt,
                override.minutes,
                override.needs,
                override.asked_of,
                from_time(override.asked_at),
            ),
        )

    def answer(self, override: OverrideId, answer: OverrideAnswer) -> None:
        self._assert_known(override)
        self._transaction.change(
            "INSERT INTO override_answers (override, answered_by, granted, words, words_salt,"
            " answered_at) VALUES (?, ?, ?, ?, ?, ?)",
            (
                override,
                answer.by,
                answer.granted,
                answer.words.text,
                answer.words.salt,
                from_time(answer.at),
            ),
        )

    def end(self, override: OverrideId, by: Badge, at: datetime) -> None:
        self._assert_known(override)
        self._transaction.change(
            "INSERT INTO override_ends (override, ended_by, ended_at) VALUES (?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (override, by, from_time(at)),
        )

    def review(self, override: OverrideId, review: OverrideReview) -> None:
        self._assert_known(override)
        self._transaction.change(
            "INSERT INTO override_reviews (override, reviewed_by, justified, words, words_salt,"
            " reviewed_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                override,
                review.by,
                review.justified,
                review.words.text,
                review.words.salt,
                from_time(review.at),
            ),
        )

    def find(self, id_or_number: str) -> Override:
        wanted = askable(id_or_number.strip())
        found = self._overrides("WHERE overrides.id = ? OR overrides.number = ?", (wanted, wanted))
        if not found:
            raise BadInput(Problem.OVERRIDE_UNKNOWN, override=id_or_number)
        return found[0]

    def of_incident(self, incident: IncidentId) -> tuple[Override, ...]:
        return self._overrides("WHERE overrides.incident = ? ORDER BY overrides.seq", (incident,))

    def of_people(self, badges: Collection[Badge], limit: int) -> tuple[Override, ...]:
        named = from_texts(sorted(badges))
        return self._overrides(
            "WHERE overrides.seq IN ("
            "SELECT seq FROM overrides WHERE requester IN (SELECT value FROM json_each(?))"
            " UNION SELECT seq FROM overrides WHERE asked_of IN (SELECT value FROM json_each(?)))"
            " ORDER BY overrides.seq DESC LIMIT ?",
            (named, named, limit),
        )

    def waiting(self, limit: int) -> tuple[Override, ...]:
        return self._overrides(_WAITING, (limit,))

    def unreviewed(self, limit: int) -> tuple[Override, ...]:
        return self._overrides(_UNREVIEWED, (limit,))

    def page(self, after: OverrideId | None, limit: int) -> tuple[Override, ...]:
        return self._overrides(
            "WHERE overrides.id > ? ORDER BY overrides.id LIMIT ?", (after or "", limit)
        )

    def next_serial(self, year: int) -> int:
        row = self._transaction.row(
            "SELECT count(*) FROM overrides WHERE number LIKE ?", (f"{year % 100:02d}-%",)
        )
        return 1 if row is None else int(row[0]) + 1

    def _assert_known(self, override: OverrideId) -> None:
        row = self._transaction.row("SELECT 1 FROM overrides WHERE id = ?", (askable(override),))
        if row is None:
            raise BadInput(Problem.OVERRIDE_UNKNOWN, override=override)

    def _overrides(self, condition: str, parameters: Parameters) -> tuple[Override, ...]:
        rows = self._transaction.rows(f"{_OVERRIDES}{condition}", parameters)
        return tuple(replace(_request(row), answers=self._answers(row["id"])) for row in rows)

    def _answers(self, override: str) -> tuple[OverrideAnswer, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM override_answers WHERE override = ? ORDER BY seq", (override,)
        )
        return tuple(map(_answer, rows))


@sensible
def _request(row: Row) -> Override:
    return Override(
        id=OverrideId(row["id"]),
        number=row["number"],
        incident=IncidentId(row["incident"]),
        requester=Badge(row["requester"]),
        recordings=tuple(RecordingId(each) for each in to_texts(row["recordings"])),
        reason=OverrideReason(row["reason"]),
        words=SaltedText(row["words"], row["words_salt"]),
        minutes=row["minutes"],
        needs=row["needs"],
        asked_of=Badge(row["asked_of"]),
        asked_at=to_time(row["asked_at"]),
        ended_at=to_optional_time(row["ended_at"]),
        ended_by=None if row["ended_by"] is None else Badge(row["ended_by"]),
        review=_review(row),
    )


def _review(row: Row) -> OverrideReview | None:
    if row["reviewed_by"] is None:
        return None
    return OverrideReview(
        Badge(row["reviewed_by"]),
        bool(row["justified"]),
        SaltedText(row["review_words"], row["review_words_salt"]),
        to_time(row["reviewed_at"]),
    )


@sensible
def _answer(row: Row) -> OverrideAnswer:
    return OverrideAnswer(
        Badge(row["answered_by"]),
        bool(row["granted"]),
        SaltedText(row["words"], row["words_salt"]),
        to_time(row["answered_at"]),
    )
