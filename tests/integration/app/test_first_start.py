"""The first start of the real program: where it looks, what it makes, and what it notes."""

import os
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import keyring
import pytest
from keyring.backends import null

from desktop.app import entry, first_start
from desktop.app.data_folder import data_folder, known_station, note_station, usual_station
from desktop.app.first_start import founding_desk
from desktop.app.founding import recover_station
from desktop.app.new_station_places import PlacesHere, is_on_share, is_share
from desktop.app.station import open_station
from desktop.app.system_clock import SystemClock
from desktop.cli.commands import run
from desktop.credentials.keychain import try_keychain
from desktop.credentials.second_factor import TotpSecondFactor
from desktop.domain.identifiers import Badge
from desktop.domain.recovery import RecoveryHalves, groups_of
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.presenters.founding import FoundingPresenter
from desktop.presenters.founding_state import COURSE, FoundingStep
from desktop.services import choose_place
from desktop.services.enrol_second_factor import ProvedSecondFactor
from desktop.services.founding_desk import NewStation
from tests.fakes.key_store import KeychainInMemory
from tests.fakes.lane import FakeLane
from tests.fakes.telephone import code_shown
from tests.integration.app.conftest import Kept
from tests.journeys.shell import Shell
from tests.journeys.small_disks import SmallDisk, small_disk

PASSWORD = "a long pass phrase"


@pytest.fixture(autouse=True)
def data(tmp_path: Path) -> Iterator[Path]:
    """Where this machine's data lies."""
    named = {"XDG_DATA_HOME": str(tmp_path / "data"), "PROGRAMDATA": str(tmp_path / "data")}
    home = mock.patch.object(Path, "home", return_value=tmp_path / "data")
    with mock.patch.dict(os.environ, named), home:
        os.environ.pop("FIRSTHAND_STATION", None)
        yield data_folder()


def problem_of(refused: pytest.ExceptionInfo[BadInput]) -> Problem:
    return refused.value.problem


def a_station(secret: str) -> NewStation:
    return NewStation(
        "Area A-1",
        "clean-reporting",
        Badge("9001"),
        PASSWORD,
        ProvedSecondFactor(secret, 0),
        founding_desk().new_halves(),
    )


# --- where a terminal looks for its station


def test_a_new_machine_knows_no_station() -> None:
    assert known_station() is None


def test_a_station_is_found_again_where_it_was_noted(data: Path, tmp_path: Path) -> None:
    note_station(tmp_path / "elsewhere" / "station")
    assert known_station() == tmp_path / "elsewhere" / "station"
    body = tomllib.loads((data / "terminal.toml").read_text("utf-8"))
    assert body == {"station": str(tmp_path / "elsewhere" / "station")}


def test_a_station_in_the_usual_place_needs_no_note(shell: Shell) -> None:
    shell("station", "create", usual_station(), "--preset", "clean-reporting", "--admin", "9001")
    assert known_station() == usual_station()


def test_a_noted_station_that_is_not_there_is_not_swapped_for_another(
    shell: Shell, tmp_path: Path
) -> None:
    """Its disk may be unplugged; a second station would be a second truth."""
    shell("station", "create", usual_station(), "--preset", "clean-reporting", "--admin", "9001")
    note_station(tmp_path / "unplugged")
    assert known_station() == tmp_path / "unplugged"


@pytest.mark.parametrize("body", ["station = 7", 'station = ""', "station", "other = 1"])
def test_a_note_that_cannot_be_read_is_told(data: Path, body: str) -> None:
    data.mkdir(parents=True)
    (data / "terminal.toml").write_text(body, "utf-8")
    with pytest.raises(BadInput) as refused:
        known_station()
    assert problem_of(refused) is Problem.DATA_FILE_INVALID
    assert refused.value.facts["file"].endswith("terminal.toml")


def test_a_note_that_cannot_be_written_is_told(data: Path, tmp_path: Path) -> None:
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("in the way")
    with pytest.raises(BadInput) as refused:
        note_station(tmp_path / "station")
    assert problem_of(refused) is Problem.TERMINAL_NOT_REMEMBERED


def test_each_system_keeps_data_where_its_programs_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert data_folder() == tmp_path / "data" / "firsthand"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert data_folder() == tmp_path / "data" / ".local" / "share" / "firsthand"
    monkeypatch.setattr(sys, "platform", "win32")
    assert data_folder() == tmp_path / "data" / "Firsthand"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert data_folder().parts[-3:] == ("Library", "Application Support", "Firsthand")


# --- folders


@pytest.mark.parametrize("place", ["new", "deep/down/new", "empty"])
def test_looking_at_a_folder_makes_and_changes_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "empty").mkdir()
    found = PlacesHere().survey(tmp_path / place)
    assert found.folder == tmp_path / place
    assert found.free > 0
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


