"""In which language the words are told: English, unless the window speaks another."""

from collections.abc import Callable

Translate = Callable[[str], str]
"""Gives a sentence in another language, with the same places for facts in it."""


class _Spoken:
    """What every sentence goes through before its facts are filled in."""

    translate: Translate = staticmethod(str)


def speak(translate: Translate) -> None:
    """Tell all words from now on as `translate` gives them; `str` leaves them in English.

    For the window alone, at its start: what a shell prints is read by other programs too.
    """
    _Spoken.translate = staticmethod(translate)


def said(words: str) -> str:
    """A sentence as it stands in a mapping, in the language that is spoken."""
    return _Spoken.translate(words)
