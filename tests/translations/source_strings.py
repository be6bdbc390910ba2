"""Every sentence of the program that can be said in another language, read from its source."""

import ast
import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
WORDING = "Wording"
"""The context of what stands in desktop/wording, which knows no Qt."""

_LITERAL_ELSEWHERE = "source_word"
"""Who translates what is called so has marked it by QT_TRANSLATE_NOOP where it stands."""


@dataclass(frozen=True, order=True, slots=True)
class SourceString:
    """A sentence, and the context in which it is looked up."""

    context: str
    words: str


class UnreadableCallError(ValueError):
    """A call of a translation whose words do not stand in it: nothing could be extracted."""


def source_strings() -> frozenset[SourceString]:
    """All of them. Raises UnreadableCallError."""
    found: set[SourceString] = set()
    for file in sorted((DESKTOP / "views").rglob("*.py")):
        found |= set(strings_of_a_view(file.read_text("utf-8"), file.name))
    for file in sorted((DESKTOP / "wording").rglob("*.py")):
        parts = file.relative_to(DESKTOP.parent).with_suffix("").parts
        found |= set(_strings_of_wording(file, ".".join(parts)))
    return frozenset(found)


def strings_of_a_view(source: str, name: str) -> Iterator[SourceString]:
    """What a file with Qt translates: by `self.tr`, by `translate`, by a function around it.

    Raises UnreadableCallError where the words are not literally there.
    """
    tree = ast.parse(source)
    yield from _Reading(name, _names_of_translate(tree), _functions_around_it(tree)).of(tree, "")


def _names_of_translate(tree: ast.Module) -> frozenset[str]:
    """The short names that a file gives to QCoreApplication.translate."""
    return frozenset(
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _is_translate(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    )


def _functions_around_it(tree: ast.Module) -> Mapping[str, str]:
    """Functions that do nothing but translate what they are given, and their contexts."""
    found = {}
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[ast.arg(arg=given)]),
                body=[ast.Return(value=ast.Call(func, [ast.Constant(str(context)), ast.Name(it)]))],
            ) if it == given and _is_translate(func):
                found[name] = context
            case _:
                continue
    return found


def _is_translate(node: ast.expr) -> bool:
    match node:
        case ast.Attribute(value=ast.Name("QCoreApplication"), attr="translate"):
            return True
        case _:
            return False


@dataclass(frozen=True, slots=True)
class _Reading:
    """One file, and by which names it translates."""

    file: str
    translate: frozenset[str]
    around: Mapping[str, str]

    def of(self, node: ast.AST, inside: str) -> Iterator[SourceString]:
        """What is translated in a node; `inside` is the name of the class around it."""
        if isinstance(node, ast.FunctionDef) and node.name in self.around:
            return
        if isinstance(node, ast.Call):
            yield from self._of_call(node, inside)
        inside = node.name if isinstance(node, ast.ClassDef) else inside
        for child in ast.iter_child_nodes(node):
            yield from self.of(child, inside)

    def _of_call(self, call: ast.Call, inside: str) -> Iterator[SourceString]:
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name("self"), attr="tr"), args=[words]):
                yield from self._strings(inside, words)
            case ast.Call(func=ast.Name(name), args=[words]) if name in self.around:
                yield from self._strings(self.around[name], words)
            case ast.Call(func=func, args=[ast.Constant(str(context)), words]) if _is_translate(
                func
            ) or self._marks(func):
                yield from self._strings(context, words)
            case ast.Call(func=func) if self._translates(func):
                raise self._unreadable(call)
            case _:
                return

    def _marks(self, func: ast.expr) -> bool:
        names = {*self.translate, "QT_TRANSLATE_NOOP"}
        return isinstance(func, ast.Name) and func.id in names

    def _translates(self, func: ast.expr) -> bool:
        is_tr = isinstance(func, ast.Attribute) and func.attr == "tr"
        is_around = isinstance(func, ast.Name) and func.id in self.around
        return is_tr or is_around or _is_translate(func) or self._marks(func)

    def _strings(self, context: str, words: ast.expr) -> Iterator[SourceString]:
        match words:
            case ast.Constant(str(literal)):
                yield SourceString(context, literal)
            case ast.IfExp(body=one, orelse=other):
                yield from self._strings(context, one)
                yield from self._strings(context, other)
            case _ if _LITERAL_ELSEWHERE in ast.unparse(words):
                return
            case _:
                raise self._unreadable(words)

    def _unreadable(self, node: ast.expr) -> UnreadableCallError:
        where = f"{self.file}:{node.lineno}"
        return UnreadableCallError(f"{where}: the words do not stand in {ast.unparse(node)}")


def _strings_of_wording(file: Path, module: str) -> Iterator[SourceString]:
    """What `said` is given: a constant, or any value of a mapping."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name("said"), args=[words]):
                for name in _names(words, file):
                    value = getattr(importlib.import_module(module), name)
                    every = [value] if isinstance(value, str) else value.values()
                    yield from (SourceString(WORDING, each) for each in every)
            case _:
                continue


def _names(words: ast.expr, file: Path) -> Iterator[str]:
    match words:
        case ast.Name(name) | ast.Subscript(value=ast.Name(name)):
            yield name
        case ast.IfExp(body=one, orelse=other):
            yield from _names(one, file)
            yield from _names(other, file)
        case _:
            told = f"{file.name}:{words.lineno}: no constant and no mapping: {ast.unparse(words)}"
            raise UnreadableCallError(told)
