"""What the custody log says of one officer and one incident: sealed what, was released what, when.

Nothing here is read from the records. A release is the earliest moment at which footage can have
been seen: no entry, no key.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import Act
from desktop.domain.identifiers import Badge, IncidentId, RecordingId, ReportId
from desktop.domain.log_lines import LogLine
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.viewed_parts import ViewedPart, joined, viewed_ms

_KINDS: Collection[object] = frozenset(ReportKind)


@dataclass(frozen=True, slots=True)
class SealedMark:
    """The entry of one sealed report."""

    entry: int
    at: datetime
    report: ReportId
    kind: ReportKind
    version: int

    @property
    def is_account(self) -> bool:
        """Whether it is the officer's own first account, for which the gate waits."""
        return self.kind in OWN_ACCOUNTS


@dataclass(frozen=True, slots=True)
class ReleaseMark:
    """The entry by which footage was released, and what was viewed under it, how fast.

    `overrides` are the ids of the exigency overrides that it rests on (policy 2.8). A still is a
    moment without length. `ended_at` is when the last viewing under it was entered.
    """

    entry: int
    at: datetime
    overrides: tuple[str, ...] = ()
    viewed: Mapping[RecordingId, tuple[ViewedPart, ...]] = field(default_factory=dict)
    ended_at: datetime | None = None

    @property
    def viewed_ms(self) -> int:
        """How much was viewed, each moment once."""
        return sum(viewed_ms(parts) for parts in self.viewed.values())


@dataclass(frozen=True, slots=True)
class OfficerCourse:
    """One officer's entries of one incident, in the order of the log."""

    officer: Badge
    sealed: tuple[SealedMark, ...]
    releases: tuple[ReleaseMark, ...]

    @property
    def first_account(self) -> SealedMark | None:
        """The first sealed account of the officer's own."""
        return next((mark for mark in self.sealed if mark.is_account), None)

    @property
    def first_release(self) -> ReleaseMark | None:
        """The first release of the incident's footage to the officer."""
        return self.releases[0] if self.releases else None


def officer_course(
    officer: Badge,
    incident: IncidentId,
    recordings: Collection[RecordingId],
    lines: Iterable[LogLine],
) -> OfficerCourse:
    """Read an officer's course out of entries, in the order of the log; others' are passed over."""
    sealed: list[SealedMark] = []
    releases: dict[int, ReleaseMark] = {}
    for line in lines:
        if line.actor != officer or line.at is None:
            continue
        match line.act:
            case Act.REPORT_SEALED if line.details.get("incident") == incident:
                sealed += _sealed(line, line.at)
            case Act.FOOTAGE_RELEASED if line.names & frozenset(recordings):
                told = line.details.get("overrides")
                overrides = tuple(map(str, told)) if isinstance(told, list) else ()
                releases[line.seq] = ReleaseMark(line.seq, line.at, overrides)
            case Act.VIEWED | Act.STILL_MADE:
                _note_viewed(releases, line, line.at, recordings)
    return OfficerCourse(officer, tuple(sealed), tuple(releases.values()))


def _sealed(line: LogLine, at: datetime) -> Iterator[SealedMark]:
    """The mark; none where the entry was tampered with, which verifying names."""
    report, kind, version = (line.details.get(key) for key in ("report", "kind", "version"))
    if not (isinstance(report, str) and isinstance(kind, str) and isinstance(version, int)):
        return
    if kind in _KINDS:
        yield SealedMark(line.seq, at, ReportId(report), ReportKind(kind), version)


def _note_viewed(
    releases: dict[int, ReleaseMark],
    line: LogLine,
    at: datetime,
    recordings: Collection[RecordingId],
) -> None:
    decision = line.details.get("decision")
    if not isinstance(decision, int) or decision not in releases:
        return
    mark = releases[decision]
    viewed = dict(mark.viewed)
    for recording in recordings:
        parts = (*viewed.get(recording, ()), *line.viewed(recording))
        if parts:
            viewed[recording] = joined(parts)
    releases[decision] = ReleaseMark(mark.entry, mark.at, mark.overrides, viewed, at)
