"""A grant: the leave to play named recordings, for one viewer, until it ends."""

from collections.abc import Mapping
from datetime import datetime

from desktop.domain.footage import DataKey
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.refusals import Problem, Refused
from desktop.ports.clock import Clock


class PlaybackGrant:
    """Leave for one viewer to play named recordings, given by one decision of the key custodian.

    Promises: it never comes back to life; it dies with the process, at its expiry on a clock that
    nobody can set back, and when it is ended. It must not be stored or sent.
    """

    def __init__(
        self,
        *,
        viewer: Badge,
        decision: int,
        granted_at: datetime,
        terminal: str,
        keys: Mapping[RecordingId, DataKey],
        clock: Clock,
        seconds: float,
    ) -> None:
        self.viewer = viewer
        self.decision = decision
        self.granted_at = granted_at
        self.terminal = terminal
        self._keys = dict(keys)
        self._clock = clock
        self._expires_at = clock.monotonic() + seconds

    @property
    def recordings(self) -> frozenset[RecordingId]:
        """What may be played; nothing once the grant is over."""
        return frozenset(self._keys) if self.is_alive() else frozenset()

    def is_alive(self) -> bool:
        """Whether the grant still opens anything."""
        if self._clock.monotonic() >= self._expires_at:
            self.end()
        return bool(self._keys)

    def key(self, recording: RecordingId) -> DataKey:
        """The key of a recording that the grant names. Raises Refused (GRANT_ENDED)."""
        if not self.is_alive() or recording not in self._keys:
            raise Refused(Problem.GRANT_ENDED, recording=recording)
        return self._keys[recording]

    def end(self) -> None:
        """End the grant for good: sign-out, idle lock, revocation, expiry."""
        self._keys.clear()
