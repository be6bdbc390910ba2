"""docs/sealed-file.md and its test vectors say what the program does."""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.domain.footage import DataKey, LockedFootage, SealedDataKey
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.vault.data_keys import commitment_to
from desktop.vault.sealed_header import SealedHeader, header_digest
from desktop.vault.segments import SegmentCipher, SegmentPlan
from desktop.vault.vault import SealedVault
from tests.integration.vault.station import VaultStation, pattern
from tests.integration.vault.tink_oracle import tink_decrypts

_ROOT = Path(__file__).parents[3]
_FOLDER = _ROOT / "resources" / "sealed_file"
_EXAMPLE = _FOLDER / "example.sealed"
_VECTORS = json.loads((_FOLDER / "vectors.json").read_text(encoding="utf-8"))
_CASES = _VECTORS["cases"]
_DATA_KEY = bytes.fromhex(_VECTORS["data_key"])
_KEY = SealedDataKey(
    StationId(_VECTORS["station_id"]),
    RecordingId(_VECTORS["recording_id"]),
    KeyId(_VECTORS["key_id"]),
    bytes.fromhex(_VECTORS["sealed_data_key"]),
)
_PROGRAMS = re.findall(
    r"```python\n(.*?)```",
    (_ROOT / "docs" / "sealed-file.md").read_text(encoding="utf-8"),
    re.DOTALL,
)


def _header() -> bytes:
    return SealedHeader(_KEY, commitment_to(_DATA_KEY)).encode()


def _payload(size: int, preamble: bytes) -> bytes:
    cipher = SegmentCipher(_DATA_KEY, header_digest(_header()), preamble)
    plan = SegmentPlan(size)
    original = memoryview(pattern(size))
    payload = bytearray(plan.payload_size)
    payload[: len(preamble)] = preamble
    for index in range(plan.count):
        segment = plan.segment(index)
        place = slice(segment.sealed_start, segment.sealed_start + segment.sealed_length)
        plain = original[segment.start : segment.start + segment.length]
        cipher.encrypt(segment, plain, memoryview(payload)[place])
    return bytes(payload)


def test_the_stations_private_key_opens_the_sealed_data_key() -> None:
    number = int(_VECTORS["station_private_key"], 16)
    private = ec.derive_private_key(number, ec.SECP256R1())
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    suite = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    assert point.hex() == _VECTORS["station_public_key"]
    assert _KEY.binding().hex() == _VECTORS["binding"]
    assert suite.decrypt(_KEY.encapsulated, private, _KEY.binding()) == _DATA_KEY


def test_the_header_is_the_one_that_the_fields_give() -> None:
    header = _header()
    length = int.from_bytes(header[10:12], "big")
    assert commitment_to(_DATA_KEY).hex() == _VECTORS["key_commitment"]
    assert header[12 : 12 + length].decode() == _VECTORS["header_json"]
    assert header_digest(header).hex() == _VECTORS["header_sha256"]


@pytest.mark.parametrize("case", _CASES, ids=[str(case["original_size"]) for case in _CASES])
def test_every_size_is_sealed_to_the_very_bytes_and_tink_opens_them(
    case: dict[str, str | int],
) -> None:
    size = int(case["original_size"])
    payload = _payload(size, bytes.fromhex(str(case["preamble"])))
    sealed = _header() + payload
    assert hashlib.sha256(pattern(size)).hexdigest() == case["original_sha256"]
    assert len(sealed) == case["sealed_size"]
    assert hashlib.sha256(sealed).hexdigest() == case["sealed_sha256"]
    assert tink_decrypts(_DATA_KEY, header_digest(_header()), payload) == pattern(size)


def test_the_vault_reads_the_example(station: VaultStation) -> None:
    path = station.layout.sealed_path(_KEY.recording)
    place = station.layout.locate(path)
    place.parent.mkdir(parents=True)
    place.write_bytes(_EXAMPLE.read_bytes())
    vault = SealedVault(station.vault_folder, _KEY.station)
    grant = station.grant(DataKey(_KEY.recording, _DATA_KEY))
    reader = vault.open(grant, LockedFootage(_KEY.recording, path, _KEY))
    assert reader.read_at(0, reader.size) == pattern(1000)
    reader.close()


@pytest.mark.parametrize("program", _PROGRAMS, ids=["cryptography", "tink"])
def test_the_programs_on_the_page_read_the_example(program: str) -> None:
    command = [sys.executable, "-c", program, str(_EXAMPLE), _VECTORS["data_key"]]
    read = subprocess.run(command, capture_output=True, check=True)
    assert read.stdout == pattern(1000)


@pytest.mark.parametrize("program", _PROGRAMS, ids=["cryptography", "tink"])
def test_the_programs_on_the_page_read_what_the_program_seals(
    station: VaultStation, program: str
) -> None:
    kept = station.seal(pattern(2_500_000))
    place = str(station.place(kept.file))
    command = [sys.executable, "-c", program, place, kept.key.secret.hex()]
    read = subprocess.run(command, capture_output=True, check=True)
    assert read.stdout == pattern(2_500_000)
