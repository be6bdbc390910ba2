import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from io import FileIO
from pathlib import Path

import pytest

from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem
from desktop.ports.sealing import SealingJob
from desktop.vault.disk import VaultDisk, read_full
from desktop.vault.read_back import SealedContent, read_back
from desktop.vault.sealed_header import HEADER_SIZE, header_digest
from desktop.vault.segments import SegmentCipher, SegmentPlan
from tests.integration.vault.faulty_disk import FailingDisk, ForgetfulDisk, JournalDisk
from tests.integration.vault.station import (
    SilentProgress,
    VaultStation,
    fresh_recording,
    pattern,
)

_SEGMENT = 1 << 20
_CONTENT = pattern(2 * _SEGMENT + 999)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _refusal(
    station: VaultStation,
    job: SealingJob,
    *,
    disk: VaultDisk | None = None,
    meanwhile: Callable[[int], None] = lambda done: None,
) -> KnownError:
    """The error that a job ends in; nothing of it may be left in the vault."""
    with pytest.raises(KnownError) as refused:
        station.writer(disk).seal(job, SilentProgress(meanwhile))
    assert station.names() == []
    return refused.value


@pytest.mark.parametrize("size", [0, 1, _SEGMENT - 56, _SEGMENT, 2 * _SEGMENT + 999])
def test_what_is_told_of_a_sealed_file_is_true(station: VaultStation, size: int) -> None:
    content = pattern(size)
    kept = station.seal(content)
    sealed = station.place(kept.file).read_bytes()
    assert kept.file.original_sha256 == _sha256(content)
    assert kept.file.original_size == size
    assert kept.file.sealed_sha256 == _sha256(sealed)
    assert kept.file.sealed_size == len(sealed)
    assert station.read(kept) == content


def test_the_camera_file_is_untouched(station: VaultStation) -> None:
    job = station.job(_CONTENT)
    before = job.source.stat()
    station.writer().seal(job, SilentProgress())
    after = job.source.stat()
    assert job.source.read_bytes() == _CONTENT
    assert (after.st_mtime_ns, after.st_size) == (before.st_mtime_ns, before.st_size)


def test_nothing_of_the_original_can_be_seen_in_the_sealed_file(station: VaultStation) -> None:
    marker = b"the marker of an original"
    kept = station.seal(marker * 100_000)
    assert marker not in station.place(kept.file).read_bytes()


def test_the_same_footage_sealed_twice_shares_no_bytes(station: VaultStation) -> None:
    one, other = station.seal(_CONTENT), station.seal(_CONTENT)
    assert one.key.secret != other.key.secret
    assert one.file.sealed_sha256 != other.file.sealed_sha256


def test_a_file_has_its_name_only_when_its_bytes_are_on_the_medium(station: VaultStation) -> None:
    disk = JournalDisk()
    station.writer(disk).seal(station.job(_CONTENT), SilentProgress())
    assert disk.journal == [
        "flush folder with folder",
        "create .part",
        "write",
        "flush file",
        "name .part .sealed",
        "flush folder with .sealed",
        "read back .sealed",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_account_itself_may_look_at_sealed_files(station: VaultStation) -> None:
    place = station.place(station.seal(_CONTENT).file)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(place.parent.parent.stat().st_mode) == 0o700


_DISK_ERRORS = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.EFBIG: Problem.DISK_FULL,
    errno.EROFS: Problem.STATION_READ_ONLY,
    errno.EACCES: Problem.STATION_READ_ONLY,
    errno.ENOENT: Problem.STATION_MISSING,
    errno.EIO: Problem.READ_BACK_MISMATCH,
}


