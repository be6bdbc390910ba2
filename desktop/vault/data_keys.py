"""Data keys: made fresh for each recording, sealed to the station's public key, committed to."""

import os
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.domain.footage import SealedDataKey, seal_binding
from desktop.domain.identifiers import RecordingId
from desktop.ports.sealing import StationPublicKey
from desktop.vault.segments import DATA_KEY_SIZE

HPKE_SUITE = "DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM"
COMMITMENT_SIZE = 32

_SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_COMMITMENT_LABEL = b"firsthand sealed file v1 key commitment"


@dataclass(frozen=True, slots=True)
class FreshDataKey:
    """A data key in the process that made it, with the only form of it that is kept."""

    secret: bytes = field(repr=False)
    sealed: SealedDataKey


class DataKeyMaker:
    """Makes data keys sealed to one station's public key (HPKE base mode, RFC 9180)."""

    def __init__(self, station_key: StationPublicKey) -> None:
        """Raises ValueError where the point is not on P-256."""
        self._station_key = station_key
        self._public = ec.EllipticCurvePublicKey.from_encoded_point(
            ec.SECP256R1(), station_key.point
        )

    def make(self, recording: RecordingId) -> FreshDataKey:
        """Make one recording's data key."""
        secret = os.urandom(DATA_KEY_SIZE)
        station, key_id = self._station_key.station, self._station_key.key_id
        binding = seal_binding(station, recording, key_id)
        encapsulated = _SUITE.encrypt(secret, self._public, binding)
        return FreshDataKey(secret, SealedDataKey(station, recording, key_id, encapsulated))


def commitment_to(data_key: bytes) -> bytes:
    """The 32 bytes that no other data key gives: GCM alone can be opened under two keys."""
    return HKDF(SHA256(), COMMITMENT_SIZE, None, _COMMITMENT_LABEL).derive(data_key)
