"""Keeping markers: set, renamed and withdrawn by who has the footage open, each with an entry."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.identifiers import MarkerId, RecordingId, new_id
from desktop.domain.markers import Marker, MarkerVersion, marker_words, standing
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.services.watch import WatchSession


@dataclass(frozen=True, slots=True)
class KeepMarkers:
    """Markers are content of the footage: nothing here goes without a watch whose grant lives.

    Promises: nobody is shown a marker of anybody before the gate opened the footage to them
    (policy 2.2), since only the gate makes a `WatchSession`; a marker is renamed and withdrawn by
    who set it alone, and stays in the records.
    """

    records: Records
    clock: Clock

    def of(self, watching: WatchSession) -> tuple[Marker, ...]:
        """Everybody's markers on the recordings that are being watched, as they stand now.

        Raises Refused (GRANT_ENDED).
        """
        watching.require_open()
        with self.records.reading() as work:
            return _standing(work, watching)

    def set(
        self, watching: WatchSession, recording: RecordingId, at_ms: int, untrusted_words: str
    ) -> tuple[Marker, ...]:
        """Mark a moment, in the recording's milliseconds; tells all that stand now.

        Raises Refused (GRANT_ENDED), BadInput (MARKER_WORDS_MALFORMED, MARKER_TIME_OUTSIDE).
        """
        watching.require_open(recording)
        words = SaltedText.of(marker_words(untrusted_words))
        with self.records.writing() as work:
            length = work.recordings.get(recording).media.duration
            if at_ms < 0 or (length is not None and at_ms > length * 1000):
                raise BadInput(Problem.MARKER_TIME_OUTSIDE, recording=recording)
            now = self.clock.now()
            marker = MarkerId(new_id(now))
            version = MarkerVersion(marker, 1, recording, at_ms, words, watching.viewer, now)
            return self._enter(work, watching, version, Act.MARKER_SET)

    def rename(
        self, watching: WatchSession, marker: MarkerId, untrusted_words: str
    ) -> tuple[Marker, ...]:
        """Give one's own marker other words; tells all that stand now.

        Raises Refused (GRANT_ENDED, MARKER_OF_ANOTHER), BadInput (MARKER_UNKNOWN,
        MARKER_WORDS_MALFORMED).
        """
        words = SaltedText.of(marker_words(untrusted_words))
        with self.records.writing() as work:
            version = _own(work, watching, marker).renamed(words, self.clock.now())
            return self._enter(work, watching, version, Act.MARKER_RENAMED)

    def remove(self, watching: WatchSession, marker: MarkerId) -> tuple[Marker, ...]:
        """Withdraw one's own marker; tells all that stand now.

        Raises Refused (GRANT_ENDED, MARKER_OF_ANOTHER), BadInput (MARKER_UNKNOWN).
        """
        with self.records.writing() as work:
            version = _own(work, watching, marker).withdrawn(self.clock.now())
            return self._enter(work, watching, version, Act.MARKER_REMOVED)

    def _enter(
        self, work: Work, watching: WatchSession, version: MarkerVersion, act: Act
    ) -> tuple[Marker, ...]:
        work.markers.add(version)
        work.custody.append(
            Entry(
                act,
                version.at,
                version.by,
                {
                    "recording": version.recording,
                    "marker": version.marker,
                    "version": version.version,
                    "digest": version.digest,
                    "decision": watching.decision,
                },
            )
        )
        return _standing(work, watching)


def _standing(work: Work, watching: WatchSession) -> tuple[Marker, ...]:
    return standing(work.markers.of(tuple(each.id for each in watching.recordings)))


def _own(work: Work, watching: WatchSession, marker: MarkerId) -> MarkerVersion:
    """The viewer's own marker, as it stands.

    What may not be seen is unknown: a marker of other footage is not told from none.
    """
    watching.require_open()
    found = work.markers.latest(marker)
    seen = {each.id for each in watching.recordings}
    if found is None or found.is_withdrawn or found.recording not in seen:
        raise BadInput(Problem.MARKER_UNKNOWN)
    if found.by != watching.viewer:
        raise Refused(Problem.MARKER_OF_ANOTHER, badge=found.by)
    return found