@pytest.mark.parametrize("number", _DISK_ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize(
    "step", ["make_folder", "create", "write", "flush", "give_name", "open_cold"]
)
def test_a_disk_that_fails_at_any_step_leaves_no_file(
    station: VaultStation, step: str, number: int
) -> None:
    refused = _refusal(station, station.job(_CONTENT), disk=FailingDisk(step, number))
    assert refused.problem is _DISK_ERRORS[number]
    assert refused.facts["detail"] == os.strerror(number)


def test_a_vault_folder_that_is_gone_is_not_made_anew(station: VaultStation) -> None:
    station.vault_folder.rmdir()
    with pytest.raises(BadInput) as refused:
        station.writer().seal(station.job(_CONTENT), SilentProgress())
    assert refused.value.problem is Problem.STATION_MISSING
    assert not station.vault_folder.exists()


_FORGETFUL: dict[str, Callable[[bytes], bytes]] = {
    "in the header": lambda it: b"\0" + it[1:],
    "in the header's padding": lambda it: it[: HEADER_SIZE - 1] + b"\1" + it[HEADER_SIZE:],
    "in the payload's beginning": lambda it: (
        it[: HEADER_SIZE + 3] + b"\0\0" + it[HEADER_SIZE + 5 :]
    ),
    "in a segment": lambda it: it[:2_000_000] + b"\0\0\0\0" + it[2_000_004:],
    "at the end": lambda it: it[:-4] + b"\0\0\0\0",
    "shorter": lambda it: it[:-1],
    "shorter by a segment": lambda it: it[: HEADER_SIZE + _SEGMENT],
    "longer": lambda it: it + b"\0",
    "empty": lambda it: b"",
}


@pytest.mark.parametrize("change", _FORGETFUL.values(), ids=_FORGETFUL.keys())
def test_a_disk_that_gives_back_other_bytes_is_found_out(
    station: VaultStation, change: Callable[[bytes], bytes]
) -> None:
    refused = _refusal(station, station.job(_CONTENT), disk=ForgetfulDisk(change))
    assert refused.problem is Problem.READ_BACK_MISMATCH


def test_a_sealed_copy_of_something_else_than_was_read_is_found_out(station: VaultStation) -> None:
    kept = station.seal(_CONTENT)
    place = station.place(kept.file)
    sealed = place.read_bytes()
    header, preamble = sealed[:HEADER_SIZE], sealed[HEADER_SIZE : HEADER_SIZE + 40]
    cipher = SegmentCipher(kept.key.secret, header_digest(header), preamble)
    content = SealedContent(header, cipher, SegmentPlan(len(_CONTENT)), _sha256(_CONTENT))
    with VaultDisk().open_cold(place) as file:
        assert read_back(file, content, lambda done: None) == kept.file.sealed_sha256
    flipped_in_memory = replace(content, original_sha256=_sha256(_CONTENT[:-1] + b"\0"))
    with VaultDisk().open_cold(place) as file, pytest.raises(IntegrityFailure) as failure:
        read_back(file, flipped_in_memory, lambda done: None)
    assert failure.value.problem is Problem.READ_BACK_MISMATCH


@pytest.mark.parametrize("listed", [len(_CONTENT) - 1, len(_CONTENT) + 1, 0])
def test_a_file_of_another_size_than_listed_has_changed(station: VaultStation, listed: int) -> None:
    job = replace(station.job(_CONTENT), size=listed)

    def must_not_be_read(done: int) -> None:
        pytest.fail("a file that is not the listed one was read")

    refused = _refusal(station, job, meanwhile=must_not_be_read)
    assert refused.problem is Problem.FILE_CHANGED_WHILE_READ


def _grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def _shrink(path: Path) -> None:
    os.truncate(path, _SEGMENT + 5)


def _write_over(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"other")
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 2_000_000_000))


def _grow_in_secret(path: Path) -> None:
    before = path.stat()
    _grow(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("change", [_grow, _grow_in_secret, _shrink, _write_over])
def test_a_file_that_changes_while_it_is_read_is_not_sealed(
    station: VaultStation, change: Callable[[Path], None]
) -> None:
    job = station.job(_CONTENT)
    changes = iter([change])

    def meanwhile(done: int) -> None:
        for once in changes:
            once(job.source)

    refused = _refusal(station, job, meanwhile=meanwhile)
    assert refused.problem is Problem.FILE_CHANGED_WHILE_READ


def test_a_file_that_is_gone_is_unreadable_while_its_folder_is_there(station: VaultStation) -> None:
    job = station.job(_CONTENT)
    job.source.unlink()
    assert _refusal(station, job).problem is Problem.FILE_UNREADABLE


def test_a_folder_is_no_file(station: VaultStation) -> None:
    job = SealingJob(fresh_recording(), station.camera, 0)
    assert _refusal(station, job).problem is Problem.FILE_UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_on_the_camera_is_refused_without_waiting_for_its_writer(
    station: VaultStation,
) -> None:
    pipe = station.camera / "clip.mp4"
    os.mkfifo(pipe)
    job = SealingJob(fresh_recording(), pipe, 0)
    assert _refusal(station, job).problem is Problem.FILE_UNREADABLE


def test_a_camera_whose_folder_is_gone_has_vanished(station: VaultStation) -> None:
    job = station.job(_CONTENT)
    job.source.unlink()
    station.camera.rmdir()
    assert _refusal(station, job).problem is Problem.FOLDER_VANISHED


@pytest.mark.parametrize(
    ("number", "folder_goes", "problem"),
    [
        (errno.EIO, True, Problem.FOLDER_VANISHED),
        (errno.EIO, False, Problem.FILE_UNREADABLE),
        (errno.ENODEV, False, Problem.FOLDER_VANISHED),
    ],
)
def test_a_camera_pulled_while_a_file_is_read_leaves_nothing(
    station: VaultStation,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    folder_goes: bool,
    problem: Problem,
) -> None:
    job = station.job(_CONTENT)
    reads = 0

    def pulled(file: FileIO, buffer: memoryview) -> int:
        nonlocal reads
        reads += 1
        if reads == 1:
            return read_full(file, buffer)
        if folder_goes:
            job.source.unlink()
            station.camera.rmdir()
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("desktop.vault.camera_file.read_full", pulled)
    assert _refusal(station, job).problem is problem


def test_a_half_file_of_an_earlier_attempt_is_no_hindrance(station: VaultStation) -> None:
    job = station.job(_CONTENT)
    place = station.layout.locate(station.layout.sealed_path(job.recording))
    part = station.layout.part_of(place)
    part.parent.mkdir(parents=True)
    part.write_bytes(b"half" * 1_000_000)
    copy = station.writer().seal(job, SilentProgress())
    kept = station.kept(job.recording, copy.file, copy.key.sealed.encapsulated)
    assert station.read(kept) == _CONTENT
    assert station.names() == [place.name]


def test_a_sealed_file_is_never_written_over(station: VaultStation) -> None:
    job = station.job(_CONTENT)
    copy = station.writer().seal(job, SilentProgress())
    kept = station.kept(job.recording, copy.file, copy.key.sealed.encapsulated)
    with pytest.raises(FileExistsError):
        station.writer().seal(job, SilentProgress())
    assert station.read(kept) == _CONTENT
    assert station.names() == [station.place(kept.file).name]
