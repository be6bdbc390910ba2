"""The database itself refuses to change what was recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.records import UnrecordedChangeError
from desktop.storage import open_records
from desktop.storage.connection import connect
from desktop.storage.guards import APPEND_ONLY, GUARDS, KEPT_LISTS, NOTES, install_guards
from tests.fakes.builders import make_entry, make_recording, make_report, make_source, make_viewing
from tests.integration.storage.filled_station import KEY, NUMBER


@pytest.fixture
def keyed(database: Path) -> Iterator[Database]:
    """Another program's connection, with the key."""
    connection = connect(database, KEY)
    yield connection
    connection.close()


def _rows(keyed: Database, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in keyed.execute(_statement("SELECT * FROM", table)).fetchall()]


def _statement(*words: str) -> str:
    return " ".join(words)


def test_every_table_of_records_is_guarded(keyed: Database) -> None:
    tables = {name for name in keyed.table_names() if not name.startswith(("sqlite_", "_sqlite_"))}

    assert tables == {*APPEND_ONLY, *KEPT_LISTS, *NOTES, "officers", "incidents"}


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_what_was_recorded_is_neither_changed_nor_deleted(keyed: Database, table: str) -> None:
    before = _rows(keyed, table)
    assert before

    for column in keyed[table].columns_dict:
        with pytest.raises(dbapi2.IntegrityError, match=f"{table}_no_update"):
            keyed.execute(_statement("UPDATE", table, "SET", column, "=", column))
    with pytest.raises(dbapi2.IntegrityError, match=f"{table}_no_delete"):
        keyed.execute(_statement("DELETE FROM", table))
    assert _rows(keyed, table) == before


@pytest.mark.parametrize("table", [*APPEND_ONLY, "officers", "incidents"])
def test_a_row_is_not_replaced_by_another(keyed: Database, table: str) -> None:
    with pytest.raises(dbapi2.IntegrityError, match=table):
        keyed.execute(_statement("REPLACE INTO", table, "SELECT * FROM", table))


@pytest.mark.parametrize(
    ("statement", "guard"),
    [
        ("DELETE FROM officers", "officers_no_delete"),
        ("UPDATE officers SET badge = '1' WHERE badge = '4711'", "officers_no_rename"),
        ("UPDATE officers SET disabled = 0 WHERE badge = 'D9'", "officers_no_return"),
        ("DELETE FROM incidents", "incidents_no_delete"),
        ("UPDATE incidents SET category = 'TST'", "incidents_no_update"),
        ("UPDATE incidents SET number = 'I-26-00002'", "incidents_no_update"),
        ("UPDATE incidents SET created_by = '4712'", "incidents_no_update"),
        ("UPDATE incidents SET cad_number = '26-9'", "incidents_one_cad_number"),
        ("UPDATE incidents SET cad_number = NULL", "incidents_one_cad_number"),
        (
            "INSERT INTO custody_entries (seq, entry, leaf) VALUES (9, x'00', x'00')",
            "custody_entries_in_order",
        ),
        (
            "INSERT INTO custody_entries (seq, entry, leaf) VALUES (-1, x'00', x'00')",
            "custody_entries_in_order",
        ),
    ],
)
def test_what_changes_at_all_changes_only_as_it_should(
    keyed: Database, statement: str, guard: str
) -> None:
    with pytest.raises(dbapi2.IntegrityError, match=guard):
        keyed.execute(statement)


def test_an_account_may_change(keyed: Database) -> None:
    keyed.execute("UPDATE officers SET failures = 3, disabled = 1 WHERE badge = '4711'")

    row = keyed.execute("SELECT failures, disabled FROM officers WHERE badge = '4711'").fetchone()
    assert tuple(row) == (3, 1)


def test_a_list_of_what_waits_loses_nothing_that_still_waits(database: Path) -> None:
    records = open_records(database, KEY)
    with records.writing() as work:
        recording = make_recording()
        work.recordings.add(recording, make_source(recording))
        work.reports.seal(make_report(work.incidents.find(NUMBER).id))
        work.custody.append(make_entry())
    records.close()
    keyed = connect(database, KEY)
    for table in ("untagged_recordings", "reports_owed", "waiting_reports"):
        before = _rows(keyed, table)
        assert before
        with pytest.raises(dbapi2.IntegrityError, match=f"{table}_no_loss"):
            keyed.execute(_statement("DELETE FROM", table))
        for column in keyed[table].columns_dict:
            with pytest.raises(dbapi2.IntegrityError, match=f"{table}_no_update"):
                keyed.execute(_statement("UPDATE", table, "SET", column, "=", column))
        assert _rows(keyed, table) == before
    keyed.close()


