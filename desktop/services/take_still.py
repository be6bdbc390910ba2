"""Taking one still picture: through the gate, burnt in, hashed, entered."""

import hashlib
from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.footage import LockedFootage
from desktop.domain.gate import Locked
from desktop.domain.identifiers import RecordingId
from desktop.domain.reports import Viewing
from desktop.domain.viewed_parts import Speed
from desktop.ports.clock import Clock
from desktop.ports.footage_vault import FootageVault
from desktop.ports.grants import PlaybackGrant
from desktop.ports.media import StillPicture, Stills
from desktop.ports.records import Records
from desktop.services.key_custodian import KeyCustodian, Use
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class TakenStill:
    """A still with the number of the decision that released it and its SHA-256 in hex."""

    picture: StillPicture
    sha256: str
    decision: int


@dataclass(frozen=True, slots=True)
class TakeStill:
    """Makes one frame of an open recording, in memory; the caller writes it where it was asked.

    Promises: the viewing and the picture's hash are entered before the picture is handed out.
    """

    records: Records
    custodian: KeyCustodian
    vault: FootageVault
    stills: Stills
    clock: Clock

    def __call__(
        self, session: Session, recording: RecordingId, at: float, reason: str | None = None
    ) -> Locked | TakenStill:
        """The frame at `at` seconds from the recording's start.

        Raises Refused (STILL_NOT_ALLOWED and as the custodian), BadInput (RECORDING_UNKNOWN,
        STILL_TIME_OUTSIDE, NOT_DECODABLE), IntegrityFailure (SEALED_FILE_DAMAGED).
        """
        released = self.custodian.release(session, (recording,), Use.STILL, reason)
        if isinstance(released, Locked):
            return released
        try:
            picture = self._picture(released, recording, at)
        finally:
            released.end()
        return self._enter(session, recording, picture, released.decision)

    def _picture(self, grant: PlaybackGrant, recording: RecordingId, at: float) -> StillPicture:
        with self.records.reading() as work:
            sealed = work.recordings.get(recording).sealed
            station = work.station.facts()
        footage = LockedFootage(recording, sealed.path, self.vault.sealed_key(recording, sealed))
        reader = self.vault.open(grant, footage)
        seen_at = grant.granted_at.isoformat(timespec="seconds")
        lines: tuple[str, ...] = (
            f"Viewed by {grant.viewer} at {seen_at}",
            f"Decision {grant.decision} · {grant.terminal} · {station.name}",
        )
        if station.demonstration:
            lines = (*lines, "DEMONSTRATION")
        try:
            return self.stills.still(reader, at, lines)
        finally:
            reader.close()

    def _enter(
        self, session: Session, recording: RecordingId, picture: StillPicture, decision: int
    ) -> TakenStill:
        sha256 = hashlib.sha256(picture.png).hexdigest()
        at_ms, now = round(picture.at * 1000), self.clock.now()
        with self.records.writing() as work:
            work.viewings.add(
                Viewing(session.badge, recording, at_ms, at_ms, now, decision, Speed.STILL)
            )
            work.custody.append(
                Entry(
                    Act.STILL_MADE,
                    now,
                    session.badge,
                    {
                        "recording": recording,
                        "at_ms": at_ms,
                        "sha256": sha256,
                        "decision": decision,
                    },
                )
            )
        return TakenStill(picture, sha256, decision)
