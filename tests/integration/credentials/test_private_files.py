"""Private files appear whole, for one account, or not at all."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.credentials.private_files import (
    make_private_folder,
    read_private_file,
    write_private_file,
)
from desktop.domain.refusals import BadInput, Problem

modes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists, no modes")


def refuse_flushing(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def fsync(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fsync)


@modes
def test_file_and_folder_are_for_one_account(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_private_folder(tmp_path / "keys")
        write_private_file(tmp_path / "keys" / "a", b"secret")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "keys" / "a").stat().st_mode) == 0o600


def test_a_file_replaces_the_one_before_it_and_leaves_nothing_else(tmp_path: Path) -> None:
    write_private_file(tmp_path / "a", b"one")
    write_private_file(tmp_path / "a", b"two")
    assert read_private_file(tmp_path / "a") == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_file_that_is_not_there_reads_as_none(tmp_path: Path) -> None:
    assert read_private_file(tmp_path / "a") is None


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, Problem.DISK_FULL),
        (errno.EDQUOT, Problem.DISK_FULL),
        (errno.EROFS, Problem.STATION_READ_ONLY),
        (errno.EACCES, Problem.STATION_READ_ONLY),
        (errno.EPERM, Problem.STATION_READ_ONLY),
    ],
)
def test_a_full_or_read_only_disk_is_named_and_keeps_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, problem: Problem
) -> None:
    write_private_file(tmp_path / "a", b"one")
    refuse_flushing(monkeypatch, code)
    with pytest.raises(BadInput) as refused:
        write_private_file(tmp_path / "a", b"two")
    assert refused.value.problem is problem
    assert refused.value.facts["path"] == str(tmp_path / "a")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert read_private_file(tmp_path / "a") == b"one"


def test_an_error_that_nobody_foresaw_is_not_dressed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_flushing(monkeypatch, errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_private_file(tmp_path / "a", b"one")
    assert list(tmp_path.iterdir()) == []


def test_content_is_flushed_before_it_gets_its_name_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file"
        events.append((kind, (tmp_path / "a").exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    write_private_file(tmp_path / "a", b"one")
    assert events == [("file", False), ("folder", True)]
