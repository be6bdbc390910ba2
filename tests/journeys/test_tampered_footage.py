"""Sealed files that were changed, exchanged or taken away are named by verifying."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.main_job import OFFICER, MainJob
from tests.journeys.shell import Shell
from tests.journeys.tampering import flip, found, sealed_files, verify

HEADER, PREAMBLE, TAG = 4096, 40, 16


def _places(size: int, part: str, chance: random.Random) -> Iterator[int]:
    match part:
        case "header":
            yield from (0, HEADER - 1, chance.randrange(HEADER))
        case "preamble":
            yield HEADER + chance.randrange(PREAMBLE)
        case "payload":
            yield from (chance.randrange(HEADER + PREAMBLE, size - TAG) for _ in range(3))
        case "tag":
            yield size - 1 - chance.randrange(TAG)


@pytest.mark.parametrize("part", ["header", "preamble", "payload", "tag"])
def test_a_flipped_byte_in_any_sealed_file_is_found_and_its_recording_named(
    shell: Shell, part: str
) -> None:
    assert shell.station is not None
    chance = random.Random(part)
    for sealed in sealed_files(shell.station):
        for place in _places(sealed.stat().st_size, part, chance):
            flip(sealed, place)
            ran = verify(shell, code=4)
            assert found(ran) == {("recording-damaged", sealed.stem)}, place
            assert sealed.stem in ran.body["verify"]["findings"][0]["words"]
            flip(sealed, place)
    assert found(verify(shell, code=0)) == set()


def test_a_person_is_told_which_recording_it_is(shell: Shell) -> None:
    assert shell.station is not None
    sealed, *others = sealed_files(shell.station)
    flip(sealed, HEADER + 100)
    told = shell("verify", "--station", shell.station, code=4).out
    assert sealed.stem in told
    assert not any(other.stem in told for other in others)


def test_a_missing_sealed_file_is_named(shell: Shell) -> None:
    assert shell.station is not None
    sealed = sealed_files(shell.station)[0]
    sealed.unlink()
    assert found(verify(shell, code=4)) == {("recording-missing", sealed.stem)}


def test_a_whole_vault_that_is_gone_names_every_recording(shell: Shell) -> None:
    assert shell.station is not None
    names = {sealed.stem for sealed in sealed_files(shell.station)}
    shutil.rmtree(shell.station / "vault" / "footage")
    assert found(verify(shell, code=4)) == {("recording-missing", name) for name in names}


def test_two_sealed_files_that_were_exchanged_are_both_named(shell: Shell, tmp_path: Path) -> None:
    assert shell.station is not None
    one, other = sealed_files(shell.station)[:2]
    one.rename(tmp_path / "aside")
    other.rename(one)
    (tmp_path / "aside").rename(other)
    assert found(verify(shell, code=4)) == {
        ("recording-damaged", one.stem),
        ("recording-damaged", other.stem),
    }


def test_no_still_is_made_of_damaged_footage(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    assert shell.station is not None
    (sealed,) = (each for each in sealed_files(shell.station) if each.stem == job.recording)
    flip(sealed, sealed.stat().st_size - 1)
    still = tmp_path / "still.png"
    words = ("still", job.recording, "--at", "2", "--out", still, "--json")
    assert job.recording in shell.at(*words, badge=OFFICER, code=4).out
    assert not still.exists()
