"""Records that were changed in the database file, or by somebody who holds its key, are named."""

import random
from hashlib import sha256

import pytest

from desktop.storage.guards import GUARDS
from tests.journeys.main_job import OFFICER, PARTNER, MainJob
from tests.journeys.shell import Ran, Shell
from tests.journeys.tampering import flip, found, keyed, sealed_files, unguarded, verify

PAGE = 4096
SALT = 16


def _named_pages(ran: Ran) -> set[str]:
    """The pages that a refusal to open, or a finding, names."""
    if "error" in ran.body:
        assert ran.body["error"]["code"] == "database-damaged"
        return set(str(ran.body["error"]["facts"]["page"]).split(", "))
    return {
        subject.removeprefix("page ") for kind, subject in found(ran) if kind == "database-damaged"
    }


def test_a_flipped_byte_in_any_page_of_the_database_is_found_and_the_page_named(
    shell: Shell,
) -> None:
    assert shell.station is not None
    records, chance = shell.station / "records.db", random.Random("pages")
    pages = records.stat().st_size // PAGE
    assert pages > 20
    for page in range(pages):
        place = page * PAGE + chance.randrange(PAGE)
        flip(records, place)
        ran = verify(shell, code=4)
        assert _named_pages(ran) == {str(page + 1)}, place
        flip(records, place)
    verify(shell, code=0)


@pytest.mark.parametrize("place", [0, SALT - 1, SALT, PAGE - 1])
def test_a_flipped_byte_at_the_start_of_the_database_names_page_1_in_words(
    shell: Shell, place: int
) -> None:
    assert shell.station is not None
    flip(shell.station / "records.db", place)
    ran = shell("verify", "--station", shell.station, code=4)
    assert "page 1" in ran.out + ran.err


def test_a_database_cut_short_is_found(shell: Shell) -> None:
    assert shell.station is not None
    records = shell.station / "records.db"
    records.write_bytes(records.read_bytes()[: -2 * PAGE])
    verify(shell, code=4)


def test_a_guard_that_was_taken_off_is_named_and_nothing_is_done_without_it(
    shell: Shell, job: MainJob
) -> None:
    assert shell.station is not None
    with unguarded(shell.station) as connection:
        for name in GUARDS:
            if name != "reports_no_update":
                connection.execute(GUARDS[name])
    assert found(verify(shell, code=4)) == {("database-damaged", "guard reports_no_update")}
    refused = shell.at("review", job.incident, "--json", badge=OFFICER, code=4)
    assert refused.body["error"]["facts"]["guard"] == "reports_no_update"


def test_a_trigger_that_swallows_entries_is_named(shell: Shell) -> None:
    assert shell.station is not None
    with keyed(shell.station) as connection:
        connection.execute("CREATE TABLE swallowed (seq INTEGER)")
    with unguarded(shell.station) as connection:
        for text in GUARDS.values():
            connection.execute(text)
        connection.execute(
            "CREATE TRIGGER quiet BEFORE INSERT ON custody_entries BEGIN SELECT RAISE(IGNORE); END"
        )
    assert ("database-damaged", "guard quiet") in found(verify(shell, code=4))


def test_a_sealed_file_changed_together_with_its_digest_in_the_records_is_named(
    shell: Shell,
) -> None:
    assert shell.station is not None
    sealed = sealed_files(shell.station)[0]
    flip(sealed, PAGE + 1000)
    digest = sha256(sealed.read_bytes()).hexdigest()
    with keyed(shell.station) as connection:
        connection.execute(
            "UPDATE recordings SET sealed_sha256 = ? WHERE id = ?", (digest, sealed.stem)
        )
    assert found(verify(shell, code=4)) == {("record-differs-from-entry", sealed.stem)}


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("original_sha256", "0" * 64),
        ("original_size", 1),
        ("camera", "C-0001"),
        ("wearer", "4398"),
        ("assigned_wearer", "4398"),
        ("condition", "undecodable"),
        ("policies", '["clean-reporting/1"]'),
    ],
)
def test_a_recordings_row_that_differs_from_its_entry_is_named(
    shell: Shell, job: MainJob, column: str, value: object
) -> None:
    assert shell.station is not None
    with keyed(shell.station) as connection:
        connection.execute(
            f"UPDATE recordings SET {column} = ? WHERE id = ?",  # noqa: S608 - the column is ours
            (value, job.recording),
        )
    assert found(verify(shell, code=4)) == {("record-differs-from-entry", job.recording)}


