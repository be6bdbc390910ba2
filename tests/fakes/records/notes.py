"""Notes in memory: what may change without an entry."""

from collections.abc import Mapping

from desktop.domain.drafts import DecisionDraft, Draft, DraftMark
from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, Viewing
from tests.fakes.records.state import Unit, kept


class FakeDrafts:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, draft: Draft) -> None:
        state = self._unit.changing(changes=False)
        if draft.incident not in state.incidents:
            raise BadInput(Problem.INCIDENT_UNKNOWN, incident=draft.incident)
        self._unit.changing().drafts[draft.author, draft.incident, draft.kind] = kept(draft)

    def find(self, author: Badge, incident: IncidentId, kind: ReportKind) -> Draft | None:
        return self._unit.state.drafts.get((author, incident, kind))

    def of(self, author: Badge) -> tuple[DraftMark, ...]:
        own = [each.mark for each in self._unit.state.drafts.values() if each.author == author]
        in_order = sorted(own, key=lambda mark: (mark.incident, mark.kind))
        return tuple(sorted(in_order, key=lambda mark: mark.saved_at, reverse=True))

    def discard(self, author: Badge, incident: IncidentId, kind: ReportKind) -> None:
        state = self._unit.changing(changes=False)
        if state.drafts.pop((author, incident, kind), None) is not None:
            self._unit.changing()


class FakeDecisionDrafts:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, draft: DecisionDraft) -> None:
        state = self._unit.changing(changes=False)
        if draft.report not in state.reports:
            raise BadInput(Problem.REPORT_UNKNOWN, report=draft.report)
        key = (draft.supervisor, draft.report, draft.outcome)
        self._unit.changing().decision_drafts[key] = kept(draft)

    def of(self, supervisor: Badge, report: ReportId) -> tuple[DecisionDraft, ...]:
        drafts = self._unit.state.decision_drafts
        own = [each for key, each in sorted(drafts.items()) if key[:2] == (supervisor, report)]
        return tuple(sorted(own, key=lambda draft: draft.saved_at, reverse=True))

    def discard(self, supervisor: Badge, report: ReportId, outcome: Outcome) -> None:
        state = self._unit.changing(changes=False)
        if state.decision_drafts.pop((supervisor, report, outcome), None) is not None:
            self._unit.changing()

    def discard_all(self, report: ReportId) -> None:
        for supervisor, about, outcome in list(self._unit.changing(changes=False).decision_drafts):
            if about == report:
                self.discard(supervisor, about, outcome)


class FakeViewingNotes:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, viewing: Viewing) -> None:
        state = self._unit.changing(changes=False)
        if viewing.recording not in state.recordings:
            raise BadInput(Problem.RECORDING_UNKNOWN, recording=viewing.recording)
        self._unit.changing()
        noted = kept(viewing)
        key = (noted.decision, noted.recording)
        for place, last in reversed(list(enumerate(state.viewing_notes))):
            if (last.decision, last.recording) == key:
                longer = last.lengthened_by(noted)
                if longer is not None:
                    state.viewing_notes[place] = longer
                    return
                break
        state.viewing_notes.append(noted)


class FakePreferences:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of(self, badge: Badge) -> Mapping[str, str]:
        return dict(self._unit.state.preferences.get(badge, {}))

    def keep(self, badge: Badge, values: Mapping[str, str]) -> None:
        state = self._unit.changing(changes=bool(values))
        state.preferences.setdefault(badge, {}).update(values)
