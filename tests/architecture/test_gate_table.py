"""ARCHITECTURE.md shows the gate as one table; it is the code's own."""

import re
from pathlib import Path

from desktop.domain.gate import RULES

ARCHITECTURE = Path(__file__).resolve().parents[2] / "ARCHITECTURE.md"


def test_the_gates_table_in_the_architecture_is_the_gates_own() -> None:
    rows = re.findall(
        r"^\| ([a-z-]+) \| (\d[\d.]*) \| ([a-z-]+) \| ([a-z-]+) \|$",
        ARCHITECTURE.read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    drawn = {lock: (rule, opening, opener) for lock, rule, opening, opener in rows}
    coded = {
        reason.value: (rule.number, rule.opening.value, rule.opener.value)
        for reason, rule in RULES.items()
    }
    assert drawn == coded
