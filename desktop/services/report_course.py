"""The course of one person's reports of one incident: what may come next, and with which stamps."""

from dataclasses import dataclass

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport, Stamp, Viewing
from desktop.domain.roles import SUPERVISORS
from desktop.ports.records import Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import policies_of


@dataclass(frozen=True, slots=True)
class ReportCourse:
    """Reads, inside a unit of work, how far a person's account of an incident has come."""

    work: Work
    rulebook: Rulebook
    author: Badge
    incident: Incident

    @property
    def badges(self) -> frozenset[Badge]:
        """Every badge of the author's."""
        return self.work.officers.badges_of(self.author)

    def next_version(self, kind: ReportKind) -> int:
        """The version that the next report of a kind would be, from 1.

        Raises Refused (NOT_INVOLVED, REPORT_ALREADY_SEALED, SUPPLEMENT_BEFORE_REPORT,
        ATTESTATION_NOT_ALLOWED).
        """
        number = self.incident.number
        if not self.incident.involves(self.badges):
            raise Refused(Problem.NOT_INVOLVED, incident=number)
        own = self._own(kind)
        match kind:
            case ReportKind.SUPPLEMENT if not self._has_counting_report():
                raise Refused(Problem.SUPPLEMENT_BEFORE_REPORT, incident=number)
            case ReportKind.SUPPLEMENT:
                return len(own) + 1
            case ReportKind.ATTESTATION if not self._may_attest():
                raise Refused(
                    Problem.ATTESTATION_NOT_ALLOWED,
                    incident=number,
                    category=self.incident.category,
                )
        if own and self._return_of(own[-1]) is None:
            raise Refused(Problem.REPORT_ALREADY_SEALED, incident=number)
        return len(own) + 1

    def stamps(self, kind: ReportKind, *, prior: bool) -> tuple[Stamp, ...]:
        """What the report will say of its circumstances; `prior`: prior viewing is declared.

        A supplement is written after viewing by its nature, so only others' viewing marks it.
        """
        stamps = []
        if self._supervisor_had_viewed():
            stamps.append(Stamp.SUPERVISOR_HAD_VIEWED)
        own = self._own(kind)
        returned = self._return_of(own[-1]) if own else None
        if returned is not None and returned.had_viewed:
            stamps.append(Stamp.RETURNER_HAD_VIEWED)
        if kind is not ReportKind.SUPPLEMENT:
            if prior:
                stamps.append(Stamp.PRIOR_VIEWING_DECLARED)
            if self.viewed():
                stamps.append(Stamp.AUTHOR_HAD_VIEWED)
        return tuple(stamps)

    def viewed(self) -> tuple[Viewing, ...]:
        """What the author viewed of this incident so far, under any of their badges."""
        return tuple(
            viewing
            for badge in sorted(self.badges)
            for viewing in self.work.viewings.of(badge, self.incident.recordings)
        )

    def _own(self, kind: ReportKind) -> list[SealedReport]:
        reports, badges = self.work.reports.of_incident(self.incident.id), self.badges
        return [report for report in reports if report.author in badges and report.kind is kind]

    def _has_counting_report(self) -> bool:
        outside = self.work.cases.of(self.incident.id).account_of(self.badges)
        return outside is not None or any(
            report.author in self.badges and report.counts_as_report
            for report in self.work.reports.of_incident(self.incident.id)
        )

    def _may_attest(self) -> bool:
        recordings = self.work.recordings.get_many(self.incident.recordings)
        return policies_of(self.rulebook, recordings).may_attest(self.incident.category)

    def _return_of(self, report: SealedReport) -> Decision | None:
        for decision in self.work.reports.decisions(self.incident.id):
            if decision.report == report.id and decision.outcome is Outcome.RETURNED:
                return decision
        return None

    def _supervisor_had_viewed(self) -> bool:
        viewers = self.work.viewings.viewers(self.incident.recordings) - self.badges
        roles = {self.work.officers.account(viewer).officer.role for viewer in viewers}
        return bool(roles & SUPERVISORS)
