"""Bringing a station's key back from the two printed halves."""

from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from desktop.credentials.demonstration_key_store import FILE_NAME
from desktop.credentials.keychain import SERVICE
from desktop.domain.refusals import Problem
from tests.integration.app.conftest import Kept
from tests.journeys.expectations import assert_whole, exported, problem_of, words_of
from tests.journeys.shell import Ran, Shell

CREATE = ("--preset", "clean-reporting", "--admin", "9001", "--json")
Halves = tuple[str, str]


def _made(shell: Shell, folder: Path, *more: str) -> Halves:
    shell.station = folder
    halves = shell("station", "create", folder, *CREATE, *more).body["recovery"]
    add = ("officer", "add", "5001", "--role", "custodian", "--unit", "Evidence")
    shell.at(*add, badge="9001")
    shell.passwords["5001"] = "the custodian's own"
    shell.at(
        *("officer", "password", "5001"),
        badge="5001",
        FIRSTHAND_PASSWORD=str(shell.password),
        FIRSTHAND_NEW_PASSWORD=shell.passwords["5001"],
    )
    return halves["first"], halves["second"]


@pytest.fixture
def halves(shell: Shell, tmp_path: Path) -> Halves:
    """The halves of a real station at which the shell is."""
    return _made(shell, tmp_path / "station")


def recover(shell: Shell, first: str, second: str, code: int = 0) -> Ran:
    return shell(
        *("station", "recover", shell.station, "--json"),
        code=code,
        FIRSTHAND_RECOVERY_FIRST=first,
        FIRSTHAND_RECOVERY_SECOND=second,
    )


@pytest.mark.parametrize("swapped", [False, True])
def test_a_lost_key_comes_back_from_both_halves_and_the_log_says_so(
    shell: Shell, halves: Halves, keychain: Kept, tmp_path: Path, swapped: bool
) -> None:
    lost = {entry: kept for entry, kept in keychain.items() if entry[0] == SERVICE}
    keychain.clear()
    ran = shell("verify", "--station", shell.station, "--json", code=2)
    assert problem_of(ran) is Problem.STATION_KEY_MISSING
    assert "recover it with the two printed halves" in words_of(ran)
    assert "Next: firsthand station recover DIR" in ran.err

    told = recover(shell, *(reversed(halves) if swapped else halves))
    assert told.body == {"recovered": str(shell.station), "demonstration": False}
    assert keychain == lost
    # A new machine remembers no head of the log: that is said, and is no damage.
    verified = shell("verify", "--station", shell.station, code=0).out
    assert "keeps no earlier head of the log" in verified
    acts = [act["act"] for act in exported(shell, tmp_path / "log.jsonl")]
    assert acts.count("station-recovered") == 1
    assert_whole(shell)


def test_a_demonstration_comes_back_too_and_says_what_it_is(shell: Shell, tmp_path: Path) -> None:
    halves = _made(shell, tmp_path / "demo", "--demonstration")
    assert shell.station is not None
    (shell.station / FILE_NAME).unlink()
    assert recover(shell, *halves).body["demonstration"] is True
    assert_whole(shell)


def _mistyped(half: str) -> str:
    last = half[-1]
    return half[:-1] + ("0" if last != "0" else "1")


def test_halves_that_do_not_fit_are_told_apart_and_change_nothing(
    shell: Shell, halves: Halves, keychain: Kept, tmp_path: Path
) -> None:
    elsewhere = Shell(shell.station, shell.password, environment=shell.environment, program=None)
    other = _made(elsewhere, tmp_path / "other")
    kept = dict(keychain)
    first, second = halves
    cases = [
        ((first, first), Problem.RECOVERY_HALVES_WRONG, "the same half was typed twice"),
        ((first, other[1]), Problem.RECOVERY_HALVES_WRONG, "do not belong together, or to this"),
        (other, Problem.RECOVERY_HALVES_WRONG, "do not belong together, or to this"),
        ((_mistyped(first), second), Problem.RECOVERY_HALF_MALFORMED, "Half 1 cannot be read"),
        ((first, _mistyped(second)), Problem.RECOVERY_HALF_MALFORMED, "one letter is mistyped"),
        ((first, second[:-5]), Problem.RECOVERY_HALF_MALFORMED, "letters are missing"),
        ((first, ""), Problem.RECOVERY_HALF_MALFORMED, "Half 2 cannot be read"),
        (("my dog", second), Problem.RECOVERY_HALF_MALFORMED, "does not begin as a printed half"),
    ]
    for (one, two), problem, words in cases:
        ran = recover(shell, one, two, code=2)
        assert problem_of(ran) is problem
        assert words in words_of(ran)
        assert "Nothing was changed." in words_of(ran)
        assert keychain == kept
        assert first not in ran.out + ran.err
        assert second not in ran.out + ran.err
    acts = [act["act"] for act in exported(shell, tmp_path / "log.jsonl")]
    assert "station-recovered" not in acts
    assert_whole(shell)


def test_without_a_keychain_a_key_is_recovered_into_no_file(shell: Shell, halves: Halves) -> None:
    assert shell.station is not None
    before = {path for path in shell.station.rglob("*") if path.suffix != ".db"}
    keyring.set_keyring(fail.Keyring())
    ran = recover(shell, *halves, code=2)
    assert problem_of(ran) is Problem.KEYCHAIN_MISSING
    assert "Firsthand puts the key nowhere else." in words_of(ran)
    assert {path for path in shell.station.rglob("*") if path.suffix != ".db"} == before


def test_a_folder_without_a_station_has_nothing_to_recover(shell: Shell, tmp_path: Path) -> None:
    shell.station = tmp_path / "nowhere"
    assert problem_of(recover(shell, "x", "y", code=2)) is Problem.STATION_MISSING
    assert list(tmp_path.iterdir()) == []
