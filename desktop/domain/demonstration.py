"""What a demonstration gives away to everybody, and what is therefore refused elsewhere."""

import unicodedata

PASSWORD = "demonstration-only"  # noqa: S105 - public on purpose; every real station refuses it
"""The password of every account of a demonstration station."""


def is_demonstration_password(untrusted: str) -> bool:
    """Whether a password is the demonstration's; case, spaces and width of letters don't count."""
    return _folded(untrusted) == _folded(PASSWORD)


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
