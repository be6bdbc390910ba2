"""Tagging, blind: incidents from recordings, and who and what else belongs to them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, IncidentId, RecordingId, new_id
from desktop.domain.incidents import (
    FiledBecause,
    Incident,
    Involved,
    Involvement,
    Tags,
    incident_number,
)
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.cad_match import dispatched, join_dispatched, matching_event
from desktop.services.chosen_tags import MoreTags, checked_tags, tag_details
from desktop.services.filing_rules import may_change, may_set_category, why_filed
from desktop.services.retag_incident import RetagIncident
from desktop.services.session import Session

_NOTHING_MORE = MoreTags()


@dataclass(frozen=True, slots=True)
class TagIncident:
    """Makes incidents and adds to them; nothing here opens footage."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def create(
        self,
        session: Session,
        recordings: Sequence[RecordingId],
        category_code: str,
        circumstance_codes: Sequence[str],
        more: MoreTags = _NOTHING_MORE,
    ) -> Incident:
        """Make an incident of one or more recordings; a matching CAD event joins by itself.

        Raises Refused (NO_RIGHT, NOT_YOUR_RECORDING, OUTSIDE_UNIT, CATEGORY_SET_BY_SUPERVISOR),
        BadInput (CODE_UNKNOWN, NUMBER_MALFORMED, RECORDING_UNKNOWN).
        """
        session.require(Right.TAG)
        taxonomy = self.rulebook.taxonomy()
        tags = checked_tags(taxonomy, category_code, circumstance_codes, more)
        may_set_category(session, taxonomy.category(tags.category))
        with self.records.writing() as work:
            filed = work.recordings.get_many(tuple(dict.fromkeys(recordings)))
            incident = self._incident(work, session, filed, tags)
            reasons = _why_filed_anew(work, session, incident, filed)
            first, *others = zip(incident.recordings, reasons, strict=True)
            work.incidents.add(replace(incident, recordings=first[:1]), first[1])
            for added, because in others:
                work.incidents.file(incident.id, added, session.badge, incident.created_at, because)
            work.custody.append(self._created(session, incident, reasons))
        return incident

    def retag(
        self,
        session: Session,
        incident: str,
        category_code: str,
        circumstance_codes: Sequence[str],
        more: MoreTags = _NOTHING_MORE,
    ) -> Incident:
        """Replace an incident's tags by a new version (see `RetagIncident`)."""
        retag = RetagIncident(self.records, self.rulebook, self.clock)
        return retag(session, incident, category_code, circumstance_codes, more)

    def undo(self, session: Session, incident: str) -> Incident:
        """Take back one's own newest tags, within 30 s (see `RetagIncident.undo`)."""
        return RetagIncident(self.records, self.rulebook, self.clock).undo(session, incident)

    def add_recording(self, session: Session, incident: str, recording: RecordingId) -> Incident:
        """File one more recording under an incident; its CAD event joins where there was none.

        After a report is sealed only an uninvolved supervisor may (policy 2.3).
        Raises Refused (NO_RIGHT, NOT_YOUR_RECORDING, OUTSIDE_UNIT, INCIDENT_HAS_SEALED_REPORT),
        BadInput (INCIDENT_UNKNOWN, RECORDING_UNKNOWN, RECORDING_ALREADY_IN_INCIDENT).
        """
        session.require(Right.TAG)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            added = work.recordings.get(recording)
            badges = work.officers.badges_of(session.badge)
            because = why_filed(session, added, found, work.cad.matching(added), badges)
            sealed = any(report.counts_as_report for report in work.reports.of_incident(found.id))
            if sealed and because is not FiledBecause.UNINVOLVED_SUPERVISOR:
                raise Refused(Problem.INCIDENT_HAS_SEALED_REPORT, incident=found.number)
            now = self.clock.now()
            work.incidents.file(found.id, added.id, session.badge, now, because)
            work.custody.append(
                Entry(
                    Act.RECORDING_FILED,
                    now,
                    session.badge,
                    {"incident": found.id, "recording": added.id, "because": because.value},
                )
            )
            for part in _recorders((added,)):
                self._involve(work, session, found.id, part)
            if found.cad_number is None:
                join_dispatched(work, found, (added,), now)
            return work.incidents.find(found.id)

    def add_officer(
        self, session: Session, incident: str, badge: Badge, role: Involvement
    ) -> Incident:
        """Name a person who was involved; from then on the person is gated (policy 2.4).

        Raises Refused (NO_RIGHT, NOT_INVOLVED, OUTSIDE_UNIT), BadInput
        (INCIDENT_UNKNOWN, OFFICER_UNKNOWN).
        """
        session.require(Right.TAG)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            may_change(session, found, work.officers.badges_of(session.badge))
            if work.officers.find(badge) is None:
                raise BadInput(Problem.OFFICER_UNKNOWN, badge=badge)
            self._involve(work, session, found.id, Involved(badge, role))
            return work.incidents.find(found.id)

    def _incident(
        self,
        work: Work,
        session: Session,
        recordings: Sequence[Recording],
        tags: Tags,
    ) -> Incident:
        now = self.clock.now()
        # What the filer wore tells the event; others' recordings may only follow it (policy 2.3).
        worn = [recording for recording in recordings if session.badge in recording.wearers]
        event = matching_event(work, worn or recordings)
        involved = _recorders(recordings)
        if event is not None:
            involved |= dispatched(work, event)
        return Incident(
            id=IncidentId(new_id(now)),
            number=incident_number(now.year, work.incidents.next_serial(now.year)),
            unit=recordings[0].unit,
            category=tags.category,
            circumstances=tags.circumstances,
            cad_number=event,
            created_by=session.badge,
            created_at=now,
            recordings=tuple(recording.id for recording in recordings),
            involved=involved,
            deactivation_reasons=tags.deactivation_reasons,
            flags=tags.flags,
            numbers=tags.numbers,
        )

    def _created(
        self, session: Session, incident: Incident, reasons: Sequence[FiledBecause]
    ) -> Entry:
        return Entry(
            Act.INCIDENT_CREATED,
            incident.created_at,
            session.badge,
            {
                "incident": incident.id,
                "number": incident.number,
                **tag_details(incident.tags),
                "recordings": incident.recordings,
                "because": tuple(because.value for because in reasons),
                "involved": tuple(
                    sorted(f"{part.badge}:{part.role.value}" for part in incident.involved)
                ),
            },
        )

    def _involve(self, work: Work, session: Session, incident: IncidentId, part: Involved) -> None:
        now = self.clock.now()
        if work.incidents.involve(incident, part, session.badge, now):
            work.custody.append(
                Entry(
                    Act.OFFICER_INVOLVED,
                    now,
                    session.badge,
                    {"incident": incident, "officer": part.badge, "role": part.role.value},
                )
            )


def _why_filed_anew(
    work: Work, session: Session, incident: Incident, recordings: Sequence[Recording]
) -> list[FiledBecause]:
    """The reason of each recording of a new incident; only who wore one brings others' by CAD."""
    badges = work.officers.badges_of(session.badge)
    wore_one = any(badges & recording.wearers for recording in recordings)
    return [
        why_filed(
            session,
            recording,
            incident,
            work.cad.matching(recording) if wore_one else (),
            badges,
        )
        for recording in recordings
    ]


def _recorders(recordings: Sequence[Recording]) -> frozenset[Involved]:
    return frozenset(
        Involved(wearer, Involvement.RECORDER)
        for recording in recordings
        for wearer in recording.wearers
    )
