"""Files outside the station: new ones only, whole ones only."""

from pathlib import Path

import pytest

from desktop.domain.refusals import Problem
from desktop.services.outside_file import new_file, see_that_free, write_new
from tests.unit.services.expectations import bad_input


def test_a_new_file_is_readable_by_this_account_alone(tmp_path: Path) -> None:
    out = tmp_path / "certificate.txt"
    see_that_free(out, tmp_path / "station")
    write_new(out, b"words\n")
    assert out.read_bytes() == b"words\n"
    assert out.stat().st_mode & 0o077 == 0


def test_another_file_is_never_written_over(tmp_path: Path) -> None:
    out = tmp_path / "certificate.txt"
    out.write_bytes(b"kept")
    with bad_input(Problem.OUTPUT_EXISTS):
        see_that_free(out, tmp_path / "station")
    with bad_input(Problem.OUTPUT_EXISTS):
        write_new(out, b"words")
    assert out.read_bytes() == b"kept"


def test_nothing_is_written_into_the_station(tmp_path: Path) -> None:
    (tmp_path / "station" / "vault").mkdir(parents=True)
    with bad_input(Problem.OUTPUT_INSIDE_STATION):
        see_that_free(tmp_path / "station" / "vault" / "c.txt", tmp_path / "station")


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "c.txt"
    with bad_input(Problem.OUTPUT_NOT_WRITABLE):
        see_that_free(out, tmp_path / "station")
    with bad_input(Problem.OUTPUT_NOT_WRITABLE):
        write_new(out, b"words")
    assert not out.parent.exists()


@pytest.mark.parametrize("failure", [OSError("the disk is full"), KeyboardInterrupt()])
def test_what_fails_on_the_way_leaves_no_file(tmp_path: Path, failure: BaseException) -> None:
    out = tmp_path / "export.zip"
    expected = bad_input(Problem.OUTPUT_NOT_WRITABLE)
    if not isinstance(failure, OSError):
        with pytest.raises(KeyboardInterrupt):
            _fail(out, failure)
    else:
        with expected:
            _fail(out, failure)
    assert not out.exists()


def _fail(out: Path, failure: BaseException) -> None:
    with new_file(out) as file:
        file.write(b"half")
        raise failure
