"""How values lie in columns: times, names of files, lists."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def from_time(at: datetime) -> int:
    """Whole milliseconds since 1970 in UTC, rounded down: small, exact and in order as a key.

    Raises TypeError for a time without a zone.
    """
    return (at - _EPOCH) // _MILLISECOND


def from_optional_time(at: datetime | None) -> int | None:
    """The same, where a time may be absent."""
    return None if at is None else from_time(at)


def to_time(milliseconds: int) -> datetime:
    """A stored time, aware, in UTC."""
    return _EPOCH + milliseconds * _MILLISECOND


def to_optional_time(milliseconds: int | None) -> datetime | None:
    """The same, where a time may be absent."""
    return None if milliseconds is None else to_time(milliseconds)


def from_name(name: str) -> bytes:
    """A camera's file name as UTF-8, unpaired surrogates too: no name is too odd to be kept."""
    return name.encode("utf-8", "surrogatepass")


def to_name(stored: bytes) -> str:
    """A stored file name."""
    return stored.decode("utf-8", "surrogatepass")


def from_texts(texts: Iterable[str]) -> str:
    """A list of texts as JSON, for a column or for `json_each`."""
    return json.dumps([askable(text) for text in texts], ensure_ascii=False)


def to_texts(stored: str) -> tuple[str, ...]:
    """A stored list of texts."""
    return tuple(json.loads(stored))


def askable(untrusted: str) -> str:
    """A text that SQLite can be asked for; what is no Unicode becomes a text that no id equals."""
    return untrusted.encode("utf-8", "replace").decode()
