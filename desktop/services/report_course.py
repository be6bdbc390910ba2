"""The course of one person's reports of one incident: what may come next, and with which stamps."""

from dataclasses import dataclass

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.log_lines import log_line
from desktop.domain.owed_form import owed_form
from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport, Stamp, Viewing
from desktop.domain.roles import SUPERVISORS
from desktop.domain.taxonomy import Category
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
        ATTESTATION_NOT_ALLOWED, ANOTHER_FORM_ASKED_FOR, DELETION_NOT_ASKED_FOR,
        NOT_YOUR_RECORDING).
        """
        version = self.next_draft(kind)
        if kind in OWN_ACCOUNTS and version == 1:
            self._see_that_asked_for(kind)
        return version

    def next_draft(self, kind: ReportKind) -> int:
        """The same for what is only being written: its form may still change with the category.

        Raises as `next_version`, but never ANOTHER_FORM_ASKED_FOR.
        """
        number = self.incident.number
        if not self.incident.involves(self.badges):
            raise Refused(Problem.NOT_INVOLVED, incident=number)
        own = self._own(kind)
        match kind:
            case ReportKind.SUPPLEMENT if not self._has_counting_report():
                raise Refused(Problem.SUPPLEMENT_BEFORE_REPORT, incident=number)
            case ReportKind.SUPPLEMENT | ReportKind.EXIGENCY_REQUEST | ReportKind.LATE_OR_MISSING:
                return len(own) + 1
            case ReportKind.ATTESTATION if not self._may_attest():
                raise Refused(
                    Problem.ATTESTATION_NOT_ALLOWED,
                    incident=number,
                    category=self.incident.category,
                )
            case ReportKind.DELETION_REQUEST:
                self._see_that_deletion_may_be_asked()
        if own and self._return_of(own[-1]) is None:
            raise Refused(Problem.REPORT_ALREADY_SEALED, incident=number)
        return len(own) + 1

    def account_kind(self) -> ReportKind:
        """The form on which the author's own account comes next.

        That of a version that was given back; else the one that the category still asks for.
        """
        for kind in sorted(OWN_ACCOUNTS):
            own = self._own(kind)
            if own and self._return_of(own[-1]) is not None:
                return kind
        return owed_form(self._category(), self._all_own()) or self._category().report

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
            if self._viewed_under_attestation():
                stamps.append(Stamp.VIEWED_UNDER_ATTESTATION)
            if self.overrides(kind):
                stamps.append(Stamp.VIEWED_UNDER_OVERRIDE)
        return tuple(stamps)

    def viewed(self) -> tuple[Viewing, ...]:
        """What the author viewed of this incident so far, under any of their badges."""
        return tuple(
            viewing
            for badge in sorted(self.badges)
            for viewing in self.work.viewings.of(badge, self.incident.recordings)
        )

    def overrides(self, kind: ReportKind) -> tuple[str, ...]:
        """Numbers of the overrides under which the author viewed before a report (policy 2.8).

        None for a supplement, which is written after viewing by its nature.
        """
        if kind is ReportKind.SUPPLEMENT:
            return ()
        numbers = {
            override.id: override.number
            for recording in self.incident.recordings
            for incident in self.work.incidents.holding(recording)
            for override in self.work.overrides.of_incident(incident.id)
        }
        named: dict[str, None] = {}
        for decision in sorted({viewing.decision for viewing in self.viewed()}):
            # The release tells under which overrides it was, whatever the clock said since.
            for release in self.work.custody.entries(decision, 1):
                told = log_line(release).details.get("overrides")
                names = told if isinstance(told, list) else []
                named.update(dict.fromkeys(numbers[each] for each in names if each in numbers))
        return tuple(named)

    def _all_own(self) -> list[SealedReport]:
        reports, badges = self.work.reports.of_incident(self.incident.id), self.badges
        return [report for report in reports if report.author in badges]

    def _own(self, kind: ReportKind) -> list[SealedReport]:
        return [report for report in self._all_own() if report.kind is kind]

    def _has_counting_report(self) -> bool:
        outside = self.work.cases.of(self.incident.id).account_of(self.badges)
        return outside is not None or any(each.counts_as_report for each in self._all_own())

    def _category(self) -> Category:
        return self.rulebook.taxonomy().category(self.incident.category)

    def _see_that_asked_for(self, kind: ReportKind) -> None:
        """A first account is written on the form that its category asks for (policy 3)."""
        owed = owed_form(self._category(), self._all_own())
        if owed is None:
            raise Refused(Problem.REPORT_ALREADY_SEALED, incident=self.incident.number)
        if kind is not owed:
            raise Refused(
                Problem.ANOTHER_FORM_ASKED_FOR,
                incident=self.incident.number,
                category=self.incident.category,
                form=self.rulebook.template(owed).title,
            )

    def _see_that_deletion_may_be_asked(self) -> None:
        """Only of an accidental recording, and only by who wore it (policy 2.10)."""
        if not self._category().deletion_may_be_asked:
            raise Refused(
                Problem.DELETION_NOT_ASKED_FOR,
                incident=self.incident.number,
                category=self.incident.category,
            )
        for recording in self.work.recordings.get_many(self.incident.recordings):
            if not self.badges & recording.wearers:
                raise Refused(Problem.NOT_YOUR_RECORDING, recording=recording.id)

    def _viewed_under_attestation(self) -> bool:
        """Whether the author attested, and viewed before a report of the own (policy 2.9)."""
        attested = [each for each in self._all_own() if each.kind is ReportKind.ATTESTATION]
        if not attested:
            return False
        reported = (each.sealed_at for each in self._all_own() if each.counts_as_report)
        until = next(reported, None)
        return any(
            attested[0].sealed_at <= viewing.viewed_at
            and (until is None or viewing.viewed_at < until)
            for viewing in self.viewed()
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
