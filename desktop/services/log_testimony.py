"""What the custody log says was offloaded, sealed and overridden, to hold the records against."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import OVERRIDE_ACTS, Act
from desktop.domain.recordings import Recording
from desktop.domain.reports import SealedReport
from desktop.domain.verification import Finding, FindingKind
from desktop.services.override_testimony import OverrideTestimony

# Canonical entries begin with their act, so most need not be parsed.
_TOLD = tuple(
    f'{{"act":"{act}"'.encode() for act in (Act.OFFLOADED, Act.REPORT_SEALED, *OVERRIDE_ACTS)
)

Told = Mapping[str, object]


@dataclass(slots=True)
class LogTestimony:
    """What the log says was offloaded, sealed and overridden, to hold the records against."""

    offloaded: dict[str, Told] = field(default_factory=dict)
    sealed: dict[str, Told] = field(default_factory=dict)
    overrides: OverrideTestimony = field(default_factory=OverrideTestimony)

    def hear(self, entries: Iterable[bytes]) -> None:
        """Take in entries' bytes; what can't be read has been named as changed already."""
        for entry in entries:
            if entry.startswith(_TOLD):
                self._take_in(entry)

    def _take_in(self, entry: bytes) -> None:
        try:
            body = json.loads(entry)
            told = {**body["details"], "actor": body["actor"], "at": body["at"]}
            match Act(body["act"]):
                case Act.OFFLOADED:
                    self.offloaded[str(told["recording"])] = told
                case Act.REPORT_SEALED:
                    self.sealed[str(told["report"])] = told
                case override_act:
                    self.overrides.hear(override_act, told)
        except (ValueError, KeyError, TypeError):
            return

    def of_recording(self, recording: Recording) -> Iterator[Finding]:
        """Hold a recording against its entry: its digests, and all that the gate goes by."""
        recorded = {
            "camera": recording.camera,
            "wearer": recording.wearer,
            "assigned": recording.assigned_wearer or "",
            "original_sha256": recording.sealed.original_sha256,
            "original_size": recording.sealed.original_size,
            "sealed_sha256": recording.sealed.sealed_sha256,
            "condition": recording.media.condition.value,
            "policies": list(recording.policies),
            "at": _written(recording.offloaded_at),
        }
        yield from _difference(recording.id, self.offloaded.pop(recording.id, None), recorded)

    def of_report(self, report: SealedReport) -> Iterator[Finding]:
        """Hold a report against its entry: its digest, whose it is, and of what."""
        recorded = {
            "actor": report.author,
            "incident": report.incident,
            "kind": report.kind.value,
            "version": report.version,
            "sha256": report.sha256,
            "stamps": [stamp.value for stamp in report.stamps],
            "at": _written(report.sealed_at),
        }
        yield from _difference(report.id, self.sealed.pop(report.id, None), recorded)

    def unmet(self) -> list[Finding]:
        """Entries whose recording, report or override was asked for by nobody: it is gone."""
        gone = [
            Finding(FindingKind.ENTRY_WITHOUT_RECORD, subject)
            for subject in (*self.offloaded, *self.sealed)
        ]
        return [*gone, *self.overrides.unmet()]


def _difference(subject: str, told: Told | None, recorded: Told) -> Iterator[Finding]:
    if told is None:
        yield Finding(FindingKind.RECORD_WITHOUT_ENTRY, subject)
    elif any(told.get(key) != value for key, value in recorded.items()):
        yield Finding(FindingKind.RECORD_DIFFERS_FROM_ENTRY, subject)


def _written(at: datetime) -> str:
    """A time as entries hold it."""
    return at.isoformat(timespec="milliseconds")
