"""Old databases come up to date, newer ones are left alone."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.domain.refusals import BadInput, Problem
from desktop.storage import create_records, migrations, open_records
from desktop.storage.connection import connect
from desktop.storage.guards import GUARDS
from desktop.storage.migrations import STEPS, Step
from tests.fakes.builders import REYES, make_entry
from tests.integration.storage.filled_station import KEY, NARRATIVE, NUMBER, ORIGINAL_NAME

_HERE = Path(__file__).parent
_OLD = sorted((_HERE / "old").glob("*.db"))
_DECLARED = _HERE / "declared_schema.sql"


def _schema(path: Path) -> str:
    """Tables and indexes as text, one statement a paragraph, in the order of their names."""
    connection = connect(path, KEY)
    rows = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        " ORDER BY type DESC, name"
    ).fetchall()
    connection.close()
    return "\n\n".join(row["sql"] + ";" for row in rows) + "\n"


def _rebuild_viewings(database: Database) -> None:
    database["viewings"].transform(rename={"decision": "entry"})  # type: ignore[union-attr]  # a table


def _fail_halfway(database: Database) -> None:
    database.execute("ALTER TABLE reports ADD COLUMN halfway TEXT")
    raise ZeroDivisionError


def _as_newer(monkeypatch: pytest.MonkeyPatch, steps: Mapping[str, Step]) -> None:
    monkeypatch.setattr(migrations, "STEPS", {**STEPS, **steps})


def test_a_new_station_has_the_declared_schema(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    create_records(path, KEY).close()

    assert _schema(path) == _DECLARED.read_text(encoding="utf-8")


@pytest.mark.parametrize("old", _OLD, ids=lambda path: f"version {path.stem}")
def test_a_database_of_each_released_version_comes_up_to_date(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    shutil.copy(old, path)

    records = open_records(path, KEY)
    with records.reading() as work:
        incident = work.incidents.find(NUMBER)
        assert [report.text for report in work.reports.of_incident(incident.id)] == [NARRATIVE]
        (recording,) = work.recordings.get_many(incident.recordings)
        assert recording.original_name == ORIGINAL_NAME
        assert work.officers.account(REYES).password_hash == "hash of a password"
        assert work.viewings.viewers(incident.recordings) == {REYES}
        assert work.custody.head().code == (_HERE / "old" / f"{old.stem}.head").read_text().strip()
    with records.writing() as work:
        work.custody.append(make_entry())
    assert records.damage() == ()
    records.close()
    assert _schema(path) == _DECLARED.read_text(encoding="utf-8")


def test_an_old_database_is_kept_for_version_1() -> None:
    assert [old.stem for old in _OLD] == ["1"]


def test_a_database_that_is_up_to_date_is_not_copied(database: Path) -> None:
    open_records(database, KEY).close()

    assert [file.name for file in database.parent.iterdir()] == ["records.db"]


def test_a_migration_keeps_the_records_and_brings_every_guard_back(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_newer(monkeypatch, {"0002": _rebuild_viewings})

    open_records(database, KEY).close()

    connection = connect(database, KEY)
    triggers = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    assert {row["name"] for row in triggers.fetchall()} == set(GUARDS)
    assert connection.execute("SELECT entry FROM viewings").fetchone()["entry"] == 4
    connection.close()


def test_the_database_is_copied_before_it_is_migrated(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = _schema(database)
    _as_newer(monkeypatch, {"0002": _rebuild_viewings, "0003": lambda _: None})
    open_records(database, KEY).close()
    monkeypatch.undo()

    copy = database.with_name("records.before-0002.db")
    assert {file.name for file in database.parent.iterdir()} == {"records.db", copy.name}
    assert b"PLAINTEXT-MARKER" not in copy.read_bytes()
    assert _schema(copy) == schema
    assert _schema(database) != schema
    records = open_records(copy, KEY)
    with records.reading() as work:
        assert work.custody.head().size == 5
    assert records.damage() == ()
    records.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = _schema(database)
    _as_newer(monkeypatch, {"0002": _rebuild_viewings, "0003": _fail_halfway})

    with pytest.raises(ZeroDivisionError):
        open_records(database, KEY)
    monkeypatch.undo()

    assert _schema(database) == schema
    records = open_records(database, KEY)
    assert records.damage() == ()
    records.close()


def test_a_database_of_a_newer_version_is_left_alone(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_newer(monkeypatch, {"0002": _rebuild_viewings})
    open_records(database, KEY).close()
    monkeypatch.undo()
    before = database.read_bytes()

    with pytest.raises(BadInput) as refusal:
        open_records(database, KEY)

    assert refusal.value.problem is Problem.STATION_TOO_NEW
    assert database.read_bytes() == before
