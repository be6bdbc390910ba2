"""The verifier's own Ed25519 against RFC 8032's vectors, and against the library that signs."""

import importlib.util
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.credentials.signatures import check_signature
from desktop.domain.custody import SignedHead
from tests.integration.verifier.an_export import STATION, VERIFIER, ALog

# RFC 8032, section 7.1: tests 1, 2 and 3. Public key, message, signature.
_VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
]


@pytest.fixture(scope="module")
def verifier() -> ModuleType:
    return _loaded()


@pytest.mark.parametrize(("key", "message", "signature"), _VECTORS)
def test_the_vectors_of_rfc_8032_hold_and_no_bit_of_them_may_change(
    verifier: ModuleType, key: str, message: str, signature: str
) -> None:
    given_key, words, signed = (bytes.fromhex(each) for each in (key, message, signature))
    assert verifier.is_signed(given_key, words, signed)
    for bit in (0, 7, 255, 256, 300, 511):
        flipped = bytearray(signed)
        flipped[bit // 8] ^= 1 << bit % 8
        assert not verifier.is_signed(given_key, words, bytes(flipped))
    assert not verifier.is_signed(given_key, words + b"x", signed)


@settings(max_examples=25, deadline=None)
@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200), st.integers(0, 511))
def test_it_agrees_with_the_library_that_signs(secret: bytes, message: bytes, bit: int) -> None:
    module = _loaded()
    key = Ed25519PrivateKey.from_private_bytes(secret)
    public, signature = key.public_key().public_bytes_raw(), key.sign(message)
    assert module.is_signed(public, message, signature)
    flipped = bytearray(signature)
    flipped[bit // 8] ^= 1 << bit % 8
    assert not module.is_signed(public, message, bytes(flipped))
    assert not check_signature(public, message, bytes(flipped))


@pytest.mark.parametrize(
    ("key", "signature"),
    [(b"", bytes(64)), (bytes(32), b""), (bytes(31), bytes(64)), (b"\xff" * 32, bytes(64))],
)
def test_what_is_no_key_or_no_signature_signs_nothing(
    verifier: ModuleType, key: bytes, signature: bytes
) -> None:
    assert not verifier.is_signed(key, b"message", signature)


def test_a_signature_made_greater_by_the_groups_order_is_refused(verifier: ModuleType) -> None:
    """RFC 8032 section 5.1.7: S lies below L, or one signature would have several forms."""
    log = ALog()
    signed = log.head(4)
    message = SignedHead.signed_bytes(signed.head, signed.signed_at, STATION)
    s = int.from_bytes(signed.signature[32:], "little") + verifier.L
    other = signed.signature[:32] + s.to_bytes(32, "little")
    assert verifier.is_signed(log.public_key, message, signed.signature)
    assert not verifier.is_signed(log.public_key, message, other)


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_firsthand_log", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
