"""A dictionary that is told which words it lacks."""

from collections.abc import Iterable, Mapping


class FakeSpelling:
    """Lacks the given words; each comes with its suggestions."""

    def __init__(self, lacking: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.lacking = dict(lacking or {})

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(word for word in words if word in self.lacking)

    def suggestions(self, word: str) -> tuple[str, ...]:
        return self.lacking.get(word, ())
