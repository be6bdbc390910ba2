"""Any name of a file can be kept as text, printed safely, and told from every other."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dock.file_names import safe_text

ANY_NAME = st.text(st.characters(codec=None, categories=None), max_size=40)
_ESCAPE = re.compile(r"\\(?:(\\)|x([0-9a-f]{2})|u([0-9a-f]{4}))")


def undone(text: str) -> str:
    """Read the escapes back."""

    def character(found: re.Match[str]) -> str:
        backslash, raw_byte, code = found.groups()
        if backslash:
            return "\\"
        return chr(0xDC00 + int(raw_byte, 16)) if raw_byte else chr(int(code, 16))

    return _ESCAPE.sub(character, text)


@pytest.mark.parametrize(
    "name",
    [
        "20261120_164731.mp4",
        'it\'s "quoted".mp4',
        "👮‍♀️ 🎥.mp4",
        "Straße é 中.mov",
        "..",
        "...",
        " a ",
    ],
)
def test_an_ordinary_name_stays_as_it_is(name: str) -> None:
    assert safe_text(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines.mp4", r"two\u000alines.mp4"),
        ("\x1b[2Jcleared.mp4", r"\u001b[2Jcleared.mp4"),
        (b"\xff\xfe.mp4".decode(errors="surrogateescape"), r"\xff\xfe.mp4"),
        ("half a pair \ud83d", r"half a pair \ud83d"),
        ("gpm.\u202e4pm", r"gpm.\u202e4pm"),
        ("\ufeffa\u2028b", r"\ufeffa\u2028b"),
        ("back\\slash", r"back\\slash"),
    ],
)
def test_what_cannot_be_seen_or_misleads_is_written_out(name: str, shown: str) -> None:
    assert safe_text(name) == shown


@given(ANY_NAME)
def test_every_name_becomes_printable_text_that_can_be_undone(name: str) -> None:
    text = safe_text(name)
    text.encode("utf-8")
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", text)
    assert undone(text) == name


@given(st.binary(max_size=30))
def test_every_string_of_bytes_becomes_text_that_can_be_undone(raw: bytes) -> None:
    name = raw.decode("utf-8", "surrogateescape")
    assert undone(safe_text(name)).encode("utf-8", "surrogateescape") == raw
