"""Which facts the program passes with which problem, read from its source."""

import ast
import functools
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[3] / "desktop"
# A file that failed or was set aside carries its name and its problem's detail to the screen.
CARRIED = {"NotSealed": {"name", "detail"}, "SetAside": {"name"}, "FileFailed": {"name", "detail"}}


@functools.cache
def facts_passed() -> dict[str, frozenset[str]]:
    """The name of each problem that the program tells, with every fact that comes with it.

    A problem that is chosen first and told further on gets the facts of every such place in its
    file.
    """
    passed: dict[str, set[str]] = defaultdict(set)
    for path in DESKTOP.rglob("*.py"):
        if "wording" in path.parts or path.name == "refusals.py":
            continue
        tree = ast.parse(path.read_text("utf-8"))
        for problem, facts in _told(tree):
            passed[problem] |= facts
    return {problem: frozenset(facts) for problem, facts in passed.items()}


def _told(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    direct: set[ast.expr] = set()
    later: set[str] = set()
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        told = next((each for each in call.args if _problem(each)), None)
        if told is not None:
            direct.add(told)
            yield _problem(told), _facts(call, tree)
        elif _name(call.func) in {"BadInput", "Refused", "IntegrityFailure"}:
            later |= _facts(call, tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and _problem(node) and node not in direct:
            yield _problem(node), later


def _facts(call: ast.Call, tree: ast.Module) -> set[str]:
    facts = set(CARRIED.get(_name(call.func), ()))
    for keyword in call.keywords:
        if keyword.arg is not None:
            facts.add(keyword.arg)
        elif isinstance(keyword.value, ast.Call):
            facts |= _keys_returned_by(_name(keyword.value.func), tree)
    return facts


def _keys_returned_by(function: str, tree: ast.Module) -> set[str]:
    return {
        key.value
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == function
        for literal in ast.walk(node)
        if isinstance(literal, ast.Dict)
        for key in literal.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


def _problem(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute) and _name(node.value) == "Problem":
        return node.attr
    return ""


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name(name):
            return name
        case ast.Attribute(attr=name):
            return name
        case _:
            return ""
