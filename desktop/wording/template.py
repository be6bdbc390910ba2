"""Sentences with places for facts, any of which may be missing."""

import re
from collections.abc import Mapping

_PART = re.compile(r"\[([^\[\]]*)\]")
_FACT = re.compile(r"\{(\w+)\}")


def fill(template: str, facts: Mapping[str, str]) -> str:
    """Fill a sentence; it stays a sentence whichever facts are missing.

    A fact, `{incident}`, stands only inside brackets, and the brackets hold alternatives:
    `[incident {incident}|this incident]` gives the first alternative whose facts are all there,
    `[ at {path}]` nothing if there is none. A blank fact counts as missing. What a fact says is
    never read as a template. Never fails.
    """
    return _PART.sub(lambda part: _first_that_fits(part[1], facts), template)


def places(template: str) -> frozenset[str]:
    """Names of the facts that a template can show."""
    return frozenset(_FACT.findall(template))


def _first_that_fits(alternatives: str, facts: Mapping[str, str]) -> str:
    for alternative in alternatives.split("|"):
        if all(facts.get(name, "").strip() for name in places(alternative)):
            return _FACT.sub(lambda fact: facts[fact[1]], alternative)
    return ""