def test_what_was_noted_as_viewed_only_grows_until_it_is_entered(database: Path) -> None:
    records = open_records(database, KEY)
    with records.reading() as work:
        recording = work.incidents.find(NUMBER).recordings[0]
    with records.noting() as notes:
        notes.viewings.add(make_viewing(recording, from_ms=5, to_ms=90_000, decision=4))
    records.close()
    keyed = connect(database, KEY)
    before = _rows(keyed, "viewing_notes")
    keyed.execute("UPDATE viewing_notes SET to_ms = to_ms")
    for change in (
        "to_ms = to_ms - 1",
        "from_ms = from_ms + 1",
        "viewer = '4712'",
        "decision = 5",
        "viewed_at = 0",
        "speed = '2'",
        "recording = 'r1'",
        "seq = 9",
    ):
        with pytest.raises(dbapi2.IntegrityError, match="viewing_notes_only_grow"):
            keyed.execute(_statement("UPDATE viewing_notes SET", change))
    with pytest.raises(dbapi2.IntegrityError, match="viewing_notes_no_loss"):
        keyed.execute("DELETE FROM viewing_notes")
    assert _rows(keyed, "viewing_notes") == before
    keyed.close()


@pytest.mark.parametrize("guard", sorted(GUARDS))
def test_a_dropped_guard_is_named_at_the_start(database: Path, keyed: Database, guard: str) -> None:
    keyed.execute(f"DROP TRIGGER {guard}")

    with pytest.raises(IntegrityFailure) as failure:
        open_records(database, KEY)

    assert failure.value.problem is Problem.GUARD_MISSING
    assert failure.value.facts == {"guard": guard}


def test_a_weakened_guard_is_named_at_the_start(database: Path, keyed: Database) -> None:
    keyed.execute("DROP TRIGGER reports_no_update")
    keyed.execute(
        "CREATE TRIGGER reports_no_update BEFORE UPDATE ON reports WHEN NEW.text = ''"
        " BEGIN SELECT RAISE(ABORT, 'reports_no_update'); END"
    )

    with pytest.raises(IntegrityFailure) as failure:
        open_records(database, KEY)

    assert failure.value.facts == {"guard": "reports_no_update"}


def test_a_trigger_that_swallows_entries_is_named_at_the_start(
    database: Path, keyed: Database
) -> None:
    keyed.execute("CREATE TRIGGER quiet BEFORE INSERT ON viewings BEGIN SELECT RAISE(IGNORE); END")

    with pytest.raises(IntegrityFailure) as failure:
        open_records(database, KEY)

    assert failure.value.facts == {"guard": "quiet"}


def test_verifying_reads_what_was_done_without_guards_and_writes_nothing(
    database: Path, keyed: Database
) -> None:
    keyed.execute("DROP TRIGGER custody_entries_no_update")
    keyed.execute("UPDATE custody_entries SET entry = x'7b7d' WHERE seq = 2")

    records = open_records(database, KEY, for_verifying=True)
    assert records.damage() == ("guard custody_entries_no_update",)
    with records.reading() as work:
        assert work.custody.entries(2, 1)[0].entry == b"{}"
    with pytest.raises(IntegrityFailure) as failure, records.writing() as work:
        work.custody.append(make_entry())
    assert failure.value.problem is Problem.GUARD_MISSING
    records.close()


def test_a_log_whose_inner_hashes_are_gone_has_no_head_and_says_so(
    database: Path, keyed: Database
) -> None:
    keyed.execute("DROP TRIGGER custody_nodes_no_delete")
    keyed.execute("DELETE FROM custody_nodes")

    records = open_records(database, KEY, for_verifying=True)
    with pytest.raises(IntegrityFailure) as failure, records.reading() as work:
        work.custody.head()
    assert failure.value.problem is Problem.LOG_DAMAGED
    records.close()


def test_rebuilding_a_table_drops_its_guards_and_installing_brings_them_back(
    database: Path, keyed: Database
) -> None:
    keyed["viewings"].transform(rename={"decision": "entry"})  # type: ignore[union-attr]  # a table
    assert keyed.execute("UPDATE viewings SET viewer = viewer").rowcount == 1

    install_guards(keyed)

    with pytest.raises(dbapi2.IntegrityError, match="viewings_no_update"):
        keyed.execute("UPDATE viewings SET viewer = viewer")
    open_records(database, KEY).close()


def test_installing_guards_twice_changes_nothing(keyed: Database) -> None:
    before = keyed.execute("PRAGMA schema_version").fetchone()[0]

    install_guards(keyed)

    assert keyed.execute("PRAGMA schema_version").fetchone()[0] == before


def test_a_refused_change_leaves_no_trace_in_the_program_either(database: Path) -> None:
    records = open_records(database, KEY)
    with records.reading() as work:
        head = work.custody.head()
    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.officers.disable(work.officers.all()[0].badge)

    with records.reading() as work:
        assert not work.officers.all()[0].disabled
        assert work.custody.head() == head
    records.close()
