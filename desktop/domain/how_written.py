"""How an account's words came about: typed here or handed in, pasted, in how many seconds.

It is told to a supervisor as it is and bars nothing: a phone's notes can be pasted honestly.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from desktop.domain.custody import Detail
from desktop.domain.drafts import BEGAN, Draft

FEWEST_SECONDS = 30
"""Less is worth a look: 20 words, the fewest of a narrative (policy 2.5), at 40 words a minute."""


@dataclass(frozen=True, slots=True)
class HowWritten:
    """What the entry of a sealing says of the writing.

    `pasted` counts characters. `seconds` run from the first draft that was saved to the sealing;
    None where there was no draft. Of what came in a file neither is known.
    """

    typed_here: bool
    pasted: int = 0
    seconds: int | None = None

    @property
    def details(self) -> dict[str, Detail]:
        """It as an entry holds it."""
        if not self.typed_here:
            return {"typed_here": False}
        told: dict[str, Detail] = {"typed_here": True, "pasted": self.pasted}
        return told if self.seconds is None else {**told, "seconds_writing": self.seconds}

    @classmethod
    def told_by(cls, details: Mapping[str, object]) -> Self | None:
        """Read it back; None where an entry does not say it, as older ones don't."""
        typed_here, pasted = details.get("typed_here"), details.get("pasted", 0)
        seconds = details.get("seconds_writing")
        if not isinstance(typed_here, bool) or not isinstance(pasted, int):
            return None
        return cls(typed_here, pasted, seconds if isinstance(seconds, int) else None)


def began_at(draft: Draft | None) -> str | None:
    """When a draft was begun, in ISO 8601, where it says so."""
    began = None if draft is None else draft.answers.get(BEGAN)
    return began if isinstance(began, str) else None
