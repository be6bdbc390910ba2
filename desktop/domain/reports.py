"""Sealed reports: their canonical text, versions, stamps, and what a supervisor decided."""

import base64
import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.custody import SaltedText, TreeHead
from desktop.domain.identifiers import Badge, IncidentId, RecordingId, ReportId
from desktop.domain.report_forms import Answer, Answers, FormField, ReportKind, ReportTemplate
from desktop.domain.viewed_parts import Speed, ViewedPart


class Stamp(StrEnum):
    """What a report says of the circumstances of its sealing."""

    SUPERVISOR_HAD_VIEWED = "supervisor-had-viewed"
    RETURNER_HAD_VIEWED = "returner-had-viewed"
    PRIOR_VIEWING_DECLARED = "prior-viewing-declared"
    AUTHOR_HAD_VIEWED = "author-had-viewed"
    VIEWED_UNDER_ATTESTATION = "viewed-under-attestation"
    VIEWED_UNDER_OVERRIDE = "viewed-under-override"


class Outcome(StrEnum):
    """What a supervisor decides of a report."""

    APPROVED = "approved"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Viewing:
    """One look at a recording: from and to in its milliseconds, when that was, and how fast."""

    viewer: Badge
    recording: RecordingId
    from_ms: int
    to_ms: int
    viewed_at: datetime
    decision: int
    speed: Speed

    @property
    def part(self) -> ViewedPart:
        """What was viewed and how fast, without by whom and when."""
        return ViewedPart(self.from_ms, self.to_ms, self.speed)

    def lengthened_by(self, later: "Viewing") -> "Viewing | None":
        """The same look, longer, where a later one goes on from it under the same release, as fast.

        It goes on where it begins at the end of this one, or tells this one again up to a later
        moment. None for anything else, such as watching a part twice.
        """
        same = (self.viewer, self.recording, self.decision, self.speed)
        if same != (later.viewer, later.recording, later.decision, later.speed):
            return None
        goes_on = later.from_ms == self.to_ms
        told_again = later.from_ms == self.from_ms and later.to_ms >= self.to_ms
        return replace(self, to_ms=later.to_ms) if goes_on or told_again else None


@dataclass(frozen=True, slots=True)
class ReportHeading:
    """What the program itself puts above the officer's answers.

    `overrides` are the numbers of those under which the author viewed before this (policy 2.8).
    """

    station: str
    demonstration: bool
    incident_number: str
    cad_number: str | None
    category: str
    author: Badge
    unit: str
    version: int
    sealed_at: datetime
    salt: str
    head: TreeHead
    stamps: tuple[Stamp, ...]
    viewed: tuple[str, ...]
    overrides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SealedReport:
    """A report that nobody can change any more.

    `text` is the canonical text, `sha256` its digest in hex, `signature` the station's Ed25519
    signature over `signed_bytes`; `head` is the custody log's head before the sealing.
    """

    id: ReportId
    incident: IncidentId
    author: Badge
    kind: ReportKind
    version: int
    template: str
    counts_as_report: bool
    text: str
    sha256: str
    signature: bytes
    sealed_at: datetime
    head: TreeHead
    stamps: tuple[Stamp, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A supervisor's decision of one sealed report."""

    report: ReportId
    by: Badge
    outcome: Outcome
    note: SaltedText
    decided_at: datetime
    had_viewed: bool


def signed_bytes(report: ReportId, sha256: str) -> bytes:
    """What the signature of a sealed report covers."""
    return f"firsthand report 1\n{report}\n{sha256}".encode()


def digest(text: str) -> str:
    """SHA-256 of a canonical text in hex. The text holds a salt, so the digest tells nothing."""
    return hashlib.sha256(text.encode()).hexdigest()


SEAL_BEGINS = "FIRSTHAND SEAL OF THE TEXT ABOVE, FORMAT 1"
"""Where the text ends and its seal begins: no line of a text is this one, as answers are indented.
"""


def seal_lines(report: SealedReport, signing_key: bytes) -> tuple[str, ...]:
    """What stands below a text that is printed or exported, to verify it by hand.

    `signing_key` is the station's public key. docs/sealed-report.md says how it is verified.
    """
    return (
        SEAL_BEGINS,
        f"Report: {report.id}",
        f"SHA-256: {report.sha256}",
        f"Short code: {short_code(report.sha256)}",
        f"Signature (Ed25519): {report.signature.hex()}",
        f"Station key (Ed25519): {signing_key.hex()}",
        f"Head before sealing: {report.head.code}",
    )


def printed_form(report: SealedReport, signing_key: bytes) -> str:
    """A sealed report as it is printed or exported: its text to the byte, then its seal."""
    return report.text + "".join(f"{line}\n" for line in seal_lines(report, signing_key))


def short_code(sha256: str) -> str:
    """The first 40 bits of a digest in base 32, as people read it out: "7QK4-M2XD"."""
    letters = base64.b32encode(bytes.fromhex(sha256)[:5]).decode("ascii")
    return f"{letters[:4]}-{letters[4:]}"


def canonical_text(template: ReportTemplate, heading: ReportHeading, answers: Answers) -> str:
    """The text that is sealed: NFC, line feeds, no space at line ends, one line feed at the end.

    What the officer wrote is indented and what the program puts above it fills one line each, so
    no answer can look like another field, a stamp or a heading.
    """
    lines = ["FIRSTHAND SEALED REPORT, FORMAT 1"]
    if heading.demonstration:
        lines.append("DEMONSTRATION STATION. NOT A REAL REPORT.")
    if template.banner:
        lines.append(template.banner)
    lines += [
        "",
        f"Report: {template.title}, version {heading.version}",
        f"Form: {template.name}",
        f"Station: {_one_line(heading.station)}",
        f"Incident: {heading.incident_number}",
        f"CAD: {_one_line(heading.cad_number or 'none')}",
        f"Category: {heading.category}",
        f"Author: {heading.author}",
        f"Unit: {_one_line(heading.unit)}",
        f"Sealed: {heading.sealed_at.isoformat(timespec='seconds')}",
        f"Stamps: {', '.join(stamp.value for stamp in heading.stamps) or 'none'}",
        *(f"Viewed before report, override {number}." for number in heading.overrides),
        f"Custody log before sealing: {heading.head.size} entries, {heading.head.root.hex()}",
        f"Salt: {heading.salt}",
    ]
    lines += _viewed(template, heading.viewed)
    for field in template.fields:
        if field.key in answers:
            words = answer_words(field, answers[field.key])
            lines += ["", f"{field.title}:", *(f"  {line}" for line in words.rstrip().splitlines())]
    return unicodedata.normalize("NFC", "".join(f"{line.rstrip()}\n" for line in lines))


def _viewed(template: ReportTemplate, viewed: Sequence[str]) -> list[str]:
    if viewed:
        return ["", "Viewed by the author before this was written:", *viewed]
    if template.kind is ReportKind.SUPPLEMENT:
        return ["", "Viewed by the author before this was written: nothing."]
    return []


def answer_words(field: FormField, answer: Answer) -> str:
    """An answer as it stands in the text: choices by their titles."""
    titles = {choice.code: choice.title for choice in field.choices}
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, tuple):
        return "; ".join(titles[code] for code in answer)
    return titles.get(str(answer), str(answer))


def _one_line(text: str) -> str:
    return " ".join(text.split())
