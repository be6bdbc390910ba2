"""Changing an incident's tags and taking a change back; every version stays."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.incidents import Incident, Tags, TagVersion
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import SUPERVISORS, Right
from desktop.domain.tagging import may_be_undone, needs_second_person, opens_footage
from desktop.domain.taxonomy import UNCLASSIFIED
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.chosen_tags import MoreTags, checked_tags, tag_details
from desktop.services.filing_rules import may_change, may_set_category
from desktop.services.gate_facts import policies_of
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class RetagIncident:
    """Adds a version of an incident's tags; nothing here opens footage without a second person."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(
        self,
        session: Session,
        incident: str,
        category_code: str,
        circumstance_codes: Sequence[str],
        more: MoreTags,
    ) -> Incident:
        """Replace an incident's tags; what is the same already makes no new version.

        Raises Refused (NO_RIGHT, NOT_INVOLVED, OUTSIDE_UNIT, CATEGORY_SET_BY_SUPERVISOR,
        RETAG_OPENS_FOOTAGE), BadInput (INCIDENT_UNKNOWN, CODE_UNKNOWN, NUMBER_MALFORMED).
        """
        session.require(Right.TAG)
        taxonomy = self.rulebook.taxonomy()
        tags = checked_tags(taxonomy, category_code, circumstance_codes, more)
        may_set_category(session, taxonomy.category(tags.category))
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            may_change(session, found, work.officers.badges_of(session.badge))
            self._see_that_guarded(work, session, found, tags)
            if not _is_same(found.tags, tags):
                number = work.incidents.tag_versions(found.id)[-1].version + 1
                now = self.clock.now()
                self._add(work, TagVersion(found.id, number, tags, session.badge, now))
            return work.incidents.find(found.id)

    def undo(self, session: Session, incident: str) -> Incident:
        """Take back one's own newest tags, within 30 s and before any report is sealed.

        Tags that an incident was made with leave it unclassified; it stays, and so do its
        recordings. Raises Refused (NO_RIGHT, NOTHING_TO_UNDO, RETAG_OPENS_FOOTAGE), BadInput
        (INCIDENT_UNKNOWN).
        """
        session.require(Right.TAG)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            now = self.clock.now()
            *earlier, newest = work.incidents.tag_versions(found.id)
            sealed = bool(work.reports.of_incident(found.id))
            if sealed or not may_be_undone(newest, session.badge, now):
                raise Refused(Problem.NOTHING_TO_UNDO, incident=found.number)
            if earlier:
                tags = earlier[-1].tags
            else:
                tags = Tags(UNCLASSIFIED)
                self._see_that_locked(work, found)
            number = newest.version + 1
            self._add(
                work,
                TagVersion(found.id, number, tags, session.badge, now, undoes=newest.version),
            )
            return work.incidents.find(found.id)

    def _see_that_guarded(
        self, work: Work, session: Session, incident: Incident, tags: Tags
    ) -> None:
        """The downgrade guard (policy 2.11)."""
        taxonomy = self.rulebook.taxonomy()
        before, after = taxonomy.category(incident.category), taxonomy.category(tags.category)
        policies = policies_of(self.rulebook, work.recordings.get_many(incident.recordings))
        if not needs_second_person(before, after, policies):
            return
        is_second = (
            session.officer.role in SUPERVISORS
            and session.officer.unit == incident.unit
            and not incident.involves(work.officers.badges_of(session.badge))
        )
        if not is_second:
            raise Refused(
                Problem.RETAG_OPENS_FOOTAGE, incident=incident.number, category=before.code
            )

    def _see_that_locked(self, work: Work, incident: Incident) -> None:
        """What was never tagged is locked; taking its first tags back must not open it."""
        taxonomy = self.rulebook.taxonomy()
        before, after = taxonomy.category(incident.category), taxonomy.category(UNCLASSIFIED)
        policies = policies_of(self.rulebook, work.recordings.get_many(incident.recordings))
        if opens_footage(before, after, policies):
            raise Refused(
                Problem.RETAG_OPENS_FOOTAGE, incident=incident.number, category=before.code
            )

    def _add(self, work: Work, version: TagVersion) -> None:
        work.incidents.retag(version)
        act = Act.INCIDENT_RETAGGED if version.undoes is None else Act.TAGS_UNDONE
        undone = {} if version.undoes is None else {"undoes": version.undoes}
        work.custody.append(
            Entry(
                act,
                version.at,
                version.by,
                {
                    "incident": version.incident,
                    "version": version.version,
                    **tag_details(version.tags),
                    **undone,
                },
            )
        )


def _is_same(one: Tags, other: Tags) -> bool:
    """Whether they say the same; salts differ each time."""
    return _words(one) == _words(other)


def _words(tags: Tags) -> tuple[object, ...]:
    numbers = {(each.code, each.words.text) for each in tags.numbers}
    return (tags.category, tags.circumstances, tags.deactivation_reasons, tags.flags, numbers)
