"""One station's keys: a master key in the key store, everything else derived from or under it.

The private keys lie as 32 bytes each inside their key files: P-256 as RFC 9180 serializes it (the
scalar, big-endian), Ed25519 as RFC 8032 has it. Subkeys of the master key come from HKDF-SHA256
with a label, the kind of station and its id as `info`.
"""

import os
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.credentials import recovery_halves
from desktop.credentials.key_file import KeyFile, KeyFileUnreadable, KeyLabel, KeyPurpose
from desktop.credentials.key_folder import KeyFolder
from desktop.credentials.signatures import Ed25519Signer
from desktop.credentials.unsealer import HpkeUnsealer
from desktop.domain.identifiers import KeyId, StationId
from desktop.domain.recovery import HalvesFault, RecoveryHalves
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.key_custody import StationKeys
from desktop.ports.key_store import KeyStore
from desktop.ports.sealing import StationPublicKey

KEYS_FOLDER = "keys"
_KEY_BYTES = 32
_DATABASE = "database key"
_WRAPPING = "wrapping of private keys"
_RECOVERY = "wrapping of the recovery copy"


class StationKeyCustody:
    """Makes, opens, rotates and recovers the keys of the station in one folder.

    Promises: outside the key store and this process's memory no secret exists unencrypted; keys
    made for a demonstration never open through a real key store, nor the other way round.
    """

    def __init__(self, station_folder: Path, store: KeyStore) -> None:
        self._folder = station_folder / KEYS_FOLDER
        self._store = store

    def create(
        self, station: StationId, halves: RecoveryHalves | None = None
    ) -> tuple[StationKeys, RecoveryHalves]:
        halves = recovery_halves.new_halves() if halves is None else halves
        offline_key = recovery_halves.join(halves)
        files = self._files(station)
        if not files.is_empty() or self._store.read(station) is not None:
            raise BadInput(Problem.STATION_EXISTS, station=station, folder=self._folder)
        master_key = os.urandom(_KEY_BYTES)
        # The key store comes first: where there is no keychain, nothing is left behind.
        self._store.write(station, master_key)
        self._write_recovery_copy(station, master_key, offline_key)
        self._write_sealing_key(station, master_key, serial=1)
        self._write_signing_key(station, master_key)
        return self._opened(station, master_key), halves

    def open(self, station: StationId) -> StationKeys:
        # Asked first, because it tells a demonstration's keys before the key store is touched.
        self._files(station).signing()
        return self._opened(station, self._master_key(station))

    def recover(self, station: StationId, halves: RecoveryHalves) -> StationKeys:
        offline_key = recovery_halves.join(halves)
        copy = self._files(station).recovery()
        try:
            master_key = copy.open(self._derived(station, offline_key, _RECOVERY))
        except KeyFileUnreadable as error:
            raise BadInput(
                Problem.RECOVERY_HALVES_WRONG, fault=HalvesFault.NOT_THIS_STATIONS.value
            ) from error
        keys = self._opened(station, master_key)
        self._store.write(station, master_key)
        return keys

    def rotate_sealing_key(self, station: StationId) -> StationKeys:
        """Make a new key pair for new recordings; those sealed before stay with their own key.

        Raises what `open` raises, and BadInput (STATION_READ_ONLY, DISK_FULL).
        """
        serial = self._files(station).sealing()[-1].label.serial + 1
        master_key = self._master_key(station)
        self._opened(station, master_key)
        self._write_sealing_key(station, master_key, serial)
        return self._opened(station, master_key)

    def _master_key(self, station: StationId) -> bytes:
        master_key = self._store.read(station)
        if master_key is None:
            raise BadInput(Problem.STATION_KEY_MISSING, station=station)
        return master_key

    def _opened(self, station: StationId, master_key: bytes) -> StationKeys:
        files = self._files(station)
        wrapping_key = self._derived(station, master_key, _WRAPPING)
        private_keys = {
            file.label.key_id: _p256(files.open(file, wrapping_key)) for file in files.sealing()
        }
        current = list(private_keys)[-1]
        signing_key = files.open(files.signing(), wrapping_key)
        return StationKeys(
            public=StationPublicKey(station, current, _point(private_keys[current])),
            unsealer=HpkeUnsealer(station, private_keys),
            signer=Ed25519Signer(Ed25519PrivateKey.from_private_bytes(signing_key)),
            database_key=self._derived(station, master_key, _DATABASE),
        )

    def _write_recovery_copy(
        self, station: StationId, master_key: bytes, offline_key: bytes
    ) -> None:
        label = self._label(station, KeyPurpose.RECOVERY, KeyId("recovery"))
        wrapping_key = self._derived(station, offline_key, _RECOVERY)
        self._files(station).write(KeyFile.seal(label, master_key, wrapping_key))

    def _write_sealing_key(self, station: StationId, master_key: bytes, serial: int) -> None:
        private_key = ec.generate_private_key(ec.SECP256R1())
        scalar = private_key.private_numbers().private_value.to_bytes(_KEY_BYTES, "big")
        key_id = _key_id(_point(private_key))
        label = self._label(station, KeyPurpose.SEALING, key_id, serial)
        wrapping_key = self._derived(station, master_key, _WRAPPING)
        self._files(station).write(KeyFile.seal(label, scalar, wrapping_key))

    def _write_signing_key(self, station: StationId, master_key: bytes) -> None:
        private_key = Ed25519PrivateKey.generate()
        key_id = _key_id(private_key.public_key().public_bytes_raw())
        label = self._label(station, KeyPurpose.SIGNING, key_id)
        wrapping_key = self._derived(station, master_key, _WRAPPING)
        self._files(station).write(
            KeyFile.seal(label, private_key.private_bytes_raw(), wrapping_key)
        )

    def _files(self, station: StationId) -> KeyFolder:
        return KeyFolder(self._folder, station, demonstration=self._store.for_demonstrations)

    def _label(
        self, station: StationId, purpose: KeyPurpose, key_id: KeyId, serial: int = 1
    ) -> KeyLabel:
        return KeyLabel(purpose, station, self._store.for_demonstrations, key_id, serial)

    def _derived(self, station: StationId, key: bytes, label: str) -> bytes:
        kind = "demonstration station" if self._store.for_demonstrations else "station"
        info = f"firsthand {label} 1\n{kind}\n{station}".encode()
        return HKDF(SHA256(), _KEY_BYTES, salt=None, info=info).derive(key)


def _p256(scalar: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(scalar, "big"), ec.SECP256R1())


def _point(private_key: ec.EllipticCurvePrivateKey) -> bytes:
    return private_key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _key_id(public_key: bytes) -> KeyId:
    """The key's own thumbprint: the first 16 bytes of its SHA-256, in hex."""
    return KeyId(sha256(public_key).hexdigest()[:32])
