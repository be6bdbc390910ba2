"""Asking a person for secrets: from an environment variable, or typed without being shown."""

import os
import sys

import click

from desktop.domain.identifiers import Badge


class NoTerminal(click.ClickException):
    """A secret is needed, and there is no terminal at which to ask for it."""

    exit_code = 2

    def __init__(self, words: str, variable: str) -> None:
        super().__init__(
            f"{words}: there is no terminal to ask at. Nothing was changed. Run the command in a "
            f"terminal, or set {variable}."
        )


def sign_in_secrets(badge: Badge) -> tuple[str, str | None]:
    """The password, and the code of an authenticator app if there is one.

    Whoever types the password is asked for the code too, since only its owner may know whether
    the account has one.
    """
    typed = "FIRSTHAND_PASSWORD" not in os.environ
    password = secret("FIRSTHAND_PASSWORD", f"Password of {badge}")
    code = os.environ.get("FIRSTHAND_CODE")
    if typed and code is None:
        words = "Code of your authenticator app (empty if you have none)"
        code = click.prompt(words, default="", show_default=False, err=True)
    return password, code or None


def new_password() -> str:
    """The new password, typed twice."""
    return secret("FIRSTHAND_NEW_PASSWORD", "New password", confirm=True)


def secret(variable: str, words: str, *, confirm: bool = False) -> str:
    """One secret. Raises NoTerminal."""
    value = os.environ.get(variable)
    if value is not None:
        return value
    if sys.stdin is None or not sys.stdin.isatty():
        raise NoTerminal(words, variable)
    typed: str = click.prompt(words, hide_input=True, confirmation_prompt=confirm, err=True)
    return typed


def code_shown_now() -> str:
    """The code that an authenticator app shows right after it was set up."""
    typed: str = click.prompt("The 6-digit code that it shows", err=True)
    return typed
