"""Certifying clean reporting, or that somebody has not viewed, from the verified custody log."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field

from desktop.domain.certificates import (
    Certificate,
    CertificateHeading,
    canonical_text,
    signed_bytes,
)
from desktop.domain.custody import Act, Entry, StoredEntry
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.log_lines import LogLine, log_line
from desktop.domain.officer_course import officer_course
from desktop.domain.refusals import IntegrityFailure, Problem, Refused
from desktop.domain.reports import digest
from desktop.domain.roles import Reach, Right
from desktop.ports.clock import Clock
from desktop.ports.records import EntryColumns, Records, Work
from desktop.ports.signer import SignatureCheck, Signer
from desktop.services.kept_head import KeptHead
from desktop.services.log_check import CheckedLog, LogCheck
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class CertificateReach:
    """Whom a person may certify in an incident: everybody whom it names, or oneself alone."""

    incident: Incident
    everybody: bool


@dataclass(frozen=True, slots=True)
class CertifyIncident:
    """Issues certificates; each issue is itself an entry, with the text's digest.

    Promises: what it says rests on entries of a log that was recomputed to the head that it names,
    never on the records alone; a log or a report that does not hold is not certified.
    """

    records: Records
    signer: Signer
    check_signature: SignatureCheck
    clock: Clock
    kept: KeptHead

    def __call__(
        self, session: Session, incident: str, officer: Badge | None = None
    ) -> Certificate:
        """Certify what the log says of an incident, of one officer or of everybody it names.

        Policy 4, "read the log": everyone about themselves, and of their own incidents no more;
        an uninvolved supervisor of the unit, a custodian and an auditor about everybody.
        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, CERTIFICATE_OF_ANOTHER), BadInput
        (INCIDENT_UNKNOWN, OFFICER_UNKNOWN), IntegrityFailure (LOG_DAMAGED).
        """
        reach = session.require(Right.READ_RECORDING_LOG)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            about = _about(work, session, reach, found, officer)
        heard = _Heard(found)
        checked = LogCheck(self.records, self.check_signature)(None, self.kept.read(), heard)
        self._see_that_whole(checked, found)
        courses = tuple(
            officer_course(badge, found.id, heard.recordings, heard.lines)
            for badge in sorted(heard.everybody() if about is None else {about})
        )
        with self.records.writing() as work:
            station, now = work.station.facts(), self.clock.now()
            heading = CertificateHeading(
                station=station.id,
                station_name=station.name,
                demonstration=station.demonstration,
                incident=found.id,
                incident_number=found.number,
                recordings=tuple(heard.recordings),
                people=tuple(sorted(heard.people)),
                head=checked.head,
                issued_at=now,
                issued_to=session.badge,
                salt=secrets.token_hex(16),
            )
            text = canonical_text(heading, courses)
            sha256 = digest(text)
            signature = self.signer.sign(signed_bytes(found.id, sha256))
            work.custody.append(
                Entry(
                    Act.CERTIFICATE_ISSUED,
                    now,
                    session.badge,
                    {
                        "incident": found.id,
                        "officer": about or "",
                        "size": checked.head.size,
                        "sha256": sha256,
                    },
                )
            )
        return Certificate(heading, courses, text, sha256, signature)

    def reach(self, session: Session, incident: str) -> CertificateReach:
        """About whom this person may have a certificate; asking issues none and enters nothing.

        Raises Refused (NO_RIGHT), BadInput (INCIDENT_UNKNOWN).
        """
        far = session.require(Right.READ_RECORDING_LOG)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            of_all = _reaches_all(work, session, far, found)
        is_outside = far is Reach.UNIT and found.unit != session.officer.unit
        return CertificateReach(found, of_all and not is_outside)

    def _see_that_whole(self, checked: CheckedLog, incident: Incident) -> None:
        with self.records.reading() as work:
            reports = work.reports.of_incident(incident.id)
        findings = [*checked.findings]
        for report in reports:
            findings += checked.testimony.of_report(report)
        if findings:
            raise IntegrityFailure(Problem.LOG_DAMAGED)


@dataclass(slots=True)
class _Heard:
    """Hears every entry, and keeps those of one incident: its people, recordings and reports."""

    incident: Incident
    lines: list[LogLine] = field(default_factory=list)
    recordings: dict[RecordingId, None] = field(default_factory=dict)
    people: set[Badge] = field(default_factory=set)

    def __call__(self, page: EntryColumns) -> None:
        """Take in a page of entries.

        Releases are kept whatever they are of: a recording may be filed under the incident later.
        """
        columns = zip(page.numbers, page.entries, page.leaves, strict=True)
        for number, entry, leaf in columns:
            self._take_in(log_line(StoredEntry(number, entry, leaf)))

    def _take_in(self, line: LogLine) -> None:
        if line.act in _OF_FOOTAGE:
            self.lines.append(line)
        elif line.details.get("incident") == self.incident.id:
            self.lines.append(line)
            self._note(line)

    def everybody(self) -> frozenset[Badge]:
        """Whom the incident names, and whoever else its footage was released to."""
        released = {
            line.actor
            for line in self.lines
            if line.act is Act.FOOTAGE_RELEASED
            and line.actor is not None
            and line.names & frozenset(self.recordings)
        }
        return frozenset(self.people | released)

    def _note(self, line: LogLine) -> None:
        match line.act:
            case Act.INCIDENT_CREATED:
                self.recordings.update(dict.fromkeys(map(RecordingId, _texts(line, "recordings"))))
                self.people |= {Badge(each.partition(":")[0]) for each in _texts(line, "involved")}
            case Act.RECORDING_FILED:
                self.recordings[RecordingId(str(line.details.get("recording")))] = None
            case Act.OFFICER_INVOLVED:
                self.people.add(Badge(str(line.details.get("officer"))))


_OF_FOOTAGE: Collection[Act | None] = frozenset({Act.FOOTAGE_RELEASED, Act.VIEWED, Act.STILL_MADE})


def _texts(line: LogLine, key: str) -> list[str]:
    told = line.details.get(key)
    return [str(each) for each in told] if isinstance(told, list) else []


def _about(
    work: Work, session: Session, reach: Reach, incident: Incident, officer: Badge | None
) -> Badge | None:
    """Whom the certificate is about; None is everybody whom the incident names."""
    of_all = _reaches_all(work, session, reach, incident)
    if officer == session.badge or (officer is None and not of_all):
        return session.badge
    if not of_all:
        raise Refused(Problem.CERTIFICATE_OF_ANOTHER, incident=incident.number)
    if reach is Reach.UNIT and incident.unit != session.officer.unit:
        raise Refused(Problem.OUTSIDE_UNIT, unit=incident.unit)
    if officer is not None:
        work.officers.account(officer)
    return officer


def _reaches_all(work: Work, session: Session, reach: Reach, incident: Incident) -> bool:
    """Whether others may be certified; never by who was there (policy 4)."""
    return reach in {Reach.UNIT, Reach.ALL} and not incident.involves(
        work.officers.badges_of(session.badge)
    )
