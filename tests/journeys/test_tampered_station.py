"""A station folder put back to an older copy, or made to look like another kind of station."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from desktop.app.station import open_station
from tests.fakes.key_store import KeychainInMemory
from tests.journeys.conftest import CopyOfStation
from tests.journeys.filled_forms import WORDS, fill
from tests.journeys.main_job import CUSTODIAN, OFFICER, PARTNER, SERGEANT, MainJob, seal
from tests.journeys.shell import Shell
from tests.journeys.tampering import flip, found, verify


def _head(shell: Shell) -> str:
    code: str = shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"]
    return code


def test_a_folder_put_back_to_an_older_copy_is_shown_by_the_newer_head_code(
    copy_of_station: CopyOfStation, job: MainJob, tmp_path: Path
) -> None:
    older, newer = copy_of_station(), copy_of_station()
    seal(newer, job.incident, "initial", tmp_path, PARTNER)
    code = _head(newer)
    verify(newer, "--head", job.head, code=0)
    verify(newer, "--head", code, code=0)

    size = code.partition("-")[0]
    assert found(verify(older, "--head", code, code=4)) == {("head-not-contained", size)}
    shell = older
    while _size(_head(shell)) < _size(code) + 3:
        shell.at("report", "show", job.incident, badge=SERGEANT)
    assert ("head-not-contained", size) in found(verify(shell, "--head", code, code=4))


def _records_of(station: Path, other: Path) -> None:
    """Put the records of another copy in the place of a station's own."""
    for file in station.glob("records.db*"):
        file.unlink()
    for file in other.glob("records.db*"):
        shutil.copy2(file, station / file.name)


def test_older_records_are_called_rolled_back_and_open_nothing_until_a_custodian_accepts_them(
    copy_of_station: CopyOfStation, job: MainJob, tmp_path: Path
) -> None:
    older, shell = copy_of_station(), copy_of_station()
    assert older.station is not None
    assert shell.station is not None
    size = _head(shell).partition("-")[0]
    _records_of(shell.station, older.station)

    ran = verify(shell, code=4)
    assert found(ran) == {("log-rolled-back", size)}
    assert ran.body["verify"]["standing"] == "rolled-back"
    told = shell("verify", "--station", shell.station, code=4).out
    assert "rolled back to an older copy" in told
    words = ("still", job.recording, "--at", "2", "--out", tmp_path / "still.png", "--json")
    refused = shell.at(*words, badge=OFFICER, code=4)
    assert refused.body["error"]["code"] == "log-rolled-back"
    assert not (tmp_path / "still.png").exists()
    shown = shell.at("report", "show", job.incident, badge=SERGEANT)
    assert "older copy" in shown.err
    accept = ("log", "accept", "--note", "The disk died.")
    shell.at(*accept, badge=OFFICER, code=3)

    shell.at(*accept, badge=CUSTODIAN)
    assert verify(shell, code=0).body["verify"]["standing"] == "extends"
    shell.at(*words, badge=OFFICER)
    shell.at(*accept, badge=CUSTODIAN, code=3)


def test_older_records_that_were_then_used_are_called_forked_and_seal_nothing(
    copy_of_station: CopyOfStation, job: MainJob, tmp_path: Path
) -> None:
    older, shell = copy_of_station(), copy_of_station()
    assert older.station is not None
    assert shell.station is not None
    size = _head(shell)
    while _size(_head(older)) <= _size(size):
        older.at("report", "show", job.incident, badge=SERGEANT)
    _records_of(shell.station, older.station)

    assert found(verify(shell, code=4)) == {("log-forked", str(_size(size)))}
    form = shell.at("report", "form", job.incident, "--json", badge=PARTNER).body["form"]
    filled = fill(form, tmp_path / "form.toml", narrative=WORDS)
    words = ("report", "seal", job.incident, "--from", filled, "--json")
    refused = shell.at(*words, badge=PARTNER, code=4)
    assert refused.body["error"]["code"] == "log-forked"


