"""Where secrets come from."""

import sys

import click
import pytest

from desktop.cli.prompts import NoTerminal, new_password, secret, sign_in_secrets
from desktop.domain.identifiers import Badge

BADGE = Badge("4412")


class Terminal:
    """A person at a terminal: what is typed, and what was asked."""

    def __init__(self, patched: pytest.MonkeyPatch, *typed: str) -> None:
        self.asked: list[tuple[str, bool]] = []
        self._typed = list(typed)
        patched.setattr(sys, "stdin", self)
        patched.setattr(click.termui, "hidden_prompt_func", lambda words: self._type(words, True))
        patched.setattr(click.termui, "visible_prompt_func", lambda words: self._type(words, False))

    def isatty(self) -> bool:
        return True

    def _type(self, words: str, hidden: bool) -> str:
        self.asked.append((words, hidden))
        return self._typed.pop(0)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PASSWORD", "CODE", "NEW_PASSWORD"):
        monkeypatch.delenv(f"FIRSTHAND_{name}", raising=False)


def test_what_the_environment_says_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTHAND_PASSWORD", "from there")
    monkeypatch.setenv("FIRSTHAND_NEW_PASSWORD", "")
    assert sign_in_secrets(BADGE) == ("from there", None)
    assert new_password() == ""
    monkeypatch.setenv("FIRSTHAND_CODE", "123456")
    assert sign_in_secrets(BADGE) == ("from there", "123456")


@pytest.mark.parametrize(("typed", "code"), [("", None), ("123456", "123456")])
def test_who_types_the_password_is_asked_for_a_code_too(
    monkeypatch: pytest.MonkeyPatch, typed: str, code: str | None
) -> None:
    terminal = Terminal(monkeypatch, "secret", typed)
    assert sign_in_secrets(BADGE) == ("secret", code)
    assert terminal.asked == [
        ("Password of 4412: ", True),
        ("Code of your authenticator app (empty if you have none): ", False),
    ]


def test_a_new_password_is_typed_twice_until_both_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(monkeypatch, "one", "other", "both", "both")
    assert new_password() == "both"
    assert [hidden for _, hidden in terminal.asked] == [True] * 4


@pytest.mark.parametrize("stdin", ["none", "closed to people"])
def test_where_there_is_no_terminal_it_says_which_variable_would_do(
    monkeypatch: pytest.MonkeyPatch, stdin: str
) -> None:
    if stdin == "none":
        monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(NoTerminal) as refusal:
        secret("FIRSTHAND_PASSWORD", "Password of 4412")
    assert refusal.value.exit_code == 2
    assert refusal.value.format_message() == (
        "Password of 4412: there is no terminal to ask at. Nothing was changed. Run the command "
        "in a terminal, or set FIRSTHAND_PASSWORD."
    )
