"""Mutants that ask the database for the very same thing: words and names of SQL have no case."""

import ast
import re

_NUMBER = re.compile(r"__mutmut_\d+$")


def same_sql(mutated: str) -> frozenset[str]:
    """Which functions of a file that mutmut wrote differ from theirs in the case of SQL alone.

    SQL is what a method of `self._transaction` is handed first. Text with a quoted value in it is
    left as it is, as there the case may count.
    """
    functions = {
        node.name: node
        for node in ast.walk(ast.parse(mutated))
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name
    }
    meant = {name: _meaning(function) for name, function in functions.items()}
    return frozenset(
        name
        for name in functions
        if _NUMBER.search(name) and meant[name] == meant[_NUMBER.sub("__mutmut_orig", name)]
    )


def _meaning(function: ast.FunctionDef) -> str:
    return "\n".join(ast.dump(_Lowering().visit(statement)) for statement in function.body)


class _Lowering(ast.NodeTransformer):
    """Puts SQL in small letters."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(attr="_transaction")),
                args=[ast.Constant() | ast.JoinedStr() as sql, *_],
            ):
                texts = [sql, *(sql.values if isinstance(sql, ast.JoinedStr) else ())]
                for text in texts:
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        text.value = _lowered(text.value)
        self.generic_visit(node)
        return node


def _lowered(sql: str) -> str:
    return sql if "'" in sql else sql.lower()
