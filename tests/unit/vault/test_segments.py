import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.vault.damage import Damage
from desktop.vault.segments import PREAMBLE_SIZE, SEGMENT_SIZE, SegmentCipher, SegmentPlan

_FIRST = SEGMENT_SIZE - PREAMBLE_SIZE - 16
_OTHER = SEGMENT_SIZE - 16


@pytest.mark.parametrize(
    ("size", "count"),
    [
        (0, 1),
        (1, 1),
        (_FIRST, 1),
        (_FIRST + 1, 2),
        (_FIRST + _OTHER, 2),
        (_FIRST + _OTHER + 1, 3),
    ],
)
def test_an_original_is_cut_into_full_segments_and_one_rest(size: int, count: int) -> None:
    assert SegmentPlan(size).count == count


@given(some.integers(0, 20 * SEGMENT_SIZE))
def test_segments_cover_the_original_and_the_payload_without_a_gap(size: int) -> None:
    plan = SegmentPlan(size)
    segments = [plan.segment(index) for index in range(plan.count)]
    start, sealed_start = 0, PREAMBLE_SIZE
    for segment in segments:
        assert (segment.start, segment.sealed_start) == (start, sealed_start)
        start += segment.length
        sealed_start += segment.sealed_length
    assert (start, sealed_start) == (size, plan.payload_size)
    assert [segment.is_last for segment in segments] == [False] * (plan.count - 1) + [True]
    assert SegmentPlan.of_payload(plan.payload_size) == plan


@given(some.integers(1, 20 * SEGMENT_SIZE), some.data())
def test_every_byte_is_found_in_the_segment_that_holds_it(size: int, data: some.DataObject) -> None:
    offset = data.draw(some.integers(0, size - 1))
    plan = SegmentPlan(size)
    segment = plan.segment(plan.index_at(offset))
    assert segment.start <= offset < segment.start + segment.length


@pytest.mark.parametrize(
    "payload_size", [0, 1, 40, 55, SEGMENT_SIZE + 1, SEGMENT_SIZE + 16, 3 * SEGMENT_SIZE + 15]
)
def test_a_size_that_no_payload_has_is_damage(payload_size: int) -> None:
    with pytest.raises(Damage):
        SegmentPlan.of_payload(payload_size)


@pytest.mark.parametrize("index", [-1, 1])
def test_there_is_no_segment_beyond_the_last(index: int) -> None:
    with pytest.raises(IndexError):
        SegmentPlan(10).segment(index)


@pytest.mark.parametrize("preamble", [b"", bytes(40), bytes([40]) + bytes(38), bytes([40] * 41)])
def test_a_payload_that_begins_otherwise_is_damage(preamble: bytes) -> None:
    with pytest.raises(Damage):
        SegmentCipher(bytes(32), bytes(32), preamble)
