"""File names of a camera as text that can be kept, shown and compared."""

import unicodedata

_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Marks that turn the direction of writing, so that a name reads as another; the byte order mark.
_MISLEADING = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_FIRST_RAW_BYTE, _LAST_RAW_BYTE = 0xDC80, 0xDCFF  # how Python carries bytes that are no UTF-8


def safe_text(untrusted_name: str) -> str:
    r"""Write a name so that it can be stored, printed and undone; two names never become one.

    A byte that is no UTF-8 becomes \xNN, a character that can't be seen or that misleads \uNNNN,
    a backslash is doubled. All else, emoji and quotes too, stays as it is.
    """
    return "".join(_safe_character(character) for character in untrusted_name)


def _safe_character(character: str) -> str:
    code = ord(character)
    if character == "\\":
        return "\\\\"
    if _FIRST_RAW_BYTE <= code <= _LAST_RAW_BYTE:
        return f"\\x{code - 0xDC00:02x}"
    if unicodedata.category(character) in _UNSEEN or character in _MISLEADING:
        return f"\\u{code:04x}"
    return character
