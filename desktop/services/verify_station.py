"""Verifying a station: every sealed file, the whole log, and that they tell the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.custody import HeadCode, TreeHead
from desktop.domain.recordings import Recording
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.domain.reports import SealedReport, digest, signed_bytes
from desktop.domain.verification import Finding, FindingKind, Verification
from desktop.ports.footage_vault import FootageVault
from desktop.ports.records import RecordingScope, Records
from desktop.ports.signer import SignatureCheck
from desktop.services.case_testimony import CaseTestimony
from desktop.services.kept_head import KeptHead
from desktop.services.log_check import LogCheck
from desktop.services.log_testimony import LogTestimony

_PAGE = 200

# What damaged pages say can't be relied on. A missing guard alone has changed nothing yet.
_MAKES_RECORDS_MEANINGLESS = ("page ", "structure ")

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class VerifyStation:
    """Re-reads everything and unwraps nothing; needs no sign-in and changes nothing."""

    records: Records
    vault: FootageVault
    check_signature: SignatureCheck
    kept: KeptHead

    def __call__(
        self, code: HeadCode | None = None, progress: Progress = lambda _: None
    ) -> Verification:
        """Verify; `progress` is told how many sealed files were read.

        Damage is a finding, never an exception; only records that can't be read at all raise
        IntegrityFailure (DATABASE_DAMAGED).
        """
        findings = [Finding(FindingKind.DATABASE_DAMAGED, what) for what in self.records.damage()]
        if any(finding.subject.startswith(_MAKES_RECORDS_MEANINGLESS) for finding in findings):
            return Verification(0, 0, 0, TreeHead(0, b""), tuple(findings))
        cases, kept = CaseTestimony(), self.kept.read()
        log = LogCheck(self.records, self.check_signature)(code, kept, cases.hear)
        findings += log.findings
        recordings = self._recordings(log.testimony, findings, progress)
        reports = self._reports(log.testimony, findings)
        findings += self._overrides(log.testimony)
        findings += log.testimony.unmet()
        findings += cases.findings(self.records)
        findings += self._unrecorded()
        return Verification(recordings, log.head.size, reports, log.head, tuple(findings), kept)

    def _recordings(
        self, testimony: LogTestimony, findings: list[Finding], progress: Progress
    ) -> int:
        count = 0
        for recording in self._all_recordings():
            finding = self._sealed_file(recording)
            if finding is not None:
                findings.append(finding)
            findings += testimony.of_recording(recording)
            count += 1
            progress(count)
        return count

    def _all_recordings(self) -> Iterator[Recording]:
        after, more = None, True
        while more:
            with self.records.reading() as work:
                page = work.recordings.page(RecordingScope(), after, _PAGE)
            yield from page.recordings
            after, more = page.next, page.next is not None

    def _sealed_file(self, recording: Recording) -> Finding | None:
        try:
            sha256 = self.vault.sealed_sha256(recording.sealed)
        except IntegrityFailure as failure:
            missing = failure.problem is Problem.SEALED_FILE_MISSING
            kind = FindingKind.RECORDING_MISSING if missing else FindingKind.RECORDING_DAMAGED
            return Finding(kind, recording.id)
        if sha256 != recording.sealed.sealed_sha256:
            return Finding(FindingKind.RECORDING_DAMAGED, recording.id)
        return None

    def _reports(self, testimony: LogTestimony, findings: list[Finding]) -> int:
        count, after = 0, None
        with self.records.reading() as work:
            signing_key = work.station.facts().signing_key
        while True:
            with self.records.reading() as work:
                page = work.reports.page(after, _PAGE)
            for report in page:
                if not self._report_holds(report, signing_key):
                    findings.append(Finding(FindingKind.REPORT_CHANGED, report.id))
                findings += testimony.of_report(report)
            count += len(page)
            if len(page) < _PAGE:
                return count
            after = page[-1].id

    def _overrides(self, testimony: LogTestimony) -> Iterator[Finding]:
        after = None
        while True:
            with self.records.reading() as work:
                page = work.overrides.page(after, _PAGE)
            for override in page:
                yield from testimony.overrides.of(override)
            if len(page) < _PAGE:
                return
            after = page[-1].id

    def _report_holds(self, report: SealedReport, signing_key: bytes) -> bool:
        return digest(report.text) == report.sha256 and self.check_signature(
            signing_key, signed_bytes(report.id, report.sha256), report.signature
        )

    def _unrecorded(self) -> list[Finding]:
        with self.records.reading() as work:
            recorded = work.recordings.paths()
        return [
            Finding(FindingKind.UNRECORDED_FILE, path)
            for path in self.vault.sealed_paths()
            if path not in recorded
        ]
