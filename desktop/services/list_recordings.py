"""Listing recordings: what may be known of them while they are locked (policy 2.2)."""

from dataclasses import dataclass

from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.roles import Reach, Right
from desktop.ports.records import PageKey, RecordingScope, Records
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ListedRecording:
    """A recording with the incidents that hold it."""

    recording: Recording
    incidents: tuple[Incident, ...]


@dataclass(frozen=True, slots=True)
class ListedPage:
    """One page, newest offload first."""

    recordings: tuple[ListedRecording, ...]
    next: PageKey | None


@dataclass(frozen=True, slots=True)
class ListRecordings:
    """Pages through the recordings that a person may know of."""

    records: Records

    def __call__(
        self, session: Session, after: PageKey | None = None, limit: int = 200
    ) -> ListedPage:
        """One page. Raises Refused (NO_RIGHT)."""
        scope = self._scope(session)
        with self.records.reading() as work:
            page = work.recordings.page(scope, after, limit)
            listed = tuple(
                ListedRecording(recording, work.incidents.holding(recording.id))
                for recording in page.recordings
            )
        return ListedPage(listed, page.next)

    def _scope(self, session: Session) -> RecordingScope:
        match session.require(Right.LIST_RECORDINGS):
            case Reach.UNIT:
                return RecordingScope(unit=session.officer.unit)
            case Reach.ALL:
                return RecordingScope()
            case _:
                # Who reaches assigned cases only still sees what they had a part in.
                return RecordingScope(person=session.badge)