def test_a_recording_that_was_erased_from_the_records_is_named(shell: Shell, job: MainJob) -> None:
    assert shell.station is not None
    with keyed(shell.station) as connection:
        for table in ("recording_people", "source_files", "incident_recordings", "viewings"):
            connection.execute(
                f"DELETE FROM {table} WHERE recording = ?",  # noqa: S608 - the table is ours
                (job.recording,),
            )
        connection.execute("DELETE FROM recordings WHERE id = ?", (job.recording,))
    assert ("entry-without-record", job.recording) in found(verify(shell, code=4))


def test_a_recording_that_was_slipped_in_is_named(shell: Shell, job: MainJob) -> None:
    assert shell.station is not None
    slipped = job.recording[:-1] + ("0" if job.recording[-1] != "0" else "1")
    with keyed(shell.station) as connection:
        row = dict(
            connection.execute("SELECT * FROM recordings WHERE id = ?", (job.recording,)).fetchone()
        )
        row |= {"seq": 1000, "id": slipped, "path": row["path"].replace(job.recording, slipped)}
        places = ", ".join("?" for _ in row)
        connection.execute(
            f"INSERT INTO recordings VALUES ({places})",  # noqa: S608 - question marks alone
            tuple(row.values()),
        )
    named = found(verify(shell, code=4))
    assert {("record-without-entry", slipped), ("recording-missing", slipped)} <= named


def _initial_report(shell: Shell) -> str:
    assert shell.station is not None
    with keyed(shell.station) as connection:
        row = connection.execute("SELECT id FROM reports WHERE kind = 'initial'").fetchone()
    return str(row[0])


@pytest.mark.parametrize("digest_too", [False, True])
def test_a_report_whose_text_was_changed_is_named(shell: Shell, *, digest_too: bool) -> None:
    assert shell.station is not None
    report = _initial_report(shell)
    with keyed(shell.station) as connection:
        (text,) = connection.execute("SELECT text FROM reports WHERE id = ?", (report,)).fetchone()
        changed = text.replace("Nobody was hurt", "Somebody was hurt")
        assert changed != text
        connection.execute("UPDATE reports SET text = ? WHERE id = ?", (changed, report))
        if digest_too:
            digest = sha256(changed.encode()).hexdigest()
            connection.execute("UPDATE reports SET sha256 = ? WHERE id = ?", (digest, report))
    named = found(verify(shell, code=4))
    assert ("report-changed", report) in named
    assert (("record-differs-from-entry", report) in named) == digest_too


@pytest.mark.parametrize(
    ("column", "value"), [("author", PARTNER), ("version", 2), ("kind", "supplement")]
)
def test_a_reports_row_that_differs_from_its_entry_is_named(
    shell: Shell, column: str, value: object
) -> None:
    assert shell.station is not None
    report = _initial_report(shell)
    with keyed(shell.station) as connection:
        connection.execute(
            f"UPDATE reports SET {column} = ? WHERE id = ?",  # noqa: S608 - the column is ours
            (value, report),
        )
    assert found(verify(shell, code=4)) == {("record-differs-from-entry", report)}


def test_a_report_that_was_taken_away_is_named(shell: Shell) -> None:
    assert shell.station is not None
    report = _initial_report(shell)
    with keyed(shell.station) as connection:
        connection.execute("DELETE FROM report_decisions WHERE report = ?", (report,))
        connection.execute("DELETE FROM reports WHERE id = ?", (report,))
    assert found(verify(shell, code=4)) == {("entry-without-record", report)}
