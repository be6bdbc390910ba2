"""Short names of categories in the taxonomy's file."""

from pathlib import Path

import pytest

from desktop.app.resources import RESOURCES
from desktop.domain.refusals import BadInput, Problem
from desktop.rulebook.toml_rulebook import TomlRulebook

_NEWEST = RESOURCES / "taxonomy" / "incident-codes-3.toml"


def test_a_category_goes_by_its_short_name_or_else_by_its_title() -> None:
    taxonomy = TomlRulebook(RESOURCES).taxonomy()
    assert taxonomy.category("AMI").label == "Misdemeanor"
    assert taxonomy.category("UOF").label == "Use of force"


def test_a_short_name_that_is_not_short_is_named(tmp_path: Path) -> None:
    (tmp_path / "taxonomy").mkdir()
    text = _NEWEST.read_text("utf-8").replace('short = "Misdemeanor"', f'short = "{"M" * 19}"')
    (tmp_path / "taxonomy" / "codes.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as refusal:
        TomlRulebook(tmp_path).taxonomy()
    assert refusal.value.problem is Problem.DATA_FILE_INVALID
    assert refusal.value.facts["key"] == "categories.short"
