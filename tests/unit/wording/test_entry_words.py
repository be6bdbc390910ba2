"""Whatever an act writes into its entry, the log's page calls by words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop.domain.how_written
import desktop.services
from desktop.domain.custody import Act
from desktop.domain.gate import LockReason
from desktop.domain.incidents import FiledBecause, Involvement
from desktop.domain.overrides import OverrideReason
from desktop.domain.recordings import MediaCondition
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Stamp
from desktop.domain.roles import Role
from desktop.services.key_custodian import Use
from desktop.wording.entry_words import (
    DETAILS,
    detail_code_words,
    detail_words,
    refused_because_words,
)

_SERVICES = Path(desktop.services.__file__).parent


def _written() -> set[str]:
    """Every key that goes into the details of an entry, read off the services."""
    files = [*sorted(_SERVICES.glob("*.py")), Path(desktop.domain.how_written.__file__)]
    trees = [
        ast.parse(text)
        for text in (file.read_text("utf-8") for file in files)
        if "Entry(" in text or "Detail" in text
    ]
    handing_on = {name for tree in trees for name in _with_more_details(tree)}
    return {key for tree in trees for key in _keys(tree, handing_on)}


def _with_more_details(tree: ast.Module) -> Iterator[str]:
    """Functions that take details by keyword: `**more: Detail`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.args.kwarg is not None:
            told = node.args.kwarg.annotation
            if isinstance(told, ast.Name) and told.id == "Detail":
                yield node.name


def _keys(tree: ast.Module, handing_on: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        found: list[object] = []
        if isinstance(node, ast.Dict):
            found = [key.value for key in node.keys if isinstance(key, ast.Constant)]
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            found = [node.slice.value] if isinstance(node.slice, ast.Constant) else []
        elif isinstance(node, ast.Call):
            called = node.func
            name = getattr(called, "attr", getattr(called, "id", ""))
            found = [each.arg for each in node.keywords] if name in handing_on else []
        yield from (key for key in found if isinstance(key, str))


def test_every_detail_that_any_act_writes_has_words() -> None:
    written = _written()
    assert {"original_sha256", "reasons", "undoes", "barred", "deactivation_reasons"} <= written
    assert written == set(DETAILS)


def test_words_are_words_and_no_key() -> None:
    for key, words in DETAILS.items():
        assert words[0].isupper()
        assert "_" not in words
        assert detail_words(Act.OFFLOADED, key) == words
    assert detail_words(None, "camera") == "Camera"
    assert detail_words(Act.OFFICER_ADDED, "role") == "Role"
    assert detail_words(Act.OFFLOADED, "of a later version") is None


@pytest.mark.parametrize(
    ("act", "key", "codes"),
    [
        (Act.INCIDENT_CREATED, "because", FiledBecause),
        (Act.OFFLOADED, "condition", MediaCondition),
        (Act.INCIDENT_CREATED, "involved", Involvement),
        (Act.REPORT_SEALED, "kind", ReportKind),
        (Act.OFFICER_INVOLVED, "role", Involvement),
        (Act.OFFICER_ADDED, "role", Role),
        (Act.REPORT_SEALED, "stamps", Stamp),
        (Act.FOOTAGE_RELEASED, "use", Use),
        (Act.OVERRIDE_ASKED, "reason", OverrideReason),
    ],
)
def test_every_code_that_an_entry_holds_has_words(
    act: Act, key: str, codes: type[FiledBecause]
) -> None:
    for code in codes:
        assert detail_code_words(act, key, code.value) not in {None, "", code.value}


def test_a_code_of_a_later_version_has_no_words_here() -> None:
    assert detail_code_words(Act.REPORT_SEALED, "kind", "verbal") is None
    assert detail_code_words(Act.FOOTAGE_RELEASED, "use", "export") is None
    assert detail_code_words(None, "terminal", "T1") is None


@pytest.mark.parametrize("reason", LockReason)
def test_an_auditor_reads_why_others_were_refused_and_is_never_meant(reason: LockReason) -> None:
    words = refused_because_words(reason)
    assert words
    assert "you" not in words
