"""Guards: triggers by which the database itself refuses to change what was recorded."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sqlite_utils import Database

from desktop.domain.refusals import IntegrityFailure, Problem

APPEND_ONLY = (
    "station",
    "camera_assignments",
    "recordings",
    "recording_people",
    "source_files",
    "incident_recordings",
    "incident_people",
    "reports",
    "report_decisions",
    "viewings",
    "viewing_reasons",
    "cad_calls",
    "policy_adoptions",
    "policy_proposals",
    "policy_answers",
    "custody_entries",
    "custody_nodes",
    "custody_heads",
    "custody_subjects",
    "custody_words",
    "incident_tags",
    "no_recording_reasons",
    "overrides",
    "override_answers",
    "override_ends",
    "override_reviews",
    "case_acts",
    "outside_accounts",
    "marker_versions",
)
"""Tables in which a row, once there, stays as it is."""

KEPT_LISTS = MappingProxyType(
    {
        "untagged_recordings": "SELECT 1 FROM incident_recordings WHERE recording = OLD.recording",
        "reports_owed": (
            "SELECT 1 FROM reports WHERE incident = OLD.incident AND author = OLD.badge"
            " UNION ALL SELECT 1 FROM outside_accounts WHERE incident = OLD.incident"
            " AND author = OLD.badge"
        ),
        "waiting_reports": "SELECT 1 FROM report_decisions WHERE report = OLD.report",
        "viewing_notes": (
            "SELECT 1 FROM viewings WHERE decision = OLD.decision AND viewer = OLD.viewer"
            " AND recording = OLD.recording AND from_ms <= OLD.from_ms AND to_ms >= OLD.to_ms"
            " AND speed = OLD.speed"
        ),
    }
)
"""Lists of what still waits: a row goes only once what it waits for is there."""

NOTES = ("report_drafts", "decision_drafts", "officer_preferences")
"""Tables that are no record: their owner may change and drop what stands in them."""

_NEVER_DELETED = (*APPEND_ONLY, "officers", "incidents")


def _trigger(name: str, before: str, when: str = "") -> tuple[str, str]:
    condition = f"\nWHEN {when}" if when else ""
    abort = f"SELECT RAISE(ABORT, '{name}');"
    return name, f"CREATE TRIGGER {name}\nBEFORE {before}{condition}\nBEGIN\n    {abort}\nEND"


def _every_guard() -> Iterator[tuple[str, str]]:
    for table in APPEND_ONLY:
        yield _trigger(f"{table}_no_update", f"UPDATE ON {table}")
    for table in _NEVER_DELETED:
        yield _trigger(f"{table}_no_delete", f"DELETE ON {table}")
    for table, fulfilled in KEPT_LISTS.items():
        yield _trigger(f"{table}_no_loss", f"DELETE ON {table}", f"NOT EXISTS ({fulfilled})")
        if table != "viewing_notes":
            yield _trigger(f"{table}_no_update", f"UPDATE ON {table}")
    yield _trigger(
        "viewing_notes_only_grow",
        "UPDATE ON viewing_notes",
        "NEW.to_ms < OLD.to_ms OR (NEW.seq, NEW.viewer, NEW.recording, NEW.from_ms, NEW.viewed_at,"
        " NEW.decision, NEW.speed) IS NOT (OLD.seq, OLD.viewer, OLD.recording, OLD.from_ms,"
        " OLD.viewed_at, OLD.decision, OLD.speed)",
    )
    yield _trigger("officers_no_rename", "UPDATE OF badge, person, person_salt ON officers")
    yield _trigger(
        "officers_no_return",
        "UPDATE OF disabled ON officers",
        "OLD.disabled = 1 AND NEW.disabled = 0",
    )
    yield _trigger(
        "incidents_no_update",
        "UPDATE OF seq, id, number, unit, category, circumstances, created_by, created_at"
        " ON incidents",
    )
    yield _trigger(
        "incidents_one_cad_number",
        "UPDATE OF cad_number ON incidents",
        "OLD.cad_number IS NOT NULL",
    )
    yield _trigger(
        "custody_entries_in_order",
        "INSERT ON custody_entries",
        "NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM custody_entries)",
    )


GUARDS: Mapping[str, str] = MappingProxyType(dict(_every_guard()))
"""Each guard by its name, as the exact text that the database holds."""


def install_guards(database: Database) -> None:
    """Put every guard in place; does nothing to those that stand there.

    Belongs after each migration, since rebuilding a table (as `transform()` of sqlite-utils does)
    silently drops its triggers.
    """
    for name in faulty_guards(database):
        database.execute(f'DROP TRIGGER IF EXISTS "{name}"')
        if name in GUARDS:
            database.execute(GUARDS[name])


def faulty_guards(database: Database) -> tuple[str, ...]:
    """Names of guards that are missing or have another text, and of triggers that are not ours.

    One trigger more could swallow entries just as one less could let them be changed.
    """
    rows = database.conn.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()
    present = {row["name"]: row["sql"] for row in rows}
    faulty = {name for name, text in GUARDS.items() if present.get(name) != text}
    return tuple(sorted(faulty | (present.keys() - GUARDS.keys())))


def guards_failure(database: Database) -> IntegrityFailure | None:
    """The failure (GUARD_MISSING) that names faulty guards; None when each stands word for word."""
    faulty = faulty_guards(database)
    if not faulty:
        return None
    return IntegrityFailure(Problem.GUARD_MISSING, guard=", ".join(faulty))
