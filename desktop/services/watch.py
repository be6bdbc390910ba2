"""Watching an incident's footage: what was played is kept while it plays and entered at the end."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.custody import Act, Entry
from desktop.domain.footage import LockedFootage
from desktop.domain.gate import Locked, Open, decide
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.log_lines import viewed_span
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem, Refused
from desktop.domain.reports import Viewing
from desktop.domain.viewed_parts import Speed, ViewedPart, joined
from desktop.ports.clock import Clock
from desktop.ports.footage_vault import FootageReader, FootageVault
from desktop.ports.grants import PlaybackGrant
from desktop.ports.records import Records, Work
from desktop.services.gate_facts import GateFacts, viewer_from
from desktop.services.key_custodian import KeyCustodian
from desktop.services.session import Session

NOTE_EVERY_SECONDS = 2.0
"""How often what was played is noted, so that a crash loses no more than this."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Releases an incident's footage to be played, and keeps the ledger of what was.

    Promises: what was noted counts as viewed from then on, for stamps and declarations too; it
    is entered when the watching stops, or, where the program was killed, when somebody next
    watches.
    """

    records: Records
    custodian: KeyCustodian
    vault: FootageVault
    clock: Clock
    _live: set[int] = field(default_factory=set, init=False)

    def start(
        self, session: Session, incident: str, reason: str | None = None
    ) -> "Locked | WatchSession":
        """Ask the key custodian for every recording of an incident, by its id or number.

        Where an override in force opens some of them alone, these are asked for (policy 2.8).
        `reason` is what an uninvolved supervisor gives (policy 2.4). Raises BadInput
        (INCIDENT_UNKNOWN) and what the custodian raises.
        """
        session.require_ready()
        self.settle_interrupted()
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            wanted = self._wanted(work, session, found, reason)
        released = self.custodian.release(session, wanted, reason=reason)
        if isinstance(released, Locked):
            return released
        with self.records.reading() as work:
            recordings = work.recordings.get_many(wanted)
            station = work.station.facts()
        self._live.add(released.decision)
        mark: tuple[str, ...] = (f"{released.viewer} · {released.terminal} · {station.name}",)
        if station.demonstration:
            mark = (*mark, "DEMONSTRATION")
        return WatchSession(self, Watcher(session, released, reason), found, recordings, mark)

    def _wanted(
        self, work: Work, session: Session, incident: Incident, reason: str | None
    ) -> tuple[RecordingId, ...]:
        """All of them; where they are not all open, those that an override names."""
        viewer = viewer_from(work, work.officers.account(session.badge).officer, reason)
        facts = GateFacts(work, self.custodian.rulebook, viewer, self.clock.now())
        recordings = work.recordings.get_many(incident.recordings)
        overrides = facts.overrides(incident.recordings)
        if not overrides or isinstance(decide(viewer, facts.of(recordings)), Open):
            return incident.recordings
        named = {recording for override in overrides for recording in override.recordings}
        return tuple(recording for recording in incident.recordings if recording in named)

    def settle_interrupted(self) -> None:
        """Enter what was watched when the program was killed; does nothing where nothing was."""
        with self.records.reading() as work:
            noted = {viewing.decision for viewing in work.viewings.noted()} - self._live
        for decision in sorted(noted):
            with self.records.writing() as work:
                self._settle(work, decision, interrupted=True)

    def finish(self, decision: int) -> tuple[Viewing, ...]:
        """Enter what was watched under a release that is over; tells it."""
        self._live.discard(decision)
        with self.records.writing() as work:
            return self._settle(work, decision, interrupted=False)

    def _settle(self, work: Work, decision: int, *, interrupted: bool) -> tuple[Viewing, ...]:
        settled = work.viewings.settle(decision)
        if settled:
            viewed = _parts(settled)
            work.custody.append(
                Entry(
                    Act.VIEWED,
                    self.clock.now(),
                    settled[0].viewer,
                    {
                        "recordings": tuple(viewed),
                        "spans": tuple(
                            viewed_span(recording, part)
                            for recording, parts in viewed.items()
                            for part in parts
                        ),
                        "decision": decision,
                        "interrupted": interrupted,
                    },
                )
            )
        return settled


@dataclass(frozen=True, slots=True)
class Watcher:
    """Who watches, under which grant, and for which reason (None: none was given)."""

    session: Session
    grant: PlaybackGrant
    reason: str | None


class WatchSession:
    """One person watching one incident under one grant, until it is stopped.

    Promises: it hands out readers only while the grant lives; stopping ends the grant before it
    enters what was played. `watermark` stands over every picture. Reading may be done on another
    thread than the rest.
    """

    def __init__(
        self,
        watch: Watch,
        watcher: Watcher,
        incident: Incident,
        recordings: Sequence[Recording],
        watermark: tuple[str, ...],
    ) -> None:
        self._watch = watch
        self._watcher = watcher
        self._grant = watcher.grant
        self._readers: list[FootageReader] = []
        self._recordings = {recording.id: recording for recording in recordings}
        self._is_stopped = False
        self.incident = incident
        self.watermark = watermark

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """The incident's recordings, in its order."""
        return tuple(self._recordings.values())

    @property
    def decision(self) -> int:
        """The number of the entry that released the footage."""
        return self._grant.decision

    @property
    def is_over(self) -> bool:
        """Whether the grant has ended: stopped, signed out, locked, revoked or run out."""
        return not self._grant.is_alive()

    @property
    def viewer(self) -> Badge:
        """Who watches."""
        return self._grant.viewer

    def require_open(self, recording: RecordingId | None = None) -> None:
        """See that the footage is open to the viewer now, and a recording among it.

        Raises Refused (GRANT_ENDED).
        """
        if self.is_over or (recording is not None and recording not in self._recordings):
            raise Refused(Problem.GRANT_ENDED, recording=recording or "")

    def open(self, recording: RecordingId) -> FootageReader:
        """Open a recording; each asker gets a reader of its own, closed when the watching stops.

        Raises Refused (GRANT_ENDED, also for a recording of another incident), IntegrityFailure
        (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED).
        """
        self.require_open(recording)
        found = self._recordings[recording]
        vault, sealed = self._watch.vault, found.sealed
        footage = LockedFootage(found.id, sealed.path, vault.sealed_key(found.id, sealed))
        reader = vault.open(self._grant, footage)
        self._readers.append(reader)
        return reader

    def note(self, recording: RecordingId, from_ms: int, to_ms: int, speed: Speed) -> None:
        """Note what was played, in the recording's milliseconds; call it every 2 s and at pauses.

        A part that goes on from the one noted before, as fast, lengthens it. It needs no grant
        that lives: what was seen was seen. The gate is asked again each time: what locks the
        footage ends the grant. Raises ValueError for what is no part of the incident's footage.
        """
        if recording not in self._recordings or not 0 <= from_ms <= to_ms:
            msg = f"no part of this incident's footage: {recording} {from_ms} {to_ms}"
            raise ValueError(msg)
        viewing = Viewing(
            self._grant.viewer,
            recording,
            from_ms,
            to_ms,
            self._watch.clock.now(),
            self._grant.decision,
            speed,
        )
        with self._watch.records.noting() as notes:
            notes.viewings.add(viewing)
        watcher = self._watcher
        if self._grant.is_alive():
            self._watch.custodian.still_open(watcher.session, self._grant, watcher.reason)

    def ledger(self) -> Mapping[RecordingId, tuple[ViewedPart, ...]]:
        """What this person has viewed of each recording so far, at any time and how fast."""
        with self._watch.records.reading() as work:
            viewed = work.viewings.of(self._grant.viewer, tuple(self._recordings))
        parts = _parts(viewed)
        return {recording: parts.get(recording, ()) for recording in self._recordings}

    def stop(self) -> tuple[Viewing, ...]:
        """End the grant, close every reader, and enter what was played; tells it.

        Does nothing a second time. Where the entry can't be written now, what was noted stays and
        is entered when somebody next watches. Raises as `Records.writing` does.
        """
        if self._is_stopped:
            return ()
        self._is_stopped = True
        self._grant.end()
        for reader in self._readers:
            reader.close()
        return self._watch.finish(self._grant.decision)


def _parts(viewings: Iterable[Viewing]) -> dict[RecordingId, tuple[ViewedPart, ...]]:
    """What was viewed of each recording, joined; in the order in which they were first viewed."""
    parts: dict[RecordingId, list[ViewedPart]] = {}
    for viewing in viewings:
        parts.setdefault(viewing.recording, []).append(viewing.part)
    return {recording: joined(each) for recording, each in parts.items()}
