"""Station keys that seal, sign and open in memory, without any cryptography worth the name."""

import hashlib
from dataclasses import dataclass, field

from desktop.domain.footage import DataKey, SealedDataKey, seal_binding
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.recovery import RecoveryHalves
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.ports.key_custody import StationKeys
from desktop.ports.sealing import StationPublicKey

_SEAL_SIZE = 32


def fake_seal(
    secret: bytes, station: StationId, recording: RecordingId, key_id: KeyId
) -> SealedDataKey:
    """Seal a data key so that `FakeUnsealer` opens it, for these ids alone."""
    seal = hashlib.sha256(seal_binding(station, recording, key_id)).digest()
    return SealedDataKey(station, recording, key_id, seal + secret)


@dataclass
class FakeUnsealer:
    """Opens what `fake_seal` sealed for one station; `unsealed` lists what it was asked to open."""

    station: StationId
    unsealed: list[RecordingId] = field(default_factory=list)

    def unseal(self, sealed: SealedDataKey) -> DataKey:
        self.unsealed.append(sealed.recording)
        seal = hashlib.sha256(sealed.binding()).digest()
        if sealed.station != self.station or sealed.encapsulated[:_SEAL_SIZE] != seal:
            raise IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording=sealed.recording)
        return DataKey(sealed.recording, sealed.encapsulated[_SEAL_SIZE:])


class FakeSigner:
    """Signs by hashing with its public key; `fake_signature_check` knows its signatures."""

    def __init__(self, public_key: bytes = b"\x07" * 32) -> None:
        self._public_key = public_key

    @property
    def public_key(self) -> bytes:
        return self._public_key

    def sign(self, message: bytes) -> bytes:
        return hashlib.sha512(self._public_key + message).digest()


def fake_signature_check(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a FakeSigner of that public key made the signature."""
    return signature == FakeSigner(public_key).sign(message)


def fake_station_keys(station: StationId, key_id: KeyId | None = None) -> StationKeys:
    """The opened keys of a station."""
    public = StationPublicKey(station, key_id or KeyId("key-1"), b"\x04" * 65)
    return StationKeys(
        public=public,
        unsealer=FakeUnsealer(station),
        signer=FakeSigner(),
        database_key=hashlib.sha256(station.encode()).digest(),
    )


class FakeKeyCustody:
    """Keeps station keys in memory; `forget` plays the machine whose keychain lost the key."""

    def __init__(self) -> None:
        self._keys: dict[StationId, StationKeys] = {}
        self._forgotten: set[StationId] = set()
        self._printed: dict[StationId, RecoveryHalves] = {}

    def create(
        self, station: StationId, halves: RecoveryHalves | None = None
    ) -> tuple[StationKeys, RecoveryHalves]:
        if station in self._keys:
            raise BadInput(Problem.STATION_EXISTS, station=station)
        self._keys[station] = fake_station_keys(station)
        if halves is not None:
            self._printed[station] = halves
        return self._keys[station], self._halves(station)

    def open(self, station: StationId) -> StationKeys:
        if station not in self._keys or station in self._forgotten:
            raise BadInput(Problem.STATION_KEY_MISSING, station=station)
        return self._keys[station]

    def recover(self, station: StationId, halves: RecoveryHalves) -> StationKeys:
        right = self._halves(station)
        if {halves.first, halves.second} != {right.first, right.second}:
            raise BadInput(Problem.RECOVERY_HALVES_WRONG, fault="not-this-stations")
        self._forgotten.discard(station)
        return self.open(station)

    def forget(self, station: StationId) -> None:
        """Lose the master key until it is recovered."""
        self._forgotten.add(station)

    def _halves(self, station: StationId) -> RecoveryHalves:
        made = RecoveryHalves(f"H1-{station}", f"H2-{station}")
        return self._printed.get(station, made)
