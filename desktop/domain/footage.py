"""Footage in its two states. Locked and unlocked are different types, not one flag."""

from dataclasses import dataclass, field

from desktop.domain.identifiers import KeyId, RecordingId, StationId

_BINDING_LABEL = b"firsthand sealed data key v1"


@dataclass(frozen=True, slots=True)
class SealedDataKey:
    """A recording's data key, sealed to the station's public key (HPKE, RFC 9180); opens nothing.

    Station, recording and key ids are bound into the seal: a key moved to another recording fails.
    """

    station: StationId
    recording: RecordingId
    key_id: KeyId
    encapsulated: bytes

    def binding(self) -> bytes:
        """What the seal is bound to, as HPKE's `info` (see `seal_binding`)."""
        return seal_binding(self.station, self.recording, self.key_id)


@dataclass(frozen=True, slots=True)
class DataKey:
    """The 32 bytes that decrypt one recording. Only the key custodian's release makes one."""

    recording: RecordingId
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LockedFootage:
    """A sealed file of the vault that nobody may read: its place and its sealed key."""

    recording: RecordingId
    path: str
    sealed_key: SealedDataKey


def seal_binding(station: StationId, recording: RecordingId, key_id: KeyId) -> bytes:
    """Tell the bytes that bind a sealed data key to its ids, used as HPKE's `info`.

    A label, then each id in UTF-8 behind its length in two bytes (big-endian), so that no two
    different sets of ids give the same bytes. Specified in docs/sealed-file.md.
    """
    parts = [part.encode() for part in (station, recording, key_id)]
    return _BINDING_LABEL + b"".join(len(part).to_bytes(2, "big") + part for part in parts)
