"""The 4,096 bytes before a sealed file's payload: whose it is, and its sealed data key."""

import hashlib
import json
from dataclasses import dataclass

from desktop.domain.footage import SealedDataKey
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.vault.damage import Damage
from desktop.vault.data_keys import COMMITMENT_SIZE, HPKE_SUITE
from desktop.vault.segments import PAYLOAD_KIND, SEGMENT_SIZE

HEADER_SIZE = 4096
FORMAT_VERSION = 1

# As PNG's: a byte above 127, a name, and line ends that a transfer as text would change.
_MAGIC = b"\x89FHS\r\n\x1a\n"
_FIELDS_AT = 12
_KNOWN = {
    "hpke_suite": HPKE_SUITE,
    "payload": PAYLOAD_KIND,
    "segment_size": SEGMENT_SIZE,
}
_STRINGS = ("key_commitment", "key_id", "recording_id", "sealed_data_key", "station_id")


@dataclass(frozen=True, slots=True)
class SealedHeader:
    """What a sealed file says of itself in the clear: ids, sealed data key, key commitment."""

    sealed_key: SealedDataKey
    commitment: bytes

    def encode(self) -> bytes:
        """The header's bytes."""
        fields = _canonical(
            {
                **_KNOWN,
                "key_commitment": self.commitment.hex(),
                "key_id": self.sealed_key.key_id,
                "recording_id": self.sealed_key.recording,
                "sealed_data_key": self.sealed_key.encapsulated.hex(),
                "station_id": self.sealed_key.station,
            }
        )
        start = _MAGIC + FORMAT_VERSION.to_bytes(2, "big") + len(fields).to_bytes(2, "big")
        if len(start) + len(fields) > HEADER_SIZE:
            raise ValueError("the ids are too long for a header")
        return (start + fields).ljust(HEADER_SIZE, b"\0")

    @classmethod
    def decode(cls, untrusted: bytes) -> "SealedHeader":
        """Read a header, taking nothing but what `encode` writes.

        Raises Damage.
        """
        fields = _fields_of(untrusted)
        if any(fields.get(name) != value for name, value in _KNOWN.items()):
            raise Damage("it names another way of sealing")
        texts = {name: fields.get(name) for name in _STRINGS}
        if set(fields) != {*_KNOWN, *_STRINGS}:
            raise Damage("its header has other fields")
        strings = {name: text for name, text in texts.items() if isinstance(text, str)}
        if len(strings) != len(_STRINGS):
            raise Damage("its header's fields have other kinds")
        header = cls(
            SealedDataKey(
                StationId(strings["station_id"]),
                RecordingId(strings["recording_id"]),
                KeyId(strings["key_id"]),
                _bytes_of(strings["sealed_data_key"]),
            ),
            _bytes_of(strings["key_commitment"]),
        )
        # What says the same in other bytes (another order, capitals, spaces) is not ours.
        if len(header.commitment) != COMMITMENT_SIZE or header.encode() != untrusted:
            raise Damage("its header is not in canonical form")
        return header


def header_digest(header: bytes) -> bytes:
    """The SHA-256 that binds a header to its payload, as the stream's associated data."""
    return hashlib.sha256(header).digest()


def _canonical(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("ascii")


def _fields_of(untrusted: bytes) -> dict[str, object]:
    if len(untrusted) != HEADER_SIZE:
        raise Damage("it is shorter than a header")
    if not untrusted.startswith(_MAGIC):
        raise Damage("it does not begin like a sealed file")
    version = int.from_bytes(untrusted[8:10], "big")
    if version != FORMAT_VERSION:
        raise Damage(f"its format version is {version}, this program reads {FORMAT_VERSION}")
    end = _FIELDS_AT + int.from_bytes(untrusted[10:12], "big")
    if end > HEADER_SIZE or any(untrusted[end:]):
        raise Damage("its header is not padded with zeros")
    try:
        fields = json.loads(untrusted[_FIELDS_AT:end])
    except (ValueError, RecursionError) as error:
        raise Damage("its header can't be read") from error
    if not isinstance(fields, dict):
        raise Damage("its header has no fields")
    return fields


def _bytes_of(untrusted_hex: str) -> bytes:
    try:
        return bytes.fromhex(untrusted_hex)
    except ValueError as error:
        raise Damage("its header's fields have other kinds") from error
