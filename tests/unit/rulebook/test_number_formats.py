"""Numbers and flags of the taxonomy's file."""

import re
from pathlib import Path

import pytest

from desktop.app.resources import RESOURCES
from desktop.domain.refusals import BadInput, Problem
from desktop.rulebook.toml_rulebook import TomlRulebook

_NEWEST = RESOURCES / "taxonomy" / "incident-codes-3.toml"
_FIRST = RESOURCES / "taxonomy" / "incident-codes.toml"


def rulebook(folder: Path, text: str) -> TomlRulebook:
    (folder / "taxonomy").mkdir()
    (folder / "taxonomy" / "codes.toml").write_text(text, encoding="utf-8")
    return TomlRulebook(folder)


def test_the_shipped_numbers_and_flags_can_be_chosen() -> None:
    taxonomy = TomlRulebook(RESOURCES).taxonomy()
    assert [number.code for number in taxonomy.numbers] == ["report", "citation", "booking"]
    assert all(taxonomy.number(each.code, each.example) for each in taxonomy.numbers)
    assert {"school", "juvenile"} <= {flag.code for flag in taxonomy.flags}


def test_the_newer_version_keeps_every_code_of_the_first() -> None:
    codes = [
        set(re.findall(r'code = "([^"]+)"', path.read_text("utf-8"))) for path in (_FIRST, _NEWEST)
    ]
    assert codes[0] < codes[1]


def test_a_taxonomy_without_numbers_and_flags_has_none(tmp_path: Path) -> None:
    taxonomy = rulebook(tmp_path, _FIRST.read_text("utf-8")).taxonomy()
    assert (taxonomy.numbers, taxonomy.flags) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "key", "detail"),
    [
        ('"[0-9]{2}-[0-9]{6}"', '"["', "numbers.pattern", "no regular expression"),
        ('example = "26-004512"', 'example = "26-4512"', "numbers.example", "does not match"),
        ('{ code = "citation"', '{ code = "report"', "numbers.code", "twice"),
        ('{ code = "juvenile"', '{ code = "school"', "flags.code", "twice"),
    ],
)
def test_a_number_that_nobody_could_type_is_named(
    tmp_path: Path, old: str, new: str, key: str, detail: str
) -> None:
    text = _NEWEST.read_text("utf-8")
    assert old in text
    with pytest.raises(BadInput) as refusal:
        rulebook(tmp_path, text.replace(old, new)).taxonomy()
    assert refusal.value.problem is Problem.DATA_FILE_INVALID
    assert refusal.value.facts["key"] == key
    assert detail in refusal.value.facts["detail"]