def test_a_folder_that_cannot_become_a_station_says_why(shell: Shell, tmp_path: Path) -> None:
    survey = PlacesHere().survey
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    station = tmp_path / "station"
    shell("station", "create", station, "--preset", "clean-reporting", "--admin", "9001")
    for folder, problem in (
        (tmp_path / "full", Problem.STATION_FOLDER_NOT_EMPTY),
        (tmp_path / "full" / "letter.txt", Problem.STATION_READ_ONLY),
        (tmp_path / "full" / "letter.txt" / "below", Problem.STATION_READ_ONLY),
        (station, Problem.STATION_EXISTS),
    ):
        with pytest.raises(BadInput) as refused:
            survey(folder)
        assert problem_of(refused) is problem, folder


def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path: Path) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    with mock.patch.object(Path, "open", refuse), pytest.raises(BadInput) as refused:
        PlacesHere().survey(tmp_path / "new")
    assert problem_of(refused) is Problem.STATION_READ_ONLY


def test_the_room_that_is_told_is_that_of_the_folders_own_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=4) as disk:
        assert isinstance(disk, SmallDisk)
        assert PlacesHere().survey(disk.place / "new").free < 5_000_000


@pytest.mark.parametrize("name", ["nfs4", "CIFS", "smb3", "fuse.sshfs", "9p"])
def test_file_systems_of_other_machines_are_known(name: str) -> None:
    assert is_share(name)


@pytest.mark.parametrize("name", ["ext4", "xfs", "btrfs", "NTFS", "apfs", "overlay", ""])
def test_disks_of_this_machine_are_no_shares(name: str) -> None:
    assert not is_share(name)


def test_where_the_tests_run_is_no_share(tmp_path: Path) -> None:
    assert not is_on_share(tmp_path)


# --- the keychain


def test_trying_the_keychain_leaves_nothing_in_it(keychain: Kept) -> None:
    try_keychain()
    assert keychain == {}


@pytest.mark.usefixtures("no_keychain")
def test_a_machine_without_a_keychain_is_told_with_what_was_found() -> None:
    with pytest.raises(BadInput) as refused:
        try_keychain()
    assert problem_of(refused) is Problem.KEYCHAIN_MISSING
    assert refused.value.facts["backend"] == "keyring.backends.fail.Keyring"


def test_a_keychain_that_drops_what_it_is_given_is_none() -> None:
    class Sieve(KeychainInMemory):
        def set_password(self, service: str, username: str, password: str) -> None:
            """Keep nothing."""

    for sieve in (Sieve({}), null.Keyring()):
        keyring.set_keyring(sieve)
        with pytest.raises(BadInput) as refused:
            try_keychain()
        assert problem_of(refused) is Problem.KEYCHAIN_MISSING


def test_a_keychain_that_lets_nobody_remove_anything_still_keeps_a_key(keychain: Kept) -> None:
    class Keeper(KeychainInMemory):
        def delete_password(self, service: str, username: str) -> None:
            raise PermissionError

    keyring.set_keyring(Keeper(keychain))
    try_keychain()
    try_keychain()
    assert len(keychain) == 1


# --- what is made


def test_a_station_is_made_of_what_was_chosen_and_noted_as_this_terminals(
    keychain: Kept, tmp_path: Path
) -> None:
    desk, codes = founding_desk(), TotpSecondFactor()
    secret = codes.new_secret()
    station = a_station(secret)
    made = desk.make(tmp_path / "station", station)
    assert (made.folder, made.unnoted) == (tmp_path / "station", None)
    assert known_station() == tmp_path / "station"
    assert len(keychain) == 1
    with open_station(made.folder) as opened:
        assert (opened.facts.name, opened.facts.preset) == ("Area A-1", "clean-reporting")
        assert not opened.facts.demonstration
        with pytest.raises(Refused):
            opened.sign_in(Badge("9001"), PASSWORD)
        assert opened.verify().is_whole


def test_the_papers_that_were_printed_before_bring_the_key_back(
    keychain: Kept, tmp_path: Path
) -> None:
    station = a_station(TotpSecondFactor().new_secret())
    made = founding_desk().make(tmp_path / "station", station)
    keychain.clear()
    with pytest.raises(BadInput) as refused, open_station(made.folder):
        pass
    assert problem_of(refused) is Problem.STATION_KEY_MISSING
    recover_station(made.folder, station.halves)
    with open_station(made.folder) as opened:
        assert opened.verify().is_whole


def test_a_station_that_cannot_be_noted_is_there_all_the_same(data: Path, tmp_path: Path) -> None:
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("in the way")
    made = founding_desk().make(tmp_path / "station", a_station(TotpSecondFactor().new_secret()))
    assert made.unnoted is not None
    with open_station(made.folder) as opened:
        assert opened.verify().is_whole


@pytest.mark.parametrize("step", COURSE)
@pytest.mark.usefixtures("qapp")
def test_leaving_before_the_end_leaves_nothing_on_the_disk_nor_in_the_keychain(
    keychain: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: FoundingStep
) -> None:
    monkeypatch.setattr(choose_place, "LEAST_FREE", 1)
    asks = FoundingPresenter(founding_desk(), FakeLane(), tmp_path / "new" / "station")
    asks.begin()
    go_on_until(asks, step)
    asks.cancel()
    assert asks.state.cancelled
    assert list(tmp_path.iterdir()) == []
    assert keychain == {}
    assert known_station() is None


