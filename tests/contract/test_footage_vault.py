"""What holds for every footage vault: the real one on a disk, and the fake."""

import random
from abc import ABC, abstractmethod
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.footage import DataKey, LockedFootage
from desktop.domain.identifiers import KeyId
from desktop.domain.recordings import SealedFile
from desktop.domain.refusals import IntegrityFailure, Problem, Refused
from desktop.ports.footage_vault import FootageVault
from desktop.ports.grants import PlaybackGrant
from desktop.ports.sealing import StationPublicKey
from tests.fakes.footage_vault import FakeVault
from tests.fakes.keys import FakeUnsealer
from tests.integration.vault.station import (
    KEY_ID,
    STATION,
    KeptFootage,
    VaultStation,
    fresh_recording,
    pattern,
)

_CONTENT = pattern(3 << 20)


class _Subject(ABC):
    """A vault under test, and what the world does to it."""

    vault: FootageVault

    def __init__(self, folder: Path) -> None:
        self.station = VaultStation(folder)

    def grant(self, *keys: DataKey) -> PlaybackGrant:
        return self.station.grant(*keys)

    @abstractmethod
    def seal(self, content: bytes) -> KeptFootage:
        """Seal content into the vault."""

    @abstractmethod
    def damage(self, file: SealedFile) -> None:
        """Flip a byte of a sealed file."""

    @abstractmethod
    def lose(self, file: SealedFile) -> None:
        """Take a sealed file away."""

    @abstractmethod
    def leave_half_file(self) -> str:
        """Leave what an interrupted offload leaves; its path."""


class _RealVault(_Subject):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.vault = self.station.vault

    def seal(self, content: bytes) -> KeptFootage:
        return self.station.seal(content)

    def damage(self, file: SealedFile) -> None:
        place = self.station.place(file)
        sealed = bytearray(place.read_bytes())
        sealed[-1] ^= 1
        place.write_bytes(sealed)

    def lose(self, file: SealedFile) -> None:
        self.station.place(file).unlink()

    def leave_half_file(self) -> str:
        place = self.station.layout.locate(self.station.layout.sealed_path(fresh_recording()))
        part = self.station.layout.part_of(place)
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(b"half")
        return part.relative_to(self.station.vault_folder).as_posix()


class _FakeSubject(_Subject):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.vault = self._fake = FakeVault(STATION)
        self._key = StationPublicKey(STATION, KEY_ID, b"\x04" * 65)

    def seal(self, content: bytes) -> KeptFootage:
        recording = fresh_recording()
        file, sealed_key = self._fake.put(recording, content, self._key)
        locked = LockedFootage(recording, file.path, sealed_key)
        return KeptFootage(file, locked, FakeUnsealer(STATION).unseal(sealed_key))

    def damage(self, file: SealedFile) -> None:
        self._fake.damage(file.path)

    def lose(self, file: SealedFile) -> None:
        self._fake.lose(file.path)

    def leave_half_file(self) -> str:
        return self._fake.leave_half_file(fresh_recording())


@pytest.fixture(params=[_RealVault, _FakeSubject], ids=["real", "fake"])
def subject(request: pytest.FixtureRequest, tmp_path: Path) -> _Subject:
    made = request.param(tmp_path)
    assert isinstance(made, _Subject)
    return made


def _nothing_recorded() -> frozenset[str]:
    return frozenset()


