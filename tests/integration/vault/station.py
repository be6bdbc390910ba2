"""A station for the vault's tests: its key pair, a vault folder, and sealing in this process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.domain.footage import DataKey, LockedFootage, SealedDataKey
from desktop.domain.identifiers import Badge, KeyId, RecordingId, StationId, new_id
from desktop.domain.recordings import SealedFile
from desktop.ports.grants import PlaybackGrant
from desktop.ports.sealing import SealingJob, StationPublicKey
from desktop.vault.data_keys import DataKeyMaker
from desktop.vault.disk import VaultDisk
from desktop.vault.layout import VaultLayout
from desktop.vault.sealed_file_writer import SealedFileWriter
from desktop.vault.vault import SealedVault

STATION = StationId("station-1")
KEY_ID = KeyId("key-1")
GRANT_SECONDS = 600.0

_SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def fresh_recording() -> RecordingId:
    return RecordingId(new_id(datetime.now(UTC)))


class MovedClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 20, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.seconds


class SilentProgress:
    """Listens, and at each step does what a test wants to happen meanwhile."""

    def __init__(self, meanwhile: Callable[[int], None] = lambda done: None) -> None:
        self._meanwhile = meanwhile

    def sealed(self, done: int) -> None:
        self._meanwhile(done)

    def verified(self, done: int) -> None:
        """Nothing happens while a file is verified."""


@dataclass(frozen=True)
class KeptFootage:
    """A file sealed into a vault, with all that its records and its custodian would hold."""

    file: SealedFile
    locked: LockedFootage
    key: DataKey


class VaultStation:
    """A station's key pair and its vault below a folder."""

    def __init__(self, folder: Path) -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        point = self.private.public_key().public_bytes(
            Encoding.X962, PublicFormat.UncompressedPoint
        )
        self.public = StationPublicKey(STATION, KEY_ID, point)
        self.camera = folder / "camera"
        self.camera.mkdir()
        self.vault_folder = folder / "vault"
        self.vault_folder.mkdir()
        self.layout = VaultLayout(self.vault_folder)
        self.vault = SealedVault(self.vault_folder, STATION)
        self.clock = MovedClock()

    def job(self, content: bytes, name: str = "clip.mp4") -> SealingJob:
        """Put a file onto the camera, and the job to seal it."""
        source = self.camera / name
        source.write_bytes(content)
        return SealingJob(fresh_recording(), source, len(content))

    def writer(self, disk: VaultDisk | None = None) -> SealedFileWriter:
        return SealedFileWriter(self.layout, DataKeyMaker(self.public), disk or VaultDisk())

    def seal(self, content: bytes) -> KeptFootage:
        """Seal content in this process."""
        job = self.job(content)
        copy = self.writer().seal(job, SilentProgress())
        return self.kept(job.recording, copy.file, copy.key.sealed.encapsulated)

    def kept(self, recording: RecordingId, file: SealedFile, encapsulated: bytes) -> KeptFootage:
        """What the records and the custodian would hold of a sealed file."""
        sealed_key = SealedDataKey(STATION, recording, KEY_ID, encapsulated)
        locked = LockedFootage(recording, file.path, sealed_key)
        return KeptFootage(file, locked, self.unseal(sealed_key))

    def unseal(self, sealed: SealedDataKey) -> DataKey:
        """Open a sealed data key, as the key custodian's release would."""
        secret = _SUITE.decrypt(sealed.encapsulated, self.private, sealed.binding())
        return DataKey(sealed.recording, secret)

    def grant(self, *keys: DataKey) -> PlaybackGrant:
        """Leave to play the recordings of these keys."""
        return PlaybackGrant(
            viewer=Badge("A1"),
            decision=1,
            granted_at=self.clock.now(),
            terminal="terminal-1",
            keys={key.recording: key for key in keys},
            clock=self.clock,
            seconds=GRANT_SECONDS,
        )

    def read(self, kept: KeptFootage) -> bytes:
        """Everything that a sealed file holds, by a grant."""
        reader = self.vault.open(self.grant(kept.key), kept.locked)
        try:
            return reader.read_at(0, reader.size)
        finally:
            reader.close()

    def place(self, file: SealedFile) -> Path:
        return self.vault_folder / file.path

    def names(self) -> list[str]:
        """All files below the vault's folder but the lock."""
        files = (path for path in self.vault_folder.rglob("*") if path.is_file())
        return sorted(path.name for path in files if path != self.layout.lock)


def pattern(size: int) -> bytes:
    """Bytes that differ from segment to segment: byte i is i modulo 251."""
    period = bytes(range(251))
    return (period * (size // 251 + 1))[:size]
