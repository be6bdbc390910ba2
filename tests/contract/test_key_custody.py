"""Station keys, real and fake, keep the same promises."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec

from desktop.credentials.recovery_halves import new_halves
from desktop.credentials.signatures import check_signature
from desktop.credentials.station_keys import StationKeyCustody
from desktop.domain.footage import SealedDataKey, seal_binding
from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.recovery import RecoveryHalves
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.ports.key_custody import KeyCustody
from desktop.ports.sealing import StationPublicKey
from desktop.ports.signer import SignatureCheck
from tests.fakes.key_store import FakeKeyStore
from tests.fakes.keys import FakeKeyCustody, fake_seal, fake_signature_check

STATION, OTHER = StationId("0193-station"), StationId("0193-other")
RECORDING = RecordingId("0193-recording")
SECRET = bytes(range(32))


class Machine:
    """A key custody with what a test needs around it: sealing, checking, losing the key."""

    def __init__(
        self,
        custody: KeyCustody,
        seal: Callable[[StationPublicKey], SealedDataKey],
        check: SignatureCheck,
        forget: Callable[[], None],
    ) -> None:
        self.custody = custody
        self.seal = seal
        self.check = check
        self.forget = forget


def hpke_seal(public: StationPublicKey) -> SealedDataKey:
    suite = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public.point)
    info = seal_binding(public.station, RECORDING, public.key_id)
    return SealedDataKey(public.station, RECORDING, public.key_id, suite.encrypt(SECRET, key, info))


@pytest.fixture(params=["fake", "files"])
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Machine:
    if request.param == "files":
        store = FakeKeyStore()
        custody = StationKeyCustody(tmp_path, store)
        return Machine(custody, hpke_seal, check_signature, store.keys.clear)
    fake = FakeKeyCustody()
    return Machine(
        fake,
        lambda public: fake_seal(SECRET, public.station, RECORDING, public.key_id),
        fake_signature_check,
        lambda: fake.forget(STATION),
    )


def test_keys_open_as_they_were_made(machine: Machine) -> None:
    made, _ = machine.custody.create(STATION)
    opened = machine.custody.open(STATION)
    assert opened.public == made.public
    assert opened.public.station == STATION
    assert opened.database_key == made.database_key
    assert len(opened.database_key) == 32
    assert len(opened.public.point) == 65
    assert len(opened.signer.public_key) == 32


def test_what_is_sealed_to_the_public_key_is_opened(machine: Machine) -> None:
    made, _ = machine.custody.create(STATION)
    opened = machine.custody.open(STATION).unsealer.unseal(machine.seal(made.public))
    assert (opened.recording, opened.secret) == (RECORDING, SECRET)


@pytest.mark.parametrize("moved", ["station", "recording", "key_id"])
def test_a_sealed_key_opens_under_its_own_ids_alone(machine: Machine, moved: str) -> None:
    made, _ = machine.custody.create(STATION)
    sealed = machine.seal(made.public)
    elsewhere = {
        "station": SealedDataKey(OTHER, RECORDING, sealed.key_id, sealed.encapsulated),
        "recording": SealedDataKey(
            STATION, RecordingId("another"), sealed.key_id, sealed.encapsulated
        ),
        "key_id": SealedDataKey(STATION, RECORDING, KeyId("another"), sealed.encapsulated),
    }
    with pytest.raises(IntegrityFailure) as refused:
        made.unsealer.unseal(elsewhere[moved])
    assert refused.value.problem is Problem.SEALED_FILE_DAMAGED


def test_a_signature_is_the_stations_over_that_message(machine: Machine) -> None:
    made, _ = machine.custody.create(STATION)
    signature = machine.custody.open(STATION).signer.sign(b"head")
    assert len(signature) == 64
    assert machine.check(made.signer.public_key, b"head", signature)
    assert not machine.check(made.signer.public_key, b"heads", signature)
    assert not machine.check(bytes(32), b"head", signature)


def test_keys_are_made_once(machine: Machine) -> None:
    machine.custody.create(STATION)
    with pytest.raises(BadInput) as refused:
        machine.custody.create(STATION)
    assert refused.value.problem is Problem.STATION_EXISTS


def test_a_lost_key_is_told_and_comes_back_from_the_halves(machine: Machine) -> None:
    made, halves = machine.custody.create(STATION)
    machine.forget()
    with pytest.raises(BadInput) as refused:
        machine.custody.open(STATION)
    assert refused.value.problem is Problem.STATION_KEY_MISSING
    swapped = RecoveryHalves(halves.second, halves.first)
    assert machine.custody.recover(STATION, swapped).database_key == made.database_key
    assert machine.custody.open(STATION).database_key == made.database_key


def test_keys_can_be_made_for_halves_that_were_printed_before(machine: Machine) -> None:
    printed = new_halves()
    made, halves = machine.custody.create(STATION, printed)
    assert (halves.first, halves.second) == (printed.first, printed.second)
    machine.forget()
    assert machine.custody.recover(STATION, printed).database_key == made.database_key


def test_one_half_is_not_enough(machine: Machine) -> None:
    _, halves = machine.custody.create(STATION)
    machine.forget()
    with pytest.raises(BadInput) as refused:
        machine.custody.recover(STATION, RecoveryHalves(halves.first, halves.first))
    assert refused.value.problem is Problem.RECOVERY_HALVES_WRONG
    with pytest.raises(BadInput) as refused:
        machine.custody.open(STATION)
    assert refused.value.problem is Problem.STATION_KEY_MISSING
