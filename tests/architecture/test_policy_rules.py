"""Every numbered rule of policy 2 has a test that names it."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
RULES = [f"2.{number}" for number in range(1, 18)]
_NUMBERS = re.compile(r"policy ((?:\d[\d.]*\d)(?:(?:, | and |, and )\d[\d.]*\d)*)", re.IGNORECASE)


def _named() -> dict[str, list[str]]:
    """Each rule's number with the tests whose docstring, or whose module's, names it."""
    named: dict[str, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        if path == Path(__file__).resolve():
            continue
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
                continue
            words = f"{ast.get_docstring(node) or ''} {ast.get_docstring(tree) or ''}"
            for found in _NUMBERS.findall(words):
                for number in re.findall(r"\d[\d.]*\d", found):
                    named.setdefault(number, []).append(node.name)
    return named


NAMED = _named()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_of_the_policy_has_a_test_that_names_it(rule: str) -> None:
    assert NAMED.get(rule), f"no test names policy {rule}"
