"""Reports, decisions and viewings in memory."""

from collections.abc import Sequence

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, RecordingId, ReportId
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import DECIDED_ON_DESK
from desktop.domain.reports import Decision, SealedReport, Viewing
from desktop.ports.records import WaitingKey
from tests.fakes.records.state import Unit, kept


class FakeReports:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def seal(self, report: SealedReport) -> None:
        state = self._unit.changing(changes=False)
        if report.incident not in state.incidents:
            raise BadInput(Problem.INCIDENT_UNKNOWN, incident=report.incident)
        if report.id in state.reports:
            raise ValueError("a report is sealed once")
        self._unit.changing()
        state.reports[report.id] = kept(report)

    def get(self, report: ReportId) -> SealedReport:
        found = self._unit.state.reports.get(report)
        if found is None:
            raise BadInput(Problem.REPORT_UNKNOWN, report=report)
        return found

    def of_incident(self, incident: IncidentId) -> tuple[SealedReport, ...]:
        reports = self._unit.state.reports.values()
        return tuple(report for report in reports if report.incident == incident)

    def decide(self, decision: Decision) -> None:
        state = self._unit.changing(changes=False)
        self.get(decision.report)
        self._unit.changing()
        state.decisions.append(kept(decision))

    def decisions(self, incident: IncidentId) -> tuple[Decision, ...]:
        reports = {report.id for report in self.of_incident(incident)}
        return tuple(one for one in self._unit.state.decisions if one.report in reports)

    def waiting(
        self, unit: str, after: WaitingKey | None, limit: int, *, newest_first: bool
    ) -> tuple[SealedReport, ...]:
        state = self._unit.state
        decided = {decision.report for decision in state.decisions}
        oldest_first = sorted(
            (report.sealed_at, report.id)
            for report in state.reports.values()
            if report.id not in decided
            and report.kind in DECIDED_ON_DESK
            and state.incidents[report.incident].unit == unit
        )
        keys = oldest_first[::-1] if newest_first else oldest_first
        if after is not None:
            end = (kept(after.sealed_at), after.id)
            keys = [key for key in keys if (key < end if newest_first else key > end)]
        return tuple(state.reports[name] for _, name in keys[:limit])

    def page(self, after: ReportId | None, limit: int) -> tuple[SealedReport, ...]:
        reports = self._unit.state.reports
        left = sorted(name for name in reports if after is None or name > after)
        return tuple(reports[name] for name in left[:limit])


class FakeViewings:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, viewing: Viewing) -> None:
        state = self._unit.changing(changes=False)
        if viewing.recording not in state.recordings:
            raise BadInput(Problem.RECORDING_UNKNOWN, recording=viewing.recording)
        self._unit.changing()
        state.viewings.append(kept(viewing))

    def of(self, viewer: Badge, recordings: Sequence[RecordingId]) -> tuple[Viewing, ...]:
        viewings = [*self._unit.state.viewings, *self._unit.state.viewing_notes]
        return tuple(
            one for one in viewings if one.viewer == viewer and one.recording in recordings
        )

    def viewers(self, recordings: Sequence[RecordingId]) -> frozenset[Badge]:
        viewings = [*self._unit.state.viewings, *self._unit.state.viewing_notes]
        return frozenset(one.viewer for one in viewings if one.recording in recordings)

    def noted(self) -> tuple[Viewing, ...]:
        return tuple(self._unit.state.viewing_notes)

    def settle(self, decision: int) -> tuple[Viewing, ...]:
        state = self._unit.changing(changes=False)
        settled = tuple(one for one in state.viewing_notes if one.decision == decision)
        state.viewings += settled
        state.viewing_notes = [one for one in state.viewing_notes if one.decision != decision]
        self._unit.changing(changes=bool(settled))
        return settled

    def add_reason(self, decision: int, reason: SaltedText) -> None:
        state = self._unit.changing()
        if decision in state.reasons:
            raise ValueError("a release has one reason")
        state.reasons[decision] = reason

    def reason(self, decision: int) -> SaltedText | None:
        return self._unit.state.reasons.get(decision)
