"""Clean-reporting certificates: officer by officer, what came first, as the custody log tells it.

The same text proves that somebody has not viewed: no release to them stands in the log up to the
head that it names.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import Badge, IncidentId, RecordingId, StationId
from desktop.domain.officer_course import OfficerCourse, ReleaseMark, SealedMark
from desktop.domain.report_forms import ReportKind


class Standing(StrEnum):
    """What the log says of one officer's report and the footage."""

    SEALED_FIRST = "sealed-first"
    SEALED_NOT_RELEASED = "sealed-not-released"
    RELEASED_FIRST = "released-first"
    RELEASED_NO_REPORT = "released-no-report"
    NO_REPORT_NOT_RELEASED = "no-report-not-released"


def standing(course: OfficerCourse) -> Standing:
    """Which came first. A release counts as the moment of viewing, though nothing was played."""
    account, release = course.first_account, course.first_release
    if account is None:
        return Standing.NO_REPORT_NOT_RELEASED if release is None else Standing.RELEASED_NO_REPORT
    if release is None:
        return Standing.SEALED_NOT_RELEASED
    return Standing.SEALED_FIRST if account.entry < release.entry else Standing.RELEASED_FIRST


@dataclass(frozen=True, slots=True)
class CertificateHeading:
    """What a certificate is about: whose log up to which head, and who asked for it when.

    `people` are those whom the log names as part of the incident.
    """

    station: StationId
    station_name: str
    demonstration: bool
    incident: IncidentId
    incident_number: str
    recordings: tuple[RecordingId, ...]
    people: tuple[Badge, ...]
    head: TreeHead
    issued_at: datetime
    issued_to: Badge
    salt: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate: its canonical text, the digest of that in hex, the station's signature."""

    heading: CertificateHeading
    courses: tuple[OfficerCourse, ...]
    text: str
    sha256: str
    signature: bytes


def signed_bytes(incident: IncidentId, sha256: str) -> bytes:
    """What the signature of a certificate covers."""
    return f"firsthand certificate 1\n{incident}\n{sha256}".encode()


def seal_lines(certificate: Certificate, signing_key: bytes) -> tuple[str, ...]:
    """What stands below a certificate, to verify it by hand; the key is the station's."""
    return (
        f"SHA-256 of the text above: {certificate.sha256}",
        f"Signature (Ed25519): {certificate.signature.hex()}",
        f"Station key (Ed25519): {signing_key.hex()}",
    )


def printed_form(certificate: Certificate, signing_key: bytes) -> str:
    """A certificate as it is printed or saved: its text to the byte, then its seal."""
    lines = ("", *seal_lines(certificate, signing_key))
    return certificate.text + "".join(f"{line}\n" for line in lines)


_SAYS = {
    Standing.SEALED_FIRST: "own report sealed before footage was first released",
    Standing.SEALED_NOT_RELEASED: "own report sealed; has not viewed",
    Standing.RELEASED_FIRST: "footage released before the own report was sealed",
    Standing.RELEASED_NO_REPORT: "footage released; no own report sealed",
    Standing.NO_REPORT_NOT_RELEASED: "no own report sealed; has not viewed",
}


def canonical_text(heading: CertificateHeading, courses: Sequence[OfficerCourse]) -> str:
    """The text that is signed: one fact a line, line feeds, one at the end; English, UTC."""
    lines = ["FIRSTHAND CLEAN-REPORTING CERTIFICATE, FORMAT 1"]
    if heading.demonstration:
        lines.append("DEMONSTRATION STATION. NOT EVIDENCE.")
    lines += [
        "",
        f"Station: {' '.join(heading.station_name.split())} ({heading.station})",
        f"Incident: {heading.incident_number} ({heading.incident})",
        f"Custody log up to: {heading.head.size} entries, {heading.head.root.hex()}",
        f"Head: {heading.head.code}",
        f"Issued: {_at(heading.issued_at)} to {heading.issued_to}",
        f"Salt: {heading.salt}",
        *(f"Recording: {recording}" for recording in heading.recordings),
    ]
    for course in courses:
        lines += ["", *_officer(course, heading)]
    return "".join(f"{line}\n" for line in lines)


def _officer(course: OfficerCourse, heading: CertificateHeading) -> Iterator[str]:
    """One officer's lines: the standing, then the entries that it rests on."""
    yield f"Officer {course.officer}: {_SAYS[standing(course)]}"
    if course.officer not in heading.people:
        yield "  Not named as part of the incident."
    account = course.first_account
    if account is None:
        yield "  No own report stands in the log."
        yield from (
            _sealed("Attestation sealed", mark)
            for mark in course.sealed
            if mark.kind is ReportKind.ATTESTATION
        )
    else:
        yield _sealed("Own report sealed", account)
    if course.first_release is None:
        yield (
            f"  Officer {course.officer} has not viewed: no release to Officer {course.officer} "
            f"stands in the log up to head {heading.head.code}."
        )
    for release in course.releases:
        yield from _release(release, account)


def _sealed(what: str, mark: SealedMark) -> str:
    return f"  {what}: entry {mark.entry} at {_at(mark.at)}, {mark.kind.value} {mark.version}"


def _release(release: ReleaseMark, account: SealedMark | None) -> Iterator[str]:
    before = account is None or release.entry < account.entry
    when = "before an own report" if before else "after the own report"
    under = f", under override {', '.join(release.overrides)}" if release.overrides else ""
    yield f"  Footage released {when}: entry {release.entry} at {_at(release.at)}{under}"
    if not release.viewed:
        yield "    Nothing of it is entered as viewed."
    for recording, parts in release.viewed.items():
        yield f"    Viewed of {recording}: {', '.join(part.canonical for part in parts)}"


def _at(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
