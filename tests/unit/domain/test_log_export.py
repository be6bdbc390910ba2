"""The exported custody log: what a court recomputes from the file alone."""

import json
from collections.abc import Callable

import pytest

from desktop.domain.custody import (
    Act,
    Entry,
    SignedHead,
    StoredEntry,
    TreeHead,
    canonical_bytes,
    head_code_from,
)
from desktop.domain.log_export import ExportHeading, check_export, export_lines, heads_from
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.domain.refusals import BadInput, Problem
from tests.fakes.builders import NOON, REYES, make_station

STATION = make_station()


def an_export(size: int = 5) -> list[str]:
    """The lines of an export of this many entries, unsigned."""
    entries, frontier = [], Frontier()
    for seq in range(size):
        words = canonical_bytes(
            Entry(Act.SIGNED_IN, NOON, REYES, {"terminal": "büro"}), seq, STATION.id
        )
        entries.append(StoredEntry(seq, words, leaf_hash(words)))
        frontier.append(leaf_hash(words))
    signed = SignedHead(TreeHead(size, frontier.root()), NOON, b"signature")
    heading = ExportHeading(STATION.id, True, signed, STATION.signing_key)
    return list(export_lines(heading, entries))


def changed(line: str, change: Callable[[dict[str, object]], object]) -> str:
    """A line of an export with something of it changed."""
    body = json.loads(line)
    change(body)
    return json.dumps(body, ensure_ascii=False)


def test_an_untouched_export_gives_the_head_that_it_was_signed_under() -> None:
    checked = check_export(an_export())
    assert checked.root_holds
    assert (checked.changed, checked.out_of_place) == ((), ())
    assert checked.head.size == 5


@pytest.mark.parametrize("size", [0, 1, 2, 7, 8])
def test_logs_of_every_size_hold(size: int) -> None:
    checked = check_export(an_export(size))
    assert checked.root_holds
    assert checked.head.size == size


def test_the_heading_says_what_a_reader_needs_to_check_it_without_the_program() -> None:
    lines = an_export(2)
    heading = json.loads(lines[0])
    assert heading["format"] == "firsthand custody log 1"
    assert heading["station"] == STATION.id
    assert heading["demonstration"] is True
    assert heading["size"] == 2
    assert heading["signing_key"] == STATION.signing_key.hex()
    assert heading["signed_at"] == "2026-03-02T12:00:00.000+00:00"
    read = check_export(lines).heading
    assert read == ExportHeading(
        STATION.id,
        True,
        SignedHead(TreeHead(2, bytes.fromhex(heading["root"])), NOON, b"signature"),
        STATION.signing_key,
    )
    assert read.head.head.is_meant_by(head_code_from(heading["code"]))


def test_each_entry_is_one_line_whatever_its_details_hold() -> None:
    entry = canonical_bytes(
        Entry(Act.CAMERA_ASSIGNED, NOON, REYES, {"camera": 'a\n"b" ü'}), 0, STATION.id
    )
    frontier = Frontier()
    frontier.append(leaf_hash(entry))
    head = SignedHead(TreeHead(1, frontier.root()), NOON, b"")
    lines = list(
        export_lines(
            ExportHeading(STATION.id, False, head, b""), [StoredEntry(0, entry, leaf_hash(entry))]
        )
    )
    assert not [line for line in lines if "\n" in line]
    assert "ü" in lines[1]
    checked = check_export(lines)
    assert checked.root_holds
    assert checked.heading.demonstration is False


def test_a_changed_entry_is_named_by_its_number() -> None:
    lines = an_export()
    lines[3] = changed(lines[3], lambda body: body.update(entry="forged"))
    checked = check_export(lines)
    assert checked.changed == (2,)
    assert not checked.root_holds


