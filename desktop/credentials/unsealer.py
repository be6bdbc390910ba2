"""Opening sealed data keys: HPKE (RFC 9180) with the station's private keys."""

from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

from desktop.domain.footage import DataKey, SealedDataKey
from desktop.domain.identifiers import KeyId, StationId
from desktop.domain.refusals import IntegrityFailure, Problem

_SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_DATA_KEY_BYTES = 32


class HpkeUnsealer:
    """Holds one station's private keys by key id; keys that were rotated out still open."""

    def __init__(
        self, station: StationId, private_keys: Mapping[KeyId, EllipticCurvePrivateKey]
    ) -> None:
        self._station = station
        self._private_keys = dict(private_keys)

    def __repr__(self) -> str:
        return f"HpkeUnsealer({self._station})"

    def unseal(self, sealed: SealedDataKey) -> DataKey:
        private_key = self._private_keys.get(sealed.key_id)
        if private_key is None or sealed.station != self._station:
            raise _damaged(sealed)
        try:
            secret = _SUITE.decrypt(sealed.encapsulated, private_key, sealed.binding())
        except InvalidTag as error:
            raise _damaged(sealed) from error
        if len(secret) != _DATA_KEY_BYTES:
            raise _damaged(sealed)
        return DataKey(sealed.recording, secret)


def _damaged(sealed: SealedDataKey) -> IntegrityFailure:
    return IntegrityFailure(
        Problem.SEALED_FILE_DAMAGED,
        recording=sealed.recording,
        station=sealed.station,
        key_id=sealed.key_id,
    )