def test_the_sealed_key_in_a_file_is_the_one_it_was_sealed_with(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    found = subject.vault.sealed_key(kept.locked.recording, kept.file)
    assert found == kept.locked.sealed_key


def test_a_file_that_names_another_recording_or_key_is_refused(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    with pytest.raises(IntegrityFailure) as other_recording:
        subject.vault.sealed_key(fresh_recording(), kept.file)
    other_key = replace(kept.file, key_id=KeyId("key-2"))
    with pytest.raises(IntegrityFailure) as another_key:
        subject.vault.sealed_key(kept.locked.recording, other_key)
    assert other_recording.value.problem is Problem.SEALED_FILE_DAMAGED
    assert another_key.value.problem is Problem.SEALED_FILE_DAMAGED


def test_a_grant_opens_the_recording_that_it_names(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    reader = subject.vault.open(subject.grant(kept.key), kept.locked)
    assert reader.size == len(_CONTENT)
    assert reader.read_at(0, len(_CONTENT)) == _CONTENT
    reader.close()


def test_any_stretch_can_be_read_and_the_end_is_empty(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    reader = subject.vault.open(subject.grant(kept.key), kept.locked)
    chosen = random.Random(7)
    for _ in range(50):
        offset, count = chosen.randrange(len(_CONTENT)), chosen.randrange(200_000)
        assert reader.read_at(offset, count) == _CONTENT[offset : offset + count]
    assert reader.read_at(len(_CONTENT) - 3, 10) == _CONTENT[-3:]
    assert reader.read_at(len(_CONTENT), 10) == b""
    assert reader.read_at(len(_CONTENT) + 5, 10) == b""
    reader.close()


def test_an_empty_recording_opens_and_is_empty(subject: _Subject) -> None:
    kept = subject.seal(b"")
    reader = subject.vault.open(subject.grant(kept.key), kept.locked)
    assert (reader.size, reader.read_at(0, 10)) == (0, b"")
    reader.close()


def test_a_grant_opens_nothing_that_it_does_not_name(subject: _Subject) -> None:
    one, other = subject.seal(b"one"), subject.seal(b"other")
    with pytest.raises(Refused) as refused:
        subject.vault.open(subject.grant(one.key), other.locked)
    assert refused.value.problem is Problem.GRANT_ENDED


def test_an_ended_grant_opens_nothing(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    grant = subject.grant(kept.key)
    grant.end()
    with pytest.raises(Refused) as refused:
        subject.vault.open(grant, kept.locked)
    assert refused.value.problem is Problem.GRANT_ENDED


def test_a_reader_gives_nothing_once_its_grant_is_ended(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    grant = subject.grant(kept.key)
    reader = subject.vault.open(grant, kept.locked)
    assert reader.read_at(0, 10) == _CONTENT[:10]
    grant.end()
    with pytest.raises(Refused) as refused:
        reader.read_at(0, 10)
    assert refused.value.problem is Problem.GRANT_ENDED
    reader.close()


def test_a_reader_gives_nothing_once_its_grant_has_run_out(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    reader = subject.vault.open(subject.grant(kept.key), kept.locked)
    subject.station.clock.seconds += 601
    with pytest.raises(Refused) as refused:
        reader.read_at(0, 10)
    assert refused.value.problem is Problem.GRANT_ENDED
    reader.close()


def test_a_closed_reader_gives_nothing(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    reader = subject.vault.open(subject.grant(kept.key), kept.locked)
    reader.close()
    with pytest.raises(Refused) as refused:
        reader.read_at(0, 10)
    assert refused.value.problem is Problem.GRANT_ENDED


def test_another_recordings_key_does_not_open_a_file(subject: _Subject) -> None:
    one, other = subject.seal(b"one"), subject.seal(b"other")
    swapped = DataKey(other.locked.recording, one.key.secret)
    with pytest.raises(IntegrityFailure) as failure:
        subject.vault.open(subject.grant(swapped), other.locked)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED


def test_files_that_changed_places_are_found(subject: _Subject) -> None:
    one, other = subject.seal(b"one"), subject.seal(b"other")
    moved = replace(one.locked, path=other.file.path)
    with pytest.raises(IntegrityFailure) as failure:
        subject.vault.open(subject.grant(one.key), moved)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED


def test_verifying_tells_the_digest_that_sealing_told(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    assert subject.vault.sealed_sha256(kept.file) == kept.file.sealed_sha256


def test_damage_shows_in_the_digest_and_when_the_footage_is_opened(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    subject.damage(kept.file)
    assert subject.vault.sealed_sha256(kept.file) != kept.file.sealed_sha256
    with pytest.raises(IntegrityFailure) as failure:
        subject.vault.open(subject.grant(kept.key), kept.locked)
    assert failure.value.problem is Problem.SEALED_FILE_DAMAGED


def test_a_missing_file_is_named_as_missing(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    subject.lose(kept.file)
    attempts = (
        lambda: subject.vault.sealed_key(kept.locked.recording, kept.file),
        lambda: subject.vault.sealed_sha256(kept.file),
        lambda: subject.vault.open(subject.grant(kept.key), kept.locked),
    )
    for attempt in attempts:
        with pytest.raises(IntegrityFailure) as failure:
            attempt()
        assert failure.value.problem is Problem.SEALED_FILE_MISSING


def test_a_path_that_leads_out_of_the_vault_is_missing(subject: _Subject) -> None:
    kept = subject.seal(_CONTENT)
    for path in ("../station.db", "/etc/passwd", "footage/../../camera/clip.mp4", ""):
        with pytest.raises(IntegrityFailure) as failure:
            subject.vault.sealed_sha256(replace(kept.file, path=path))
        assert failure.value.problem is Problem.SEALED_FILE_MISSING


def test_every_sealed_file_is_listed_recorded_or_not(subject: _Subject) -> None:
    paths = {subject.seal(b"one").file.path, subject.seal(b"other").file.path}
    subject.leave_half_file()
    assert set(subject.vault.sealed_paths()) == paths


def test_a_sweep_takes_what_no_record_names_and_nothing_else(subject: _Subject) -> None:
    recorded, unrecorded = subject.seal(b"recorded").file, subject.seal(b"left").file
    half = subject.leave_half_file()
    gone = subject.vault.sweep(lambda: frozenset({recorded.path}))
    assert set(gone) == {unrecorded.path, half}
    assert list(subject.vault.sealed_paths()) == [recorded.path]
    assert subject.vault.sweep(lambda: frozenset({recorded.path})) == ()


def test_nothing_is_swept_beside_an_offload(subject: _Subject) -> None:
    file = subject.seal(b"not recorded yet").file

    def must_not_be_asked() -> frozenset[str]:
        pytest.fail("the records were asked while an offload could still add to them")

    with subject.vault.offloading(), subject.vault.offloading():
        assert subject.vault.sweep(must_not_be_asked) == ()
    assert list(subject.vault.sealed_paths()) == [file.path]
    assert subject.vault.sweep(_nothing_recorded) == (file.path,)


def test_an_empty_vault_lists_and_sweeps_nothing(subject: _Subject) -> None:
    assert list(subject.vault.sealed_paths()) == []
    assert subject.vault.sweep(_nothing_recorded) == ()


def test_recordings_have_paths_of_their_own(subject: _Subject) -> None:
    paths = {subject.seal(b"same").file.path for _ in range(5)}
    assert len(paths) == 5
