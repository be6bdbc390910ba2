"""Entries read back for a page."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.custody import Act, Detail, Entry, StoredEntry, canonical_bytes
from desktop.domain.identifiers import RecordingId, StationId
from desktop.domain.log_lines import LogLine, log_line, viewed_span
from desktop.domain.viewed_parts import Speed, ViewedPart
from tests.fakes.builders import NOON, REYES

_R1 = RecordingId("r1")


def stored(details: Mapping[str, Detail], act: Act = Act.VIEWED) -> StoredEntry:
    entry = canonical_bytes(Entry(act, NOON, REYES, details), 7, StationId("s1"))
    return StoredEntry(7, entry, bytes.fromhex("ab" * 32))


def test_an_entry_is_read_back_as_it_was_entered() -> None:
    line = log_line(stored({"recordings": ("r1", "r2"), "decision": 5}))
    assert line == LogLine(
        7, "ab" * 32, Act.VIEWED, NOON, REYES, {"recordings": ["r1", "r2"], "decision": 5}
    )
    assert line.names == {"r1", "r2"}


def test_what_the_terminal_did_has_no_actor() -> None:
    entry = canonical_bytes(Entry(Act.OFFLOADED, NOON, None, {}), 0, StationId("s1"))
    line = log_line(StoredEntry(0, entry, b""))
    assert (line.act, line.actor) == (Act.OFFLOADED, None)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"7",
        b"[" * 100_000,
        json.dumps({"act": "made-up", "at": NOON.isoformat(), "actor": None, "details": {}}),
        json.dumps({"act": "viewed", "at": "noon", "actor": None, "details": {}}),
        json.dumps({"act": "viewed", "at": 7, "actor": None, "details": {}}),
        json.dumps({"act": "viewed", "at": NOON.isoformat(), "actor": None, "details": 7}),
    ],
)
def test_what_cannot_be_read_is_a_line_without_an_act(garbage: bytes | str) -> None:
    entry = garbage if isinstance(garbage, bytes) else garbage.encode()
    line = log_line(StoredEntry(3, entry, b"\x01"))
    assert line == LogLine(3, "01")
    assert line.names == frozenset()
    assert line.viewed(_R1) == ()


def test_a_line_tells_which_parts_of_a_recording_were_viewed() -> None:
    line = log_line(stored({"spans": ("r1:0-4500@1", "r2:5-6@1", "r1:9000-9100@still")}))
    assert line.viewed(_R1) == (
        ViewedPart(0, 4500, Speed.NORMAL),
        ViewedPart(9000, 9100, Speed.STILL),
    )
    assert line.viewed(RecordingId("r3")) == ()


@given(st.integers(0), st.integers(0), st.sampled_from(Speed))
def test_a_part_is_read_back_as_it_was_entered(start: int, end: int, speed: Speed) -> None:
    part = ViewedPart(start, end, speed)
    assert log_line(stored({"spans": (viewed_span(_R1, part),)})).viewed(_R1) == (part,)


@pytest.mark.parametrize("told", ["r1:0-4500", "r1:0-4500@", "r1:0-4500@3", "r1:0-4500@1@2"])
def test_a_part_whose_speed_is_not_told_was_viewed_all_the_same(told: str) -> None:
    """Entries of before speeds were kept end with the times."""
    assert log_line(stored({"spans": (told,)})).viewed(_R1) == (ViewedPart(0, 4500, Speed.UNKNOWN),)


def test_a_still_is_a_moment_of_its_recording() -> None:
    line = log_line(stored({"recording": "r1", "at_ms": 1200}, Act.STILL_MADE))
    assert line.viewed(_R1) == (ViewedPart(1200, 1200, Speed.STILL),)
    assert line.viewed(RecordingId("r2")) == ()


@pytest.mark.parametrize(
    "span", ["r1", "r1:5", "r1:5-", "r1:-5-6", "r1:a-b", "r1:5-6-7", "r1:5-6x@1"]
)
def test_a_part_that_was_tampered_with_tells_nothing(span: str) -> None:
    assert log_line(stored({"spans": (span,)})).viewed(_R1) == ()


def test_parts_of_another_shape_tell_nothing() -> None:
    assert log_line(stored({"spans": "r1:0-5"})).viewed(_R1) == ()