@pytest.mark.usefixtures("keychain")
def test_the_whole_folder_of_a_real_station_put_back_is_found_against_its_keychain(
    tmp_path: Path,
) -> None:
    """Design 3: a rollback to an older copy of everything, without any printed code."""
    station, older = tmp_path / "real", tmp_path / "older"
    shell = Shell(station, "a password of some length", program=None)
    create = ("station", "create", station, "--preset", "clean-reporting", "--admin", "9001")
    shell(*create, FIRSTHAND_NEW_PASSWORD="a password of some length")
    assert verify(shell, code=0).body["verify"]["standing"] == "not-kept"
    shell.at("log", "head", badge="9001")
    shutil.copytree(station, older)
    size = shell.at("log", "head", "--json", badge="9001").body["head"]["size"]
    assert verify(shell, code=0).body["verify"]["standing"] == "extends"

    shutil.rmtree(station)
    older.rename(station)
    assert found(verify(shell, code=4)) == {("log-rolled-back", str(size))}


def _size(code: str) -> int:
    return int(code.partition("-")[0])


def test_a_write_ahead_log_cut_short_is_shown_by_the_head_code(
    shell: Shell, tmp_path: Path
) -> None:
    """While a station is open, what was written last lies there and not yet in the database."""
    assert shell.station is not None
    with open_station(shell.station):
        code = _head(shell)
        copied = shutil.copytree(shell.station, tmp_path / "copied")
    log = copied / "records.db-wal"
    assert log.stat().st_size > 0
    cut = shutil.copytree(copied, tmp_path / "cut")
    flip(cut / log.name, log.stat().st_size // 2)

    verify(Shell(copied, program=None), "--head", code, code=0)
    verify(Shell(cut, program=None), "--head", code, code=4)


@pytest.fixture
def keychain() -> Iterator[None]:
    """A keychain for a real station, on machines with and without one."""
    before = keyring.get_keyring()
    keyring.set_keyring(KeychainInMemory({}))
    yield
    keyring.set_keyring(before)


def _relabelled(station: Path, before: str, after: str) -> None:
    label = station / "station.toml"
    text = label.read_text(encoding="utf-8")
    assert f"demonstration = {before}" in text
    changed = text.replace(f"demonstration = {before}", f"demonstration = {after}")
    label.write_text(changed, encoding="utf-8")


@pytest.mark.usefixtures("keychain")
def test_a_demonstration_never_becomes_real_by_its_label(shell: Shell, job: MainJob) -> None:
    assert shell.station is not None
    _relabelled(shell.station, "true", "false")
    for ran in (
        shell.at("review", job.incident, "--json", badge=OFFICER, code=None),
        shell("verify", "--station", shell.station, "--json", code=None),
    ):
        assert (ran.code, ran.body["error"]["code"]) == (2, "demonstration-key-refused")


@pytest.mark.usefixtures("keychain")
def test_a_real_station_never_becomes_a_demonstration_by_its_label(tmp_path: Path) -> None:
    station = tmp_path / "real"
    shell = Shell(station, "a password of some length", program=None)
    create = ("station", "create", station, "--preset", "clean-reporting", "--admin", "9001")
    shell(*create, FIRSTHAND_NEW_PASSWORD="a password of some length")
    assert verify(shell, code=0).body["demonstration"] is False

    _relabelled(station, "false", "true")
    for ran in (
        shell("recordings", "--station", station, "--as", "9001", "--json", code=None),
        shell("verify", "--station", station, "--json", code=None),
    ):
        assert (ran.code, ran.body["error"]["code"]) == (2, "demonstration-key-refused")


def test_a_label_that_names_another_station_opens_nothing(shell: Shell, job: MainJob) -> None:
    assert shell.station is not None
    label = shell.station / "station.toml"
    text = label.read_text(encoding="utf-8")
    station = text.partition('id = "')[2].partition('"')[0]
    label.write_text(text.replace(station, station[::-1]), encoding="utf-8")
    for ran in (
        shell.at("review", job.incident, "--json", badge=OFFICER, code=4),
        verify(shell, code=4),
    ):
        assert ran.body["error"]["code"] == "station-mismatch"
