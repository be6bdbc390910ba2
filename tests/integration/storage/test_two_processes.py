"""The window and the command line are two processes that may write at once."""

import json
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.domain.custody import TreeHead
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.domain.refusals import BadInput, Problem
from desktop.storage import open_records
from tests.fakes.builders import make_account, make_entry, make_officer
from tests.integration.storage.filled_station import KEY, NUMBER
from tests.integration.storage.processes import another_process

_EACH = 60


def test_two_processes_that_append_at_once_lose_nothing(database: Path) -> None:
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(another_process("append", database, name, str(_EACH)))
            for name in ("a", "b")
        }
        for writer in writers.values():
            writer.tell()
        numbers = {name: [int(seq) for seq in writer.rest()] for name, writer in writers.items()}

    assert sorted(numbers["a"] + numbers["b"]) == list(range(5, 5 + 2 * _EACH))
    records = open_records(database, KEY)
    with records.reading() as work:
        entries = work.custody.entries(0, 1000)
        head = work.custody.head()
    tree = Frontier()
    for entry in entries:
        tree.append(leaf_hash(entry.entry))
    assert head == TreeHead(5 + 2 * _EACH, tree.root())
    for name, seqs in numbers.items():
        written = [json.loads(entries[seq].entry) for seq in seqs]
        assert [entry["details"] for entry in written] == [
            {"number": number, "writer": name} for number in range(_EACH)
        ]
        assert [entry["seq"] for entry in written] == seqs
    assert records.damage() == ()
    records.close()


def test_a_busy_station_is_named_and_can_still_be_read(database: Path) -> None:
    with another_process("hold", database) as holder:
        holder.tell()
        assert holder.hears() == "holding"
        records = open_records(database, KEY, patience=0.05)

        with pytest.raises(BadInput) as refusal, records.writing() as work:
            work.custody.append(make_entry())
        assert refusal.value.problem is Problem.STATION_BUSY
        with records.reading() as work:
            assert work.custody.head().size == 5

        holder.tell()
        assert holder.rest() == []
        with records.writing() as work:
            assert work.custody.append(make_entry()) == 6
        records.close()


def test_a_process_killed_in_its_unit_of_work_leaves_nothing_of_it(database: Path) -> None:
    with another_process("hold", database) as holder:
        holder.tell()
        assert holder.hears() == "holding"
        holder.kill()

    records = open_records(database, KEY)
    with records.reading() as work:
        assert work.custody.head().size == 5
        assert len(work.reports.of_incident(work.incidents.find(NUMBER).id)) == 1
    assert records.damage() == ()
    records.close()


def test_what_was_committed_is_there_after_a_kill(database: Path) -> None:
    with another_process("append", database, "a", "1000000") as writer:
        writer.tell()
        committed = [int(writer.hears()) for _ in range(20)]
        writer.kill()

    records = open_records(database, KEY)
    with records.reading() as work:
        assert work.custody.head().size > committed[-1]
    assert records.damage() == ()
    records.close()


def test_a_view_stays_the_same_while_another_connection_writes(database: Path) -> None:
    reader, writer = open_records(database, KEY), open_records(database, KEY)
    with reader.reading() as before:
        with writer.writing() as work:
            work.officers.add(make_account(make_officer("4799")))
            work.custody.append(make_entry())

        assert before.custody.head().size == 5
        assert "4799" not in {officer.badge for officer in before.officers.all()}
    with reader.reading() as after:
        assert after.custody.head().size == 6
        assert "4799" in {officer.badge for officer in after.officers.all()}
    reader.close()
    writer.close()
