"""Entries of the custody log that were changed, taken away or forged are named by verifying."""

from pathlib import Path

import pytest

from desktop.domain.merkle import peak_positions
from tests.journeys.main_job import CUSTODIAN, OFFICER, MainJob
from tests.journeys.shell import Shell
from tests.journeys.tampering import (
    Found,
    change_entry,
    found,
    keyed,
    recompute_tree,
    unguarded,
    verify,
)

FIRST_POLICY = 1
"""The entry that adopts the policy which the station was founded with; records are held to it."""


def _size(code: str) -> int:
    return int(code.partition("-")[0])


@pytest.fixture
def station(shell: Shell) -> Path:
    assert shell.station is not None
    return shell.station


@pytest.fixture
def entries(shell: Shell) -> int:
    """How many entries the log holds; the newest tells of a head signed over all of them."""
    return _size(shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"])


@pytest.fixture
def signed(station: Path, entries: int) -> set[int]:
    """The sizes at which a head was signed: the day's, those asked for, and the export's."""
    with keyed(station) as connection:
        sizes = {size for (size,) in connection.execute("SELECT size FROM custody_heads")}
    assert len(sizes) == 4
    assert max(sizes) == entries
    return sizes


def _differing(signed: set[int], number: int) -> set[Found]:
    """What is found against signed heads and the kept one where an entry was exchanged."""
    roots = {("root-differs", str(size)) for size in signed if size > number}
    return roots | {("log-forked", str(max(signed)))}


@pytest.mark.parametrize("number", [0, 1, 20, 62, -2, -1])
def test_an_entry_changed_by_somebody_with_the_key_is_named(
    shell: Shell, station: Path, entries: int, number: int
) -> None:
    number %= entries
    with keyed(station) as connection:
        change_entry(connection, number, leaf_too=False)
    named = {("entry-changed", str(number))}
    if number == FIRST_POLICY:
        policy = "clean-reporting-demonstration/1"
        named |= {("record-without-entry", policy), ("entry-without-record", policy)}
    assert found(verify(shell, code=4)) == named
    told = shell("verify", "--station", station, code=4).out
    assert f"entry {number}" in told.lower()


def test_an_entry_changed_where_the_guards_stay_off_is_named_beside_them(
    shell: Shell, station: Path
) -> None:
    with unguarded(station) as connection:
        change_entry(connection, 20, leaf_too=False)
    named = found(verify(shell, code=4))
    assert ("entry-changed", "20") in named
    assert ("database-damaged", "guard custody_entries_no_update") in named


@pytest.mark.parametrize("number", [0, 21, 62])
def test_an_entry_changed_with_its_leaf_is_named_by_the_smallest_subtree_and_the_signed_heads(
    shell: Shell, station: Path, signed: set[int], number: int
) -> None:
    with keyed(station) as connection:
        change_entry(connection, number, leaf_too=True)
    pair = ("tree-differs", str(number - number % 2))
    assert found(verify(shell, code=4)) == {pair, *_differing(signed, number)}


def test_a_log_made_anew_from_bottom_to_top_differs_from_every_head_signed_before(
    shell: Shell, station: Path, job: MainJob, signed: set[int]
) -> None:
    with keyed(station) as connection:
        change_entry(connection, 20, leaf_too=True)
        recompute_tree(connection)
    differing = _differing(signed, 20)
    assert found(verify(shell, code=4)) == differing
    with_code = found(verify(shell, "--head", job.head, code=4))
    assert with_code == differing | {("head-not-contained", str(_size(job.head)))}


def test_heads_made_anew_as_well_do_not_carry_the_stations_signature(
    shell: Shell, station: Path, entries: int
) -> None:
    with keyed(station) as connection:
        change_entry(connection, entries - 1, leaf_too=True)
        tree = recompute_tree(connection)
        connection.execute(
            "UPDATE custody_heads SET root = ? WHERE size = ?", (tree.root(), tree.size)
        )
    assert found(verify(shell, code=4)) == {
        ("head-signature-wrong", str(entries)),
        ("log-forked", str(entries)),
    }


def test_a_log_made_anew_without_any_signed_head_is_shown_by_the_kept_head_and_the_printed_code(
    shell: Shell, station: Path, job: MainJob, entries: int
) -> None:
    with keyed(station) as connection:
        change_entry(connection, 20, leaf_too=True)
        recompute_tree(connection)
        connection.execute("DELETE FROM custody_heads")
    named = found(verify(shell, "--head", job.head, code=4))
    assert named == {
        ("log-forked", str(entries)),
        ("head-not-contained", str(_size(job.head))),
    }


def test_a_newest_entry_that_was_taken_away_is_missed(
    shell: Shell, station: Path, entries: int
) -> None:
    last = entries - 1
    with keyed(station) as connection:
        connection.execute("DELETE FROM custody_entries WHERE seq = ?", (last,))
        connection.execute("DELETE FROM custody_nodes WHERE (position + 1) << level > ?", (last,))
    assert found(verify(shell, code=4)) == {
        ("entries-missing", str(last)),
        ("log-rolled-back", str(entries)),
    }


def test_a_newest_entry_taken_away_with_its_signed_head_is_shown_by_kept_head_and_printed_code(
    shell: Shell, station: Path
) -> None:
    head = shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"]
    last = _size(head) - 1
    with keyed(station) as connection:
        connection.execute("DELETE FROM custody_heads WHERE size > ?", (last,))
        connection.execute("DELETE FROM custody_entries WHERE seq >= ?", (last,))
        connection.execute("DELETE FROM custody_nodes WHERE (position + 1) << level > ?", (last,))
    named = found(verify(shell, "--head", head, code=4))
    assert named == {
        ("head-not-contained", str(last + 1)),
        ("log-rolled-back", str(last + 1)),
    }


def test_an_entry_taken_out_of_the_middle_shows_the_gap(shell: Shell, station: Path) -> None:
    with keyed(station) as connection:
        connection.execute("DELETE FROM custody_entries WHERE seq = 40")
    named = found(verify(shell, code=4))
    assert ("entry-out-of-place", "41") in named
    assert not any(kind == "entry-out-of-place" and int(at) < 41 for kind, at in named)


@pytest.mark.parametrize("which", [0, -1])
def test_a_node_of_the_tree_taken_away_is_named_and_nothing_is_entered_on_top_of_it(
    shell: Shell, station: Path, job: MainJob, entries: int, which: int
) -> None:
    level, position = [peak for peak in peak_positions(entries) if peak[0]][which]
    with keyed(station) as connection:
        connection.execute(
            "DELETE FROM custody_nodes WHERE level = ? AND position = ?", (level, position)
        )
    assert ("tree-differs", str(position << level)) in found(verify(shell, code=4))
    refused = shell.at("review", job.incident, "--json", badge=OFFICER, code=4)
    assert refused.body["error"]["code"] == "log-damaged"
