"""Only a mutant that changes nothing is left out of the count of those that tests must kill."""

import pytest

from tests.mutants.same_sql import same_sql

FILE = """
class Log:
    def read__mutmut_orig(self, start):
        row = self._transaction.row("SELECT max(seq) FROM log" " WHERE seq > ?", (start,))
        return row["seq"]

    def read__mutmut_1(self, start):
        {changed}
"""
READ = """row = self._transaction.row("SELECT max(seq) FROM log" " WHERE seq > ?", (start,))
        return row["seq"]"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"SELECT max(seq) FROM log"', '"select max(seq) from log"'),
        ('"SELECT max(seq) FROM log"', '"SELECT MAX(SEQ) FROM LOG"'),
        ('" WHERE seq > ?"', '" where seq > ?"'),
    ],
)
def test_sql_in_other_letters_is_the_same_sql(old: str, new: str) -> None:
    assert same_sql(FILE.format(changed=READ.replace(old, new))) == {"read__mutmut_1"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"SELECT max(seq) FROM log"', '"XXSELECT max(seq) FROM logXX"'),
        ('" WHERE seq > ?"', '" WHERE seq >= ?"'),
        ("(start,)", "None"),
        ('row["seq"]', 'row["SEQ"]'),
        ("self._transaction.row", "self._other.row"),
        ("row = self._transaction.row", "row = None and self._transaction.row"),
    ],
)
def test_whatever_else_differs_must_be_killed(old: str, new: str) -> None:
    assert same_sql(FILE.format(changed=READ.replace(old, new))) == frozenset()


def test_the_case_of_a_quoted_value_may_count() -> None:
    quoted = FILE.replace("seq > ?", "act = 'viewed'").format(
        changed=READ.replace("seq > ?", "act = 'VIEWED'")
    )
    assert same_sql(quoted) == frozenset()


def test_sql_with_something_put_into_it_is_read_too() -> None:
    def read(name: str, sql: str) -> str:
        return f"def read__mutmut_{name}(self):\n    return self._transaction.rows({sql})\n"

    original = read("orig", """f"SELECT a FROM b WHERE c IN ({', '.join(X)})" " ORDER BY a" """)
    same = read("1", """f"SELECT a FROM b WHERE c IN ({', '.join(X)})" " order by a" """)
    other = read("2", """f"SELECT a FROM b WHERE c IN ({', '.join(x)})" " ORDER BY a" """)
    assert same_sql(original + same + other) == {"read__mutmut_1"}
