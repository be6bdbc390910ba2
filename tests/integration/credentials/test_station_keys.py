"""A station's keys: made, opened, moved, damaged, rotated and recovered."""

import base64
import json
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec

from desktop.credentials.demonstration_key_store import DemonstrationKeyStore
from desktop.credentials.signatures import check_signature
from desktop.credentials.station_keys import StationKeyCustody
from desktop.domain.footage import SealedDataKey, seal_binding
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.recovery import HalfFault, HalvesFault, RecoveryHalves
from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem
from desktop.ports.key_custody import StationKeys
from desktop.ports.sealing import StationPublicKey
from tests.fakes.key_store import FakeKeyStore

STATION = StationId("0193-station")
OTHER = StationId("0193-other-station")
RECORDING = RecordingId("0193-recording")
SECRET = bytes(range(32))
SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def seal(public: StationPublicKey, secret: bytes = SECRET) -> SealedDataKey:
    """Seal a data key as the offload worker does: with the public key and nothing else."""
    point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public.point)
    info = seal_binding(public.station, RECORDING, public.key_id)
    return SealedDataKey(
        public.station, RECORDING, public.key_id, SUITE.encrypt(secret, point, info)
    )


class Station:
    """A station folder with its key store, whose keys were made."""

    def __init__(self, folder: Path, station: StationId = STATION) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.id = station
        self.store = FakeKeyStore()
        self.custody = StationKeyCustody(folder, self.store)
        self.keys, self.halves = self.custody.create(station)

    def file(self, pattern: str) -> Path:
        (found,) = (self.folder / "keys").glob(pattern)
        return found

    def refusal(self) -> KnownError:
        with pytest.raises(KnownError) as refused:
            self.custody.open(self.id)
        return refused.value

    def refusal_of(self, halves: RecoveryHalves) -> KnownError:
        with pytest.raises(KnownError) as refused:
            self.custody.recover(self.id, halves)
        return refused.value


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return Station(tmp_path / "station")


def assert_same(one: StationKeys, other: StationKeys) -> None:
    assert one.public == other.public
    assert one.database_key == other.database_key
    assert one.signer.public_key == other.signer.public_key


def assert_mismatch(refused: KnownError, file: Path) -> None:
    assert isinstance(refused, IntegrityFailure)
    assert refused.problem is Problem.STATION_MISMATCH
    assert refused.facts["file"] == f"keys/{file.name}"


# Making and opening


def test_keys_are_the_same_each_time_they_are_opened(station: Station) -> None:
    opened = station.custody.open(STATION)
    assert_same(opened, station.keys)
    assert opened.unsealer.unseal(seal(station.keys.public)).secret == SECRET
    signature = opened.signer.sign(b"head")
    assert check_signature(station.keys.signer.public_key, b"head", signature)


def test_no_two_stations_have_a_key_in_common(station: Station, tmp_path: Path) -> None:
    other = Station(tmp_path / "other", OTHER)
    assert other.keys.database_key != station.keys.database_key
    assert other.keys.public.point != station.keys.public.point
    assert other.keys.signer.public_key != station.keys.signer.public_key
    assert other.store.keys[OTHER] != station.store.keys[STATION]


def test_the_key_store_holds_the_master_key_and_no_key_that_is_used(station: Station) -> None:
    assert list(station.store.keys) == [STATION]
    assert len(station.store.keys[STATION]) == 32
    assert station.store.keys[STATION] != station.keys.database_key


def test_no_secret_lies_in_the_folder(station: Station) -> None:
    secrets = [station.store.keys[STATION], station.keys.database_key]
    written = [path.read_bytes() for path in station.folder.rglob("*") if path.is_file()]
    assert len(written) == 3
    for content in written:
        for secret in secrets:
            assert secret not in content
            assert base64.b64encode(secret) not in content
            assert secret.hex().encode() not in content
        assert base64.b64decode(json.loads(content)["ciphertext"]) not in secrets


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists, no modes")
def test_the_key_files_are_for_one_account(station: Station) -> None:
    keys = station.folder / "keys"
    assert stat.S_IMODE(keys.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in keys.iterdir()} == {0o600}


def test_nothing_secret_is_shown_when_keys_are_printed(station: Station) -> None:
    shown = repr(station.keys) + repr(station.custody) + repr(station.halves)
    for secret in (station.keys.database_key, station.store.keys[STATION]):
        assert repr(secret)[2:-1] not in shown
    assert repr(station.keys.unsealer) == f"HpkeUnsealer({STATION})"


def test_keys_are_never_made_over_keys(station: Station) -> None:
    before = {path: path.read_bytes() for path in (station.folder / "keys").iterdir()}
    with pytest.raises(BadInput) as refused:
        station.custody.create(STATION)
    assert refused.value.problem is Problem.STATION_EXISTS
    assert {path: path.read_bytes() for path in (station.folder / "keys").iterdir()} == before


