"""Versions of an incident's tags in SQLite."""

import json
from collections.abc import Iterable

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import TagNumber, Tags, TagVersion
from desktop.storage.codec import askable, from_texts, from_time, to_texts, to_time
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


def add_tags(transaction: Transaction, version: TagVersion) -> None:
    """Add a version; none is ever replaced."""
    tags = version.tags
    transaction.change(
        "INSERT INTO incident_tags (incident, version, category, circumstances,"
        " deactivation_reasons, flags, numbers, tagged_by, tagged_at, undoes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            version.incident,
            version.version,
            tags.category,
            from_texts(tags.circumstances),
            from_texts(tags.deactivation_reasons),
            from_texts(tags.flags),
            _from_numbers(tags.numbers),
            version.by,
            from_time(version.at),
            version.undoes,
        ),
    )


def tag_versions(transaction: Transaction, incident: IncidentId) -> tuple[TagVersion, ...]:
    """Every version, oldest first."""
    rows = transaction.rows(
        "SELECT * FROM incident_tags WHERE incident = ? ORDER BY version", (incident,)
    )
    return tuple(_version(row) for row in rows)


def to_numbers(stored: str) -> tuple[TagNumber, ...]:
    """Stored numbers with their salts."""
    return tuple(TagNumber(code, SaltedText(text, salt)) for code, text, salt in json.loads(stored))


def _from_numbers(numbers: Iterable[TagNumber]) -> str:
    rows = [[each.code, askable(each.words.text), each.words.salt] for each in numbers]
    return json.dumps(rows, ensure_ascii=False)


@sensible
def _version(row: Row) -> TagVersion:
    tags = Tags(
        category=row["category"],
        circumstances=to_texts(row["circumstances"]),
        deactivation_reasons=to_texts(row["deactivation_reasons"]),
        flags=to_texts(row["flags"]),
        numbers=to_numbers(row["numbers"]),
    )
    return TagVersion(
        incident=IncidentId(row["incident"]),
        version=row["version"],
        tags=tags,
        by=Badge(row["tagged_by"]),
        at=to_time(row["tagged_at"]),
        undoes=row["undoes"],
    )
