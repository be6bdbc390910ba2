"""A language that says everything in brackets and 40 % longer, as a wordy one would."""

from PySide6.QtCore import QTranslator

MARK = "⟦"
_SHARE = 0.4


class PseudoLanguage(QTranslator):
    """Says everything in brackets and 40 % longer."""

    def translate(
        self, _context: str, words: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Lengthen a text by short words."""
        longer = " ".join(["~~~"] * max(1, round(len(words) * _SHARE / 4)))
        return f"{MARK}{words} {longer}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has an answer for everything."""
        return False
