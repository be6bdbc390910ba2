import tomllib

import pytest

from desktop.rulebook.toml_lines import KeyPath, lines_of

DRAWN = """\
# a comment with = and [brackets]
title = "one # no comment"                              #: title
"quoted key" = 'lit # eral'                             #: quoted key

one.two . three = 1                                     #: one | one two | one two three
text = \"\"\"
[not a table]
not_a_key = 1 \\\"\"\" still
\"\"\"
after_text = '''
also = "not a key"
'''
list = [                                                #: list
  1, 2,                                                 #: list 0 | list 1
  # a comment, with a ]
  { code = "a", title = "b, }" },                       #: list 2 | list 2 code | list 2 title
  [ "x]", [3] ],                                        #: list 3 | list 3 0 | list 3 1 | list 3 1 0
]
empty = []                                              #: empty
when = 2026-11-01 10:00:00Z                             #: when
inline = { a = { b = 1 }, c = [] }                      #: inline | inline a | inline a b | inline c
[table]                                                 #: table
key=true                                                #: table key
  [ table . "inner" ]                                   #: table inner
  key = 1.5                                             #: table inner key
[[fields]]                                              #: fields | fields 0
key = "a"                                               #: fields 0 key
[[fields.choices]]                                      #: fields 0 choices | fields 0 choices 0
code = "x"                                              #: fields 0 choices 0 code
[[ fields.choices ]]                                    #: fields 0 choices 1
code = "y"                                              #: fields 0 choices 1 code
[fields.deeper]                                         #: fields 0 deeper
key = 1                                                 #: fields 0 deeper key
[[fields]]                                              #: fields 1
[[fields.choices]]                                      #: fields 1 choices | fields 1 choices 0
code = "z"                                              #: fields 1 choices 0 code
"""


def drawn() -> dict[KeyPath, int]:
    """Read the drawing: behind `#:` stand the paths that begin on a line."""
    paths: dict[KeyPath, int] = {(): 1}
    for number, row in enumerate(DRAWN.splitlines(), start=1):
        for words in row.partition("#:")[2].split("|"):
            if words.strip() == "quoted key":
                paths["quoted key",] = number
            elif words.strip():
                parts = words.split()
                paths[tuple(int(p) if p.isdigit() else p for p in parts)] = number
    return paths | {("text",): 6, ("after_text",): 10}


def test_each_key_table_and_element_stands_on_its_line() -> None:
    assert lines_of(DRAWN) == drawn()


def test_the_drawing_is_toml() -> None:
    assert tomllib.loads(DRAWN)["fields"][0]["choices"][1] == {"code": "y"}


def test_windows_line_ends_do_not_move_a_line() -> None:
    assert lines_of(DRAWN.replace("\n", "\r\n")) == drawn()


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing"])
def test_a_file_without_keys_has_its_first_line(text: str) -> None:
    assert lines_of(text) == {(): 1}


def test_a_file_may_end_without_a_line_feed() -> None:
    assert lines_of("a = 1\nb = [1]") == {(): 1, ("a",): 1, ("b",): 2, ("b", 0): 2}
