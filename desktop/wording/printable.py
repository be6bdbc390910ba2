"""Outside words made safe to print: one line, nothing hidden, never endless."""

import unicodedata

LONGEST = 300
"""The most characters that one outside value gets on a screen or a line."""

_CUT = " ... "
# Line feeds, terminal escapes and other controls; marks that turn the direction of writing;
# lone surrogates.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Both stand inside ordinary words and emoji and move nothing.
_JOINERS = frozenset("\u200c\u200d")
_LAST_OF_THE_FIRST_PLANE = 0xFFFF


def printable(untrusted: str, longest: int = LONGEST) -> str:
    r"""Show a value from outside in one safe line.

    Characters that can't be seen or that mislead become \uNNNN; what is longer than `longest` loses
    its middle, so that the end of a path stays readable.
    """
    if len(untrusted) > longest:
        tail = longest // 2
        untrusted = untrusted[: longest - tail] + _CUT + untrusted[-tail:]
    return "".join(map(_printable_character, untrusted))


def _printable_character(character: str) -> str:
    if unicodedata.category(character) not in _UNSEEN or character in _JOINERS:
        return character
    code = ord(character)
    return f"\\U{code:08x}" if code > _LAST_OF_THE_FIRST_PLANE else f"\\u{code:04x}"
