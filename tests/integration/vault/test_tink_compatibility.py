import pytest

from desktop.vault.sealed_header import HEADER_SIZE, header_digest
from tests.integration.vault.station import VaultStation, pattern
from tests.integration.vault.tink_oracle import (
    same_as_tinks_own_template,
    tink_decrypts,
    tink_encrypts,
)

_FIRST = (1 << 20) - 40 - 16
_OTHER = (1 << 20) - 16
_SIZES = [
    0,
    1,
    1000,
    _FIRST - 1,
    _FIRST,
    _FIRST + 1,
    _FIRST + _OTHER - 1,
    _FIRST + _OTHER,
    _FIRST + _OTHER + 1,
    (3 << 20) + 12345,
]


@pytest.mark.parametrize("size", _SIZES)
def test_tink_decrypts_what_we_sealed(station: VaultStation, size: int) -> None:
    kept = station.seal(pattern(size))
    sealed = station.place(kept.file).read_bytes()
    header, payload = sealed[:HEADER_SIZE], sealed[HEADER_SIZE:]
    assert tink_decrypts(kept.key.secret, header_digest(header), payload) == pattern(size)


@pytest.mark.parametrize("size", _SIZES)
def test_we_read_what_tink_encrypted(station: VaultStation, size: int) -> None:
    kept = station.seal(b"its header serves")
    place = station.place(kept.file)
    header = place.read_bytes()[:HEADER_SIZE]
    place.write_bytes(header + tink_encrypts(kept.key.secret, header_digest(header), pattern(size)))
    reader = station.vault.open(station.grant(kept.key), kept.locked)
    assert reader.size == size
    assert reader.read_at(0, size) == pattern(size)
    for offset in (_FIRST - 5, _FIRST + _OTHER - 5):
        assert reader.read_at(offset, 10) == pattern(size)[offset : offset + 10]
    reader.close()


def test_our_parameters_are_those_of_tinks_template(station: VaultStation) -> None:
    assert same_as_tinks_own_template(station.seal(b"").key.secret)
