"""On which line of a TOML file each of its values stands."""

import re

KeyPath = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"[A-Za-z0-9_-]+|\"(?:\\.|[^\"\\])*\"|'[^']*'")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}#\r\n]+")


def lines_of(text: str) -> dict[KeyPath, int]:
    """Map the path of each table, list element and key to its line, counted from 1.

    The text must be TOML that has been parsed without an error.
    """
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines: dict[KeyPath, int] = {(): 1}
        self._elements: dict[KeyPath, int] = {}

    def read(self) -> dict[KeyPath, int]:
        table: KeyPath = ()
        self._skip_blank()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._read_header()
            else:
                self._read_pair(table)
            self._skip_blank()
        return self._lines

    def _read_header(self) -> KeyPath:
        is_element = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if is_element else 1
        *parents, name = self._read_key()
        self._at = self._text.index("]", self._at) + (2 if is_element else 1)
        table: KeyPath = ()
        for parent in parents:
            table = self._newest((*table, parent))
        table = (*table, name)
        if is_element:
            self._note(table, start)
            self._elements[table] = self._elements.get(table, -1) + 1
            table = self._newest(table)
        self._note(table, start)
        return table

    def _newest(self, path: KeyPath) -> KeyPath:
        """The newest element of a list of tables; any other path as it is."""
        return (*path, self._elements[path]) if path in self._elements else path

    def _read_pair(self, table: KeyPath) -> None:
        start = self._at
        path = table
        for name in self._read_key():
            path = (*path, name)
            self._note(path, start)
        self._at = self._text.index("=", self._at) + 1
        self._read_value(path)

    def _read_value(self, path: KeyPath) -> None:
        self._skip_blank()
        if self._text[self._at] == "[":
            self._read_list(path)
        elif self._text[self._at] == "{":
            self._read_inline_table(path)
        elif not self._take(_STRING):
            self._take(_BARE)

    def _read_list(self, path: KeyPath) -> None:
        self._at += 1
        index = 0
        while not self._takes("]"):
            self._note((*path, index), self._at)
            self._read_value((*path, index))
            self._takes(",")
            index += 1

    def _read_inline_table(self, path: KeyPath) -> None:
        self._at += 1
        while not self._takes("}"):
            self._read_pair(path)
            self._takes(",")

    def _read_key(self) -> list[str]:
        self._skip_blank()
        names = [self._take(_KEY).strip("\"'")]
        while self._take(_DOT):
            names.append(self._take(_KEY).strip("\"'"))
        return names

    def _takes(self, sign: str) -> bool:
        self._skip_blank()
        if self._text[self._at] != sign:
            return False
        self._at += 1
        return True

    def _skip_blank(self) -> None:
        self._take(_BLANK)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        taken = found[0] if found else ""
        self._at += len(taken)
        return taken

    def _note(self, path: KeyPath, at: int) -> None:
        self._lines.setdefault(path, self._text.count("\n", 0, at) + 1)