def test_a_master_key_that_the_key_store_holds_is_never_replaced(
    station: Station, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    master_key = station.store.keys[STATION]
    with pytest.raises(BadInput) as refused:
        StationKeyCustody(elsewhere, station.store).create(STATION)
    assert refused.value.problem is Problem.STATION_EXISTS
    assert station.store.keys[STATION] == master_key


def test_without_a_keychain_no_key_is_made_and_nothing_is_left(tmp_path: Path) -> None:
    store = FakeKeyStore()
    store.missing = True
    with pytest.raises(BadInput) as refused:
        StationKeyCustody(tmp_path, store).create(STATION)
    assert refused.value.problem is Problem.KEYCHAIN_MISSING
    assert list(tmp_path.iterdir()) == []


def test_without_a_keychain_nothing_opens(station: Station) -> None:
    station.store.missing = True
    assert station.refusal().problem is Problem.KEYCHAIN_MISSING


def test_an_account_that_does_not_hold_the_key_is_told_so(station: Station) -> None:
    station.store.keys.clear()
    refused = station.refusal()
    assert isinstance(refused, BadInput)
    assert refused.problem is Problem.STATION_KEY_MISSING


# Moved, renamed, damaged


def test_another_master_key_opens_nothing(station: Station) -> None:
    station.store.keys[STATION] = bytes(32)
    assert_mismatch(station.refusal(), station.file("*.sealing-key"))


def test_keys_moved_to_another_station_are_refused(station: Station, tmp_path: Path) -> None:
    other = Station(tmp_path / "other", OTHER)
    shutil.copy(station.file("signing.key"), other.folder / "keys")
    assert_mismatch(other.refusal(), other.file("signing.key"))


def test_relabelling_a_moved_key_does_not_help(station: Station, tmp_path: Path) -> None:
    other = Station(tmp_path / "other", OTHER)
    moved = json.loads(station.file("signing.key").read_text("utf-8"))
    (other.folder / "keys" / "signing.key").write_text(
        json.dumps(moved | {"station": OTHER}), "utf-8"
    )
    assert_mismatch(other.refusal(), other.file("signing.key"))


def test_a_whole_folder_under_another_stations_id_is_refused(station: Station) -> None:
    station.store.keys[OTHER] = station.store.keys[STATION]
    for file in (station.folder / "keys").iterdir():
        file.write_text(file.read_text("utf-8").replace(STATION, OTHER), "utf-8")
    with pytest.raises(IntegrityFailure) as refused:
        station.custody.open(OTHER)
    assert refused.value.problem is Problem.STATION_MISMATCH


Damage = Callable[[dict[str, str]], object]
DAMAGES: dict[str, Damage] = {
    "changed": lambda label: label | {"ciphertext": "AAAA" + label["ciphertext"][4:]},
    "cut": lambda label: label | {"ciphertext": label["ciphertext"][:-4]},
    "no base 64": lambda label: label | {"ciphertext": "not base 64!"},
    "no nonce": lambda label: label | {"nonce": ""},
    "serial": lambda label: label | {"serial": 2},
    "serial in words": lambda label: label | {"serial": "two"},
    "purpose": lambda label: label | {"purpose": "recovery"},
    "unknown purpose": lambda label: label | {"purpose": "play"},
    "key id": lambda label: label | {"key_id": "0" * 32},
    "format": lambda label: label | {"format": "another"},
    "version": lambda label: label | {"version": None},
    "missing": lambda label: {"format": label["format"]},
    "list": lambda _: [],
}


@pytest.mark.parametrize("pattern", ["signing.key", "*.sealing-key"])
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_every_damage_of_a_key_file_is_named(
    station: Station, pattern: str, damage: Damage
) -> None:
    file = station.file(pattern)
    file.write_text(json.dumps(damage(json.loads(file.read_text("utf-8")))), "utf-8")
    assert_mismatch(station.refusal(), file)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{" * 3, b"[" * 100_000])
def test_a_key_file_that_is_no_json_is_named(station: Station, content: bytes) -> None:
    station.file("signing.key").write_bytes(content)
    assert_mismatch(station.refusal(), station.file("signing.key"))


def test_a_missing_signing_key_is_named(station: Station) -> None:
    station.file("signing.key").unlink()
    assert_mismatch(station.refusal(), Path("signing.key"))


def test_missing_sealing_keys_are_named(station: Station) -> None:
    station.file("*.sealing-key").unlink()
    assert_mismatch(station.refusal(), Path("*.sealing-key"))


def test_a_renamed_sealing_key_is_named(station: Station) -> None:
    renamed = station.file("*.sealing-key").rename(station.folder / "keys" / "a.sealing-key")
    assert_mismatch(station.refusal(), renamed)


def test_a_key_file_of_a_newer_version_is_refused(station: Station) -> None:
    file = station.file("signing.key")
    file.write_text(file.read_text("utf-8").replace('"version": 1', '"version": 2'), "utf-8")
    refused = station.refusal()
    assert isinstance(refused, BadInput)
    assert refused.problem is Problem.STATION_TOO_NEW
    assert refused.facts["file"] == "keys/signing.key"


# Unsealing


def damaged_unsealing(keys: StationKeys, sealed: SealedDataKey) -> IntegrityFailure:
    with pytest.raises(IntegrityFailure) as refused:
        keys.unsealer.unseal(sealed)
    assert refused.value.problem is Problem.SEALED_FILE_DAMAGED
    assert refused.value.facts["recording"] == sealed.recording
    return refused.value


def test_a_sealed_data_key_opens_for_its_own_recording(station: Station) -> None:
    opened = station.keys.unsealer.unseal(seal(station.keys.public))
    assert (opened.recording, opened.secret) == (RECORDING, SECRET)
    assert repr(SECRET)[2:-1] not in repr(opened)


def test_a_data_key_moved_to_another_recording_is_refused(station: Station) -> None:
    sealed = seal(station.keys.public)
    moved = SealedDataKey(STATION, RecordingId("another"), sealed.key_id, sealed.encapsulated)
    damaged_unsealing(station.keys, moved)


def test_a_data_key_of_another_station_is_refused(station: Station) -> None:
    sealed = seal(station.keys.public)
    damaged_unsealing(
        station.keys, SealedDataKey(OTHER, RECORDING, sealed.key_id, sealed.encapsulated)
    )


def test_a_data_key_sealed_for_another_station_under_this_key_is_refused(station: Station) -> None:
    public = StationPublicKey(OTHER, station.keys.public.key_id, station.keys.public.point)
    damaged_unsealing(station.keys, seal(public))


def test_a_data_key_under_an_unknown_key_id_is_refused(station: Station) -> None:
    public = StationPublicKey(STATION, KeyId("0" * 32), station.keys.public.point)
    damaged_unsealing(station.keys, seal(public))


@pytest.mark.parametrize("place", [0, 1, 64, 65, 96, 97, 112])
def test_a_flipped_bit_anywhere_in_the_seal_is_found(station: Station, place: int) -> None:
    sealed = seal(station.keys.public)
    flipped = bytearray(sealed.encapsulated)
    flipped[place] ^= 1
    damaged_unsealing(
        station.keys, SealedDataKey(STATION, RECORDING, sealed.key_id, bytes(flipped))
    )


@pytest.mark.parametrize("secret", [b"", SECRET[:-1], SECRET + b"x"])
def test_what_is_no_data_key_is_refused_however_well_it_is_sealed(
    station: Station, secret: bytes
) -> None:
    damaged_unsealing(station.keys, seal(station.keys.public, secret))


# Rotation


def test_a_rotated_key_serves_new_recordings_and_old_keys_stay_for_old_ones(
    station: Station,
) -> None:
    rotated = [station.custody.rotate_sealing_key(STATION) for _ in range(4)]
    sealed = [seal(keys.public) for keys in (station.keys, *rotated)]
    assert len({each.key_id for each in sealed}) == 5
    opened = station.custody.open(STATION)
    assert opened.public.key_id == sealed[-1].key_id
    assert {opened.unsealer.unseal(each).secret for each in sealed} == {SECRET}
    assert opened.database_key == station.keys.database_key


def test_nothing_is_rotated_without_the_right_master_key(station: Station) -> None:
    station.store.keys[STATION] = bytes(32)
    with pytest.raises(IntegrityFailure):
        station.custody.rotate_sealing_key(STATION)
    assert len(list((station.folder / "keys").iterdir())) == 3


def test_a_rotated_station_is_recovered_whole(station: Station) -> None:
    rotated = station.custody.rotate_sealing_key(STATION)
    station.store.keys.clear()
    assert_same(station.custody.recover(STATION, station.halves), rotated)


# Recovery


def test_the_two_halves_bring_a_lost_key_back(station: Station) -> None:
    master_key = station.store.keys.pop(STATION)
    recovered = station.custody.recover(STATION, station.halves)
    assert_same(recovered, station.keys)
    assert station.store.keys == {STATION: master_key}
    assert_same(station.custody.open(STATION), station.keys)


def test_swapped_halves_do_as_well(station: Station) -> None:
    station.store.keys.clear()
    swapped = RecoveryHalves(station.halves.second, station.halves.first)
    assert_same(station.custody.recover(STATION, swapped), station.keys)


def test_halves_of_another_station_bring_nothing_back(station: Station, tmp_path: Path) -> None:
    other = Station(tmp_path / "other", OTHER)
    station.store.keys.clear()
    mixed = RecoveryHalves(station.halves.first, other.halves.second)
    for halves in (other.halves, mixed):
        refused = station.refusal_of(halves)
        assert isinstance(refused, BadInput)
        assert refused.problem is Problem.RECOVERY_HALVES_WRONG
        assert refused.facts == {"fault": HalvesFault.NOT_THIS_STATIONS.value}
    assert station.store.keys == {}


def test_one_half_twice_brings_nothing_back(station: Station) -> None:
    station.store.keys.clear()
    refused = station.refusal_of(RecoveryHalves(station.halves.first, station.halves.first))
    assert refused.problem is Problem.RECOVERY_HALVES_WRONG
    assert refused.facts["fault"] == HalvesFault.SAME_HALF_TWICE.value
    assert station.store.keys == {}


def test_a_mistyped_half_is_named(station: Station) -> None:
    station.store.keys.clear()
    refused = station.refusal_of(RecoveryHalves(station.halves.first, station.halves.second[:-1]))
    assert isinstance(refused, BadInput)
    assert refused.problem is Problem.RECOVERY_HALF_MALFORMED
    assert refused.facts == {"half": "2", "fault": HalfFault.LENGTH.value}
    assert station.store.keys == {}


def test_recovery_needs_a_keychain_too(station: Station) -> None:
    station.store.missing = True
    assert station.refusal_of(station.halves).problem is Problem.KEYCHAIN_MISSING


def test_a_missing_recovery_copy_is_named(station: Station) -> None:
    station.file("recovery.key").unlink()
    assert_mismatch(station.refusal_of(station.halves), Path("recovery.key"))


def test_a_recovered_key_that_opens_no_key_file_is_not_kept(
    station: Station, tmp_path: Path
) -> None:
    # Both stations had one id, so only the key files themselves tell them apart.
    twin = Station(tmp_path / "twin", STATION)
    shutil.copy(station.file("recovery.key"), twin.folder / "keys")
    twin.store.keys.clear()
    assert_mismatch(twin.refusal_of(station.halves), twin.file("*.sealing-key"))
    assert twin.store.keys == {}


# A demonstration never becomes real


def test_the_keys_of_a_demonstration_are_refused_by_a_keychain(tmp_path: Path) -> None:
    demonstration = DemonstrationKeyStore(tmp_path, demonstration=True)
    _, halves = StationKeyCustody(tmp_path, demonstration).create(STATION)
    master_key = demonstration.read(STATION)
    assert master_key is not None
    keychain = FakeKeyStore()
    keychain.write(STATION, master_key)
    real = StationKeyCustody(tmp_path, keychain)
    for attempt in (real.open, lambda station: real.recover(station, halves)):
        with pytest.raises(BadInput) as refused:
            attempt(STATION)
        assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED


def test_a_demonstration_is_told_from_a_station_whose_key_is_lost(tmp_path: Path) -> None:
    demonstration = DemonstrationKeyStore(tmp_path, demonstration=True)
    StationKeyCustody(tmp_path, demonstration).create(STATION)
    with pytest.raises(BadInput) as refused:
        StationKeyCustody(tmp_path, FakeKeyStore()).open(STATION)
    assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED


def test_the_keys_of_a_real_station_are_refused_by_a_demonstration(station: Station) -> None:
    demonstration = DemonstrationKeyStore(station.folder, demonstration=True)
    demonstration.write(STATION, station.store.keys[STATION])
    custody = StationKeyCustody(station.folder, demonstration)
    for attempt in (custody.open, lambda station_id: custody.recover(station_id, station.halves)):
        with pytest.raises(BadInput) as refused:
            attempt(STATION)
        assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED


def test_relabelling_a_demonstrations_keys_does_not_make_them_real(tmp_path: Path) -> None:
    demonstration = DemonstrationKeyStore(tmp_path, demonstration=True)
    keys, halves = StationKeyCustody(tmp_path, demonstration).create(STATION)
    master_key = demonstration.read(STATION)
    assert master_key is not None
    for file in (tmp_path / "keys").iterdir():
        text = file.read_text("utf-8")
        assert '"demonstration": true' in text
        file.write_text(text.replace('"demonstration": true', '"demonstration": false'), "utf-8")
    keychain = FakeKeyStore()
    keychain.write(STATION, master_key)
    real = StationKeyCustody(tmp_path, keychain)
    with pytest.raises(IntegrityFailure):
        real.open(STATION)
    with pytest.raises(BadInput) as refused:
        real.recover(STATION, halves)
    assert refused.value.problem is Problem.RECOVERY_HALVES_WRONG
    assert keys.public.station == STATION
