"""The facts that the gate decides from as they stood at an earlier entry of the log."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.cases import CaseActKind, CaseFile
from desktop.domain.custody import Act
from desktop.domain.gate import IncidentFacts, OwnReport
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident, Involvement, TagVersion
from desktop.domain.log_lines import LogLine, log_line
from desktop.domain.overrides import Override, grants_needed
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport
from desktop.domain.roles import SUPERVISORS
from desktop.domain.taxonomy import IncidentClass, Taxonomy
from desktop.ports.records import Work

_PAGE = 500


@dataclass(frozen=True, slots=True)
class Then:
    """A moment of the past: the number of an entry, and its time."""

    seq: int
    at: datetime


@dataclass(frozen=True, slots=True)
class IncidentHistory:
    """Everything that ever counted in an incident, each with the entry that brought it.

    What has an entry counts from that entry on; case acts, overrides and tags count from their
    time on. The incident's call counts as it is now: joining one leaves no time of its own.
    `supervisors` are the badges of who set a version of the tags, where that was a supervisor.
    """

    incident: Incident
    filed: tuple[tuple[int, RecordingId], ...]
    parts: tuple[tuple[int, Badge, Involvement], ...]
    sealed: tuple[tuple[int, SealedReport], ...]
    tags: tuple[TagVersion, ...]
    supervisors: Mapping[int, frozenset[Badge]]
    case: CaseFile
    overrides: tuple[Override, ...]

    @classmethod
    def of(cls, work: Work, incident: Incident) -> "IncidentHistory":
        """Read it from the log and the records, inside a unit of work."""
        filed: list[tuple[int, RecordingId]] = []
        parts: list[tuple[int, Badge, Involvement]] = []
        sealed: list[tuple[int, SealedReport]] = []
        reports = {report.id: report for report in work.reports.of_incident(incident.id)}
        for line in _lines(work, incident):
            told = line.details
            if line.act is Act.INCIDENT_CREATED:
                filed += [(line.seq, RecordingId(each)) for each in _texts(line, "recordings")]
                parts += [_part(line.seq, each) for each in _texts(line, "involved")]
            elif line.act is Act.RECORDING_FILED:
                filed.append((line.seq, RecordingId(str(told["recording"]))))
            elif line.act is Act.OFFICER_INVOLVED:
                parts.append(_part(line.seq, f"{told['officer']}:{told['role']}"))
            elif line.act is Act.REPORT_SEALED:
                sealed += [(line.seq, it) for name, it in reports.items() if name == told["report"]]
        tags = work.incidents.tag_versions(incident.id)
        return cls(
            incident,
            tuple(filed),
            tuple(parts),
            tuple(sealed),
            tags,
            {
                each.version: work.officers.badges_of(each.by)
                for each in tags
                if work.officers.account(each.by).officer.role in SUPERVISORS
            },
            work.cases.of(incident.id),
            work.overrides.of_incident(incident.id),
        )

    def held(self, recording: RecordingId, then: Then) -> bool:
        """Whether a recording stood in it by then."""
        return any(seq < then.seq and each == recording for seq, each in self.filed)

    def overridden(
        self, viewer: frozenset[Badge], taxonomy: Taxonomy, recording: RecordingId, then: Then
    ) -> bool:
        """Whether an override that was in force then opens a recording to the viewer.

        By as many grants as the incident needed then (policy 2.6).
        """
        category = taxonomy.category(self._newest_tags(then.at).tags.category)
        needed = grants_needed(critical=category.incident_class is IncidentClass.CRITICAL)
        known = (_as_of(each, then.at) for each in self.overrides if each.asked_at <= then.at)
        return any(
            each.covers(viewer, recording, then.at) and len(each.grants) >= needed for each in known
        )

    def facts(self, viewer: frozenset[Badge], taxonomy: Taxonomy, then: Then) -> IncidentFacts:
        """What the gate needs of it, as it stood then, seen from one person's badges."""
        newest, case = self._newest_tags(then.at), self._case(then.at)
        category = taxonomy.category(newest.tags.category)
        return IncidentFacts(
            incident=self.incident.id,
            number=self.incident.number,
            unit=self.incident.unit,
            category=category.code,
            incident_class=category.incident_class,
            involvement=frozenset(
                role for seq, badge, role in self.parts if seq < then.seq and badge in viewer
            ),
            own_report=self._own_report(viewer, case, then),
            confirmed=self._is_confirmed(newest, case, then),
            released=bool(viewer & case.officers(CaseActKind.RELEASED)),
            on_case=bool(viewer & case.officers(CaseActKind.ASSIGNED)),
            unobtainable=bool(case.officers(CaseActKind.UNOBTAINABLE)),
        )

    def _newest_tags(self, at: datetime) -> TagVersion:
        return ([each for each in self.tags if each.at <= at] or self.tags[:1])[-1]

    def _case(self, at: datetime) -> CaseFile:
        return CaseFile(
            tuple(act for act in self.case.acts if act.at <= at),
            tuple(account for account in self.case.accounts if account.at <= at),
        )

    def _own_report(self, viewer: frozenset[Badge], case: CaseFile, then: Then) -> OwnReport:
        own = [it for seq, it in self.sealed if seq < then.seq and it.author in viewer]
        if any(report.counts_as_report for report in own) or case.account_of(viewer):
            return OwnReport.SEALED
        attested = any(report.kind is ReportKind.ATTESTATION for report in own)
        return OwnReport.ATTESTED if attested else OwnReport.NONE

    def _is_confirmed(self, newest: TagVersion, case: CaseFile, then: Then) -> bool:
        involved = {badge for seq, badge, _ in self.parts if seq < then.seq}
        return (
            self.incident.cad_number is not None
            or newest.version in case.confirmed_versions()
            or (
                newest.version in self.supervisors
                and not involved & self.supervisors[newest.version]
            )
        )


def _as_of(override: Override, at: datetime) -> Override:
    """An override without what came later."""
    ended_at = override.ended_at
    return replace(
        override,
        answers=tuple(answer for answer in override.answers if answer.at <= at),
        ended_at=None if ended_at is None or ended_at > at else ended_at,
    )


def _lines(work: Work, incident: Incident) -> Iterator[LogLine]:
    start, page = 0, work.custody.naming((incident.id,), 0, _PAGE)
    while page:
        yield from map(log_line, page)
        start = page[-1].seq + 1
        page = work.custody.naming((incident.id,), start, _PAGE)


def _texts(line: LogLine, key: str) -> list[str]:
    told = line.details[key]
    return [str(each) for each in told] if isinstance(told, list) else []


def _part(seq: int, told: str) -> tuple[int, Badge, Involvement]:
    badge, _, role = told.partition(":")
    return seq, Badge(badge), Involvement(role)