def test_an_entry_changed_together_with_its_hash_still_breaks_the_root() -> None:
    lines = an_export()
    lines[3] = changed(
        lines[3], lambda body: body.update(entry="forged", leaf=leaf_hash(b"forged").hex())
    )
    checked = check_export(lines)
    assert checked.changed == ()
    assert not checked.root_holds


def test_a_cut_off_export_does_not_hold() -> None:
    checked = check_export(an_export()[:-1])
    assert checked.head.size == 4
    assert not checked.root_holds


def test_an_entry_taken_out_of_the_middle_shows_from_its_place_on() -> None:
    lines = an_export()
    del lines[3]
    checked = check_export(lines)
    assert checked.out_of_place == (3, 4)
    assert not checked.root_holds


def test_reordered_entries_are_named() -> None:
    lines = an_export()
    lines[2], lines[3] = lines[3], lines[2]
    checked = check_export(lines)
    assert checked.out_of_place == (2, 1)
    assert checked.changed == ()
    assert not checked.root_holds


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "no JSON",
        "[]",
        "7",
        "{}",
        '{"format":"another format"}',
        '{"format":"firsthand custody log 1"}',
        '{"format":"firsthand custody log 1","size":1e999}',
        "[" * 100_000,
    ],
)
def test_a_file_that_is_no_export_is_refused_at_its_first_line(heading: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_export([heading, *an_export()[1:]])
    assert refused.value.problem is Problem.EXPORT_UNREADABLE
    assert refused.value.facts == {"line": "1"}


def test_an_export_of_another_format_is_refused_however_well_it_looks() -> None:
    lines = an_export()
    lines[0] = changed(lines[0], lambda body: body.update(format="firsthand custody log 2"))
    with pytest.raises(BadInput) as refused:
        check_export(lines)
    assert refused.value.problem is Problem.EXPORT_UNREADABLE


@pytest.mark.parametrize("key", ["size", "root", "signed_at", "signature", "signing_key"])
def test_a_heading_with_a_malformed_value_is_refused(key: str) -> None:
    lines = an_export()
    lines[0] = changed(lines[0], lambda body: body.update({key: "not this"}))
    with pytest.raises(BadInput) as refused:
        check_export(lines)
    assert refused.value.facts == {"line": "1"}


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(BadInput) as refused:
        check_export([])
    assert refused.value.problem is Problem.EXPORT_UNREADABLE
    assert refused.value.facts == {"line": "1"}


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format":"another"}', '{"format":"firsthand signed heads 1"}']
)
def test_a_file_that_holds_no_signed_heads_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        heads_from(text)
    assert refused.value.problem is Problem.HEADS_UNREADABLE


@pytest.mark.parametrize(
    "line",
    ["", "no JSON", "[]", "{}", '{"seq":"two","leaf":"00","entry":""}', '{"seq":2,"leaf":"xy"}'],
)
def test_a_line_that_is_no_entry_is_named(line: str) -> None:
    lines = an_export()
    lines[3] = line
    with pytest.raises(BadInput) as refused:
        check_export(lines)
    assert refused.value.problem is Problem.EXPORT_UNREADABLE
    assert refused.value.facts == {"line": "4"}


@pytest.mark.parametrize("size", [0, 1, 3, 5])
def test_a_printed_code_of_any_time_before_the_export_is_found_in_it(size: int) -> None:
    """Design 3: a head that was printed long ago still vouches for what came before it."""
    printed = check_export(an_export(size)).head.code
    assert check_export(an_export(5), head_code_from(printed)).holds_code


def test_a_code_of_another_log_or_of_a_later_time_is_not_found() -> None:
    later = check_export(an_export(6)).head.code
    assert not check_export(an_export(5), head_code_from(later)).holds_code
    other = an_export(3)
    other[1] = changed(other[1], lambda body: body.update(entry="another log"))
    foreign = check_export(other).head.code
    assert not check_export(an_export(5), head_code_from(foreign)).holds_code


def test_without_a_code_there_is_none_to_miss() -> None:
    assert check_export(an_export(2)).holds_code
