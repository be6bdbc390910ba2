"""Exporting the custody log as one file, and the heads that the page of a log tells."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.refusals import IntegrityFailure, Problem
from tests.fakes.builders import REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    StationOnFakes,
)

OUT = Path("/media/stick/log.zip")


@pytest.mark.parametrize("badge", [CUSTODIAN, AUDITOR])
def test_an_export_is_one_file_with_log_heads_and_verifier(
    station: StationOnFakes, badge: Badge
) -> None:
    done = station.export_log(station.session(badge), OUT)
    with zipfile.ZipFile(io.BytesIO(station.outside_files.files[OUT])) as package:
        lines = package.read("log.jsonl").decode().splitlines()
        assert package.read("verify_firsthand_log.py") == b"the verifier"
        heads = json.loads(package.read("heads.json"))["heads"]
        assert done.head.head.code in package.read("VERIFY.txt").decode()
    assert (done.file, done.entries) == (OUT, len(lines) - 1)
    assert done.entries == done.head.head.size
    assert heads[-1]["code"] == done.head.head.code
    assert station.journal() == [("log-exported", badge)]


def test_it_tells_how_many_entries_were_written(station: StationOnFakes) -> None:
    told: list[tuple[int, int]] = []
    for _ in range(250):
        station.log.head(station.session())
    done = station.export_log(
        station.session(AUDITOR), OUT, lambda entries, total: told.append((entries, total))
    )
    assert told == [(at, done.entries) for at in (0, 200, done.entries)]


def test_an_export_that_is_stopped_leaves_no_file(station: StationOnFakes) -> None:
    def stop(_done: int, _total: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        station.export_log(station.session(AUDITOR), OUT, stop)
    assert station.outside_files.files == {}
    assert station.journal() == [("log-exported", AUDITOR)]


def test_no_export_takes_the_place_of_a_file_and_none_is_entered(station: StationOnFakes) -> None:
    station.outside_files.files[OUT] = b"an older export"
    with bad_input(Problem.OUTPUT_EXISTS):
        station.export_log(station.session(AUDITOR), OUT)
    assert station.outside_files.files[OUT] == b"an older export"
    assert station.journal() == []


@pytest.mark.parametrize("badge", [REYES, ADMIN, COMMANDER])
def test_who_may_not_read_the_log_makes_no_file(station: StationOnFakes, badge: Badge) -> None:
    with refused(Problem.NO_RIGHT, right="read-log"):
        station.export_log(station.session(badge), OUT)
    assert station.outside_files.files == {}
    assert station.journal() == []


def test_it_is_told_how_many_of_the_newest_entries_no_head_covers(station: StationOnFakes) -> None:
    station.records.behind_its_back().signed_heads.clear()
    covered = station.log.newest(station.session())
    assert (covered.signed, covered.uncovered) == (None, covered.size)
    signed = station.log.head(station.session())
    assert station.log.newest(station.session()).uncovered == 0
    station.film()
    covered = station.log.newest(station.session())
    assert covered.signed == signed
    assert covered.uncovered == covered.size - signed.head.size > 0


def test_the_head_up_to_an_entry_is_the_one_that_was_signed_then(station: StationOnFakes) -> None:
    signed = station.log.head(station.session()).head
    station.film()
    session = station.session()
    assert station.log.up_to(session, signed.size - 1) == signed
    last = station.log.newest(session).size - 1
    for seq in (-1, last + 1):
        with bad_input(Problem.ENTRY_UNKNOWN, entry=str(seq), last=str(last)):
            station.log.up_to(session, seq)


def test_a_head_over_missing_nodes_is_damage(station: StationOnFakes) -> None:
    session = station.session()
    last = station.log.newest(session).size - 1
    nodes = station.records.behind_its_back().nodes
    nodes[:] = [node for node in nodes if node.index]
    with pytest.raises(IntegrityFailure) as failed:
        station.log.up_to(session, last)
    assert failed.value.problem is Problem.LOG_DAMAGED


def test_who_signed_out_is_told_no_head(station: StationOnFakes) -> None:
    session = station.session()
    session.end()
    with refused(Problem.SESSION_ENDED):
        station.log.newest(session)
    with refused(Problem.SESSION_ENDED):
        station.log.up_to(session, 0)
