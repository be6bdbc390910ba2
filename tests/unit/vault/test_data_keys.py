from dataclasses import replace

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.domain.footage import SealedDataKey, seal_binding
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.ports.sealing import StationPublicKey
from desktop.vault.data_keys import DataKeyMaker, commitment_to

_SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_PRIVATE = ec.generate_private_key(ec.SECP256R1())
_POINT = _PRIVATE.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
_MAKER = DataKeyMaker(StationPublicKey(StationId("station-1"), KeyId("key-1"), _POINT))
_RECORDING = RecordingId("recording-1")


def _open(sealed: SealedDataKey) -> bytes:
    return _SUITE.decrypt(sealed.encapsulated, _PRIVATE, sealed.binding())


def test_the_stations_private_key_opens_a_data_key() -> None:
    made = _MAKER.make(_RECORDING)
    assert _open(made.sealed) == made.secret
    assert len(made.secret) == 32


def test_a_sealed_data_key_moved_to_other_ids_does_not_open() -> None:
    sealed = _MAKER.make(_RECORDING).sealed
    for moved in (
        replace(sealed, recording=RecordingId("recording-2")),
        replace(sealed, station=StationId("station-2")),
        replace(sealed, key_id=KeyId("key-2")),
    ):
        with pytest.raises(InvalidTag):
            _open(moved)


def test_every_recording_gets_a_key_of_its_own() -> None:
    assert len({_MAKER.make(_RECORDING).secret for _ in range(5)}) == 5


def test_a_data_key_does_not_show_in_what_a_program_prints() -> None:
    made = _MAKER.make(_RECORDING)
    assert repr(made.secret) not in repr(made)
    assert "secret" not in repr(made)


def test_a_commitment_is_the_keys_own_and_is_not_the_key() -> None:
    one, other = bytes(32), bytes(31) + b"\1"
    assert commitment_to(one) == commitment_to(one)
    assert len({commitment_to(one), commitment_to(other), one, other}) == 4


def test_a_point_off_the_curve_is_no_public_key() -> None:
    with pytest.raises(ValueError, match="EC key"):
        DataKeyMaker(StationPublicKey(StationId("s"), KeyId("k"), b"\x04" + bytes(64)))


def test_no_two_sets_of_ids_are_bound_by_the_same_bytes() -> None:
    parts = ["", "a", "ab", "b", "\0", "a\0"]
    bindings = {
        seal_binding(StationId(station), RecordingId(recording), KeyId(key))
        for station in parts
        for recording in parts
        for key in parts
    }
    assert len(bindings) == len(parts) ** 3
