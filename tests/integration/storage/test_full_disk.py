"""A disk that is full loses nothing that was committed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records
from desktop.storage import create_records, open_records
from tests.fakes.builders import make_entry, make_report
from tests.integration.storage.filled_station import KEY, NUMBER, fill
from tests.integration.storage.processes import another_process


def _reports(records: Records) -> int:
    with records.reading() as work:
        return len(work.reports.of_incident(work.incidents.find(NUMBER).id))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_limit_of_a_files_size_is_told_as_a_full_disk(database: Path) -> None:
    with another_process("fill-disk", database, str(300_000)) as filler:
        filler.tell()
        problem, kept = filler.hears().split()

    assert problem == Problem.DISK_FULL.value
    records = open_records(database, KEY)
    assert _reports(records) == 1 + int(kept) > 1
    assert records.damage() == ()
    records.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small file system")
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount") or "mount"
    mounted = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode != 0:
        pytest.skip("this machine lets nobody mount a small file system")
    yield place
    subprocess.run([shutil.which("umount") or "umount", str(place)], check=True)


def test_a_full_disk_refuses_a_report_and_keeps_the_others(small_disk: Path) -> None:
    records = create_records(small_disk / "records.db", KEY)
    fill(records)
    kept = 1

    def seal() -> None:
        with records.writing() as work:
            incident = work.incidents.find(NUMBER).id
            work.reports.seal(make_report(incident, text="word " * 4000))
            work.custody.append(make_entry())

    with pytest.raises(BadInput) as refusal:  # noqa: PT012 - it fails at an unknown round
        while True:
            seal()
            kept += 1

    assert refusal.value.problem is Problem.DISK_FULL
    assert kept > 1
    assert _reports(records) == kept
    records.close()
    records = open_records(small_disk / "records.db", KEY)
    assert _reports(records) == kept
    assert records.damage() == ()
    records.close()


@pytest.mark.parametrize("left", [0, 4096, 8192, 20_000, 80_000])
def test_a_full_disk_makes_no_station(small_disk: Path, left: int) -> None:
    filler = small_disk / "filler"
    filler.write_bytes(bytes((1 << 20) - left))

    with pytest.raises(BadInput) as refusal:
        create_records(small_disk / "records.db", KEY)

    assert refusal.value.problem is Problem.DISK_FULL
    assert [file.name for file in small_disk.iterdir()] == ["filler"]
