"""Readers under load: many segments, many threads, and what is left in memory afterwards."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.domain.refusals import Refused
from desktop.vault import segment_reader
from desktop.vault.segment_reader import SegmentReader
from desktop.vault.segments import Segment, SegmentCipher
from tests.integration.vault.station import KeptFootage, VaultStation, pattern

_CONTENT = pattern(12_500_000)


@pytest.fixture
def kept(station: VaultStation) -> KeptFootage:
    return station.seal(_CONTENT)


@pytest.fixture
def reader(station: VaultStation, kept: KeptFootage) -> Iterator[SegmentReader]:
    """A reader as only the vault itself may have one."""
    opened = SegmentReader(station.place(kept.file), kept.locked.sealed_key, kept.key.secret)
    yield opened
    opened.close()


def test_more_segments_than_are_kept_are_read_right(reader: SegmentReader) -> None:
    chosen = random.Random(3)
    for _ in range(60):
        offset = chosen.randrange(len(_CONTENT))
        assert reader.read_at(offset, 3000) == _CONTENT[offset : offset + 3000]


def test_only_a_few_segments_are_in_memory_at_once(
    reader: SegmentReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bytearray] = []

    def remembered(size: int) -> bytearray:
        made.append(bytearray(size))
        return made[-1]

    monkeypatch.setattr(segment_reader, "bytearray", remembered, raising=False)
    assert reader.read_at(0, len(_CONTENT)) == _CONTENT
    assert len(made) == 7  # the eighth was made when the file was opened


def test_what_is_read_again_and_again_stays_in_memory(
    reader: SegmentReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    decrypted: list[int] = []
    decrypt = SegmentCipher.decrypt

    def noted(
        cipher: SegmentCipher, segment: Segment, sealed: memoryview, plain: memoryview
    ) -> None:
        decrypted.append(segment.index)
        decrypt(cipher, segment, sealed, plain)

    monkeypatch.setattr(SegmentCipher, "decrypt", noted)
    for segment in range(11):
        reader.read_at(segment << 20, 100)
        reader.read_at(100, 100)
    assert decrypted.count(0) == 1


def test_what_was_decrypted_is_overwritten_when_a_reader_is_closed(
    reader: SegmentReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bytearray] = []

    def remembered(size: int) -> bytearray:
        made.append(bytearray(size))
        return made[-1]

    monkeypatch.setattr(segment_reader, "bytearray", remembered, raising=False)
    reader.read_at(0, 100)
    assert made[0][:100] == _CONTENT[:100]
    reader.close()
    assert not any(made[0])


def test_a_closed_reader_decrypts_nothing(reader: SegmentReader) -> None:
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.read_at(0, 10)


@pytest.mark.parametrize(("offset", "count"), [(-1, 10), (0, -1)])
def test_there_is_nothing_before_the_beginning(
    reader: SegmentReader, offset: int, count: int
) -> None:
    with pytest.raises(ValueError, match="negative"):
        reader.read_at(offset, count)


def test_threads_share_a_reader(station: VaultStation, kept: KeptFootage) -> None:
    shared = station.vault.open(station.grant(kept.key), kept.locked)

    def read_a_lot(seed: int) -> bool:
        chosen = random.Random(seed)
        offsets = [chosen.randrange(len(_CONTENT)) for _ in range(25)]
        return all(shared.read_at(at, 5000) == _CONTENT[at : at + 5000] for at in offsets)

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(read_a_lot, range(4)))
    shared.close()


def test_ending_the_grant_stops_every_thread(station: VaultStation, kept: KeptFootage) -> None:
    grant = station.grant(kept.key)
    shared = station.vault.open(grant, kept.locked)

    def read_until_refused(seed: int) -> bool:
        chosen = random.Random(seed)
        try:
            while True:
                at = chosen.randrange(len(_CONTENT))
                assert shared.read_at(at, 100) == _CONTENT[at : at + 100]
        except Refused:
            return True

    with ThreadPoolExecutor(2) as threads:
        ended = threads.map(read_until_refused, range(2))
        grant.end()
        assert all(ended)
    shared.close()
