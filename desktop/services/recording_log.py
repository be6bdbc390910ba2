"""The log of one recording: everything that happened to it, and proof that nothing was altered."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from desktop.domain.cad import CadCall
from desktop.domain.custody import Act, Entry, StoredEntry, TreeHead
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.log_lines import LogLine, log_line
from desktop.domain.recordings import Recording
from desktop.domain.refusals import IntegrityFailure, Problem, Refused
from desktop.domain.roles import Reach, Right
from desktop.domain.verification import Finding, FindingKind
from desktop.domain.viewed_parts import ViewedPart, joined, viewed_ms
from desktop.ports.clock import Clock
from desktop.ports.footage_vault import FootageVault
from desktop.ports.records import EntryColumns, Records, Work
from desktop.ports.signer import SignatureCheck
from desktop.services.kept_head import KeptHead
from desktop.services.log_check import LogCheck
from desktop.services.session import Session

_PAGE = 500
_TOLD_EVERY = 200

Progress = Callable[[int, int], None]
"""Is told how many entries of how many were checked; what it raises stops the check."""


@dataclass(frozen=True, slots=True)
class ViewerOfRecording:
    """One person who viewed a recording, which parts of it and how fast."""

    badge: Badge
    parts: tuple[ViewedPart, ...]

    @property
    def viewed_ms(self) -> int:
        """How much of it that is, each moment counted once."""
        return viewed_ms(self.parts)


@dataclass(frozen=True, slots=True)
class RecordingHistory:
    """A recording with its entries, oldest first, its incidents and calls, and its viewers."""

    recording: Recording
    incidents: tuple[Incident, ...]
    calls: tuple[CadCall, ...]
    lines: tuple[LogLine, ...]
    viewers: tuple[ViewerOfRecording, ...]


@dataclass(frozen=True, slots=True)
class RecordingCheck:
    """What was found of one recording and of the whole log; no finding: all is as it was sealed."""

    entries: int
    head: TreeHead
    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        """Whether the sealed file, its record and the log are as they were sealed."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class RecordingLog:
    """Reads and verifies the log of a recording; reading it is itself an entry.

    Policy 4: an officer reads about what they wore, a supervisor about their unit's recordings,
    custodians and auditors about all.
    """

    records: Records
    vault: FootageVault
    check_signature: SignatureCheck
    clock: Clock
    kept: KeptHead

    def __call__(self, session: Session, recording: RecordingId) -> RecordingHistory:
        """Everything that names the recording, its incidents or their reports.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, NOT_YOUR_RECORDING), BadInput (RECORDING_UNKNOWN).
        """
        reach = session.require(Right.READ_RECORDING_LOG)
        with self.records.writing() as work:
            found = work.recordings.get(recording)
            _see_that_may_read(session, reach, found)
            work.custody.append(
                Entry(
                    Act.LOG_READ,
                    self.clock.now(),
                    session.badge,
                    {"recording": found.id, "terminal": session.terminal},
                )
            )
            return RecordingHistory(
                recording=found,
                incidents=work.incidents.holding(found.id),
                calls=work.cad.matching(found),
                lines=tuple(map(log_line, _naming(work, _subjects(work, found)))),
                viewers=tuple(_viewers(work, found)),
            )

    def verify(
        self,
        session: Session,
        recording: RecordingId,
        progress: Progress = lambda _done, _total: None,
    ) -> RecordingCheck:
        """Check the sealed file, its record, the whole log, and that its list of entries is whole.

        May take long; to stop it, raise from `progress`. Raises as reading does.
        """
        reach = session.require(Right.READ_RECORDING_LOG)
        with self.records.reading() as work:
            found = work.recordings.get(recording)
            _see_that_may_read(session, reach, found)
            wanted = _subjects(work, found)
            listed = {entry.seq for entry in _naming(work, wanted)}
            total = work.custody.head().size
        heard = _Heard(wanted, total, progress)
        log = LogCheck(self.records, self.check_signature)(None, self.kept.read(), heard)
        progress(log.head.size, log.head.size)
        findings = [*self._sealed_file(found), *log.testimony.of_recording(found), *log.findings]
        findings += [
            Finding(FindingKind.LISTING_INCOMPLETE, str(seq))
            for seq in sorted(heard.naming - listed)
        ]
        return RecordingCheck(log.head.size, log.head, tuple(findings))

    def _sealed_file(self, recording: Recording) -> Iterator[Finding]:
        try:
            sha256 = self.vault.sealed_sha256(recording.sealed)
        except IntegrityFailure as failure:
            missing = failure.problem is Problem.SEALED_FILE_MISSING
            kind = FindingKind.RECORDING_MISSING if missing else FindingKind.RECORDING_DAMAGED
            yield Finding(kind, recording.id)
        else:
            if sha256 != recording.sealed.sealed_sha256:
                yield Finding(FindingKind.RECORDING_DAMAGED, recording.id)


class _Heard:
    """Hears every entry of the log, and keeps the numbers of those that name what is wanted."""

    def __init__(self, wanted: Collection[str], total: int, progress: Progress) -> None:
        self.naming: set[int] = set()
        self._wanted = frozenset(wanted)
        # Most entries name something else; they need not be parsed.
        self._may_name = re.compile(b"|".join(re.escape(each.encode()) for each in wanted))
        self._total = total
        self._progress = progress

    def __call__(self, page: EntryColumns) -> None:
        for number, entry in zip(page.numbers, page.entries, strict=True):
            if number % _TOLD_EVERY == 0:
                self._progress(number, self._total)
            # What was entered after the list was read is not missing from it.
            if number >= self._total or self._may_name.search(entry) is None:
                continue
            if log_line(StoredEntry(number, entry, b"")).names & self._wanted:
                self.naming.add(number)


def _see_that_may_read(session: Session, reach: Reach, recording: Recording) -> None:
    if session.badge in recording.wearers or reach is Reach.ALL:
        return
    if reach is not Reach.UNIT:
        raise Refused(Problem.NOT_YOUR_RECORDING, recording=recording.id)
    if recording.unit != session.officer.unit:
        raise Refused(Problem.OUTSIDE_UNIT, unit=recording.unit)


def _subjects(work: Work, recording: Recording) -> tuple[str, ...]:
    """The recording, its incidents and their reports."""
    incidents = work.incidents.holding(recording.id)
    reports = [report.id for each in incidents for report in work.reports.of_incident(each.id)]
    return (recording.id, *(incident.id for incident in incidents), *reports)


def _naming(work: Work, wanted: Collection[str]) -> Iterator[StoredEntry]:
    start = 0
    while page := work.custody.naming(wanted, start, _PAGE):
        yield from page
        start = page[-1].seq + 1


def _viewers(work: Work, recording: Recording) -> Iterator[ViewerOfRecording]:
    for badge in sorted(work.viewings.viewers((recording.id,))):
        viewed = work.viewings.of(badge, (recording.id,))
        yield ViewerOfRecording(badge, joined(each.part for each in viewed))
