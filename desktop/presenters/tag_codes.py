"""Typing codes: the shortest start that tells a code from all others chooses it."""

from collections.abc import Mapping, Sequence

CODE_ENDS = 600
"""Milliseconds without a key after which a code that was begun counts for nothing."""


def shortest_starts(codes: Sequence[str]) -> Mapping[str, int]:
    """How many letters of each code tell it from all the others; all of them where none do."""
    return {
        code: next(
            (
                count
                for count in range(1, len(code))
                if not any(other != code and other.startswith(code[:count]) for other in codes)
            ),
            len(code),
        )
        for code in codes
    }


class CodeTyping:
    """Takes letters one by one and tells which code they chose.

    The letters that follow in a code that was chosen already count for nothing, so that typing
    it whole chooses it once.
    """

    def __init__(self, codes: Sequence[str]) -> None:
        self._starts = {code[:count]: code for code, count in shortest_starts(codes).items()}
        self._codes = tuple(codes)
        self.typed = ""
        self._rest = ""

    @property
    def is_under_way(self) -> bool:
        """Whether a code was begun and not ended."""
        return bool(self.typed or self._rest)

    def letter(self, letter: str) -> str | None:
        """Take a letter; returns the code that it completes, if it does."""
        wanted = letter.upper()
        if self._rest.startswith(wanted):
            self._rest = self._rest[1:]
            return None
        self._rest = ""
        self.typed += wanted
        if not any(code.startswith(self.typed) for code in self._codes):
            self.typed = wanted if any(code.startswith(wanted) for code in self._codes) else ""
        code = self._starts.get(self.typed)
        if code is not None:
            self._rest = code[len(self.typed) :]
            self.typed = ""
        return code

    def end(self) -> None:
        """Forget what was begun."""
        self.typed = self._rest = ""
