import json
from collections.abc import Callable

import pytest

from desktop.domain.footage import SealedDataKey
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.vault.damage import Damage
from desktop.vault.sealed_header import HEADER_SIZE, SealedHeader

_HEADER = SealedHeader(
    SealedDataKey(
        StationId("station-1"), RecordingId("recording-1"), KeyId("key-1"), b"\x04sealed"
    ),
    bytes(range(32)),
)
_START = 12


def _fields() -> dict[str, object]:
    encoded = _HEADER.encode()
    length = int.from_bytes(encoded[10:_START], "big")
    fields = json.loads(encoded[_START : _START + length])
    assert isinstance(fields, dict)
    return fields


def _with_json(text: bytes) -> bytes:
    start = _HEADER.encode()[:10] + len(text).to_bytes(2, "big")
    return (start + text).ljust(HEADER_SIZE, b"\0")


def _with_fields(**changed: object) -> bytes:
    fields = {name: value for name, value in (_fields() | changed).items() if value is not None}
    return _with_json(json.dumps(fields, sort_keys=True, separators=(",", ":")).encode())


def test_a_header_says_what_was_put_into_it() -> None:
    assert SealedHeader.decode(_HEADER.encode()) == _HEADER


def test_a_header_is_4096_bytes_padded_with_zeros() -> None:
    encoded = _HEADER.encode()
    length = int.from_bytes(encoded[10:_START], "big")
    assert len(encoded) == 4096
    assert encoded[_START + length - 1 : _START + length] == b"}"
    assert not any(encoded[_START + length :])


def test_a_header_holds_no_name_of_a_person_camera_or_file() -> None:
    assert set(_fields()) == {
        "hpke_suite",
        "key_commitment",
        "key_id",
        "payload",
        "recording_id",
        "sealed_data_key",
        "segment_size",
        "station_id",
    }


def test_a_header_rebuilt_from_its_fields_is_the_same() -> None:
    assert _with_fields() == _HEADER.encode()


_DAMAGED: dict[str, Callable[[bytes], bytes]] = {
    "another magic": lambda it: b"\x89PNG" + it[4:],
    "a newer version": lambda it: it[:8] + (2).to_bytes(2, "big") + it[10:],
    "version 0": lambda it: it[:8] + bytes(2) + it[10:],
    "non-zero padding": lambda it: it[:-1] + b"\1",
    "a length beyond the header": lambda it: it[:10] + b"\xff\xff" + it[12:],
    "a shorter length": lambda it: it[:10] + (10).to_bytes(2, "big") + it[12:],
    "a header cut off": lambda it: it[:-1],
    "nothing": lambda it: b"",
    "no JSON": lambda it: _with_json(b"{"),
    "JSON too deep": lambda it: _with_json(b"[" * 4000),
    "a JSON list": lambda it: _with_json(b"[]"),
    "JSON with spaces": lambda it: _with_json(json.dumps(_fields(), sort_keys=True).encode()),
    "hexadecimal capitals": lambda it: _with_fields(sealed_data_key="04AB"),
    "no hexadecimal": lambda it: _with_fields(sealed_data_key="xy"),
    "a number for an id": lambda it: _with_fields(recording_id=7),
    "a field missing": lambda it: _with_fields(key_commitment=None),
    "a field too many": lambda it: _with_fields(camera="BWC-1"),
    "a short commitment": lambda it: _with_fields(key_commitment="00"),
    "another suite": lambda it: _with_fields(hpke_suite="DHKEM(X25519, HKDF-SHA256)"),
    "another payload": lambda it: _with_fields(payload="AES256_GCM_HKDF_4KB"),
    "another segment size": lambda it: _with_fields(segment_size=4096),
}


@pytest.mark.parametrize("damage", _DAMAGED.values(), ids=_DAMAGED.keys())
def test_a_header_that_is_not_exactly_ours_is_damage(damage: Callable[[bytes], bytes]) -> None:
    damaged = damage(_HEADER.encode())
    assert damaged != _HEADER.encode()
    with pytest.raises(Damage):
        SealedHeader.decode(damaged)


def test_a_newer_version_is_named_as_one() -> None:
    newer = _HEADER.encode()[:8] + (2).to_bytes(2, "big") + _HEADER.encode()[10:]
    with pytest.raises(Damage, match="format version is 2"):
        SealedHeader.decode(newer)


def test_ids_too_long_for_a_header_are_our_own_mistake() -> None:
    key = SealedDataKey(StationId("s" * 5000), RecordingId("r"), KeyId("k"), b"")
    with pytest.raises(ValueError, match="too long"):
        SealedHeader(key, bytes(32)).encode()
