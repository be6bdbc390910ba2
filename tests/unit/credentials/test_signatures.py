import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.credentials.signatures import Ed25519Signer, check_signature

# The second test vector of RFC 8032, 7.1.
SECRET = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)
MESSAGE = b"\x72"


def test_signatures_are_those_of_rfc_8032() -> None:
    signer = Ed25519Signer(Ed25519PrivateKey.from_private_bytes(SECRET))
    assert signer.public_key == PUBLIC
    assert signer.sign(MESSAGE) == SIGNATURE
    assert check_signature(PUBLIC, MESSAGE, SIGNATURE)


@pytest.mark.parametrize(
    ("public_key", "message", "signature"),
    [
        (PUBLIC, b"\x73", SIGNATURE),
        (PUBLIC, MESSAGE, SIGNATURE[:-1] + b"\x01"),
        (PUBLIC, MESSAGE, b""),
        (b"\x01" * 32, MESSAGE, SIGNATURE),
        (b"short", MESSAGE, SIGNATURE),
    ],
)
def test_whatever_does_not_fit_is_no_signature(
    public_key: bytes, message: bytes, signature: bytes
) -> None:
    assert not check_signature(public_key, message, signature)


def test_a_signer_does_not_show_its_key() -> None:
    signer = Ed25519Signer(Ed25519PrivateKey.from_private_bytes(SECRET))
    assert SECRET.hex() not in repr(signer)
    assert repr(SECRET)[2:-1] not in repr(signer)
