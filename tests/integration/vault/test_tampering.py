"""Each way to change a sealed file is found: by its digest, and by whoever opens and reads it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.vault.data_keys import commitment_to
from desktop.vault.sealed_header import HEADER_SIZE, SealedHeader, header_digest
from desktop.vault.segments import SegmentCipher, SegmentPlan, new_preamble
from tests.integration.vault.station import KeptFootage, VaultStation, pattern

_SEGMENT = 1 << 20
_CONTENT = pattern(3 * _SEGMENT + 12345)


def _at(segment: int) -> int:
    return HEADER_SIZE + segment * _SEGMENT


def _flip(offset: int) -> Callable[[bytes], bytes]:
    def flipped(sealed: bytes) -> bytes:
        changed = bytearray(sealed)
        changed[offset] ^= 1
        return bytes(changed)

    return flipped


_TAMPERINGS: dict[str, Callable[[bytes], bytes]] = {
    "truncated at a segment's border": lambda it: it[: _at(2)],
    "truncated in a segment": lambda it: it[: _at(2) + 700],
    "truncated by one byte": lambda it: it[:-1],
    "truncated to its header": lambda it: it[:HEADER_SIZE],
    "truncated in its header": lambda it: it[:100],
    "emptied": lambda it: b"",
    "two segments swapped": lambda it: (
        it[: _at(1)] + it[_at(2) : _at(3)] + it[_at(1) : _at(2)] + it[_at(3) :]
    ),
    "a segment dropped": lambda it: it[: _at(1)] + it[_at(2) :],
    "a segment doubled": lambda it: it[: _at(2)] + it[_at(1) :],
    "a byte appended": lambda it: it + b"\0",
    "its last bytes appended again": lambda it: it + it[-12345:],
    "a segment appended": lambda it: it + it[_at(1) : _at(2)],
    "a bit flipped in the magic": _flip(0),
    "a bit flipped in the ids": _flip(300),
    "a bit flipped in the header's padding": _flip(HEADER_SIZE - 1),
    "a bit flipped in the payload's length byte": _flip(HEADER_SIZE),
    "a bit flipped in the salt": _flip(HEADER_SIZE + 5),
    "a bit flipped in the nonce prefix": _flip(HEADER_SIZE + 35),
    "a bit flipped in the first segment": _flip(HEADER_SIZE + 50_000),
    "a bit flipped in a middle segment": _flip(_at(2) + 777),
    "a bit flipped in the last tag": _flip(-1),
}


@pytest.mark.parametrize("tamper", _TAMPERINGS.values(), ids=_TAMPERINGS.keys())
def test_a_changed_sealed_file_is_found(
    station: VaultStation, tamper: Callable[[bytes], bytes]
) -> None:
    kept = station.seal(_CONTENT)
    place = station.place(kept.file)
    place.write_bytes(tamper(place.read_bytes()))
    assert station.vault.sealed_sha256(kept.file) != kept.file.sealed_sha256
    with pytest.raises(IntegrityFailure) as failure:
        station.read(kept)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED
    assert failure.value.facts["recording"] == kept.locked.recording


@pytest.mark.parametrize("cut", [_at(1), _at(2), _at(3)])
def test_a_file_cut_between_segments_is_found_before_anything_is_played(
    station: VaultStation, cut: int
) -> None:
    kept = station.seal(_CONTENT)
    place = station.place(kept.file)
    place.write_bytes(place.read_bytes()[:cut])
    with pytest.raises(IntegrityFailure):
        station.vault.open(station.grant(kept.key), kept.locked)


def test_a_reader_notices_damage_that_comes_while_it_is_open(station: VaultStation) -> None:
    kept = station.seal(_CONTENT)
    reader = station.vault.open(station.grant(kept.key), kept.locked)
    with station.place(kept.file).open("r+b") as file:
        file.seek(_at(1) + 9)
        file.write(b"\0\0\0\0\0\0\0\0\0")
    assert reader.read_at(0, 100) == _CONTENT[:100]
    with pytest.raises(IntegrityFailure) as failure:
        reader.read_at(_SEGMENT, 100)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED
    reader.close()


def test_a_header_taken_from_another_recording_is_found(station: VaultStation) -> None:
    one, other = station.seal(_CONTENT), station.seal(_CONTENT)
    place = station.place(one.file)
    header = station.place(other.file).read_bytes()[:HEADER_SIZE]
    place.write_bytes(header + place.read_bytes()[HEADER_SIZE:])
    with pytest.raises(IntegrityFailure):
        station.vault.sealed_key(one.locked.recording, one.file)
    with pytest.raises(IntegrityFailure):
        station.read(one)


def _forged(kept: KeptFootage, header: SealedHeader) -> bytes:
    """A sealed file made by somebody who holds the data key."""
    encoded = header.encode()
    cipher = SegmentCipher(kept.key.secret, header_digest(encoded), new_preamble())
    segment = SegmentPlan(6).segment(0)
    sealed = bytearray(segment.sealed_length)
    cipher.encrypt(segment, memoryview(b"forged"), memoryview(sealed))
    return encoded + cipher.preamble + sealed


def test_a_file_that_does_not_commit_to_the_key_that_opens_it_is_found(
    station: VaultStation,
) -> None:
    kept = station.seal(_CONTENT)
    honest = SealedHeader(kept.locked.sealed_key, commitment_to(kept.key.secret))
    station.place(kept.file).write_bytes(_forged(kept, honest))
    assert station.read(kept) == b"forged"  # so that it is the commitment which is refused below
    station.place(kept.file).write_bytes(_forged(kept, replace(honest, commitment=bytes(32))))
    with pytest.raises(IntegrityFailure) as failure:
        station.read(kept)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        {"recording": RecordingId("recording-2")},
        {"station": StationId("station-2")},
        {"key_id": KeyId("key-2")},
        {"encapsulated": b"another"},
    ],
)
def test_a_file_whose_header_names_something_else_is_found(
    station: VaultStation, change: dict[str, Any]
) -> None:
    kept = station.seal(_CONTENT)
    other = replace(kept.locked.sealed_key, **change)
    header = SealedHeader(other, commitment_to(kept.key.secret))
    station.place(kept.file).write_bytes(_forged(kept, header))
    with pytest.raises(IntegrityFailure) as failure:
        station.read(kept)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED


def test_a_vault_refuses_a_sealed_file_of_another_station(
    station: VaultStation,
) -> None:
    kept = station.seal(b"footage")
    place = station.place(kept.file)
    place.write_bytes(place.read_bytes().replace(b"station-1", b"station-2", 1))
    with pytest.raises(IntegrityFailure) as failure:
        station.vault.sealed_key(kept.locked.recording, kept.file)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED


def test_a_folder_in_a_sealed_files_place_is_told_as_damage(station: VaultStation) -> None:
    kept = station.seal(b"footage")
    place = station.place(kept.file)
    place.unlink()
    place.mkdir()
    with pytest.raises(IntegrityFailure) as failure:
        station.vault.sealed_sha256(kept.file)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED
