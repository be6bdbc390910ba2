"""Filling in report forms, from what `report form --json` says of them."""

from pathlib import Path
from typing import Any

import tomlkit

WORDS = (
    "I arrived with the other unit and heard two people arguing behind the school. I spoke with "
    "both of them, kept them apart and called their parents. Nobody was hurt. I do not recall "
    "who had spoken first."
)

_ANSWERS = {
    "text": "Washington Street",
    "long-text": WORDS,
    "yes-no": True,
    "whole-number": 2,
    "date-time": "2026-11-20T11:47:00-05:00",
}


def fill(form: dict[str, Any], out: Path, **answers: object) -> Path:
    """Write a form with every required field answered, and with the given answers."""
    filled: dict[str, object] = {}
    for field in form["fields"]:
        if field["key"] in answers:
            filled[field["key"]] = answers[field["key"]]
        elif field["required"]:
            filled[field["key"]] = _answer(field)
    document = tomlkit.document()
    document["form"] = form["template"]
    document["incident"] = form["incident"]
    for key, value in filled.items():
        document[key] = value
    out.write_text(tomlkit.dumps(document), encoding="utf-8")
    return out


def _answer(field: dict[str, Any]) -> object:
    if field["kind"] == "choice":
        return field["choices"][0]["code"]
    if field["kind"] == "choices":
        return [field["choices"][0]["code"]]
    return _ANSWERS[field["kind"]]
