"""A reader looks like a file to FFmpeg, and what it raises is kept for the opener."""

import io

import pytest

from desktop.domain.refusals import Problem, Refused
from desktop.media.reader_file import ReaderFile
from tests.fakes.media import BytesReader


def test_it_reads_and_seeks_like_a_file() -> None:
    content = bytes(range(100))
    ours, plain = ReaderFile(BytesReader(content)), io.BytesIO(content)
    for offset, whence, count in (
        (0, io.SEEK_SET, 10),
        (5, io.SEEK_CUR, 7),
        (-20, io.SEEK_END, 50),
        (500, io.SEEK_SET, 3),
        (90, io.SEEK_SET, -1),
    ):
        assert ours.seek(offset, whence) == plain.seek(offset, whence)
        assert ours.read(count) == plain.read(count)
        assert ours.tell() == plain.tell()
    assert ours.readable()
    assert ours.seekable()
    assert not ours.writable()


def test_after_a_failure_it_is_empty_and_tells_the_first_failure() -> None:
    reader = BytesReader(b"0123456789")
    file = ReaderFile(reader)
    file.raise_failure()
    assert file.read(2) == b"01"
    reader.failing = Refused(Problem.GRANT_ENDED, recording="r")
    assert file.read(2) == b""
    reader.failing = None
    assert file.read(2) == b""
    with pytest.raises(Refused):
        file.raise_failure()