def go_on_until(asks: FoundingPresenter, step: FoundingStep) -> None:
    """Do every step before one as it should be done."""
    papers = RecoveryHalves("", "")
    while asks.state.step is not step:
        match asks.state.step:
            case FoundingStep.PLACE:
                asks.choose_place("Area A-1", asks.state.folder, share_is_meant=False)
            case FoundingStep.ADMINISTRATOR:
                asks.administer("9001", PASSWORD)
            case FoundingStep.AUTHENTICATOR:
                assert asks.state.enrolment is not None
                now = SystemClock().now().timestamp()
                asks.prove(code_shown(asks.state.enrolment.secret, now))
            case FoundingStep.TYPE_BACK:
                first, second = asks.state.asked
                asks.type_back(
                    {place: groups_of(papers.first)[place] for place in first},
                    {place: groups_of(papers.second)[place] for place in second},
                )
            case _:
                papers = asks.state.halves or papers
                asks.go_on()


@pytest.mark.usefixtures("no_keychain")
def test_what_fails_at_the_last_step_leaves_nothing_and_is_not_noted(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        founding_desk().make(tmp_path / "station", a_station(TotpSecondFactor().new_secret()))
    assert problem_of(refused) is Problem.KEYCHAIN_MISSING
    assert list(tmp_path.iterdir()) == []
    assert known_station() is None


def test_a_disk_that_fills_up_at_the_last_step_is_told_as_too_small_and_keeps_nothing(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path / "disk", megabytes=4) as disk:
        disk.fill(left=16_384)
        folder = disk.place / "station"
        with pytest.raises(BadInput) as refused:
            founding_desk().make(folder, a_station(TotpSecondFactor().new_secret()))
        assert problem_of(refused) is Problem.STATION_DISK_TOO_SMALL
        assert not folder.exists()
        disk.make_room()
        assert (
            founding_desk().make(folder, a_station(TotpSecondFactor().new_secret())).folder
            == folder
        )


def test_the_demonstration_is_made_once_and_never_noted() -> None:
    desk = founding_desk()
    first = desk.demonstrate()
    assert desk.demonstrate() == first
    assert known_station() is None
    people = {each.badge: each.role.value for each in first.people}
    assert (people[Badge("9001")], people[Badge("4412")]) == ("administrator", "officer")
    with open_station(first.folder) as opened:
        assert opened.facts.demonstration
        for badge in people:
            opened.sign_in(badge, first.password).end()


# --- how the program starts


def opens(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Which folders the first start is opened with, each without showing anything."""
    opened: list[Path | None] = []

    def open_first(folder: Path | None = None, *, kiosk: bool) -> int:
        assert not kiosk
        opened.append(folder)
        return 0

    monkeypatch.setattr(first_start, "open_first", open_first)
    return opened


def test_without_a_screen_no_arguments_bring_the_help(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert run(entry.house(), []) == 0
    assert "Usage: firsthand" in capsys.readouterr().out


def test_with_a_screen_no_arguments_open_this_terminals_station_or_lead_to_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = opens(monkeypatch)
    assert run(entry.house(), []) == 0
    assert opened == [None]


def test_a_kiosk_opens_this_terminals_station_over_the_whole_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kiosks: list[bool] = []

    def open_first(_: Path | None = None, *, kiosk: bool) -> int:
        kiosks.append(kiosk)
        return 0

    monkeypatch.setattr(first_start, "open_first", open_first)
    assert run(entry.house(), ["--kiosk"]) == 0
    assert kiosks == [True]


def test_an_empty_folder_that_was_named_is_offered_to_a_new_station(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = opens(monkeypatch)
    (tmp_path / "empty").mkdir()
    assert run(entry.house(), ["--station", str(tmp_path / "empty")]) == 0
    monkeypatch.setenv("FIRSTHAND_STATION", str(tmp_path / "empty"))
    assert run(entry.house(), []) == 0
    assert opened == [tmp_path / "empty"] * 2


@pytest.mark.parametrize("named", ["--station", "FIRSTHAND_STATION"])
def test_a_named_station_comes_before_the_noted_one_and_is_not_made_where_it_is_missing(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    named: str,
) -> None:
    opened = opens(monkeypatch)
    monkeypatch.setattr("desktop.app.window.make_application", lambda: None)
    note_station(tmp_path / "noted")
    unplugged = str(tmp_path / "unplugged")
    if named == "--station":
        code = run(entry.house(), [named, unplugged])
    else:
        monkeypatch.setenv(named, unplugged)
        code = run(entry.house(), [])
    assert code == 2
    assert f"There is no station in {unplugged}" in capsys.readouterr().err
    assert opened == []
