"""Entries as bytes, tree heads as codes."""

import hashlib
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.custody import (
    Act,
    Entry,
    HeadCode,
    SaltedText,
    SignedHead,
    TreeHead,
    canonical_bytes,
    head_code_from,
    subjects,
)
from desktop.domain.identifiers import Badge, StationId
from desktop.domain.refusals import BadInput, Problem

_STATION = StationId("01960000-0000-7000-8000-000000000001")
_AT = datetime(2026, 3, 2, 8, 5, 30, 120_999, tzinfo=UTC)
_ROOT = bytes.fromhex("00443214c74254b635cf84653a56d7c675be77df") + bytes(12)


def test_an_entry_is_these_bytes_and_no_others() -> None:
    entry = Entry(
        Act.OFFLOADED,
        _AT,
        Badge("4711"),
        {"wearer": "4711", "files": 2, "known": False, "recordings": ("r2", "r1"), "é": "ü"},
    )

    assert canonical_bytes(entry, 41, _STATION).decode() == (
        '{"act":"offloaded","actor":"4711","at":"2026-03-02T08:05:30.120+00:00",'
        '"details":{"files":2,"known":false,"recordings":["r2","r1"],"wearer":"4711","é":"ü"},'
        '"seq":41,"station":"01960000-0000-7000-8000-000000000001","v":1}'
    )


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_json_has_no_number_for_is_not_entered(number: float) -> None:
    """Every reader of the log, today's and a court's own, must be able to read every entry."""
    entry = Entry(Act.VIEWED, _AT, None, {"speed": number})  # type: ignore[dict-item]  # on purpose

    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_bytes(entry, 0, _STATION)


def test_an_act_of_the_terminal_itself_has_no_actor() -> None:
    assert canonical_bytes(Entry(Act.OFFLOADED, _AT, None), 0, _STATION).decode() == (
        '{"act":"offloaded","actor":null,"at":"2026-03-02T08:05:30.120+00:00","details":{},'
        '"seq":0,"station":"01960000-0000-7000-8000-000000000001","v":1}'
    )


def test_the_order_of_details_does_not_matter() -> None:
    one = Entry(Act.STILL_MADE, _AT, None, {"a": 1, "b": 2})
    other = Entry(Act.STILL_MADE, _AT, None, {"b": 2, "a": 1})

    assert canonical_bytes(one, 1, _STATION) == canonical_bytes(other, 1, _STATION)
    assert canonical_bytes(one, 1, _STATION) != canonical_bytes(one, 2, _STATION)


def test_a_head_prints_as_its_size_and_eighty_bits_of_its_root() -> None:
    assert TreeHead(1204, _ROOT).code == "1204-ABCD-EFGH-IJKL-MNOP"


@given(st.integers(0, 10**12 - 1), st.binary(min_size=32, max_size=32))
def test_a_printed_code_means_its_head(size: int, root: bytes) -> None:
    head = TreeHead(size, root)

    assert head.is_meant_by(head_code_from(head.code))


@pytest.mark.parametrize(
    "typed",
    [
        "1204-ABCD-EFGH-IJKL-MNOP",
        " 1204-abcd-efgh-ijkl-mnop\n",
        "1204-ABCDEFGHIJKLMNOP",
        "1204 - ABCD EFGH IJKL MNOP",
        "1204-ABC-DEFGHIJKL--MNOP",
    ],
)
def test_spaces_case_and_later_hyphens_do_not_matter(typed: str) -> None:
    assert head_code_from(typed) == HeadCode(1204, _ROOT[:10])


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "1204",
        "-ABCD-EFGH-IJKL-MNOP",
        "1204-ABCD-EFGH-IJKL-MNO",
        "1204-ABCD-EFGH-IJKL-MNOPA",
        "1204-ABCD-EFGH-IJKL-MN0P",
        "12 04-ABCD-EFGH-IJKL-MNOP",
        "-1204-ABCD-EFGH-IJKL-MNOP",
        "1000000000000-ABCD-EFGH-IJKL-MNOP",
        "\u0661\u0662-ABCD-EFGH-IJKL-MNOP",
    ],
)
def test_a_malformed_code_is_refused_and_shown(typed: str) -> None:
    with pytest.raises(BadInput) as refusal:
        head_code_from(typed)

    assert refusal.value.problem is Problem.HEAD_CODE_MALFORMED
    assert refusal.value.facts == {"code": typed}


@pytest.mark.parametrize(
    "other", [TreeHead(1205, _ROOT), TreeHead(1204, bytes(32)), TreeHead(1204, b"\x01" + _ROOT[1:])]
)
def test_a_code_means_no_other_head(other: TreeHead) -> None:
    assert not other.is_meant_by(HeadCode(1204, _ROOT[:10]))


def test_the_signature_of_a_head_covers_station_size_root_and_time() -> None:
    signed = SignedHead.signed_bytes(TreeHead(1204, _ROOT), _AT, _STATION)

    assert signed.decode() == (
        "firsthand tree head 1\n"
        "01960000-0000-7000-8000-000000000001\n"
        "1204\n"
        "00443214c74254b635cf84653a56d7c675be77df000000000000000000000000\n"
        "2026-03-02T08:05:30.120+00:00"
    )


def test_salted_words_have_a_digest_that_tells_nothing_without_the_salt() -> None:
    words = SaltedText("Complaint 26-17", "00ff")

    assert words.digest == hashlib.sha256(b"00ff\nComplaint 26-17").hexdigest()
    assert words.digest != SaltedText("Complaint 26-17", "00fe").digest


def test_each_salt_is_128_new_bits() -> None:
    one, other = SaltedText.of("words"), SaltedText.of("words")

    assert one.text == "words"
    assert re.fullmatch(r"[0-9a-f]{32}", one.salt)
    assert one.salt != other.salt


def test_an_entry_names_recordings_incidents_and_reports() -> None:
    details = {
        "recording": "r1",
        "recordings": ("r2", "r3"),
        "incident": "i1",
        "report": "p1",
        "reports": ["p2"],
        "officer": "4711",
        "sha256": "00",
    }
    assert subjects(details) == {"r1", "r2", "r3", "i1", "p1", "p2"}
    assert subjects({}) == frozenset()


def test_details_that_were_tampered_with_name_nothing_that_is_no_id() -> None:
    assert subjects({"recording": 7, "recordings": "r1", "reports": [1, "p1"]}) == {"p1"}
