"""Spelling while one writes: which words are not in the dictionary. It proposes no text."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import KnownError
from desktop.presenters.workplace import Workplace


def _unanswered(_: KnownError) -> None:
    """Spelling is a help: without an answer nothing is underlined."""


class SpellingPresenter(QObject):
    """Learns which words are unknown, away from the GUI thread, and remembers them.

    `learned` comes when words that were asked for turned out to be unknown, or when spelling was
    switched on or off.
    """

    learned = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._asked: set[str] = set()
        self._unknown: set[str] = set()
        self.on = True

    def set_on(self, *, on: bool) -> None:
        """Switch it on or off."""
        self.on = on
        self.learned.emit()

    def is_unknown(self, word: str) -> bool:
        """Whether a word is to be underlined, as far as is known by now."""
        return self.on and word in self._unknown

    def look_up(self, words: Iterable[str]) -> None:
        """Ask for words that were not asked for yet."""
        new = frozenset(words) - self._asked
        if not new or not self.on:
            return
        self._asked |= new
        self._workplace.ask(lambda desk: desk.spelling.unknown(new), self._learn, _unanswered)

    def leave(self, word: str) -> None:
        """A word is right as it was written."""
        self._unknown.discard(word)
        self.learned.emit()

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Ask how an unknown word may have been meant."""
        self._workplace.ask(lambda desk: desk.spelling.suggestions(word), then, _unanswered)

    def _learn(self, unknown: frozenset[str]) -> None:
        if unknown:
            self._unknown |= unknown
            self.learned.emit()
