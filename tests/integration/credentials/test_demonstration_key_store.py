"""A demonstration's key lies in the open, so no other station may touch it."""

import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from desktop.credentials.demonstration_key_store import (
    FILE_NAME,
    HEAD_FILE_NAME,
    DemonstrationKeyStore,
)
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, Problem

STATION = StationId("0193-demonstration")
KEY = bytes(range(32))


def demonstration(folder: Path) -> DemonstrationKeyStore:
    return DemonstrationKeyStore(folder, demonstration=True)


def assert_refused(store: DemonstrationKeyStore, station: StationId = STATION) -> None:
    with pytest.raises(BadInput) as refused:
        store.read(station)
    assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED
    assert refused.value.facts["station"] == station
    assert refused.value.facts["file"].endswith(FILE_NAME)


def test_a_real_station_does_not_write_its_key_here(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        DemonstrationKeyStore(tmp_path, demonstration=False).write(STATION, KEY)
    assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED
    assert list(tmp_path.iterdir()) == []


def test_a_real_station_does_not_take_its_key_from_here(tmp_path: Path) -> None:
    demonstration(tmp_path).write(STATION, KEY)
    assert_refused(DemonstrationKeyStore(tmp_path, demonstration=False))


def test_a_real_station_is_refused_even_where_no_key_lies(tmp_path: Path) -> None:
    assert_refused(DemonstrationKeyStore(tmp_path, demonstration=False))


def test_the_key_of_one_demonstration_is_refused_in_another(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    demonstration(one).write(STATION, KEY)
    shutil.copytree(one, other)
    assert_refused(demonstration(other), StationId("0193-other"))


def test_the_file_says_plainly_what_it_is(tmp_path: Path) -> None:
    demonstration(tmp_path).write(STATION, KEY)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    assert "DEMONSTRATION" in FILE_NAME
    text = (tmp_path / FILE_NAME).read_text("utf-8")
    assert "This station is a demonstration" in text
    assert "protects" in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists, no modes")
def test_even_so_only_the_own_account_reads_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        demonstration(tmp_path).write(STATION, KEY)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["first line", "last line", "letter", "short", "bytes"])
def test_a_damaged_file_holds_no_key(tmp_path: Path, damage: str) -> None:
    demonstration(tmp_path).write(STATION, KEY)
    file = tmp_path / FILE_NAME
    text = file.read_text("utf-8")
    damaged = {
        "first line": text.replace("Firsthand", "Secondhand"),
        "last line": "\n".join(text.splitlines()[:-1]),
        "letter": text[:-5] + "!!!=\n",
        "short": text.rsplit("key ", 1)[0] + "key AAAA\n",
        "bytes": "",
    }
    file.write_text(damaged[damage], "utf-8")
    if damage == "bytes":
        file.write_bytes(b"\xff\xfe\x00")
    assert demonstration(tmp_path).read(STATION) is None


def test_it_serves_demonstrations_only(tmp_path: Path) -> None:
    assert demonstration(tmp_path).for_demonstrations


HEAD = TreeHead(12, KEY)


def test_a_real_station_keeps_no_head_here_and_takes_none(tmp_path: Path) -> None:
    real = DemonstrationKeyStore(tmp_path, demonstration=False)
    with pytest.raises(BadInput) as refused:
        real.read_head(STATION)
    assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED
    with pytest.raises(BadInput) as refused:
        real.keep_head(STATION, HEAD)
    assert refused.value.problem is Problem.DEMONSTRATION_KEY_REFUSED
    assert list(tmp_path.iterdir()) == []


def test_the_head_lies_in_a_file_that_says_what_it_is(tmp_path: Path) -> None:
    demonstration(tmp_path).keep_head(STATION, HEAD)
    assert [path.name for path in tmp_path.iterdir()] == [HEAD_FILE_NAME]
    assert "A real station keeps this in the keychain" in (tmp_path / HEAD_FILE_NAME).read_text()


@pytest.mark.parametrize("text", ["", "head 1 2 3", "\xff"])
def test_a_damaged_or_foreign_head_counts_as_none(tmp_path: Path, text: str) -> None:
    demonstration(tmp_path).keep_head(STATION, HEAD)
    assert demonstration(tmp_path).read_head(StationId("0193-other")) is None
    (tmp_path / HEAD_FILE_NAME).write_text(text, "latin-1")
    assert demonstration(tmp_path).read_head(STATION) is None
