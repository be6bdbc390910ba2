"""Making a station: all of it or nothing, and never a demonstration by accident."""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import founding
from desktop.app.demonstration_station import create_demonstration
from desktop.app.founding import Founding, create_station
from desktop.app.station import key_custody, open_station
from desktop.app.station_folder import StationFolder
from desktop.credentials.demonstration_key_store import FILE_NAME
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records
from tests.integration.app.conftest import Kept
from tests.journeys.expectations import assert_whole, problem_of, words_of
from tests.journeys.shell import Shell
from tests.journeys.small_disks import SmallDisk, small_disk

PRESET = ("--preset", "clean-reporting", "--admin", "9001")
REAL = Founding("Station 4", "clean-reporting", False, Badge("9001"), "a real password 1")


def create(shell: Shell, folder: Path, *more: str) -> tuple[object, ...]:
    return ("station", "create", folder, *PRESET, *more, "--json")


# --- what is made


def test_a_real_station_keeps_its_key_in_the_keychain_and_nowhere_in_its_folder(
    shell: Shell, tmp_path: Path, keychain: Kept
) -> None:
    shell.station = tmp_path / "new" / "station"
    made = shell(*create(shell, shell.station, "--name", "Station 4")).body
    assert made["demonstration"] is False
    assert set(made["recovery"]) == {"first", "second"}
    assert len(keychain) == 1
    (secret,) = keychain.values()
    for path in shell.station.rglob("*"):
        assert not path.is_file() or secret.encode() not in path.read_bytes()
        if sys.platform != "win32":
            assert path.stat().st_mode & 0o077 == 0
    shell.at("officer", "unlock", "9001", badge="9001", code=3)
    label = tomllib.loads((shell.station / "station.toml").read_text("utf-8"))
    assert (label["name"], label["demonstration"]) == ("Station 4", False)
    assert "DEMONSTRATION" not in shell("verify", "--station", shell.station).out
    assert_whole(shell)


def test_a_station_is_named_by_its_folder_where_nobody_names_it(
    shell: Shell, tmp_path: Path
) -> None:
    shell(*create(shell, tmp_path / "Area A"))
    label = tomllib.loads((tmp_path / "Area A" / "station.toml").read_text("utf-8"))
    assert label["name"] == "Area A"


@pytest.mark.usefixtures("no_keychain")
def test_a_demonstration_needs_no_keychain_and_says_in_every_answer_what_it_is(
    shell: Shell, tmp_path: Path
) -> None:
    shell.station = tmp_path / "demo"
    made = shell(*create(shell, shell.station, "--demonstration")).body
    assert made["demonstration"] is True
    for words in (("recordings",), ("officer", "unlock", "9001")):
        shell.at(*words, badge="9001", code=3)
    shell.at("officer", "add", "4412", "--role", "officer", "--unit", "Unit", badge="9001")
    shell("verify", "--station", shell.station)
    for ran in shell.told[-2:]:
        assert ran.out.startswith("DEMONSTRATION STATION")
    assert (shell.station / FILE_NAME).exists()


# --- what is refused


@pytest.mark.usefixtures("no_keychain")
@pytest.mark.parametrize("place", ["new", "deep/down/new", "empty"])
def test_without_a_keychain_no_real_station_is_made_and_nothing_is_left_behind(
    shell: Shell, tmp_path: Path, place: str
) -> None:
    (tmp_path / "empty").mkdir()
    ran = shell(*create(shell, tmp_path / place), code=2)
    assert problem_of(ran) is Problem.KEYCHAIN_MISSING
    for choice in ("Windows Credential Locker", "macOS keychain", "Secret Service"):
        assert choice in words_of(ran)
    assert "make a demonstration station" in words_of(ran)
    assert "Next: firsthand demo create DIR" in ran.err
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


@pytest.mark.parametrize(
    ("more", "password", "problem"),
    [
        ((), PASSWORD, Problem.DEMONSTRATION_PASSWORD_REFUSED),
        ((), " Demonstration-ONLY ", Problem.DEMONSTRATION_PASSWORD_REFUSED),
        ((), "short", Problem.PASSWORD_TOO_SHORT),
        (("--preset", "no-such"), "a real password 1", Problem.CODE_UNKNOWN),
        (("--preset", "clean-reporting-demonstration"), "a real password 1", Problem.CODE_UNKNOWN),
        (("--admin", "not a badge"), "a real password 1", Problem.BADGE_MALFORMED),
    ],
)
def test_what_no_real_station_may_be_made_with_is_refused_before_anything_is_made(
    shell: Shell,
    tmp_path: Path,
    keychain: Kept,
    more: tuple[str, ...],
    password: str,
    problem: Problem,
) -> None:
    words = create(shell, tmp_path / "new", *more)
    ran = shell(*words, code=2, FIRSTHAND_NEW_PASSWORD=password)
    assert problem_of(ran) is problem
    assert list(tmp_path.iterdir()) == []
    assert keychain == {}


def test_a_real_station_refuses_the_demonstrations_password_ever_after(
    shell: Shell, tmp_path: Path
) -> None:
    shell.station = tmp_path / "station"
    shell(*create(shell, shell.station))
    add = ("officer", "add", "4412", "--role", "officer", "--unit", "Unit", "--json")
    own = ("officer", "password", "9001", "--json")
    for words in (add, own):
        ran = shell.at(*words, badge="9001", code=2, FIRSTHAND_NEW_PASSWORD=PASSWORD)
        assert problem_of(ran) is Problem.DEMONSTRATION_PASSWORD_REFUSED


