"""A package that does not work, or is another version than it should be, is not handed out."""

from pathlib import Path

import pytest

from installer.bundle.finish import Unfit
from installer.package import try_it
from installer.package_check import main
from installer.product import CONSOLE, next_version, numbers, version


def lay_program(folder: Path, said: str, passes: bool) -> Path:
    """A program that says a version, and passes its self-test or does not."""
    console = folder / CONSOLE
    lines = (
        "#!/bin/sh",
        f'[ "$1" = --version ] && echo "firsthand, version {said}" && exit 0',
        'echo "FAILED  languages: firsthand_en.ts is missing"' if not passes else "echo ok",
        f"exit {0 if passes else 4}",
    )
    console.write_text("\n".join(lines), "utf-8")
    console.chmod(0o700)
    return folder


def test_a_program_of_this_version_that_passes_its_self_test_is_fit(tmp_path: Path) -> None:
    assert "tests itself in" in try_it(lay_program(tmp_path, version(), passes=True))


def test_a_program_of_another_version_is_unfit(tmp_path: Path) -> None:
    other = next_version(version())
    with pytest.raises(Unfit, match=f"should be {version()}.*{other}"):
        try_it(lay_program(tmp_path, other, passes=True))


def test_a_program_that_fails_its_self_test_is_unfit_and_its_words_are_told(
    tmp_path: Path,
) -> None:
    with pytest.raises(Unfit, match=r"firsthand_en\.ts is missing"):
        try_it(lay_program(tmp_path, version(), passes=False))


def test_the_version_is_three_numbers_as_windows_needs_them() -> None:
    assert len(numbers(version())) == 3
    with pytest.raises(ValueError, match="1"):
        numbers("1.0rc1")


def test_a_check_that_fails_fails_all_and_the_others_go_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken() -> str:
        raise Unfit("this must not be in the program")

    assert main({"first": broken, "second": lambda: "seen"}) == 1
    told = capsys.readouterr().out
    assert "FAILED  first" in told
    assert "ok      second" in told
    assert told.endswith("1 passed, 1 failed\n")
    assert main({"second": lambda: "seen"}) == 0


def test_a_check_that_ends_the_program_fails_too() -> None:
    def ended() -> str:
        raise SystemExit("packages are missing")

    assert main({"first": ended}) == 1
