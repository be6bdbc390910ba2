"""What the custody log says of overrides, to hold the records against."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import Act
from desktop.domain.overrides import Override
from desktop.domain.verification import Finding, FindingKind

Told = Mapping[str, object]


@dataclass(slots=True)
class OverrideTestimony:
    """Every step of an override by its entries: a forged grant must not open footage unseen."""

    _told: dict[str, list[Told]] = field(default_factory=dict)

    def hear(self, act: Act, told: Told) -> None:
        """Take in an entry of one of `OVERRIDE_ACTS`; `told` holds its details, actor and time."""
        self._told.setdefault(str(told["override"]), []).append({**told, "act": act.value})

    def of(self, override: Override) -> Iterator[Finding]:
        """Hold an override and its whole course against its entries."""
        left = self._told.pop(override.id, [])
        for step in _steps(override):
            same = [told for told in left if _is_of(told, step)]
            if not same:
                yield Finding(FindingKind.OVERRIDE_WITHOUT_ENTRY, override.number)
            elif step not in (fits := [_like(told, step) for told in same]):
                yield Finding(FindingKind.OVERRIDE_DIFFERS_FROM_ENTRY, override.number)
                left.remove(same[0])
            else:
                left.remove(same[fits.index(step)])
        if left:
            yield _gone(override.number)

    def unmet(self) -> list[Finding]:
        """Overrides that the log tells of and the records do not."""
        return [_gone(str(told[0].get("number"))) for told in self._told.values()]


def _gone(number: str) -> Finding:
    return Finding(FindingKind.ENTRY_WITHOUT_RECORD, f"override {number}")


def _is_of(told: Told, step: Told) -> bool:
    """Whether an entry is of the same act by the same person."""
    return (told["act"], told["actor"]) == (step["act"], step["actor"])


def _like(told: Told, step: Told) -> Told:
    """An entry by the keys that the records can be held against."""
    return {key: told.get(key) for key in step}


def _steps(override: Override) -> Iterator[Told]:
    """What the entries must say of it, one after the other."""
    yield {
        "act": Act.OVERRIDE_ASKED.value,
        "actor": override.requester,
        "at": _written(override.asked_at),
        "number": override.number,
        "incident": override.incident,
        "recordings": list(override.recordings),
        "reason": override.reason.value,
        "words": override.words.digest,
        "minutes": override.minutes,
        "needs": override.needs,
        "asked_of": override.asked_of,
    }
    for answer in override.answers:
        act = Act.OVERRIDE_GRANTED if answer.granted else Act.OVERRIDE_REFUSED
        yield {
            "act": act.value,
            "actor": answer.by,
            "at": _written(answer.at),
            "words": answer.words.digest,
        }
    if override.ended_at is not None:
        yield {
            "act": Act.OVERRIDE_ENDED.value,
            "actor": override.ended_by,
            "at": _written(override.ended_at),
        }
    if override.review is not None:
        yield {
            "act": Act.OVERRIDE_REVIEWED.value,
            "actor": override.review.by,
            "at": _written(override.review.at),
            "justified": override.review.justified,
            "words": override.review.words.digest,
        }


def _written(at: datetime) -> str:
    """A time as entries hold it."""
    return at.isoformat(timespec="milliseconds")