def test_a_folder_that_holds_anything_is_left_as_it_is(shell: Shell, tmp_path: Path) -> None:
    shell.station = tmp_path / "station"
    shell(*create(shell, shell.station))
    assert problem_of(shell(*create(shell, shell.station), code=2)) is Problem.STATION_EXISTS
    mine = tmp_path / "mine" / "letter.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    for place in (mine.parent, tmp_path):
        ran = shell(*create(shell, place), code=2)
        assert problem_of(ran) is Problem.STATION_FOLDER_NOT_EMPTY
    assert problem_of(shell(*create(shell, mine), code=2)) is Problem.STATION_READ_ONLY
    assert mine.read_text() == "mine"
    assert_whole(shell)


def test_a_demonstrations_keys_never_serve_a_real_station(
    shell: Shell, tmp_path: Path, keychain: Kept
) -> None:
    made = create_demonstration(tmp_path / "demo")
    demonstration = StationFolder(made.station)
    shell.station = tmp_path / "station"
    shell(*create(shell, shell.station))
    real = StationFolder(shell.station)

    # Put the one key store where the other's key would be looked for.
    key = (demonstration.path / FILE_NAME).read_bytes()
    (real.path / FILE_NAME).write_bytes(key)
    assert_whole(shell)
    with pytest.raises(BadInput) as refusal:
        key_custody(real, demonstration=True).open(real.label().id)
    assert refusal.value.problem is Problem.DEMONSTRATION_KEY_REFUSED
    with pytest.raises(BadInput) as refusal:
        key_custody(demonstration, demonstration=False).open(demonstration.label().id)
    assert refusal.value.problem is Problem.DEMONSTRATION_KEY_REFUSED

    # Say in the label that it is a demonstration.
    label = real.label_file
    label.write_text(label.read_text("utf-8").replace("= false", "= true"), "utf-8")
    ran = shell("verify", "--station", shell.station, "--json", code=2)
    assert problem_of(ran) is Problem.DEMONSTRATION_KEY_REFUSED


# --- what fails midway


class Mishap(Exception):
    """Anything at all."""


def _fail(records: Records) -> None:
    raise Mishap


@pytest.mark.parametrize("place", ["new", "deep/down/new", "empty"])
def test_whatever_fails_while_a_station_is_made_leaves_nothing_behind(
    tmp_path: Path, place: str
) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(Mishap):
        create_station(tmp_path / place, REAL, _fail)
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]
    create_station(tmp_path / place, REAL)


def test_a_demonstration_that_fails_midway_takes_its_cameras_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with monkeypatch.context() as patched:
        patched.setattr(founding, "create_records", _fail)
        for folder in (tmp_path, tmp_path / "new"):
            with pytest.raises(TypeError):
                create_demonstration(folder)
    assert [path.name for path in tmp_path.rglob("*")] == ["mine.txt"]
    create_demonstration(tmp_path)
    assert (tmp_path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["cameras", "cad.csv", "station/notes.txt"])
def test_a_demonstration_overwrites_nothing(shell: Shell, tmp_path: Path, name: str) -> None:
    mine = tmp_path / name
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("mine")
    ran = shell("demo", "create", tmp_path, "--json", code=2)
    assert problem_of(ran) is Problem.STATION_FOLDER_NOT_EMPTY
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [mine]
    assert mine.read_text() == "mine"


def test_of_two_programs_that_make_a_station_in_one_folder_only_one_does(tmp_path: Path) -> None:
    folder = StationFolder(tmp_path / "station")

    def meanwhile(_: Records) -> None:
        with pytest.raises(BadInput) as refusal, folder.being_made():
            raise Mishap
        assert refusal.value.problem is Problem.STATION_FOLDER_NOT_EMPTY

    create_station(folder.path, REAL, meanwhile)
    with open_station(folder.path) as desk:
        assert desk.verify().is_whole


def test_whoever_comes_a_moment_later_takes_nothing_of_the_first_ones_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = StationFolder(tmp_path / "station")
    folder.vault.mkdir(parents=True)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "iterdir", lambda _: iter(()))
        with pytest.raises(BadInput) as refusal, folder.being_made():
            raise Mishap
    assert refusal.value.problem is Problem.STATION_FOLDER_NOT_EMPTY
    assert folder.vault.is_dir()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", megabytes=4) as made:
        yield made


@pytest.mark.parametrize("left", [0, 4096, 16_384, 65_536, 262_144])
@pytest.mark.parametrize("words", [("demo", "create"), ("station", "create")], ids=" ".join)
def test_a_full_disk_takes_no_part_of_a_station(
    shell: Shell, disk: SmallDisk, left: int, words: tuple[str, ...]
) -> None:
    disk.fill(left)
    more = () if words[0] == "demo" else PRESET
    ran = shell(*words, disk.place / "new", *more, "--json", code=2)
    assert problem_of(ran) is Problem.DISK_FULL
    assert [path.name for path in disk.place.iterdir()] == ["filler"]
    disk.make_room()
    shell(*words, disk.place / "new", *more)


def test_a_disk_that_cannot_be_written_is_told(shell: Shell, disk: SmallDisk) -> None:
    disk.forbid_writing()
    for words in (("demo", "create", disk.place / "new", "--json"), create(shell, disk.place)):
        assert problem_of(shell(*words, code=2)) is Problem.STATION_READ_ONLY
