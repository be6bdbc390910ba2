"""Old databases come up to date, newer ones are left alone."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.domain.custody import subjects
from desktop.domain.identifiers import Badge
from desktop.domain.markers import standing
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.viewed_parts import Speed
from desktop.storage import create_records, migrations, open_records
from desktop.storage.connection import connect
from desktop.storage.guards import GUARDS
from desktop.storage.migrations import STEPS, Step
from tests.fakes.builders import REYES, make_entry
from tests.integration.storage.filled_station import (
    KEY,
    MARKED,
    NARRATIVE,
    NUMBER,
    ORIGINAL_NAME,
    PROPOSAL,
    PROPOSAL_DECLINED,
)

_HERE = Path(__file__).parent
_OLD = sorted((_HERE / "old").glob("*.db"))
_SPEEDS_KEPT_SINCE = 8
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


def test_an_old_database_is_kept_for_each_version() -> None:
    assert [old.stem for old in _OLD] == [str(int(number)) for number in STEPS]


def test_notes_of_an_old_database_come_along(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    shutil.copy(_HERE / "old" / "2.db", path)

    records = open_records(path, KEY)
    with records.reading() as work:
        incident = work.incidents.find(NUMBER)
        draft = work.drafts.find(REYES, incident.id, ReportKind.SUPPLEMENT)
        assert draft is not None
        assert draft.answers == {"narrative": "PLAINTEXT-MARKER and then"}
        assert [(each.from_ms, each.to_ms) for each in work.viewings.noted()] == [(20_000, 22_000)]
        assert work.preferences.of(REYES) == {"theme": "light"}
    records.close()


def test_a_note_of_a_decision_of_an_old_database_comes_along(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    shutil.copy(_HERE / "old" / "4.db", path)

    records = open_records(path, KEY)
    with records.reading() as work:
        (report,) = work.reports.of_incident(work.incidents.find(NUMBER).id)
        (draft,) = work.decision_drafts.of(Badge("S100"), report.id)
        assert (draft.reasons, draft.note) == (("unclear",), "PLAINTEXT-MARKER door?")
    records.close()


def test_markers_of_an_old_database_come_along(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    shutil.copy(_HERE / "old" / "5.db", path)

    records = open_records(path, KEY)
    with records.reading() as work:
        (marker,) = standing(work.markers.of(work.incidents.find(NUMBER).recordings))
        assert (marker.words, marker.at_ms, marker.by) == (MARKED, 4250, REYES)
    records.close()


def test_proposals_of_an_old_database_come_along(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    shutil.copy(_HERE / "old" / "7.db", path)

    records = open_records(path, KEY)
    with records.reading() as work:
        assert work.policies.proposals() == (replace(PROPOSAL, answer=PROPOSAL_DECLINED),)
    records.close()


@pytest.mark.parametrize("old", _OLD, ids=lambda path: f"version {path.stem}")
def test_what_was_viewed_before_speeds_were_kept_has_none_noted(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    shutil.copy(old, path)

    records = open_records(path, KEY)
    with records.reading() as work:
        recordings = work.incidents.find(NUMBER).recordings
        speeds = {viewing.speed for viewing in work.viewings.of(REYES, recordings)}
        kept = {Speed.QUARTER, Speed.DOUBLE}
        assert speeds == (kept if int(old.stem) >= _SPEEDS_KEPT_SINCE else {Speed.UNKNOWN})
    records.close()


@pytest.mark.parametrize("old", _OLD, ids=lambda path: f"version {path.stem}")
def test_each_kept_list_holds_after_migrating_what_it_would_have_held(
    old: Path, tmp_path: Path
) -> None:
    path = tmp_path / "records.db"
    shutil.copy(old, path)
    open_records(path, KEY).close()

    connection = connect(path, KEY)

    def rows(sql: str) -> set[tuple[object, ...]]:
        return {tuple(row) for row in connection.execute(sql).fetchall()}

    named = {
        (subject, row["seq"])
        for row in connection.execute("SELECT seq, entry FROM custody_entries").fetchall()
        for subject in subjects(json.loads(row["entry"])["details"])
    }
    assert named
    assert rows("SELECT subject, seq FROM custody_subjects") == named
    # The report's author is REYES, whose part is done; the witness's is not.
    assert rows("SELECT badge FROM reports_owed") == {("4712",)}
    assert rows("SELECT * FROM waiting_reports") == set()
    assert rows("SELECT * FROM untagged_recordings") == set()
    assert rows("SELECT incident, category, circumstances, tagged_by FROM incident_tags") == rows(
        "SELECT id, category, circumstances, created_by FROM incidents"
    )
    connection.close()


def test_what_still_waits_is_listed_by_the_migration(tmp_path: Path) -> None:
    """Rows are put into an old database, as the program of its time would have."""
    path = tmp_path / "records.db"
    shutil.copy(_HERE / "old" / "1.db", path)
    connection = connect(path, KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO recordings SELECT NULL, 'r2', camera, '4711', '4712', unit, original_name,"
        " started_at, start_source, clock_doubt, condition, duration, media_started_at,"
        " video_codec, audio_codec, width, height, container, 'p2', key_id, original_size,"
        " original_sha256, sealed_size, sealed_sha256, 7, policies FROM recordings"
    )
    for name, kind in (("p2", "initial"), ("p3", "supplement")):
        connection.execute(
            "INSERT INTO reports SELECT NULL, ?, incident, '4712', ?, version, template,"
            " counts_as_report, text, sha256, signature, 9, head_size, head_root, stamps"
            " FROM reports WHERE seq = 1",
            (name, kind),
        )
    connection.execute(
        "INSERT INTO report_decisions SELECT NULL, 'p2', decided_by, 'returned', note, note_salt,"
        " decided_at, had_viewed FROM report_decisions"
    )
    connection.close()

    records = open_records(path, KEY)
    with records.reading() as work:
        for badge in ("4711", "4712"):
            (recording,) = work.recordings.untagged(Badge(badge), 10)
            assert recording.id == "r2"
        assert work.incidents.owed_by(REYES, 10) == ()
        assert [each.number for each in work.incidents.owed_by(Badge("4712"), 10)] == [NUMBER]
    records.close()
    connection = connect(path, KEY)
    waiting = connection.execute("SELECT report, sealed_at, unit FROM waiting_reports").fetchall()
    assert [tuple(row) for row in waiting] == [("p3", 9, "school-unit")]
    connection.close()


def test_a_database_that_is_up_to_date_is_not_copied(database: Path) -> None:
    open_records(database, KEY).close()

    assert [file.name for file in database.parent.iterdir()] == ["records.db"]


def test_a_migration_keeps_the_records_and_brings_every_guard_back(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_newer(monkeypatch, {"9998": _rebuild_viewings})

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
    _as_newer(monkeypatch, {"9998": _rebuild_viewings, "9999": lambda _: None})
    open_records(database, KEY).close()
    monkeypatch.undo()

    copy = database.with_name("records.before-9998.db")
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
    _as_newer(monkeypatch, {"9998": _rebuild_viewings, "9999": _fail_halfway})

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
    _as_newer(monkeypatch, {"9998": _rebuild_viewings})
    open_records(database, KEY).close()
    monkeypatch.undo()
    before = database.read_bytes()

    with pytest.raises(BadInput) as refusal:
        open_records(database, KEY)

    assert refusal.value.problem is Problem.STATION_TOO_NEW
    assert database.read_bytes() == before
