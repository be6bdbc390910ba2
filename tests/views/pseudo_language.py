"""A language that nobody speaks: each sentence in brackets, with accents, and 40 % longer."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop.wording import speak

MARK = "⟦"
"""Stands before all that was translated, and before nothing else."""
_SHARE = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUcn", "åéîôüýÅÉÎÔÜçñ")
_KEPT = re.compile(r"(\{\w*\}|\[[^\[\]]*\])")
"""Places for facts, and the wording's alternatives that hold them."""


class PseudoLanguage(QTranslator):
    """Has an answer for everything."""

    def translate(
        self, _context: str, words: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Give letters their accents, and lengthen the text by short words."""
        parts = _KEPT.split(words)
        parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
        longer = " ".join(["ßžøł"] * max(1, round(len(words) * _SHARE / 5)))
        return f"{MARK}{''.join(parts)} {longer}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@contextmanager
def pseudo_language_spoken() -> Iterator[None]:
    """Let everything that is made meanwhile speak it."""
    language = PseudoLanguage()
    QCoreApplication.installTranslator(language)
    speak(partial(language.translate, ""))
    try:
        yield
    finally:
        speak(str)
        QCoreApplication.removeTranslator(language)
