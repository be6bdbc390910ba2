"""Tombstones: what stays of a recording that may be deleted: hashes, facts, who and why (2.10).

A tombstone deletes nothing. It is made when a deletion is approved, so that what was approved is
fixed by digest before anything is carried out.
"""

from dataclasses import dataclass

from desktop.domain.recordings import Recording
from desktop.domain.reports import Decision, SealedReport, digest


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of one recording: its record, the sealed request, the approval."""

    recording: Recording
    request: SealedReport
    approval: Decision

    @property
    def text(self) -> str:
        """The canonical text: one fact a line. Words stay in the request and the note."""
        recording, sealed = self.recording, self.recording.sealed
        started = recording.started_at
        lines = [
            "FIRSTHAND TOMBSTONE, FORMAT 1",
            f"Recording: {recording.id}",
            f"Camera: {recording.camera}",
            f"Wearer: {recording.wearer}",
            f"Started: {'not known' if started is None else started.isoformat()}",
            f"Seconds: {recording.media.duration or 'not known'}",
            f"Offloaded: {recording.offloaded_at.isoformat()}",
            f"Original: {sealed.original_size} bytes, SHA-256 {sealed.original_sha256}",
            f"Sealed file: {sealed.sealed_size} bytes, SHA-256 {sealed.sealed_sha256}",
            f"Asked for by: {self.request.author}",
            f"Request: {self.request.id}, SHA-256 {self.request.sha256}",
            f"Approved by: {self.approval.by}",
            f"Approved: {self.approval.decided_at.isoformat()}",
            f"Why, salted SHA-256: {self.approval.note.digest}",
        ]
        return "".join(f"{line}\n" for line in lines)

    @property
    def sha256(self) -> str:
        """The digest of its text, which the entry of the approval holds."""
        return digest(self.text)
