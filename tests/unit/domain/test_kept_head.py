"""How a log stands to the head that was kept outside the station."""

import pytest

from desktop.domain.custody import TreeHead
from desktop.domain.kept_head import BROKEN, LogStanding, kept_from, kept_text, standing

ROOTS = {size: bytes([size]) * 32 for size in range(10)}
KEPT = TreeHead(5, ROOTS[5])


@pytest.mark.parametrize(
    ("kept", "size", "found"),
    [
        (None, 5, LogStanding.NOT_KEPT),
        (KEPT, 5, LogStanding.EXTENDS),
        (KEPT, 9, LogStanding.EXTENDS),
        (KEPT, 4, LogStanding.ROLLED_BACK),
        (KEPT, 0, LogStanding.ROLLED_BACK),
        (TreeHead(5, bytes(32)), 5, LogStanding.FORKED),
        (TreeHead(5, bytes(32)), 9, LogStanding.FORKED),
    ],
)
def test_a_log_extends_the_kept_head_or_is_named(
    kept: TreeHead | None, size: int, found: LogStanding
) -> None:
    """Design 3."""
    assert standing(kept, size, ROOTS.__getitem__) is found
    assert (found in BROKEN) == (found in {LogStanding.ROLLED_BACK, LogStanding.FORKED})


def test_a_head_is_kept_as_one_short_line_and_read_back() -> None:
    for head in (KEPT, TreeHead(0, bytes(32)), TreeHead(999_999_999_999, bytes(range(32)))):
        assert len(kept_text(head)) <= 80
        assert kept_from(kept_text(head)) == head


@pytest.mark.parametrize(
    "text", ["", "1 5", f"1 x {bytes(32).hex()}", f"2 5 {bytes(32).hex()}", "1 5 " + "0" * 63]
)
def test_what_is_no_head_is_none(text: str) -> None:
    assert kept_from(text) is None
