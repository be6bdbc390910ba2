"""Looking for what must never lie on a disk unsealed."""

from collections.abc import Iterable, Iterator
from pathlib import Path

WINDOW = 64
_TELLING = 24  # different bytes; a window with fewer could come from anywhere


def windows(content: bytes, steps: int = 24) -> Iterator[bytes]:
    """Telling pieces of a content, from its start to its end, out of about so many places."""
    step = max(1, (len(content) - WINDOW) // steps)
    for start in range(0, len(content) - WINDOW + 1, step):
        piece = content[start : start + WINDOW]
        if len(set(piece)) >= _TELLING:
            yield piece


def words(*texts: str) -> Iterator[bytes]:
    """Texts in every encoding in which they might lie somewhere."""
    for text in texts:
        yield from (text.encode(), text.encode("utf-16-le"))


def leaks(folders: Iterable[Path], markers: Iterable[bytes]) -> list[str]:
    """Every file below the folders that holds a marker, or is named by one."""
    wanted = list(markers)
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            content = path.name.encode() + b"\n" + _content(path)
            found += [f"{path} holds {marker!r}" for marker in wanted if marker in content]
    return found


def files(folders: Iterable[Path]) -> list[Path]:
    """Every file below the folders."""
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except FileNotFoundError:  # it went between being listed and being read
        return b""
