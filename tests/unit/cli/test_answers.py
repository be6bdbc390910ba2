"""How answers and errors are told, to people and to programs."""

import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.answers import DEMONSTRATION, Answer, say, tell
from desktop.cli.commands import run
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import Demonstration, House
from desktop.domain.refusals import IntegrityFailure, Problem
from tests.fakes.rulebook import FakeRulebook

Output = pytest.CaptureFixture[str]


# --- answers


@pytest.mark.parametrize("code", ExitCode)
@pytest.mark.parametrize("as_json", [False, True])
def test_an_answer_ends_with_its_own_code(code: ExitCode, as_json: bool, capsys: Output) -> None:
    assert tell(Answer({"a": 1}, ["a"], code), as_json=as_json) is code
    assert capsys.readouterr().err == ""


def test_a_demonstration_is_told_first_and_only_where_it_is_one(capsys: Output) -> None:
    tell(Answer({}, ["one", "two"], demonstration=True), as_json=False)
    assert capsys.readouterr().out.splitlines() == [DEMONSTRATION, "one", "two"]
    tell(Answer({}, ["one", "two"]), as_json=False)
    assert capsys.readouterr().out.splitlines() == ["one", "two"]
    tell(Answer({}, [f"# {DEMONSTRATION}"], demonstration=True, lines_say_so=True), as_json=False)
    assert capsys.readouterr().out.splitlines() == [f"# {DEMONSTRATION}"]


@pytest.mark.parametrize("demonstration", [False, True])
def test_a_program_is_told_of_a_demonstration_in_a_field(
    demonstration: bool, capsys: Output
) -> None:
    tell(Answer({"a": [1]}, ["x"], demonstration=demonstration, lines_say_so=True), as_json=True)
    assert json.loads(capsys.readouterr().out) == {"a": [1], "demonstration": demonstration}


STEERING = {"Cc", "Cs", "Zl", "Zp"}
ANYTHING = st.text(st.characters() | st.sampled_from("\x1b\x9b\r\x00\u2028\ud800\U0001f694"))


@given(ANYTHING)
def test_no_words_can_steer_a_terminal_or_be_lost_for_a_program(words: str) -> None:
    with pytest.MonkeyPatch.context() as patched:
        printed: list[str] = []
        patched.setattr("click.echo", lambda text, err=False: printed.append(text))
        say(words)
        assert not [c for line in printed for c in line if unicodedata.category(c) in STEERING]
        assert len(printed) == words.count("\n") + 1
        printed.clear()
        tell(Answer({"words": words}, []), as_json=True)
    (shown,) = printed
    assert shown.isascii()
    assert json.loads(shown)["words"] == words


# --- errors


def house_that(fails: BaseException) -> House:
    """A house where everything fails in one way."""

    def fail(*_: object, **__: object) -> None:
        raise fails

    def demonstration(_: Path) -> Demonstration:
        raise fails

    return House(
        has_screen=lambda: False,
        open_first=fail,  # type: ignore[arg-type]  # it never returns
        open_window=fail,  # type: ignore[arg-type]  # it never returns
        open_station=fail,  # type: ignore[arg-type]  # it never returns
        create_station=fail,  # type: ignore[arg-type]  # it never returns
        recover_station=fail,  # type: ignore[arg-type]  # it never returns
        create_demonstration=demonstration,
        self_test=fail,  # type: ignore[arg-type]  # it never returns
        check_log_export=fail,  # type: ignore[arg-type]  # it never returns
        rulebook=FakeRulebook(),
    )


def answered(error: BaseException, capsys: Output) -> tuple[int, dict[str, Any], list[str]]:
    """The code, the JSON error, and what people are shown, which is the same with and without."""
    code = run(house_that(error), ["demo", "create", "somewhere", "--json"])
    told = capsys.readouterr()
    body = json.loads(told.out)
    assert set(body) == {"error"}
    assert run(house_that(error), ["demo", "create", "somewhere"]) == code
    to_people = capsys.readouterr()
    assert to_people.out == ""
    shown = told.err.strip().splitlines()
    assert to_people.err.strip().splitlines()[0] == shown[0] == body["error"]["words"]
    return code, body["error"], shown


def test_a_known_problem_is_told_by_its_code_its_facts_and_its_sentence(capsys: Output) -> None:
    error = IntegrityFailure(Problem.DATABASE_DAMAGED, page=7, path="records.db")
    code, told, shown = answered(error, capsys)
    assert code == 4
    assert told["code"] == "database-damaged"
    assert told["facts"] == {"page": "7", "path": "records.db"}
    assert "page 7" in told["words"]
    assert shown == [told["words"], "Next: firsthand verify --station DIR"]


def test_a_mistake_of_ours_says_whose_it_is_and_what_its_makers_need(capsys: Output) -> None:
    code, told, shown = answered(ZeroDivisionError("\x1b[2J"), capsys)
    assert code == 1
    assert told["code"] == "program-mistake"
    assert told["words"].startswith("Something went wrong here, not with your evidence.")
    assert shown[-1] == "ZeroDivisionError: \\u001b[2J"


def test_stopping_at_the_keyboard_says_what_counts(capsys: Output) -> None:
    code, told, shown = answered(KeyboardInterrupt(), capsys)
    assert code == 2
    assert told["code"] == "stopped"
    assert "nothing counts that was done halfway" in told["words"]
    assert shown == [told["words"]]


@pytest.mark.parametrize(("words", "kiosk"), [((), False), (("--kiosk",), True)])
def test_a_station_without_a_command_opens_its_window_in_a_kiosk_over_the_whole_screen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...], kiosk: bool
) -> None:
    monkeypatch.delenv("FIRSTHAND_STATION", raising=False)
    opened: list[tuple[Path, bool]] = []

    def open_window(station: Path, *, kiosk: bool) -> int:
        opened.append((station, kiosk))
        return 0

    house = replace(house_that(AssertionError("nothing else is asked")), open_window=open_window)
    assert run(house, ["--station", str(tmp_path), *words]) == 0
    assert opened == [(tmp_path, kiosk)]
